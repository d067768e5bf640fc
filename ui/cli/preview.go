package cli

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"roundtable/data/agenda"
	"roundtable/data/agenda/programme"
	"roundtable/session"
	"roundtable/ui/cli/clock"
	"roundtable/ui/console"
)

// A viewer shows what a programme makes before it is opened.
type viewer struct {
	p    *program
	s    *shelf
	arg  string // what the programme is called
	plan plan
}

// preview shows a draft: what its agenda would be, and how each doubt can be
// settled.
func (v viewer) preview(d programme.Draft) (console.Preview, error) {
	if err := v.plan.take(d); err != nil {
		return console.Preview{}, err
	}
	zone, err := zoneOf(v.plan.Agenda.Zone)
	if err != nil {
		return console.Preview{}, err
	}
	c := v.plan.Check()
	shown := console.Preview{
		Item: console.Item{
			Sort: console.AgendaFile, Path: v.arg, Title: v.plan.Agenda.Title, Agenda: &v.plan.Agenda, Zone: zone, Practice: v.s.practice, Make: v.make,
		},
		Facts: v.p.factsOf(c), Settled: d.Settled(), Last: v.last(d),
		Back: func() (console.Preview, error) { return v.preview(d.Back()) },
	}
	for _, s := range c.Segments {
		shown.Rows = append(shown.Rows, console.PreviewRow{Start: orNone(s.Start), Minutes: v.p.minutes(s.Minutes), Title: s.Title, Who: v.p.peopleOf(s), Times: timesOf(s), Kind: v.p.kindOf(s), People: v.p.castOf(s)})
	}
	for _, doubt := range d.Doubts {
		shown.Doubts = append(shown.Doubts, v.doubt(d, doubt))
	}
	slices.SortStableFunc(shown.Doubts, func(a, b console.Doubt) int { return lateness(a) - lateness(b) })
	for i, out := range d.Out {
		if i == mostLeft {
			shown.Out = append(shown.Out, v.p.tell("left out: %d rows more", len(d.Out)-i))
			break
		}
		shown.Out = append(shown.Out, v.p.tell("left out: %s (line %d): %s", out.Title, out.Line, out.Why))
	}
	return shown, nil
}

// lateness puts the doubts with a choice first, and mere remarks last.
func lateness(d console.Doubt) int {
	switch {
	case d.Remark:
		return 2
	case len(d.Ways) < 2:
		return 1
	}
	return 0
}

// last is what was settled last.
func (v viewer) last(d programme.Draft) console.Choice {
	doubt, how, ok := d.Last()
	if !ok {
		return console.Choice{}
	}
	return console.Choice{Doubt: v.p.words.Tell(doubt), How: v.p.words.Tell(how)}
}

// timesOf is from when to when a segment goes, as far as that is known.
func timesOf(s agenda.CheckSegment) string {
	switch {
	case s.Start == nil:
		return ""
	case s.End == nil:
		return *s.Start
	}
	return *s.Start + "–" + *s.End
}

// doubt is a doubt with its line and the ways to settle it.
func (v viewer) doubt(d programme.Draft, doubt programme.Placed) console.Doubt {
	shown := console.Doubt{
		Text: v.p.words.Tell(doubt.Said), Line: doubt.Line, Source: v.plan.programme.Line(doubt.Line), Segment: -1, Remark: doubt.Remark,
	}
	if i, ok := doubt.Place.Segment(); ok {
		shown.Segment = i
	}
	for _, w := range doubt.Ways {
		shown.Ways = append(shown.Ways, console.Way{
			Text: v.p.words.Tell(w.Said), Asks: v.p.asks(w.Asks),
			Settle: func(typed string) (console.Preview, error) {
				next, err := d.Settle(doubt, w, typed)
				if err != nil {
					return console.Preview{}, err
				}
				return v.preview(next)
			},
		})
	}
	return shown
}

// asks names what is typed, empty for nothing.
func (p *program) asks(a programme.Asked) string {
	w := &p.words.Preview
	switch a {
	case programme.Minutes:
		return w.Minutes
	case programme.Zone:
		return w.Zone
	case programme.Date:
		return w.Date
	case programme.Title:
		return w.Title
	case programme.Name:
		return w.Name
	case programme.Venue:
		return w.Venue
	}
	return ""
}

// factsOf are the day, the times and the place, a line each.
func (p *program) factsOf(c agenda.Check) []string {
	when := []string{p.tell("no date")}
	if c.Date != nil {
		when[0] = *c.Date
		if d, err := session.ParseDate(*c.Date); err == nil {
			when[0] = p.words.Date(d)
		}
	}
	if c.Start != nil {
		when = append(when, orEmpty(c.Start)+"–"+orEmpty(c.End))
	}
	if c.SlotMinutes != nil {
		when = append(when, p.minutes(c.SlotMinutes))
	}
	if c.IANA != nil {
		when = append(when, *c.IANA)
	}
	facts := []string{strings.Join(when, " · ")}
	if c.Venue != nil {
		facts = append(facts, *c.Venue)
	}
	if len(c.Languages) > 0 {
		facts = append(facts, strings.Join(c.Languages, ", "))
	}
	return facts
}

// make opens the session of the draft that is shown, or goes on with one that is
// not closed if it has the same agenda: what was settled here is in no other.
func (v viewer) make(start session.Start, practice bool) (console.Desk, error) {
	s := v.s
	if !s.another {
		unclosed, ok, err := s.store.Unclosed(v.plan.Source, practice)
		if err != nil {
			return console.Desk{}, err
		}
		if ok && v.is(unclosed.ID) {
			return s.Resume(unclosed.ID)
		}
	}
	zone, err := zoneOf(v.plan.Agenda.Zone)
	if err != nil {
		return console.Desk{}, err
	}
	made, err := create(s.store, v.arg, v.plan.Reading, start, clock.Now(), session.ByHandModerator, zone, practice)
	if err != nil {
		return console.Desk{}, err
	}
	return s.Resume(made.ID)
}

// is says whether a session was opened with the agenda that is shown.
func (v viewer) is(id string) bool {
	d, err := sitAt(v.s.store, id)
	if err != nil {
		return true // resuming says what is wrong with it
	}
	was, err := json.Marshal(d.table.Agenda)
	shown, err2 := json.Marshal(v.plan.Agenda)
	return err != nil || err2 != nil || bytes.Equal(was, shown)
}

// lookAt aims the console at a programme: at its session where one is not
// closed, else at what it would make.
func (p *program) lookAt(cfg *console.Config, s *shelf, arg string, c plan) error {
	d, err := p.chosen(s.library, c)
	if err != nil {
		return s.library.undecided(arg, err)
	}
	v := viewer{p, s, arg, c}
	shown, err := v.preview(d)
	if err != nil {
		return err
	}
	if !s.another {
		source := sourceOf(c.programme.Source, d)
		if unclosed, ok, err := s.store.Unclosed(source, s.practice); err != nil {
			return err
		} else if ok {
			shown.Item.ID = unclosed.ID
			cfg.Item = &shown.Item
			return nil
		}
	}
	cfg.Preview = &shown
	return nil
}

// chosen is the draft that the flags choose; without them what is open is
// settled on the screen.
func (p *program) chosen(l *library, c plan) (programme.Draft, error) {
	if l.day+l.track == "" {
		return c.programme.Draft(l.givens()), nil
	}
	return c.programme.Choose(l.day, l.track, l.givens())
}

// pasted reads a programme from the clipboard.
func (p *program) pasted(s *shelf) func(string) (console.Preview, error) {
	return func(text string) (console.Preview, error) {
		if hasSegments([]byte(text)) {
			return console.Preview{}, session.Say("this is an agenda file: save it, and run it by its name")
		}
		read, err := programme.Read(standardInput, strings.NewReader(text), nil)
		if err != nil {
			return console.Preview{}, err
		}
		v := viewer{p, s, standardInput, plan{source: []byte(text), programme: &read}}
		return v.preview(read.Draft(s.library.givens()))
	}
}
