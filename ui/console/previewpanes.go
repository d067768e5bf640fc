package console

import (
	"slices"
	"strconv"
	"strings"

	"roundtable/session/words"
	"roundtable/ui/console/scene"
)

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
	switch day := m.chooser.day; {
	case m.question != nil:
		s.Question, s.Answer = m.question.text, w.Ask.Answer
		if m.question.pressed != "" {
			s.Answer = words.Fill(w.Ask.NoAnswer, "key", m.question.pressed) + " · " + s.Answer
		}
	case day != nil:
		s.Question, s.Answer = day.text, m.answers(day)
	}
	if p.plan && len(p.Rows) > 0 {
		s.Doubt = p.rowPane(w)
	}
	if m.sheet != nil {
		s.Footer = [2][]scene.Hint{} // its own keys are what counts
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

// rowPane is the row under the cursor in full: its title, its times and
// everybody in it.
func (p *preview) rowPane(w *words.Language) scene.Pane {
	r, v := &p.Rows[p.row], &w.Preview
	pane := scene.Pane{Title: words.Fill(v.Row, "i", strconv.Itoa(p.row+1), "n", strconv.Itoa(len(p.Rows))) + " · " + w.Screen.Private}
	add := func(rank int, lines ...scene.Line) {
		pane.Blocks = append(pane.Blocks, scene.Block{Body: scene.Lines{Lines: lines, Wrap: true}, Rank: rank, Apart: true})
	}
	add(0, scene.Line{{Job: scene.Strong, Text: r.Title}})
	when := []string{r.Times, r.Minutes, r.Kind}
	add(0, scene.Line{{Text: strings.Join(slices.DeleteFunc(when, func(text string) bool { return text == "" }), " · ")}})
	if len(r.People) == 0 {
		add(1, scene.Line{{Job: scene.Quiet, Text: v.NoPeople}})
		return pane
	}
	for i, who := range r.People {
		line := scene.Line{{Text: who.Name}}
		if who.Role != "" {
			line = append(line, scene.Run{Job: scene.Accent, Text: " (" + who.Role + ")"})
		}
		add(0, line)
		pane.Blocks[len(pane.Blocks)-1].Apart = i == 0
		if who.Post != "" { // where there is little room, the names stay
			add(i+1, scene.Line{{Job: scene.Quiet, Text: "  " + who.Post}})
			pane.Blocks[len(pane.Blocks)-1].Apart = false
		}
	}
	return pane
}

func (p *preview) footer(w *words.Language) [2][]scene.Hint {
	v := &w.Preview
	first := []scene.Hint{{Key: "enter", Label: v.Start, Short: v.StartShort}}
	if d := p.doubt(); d != nil && len(d.Ways) > 0 && !p.plan {
		keys := "1"
		if n := min(len(d.Ways), mostWays); n > 1 {
			keys = "1-" + strconv.Itoa(n)
		}
		first = append(first, scene.Hint{Key: keys, Label: v.Settle, Short: v.SettleShort})
	}
	moves := v.AnotherDoubt
	if p.plan || len(p.Doubts) == 0 {
		moves = v.AnotherRow
	}
	return [2][]scene.Hint{
		append(first, scene.Hint{Key: "↑↓", Label: moves, Short: v.AnotherShort}, scene.Hint{Key: "?", Label: v.Help}),
		{{Key: "tab", Label: v.Pane}, {Key: "u", Label: v.Back, Off: p.Settled == 0}, {Key: "q", Label: w.Console.Leave}},
	}
}
