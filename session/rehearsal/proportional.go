package rehearsal

import (
	"time"

	"roundtable/session"
)

// shared gives the running segment its share of what is left to the must-end,
// once, when it begins; and its limit.
func (l *look) shared() (s Step, has bool) {
	part := l.part
	if l.r.MustEnd == nil || part.Counting == session.Until || l.t.LastTurn() != nil {
		return s, false
	}
	var planned time.Duration
	for i := range l.r.Segments {
		if p := &l.r.Segments[i]; p.State == session.SegmentRunning || p.State == session.SegmentWaiting {
			planned += p.Planned
		}
	}
	if planned <= 0 {
		return s, false
	}
	scale := float64(l.r.MustEnd.Sub(*part.ActualStart())) / float64(planned)
	scale = min(max(scale, 0.1), 2)
	in := breath - l.r.Since(l.past.free)
	by := times(part.Planned, scale) - part.Planned
	switch {
	case l.past.shared > 0 || by.Abs() < fives:
	case by < 0:
		return l.offered(in, session.Shorten{By: -by})
	default:
		return l.offered(in, session.Extend{By: by})
	}
	if part.Limit == nil || l.past.limits > 0 {
		return s, false
	}
	to := max(times(*part.Limit, scale)/fives*fives, session.OneSentence)
	if (to - *part.Limit).Abs() < fives {
		return s, false
	}
	return l.offered(in, session.Limit{To: to})
}

// fives is what limits are rounded down to.
const fives = 5 * time.Second

func (l *look) offered(in time.Duration, c session.Command) (Step, bool) {
	return Step{in, c}, l.may(c)
}
