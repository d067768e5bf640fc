package notes

import (
	tea "charm.land/bubbletea/v2"

	"roundtable/session"
)

// litNote is the note that keys act on, nil while something is typed: then they
// are about the line.
func (m *Model) litNote() *session.Note {
	if m.line.begun || !m.line.empty() || m.table != "" {
		return nil
	}
	return m.at.Present.Note(m.lit)
}

// star stars the note that is lit, else the line.
func (m *Model) star() tea.Cmd {
	if n := m.litNote(); n != nil {
		cmd, _ := m.give(session.StarNote{Note: n.ID})
		return cmd
	}
	m.line.star = !m.line.star
	return nil
}

// private keeps the note that is lit out of every document, else the line.
func (m *Model) private() tea.Cmd {
	if n := m.litNote(); n != nil {
		cmd, _ := m.give(session.SetPrivate{Note: n.ID, Private: !n.Private})
		return cmd
	}
	m.line.private = !m.line.private
	return nil
}

// interpreted says of the note that is lit, else of the line, that it was heard
// through an interpreter.
func (m *Model) interpreted() tea.Cmd {
	if n := m.litNote(); n != nil {
		seen := n.Body()
		body := seen
		body.Interpreted = !body.Interpreted
		cmd, _ := m.give(session.EditNote{Note: n.ID, Body: body, Seen: &seen})
		return cmd
	}
	m.line.interpreted = !m.line.interpreted
	return nil
}

// confirm says of the action that is lit, else of the one in the line, that it
// is confirmed, or is as noted.
func (m *Model) confirm() tea.Cmd {
	n := m.litNote()
	switch {
	case n != nil && n.Kind == session.ConcreteAction:
		cmd, _ := m.give(session.ConfirmAction{Note: n.ID, Confirmed: !n.Confirmed})
		return cmd
	case m.line.kind != session.ConcreteAction:
		m.say(m.words().OnlyActions)
	default:
		m.line.confirmed = !m.line.confirmed
	}
	return nil
}

// openLit puts the note that is lit into the line, where something else is to
// be said about it.
func (m *Model) openLit() {
	if n := m.litNote(); n != nil && n.Kind != session.MarkNote {
		m.line = of(n)
	}
}
