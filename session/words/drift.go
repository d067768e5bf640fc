package words

import (
	"time"

	"roundtable/session"
)

// DriftOf says how the running segment stands against print and whether that
// matters: "2:10 behind, the reserve covers it". Empty where nothing was
// printed or nothing runs.
func (v Voice) DriftOf(r *session.Reading) string {
	return v.drift(r, v.Drift.ByReserve, v.Drift.Costs, v.Drift.Kept)
}

// DriftBrief is DriftOf in fewer words, for narrow screens: what the protected
// segment lacks stands beside it there, as SHORT BY, and when it must end.
func (v Voice) DriftBrief(r *session.Reading) string {
	return v.drift(r, v.Drift.ByReserveShort, "", "")
}

func (v Voice) drift(r *session.Reading, byReserve, costs, kept string) string {
	if r.Drift == nil {
		return ""
	}
	said := v.DriftAlone(*r.Drift)
	behind, late := *r.Drift >= time.Second, r.Overrun()
	switch l := r.Line; {
	case l != nil && l.Verdict == session.Short:
		return said + Fill(costs, "segment", v.Heading(l.Part), "by", CountUp(l.Short))
	case l != nil && l.Begun && r.EndDrift != nil && *r.EndDrift >= time.Second:
		return said + Fill(kept, "at", v.ClockExact(l.Latest))
	case late >= time.Second:
		return said + Fill(v.Drift.EndsLate, "by", CountUp(late))
	case behind && r.EndDrift != nil && v.reserveAbsorbs(r):
		return said + byReserve
	case behind && r.EndDrift != nil:
		return said + v.Drift.ByPlan
	}
	return said
}

// reserveAbsorbs says that a reserve ahead shrinks to take the lateness in.
func (v Voice) reserveAbsorbs(r *session.Reading) bool {
	for i := r.Segment.Index + 1; i < len(r.Segments); i++ {
		if p := &r.Segments[i]; p.IsReserve() && p.Length < p.Left() {
			return true
		}
	}
	return false
}

// DriftAlone is "4:10 behind", "2:00 ahead" or "on time".
func (v Voice) DriftAlone(d time.Duration) string {
	switch {
	case d >= time.Second:
		return Fill(v.Drift.Behind, "by", CountUp(d))
	case d <= -time.Second:
		return Fill(v.Drift.Ahead, "by", CountUp(d))
	}
	return v.Drift.OnTime
}
