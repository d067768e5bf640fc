package session

import "time"

// The course of a session: start, the next segment, back, skipped, straight to
// the closing reflections, close. From start to close a segment always runs.

// SessionStarted says that the session began; it prints a floating plan.
type SessionStarted struct{}

// SessionClosed says that the session ended; nothing is counted afterwards.
type SessionClosed struct{}

// SegmentStarted says that a segment began.
type SegmentStarted struct {
	Segment string `json:"segment"`
}

// SegmentEnded says that the running segment ended. A segment that ended early
// pays what was left of it into the next reserve ahead.
type SegmentEnded struct {
	Segment string        `json:"segment"`
	NotHeld bool          `json:"not_held,omitempty"`
	Reason  string        `json:"reason,omitempty"` // why it was not held
	Paid    time.Duration `json:"paid,omitempty"`
	Into    string        `json:"into,omitempty"` // the reserve
}

// SegmentDropped says that a segment was jumped over and is not held.
type SegmentDropped struct {
	Segment string `json:"segment"`
	Reason  string `json:"reason,omitempty"`
}

// SegmentReturned says that an earlier segment goes on where it stopped; the
// abandoned one waits again. What the earlier one had paid comes back.
type SegmentReturned struct {
	From      string        `json:"from"`
	To        string        `json:"to"`
	TakenBack time.Duration `json:"taken_back,omitempty"`
	Reserve   string        `json:"reserve,omitempty"`
}

// Kind is the stable name.
func (SessionStarted) Kind() string { return "session.started" }

// Kind is the stable name.
func (SessionClosed) Kind() string { return "session.closed" }

// Kind is the stable name.
func (SegmentStarted) Kind() string { return "segment.started" }

// Kind is the stable name.
func (SegmentEnded) Kind() string { return "segment.ended" }

// Kind is the stable name.
func (SegmentDropped) Kind() string { return "segment.dropped" }

// Kind is the stable name.
func (SegmentReturned) Kind() string { return "segment.returned" }

func (SessionStarted) apply(t *Table, at stamp) bool {
	if t.Started != nil || t.Closed != nil || len(t.Parts) == 0 {
		return false
	}
	p := at.Point
	t.Started = &p
	if t.Plan.Start == nil {
		wall := at.Wall
		t.Plan.Start, t.floated = &wall, true
		t.print()
	}
	return true
}

func (SessionClosed) apply(t *Table, at stamp) bool {
	if t.Started == nil || t.Closed != nil {
		return false
	}
	t.holds.close(at.On)
	t.endTurn(at.Point, Concluded)
	if p := t.Running(); p != nil {
		p.stop(at.Point, SegmentDone)
	}
	t.running = -1
	for _, p := range t.Parts {
		if p.State == SegmentWaiting {
			p.State = SegmentNotHeld
		}
	}
	p := at.Point
	t.Closed = &p
	return true
}

func (e SegmentStarted) apply(t *Table, at stamp) bool {
	p := t.Part(e.Segment)
	if p == nil || p.State != SegmentWaiting || t.Running() != nil || t.Started == nil || t.Closed != nil {
		return false
	}
	p.run(at.Point)
	t.running = p.Index
	return true
}

func (e SegmentEnded) apply(t *Table, at stamp) bool {
	p := t.Running()
	if p == nil || p.ID != e.Segment {
		return false
	}
	t.holds.close(at.On)
	t.endTurn(at.Point, Concluded)
	state := SegmentDone
	if e.NotHeld {
		state = SegmentNotHeld
	}
	p.stop(at.Point, state)
	p.Reason = e.Reason
	t.running = -1
	if into := t.Part(e.Into); into != nil && into.IsReserve() && e.Paid > 0 {
		into.Paid += e.Paid
		p.paid, p.paidInto = e.Paid, e.Into
	}
	return true
}

func (e SegmentDropped) apply(t *Table, _ stamp) bool {
	p := t.Part(e.Segment)
	if p == nil || p.State != SegmentWaiting {
		return false
	}
	p.State, p.Reason = SegmentNotHeld, e.Reason
	p.leftOut = t.Running() != nil // a jump ends the running segment first
	return true
}

func (e SegmentReturned) apply(t *Table, at stamp) bool {
	from, to := t.Running(), t.Part(e.To)
	if from == nil || from.ID != e.From || to == nil || to.Index >= from.Index || to.Began == nil {
		return false
	}
	t.holds.close(at.On)
	t.endTurn(at.Point, Concluded)
	from.stop(at.Point, SegmentWaiting)
	for _, p := range t.Parts[to.Index+1 : from.Index] {
		if p.State == SegmentNotHeld && p.Began == nil && !p.leftOut {
			p.State, p.Reason = SegmentWaiting, ""
		}
	}
	if r := t.Part(e.Reserve); r != nil && r.IsReserve() {
		r.Paid -= e.TakenBack
	}
	to.paid, to.paidInto = 0, ""
	to.run(at.Point)
	t.running = to.Index
	return true
}
