package console

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/ui/console/act"
	"roundtable/ui/console/scene"
)

// show changes who may look at the screen: nothing of it is recorded. A notice
// that came meanwhile is read once the screen is the moderator's again.
func (m *Model) show(name string) {
	switch {
	case name == "card":
		m.aside, m.view = m.view, scene.Card
	case m.view == scene.Public:
		m.view, m.noticed = scene.Private, m.cfg.Rhythm()
	default:
		m.view = scene.Public
	}
}

// aboutPublic says that a key asks for the public view while a sheet or a
// question is open on the private screen.
func (m *Model) aboutPublic(name string) bool {
	if m.sitting == nil || m.view != scene.Private || m.sheet == nil && m.question == nil {
		return false
	}
	b, ok := m.situation(m.sitting.Present).Resolve(name)
	return ok && b.Act.Name == "public"
}

// opens says whether a key would show something first: a sheet, a question, a
// highlight, or whatever else an act of the screen may be for. In the public
// view that is not shown and nothing is answered blindly; acts that need no
// more than their key are done there as ever.
func opens(b act.Binding) bool {
	switch b.Act.Name {
	case "public", "card", "back", "report", "suspend", "language":
		return false
	}
	return b.Act.Screen || len(b.Missing) > 0 || len(b.Choices) > 0 || b.Question != ""
}

// fresh is how old a crossing may be and still be news.
const fresh = 3 * time.Second

// rings rings the terminal's bell, if that is asked for, when the running turn
// has come to one of its signals since the last tick. What happened while the
// laptop slept, or while nobody ticked, is no news and does not ring.
func (m *Model) rings(before, now session.Beat, slip session.Slip) tea.Cmd {
	at := m.cfg.Rhythm()
	since := at - m.rung
	m.rung = at
	if !m.cfg.Bell || slip.Suspended > 0 || since > fresh {
		return nil
	}
	if _, crossed := m.cfg.Signals.Crossed(m.sitting.Present, before.Moment, now.Moment); !crossed {
		return nil
	}
	return tea.Raw("\a")
}

// acts are the acts of this console with their keys.
func (m *Model) acts() []act.Act {
	if m.cfg.Acts != nil {
		return m.cfg.Acts
	}
	return act.Table()
}
