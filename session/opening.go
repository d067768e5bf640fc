package session

import (
	"slices"
	"time"
)

// SessionOpened is the first record of a session: the whole agenda as opened.
type SessionOpened struct {
	Agenda   Agenda `json:"agenda"`
	Plan     Plan   `json:"plan"`
	Source   string `json:"source,omitempty"` // SHA-256 of the agenda's bytes, hex
	Practice bool   `json:"practice,omitempty"`
}

// Kind is the stable name.
func (SessionOpened) Kind() string { return "session.opened" }

// Start is how the printed times of a session are chosen when it is opened.
type Start struct {
	Printed bool       // the agenda's own times
	At      *time.Time // these times moved so that the session starts then
}

// Open makes the first event of a session. on is the day on which it is
// opened, in the session's zone. Neither Printed nor At: a floating plan,
// whose times are printed by starting.
func Open(a Agenda, source string, start Start, on Date, zone *time.Location) SessionOpened {
	plan := a.Plan(on, zone)
	if !start.Printed {
		plan.Start = nil
	}
	if start.At != nil {
		at := *start.At
		plan.Start = &at
	}
	return SessionOpened{Agenda: a, Plan: plan, Source: source}
}

func (e SessionOpened) apply(t *Table, at stamp) bool {
	if len(t.Parts) > 0 {
		return false
	}
	t.Agenda, t.Plan, t.Source, t.Practice = e.Agenda, e.Plan, e.Source, e.Practice
	t.Opened = at.Point
	for i := range e.Agenda.Participants {
		t.seat(&Person{Participant: e.Agenda.Participants[i], Presence: Expected})
	}
	for i := range e.Agenda.Segments {
		t.Parts = append(t.Parts, newPart(e.Agenda.Segments[i], i))
	}
	t.print()
	return true
}

// seat adds somebody to the table; a key that is taken is refused.
func (t *Table) seat(p *Person) bool {
	if p.Key == "" || t.people[p.Key] != nil {
		return false
	}
	t.people[p.Key] = p
	t.People = append(t.People, p)
	return true
}

func newPart(s Segment, index int) *Part {
	p := &Part{Segment: s, Index: index, State: SegmentWaiting, speakers: len(s.Speakers)}
	if s.Kind == Reserve {
		p.State = SegmentReserve
		return p
	}
	p.Speakers = slices.Clone(s.Speakers)
	for _, key := range s.Speakers {
		id := PlaceID{key, PlannedLane}
		if p.place(id) < 0 {
			p.Places = append(p.Places, Place{Participant: key, Lane: PlannedLane})
		}
	}
	return p
}

// print sets the must-end from the plan, once the plan has times.
func (t *Table) print() {
	if t.MustEnd == nil && t.Plan.Start != nil && t.Plan.MustEnd != nil {
		end := t.Plan.Start.Add(*t.Plan.MustEnd)
		t.MustEnd = &end
	}
}
