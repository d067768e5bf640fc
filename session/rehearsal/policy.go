package rehearsal

import (
	"time"

	"roundtable/session"
)

// A Policy is how a meeting is moderated.
type Policy string

// The policies.
const (
	// Plain has timers and nothing else: everybody speaks as long as they do,
	// a discussion runs until its time is over, nothing is made up for.
	Plain Policy = "plain"
	// Proportional shares the minutes that are left among the segments still to
	// come, in proportion to what was planned for them, whenever one begins; the
	// limits with them. Everybody speaks as long as they do.
	Proportional Policy = "proportional"
	// Roundtable follows what the screen advises: who is over time is invited to
	// conclude, the first proposal to catch up is accepted, the limit that fits
	// is taken, time in hand is used, and the closing reflections begin while
	// they can still be whole.
	Roundtable Policy = "roundtable"
)

// Policies lists the policies, in the order in which they are compared.
func Policies() []Policy { return []Policy{Plain, Proportional, Roundtable} }

// A moderator's own pace.
const (
	breath   = 2 * time.Second  // before anything is done about time
	moveOn   = 6 * time.Second  // from the last word to the next segment
	signal   = 5 * time.Second  // over the limit before somebody is invited to conclude
	worth    = 15 * time.Second // what is missing before the plan is changed
	fitsBy   = 10 * time.Second // what the limit that fits differs by before it is taken
	lastCall = time.Minute      // before a line that must not be crossed: nobody gets the floor any more
)

// moderated are the steps of who moderates.
func (l *look) moderated() []Step {
	if l.r.Turn != nil {
		return []Step{l.concluded()}
	}
	switch l.Policy {
	case Roundtable:
		if s, has := l.advice(); has {
			return []Step{s}
		}
	case Proportional:
		if s, has := l.shared(); has {
			return []Step{s}
		}
	}
	return []Step{l.goesOn()}
}

// concluded is the end of the running turn. A paused clock waits for whoever
// paused it.
func (l *look) concluded() Step {
	turn := l.r.Turn
	if turn.Turn.Paused() {
		return Step{In: atMost}
	}
	wants := l.wants(turn.Turn)
	if l.Policy != Roundtable {
		return Step{wants - turn.Net, session.Thank{}}
	}
	if turn.Participant == l.t.Agenda.Moderator { // who moderates sees the clock
		return Step{l.ownTurn(wants) - turn.Net, session.Thank{}}
	}
	invited, ever := l.invitedAt()
	if !ever || wants <= invited {
		return Step{wants - turn.Net, session.Thank{}}
	}
	if len(turn.Invited) == 0 {
		return Step{invited - turn.Net, session.Invite{Degree: 1}}
	}
	ends := min(invited+l.heeds(turn.Turn), max(wants, invited))
	return Step{ends - turn.Net, session.Thank{How: session.ConcludedInvited}}
}

// ownTurn is how long who moderates keeps the floor: to the limit at most, in
// the last segment until the room must be empty.
func (l *look) ownTurn(wants time.Duration) time.Duration {
	if allotted, limited := l.r.Turn.Allotted(); limited {
		wants = min(wants, allotted)
	}
	if l.t.Following() == nil && l.r.MustEnd != nil {
		return l.r.Turn.Net + l.r.MustEnd.Sub(l.r.Now) - l.between([2]time.Duration{5 * time.Second, 25 * time.Second}, "closes")
	}
	return wants
}

// invitedAt is after how much of the turn the speaker is invited to conclude:
// shortly after the limit, and in any case so that the line before the closing
// reflections, or the end, is kept.
func (l *look) invitedAt() (after time.Duration, ever bool) {
	turn := l.r.Turn
	if allotted, limited := turn.Allotted(); limited {
		after, ever = allotted+signal, true
	}
	if line, bound := l.bound(); bound {
		by := max(turn.Net+line-l.Rates.Heeds[1]-breath, 0)
		if !ever || by < after {
			after, ever = by, true
		}
	}
	return after, ever
}

// bound is how long it is to the line that the running segment must not cross.
func (l *look) bound() (left time.Duration, bound bool) {
	switch {
	case l.r.Line != nil && l.t.Following() != nil:
		return l.r.Line.Left, true
	case l.r.MustEnd != nil:
		return l.r.MustEnd.Sub(l.r.Now), true
	}
	return 0, false
}

// goesOn is the next speaker, the next segment or the close, whatever the
// policy.
func (l *look) goesOn() Step {
	since := l.r.Since(l.past.free)
	next := l.t.Next()
	switch {
	case l.over(next):
		return l.onwards(since)
	case next == nil:
		return Step{In: max(min(*l.part.Remaining, atMost), time.Second)}
	}
	turns := "0"
	if last := l.t.LastTurn(); last != nil {
		turns = last.Participant
	}
	handover := times(l.part.HandoverTime(), l.share([2]float64{0.6, 1.3}, "handover", l.part.ID, next.Participant, turns))
	if who := l.t.Person(next.Participant); !l.there(who) {
		return Step{handover - since, session.NotPresent{Participant: next.Participant}}
	}
	return Step{handover - since, session.Next{Unnamed: l.Script.Unnamed}}
}

// over says that nothing more happens in the running segment: its time has run
// out, or where everybody has their turn nobody waits.
func (l *look) over(next *session.Place) bool {
	switch {
	case l.filling():
		left, _ := l.bound()
		return left <= lastCall
	case l.part.Kind == session.Break:
		return *l.part.Remaining <= 0
	case !l.open():
		return next == nil
	case *l.part.Remaining > 0:
		return false
	}
	return l.Policy == Roundtable || next == nil || next.Lane == session.AskedLane
}

// filling says that in the last segment everybody has spoken and there is still
// time: then anybody may. Only who follows the clock to the end does that.
func (l *look) filling() bool {
	return l.Policy == Roundtable && l.t.Following() == nil && l.r.MustEnd != nil && l.part.Kind != session.Reflections && l.presider() == ""
}

// onwards moves on to the next segment, at its printed time where that is fixed,
// or closes.
func (l *look) onwards(since time.Duration) Step {
	following := l.t.Following()
	if following == nil {
		return Step{moveOn - since, session.CloseSession{}}
	}
	in := moveOn - since
	if _, fixed := l.t.Plan.Fixed[following.ID]; fixed && l.Policy != Roundtable {
		if at := l.r.Segments[following.Index].PrintedStart; at != nil {
			in = max(in, at.Sub(l.r.Now))
		}
	}
	return Step{in, session.NextSegment{Early: l.Policy == Roundtable}}
}
