package rehearsal

import (
	"time"

	"roundtable/session"
)

// An Outcome is how a session went.
type Outcome struct {
	Reflections bool          // it has closing reflections, or else a closing segment, and a must-end
	InTime      bool          // they started while all their planned minutes still fitted
	Possible    bool          // see possible
	OnTheDot    bool          // it ended within OnTheDot of the must-end, before or after
	NotHeard    int           // planned and there, who never had the floor
	Over        time.Duration // how long after the must-end it ended, else 0
}

// OnTheDot is how far from the must-end a session may end.
const OnTheDot = time.Minute

// OutcomeOf is how a closed session went, by its records.
func OutcomeOf(records []session.Record) Outcome {
	t := session.Fold(records)
	o := Outcome{NotHeard: notHeard(t)}
	if t.Closed == nil || t.MustEnd == nil {
		return o
	}
	off := t.Closed.Wall.Sub(*t.MustEnd)
	o.OnTheDot, o.Over = off.Abs() <= OnTheDot, max(off, 0)
	if part := reflections(t); part != nil {
		o.Reflections = true
		o.InTime = inTime(records, part)
		o.Possible = possible(t, part)
	}
	return o
}

// inTime says that the closing reflections began while all the minutes that the
// agenda gives them still fitted, with everything after them as it was planned
// at that moment: what a policy takes from the reflections themselves does not
// count for it.
func inTime(records []session.Record, part *session.Part) bool {
	if part.Began == nil {
		return false
	}
	began := len(records)
	for i := range records {
		if e, ok := records[i].Event.(session.SegmentStarted); ok && e.Segment == part.ID {
			began = i
		}
	}
	then := session.Fold(records[:began])
	need := part.Planned
	for _, p := range then.Parts[part.Index+1:] {
		if p.State == session.SegmentWaiting {
			need += max(p.Planned+p.Added, 0)
		}
	}
	return !part.Began.Wall.After(then.MustEnd.Add(-need))
}

// possible says that the closing reflections could start in time by arithmetic:
// the session started early enough for the least that everything before them
// takes. Of a segment that is optional that is nothing; of one that is
// protected, or runs until a printed time, its minutes; of any other a minute
// (or the limit, if that is less) and the hand-over for everybody planned, at
// least a minute, and of questions three: what a proposal to catch up leaves
// (DESIGN §6).
func possible(t *session.Table, part *session.Part) bool {
	latest := t.MustEnd.Add(-planned(t.Parts[part.Index:]))
	var least time.Duration
	for _, p := range t.Parts[:part.Index] {
		if !p.IsReserve() {
			least += leastOf(p)
		}
	}
	return !t.Started.Wall.Add(least).After(latest)
}

func leastOf(p *session.Part) time.Duration {
	opened := &p.Segment
	switch {
	case opened.Optional:
		return 0
	case opened.Protected || opened.Counting == session.Until:
		return opened.Planned
	}
	each := time.Minute
	if opened.Limit != nil {
		each = min(each, *opened.Limit)
	}
	floor := time.Minute
	if opened.Kind == session.Questions {
		floor = 3 * time.Minute
	}
	return max(time.Duration(len(opened.Speakers))*(each+opened.HandoverTime()), min(floor, opened.Planned))
}

// reflections is the segment that must be whole: the closing reflections,
// without any the last closing segment, or nil.
func reflections(t *session.Table) *session.Part {
	for _, kind := range []session.SegmentKind{session.Reflections, session.Closing} {
		for i := len(t.Parts) - 1; i >= 0; i-- {
			if t.Parts[i].Kind == kind {
				return t.Parts[i]
			}
		}
	}
	return nil
}

func planned(parts []*session.Part) (sum time.Duration) {
	for _, p := range parts {
		if !p.IsReserve() {
			sum += p.Planned
		}
	}
	return sum
}

// notHeard is how many who were planned to speak were there and never had the
// floor.
func notHeard(t *session.Table) (n int) {
	spoke := map[string]bool{}
	for _, turn := range t.Turns {
		spoke[turn.Participant] = true
	}
	counted := map[string]bool{}
	for _, p := range t.Agenda.Segments {
		for _, key := range p.Speakers {
			if who := t.Person(key); who != nil && !spoke[key] && !counted[key] && who.Presence == session.Present {
				counted[key] = true
				n++
			}
		}
	}
	return n
}
