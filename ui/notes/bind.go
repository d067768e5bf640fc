package notes

import (
	"roundtable/session"
)

// here is what a line belongs to whose typing begins now: the row that is lit,
// or the turn that runs.
func (m *Model) here() session.Binding {
	t := m.at.Present
	if n := t.Note(m.lit); n != nil {
		return session.Binding{Turn: n.Turn, Segment: n.Segment}
	}
	if t.Turn(m.lit) != nil {
		return t.BindingOf(m.lit)
	}
	if t.Part(m.lit) != nil {
		return session.Binding{Segment: m.lit}
	}
	return t.Bind()
}

// bound is what the line belongs to as it stands.
func (m *Model) bound() session.Binding {
	if m.line.begun {
		return m.line.bound
	}
	return m.here()
}

// rebind binds the line to the turn that runs now; where it is bound to that,
// to the turn before; a note of earlier goes back one turn each time.
func (m *Model) rebind() {
	t, now := m.at.Present, m.at.Present.Bind()
	was := m.bound()
	to := now
	if was == now || m.line.note != "" || m.line.mark != "" {
		before := t.TurnBefore(was.Turn)
		if before == nil && was == now {
			m.say(m.words().NoTurnBefore)
			return
		}
		if before != nil {
			to = t.BindingOf(before.ID)
		}
	}
	m.line.begun, m.line.bound = true, to
	if m.line.at.Wall.IsZero() {
		m.line.at = m.now()
	}
}
