package console

import (
	"path/filepath"
	"strings"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/scene"
)

// choices is the chooser as a list. A title gives way before what tells two
// sessions of the same agenda apart.
func (m *Model) choices() scene.List {
	c, w := m.chooser, m.cfg.Words
	l := scene.List{
		Title: w.Console.Choose + " · " + w.Screen.Private, Empty: w.Console.NothingToOpen, TooSmall: w.Screen.TooSmall,
		Table: scene.Table{Columns: []scene.Column{{Name: true}, {Name: true}, {}, {Rank: 1}}, Keep: c.at},
		Footer: []scene.Hint{
			{Key: "enter", Label: w.Console.Open}, {Key: "↑↓", Label: w.Console.Another}, {Key: w.Preview.Paste, Label: w.Preview.Programme, Off: m.cfg.Pasted == nil}, {Key: "q", Label: w.Console.Leave},
		},
		Notice: scene.Say{Job: scene.Notice},
	}
	if !c.listed {
		l.Empty = ""
	}
	if text := m.toldWhileChoosing(); text != "" {
		l.Notice.Forms = []string{text}
	}
	for i, item := range c.items {
		l.Table.Rows = append(l.Table.Rows, m.choice(item, i == c.at))
	}
	if c.day != nil {
		l.Question, l.Answer = c.day.text, m.answers(c.day)
	}
	return l
}

// choice is the row of an item.
func (m *Model) choice(item Item, lit bool) scene.Row {
	title, name := item.Title, nameOf(item)
	if title == name {
		title = ""
	}
	row := scene.Row{Cells: []string{name, title, m.stateOf(item), m.sortOf(item)}, Lit: lit}
	if lit {
		row.Mark = scene.MarkChosen
	}
	return row
}

// toldWhileChoosing is what went wrong, what was just said, else why the
// highlighted item cannot be read.
func (m *Model) toldWhileChoosing() string {
	c := m.chooser
	switch {
	case m.notice != "":
		return m.notice
	case c.fault != "":
		return c.fault
	case c.at < len(c.items):
		return c.items[c.at].Fault
	}
	return ""
}

// answers are the keys that answer which times hold.
func (m *Model) answers(day *otherDay) string {
	w := &m.cfg.Words.Console
	keep := "k: " + w.KeepPrinted
	if day.ended {
		keep = w.NoLongerPrinted
	}
	answers := "enter: " + w.UseToday + " · " + keep + " · p: " + m.cfg.Words.Rehearsal.Practise + " · esc: " + w.Back
	if day.pressed != "" {
		answers = words.Fill(m.cfg.Words.Ask.NoAnswer, "key", day.pressed) + " · " + answers
	}
	return answers
}

// nameOf tells an item from others with its title: the name of a bundled
// agenda, the file of another, the end of a session's id.
func nameOf(item Item) string {
	switch item.Sort {
	case ToResume:
		return item.ID[strings.LastIndexByte(item.ID, '-')+1:]
	case BundledAgenda:
		return item.Path
	}
	return filepath.Base(item.Path)
}

func (m *Model) sortOf(item Item) string {
	w := &m.cfg.Words.Console
	return []string{w.Resume, w.Bundled, w.Here}[item.Sort]
}

// stateOf says where a session stands, or which day an agenda is for.
func (m *Model) stateOf(item Item) string {
	w := m.cfg.Words
	switch {
	case item.Fault != "":
		return w.Console.Unreadable
	case item.Agenda != nil && !item.Agenda.Date.IsZero():
		return w.Date(item.Agenda.Date)
	case item.Agenda != nil:
		return ""
	}
	said := m.standing(item)
	if item.Practice {
		said += " · " + w.Rehearsal.Practice
	}
	return words.Fill(said, "at", m.momentOf(item), "n", w.Many.Entries(item.Records))
}

// standing is where a session to resume stands, without its time.
func (m *Model) standing(item Item) string {
	w := m.cfg.Words
	switch item.State {
	case session.SessionIsOver:
		return w.Console.SessionOver
	case session.SessionPlanned:
		return w.Console.SessionReady
	case session.SessionHeldNow:
		return w.Console.SessionHeld
	}
	return w.Console.SessionRuns
}

// momentOf is the time of an item, with its day if that is not today.
func (m *Model) momentOf(item Item) string {
	at, clock := session.DateOf(item.At.In(item.Zone)), words.Clock(item.At, item.Zone)
	if at == session.DateOf(m.cfg.Now().Wall.In(item.Zone)) {
		return clock
	}
	return m.cfg.Words.Date(at) + ", " + clock
}
