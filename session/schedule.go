package session

import "time"

// print fills in the printed times: as opened, after everything was moved by
// one delta. Starting, extending and catching up never change them.
func (r *Reading) print() {
	start := r.Table.Plan.Start
	if start == nil {
		return
	}
	prev := *start
	for i := range r.Segments {
		p := &r.Segments[i]
		begin := prev
		if d, fixed := r.Table.Plan.Fixed[p.ID]; fixed {
			begin = start.Add(d)
		}
		end := begin.Add(p.Planned)
		p.PrintedStart, p.PrintedEnd = &begin, &end
		prev = end
	}
}

// fixedStart is the printed instant of a fixed start, or nil.
func (r *Reading) fixedStart(p *Part) *time.Time {
	if _, fixed := r.Table.Plan.Fixed[p.ID]; fixed && !p.released {
		return r.Segments[p.Index].PrintedStart
	}
	return nil
}

// expect fills in the expected times, segment after segment.
func (r *Reading) expect() {
	if r.State == SessionPlanned {
		for i := range r.Segments {
			p := &r.Segments[i]
			p.ExpectedStart, p.ExpectedEnd, p.Length = p.PrintedStart, p.PrintedEnd, p.length()
			if p.IsReserve() {
				p.Length = p.Left()
			}
		}
		return
	}
	prev := r.Now
	for i := range r.Segments {
		p := &r.Segments[i]
		p.Elapsed, p.Held = p.spent(r.at.On, r.Table.holds)
		switch p.State {
		case SegmentRunning:
			prev = r.expectRunning(p)
		case SegmentWaiting:
			prev = r.expectWaiting(p, prev)
		case SegmentReserve:
			if i > r.Table.running && r.State != SessionIsOver {
				prev = r.expectReserve(p, prev)
			}
		case SegmentDone:
			p.ExpectedStart, p.ExpectedEnd = wallOf(p.Began), wallOf(p.Ended)
			p.Length = p.Elapsed
		}
	}
}

func wallOf(p *Point) *time.Time {
	if p == nil {
		return nil
	}
	wall := p.Wall
	return &wall
}

// expectRunning: own counting leaves planned + added − (elapsed − holds);
// until counting leaves what is left to the printed end, down to zero.
func (r *Reading) expectRunning(p *PartReading) time.Time {
	left := p.Planned + p.Added - (p.Elapsed - p.Held)
	if p.Counting == Until && p.PrintedEnd != nil {
		left = max(p.PrintedEnd.Add(p.Added).Sub(r.Now), 0)
	}
	end := r.Now.Add(max(left, 0))
	p.Remaining, p.ExpectedStart, p.ExpectedEnd = &left, wallOf(p.Began), &end
	p.Length = end.Sub(p.Began.Wall)
	return end
}

// remainingAtStart is what a waiting segment would have left if it began now.
func (r *Reading) remainingAtStart(p *Part) time.Duration {
	elapsed, held := p.spent(r.at.On, r.Table.holds)
	if p.Counting == Until {
		if end := r.Segments[p.Index].PrintedEnd; end != nil {
			return max(end.Add(p.Added).Sub(r.Now), 0)
		}
	}
	return p.Planned + p.Added - (elapsed - held)
}

func (r *Reading) expectWaiting(p *PartReading, prev time.Time) time.Time {
	start := prev
	if at := r.fixedStart(p.Part); at != nil && at.After(start) {
		start = *at
	}
	end := start.Add(max(p.Planned+p.Added-(p.Elapsed-p.Held), 0))
	if p.Counting == Until && p.PrintedEnd != nil {
		end = start
		if printed := p.PrintedEnd.Add(p.Added); printed.After(end) {
			end = printed
		}
	}
	p.ExpectedStart, p.ExpectedEnd, p.Length = &start, &end, end.Sub(start)
	return end
}

// expectReserve: a reserve absorbs lateness like a gap, up to what is left.
func (r *Reading) expectReserve(p *PartReading, prev time.Time) time.Time {
	end := prev
	if p.PrintedEnd != nil {
		p.Length = min(max(p.PrintedEnd.Sub(prev), 0), p.Left())
		end = prev.Add(p.Length)
	}
	start := prev
	p.ExpectedStart, p.ExpectedEnd = &start, &end
	return end
}

// Verdict is how safe the closing reflections are.
type Verdict string

// The verdicts on the protected line.
const (
	Safe  Verdict = "safe"
	Tight Verdict = "tight"
	Short Verdict = "short"
)

// The slack before the protected line below which it is tight, and what is the
// least to be short by: less is what two clocks disagree about.
const (
	tightUnder = 2 * time.Minute
	leastShort = time.Second
)

// A Line is the protected line: the latest moment at which the closing
// reflections can start and still be whole.
type Line struct {
	Part    *Part
	Begun   bool          // the protected segment runs: Latest is when it must end
	Latest  time.Time     // must-end − what must follow
	Left    time.Duration // from now to Latest, may be negative
	Eaten   time.Duration // minutes of the protected segment already lost; 0 once begun
	Short   time.Duration // how much is missing, for Verdict Short
	Verdict Verdict
}

func (r *Reading) readLine() {
	p := r.Table.protectedPart()
	if p == nil || r.MustEnd == nil || r.State == SessionIsOver {
		return
	}
	switch p.State {
	case SegmentRunning:
		r.Line = r.lineBegun(p)
	case SegmentWaiting:
		if r.Segments[p.Index].ExpectedStart != nil {
			r.Line = r.lineAhead(p)
		}
	}
}

// tail is what everything from index i on still takes, without reserves and
// what is not held.
func (r *Reading) tail(i int) time.Duration {
	var sum time.Duration
	for _, p := range r.Segments[min(i, len(r.Segments)):] {
		if !p.IsReserve() && p.State != SegmentNotHeld {
			sum += max(p.length()-(p.Elapsed-p.Held), 0)
		}
	}
	return sum
}

func (r *Reading) lineAhead(p *Part) *Line {
	l := &Line{Part: p, Latest: r.MustEnd.Add(-r.tail(p.Index)), Verdict: Safe}
	l.Left = l.Latest.Sub(r.Now)
	start := *r.Segments[p.Index].ExpectedStart
	if r.State != SessionPlanned && r.Now.After(start) {
		start = r.Now
	}
	l.Eaten = max(start.Sub(l.Latest), 0)
	slack := l.Latest.Sub(start)
	if before := r.lastPart(p.Index); before != nil && before.ExpectedEnd != nil {
		slack = l.Latest.Sub(*before.ExpectedEnd)
	}
	switch {
	case l.Eaten >= leastShort:
		l.Verdict, l.Short = Short, l.Eaten
	case slack < tightUnder:
		l.Verdict = Tight
	}
	return l
}

func (r *Reading) lineBegun(p *Part) *Line {
	l := &Line{Part: p, Begun: true, Latest: r.MustEnd.Add(-r.tail(p.Index + 1)), Verdict: Safe}
	l.Left = l.Latest.Sub(r.Now)
	each := OneSentence // the least that everybody is to have
	if p.Limit != nil {
		each = *p.Limit
	}
	need := r.turnLeft()*r.tongues() + r.lags(p)
	for i := range p.Places {
		own := each // the rest of an interrupted turn, and the formal turns, have their own
		if limit := r.Table.limitInTurn(p, i); limit != nil {
			own = *limit
		}
		need += own*r.tongues() + p.HandoverTime()
	}
	if short := need - l.Left; short >= leastShort {
		l.Verdict, l.Short = Short, short
	}
	return l
}

// Overrun is how far past the must-end the session will be over. The protected
// segment, once it runs, has no more than the must-end leaves it, whatever it
// was planned for: then it is what those still to be heard are short by.
func (r *Reading) Overrun() time.Duration {
	switch {
	case r.EndDrift == nil:
		return 0
	case r.Line != nil && r.Line.Begun:
		return r.Line.Short
	}
	return max(*r.EndDrift, 0)
}
