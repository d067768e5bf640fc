package console

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"roundtable/session/words"
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

// pasted reads a programme from the clipboard while nothing is open. Where
// something was settled of the one before, it asks first.
func (m *Model) pasted(text string) tea.Cmd {
	if m.sitting != nil || m.opening || m.cfg.Pasted == nil || m.chooser.day != nil || strings.TrimSpace(text) == "" {
		return nil
	}
	read := func() tea.Cmd {
		m.say(m.cfg.Words.Preview.Reading)
		return func() tea.Msg {
			p, err := m.cfg.Pasted(text)
			return previewMsg{p, err}
		}
	}
	if p := m.chooser.preview; p != nil && p.Settled > 0 {
		m.question = &question{text: words.Fill(m.cfg.Words.Preview.Leave, "n", strconv.Itoa(p.Settled)), yes: read}
		return nil
	}
	return read()
}

// looked shows what was read.
func (m *Model) looked(msg previewMsg) {
	if m.sitting != nil || m.opening || m.chooser.day != nil {
		return // something else was opened meanwhile
	}
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
		return m.leavePreview(name == "esc" && p.pasted)
	case "?":
		m.showPreviewKeys()
	case "up", "down":
		p.move(map[string]int{"up": -1, "down": 1}[name])
	case "tab":
		p.plan = !p.plan
		if d := p.doubt(); p.plan && d != nil {
			p.row = max(d.Segment, 0)
		}
	case "u":
		m.takeBack()
	case "enter":
		return m.openItem(p.Item)
	default:
		n, err := strconv.Atoi(name)
		if d := p.doubt(); err == nil && d != nil && !p.plan && n >= 1 && n <= min(len(d.Ways), mostWays) {
			m.settleBy(d.Ways[n-1])
		}
	}
	return nil
}

// leavePreview ends the program, or goes back to the list; where something was
// settled it asks first.
func (m *Model) leavePreview(toList bool) tea.Cmd {
	p := m.chooser.preview
	leave := func() tea.Cmd {
		if !toList {
			return tea.Quit
		}
		m.chooser.preview = nil
		if !m.chooser.listed { // the programme came with the command
			return m.list()
		}
		return nil
	}
	if p.Settled == 0 {
		return leave()
	}
	m.question = &question{text: words.Fill(m.cfg.Words.Preview.Leave, "n", strconv.Itoa(p.Settled)), yes: leave}
	return nil
}

// takeBack takes back what was settled last, says what that was and goes to its
// doubt.
func (m *Model) takeBack() {
	p, w := m.chooser.preview, &m.cfg.Words.Preview
	if p.Settled == 0 {
		m.say(w.Nothing)
		return
	}
	last := p.Last
	m.replace(p.Back())
	if m.chooser.fault != "" {
		return
	}
	p.plan = false
	if i := slices.IndexFunc(p.Doubts, func(d Doubt) bool { return d.Text == last.Doubt }); i >= 0 {
		p.at = i
	}
	m.say(words.Fill(w.Undone, "how", last.How, "doubt", last.Doubt))
}

// showPreviewKeys lists the keys of a preview.
func (m *Model) showPreviewKeys() {
	w := m.cfg.Words
	v := &w.Preview
	items := []sheet.Item{
		{Key: "1-9", Text: v.Settle}, {Key: "↑↓", Text: v.AnotherDoubt + " / " + v.AnotherRow}, {Key: "tab", Text: v.Pane},
		{Key: "u", Text: v.Back}, {Key: "enter", Text: v.Start}, {Key: "q esc", Text: w.Console.Leave},
	}
	m.sheet = &opened{Sheet: sheet.NewPages(v.Keys, items, m.sheetWords()), done: func() tea.Cmd { return nil }}
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
