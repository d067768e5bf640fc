package notes

import (
	"strconv"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/scene"
)

// beside is what stands next to the timeline: the closing reflections while
// they run or are asked for, else the marks to write up, how to write, and the
// objectives.
func (m *Model) beside(r *session.Reading) scene.Pane {
	if m.instead || r.Segment != nil && r.Segment.Kind == session.Reflections {
		return m.reflections()
	}
	t, w := m.at.Shown(), m.words()
	p := scene.Pane{Title: w.How[0]}
	add := func(rank int, all []scene.Line) {
		if len(all) > 0 {
			p.Blocks = append(p.Blocks, scene.Block{Body: scene.Lines{Lines: all, Wrap: true}, Rank: rank, Apart: true})
		}
	}
	var how, marks, objectives []scene.Line
	for _, text := range w.How[1:] {
		how = append(how, scene.Line{{Text: text}})
	}
	const mostMarks = 5
	for i, n := range m.toWriteUp() {
		if i == mostMarks {
			break
		}
		at := words.ClockSeconds(n.At.Wall, m.cfg.Zone)
		marks = append(marks, scene.Line{{Job: scene.Warn, Text: at + " "}, {Text: m.shown().WhoOf(n.Turn) + " " + n.Text}})
	}
	if len(marks) > 0 {
		said := words.Fill(w.ToWriteUp, "n", strconv.Itoa(len(m.toWriteUp())))
		marks = append([]scene.Line{{{Job: scene.Strong, Text: said + " · ctrl+n"}}}, marks...)
	}
	for i, text := range t.Agenda.Objectives {
		objectives = append(objectives, scene.Line{{Job: scene.Key, Text: strconv.Itoa(i+1) + " "}, {Job: scene.Quiet, Text: text}})
	}
	add(0, how)
	add(1, marks)
	add(2, objectives)
	return p
}

// reflections is one row for everybody: the state, and the key message.
func (m *Model) reflections() scene.Pane {
	t, w := m.at.Shown(), m.cfg.Words
	table := scene.Table{Columns: []scene.Column{{Head: w.Screen.Seat, Name: true}, {}, {Head: w.Screen.KeyMessage, Name: true}}}
	for i, r := range t.Reflections() {
		row := scene.Row{Cells: []string{m.shown().Who(r.Participant), w.ReflectionStates[r.State], r.KeyMessage}}
		switch r.State {
		case session.ReflectionSpeaking:
			row.Mark, row.Job, table.Keep = "►", scene.Accent, i
		case session.ReflectionGiven:
			row.Mark = "✓"
		}
		if r.Participant == m.table {
			row.Lit, row.Mark = true, scene.MarkChosen
		}
		table.Rows = append(table.Rows, row)
	}
	for i := range table.Rows {
		if table.Rows[i].Lit {
			table.Keep = i
		}
	}
	return scene.Pane{Title: w.Screen.Reflections, Blocks: []scene.Block{{Body: table, Apart: true}}}
}
