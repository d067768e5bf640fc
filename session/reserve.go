package session

import "time"

// SegmentExtended says that the running segment got more time, some of it
// perhaps out of a reserve.
type SegmentExtended struct {
	Segment string        `json:"segment"`
	By      time.Duration `json:"by"`
	Reserve string        `json:"reserve,omitempty"`
	Taken   time.Duration `json:"taken,omitempty"` // out of the reserve
}

// SegmentShortened says that the running segment gave time up; it pays nothing.
type SegmentShortened struct {
	Segment string        `json:"segment"`
	By      time.Duration `json:"by"`
}

// Kind is the stable name.
func (SegmentExtended) Kind() string { return "segment.extended" }

// Kind is the stable name.
func (SegmentShortened) Kind() string { return "segment.shortened" }

func (e SegmentExtended) apply(t *Table, _ stamp) bool {
	p := t.Running()
	if p == nil || p.ID != e.Segment {
		return false
	}
	p.Added += e.By
	if r := t.Part(e.Reserve); r != nil {
		r.Taken += e.Taken
	}
	return true
}

func (e SegmentShortened) apply(t *Table, _ stamp) bool {
	p := t.Running()
	if p == nil || p.ID != e.Segment {
		return false
	}
	p.Added -= e.By
	return true
}

// Extend gives the running segment more time. FromReserve takes as much of it
// out of the next reserve as that has left.
type Extend struct {
	By          time.Duration
	FromReserve bool
}

// Shorten takes time from the running segment, never below what is spent.
type Shorten struct{ By time.Duration }

func (c Extend) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if c.By <= 0 {
		return nil, refuse(NotPositive)
	}
	taken, from, no := t.taken(c.By, c.FromReserve)
	if no != nil {
		return nil, no
	}
	return []Event{SegmentExtended{Segment: t.Running().ID, By: c.By, Reserve: from, Taken: taken}}, nil
}

func (c Shorten) decide(t *Table, now Moment) ([]Event, *Refusal) {
	if c.By <= 0 {
		return nil, refuse(NotPositive)
	}
	p := t.Running()
	if left := *t.Read(now).Segments[p.Index].Remaining; c.By > left {
		return nil, &Refusal{Code: BelowSpent, Segment: p.ID, By: max(left, 0)}
	}
	return []Event{SegmentShortened{Segment: p.ID, By: c.By}}, nil
}
