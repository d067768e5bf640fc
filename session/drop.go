package session

import "strings"

// DropSegment says that a later segment is not held, and why.
type DropSegment struct {
	Segment string
	Reason  string // may be empty
}

func (c DropSegment) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	p := t.Part(c.Segment)
	switch {
	case p == nil:
		return nil, refuseWho(UnknownSegment, c.Segment)
	case p.State != SegmentWaiting:
		return nil, &Refusal{Code: NotAhead, Segment: p.ID}
	case p.Protected:
		return nil, &Refusal{Code: ProtectedSegment, Segment: p.ID}
	}
	return []Event{SegmentDropped{p.ID, strings.TrimSpace(c.Reason)}}, nil
}
