package console

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/scene"
)

// A chooser is what the console shows until a session is open.
type chooser struct {
	items  []Item
	listed bool
	at     int
	fault  string // why nothing could be listed or opened
	day    *otherDay
}

// tooFarOff is how far from its printed start an agenda opens without a
// question.
const tooFarOff = 2 * time.Hour

// An otherDay is an agenda that is printed for another day or another time:
// which times hold is asked before it is opened.
type otherDay struct {
	item  Item
	text  string
	ended bool // its printed end has passed
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
		c.fault = words.Fill(m.cfg.Words.Console.CannotList, "text", msg.err.Error())
	}
}

// choose does what a key means while nothing is open.
func (m *Model) choose(name string) tea.Cmd {
	c := m.chooser
	switch {
	case name == "q" || name == "ctrl+c":
		return tea.Quit
	case m.opening:
		return nil
	case c.day != nil:
		return m.answerDay(name)
	}
	switch name {
	case "esc":
		return tea.Quit
	case "up":
		c.at = max(c.at-1, 0)
	case "down", "tab":
		c.at = max(min(c.at+1, len(c.items)-1), 0)
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
	shelf := m.cfg.Shelf
	switch {
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
	return m.open(func() (Desk, error) { return shelf.Open(item, session.Start{Printed: true}) })
}

// answerDay answers which times hold: enter and k do, esc goes back.
func (m *Model) answerDay(name string) tea.Cmd {
	day, shelf := m.chooser.day, m.cfg.Shelf
	start := session.Start{}
	switch {
	case name == "esc":
		m.chooser.day = nil
		if m.cfg.Item != nil {
			m.chooser.listed = false
			return m.list()
		}
		return nil
	case name == "k" && !day.ended:
		start.Printed = true
	case name != "enter":
		return nil
	}
	m.chooser.day = nil
	return m.open(func() (Desk, error) { return shelf.Open(day.item, start) })
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
		m.chooser.fault = words.Fill(m.cfg.Words.Console.CannotOpen, "text", msg.err.Error())
		if !m.chooser.listed {
			return m.list()
		}
		return nil
	}
	m.sitting = newSitting(msg.desk, msg.records, m.cfg.NewID)
	m.sitting.writer = newWriter(msg.desk.Log, m.sitting.lastSaved(), m.send)
	return m.close()
}

// otherDay is the question that an agenda asks when it is printed for another
// day than today or for more than two hours from now, else nil.
func (m *Model) otherDay(item Item) *otherDay {
	now := m.cfg.Now().Wall.In(item.Zone)
	plan := item.Agenda.Plan(session.DateOf(now), item.Zone)
	if plan.Start == nil {
		return nil
	}
	w := &m.cfg.Words.Console
	start := plan.Start.In(item.Zone)
	end := start.Add(item.Agenda.Planned())
	if plan.MustEnd != nil {
		end = start.Add(*plan.MustEnd)
	}
	day := &otherDay{item: item, ended: now.After(end)}
	switch off := start.Sub(now); {
	case session.DateOf(start) != session.DateOf(now):
		day.text = words.Fill(w.OtherDay, "date", m.cfg.Words.Date(session.DateOf(start)))
	case off.Abs() > tooFarOff && off > 0:
		day.text = words.Fill(w.OtherTime, "at", words.Clock(start, item.Zone), "by", words.Countdown(off))
	case off.Abs() > tooFarOff:
		day.text = words.Fill(w.EarlierTime, "at", words.Clock(start, item.Zone), "by", words.CountUp(off))
	default:
		return nil
	}
	return day
}

// choices is the chooser as a list.
func (m *Model) choices() scene.List {
	c, w := m.chooser, m.cfg.Words
	l := scene.List{
		Title: w.Console.Choose, Empty: w.Console.NothingToOpen, TooSmall: w.Screen.TooSmall,
		Table: scene.Table{Columns: []scene.Column{{Name: true}, {Rank: 1}, {Rank: 2}}, Keep: c.at},
		Footer: []scene.Hint{
			{Key: "enter", Label: w.Console.Open}, {Key: "↑↓", Label: w.Console.Another}, {Key: "q", Label: w.Console.Leave},
		},
		Notice: scene.Say{Job: scene.Notice},
	}
	if !c.listed {
		l.Empty = ""
	}
	for _, text := range []string{c.fault, m.notice} {
		if text != "" {
			l.Notice.Forms = []string{text}
		}
	}
	for i, item := range c.items {
		row := scene.Row{Cells: []string{item.Title, m.sortOf(item), m.stateOf(item)}}
		if i == c.at {
			row.Lit, row.Mark = true, scene.MarkChosen
		}
		l.Table.Rows = append(l.Table.Rows, row)
	}
	if c.day != nil {
		l.Question = c.day.text
		l.Answer = "enter: " + w.Console.UseToday
		if c.day.ended {
			l.Answer += " · " + w.Console.NoLongerPrinted
		} else {
			l.Answer += " · k: " + w.Console.KeepPrinted
		}
		l.Answer += " · esc: " + w.Console.Back
	}
	return l
}

func (m *Model) sortOf(item Item) string {
	w := &m.cfg.Words.Console
	return []string{w.Resume, w.Bundled, w.Here}[item.Sort]
}

// stateOf says where a session stands, or which day an agenda is for.
func (m *Model) stateOf(item Item) string {
	w := m.cfg.Words
	at := ""
	if !item.At.IsZero() {
		local := item.At.In(item.Zone)
		at = w.Date(session.DateOf(local)) + ", " + words.Clock(local, item.Zone)
	}
	switch {
	case item.Fault != "":
		return item.Fault
	case item.Agenda != nil && !item.Agenda.Date.IsZero():
		return w.Date(item.Agenda.Date)
	case item.Agenda != nil:
		return ""
	case item.State == session.SessionIsOver:
		return words.Fill(w.Console.SessionOver, "at", at)
	case item.State == session.SessionPlanned:
		return w.Console.SessionReady
	}
	return words.Fill(w.Console.SessionRuns, "at", at)
}
