package notes

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
)

// save saves the line and begins another.
func (m *Model) save() tea.Cmd {
	if m.line.note != "" {
		return m.correct()
	}
	t := m.at.Present
	m.line.unlink(t)
	if turn := t.Turn(m.line.bound.Turn); m.line.kind == session.KeyMessage && m.line.person == "" && turn != nil && turn.Kind == session.ReflectionTurn {
		m.line.person = turn.Participant
	}
	c := m.line.command()
	cmd, ok := m.give(c)
	if !ok {
		return nil
	}
	if m.filter.is() && m.lastHidden() {
		m.say(m.words().SavedHidden)
	}
	m.sent = append(m.sent, sent{m.line, c})
	m.fresh()
	return cmd
}

// A sent line was saved by a command that is not on disk yet.
type sent struct {
	line *line
	by   session.Command
}

// giveBack puts lines back that could not be saved after all, so that nothing
// that was written is lost: into the line or, where a sheet or a question is
// about what stands there, behind it.
func (m *Model) giveBack(refused []session.Command) {
	for _, c := range refused {
		seen, _ := c.(session.Seen)
		at := slices.IndexFunc(m.sent, func(s sent) bool { return s.by == seen.Command })
		if at >= 0 {
			m.refresh(m.sent[at].line)
		}
		switch {
		case at < 0:
		case m.sent[at].line == m.line || slices.Contains(m.aside, m.sent[at].line):
		case m.sheet != nil || m.question != nil:
			m.aside = append(m.aside, m.sent[at].line)
		default:
			m.openLine(m.sent[at].line)
		}
	}
}

// fresh begins another line: the one that was laid aside last, if there is one.
func (m *Model) fresh() {
	m.line = newLine()
	if n := len(m.aside); n > 0 {
		m.line, m.aside = m.aside[n-1], m.aside[:n-1]
	}
	if m.table == "" {
		m.lit = ""
	}
}

// correct saves what was changed about a note.
func (m *Model) correct() tea.Cmd {
	n := m.at.Present.Note(m.line.note)
	if n == nil || n.Withdrawn {
		m.line.note = "" // it was taken back meanwhile: what is typed is a note of its own
		return m.save()
	}
	m.line.unlink(m.at.Present)
	all := m.line.corrections(n)
	var cmds []tea.Cmd
	for _, c := range all {
		cmd, ok := m.give(c)
		if !ok {
			m.refresh(m.line)
			return tea.Batch(cmds...)
		}
		m.sent, cmds = append(m.sent, sent{m.line, c}), append(cmds, cmd)
	}
	if len(all) == 0 {
		m.say(m.words().Unchanged)
	}
	m.fresh()
	return tea.Batch(cmds...)
}

// refresh says what a note reads by now that another hand has corrected while it
// was corrected here. What is written stays in the line.
func (m *Model) refresh(l *line) {
	n := m.at.Present.Note(l.note)
	if n == nil || n.Withdrawn || n.Body() == l.seen.Body() {
		return
	}
	l.follow(n)
	m.say(words.Fill(m.words().ReadsNow, "text", n.Text))
}

// openLine puts another line in the place of what is typed, which comes back
// after it.
func (m *Model) openLine(l *line) {
	if m.unsaved(m.line) {
		m.aside = append(m.aside, m.line)
	}
	m.line = l
}

// unsaved says whether something would be lost with a line.
func (m *Model) unsaved(l *line) bool {
	n, mark := m.at.Present.Note(l.note), m.at.Present.Note(l.mark)
	switch {
	case l.text() == "":
		return false
	case n != nil:
		return len(l.corrections(n)) > 0
	case mark != nil && !mark.WrittenUp:
		return l.text() != mark.Text
	case l.person != "":
		return l.text() != m.at.Present.Messages[l.person]
	}
	return true
}
