package notes

import (
	"roundtable/session"
	"roundtable/session/words"
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

// other is what the line may be bound to instead: the turn that runs now; where
// it is bound to that, the turn before; a note of earlier goes back one turn
// each time. Before says that it is the turn before; there may be none.
func (m *Model) other() (to session.Binding, before, ok bool) {
	t, now, was := m.at.Present, m.at.Present.Bind(), m.bound()
	if was != now && m.line.note == "" && m.line.mark == "" {
		return now, false, true
	}
	if turn := t.TurnBefore(was.Turn); turn != nil {
		return t.BindingOf(turn.ID), true, true
	}
	return now, false, was != now
}

// otherLabel is what the key says that binds to it.
func (m *Model) otherLabel() string {
	to, before, ok := m.other()
	if before || !ok {
		return m.words().Turn.Label
	}
	return words.Fill(m.words().ToOther, "who", m.called(to))
}

// called is what a line belongs to: who speaks, or the segment.
func (m *Model) called(b session.Binding) string {
	t, v := m.at.Shown(), m.shown()
	if turn := t.Turn(b.Turn); turn != nil {
		return v.Who(turn.Participant)
	}
	if p := t.Part(b.Segment); p != nil {
		return v.Heading(p)
	}
	return m.words().ToNothing
}

// rebind binds the line to that.
func (m *Model) rebind() {
	to, _, ok := m.other()
	if !ok {
		m.say(m.words().NoTurnBefore)
		return
	}
	m.line.begun, m.line.bound = true, to
	if m.line.at.Wall.IsZero() {
		m.line.at = m.now()
	}
}
