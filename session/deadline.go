package session

import (
	"slices"
	"time"
)

// FinishBySet says by when a participant must have finished, because they
// leave.
type FinishBySet struct {
	Participant string     `json:"participant"`
	Old         *time.Time `json:"old,omitempty"`
	New         time.Time  `json:"new"`
}

// Kind is the stable name.
func (FinishBySet) Kind() string { return "person.finish-by" }

func (e FinishBySet) apply(t *Table, _ stamp) bool {
	who := t.Person(e.Participant)
	if who == nil {
		return false
	}
	by := e.New
	who.FinishBy = &by
	return true
}

// FinishBy is when a participant must have finished, nil where they need not:
// as said at the table, else as the agenda has it once it is printed.
func (t *Table) FinishBy(key string) *time.Time {
	if who := t.Person(key); who != nil && who.FinishBy != nil {
		by := *who.FinishBy
		return &by
	}
	if after, bound := t.Plan.FinishBy[key]; bound && t.Plan.Start != nil {
		by := t.Plan.Start.Add(after)
		return &by
	}
	return nil
}

// A Deadline is somebody who must finish by a time and still waits to speak.
type Deadline struct {
	Participant string
	By          time.Time
	LastSafe    time.Time  // the latest beginning at which a whole turn ends in time
	Expected    *time.Time // when they would begin in the present order; nil: unknown
	Part        *Part      // where they wait
	Place       PlaceID    // on the present list; zero: in a later segment
	Now         bool       // they must be next: after anybody else it would be too late
}

// Late says that in the present order they would begin after the last safe
// moment.
func (d *Deadline) Late() bool { return d.Expected != nil && d.Expected.After(d.LastSafe) }

// readDeadlines works out who must speak before leaving, the most pressing
// first.
func (r *Reading) readDeadlines() {
	if r.State == SessionIsOver {
		return
	}
	for _, who := range r.Table.People {
		by := r.Table.FinishBy(who.Key)
		if by == nil || who.Presence == Left || !by.After(r.Now) || r.Table.has(who.Key) {
			continue
		}
		if d := r.deadline(who.Key, *by); d != nil {
			r.Deadlines = append(r.Deadlines, *d)
		}
	}
	slices.SortStableFunc(r.Deadlines, func(a, b Deadline) int { return a.LastSafe.Compare(b.LastSafe) })
}

// deadline is nil for who has no place any more.
func (r *Reading) deadline(key string, by time.Time) *Deadline {
	current := r.Table.Current()
	for i := range r.Segments {
		p := &r.Segments[i]
		at := p.placesOf(key)
		if len(at) == 0 || p.State != SegmentRunning && p.State != SegmentWaiting {
			continue
		}
		d := &Deadline{Participant: key, By: by, Part: p.Part, LastSafe: by.Add(-r.turnIn(p.Part))}
		d.Expected = r.turnAt(p, at[0])
		if p.Part != current || r.Segment == nil {
			return d
		}
		d.Place = p.Places[at[0]].ID()
		if at[0] > 0 {
			after := r.floorFree(p.Part).Add(r.turnIn(p.Part) + p.HandoverTime())
			d.Now = after.After(d.LastSafe)
		}
		return d
	}
	return nil
}

// turnIn is how long a turn in a segment takes: its limit, else what fits.
func (r *Reading) turnIn(p *Part) time.Duration {
	switch {
	case p.Limit != nil:
		return *p.Limit * r.tongues()
	default:
		if fits := r.FitsIn(p); fits != nil {
			return *fits * r.tongues()
		}
	}
	return 0
}

// floorFree is when the next speaker of the running segment could begin.
func (r *Reading) floorFree(p *Part) time.Time {
	if r.Turn == nil {
		return r.Now
	}
	return r.Now.Add(r.turnLeft()*r.tongues() + p.HandoverTime())
}

// turnAt is when the turn at a place of the list is expected to begin.
func (r *Reading) turnAt(p *PartReading, at int) *time.Time {
	start := r.floorFree(p.Part)
	if p.Part != r.Table.Running() {
		if p.ExpectedStart == nil {
			return nil
		}
		start = *p.ExpectedStart
	}
	start = start.Add(time.Duration(at) * (r.turnIn(p.Part) + p.HandoverTime()))
	return &start
}

// SetFinishBy says by when a participant must have finished.
type SetFinishBy struct {
	Participant string
	By          time.Time
}

func (c SetFinishBy) decide(t *Table, now Moment) ([]Event, *Refusal) {
	if t.atTable(c.Participant) == nil {
		return nil, refuseWho(UnknownParticipant, c.Participant)
	}
	old := t.FinishBy(c.Participant)
	switch {
	case !c.By.After(now.Wall):
		return nil, &Refusal{Code: TimePast, At: c.By}
	case old != nil && old.Equal(c.By):
		return nil, refuseWho(AlreadySo, c.Participant)
	}
	return []Event{FinishBySet{c.Participant, old, c.By.UTC()}}, nil
}
