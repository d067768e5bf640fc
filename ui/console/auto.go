package console

import (
	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/act"
	"roundtable/ui/console/scene"
)

// byItself gives the command whose time has come while a rehearsal runs by
// itself: as a hand would, one at a tick, and only by what is saved. It waits
// while a person is choosing or asked something. The record says that a script
// did it, so that moderator and script undo it alike.
func (m *Model) byItself() tea.Cmd {
	s := m.sitting
	if !m.auto || s == nil || m.sheet != nil || m.question != nil || s.Pending() > 0 || s.Trouble() != nil {
		return nil
	}
	now := m.cfg.Now()
	c := m.cfg.Auto(s.Present, now)
	if c == nil {
		return nil
	}
	if no := s.Give(session.See(s.Present, c), now, session.ByHandScript); no != nil {
		m.auto = false
		m.say(words.Fill(m.cfg.Words.Rehearsal.Stopped, "text", m.voice(s.Present).Refusal(no)))
		return nil
	}
	m.sayDone(&s.Present.Entries[len(s.Present.Entries)-1])
	return m.sitting.Save()
}

// sayDone says what the rehearsal did: to the moderator alone, and of an
// invitation to conclude, which is private, nothing.
func (m *Model) sayDone(e *session.Entry) {
	if _, private := e.Event.(session.FloorInvited); !private && m.view == scene.Private {
		m.say(words.Fill(m.cfg.Words.Rehearsal.ByItself, "text", m.voice(m.sitting.Present).Line(e)))
	}
}

// takeOver ends that a rehearsal runs by itself: a person acts.
func (m *Model) takeOver(b act.Binding) {
	if m.auto && (!b.Act.Screen || b.Act.Section != act.Console) {
		m.auto = false
		m.say(m.cfg.Words.Rehearsal.TakenOver)
	}
}

// switchAuto lets a rehearsal go on by itself, or takes over.
func (m *Model) switchAuto() {
	m.auto = !m.auto
	said := m.cfg.Words.Rehearsal.TakenOver
	if m.auto {
		said = m.cfg.Words.Rehearsal.GoesOn
	}
	m.say(said)
}
