package session

import "time"

// FloorBackdated says that the running turn began earlier than recorded.
type FloorBackdated struct {
	Turn string        `json:"turn"`
	By   time.Duration `json:"by"`
}

// FloorEndBackdated says that a turn ended earlier than recorded.
type FloorEndBackdated struct {
	Turn string        `json:"turn"`
	By   time.Duration `json:"by"`
}

// SegmentBackdated says that the running segment began earlier than recorded.
type SegmentBackdated struct {
	Segment string        `json:"segment"`
	By      time.Duration `json:"by"`
}

// CloseBackdated says that the session ended earlier than recorded.
type CloseBackdated struct {
	By time.Duration `json:"by"`
}

// Kind is the stable name.
func (FloorBackdated) Kind() string { return "floor.backdated" }

// Kind is the stable name.
func (FloorEndBackdated) Kind() string { return "floor.end-backdated" }

// Kind is the stable name.
func (SegmentBackdated) Kind() string { return "segment.backdated" }

// Kind is the stable name.
func (CloseBackdated) Kind() string { return "session.close-backdated" }

func (e FloorBackdated) apply(t *Table, _ stamp) bool {
	if t.floor == nil || t.floor.ID != e.Turn || t.floor.Began.On-e.By < t.before(t.floor) {
		return false
	}
	t.floor.Began = t.floor.Began.earlier(e.By)
	return true
}

// before is when the turn before another one of the running segment ended, else
// when the segment began or went on.
func (t *Table) before(turn *Turn) time.Duration {
	spans := t.Running().spans
	from := spans[len(spans)-1].from
	if i := turn.Number - 2; i >= 0 && t.Turns[i].Segment == turn.Segment {
		from = max(from, t.Turns[i].Ended.On)
	}
	return from
}

func (e FloorEndBackdated) apply(t *Table, _ stamp) bool {
	turn := t.Turn(e.Turn)
	if turn == nil || turn.Ended == nil || turn.Ended.On-e.By < turn.Began.On {
		return false
	}
	turn.endEarlier(e.By)
	return true
}

// endEarlier moves the end of an ended turn back; pauses end with it.
func (t *Turn) endEarlier(by time.Duration) {
	end := t.Ended.earlier(by)
	t.Ended = &end
	for i := range t.pauses {
		t.pauses[i].from = min(t.pauses[i].from, end.On)
		t.pauses[i].to = min(t.pauses[i].to, end.On)
	}
}

func (e SegmentBackdated) apply(t *Table, _ stamp) bool {
	p := t.Running()
	if p == nil || p.ID != e.Segment {
		return false
	}
	last := &p.spans[len(p.spans)-1]
	last.from -= e.By
	if len(p.spans) > 1 {
		return true
	}
	began := p.Began.earlier(e.By)
	p.Began = &began
	if _, ok := t.lastStop(); !ok {
		t.startEarlier(began)
	}
	return true
}

// startEarlier moves the start of the session; a plan that floated until then
// is printed by it.
func (t *Table) startEarlier(began Point) {
	by := t.Started.On - began.On
	t.Started = &began
	if !t.floated {
		return
	}
	start := t.Plan.Start.Add(-by)
	t.Plan.Start = &start
	if !t.moved && t.MustEnd != nil && t.Plan.MustEnd != nil {
		end := start.Add(*t.Plan.MustEnd)
		t.MustEnd = &end
	}
}

func (e CloseBackdated) apply(t *Table, _ stamp) bool {
	if t.Closed == nil {
		return false
	}
	was := *t.Closed
	end := was.earlier(e.By)
	t.Closed = &end
	for _, turn := range t.Turns {
		if turn.Ended != nil && turn.Ended.On == was.On {
			turn.endEarlier(min(e.By, turn.Ended.On-turn.Began.On))
		}
	}
	for _, p := range t.Parts {
		if p.Ended != nil && p.Ended.On == was.On && len(p.spans) > 0 {
			ended := end
			p.Ended = &ended
			last := &p.spans[len(p.spans)-1]
			last.to = max(last.to-e.By, last.from)
		}
	}
	return true
}

// lastStop is when a segment last stopped before the running one began or
// went on; ok is false for the first segment of the session.
func (t *Table) lastStop() (at Point, ok bool) {
	var on time.Duration
	for _, p := range t.Parts {
		for _, s := range p.spans {
			if !s.open && (!ok || s.to > on) {
				on, ok = s.to, true
			}
		}
	}
	return t.line.last.earlier(t.line.last.On - on), ok
}

// BeginEarlier backdates the running turn, or the segment when nobody has the
// floor, or the end of a closed session; not before what ended the one before.
type BeginEarlier struct{ By time.Duration }

// EndEarlier backdates the end of the last turn of the running segment, or of
// a closed session.
type EndEarlier struct{ By time.Duration }

func (c BeginEarlier) decide(t *Table, now Moment) ([]Event, *Refusal) {
	switch {
	case c.By <= 0:
		return nil, refuse(NotPositive)
	case t.Closed != nil:
		return t.closeEarlier(c.By)
	case t.floor != nil:
		return t.turnEarlier(c.By)
	}
	p := t.Running()
	if stop, ok := t.lastStop(); ok && p.spans[len(p.spans)-1].from-c.By < stop.On {
		return nil, &Refusal{Code: TooFarBack, At: stop.Wall}
	}
	return []Event{SegmentBackdated{p.ID, c.By}}, nil
}

// turnEarlier backdates the running turn. The first turn of a session takes
// the start with it: who forgot to press start forgot both.
func (t *Table) turnEarlier(by time.Duration) ([]Event, *Refusal) {
	p, turn := t.Running(), t.floor
	began := turn.Began.On - by
	if i := len(t.Turns) - 2; i >= 0 && t.Turns[i].Segment == p.ID {
		if end := t.Turns[i].Ended; began < end.On {
			return nil, &Refusal{Code: TooFarBack, At: end.Wall}
		}
	}
	events := []Event{FloorBackdated{turn.ID, by}}
	from := p.spans[len(p.spans)-1].from
	if began >= from {
		return events, nil
	}
	if _, ok := t.lastStop(); ok || len(t.Turns) > 1 {
		return nil, &Refusal{Code: TooFarBack, At: turn.Began.Wall.Add(from - turn.Began.On)}
	}
	return append([]Event{SegmentBackdated{p.ID, from - began}}, events...), nil
}

func (c EndEarlier) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if c.By <= 0 {
		return nil, refuse(NotPositive)
	}
	if t.Closed != nil {
		return t.closeEarlier(c.By)
	}
	last := t.LastTurn()
	switch {
	case last == nil:
		return nil, refuse(NobodyHasFloor)
	case last.Running():
		return nil, refuseWho(HasFloor, last.Participant)
	}
	if last.Ended.On-c.By < last.Began.On {
		return nil, &Refusal{Code: TooFarBack, At: last.Began.Wall}
	}
	return []Event{FloorEndBackdated{last.ID, c.By}}, nil
}

// closeEarlier backdates the close: not before the last thing that happened.
func (t *Table) closeEarlier(by time.Duration) ([]Event, *Refusal) {
	bound := *t.Started
	for _, turn := range t.Turns {
		at := turn.Began
		if turn.Ended != nil && turn.Ended.On < t.Closed.On {
			at = *turn.Ended
		}
		if at.On > bound.On {
			bound = at
		}
	}
	for _, p := range t.Parts {
		if p.Began != nil && p.Began.On > bound.On {
			bound = *p.Began
		}
	}
	if t.Closed.On-by < bound.On {
		return nil, &Refusal{Code: TooFarBack, At: bound.Wall}
	}
	return []Event{CloseBackdated{by}}, nil
}
