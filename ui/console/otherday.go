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
