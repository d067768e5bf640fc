package lines

import (
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// A standing is what was said of things that follow from the time and are
// never recorded, so that each crossing is said once.
type standing struct {
	at      session.Moment
	verdict session.Verdict // on the protected line; empty: there is none to say
	begun   bool            // its segment runs
	missing bool            // time is, and a plan was offered
	pressed map[string]bool // who was said to have to be next
}

// endSoon is how long before the must-end it is said.
const endSoon = 5 * time.Minute

// enoughMissing is the least that is worth a plan: less is what two clocks
// disagree about.
const enoughMissing = time.Second

// settle takes things as they stand, without a word.
func (m *mode) settle(now session.Moment) {
	r := m.present.Read(now)
	m.standing = standing{
		at: now, verdict: verdictOf(r), begun: r.Line != nil && r.Line.Begun, missing: offers(r) != "", pressed: pressed(r),
	}
}

// thresholds says what has been crossed since the last look: by nothing but
// time, or by what an act has made of the protected line and the plan.
func (m *mode) thresholds(now session.Moment) {
	before := m.standing
	t := m.present
	m.settle(now)
	if t.Started == nil || t.Closed != nil {
		return
	}
	was, is := t.Read(before.at), t.Read(now)
	v := m.voice(t)
	for _, said := range []string{
		m.turnSignal(v, before.at, now), m.segmentUp(v, was, is), m.lineTurned(v, before, is),
		m.offered(v, before, is), m.endNears(v, was, is),
	} {
		if said != "" {
			m.stamped(now.Wall, said)
		}
	}
	for _, said := range m.deadlines(v, before, was, is) {
		m.stamped(now.Wall, said)
	}
}

// turnSignal is the signal that the running turn has come to.
func (m *mode) turnSignal(v words.Voice, from, to session.Moment) string {
	stage, crossed := m.Signals.Crossed(v.Table, from, to)
	if !crossed {
		return ""
	}
	who := v.Who(v.Table.Floor().Participant)
	switch stage.Signal {
	case session.SoonSignal:
		return words.Fill(v.Plain.TurnLeft, "who", who, "by", words.CountUp(stage.Left))
	case session.LimitSignal:
		return words.Fill(v.Plain.TurnUp, "who", who)
	default:
		return words.Fill(v.Plain.TurnOver, "who", who, "by", words.CountUp(m.Signals.Grace))
	}
}

func (m *mode) segmentUp(v words.Voice, was, is *session.Reading) string {
	if was.Segment == nil || *was.Segment.Remaining <= 0 || *is.Segment.Remaining > 0 {
		return ""
	}
	return words.Fill(v.Plain.SegmentUp, "segment", v.Heading(is.Segment.Part))
}

// lineTurned says that the closing reflections have become less safe, or safe
// again.
func (m *mode) lineTurned(v words.Voice, before standing, r *session.Reading) string {
	verdict := verdictOf(r)
	begins := r.Line != nil && r.Line.Begun != before.begun
	if verdict == "" || verdict == before.verdict || verdict == session.Safe && (before.verdict == "" || begins) {
		return ""
	}
	text := words.Fill(v.Verdicts[verdict], "by", words.CountUp(r.Line.Short))
	template := v.Plain.Line
	if r.Line.Begun {
		template = v.Plain.LineBegun
	}
	return words.Fill(template, "segment", v.Heading(r.Line.Part), "at", v.ClockExact(r.Line.Latest), "text", text)
}

func verdictOf(r *session.Reading) session.Verdict {
	if r.Line == nil {
		return ""
	}
	return r.Line.Verdict
}

// offered names the plans when time has come to be missing.
func (m *mode) offered(v words.Voice, before standing, r *session.Reading) string {
	if before.missing || offers(r) == "" {
		return ""
	}
	plans := r.CatchUps()
	said := words.Fill(v.Plain.Offer, "text", v.Proposal(plans[0]))
	for _, p := range plans[1:] {
		said += words.Fill(v.Plain.OfferElse, "n", string(p.Plan), "text", v.Proposal(p))
	}
	return said
}

// offers is the plan that would be taken first, empty where none is needed or
// none helps.
func offers(r *session.Reading) session.PlanName {
	if r.State == session.SessionPlanned || r.Missing() < enoughMissing {
		return ""
	}
	if plans := r.CatchUps(); len(plans) > 0 {
		return plans[0].Plan
	}
	return ""
}

// endNears says that the room must be empty soon, or now.
func (m *mode) endNears(v words.Voice, was, is *session.Reading) string {
	if is.MustEnd == nil {
		return ""
	}
	at := v.ClockExact(*is.MustEnd)
	crossed := func(d time.Duration) bool {
		return is.MustEnd.Sub(was.Now) > d && is.MustEnd.Sub(is.Now) <= d
	}
	switch {
	case crossed(0):
		return words.Fill(v.Plain.EndNow, "at", at)
	case crossed(endSoon):
		return words.Fill(v.Plain.EndSoon, "at", at, "by", words.CountUp(endSoon))
	}
	return ""
}

// deadlines name who must be next, or begin now, to finish before leaving.
func (m *mode) deadlines(v words.Voice, before standing, was, is *session.Reading) []string {
	var all []string
	for i := range is.Deadlines {
		d := &is.Deadlines[i]
		facts := []string{"who", v.Who(d.Participant), "at", v.ClockExact(d.LastSafe)}
		switch {
		case was.Now.Before(d.LastSafe) && !is.Now.Before(d.LastSafe):
			all = append(all, words.Fill(v.Plain.BeginNow, facts...))
		case d.Now && !before.pressed[d.Participant] && is.Now.Before(d.LastSafe):
			all = append(all, words.Fill(v.Plain.NextNow, facts...))
		}
	}
	return all
}

// pressed are those who must be next.
func pressed(r *session.Reading) map[string]bool {
	all := map[string]bool{}
	for i := range r.Deadlines {
		if d := &r.Deadlines[i]; d.Now {
			all[d.Participant] = true
		}
	}
	return all
}
