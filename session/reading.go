package session

import "time"

// A Reading is the table at a moment: every figure that a screen or a script
// shows. Instants are nil where unknown. Durations are exact; whoever shows
// them rounds (countdowns up, count-ups down).
type Reading struct {
	Table *Table
	Now   time.Time
	State State

	Turn     *TurnReading // nil: nobody has the floor
	Segment  *PartReading // the running segment, or nil
	Segments []PartReading

	Drift       *time.Duration // running segment against print; positive is behind
	EndDrift    *time.Duration // expected end against the must-end
	ExpectedEnd *time.Time
	MustEnd     *time.Time
	Line        *Line         // the protected line; nil where there is none
	Reserve     time.Duration // left in the reserves still ahead
	HeldFor     time.Duration

	ToCome int            // places that the limit that fits counts
	Fits   *time.Duration // the limit that fits; nil with nobody to come
	Spare  *time.Duration // left over if everybody takes the limit; may be negative

	Deadlines []Deadline // who must speak before leaving, the most pressing first

	at       Point
	catchUps []CatchUp // once proposed
	proposed bool
}

// A TurnReading is a turn at a moment.
type TurnReading struct {
	*Turn
	TurnTime
	Remaining *time.Duration // allotted - net, negative when over; nil without a limit
}

// Over is how far the turn is over its allotted time, else 0.
func (r *TurnReading) Over() time.Duration { return r.Turn.Over(r.Net) }

// A PartReading is a segment at a moment.
type PartReading struct {
	*Part
	PrintedStart  *time.Time
	PrintedEnd    *time.Time
	ExpectedStart *time.Time
	ExpectedEnd   *time.Time
	Remaining     *time.Duration // only where it runs
	Length        time.Duration  // as expected; of a reserve what it still absorbs
	Elapsed, Held time.Duration  // while it ran
}

// Read reads the table at a moment.
func (t *Table) Read(now Moment) *Reading {
	r := &Reading{Table: t, Now: now.Wall, State: t.State(), MustEnd: t.MustEnd, at: t.line.point(now)}
	r.HeldFor = t.HeldFor(now)
	r.readTurn()
	r.Segments = make([]PartReading, len(t.Parts))
	for i, p := range t.Parts {
		r.Segments[i].Part = p
	}
	r.print()
	r.expect()
	if p := t.Running(); p != nil {
		r.Segment = &r.Segments[p.Index]
	}
	r.readDrift()
	r.readLine()
	r.readReserve()
	r.readFit()
	r.readDeadlines()
	return r
}

func (r *Reading) readTurn() {
	turn := r.Table.floor
	if turn == nil {
		return
	}
	tr := &TurnReading{Turn: turn, TurnTime: r.Table.timeOf(turn, r.at)}
	if allotted, ok := turn.Allotted(); ok {
		left := allotted - tr.Net
		tr.Remaining = &left
	}
	r.Turn = tr
}

// TimeOf is how a turn's time divides at a moment.
func (t *Table) TimeOf(turn *Turn, now Moment) TurnTime { return t.timeOf(turn, t.line.point(now)) }

func (t *Table) timeOf(turn *Turn, at Point) TurnTime {
	from, to := turn.Began.On, at.On
	if turn.Ended != nil {
		to = turn.Ended.On
	}
	tt := TurnTime{Elapsed: max(to-from, 0)}
	tt.Held = t.holds.within(from, to)
	for _, p := range turn.pauses {
		end := p.to
		if p.open {
			end = to
		}
		tt.Paused += max(end-p.from, 0) - t.holds.within(p.from, end)
	}
	tt.Net = tt.Elapsed - tt.Held - tt.Paused
	return tt
}

// Since is how long ago a point was, never below zero.
func (r *Reading) Since(p Point) time.Duration { return max(r.at.On-p.On, 0) }

func (r *Reading) readReserve() {
	if r.State == SessionIsOver {
		return
	}
	for i := range r.Segments {
		if p := &r.Segments[i]; p.IsReserve() && i > r.Table.running {
			r.Reserve += p.Left()
		}
	}
}

func (r *Reading) readDrift() {
	t := r.Table
	if r.Segment != nil && r.Segment.PrintedEnd != nil {
		d := r.Segment.ExpectedEnd.Sub(*r.Segment.PrintedEnd)
		r.Drift = &d
	}
	if last := r.lastPart(len(r.Segments)); last != nil {
		r.ExpectedEnd = last.ExpectedEnd
	}
	if t.Closed != nil {
		end := t.Closed.Wall
		r.ExpectedEnd = &end
	}
	if r.ExpectedEnd != nil && r.MustEnd != nil {
		d := r.ExpectedEnd.Sub(*r.MustEnd)
		r.EndDrift = &d
	}
}

// lastPart is the last part before index i that is or will be held.
func (r *Reading) lastPart(i int) *PartReading {
	for i--; i >= 0; i-- {
		if p := &r.Segments[i]; !p.IsReserve() && p.State != SegmentNotHeld {
			return p
		}
	}
	return nil
}

// ActualStart is when the segment began, nil where it has not or waits again.
func (p *PartReading) ActualStart() *time.Time { return wallOf(p.Began) }

// ActualEnd is when the segment ended, nil where it has not.
func (p *PartReading) ActualEnd() *time.Time { return wallOf(p.Ended) }
