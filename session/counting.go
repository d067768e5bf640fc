package session

// SegmentCounting says that a segment counts otherwise than before: its own
// duration, or until its printed end.
type SegmentCounting struct {
	Segment string   `json:"segment"`
	Old     Counting `json:"old"`
	New     Counting `json:"new"`
}

// Kind is the stable name.
func (SegmentCounting) Kind() string { return "segment.counting" }

func (e SegmentCounting) apply(t *Table, _ stamp) bool {
	p := t.Part(e.Segment)
	if p == nil || p.State != SegmentRunning && p.State != SegmentWaiting {
		return false
	}
	p.Counting = e.New
	return true
}

// Counts is how a segment counts; the zero value counts its own duration.
func (s *Segment) Counts() Counting {
	if s.Counting == "" {
		return Own
	}
	return s.Counting
}

// SetCounting lets the running segment (or a later one, by its id) count its
// own duration or until its printed end.
type SetCounting struct {
	To      Counting
	Segment string // empty: the running one
}

func (c SetCounting) decide(t *Table, now Moment) ([]Event, *Refusal) {
	if c.To != Own && c.To != Until {
		return nil, refuse(UnknownChoice)
	}
	p, no := t.ahead(c.Segment)
	switch {
	case no != nil:
		return nil, no
	case p.Counts() == c.To:
		return nil, &Refusal{Code: AlreadySo, Segment: p.ID}
	case c.To == Until && (p.Planned <= 0 || t.Read(now).Segments[p.Index].PrintedEnd == nil):
		return nil, &Refusal{Code: NoPrintedEnd, Segment: p.ID}
	}
	return []Event{SegmentCounting{p.ID, p.Counts(), c.To}}, nil
}

// ahead is the running segment, or the one with an id that runs or still waits.
func (t *Table) ahead(id string) (*Part, *Refusal) {
	if id == "" {
		return t.Running(), nil
	}
	p := t.Part(id)
	switch {
	case p == nil:
		return nil, refuseWho(UnknownSegment, id)
	case p.State != SegmentRunning && p.State != SegmentWaiting:
		return nil, &Refusal{Code: NotAhead, Segment: id}
	}
	return p, nil
}
