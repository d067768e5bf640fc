package console

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
)

// tooFarOff is how far from its printed start an agenda opens without a
// question.
const tooFarOff = 2 * time.Hour

// An otherDay is an agenda that is printed for another day or another time:
// which times hold is asked before it is opened.
type otherDay struct {
	item  Item
	text  string
	ended bool // its printed end has passed

	pressed string // the last key that was no answer
}

// otherDay is the question that an agenda asks, else nil.
func (m *Model) otherDay(item Item) *otherDay {
	text, ended := OtherDay(item, m.cfg.Now(), m.cfg.Words)
	if text == "" {
		return nil
	}
	return &otherDay{item: item, text: text, ended: ended}
}

// OtherDay says that an agenda is printed for another day than today or for
// more than two hours from now, else nothing; ended says that its printed end
// has passed.
func OtherDay(item Item, at session.Moment, l *words.Language) (text string, ended bool) {
	now := at.Wall.In(item.Zone)
	plan := item.Agenda.Plan(session.DateOf(now), item.Zone)
	if plan.Start == nil {
		return "", false
	}
	start := plan.Start.In(item.Zone)
	end := start.Add(item.Agenda.Planned())
	if plan.MustEnd != nil {
		end = start.Add(*plan.MustEnd)
	}
	ended = now.After(end)
	switch off := start.Sub(now); {
	case session.DateOf(start) != session.DateOf(now):
		return words.Fill(l.Console.OtherDay, "date", l.Date(session.DateOf(start))), ended
	case off.Abs() <= tooFarOff:
		return "", ended
	case off > 0:
		return words.Fill(l.Console.OtherTime, "at", words.Clock(start, item.Zone), "by", words.Countdown(off)), ended
	default:
		return words.Fill(l.Console.EarlierTime, "at", words.Clock(start, item.Zone), "by", words.CountUp(off)), ended
	}
}

// answerDay answers which times hold: enter and k do, esc goes back.
func (m *Model) answerDay(name string) tea.Cmd {
	day := m.chooser.day
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
	case name == "p":
		day.item.Practice = true
	case name != "enter":
		day.pressed = name
		return nil
	}
	m.chooser.day = nil
	return m.openAgenda(day.item, start)
}
