package console

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/act"
	"roundtable/ui/console/paint"
	"roundtable/ui/console/scene"
	"roundtable/ui/console/sheet"
)

// View is the screen: always the alternate one, never with mouse reports.
func (m *Model) View() tea.View {
	v := tea.NewView(m.content())
	v.AltScreen = true
	v.WindowTitle = "roundtable"
	v.KeyboardEnhancements.ReportAlternateKeys = true
	if m.sitting != nil {
		v.WindowTitle = m.voice(m.sitting.Kept).Title()
	}
	return v
}

func (m *Model) content() string {
	if m.sitting == nil {
		frame := m.beforeSession()
		if m.sheet != nil {
			frame = sheet.Over(frame, m.sheet, m.width, m.height, m.theme)
		}
		return frame
	}
	frame := paint.Frame(m.scene(), m.width, m.height, m.theme)
	if m.sheet == nil || m.view != scene.Private {
		return frame
	}
	return sheet.Over(frame, m.sheet, m.width, m.height, m.theme)
}

// beforeSession is the screen while no session is open.
func (m *Model) beforeSession() string {
	if m.chooser.preview != nil {
		return paint.Preview(m.previewed(), m.width, m.height, m.theme)
	}
	return paint.List(m.choices(), m.width, m.height, m.theme)
}

// scene is what the screen says now.
func (m *Model) scene() scene.Scene {
	t := m.sitting.Shown()
	situation := m.situation(t)
	in := scene.In{
		Table: t, Reading: situation.Reading, Words: m.cfg.Words, Zone: m.sitting.Zone, Laptop: m.cfg.Laptop,
		Selected: m.selected, Focus: m.focus, Notice: m.notice, View: m.view, Moved: m.moved, Signals: m.cfg.Signals, Finished: m.finished(),
		Saved: scene.Saved{Pending: m.sitting.Late()},
	}
	if err := m.sitting.Trouble(); err != nil {
		in.Saved.Failed = m.cfg.Words.Tell(err)
	}
	if id, slept := m.suspension(); id != m.keeps {
		in.Suspended, in.Offer = slept, words.Fill(m.cfg.Words.Console.LeaveOutOffer, "key", situation.Voice.Key("palette", ":"))
	}
	if m.question != nil {
		in.Question, in.Pressed = m.question.text, m.question.pressed
	}
	first, second := situation.Footer()
	in.Footer = [2][]act.Item{first, second}
	return scene.Build(in)
}

// suspension is the sleep that can still be left out: the id of its record,
// and how long it was. It is offered for a while only.
func (m *Model) suspension() (id string, slept time.Duration) {
	t := m.sitting.Shown()
	slept = t.Suspension()
	if slept == 0 || m.cfg.Rhythm()-m.slept > offerFor {
		return "", 0
	}
	for i := range t.Entries {
		if _, ok := t.Entries[i].Event.(session.LaptopSuspended); ok {
			id = t.Entries[i].ID
		}
	}
	return id, slept
}
