package lines

import (
	"strconv"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// status is how things stand, in sentences: the time, who has the floor, the
// segment, the plan, the protected line, who is next.
func (m *mode) status(now session.Moment) string {
	t := m.present
	r, v := t.Read(now), m.voice(t)
	p := &v.Plain
	said := []string{words.ClockSeconds(now.Wall, m.Zone)}
	if t.Practice {
		said[0] += " " + v.Rehearsal.Practice + "."
	}
	switch {
	case r.State == session.SessionIsOver:
		return said[0] + " " + words.Fill(p.Closed, "at", words.ClockSeconds(t.Closed.Wall, m.Zone))
	case r.State == session.SessionPlanned:
		said = append(said, p.NotStarted)
		said = append(said, printed(v, now))
	default:
		said = append(said, held(v, r), floor(v, r), segment(v, r))
		if drift := v.DriftOf(r); drift != "" {
			said = append(said, titled(drift)+".")
		}
	}
	if r.MustEnd != nil {
		said = append(said, words.Fill(p.EndsAt, "at", v.ClockExact(*r.MustEnd)))
	}
	said = append(said, line(v, r), next(v))
	return strings.Join(strings.Fields(strings.Join(said, " ")), " ")
}

// printed is how far off the printed start is, or how long ago it was.
func printed(v words.Voice, now session.Moment) string {
	start := v.Table.Plan.Start
	if start == nil {
		return ""
	}
	switch left := start.Sub(now.Wall); {
	case left > 0:
		return words.Fill(v.Plain.StartsIn, "at", v.ClockExact(*start), "by", words.Countdown(left))
	case left <= -time.Second:
		return words.Fill(v.Plain.PrintedAgo, "at", v.ClockExact(*start), "by", words.CountUp(left))
	}
	return ""
}

func held(v words.Voice, r *session.Reading) string {
	switch {
	case r.State != session.SessionHeldNow:
		return ""
	case v.Table.HoldReason != "":
		return words.Fill(v.Plain.HeldBecause, "by", words.CountUp(r.HeldFor), "text", v.Table.HoldReason)
	}
	return words.Fill(v.Plain.Held, "by", words.CountUp(r.HeldFor))
}

func floor(v words.Voice, r *session.Reading) string {
	turn, p := r.Turn, &v.Plain
	if turn == nil {
		return p.Nobody
	}
	who := v.Who(turn.Participant)
	said := words.Fill(p.Free, "who", who, "by", words.CountUp(turn.Net))
	switch {
	case turn.Remaining == nil:
	case turn.Over() >= time.Second:
		said = words.Fill(p.Over, "who", who, "by", words.CountUp(turn.Over()))
	default:
		said = words.Fill(p.Speaks, "who", who, "by", words.Countdown(max(*turn.Remaining, 0)))
	}
	if turn.Turn.Paused() {
		said += " " + p.Stopped
	}
	return said
}

func segment(v words.Voice, r *session.Reading) string {
	if r.Segment == nil {
		return ""
	}
	left, title := *r.Segment.Remaining, v.Heading(r.Segment.Part)
	if left <= -time.Second {
		return words.Fill(v.Plain.SegmentOver, "segment", title, "by", words.CountUp(left))
	}
	return words.Fill(v.Plain.SegmentLeft, "segment", title, "by", words.Countdown(max(left, 0)))
}

// line is the protected line.
func line(v words.Voice, r *session.Reading) string {
	l := r.Line
	if l == nil {
		return ""
	}
	template := v.Plain.MustBegin
	if l.Begun {
		template = v.Plain.MustBeOver
	}
	return words.Fill(template, "segment", v.Heading(l.Part), "at", v.ClockExact(l.Latest), "by", words.Countdown(max(l.Left, 0)),
		"text", words.Fill(v.Verdicts[l.Verdict], "by", words.CountUp(l.Short)))
}

func next(v words.Voice) string {
	p := v.Table.Next()
	if p == nil {
		return v.Plain.NobodyNext
	}
	return words.Fill(v.Plain.NextUp, "who", v.Who(p.Participant), "how", v.Whys[p.Why()])
}

// place says one name of a list.
func (m *mode) place(i int, who, how string) {
	m.say(words.Fill(m.Words.Plain.Place, "n", strconv.Itoa(i+1), "who", who, "how", how))
}

// titled is a text with a capital at its beginning.
func titled(s string) string {
	r := []rune(s)
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}
