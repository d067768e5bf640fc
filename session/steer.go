package session

import (
	"strings"
	"time"
)

// StartSession starts the session and its first segment. Early: even before
// the printed start.
type StartSession struct{ Early bool }

// NextSegment ends the running segment and starts the next one. Early: even
// before its printed fixed start.
type NextSegment struct{ Early bool }

// SkipSegment ends the running segment, marked not held, and starts the next.
type SkipSegment struct {
	Early  bool
	Reason string // may be empty
}

// PreviousSegment goes back: the earlier segment's clock goes on where it
// stopped.
type PreviousSegment struct{}

// GoToClosing goes to the closing reflections now (without any, to the last
// closing segment); what lies between is marked not held.
type GoToClosing struct{ Early bool }

// CloseSession ends the session.
type CloseSession struct{}

func (c StartSession) decide(t *Table, now Moment) ([]Event, *Refusal) {
	first := t.partAfter(-1)
	if first == nil {
		return nil, refuse(LastSegment)
	}
	r := t.Read(now)
	for _, start := range []*time.Time{r.fixedStart(first), t.Plan.Start} {
		if start != nil && !c.Early && now.Wall.Before(*start) {
			return nil, &Refusal{Code: TooEarly, Segment: first.ID, At: *start}
		}
	}
	events := []Event{SessionStarted{}}
	return append(events, t.begin(first, r)...), nil
}

func (c NextSegment) decide(t *Table, now Moment) ([]Event, *Refusal) {
	return t.moveOn(t.Following(), now, c.Early, false)
}

func (c SkipSegment) decide(t *Table, now Moment) ([]Event, *Refusal) {
	events, no := t.moveOn(t.Following(), now, c.Early, true)
	for i, e := range events {
		if ended, ok := e.(SegmentEnded); ok {
			ended.Reason = strings.TrimSpace(c.Reason)
			events[i] = ended
		}
	}
	return events, no
}

func (c GoToClosing) decide(t *Table, now Moment) ([]Event, *Refusal) {
	to := t.protectedPart()
	if to == nil {
		return nil, refuse(NoClosing)
	}
	if to.Began != nil && to.State != SegmentWaiting {
		return nil, &Refusal{Code: AlreadyClosing, Segment: to.ID}
	}
	if to.State != SegmentWaiting {
		return nil, refuse(NoClosing)
	}
	return t.moveOn(to, now, c.Early, false)
}

// moveOn ends the running segment, drops what lies before to, and starts it.
func (t *Table) moveOn(to *Part, now Moment, early, notHeld bool) ([]Event, *Refusal) {
	from := t.Running()
	if to == nil || from == nil {
		return nil, refuse(LastSegment)
	}
	r := t.Read(now)
	if at := r.fixedStart(to); at != nil && !early && now.Wall.Before(*at) {
		return nil, &Refusal{Code: TooEarly, Segment: to.ID, At: *at}
	}
	events := t.endFloor(Concluded)
	ended := SegmentEnded{Segment: from.ID, NotHeld: notHeld}
	if left := r.Segments[from.Index].Remaining; left != nil && *left > 0 {
		if into := t.reserveAfter(from.Index); into != nil {
			ended.Paid, ended.Into = *left, into.ID
		}
	}
	events = append(events, ended)
	for _, p := range t.Parts[from.Index+1 : max(to.Index, from.Index+1)] {
		if p.State == SegmentWaiting {
			events = append(events, SegmentDropped{Segment: p.ID})
		}
	}
	return append(events, t.begin(to, r)...), nil
}

// begin starts a segment. In opening, remarks and closing segments a chair or
// moderator named there has the floor when it begins.
func (t *Table) begin(p *Part, r *Reading) []Event {
	events := []Event{SegmentStarted{p.ID}}
	key, kind := p.Chair, ByChair
	if key == "" {
		key, kind = p.Moderator, ByModerator
	}
	who := t.Person(key)
	opens := p.Kind == Opening || p.Kind == Remarks || p.Kind == Closing
	if !opens || who == nil || who.Presence == Left {
		return events
	}
	given := FloorGiven{Participant: key, TurnKind: kind, Segment: p.ID, OnBehalf: who.OnBehalf}
	if i := p.place(PlaceID{key, PlannedLane}); i >= 0 {
		given.Lane, given.Why = PlannedLane, p.Places[i].Why()
	}
	limit := max(r.remainingAtStart(p), 0)
	if p.Limit != nil {
		limit = *p.Limit
	}
	given.Limit = &limit
	return append(events, given)
}

func (PreviousSegment) decide(t *Table, now Moment) ([]Event, *Refusal) {
	from := t.Running()
	to := t.previousPart()
	if to == nil {
		return nil, refuse(FirstSegment)
	}
	events := t.endFloor(Concluded)
	back := SegmentReturned{From: from.ID, To: to.ID}
	if into := t.Part(to.paidInto); into != nil {
		back.TakenBack, back.Reserve = min(to.paid, into.Left()), into.ID
	}
	return append(events, back), nil
}

// previousPart is the segment that ran before the running one, or nil.
func (t *Table) previousPart() *Part {
	for i := t.running - 1; i >= 0; i-- {
		if p := t.Parts[i]; p.Began != nil && p.State != SegmentWaiting {
			return p
		}
	}
	return nil
}

func (CloseSession) decide(t *Table, now Moment) ([]Event, *Refusal) {
	events := t.endFloor(Concluded)
	if p := t.Running(); p != nil {
		events = append(events, SegmentEnded{Segment: p.ID})
	}
	return append(events, SessionClosed{}), nil
}

// reserveAfter is the next reserve ahead of index i, or nil.
func (t *Table) reserveAfter(i int) *Part {
	for _, p := range t.Parts[min(i+1, len(t.Parts)):] {
		if p.IsReserve() {
			return p
		}
	}
	return nil
}

// protectedPart is the segment the protected line stands before: the
// reflections, without any the last closing segment, else nil.
func (t *Table) protectedPart() *Part {
	for _, kind := range []SegmentKind{Reflections, Closing} {
		for i := len(t.Parts) - 1; i >= 0; i-- {
			if t.Parts[i].Kind == kind {
				return t.Parts[i]
			}
		}
	}
	return nil
}

// taken is how much of d the next reserve ahead that has anything left can
// give, and which it is.
func (t *Table) taken(d time.Duration, fromReserve bool) (time.Duration, string, *Refusal) {
	if !fromReserve {
		return 0, "", nil
	}
	for _, r := range t.Parts[min(t.running+1, len(t.Parts)):] {
		if left := r.Left(); left > 0 {
			return min(d, left), r.ID, nil
		}
	}
	return 0, "", refuse(NoReserve)
}
