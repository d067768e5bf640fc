package console

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"roundtable/session/words"
	"roundtable/ui/console/scene"
	"roundtable/ui/console/sheet"
)

// A preview is a programme that is looked at before it is opened.
type preview struct {
	Preview
	at     int  // the doubt in sight
	plan   bool // the arrows move in the run of show
	row    int  // where they stand in it
	pasted bool // it came from the clipboard: the chooser stands behind it
}

// previewMsg is a programme that was read from the clipboard.
type previewMsg struct {
	preview Preview
	err     error
}

// pasted reads a programme from the clipboard while nothing is open.
func (m *Model) pasted(text string) tea.Cmd {
	if m.sitting != nil || m.opening || m.cfg.Pasted == nil || m.chooser.day != nil || strings.TrimSpace(text) == "" {
		return nil
	}
	read := m.cfg.Pasted
	m.say(m.cfg.Words.Preview.Reading)
	return func() tea.Msg {
		p, err := read(text)
		return previewMsg{p, err}
	}
}

// looked shows what was read.
func (m *Model) looked(msg previewMsg) {
	m.notice = ""
	if msg.err != nil {
		m.chooser.fault = words.Fill(m.cfg.Words.Preview.CannotRead, "text", m.cfg.Words.Tell(msg.err))
		return
	}
	m.chooser.fault = ""
	m.chooser.preview = &preview{Preview: msg.preview, pasted: true}
}

// doubt is the one in sight, nil where none is left.
func (p *preview) doubt() *Doubt {
	if p.at >= len(p.Doubts) {
		return nil
	}
	return &p.Doubts[p.at]
}

// take shows another preview in place of this one.
func (p *preview) take(next Preview) {
	p.Preview = next
	p.at = max(min(p.at, len(p.Doubts)-1), 0)
	p.row = max(min(p.row, len(p.Rows)-1), 0)
}

// move moves the arrows' place in the doubts, or in the run of show.
func (p *preview) move(by int) {
	at, n := &p.at, len(p.Doubts)
	if p.plan || n == 0 {
		at, n = &p.row, len(p.Rows)
	}
	*at = max(min(*at+by, n-1), 0)
}

// mostWays is how many ways have a key.
const mostWays = 9

// settling does what a key means over a preview.
func (m *Model) settling(name string) tea.Cmd {
	p := m.chooser.preview
	m.chooser.fault = ""
	switch name {
	case "esc", "q":
		if m.chooser.preview = nil; p.pasted {
			return nil
		}
		return tea.Quit
	case "up", "down":
		p.move(map[string]int{"up": -1, "down": 1}[name])
	case "tab":
		p.plan = !p.plan
		if d := p.doubt(); p.plan && d != nil {
			p.row = max(d.Segment, 0)
		}
	case "u":
		if p.Settled > 0 {
			m.replace(p.Back())
		}
	case "enter":
		return m.openItem(p.Item)
	default:
		n, err := strconv.Atoi(name)
		if d := p.doubt(); err == nil && d != nil && n >= 1 && n <= min(len(d.Ways), mostWays) {
			m.settleBy(d.Ways[n-1])
		}
	}
	return nil
}

// replace shows what a choice made of the preview, or says why it made nothing.
func (m *Model) replace(next Preview, err error) {
	if err != nil {
		m.chooser.fault = m.cfg.Words.Tell(err)
		return
	}
	m.chooser.preview.take(next)
}

// settleBy settles the doubt in sight; what is to be typed is asked for.
func (m *Model) settleBy(w Way) {
	if w.Asks == "" {
		m.replace(w.Settle(""))
		return
	}
	prompt := sheet.NewPrompt(titled(w.Text), []sheet.Field{{Label: w.Asks}}, m.sheetWords(), words.Clean)
	m.sheet = &opened{Sheet: prompt, done: func() tea.Cmd {
		next, err := w.Settle(prompt.Values()[0])
		if err != nil {
			prompt.Back(0, m.cfg.Words.Tell(err))
			return nil
		}
		m.sheet = nil
		m.replace(next, nil)
		return nil
	}}
}

// previewed is the preview as it is shown.
func (m *Model) previewed() scene.Preview {
	p, w := m.chooser.preview, m.cfg.Words
	s := scene.Preview{
		Plan: p.planPane(w), Doubt: p.doubtPane(w), Footer: p.footer(w),
		Notice: scene.Say{Job: scene.Notice}, TooSmall: w.Screen.TooSmall,
	}
	for _, text := range []string{m.notice, m.chooser.fault} {
		if text != "" {
			s.Notice.Forms = []string{text}
		}
	}
	if day := m.chooser.day; day != nil {
		s.Question, s.Answer = day.text, m.answers(day)
	}
	return s
}

// planPane is what was understood.
func (p *preview) planPane(w *words.Language) scene.Pane {
	var facts []scene.Line
	for _, text := range p.Facts {
		facts = append(facts, scene.Line{{Job: scene.Quiet, Text: text}})
	}
	t := scene.Table{Columns: []scene.Column{{}, {Right: true}, {Name: true}, {Name: true, Rank: 1}}}
	lit := -1
	if d := p.doubt(); d != nil {
		lit = d.Segment
	}
	if p.plan || p.doubt() == nil {
		lit = p.row
	}
	t.Keep = max(lit, 0)
	for i, r := range p.Rows {
		row := scene.Row{Cells: []string{r.Start, r.Minutes, r.Title, r.Who}, Lit: i == lit}
		if row.Lit {
			row.Mark = scene.MarkChosen
		}
		t.Rows = append(t.Rows, row)
	}
	return scene.Pane{Title: p.Item.Title, Blocks: []scene.Block{
		{Body: scene.Lines{Lines: facts, Wrap: true}, Rank: 1}, {Body: t, Apart: true},
	}}
}

// doubtPane is the doubt in sight with its line and the ways to settle it.
func (p *preview) doubtPane(w *words.Language) scene.Pane {
	v := &w.Preview
	d := p.doubt()
	pane := scene.Pane{Title: v.NoDoubts + " · " + w.Screen.Private}
	add := func(rank int, lines ...scene.Line) {
		if len(lines) > 0 {
			pane.Blocks = append(pane.Blocks, scene.Block{Body: scene.Lines{Lines: lines, Wrap: true}, Rank: rank, Apart: true})
		}
	}
	if d == nil {
		add(0, scene.Line{{Text: v.Ready}})
	} else {
		pane.Title = words.Fill(v.Doubt, "i", strconv.Itoa(p.at+1), "n", strconv.Itoa(len(p.Doubts))) + " · " + w.Screen.Private
		add(0, scene.Line{{Job: scene.Strong, Text: d.Text}})
		if d.Source != "" {
			add(1, scene.Line{{Job: scene.Quiet, Text: words.Fill(v.Line, "n", strconv.Itoa(d.Line))}, {Text: d.Source}})
		}
		var ways []scene.Line
		for i, way := range d.Ways[:min(len(d.Ways), mostWays)] {
			ways = append(ways, scene.Line{{Job: scene.Key, Text: strconv.Itoa(i+1) + "  "}, {Text: way.Text}})
		}
		add(0, ways...)
		switch {
		case d.Remark:
			add(2, scene.Line{{Job: scene.Quiet, Text: v.Remark}})
		case len(ways) < 2:
			add(2, scene.Line{{Job: scene.Quiet, Text: v.NoChoice}})
		}
	}
	if p.Settled > 0 {
		add(2, scene.Line{{Job: scene.Quiet, Text: words.Fill(v.Settled, "n", strconv.Itoa(p.Settled))}})
	}
	var out []scene.Line
	for _, text := range p.Out {
		out = append(out, scene.Line{{Job: scene.Quiet, Text: text}})
	}
	add(3, out...)
	return pane
}

func (p *preview) footer(w *words.Language) [2][]scene.Hint {
	v := &w.Preview
	first := []scene.Hint{{Key: "enter", Label: v.Start}}
	if d := p.doubt(); d != nil && len(d.Ways) > 0 {
		keys := "1"
		if n := min(len(d.Ways), mostWays); n > 1 {
			keys = "1-" + strconv.Itoa(n)
		}
		first = append(first, scene.Hint{Key: keys, Label: v.Settle})
	}
	moves := v.AnotherDoubt
	if p.plan || len(p.Doubts) == 0 {
		moves = v.AnotherRow
	}
	return [2][]scene.Hint{
		append(first, scene.Hint{Key: "↑↓", Label: moves}),
		{{Key: "tab", Label: v.Pane}, {Key: "u", Label: v.Back, Off: p.Settled == 0}, {Key: "q", Label: w.Console.Leave}},
	}
}
