package console

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/sitting"
)

// A chooser is what the console shows until a session is open.
type chooser struct {
	items  []Item
	listed bool
	at     int
	fault  string // why nothing could be listed or opened
	day    *otherDay

	preview *preview // of a programme; it has the whole screen
}

// itemsMsg is what can be opened.
type itemsMsg struct {
	items []Item
	err   error
}

// openedMsg is a session that was opened.
type openedMsg struct {
	desk    Desk
	records []session.Record
	err     error
}

func newChooser(cfg Config) *chooser {
	c := &chooser{}
	if cfg.Preview != nil {
		c.preview = &preview{Preview: *cfg.Preview}
	}
	if cfg.Item != nil {
		c.items, c.listed = []Item{*cfg.Item}, true
	}
	return c
}

// list asks the shelf what can be opened.
func (m *Model) list() tea.Cmd {
	shelf := m.cfg.Shelf
	return func() tea.Msg {
		items, err := shelf.Items()
		return itemsMsg{items, err}
	}
}

// listed takes what can be opened.
func (m *Model) listed(msg itemsMsg) {
	c := m.chooser
	c.items, c.listed = msg.items, true
	c.at = max(min(c.at, len(c.items)-1), 0)
	if msg.err != nil {
		c.fault = words.Fill(m.cfg.Words.Console.CannotList, "text", m.cfg.Words.Tell(msg.err))
	}
}

// choose does what a key means while nothing is open.
func (m *Model) choose(name string) tea.Cmd {
	c := m.chooser
	switch {
	case name == "ctrl+c", name == "q" && c.preview == nil:
		return tea.Quit
	case m.opening:
		return nil
	case c.day != nil:
		return m.answerDay(name)
	case c.preview != nil:
		return m.settling(name)
	}
	switch name {
	case "esc":
		return tea.Quit
	case "up":
		c.at, c.fault = max(c.at-1, 0), ""
	case "down", "tab":
		c.at, c.fault = max(min(c.at+1, len(c.items)-1), 0), ""
	case "enter":
		if c.at < len(c.items) {
			return m.openItem(c.items[c.at])
		}
	}
	return nil
}

// openItem opens an agenda or resumes a session. An agenda that is printed for
// another time asks first; a session never does.
func (m *Model) openItem(item Item) tea.Cmd {
	m.goesOn = item.ID != "" && item.Sort != ToResume
	switch shelf := m.cfg.Shelf; {
	case item.ID != "":
		return m.open(func() (Desk, error) { return shelf.Resume(item.ID) })
	case item.Agenda == nil:
		m.say(words.Fill(m.cfg.Words.Console.CannotOpen, "text", item.Fault))
		return nil
	}
	if m.chooser.day = m.otherDay(item); m.chooser.day != nil {
		return nil
	}
	m.say(words.Fill(m.cfg.Words.Console.Opening, "text", item.Title))
	return m.openAgenda(item, session.Start{Printed: true})
}

// openAgenda makes a session of an agenda.
func (m *Model) openAgenda(item Item, start session.Start) tea.Cmd {
	shelf := m.cfg.Shelf
	return m.open(func() (Desk, error) {
		if item.Make != nil {
			return item.Make(start, item.Practice)
		}
		return shelf.Open(item, start)
	})
}

// open opens a session beside the screen and reads its records.
func (m *Model) open(open func() (Desk, error)) tea.Cmd {
	m.opening, m.chooser.fault = true, ""
	return func() tea.Msg {
		desk, err := open()
		if err != nil {
			return openedMsg{err: err}
		}
		records, err := desk.Log.Since(0)
		return openedMsg{desk, records, err}
	}
}

// opened puts an opened session on the screen.
func (m *Model) opened(msg openedMsg) tea.Cmd {
	m.opening, m.notice = false, ""
	if msg.err != nil {
		m.chooser.fault = words.Fill(m.cfg.Words.Console.CannotOpen, "text", m.cfg.Words.Tell(msg.err))
		if !m.chooser.listed && m.chooser.preview == nil {
			return m.list()
		}
		return nil
	}
	if msg.desk.Beat != nil {
		m.cfg.Now, m.cfg.Beat = msg.desk.Now, msg.desk.Beat
		m.beating = false // nothing slept: it is another clock
	}
	m.sitting = &atDesk{msg.desk, sitting.New(msg.desk.ID, msg.desk.Log, msg.records, m.cfg.NewID, m.send)}
	if m.cfg.Notice != "" {
		m.say(words.Fill(m.cfg.Words.Console.NotPreferred, "text", m.cfg.Notice))
	}
	if back := m.returned(); back != "" {
		m.say(back)
	}
	if m.goesOn {
		m.say(strings.TrimSuffix(m.resumed()+" · "+m.notice, " · "))
	}
	return tea.Batch(m.sitting.Save(), m.close())
}

// resumed says which session goes on where an agenda was asked for.
func (m *Model) resumed() string {
	t, w := m.sitting.Present, &m.cfg.Words.Console
	at, said := t.Entries[0].At.Wall, w.GoesOnReady
	if t.Started != nil {
		at, said = t.Started.Wall, w.GoesOn
	}
	return words.Fill(said, "at", m.momentOf(Item{At: at, Zone: m.sitting.Zone}))
}

// returned records that the console is back at a session that went on without
// it, and says so.
func (m *Model) returned() string {
	t := m.sitting.Present
	if t.Running() == nil || m.sitting.Give(session.ReturnTo{}, m.cfg.Now(), session.ByHandClock) != nil {
		return ""
	}
	e := m.sitting.Present.Entries[len(m.sitting.Present.Entries)-1]
	return titled(m.voice(m.sitting.Present).Line(&e))
}
