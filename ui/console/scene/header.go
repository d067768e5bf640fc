package scene

import (
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// place is where the session is and whether what is shown is saved.
func (b *builder) place() Say {
	saved, job := b.w.Saved, Quiet
	switch {
	case b.Saved.Failed != "":
		saved, job = b.w.SaveFailed, Over
	case b.Saved.Pending:
		saved, job = b.w.Saving, Warn
	}
	if b.t.Estimated {
		saved = b.w.Estimated + " · " + saved
	}
	venue := b.t.Agenda.Venue
	room, _, _ := strings.Cut(venue, ",")
	return Say{job, []string{dots(venue, saved), dots(room, saved), saved}}
}

// status is the clock, how the plan stands, and when the room must be empty.
func (b *builder) status() []Say {
	clock := words.ClockSeconds(b.r.Now, b.Zone)
	long, place := clock, clock
	if b.elsewhere() {
		place = clock + " " + b.city()
		long = place + " " + fill(b.w.Laptop, "at", words.Clock(b.r.Now, b.Laptop))
	}
	all := []Say{{Strong, []string{long, place, clock}}}
	switch b.r.State {
	case session.SessionPlanned:
		all = append(all, b.beforeStart())
	case session.SessionIsOver:
		return append(all, Say{Text, []string{b.v.States[session.SessionIsOver]}})
	default:
		all = append(all, b.drift())
	}
	return append(all, b.ends())
}

// elsewhere says whether the laptop's own time is another.
func (b *builder) elsewhere() bool {
	if b.Laptop == nil || b.Zone == nil {
		return false
	}
	_, there := b.r.Now.In(b.Zone).Zone()
	_, here := b.r.Now.In(b.Laptop).Zone()
	return there != here
}

func (b *builder) beforeStart() Say {
	text := b.w.NotStartedYet
	long := text
	if start := b.t.Plan.Start; start != nil {
		switch left := start.Sub(b.r.Now); {
		case left > 0 && left < aDay:
			long = dots(text, fill(b.w.ToGo, "by", words.Countdown(left)))
		case left <= -time.Second && left > -aDay:
			long = dots(text, fill(b.w.PrintedAgo, "at", b.v.Clock(*start), "by", words.CountUp(left)))
		}
	}
	return Say{Text, []string{long, text, text, ""}}
}

func (b *builder) drift() Say {
	if b.r.Drift == nil {
		return Say{}
	}
	job := Good
	switch {
	case b.r.Overrun() >= time.Second || b.r.Line != nil && b.r.Line.Eaten >= time.Second:
		job = Over
	case *b.r.Drift >= time.Second:
		job = Warn
	}
	return Say{job, []string{b.v.DriftOf(b.r), b.v.DriftBrief(b.r), b.v.DriftAlone(*b.r.Drift), ""}}
}

// ends is when the room must be empty: always there.
func (b *builder) ends() Say {
	end := b.r.MustEnd
	if end == nil {
		return Say{}
	}
	at := b.v.ClockExact(*end)
	left := end.Sub(b.r.Now)
	switch {
	case b.r.State == session.SessionPlanned:
		return Say{Text, []string{fill(b.w.MustEnd, "at", at), fill(b.w.Ends, "at", at)}}
	case left < 0:
		return Say{Over, []string{fill(b.w.AfterMustEnd, "by", words.CountUp(left), "at", at)}}
	}
	return Say{Text, []string{
		fill(b.w.EndsIn, "at", at, "by", words.Countdown(left)), fill(b.w.Ends, "at", at),
	}}
}

// line is the protected line: until when the closing reflections can begin,
// how long that is, and how safe.
func (b *builder) line() Say {
	if b.r.State == session.SessionIsOver {
		return Say{Quiet, []string{b.w.NothingCounted, ""}}
	}
	l := b.r.Line
	if l == nil {
		return Say{}
	}
	verdict, job := b.verdict(l)
	left := fill(b.w.TimeLeft, "by", words.Countdown(max(l.Left, 0)))
	what := fill(b.w.ProtectedBy, "segment", b.heading(l.Part), "at", b.v.Clock(l.Latest))
	switch {
	case l.Begun:
		return b.begunLine(l)
	case l.Part.Kind == session.Reflections:
		what = fill(b.w.ReflectionsBy, "at", b.v.Clock(l.Latest))
	}
	if b.r.State == session.SessionPlanned && l.Verdict == session.Safe {
		return Say{Quiet, []string{what}}
	}
	return Say{job, []string{
		what + " · " + left + " · " + verdict,
		left + " · " + verdict,
		words.Countdown(max(l.Left, 0)) + " " + verdict,
	}}
}

// begunLine is the line once its segment runs: when that must end, which is
// not what the segment itself has left.
func (b *builder) begunLine(l *session.Line) Say {
	verdict, job := b.verdict(l)
	at := b.v.ClockExact(l.Latest)
	must := fill(b.w.MustEndIn, "at", at, "by", words.Countdown(max(l.Left, 0))) + " · " + verdict
	return Say{job, []string{strings.ToUpper(b.heading(l.Part)) + " " + must, must, fill(b.w.EndAt, "at", at) + " " + verdict}}
}

func (b *builder) verdict(l *session.Line) (string, Job) {
	text := fill(b.v.Verdicts[l.Verdict], "by", words.CountUp(l.Short))
	switch l.Verdict {
	case session.Short:
		return text, Over
	case session.Tight:
		return text, Warn
	}
	return text, Good
}

// alerts are what stays on the screen until it is over.
func (b *builder) alerts() []Say {
	var all []Say
	if b.Saved.Failed != "" {
		all = append(all, Say{Over, []string{fill(b.w.NotSavedBecause, "text", b.Saved.Failed)}})
	}
	if b.Suspended > 0 {
		slept := fill(b.w.Slept, "by", words.CountUp(b.Suspended))
		all = append(all, Say{Warn, []string{dots(slept, b.Offer), slept}})
	}
	return append(all, b.linesToTry()...)
}
