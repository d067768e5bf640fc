package export

import (
	"slices"
	"strconv"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// planned puts the agenda, planned and actual.
func (r *report) planned() {
	r.heading(2, r.say.PlannedAndActual)
	var rows [][]string
	var plan, ran time.Duration
	for i := range r.Segments {
		s := &r.Segments[i]
		actual, difference := "", ""
		if s.Actual != nil {
			actual, difference = words.CountUp(*s.Actual), signed(*s.Difference())
			ran += *s.Actual
		}
		plan += s.Planned
		rows = append(rows, []string{
			escape(s.Title), r.clock(s.PrintedStart), words.CountUp(s.Planned), r.stretch(s.Began, s.Ended, words.ClockSeconds),
			actual, difference, r.state(s),
		})
	}
	rows = append(rows, []string{r.say.Total, "", words.CountUp(plan), "", words.CountUp(ran), "", ""})
	r.table([]string{r.say.Segment, r.say.Printed, r.say.Plan, r.say.Held, r.say.Actual, r.say.Difference, r.say.State}, rows)
	var moves []string
	for _, m := range r.MustEnds {
		if m.Old != nil {
			moves = append(moves, fill(r.say.MustEndFrom, "at", r.at(m.At), "old", words.ClockExact(*m.Old, r.zone), "new", words.ClockExact(m.New, r.zone)))
		} else {
			moves = append(moves, fill(r.say.MustEndTo, "at", r.at(m.At), "new", words.ClockExact(m.New, r.zone)))
		}
	}
	r.list(moves)
}

func (r *report) clock(t *time.Time) string {
	if t == nil {
		return ""
	}
	return words.Clock(*t, r.zone)
}

// state is where a segment stood at the end and how its length was changed; of
// a reserve where its time went.
func (r *report) state(s *session.SegmentMinutes) string {
	if s.Kind != session.Reserve {
		return worded(r.language.SegmentStates, s.State) + r.changed(s)
	}
	return fill(r.say.ReserveLine, "paid", words.CountUp(s.Paid), "taken", words.CountUp(s.Taken), "left", words.CountUp(s.Left))
}

// signed is a length with its sign, rounded down in size.
func signed(d time.Duration) string {
	switch {
	case d >= time.Second:
		return "+" + words.CountUp(d)
	case d <= -time.Second:
		return "−" + words.CountUp(d)
	}
	return words.CountUp(0)
}

// putRight puts what was put right.
func (r *report) putRight() {
	r.heading(2, r.say.Corrections)
	if len(r.Corrections) == 0 {
		r.put(r.say.None)
		return
	}
	var lines []string
	for i, c := range r.Corrections {
		lines = append(lines, fill(r.say.Correction, "at", r.at(c.At), "hand", worded(r.language.Hands, c.By), "text", escape(r.corrected[i])))
	}
	r.list(lines)
}

// madeFrom puts what the report was made from.
func (r *report) madeFrom() {
	r.heading(2, r.say.Provenance)
	lines := []string{fill(r.say.RecordOf, "session", escape(r.Minutes.Session), "n", strconv.Itoa(r.Entries))}
	if r.Source != "" {
		lines = append(lines, fill(r.say.AgendaBytes, "text", escape(r.Source)))
	}
	if r.provenance != "" {
		lines = append(lines, escape(r.provenance))
	}
	if r.Estimated {
		lines = append(lines, r.say.EstimatedTimes)
	}
	if r.Private > 0 {
		lines = append(lines, fill(r.say.OthersBehind, "n", strconv.Itoa(r.Private)))
	}
	for _, x := range r.Returns {
		lines = append(lines, fill(r.say.Returned, "at", r.at(x.At), "old", r.at(x.Since)))
	}
	if slices.ContainsFunc(r.Orders, func(o session.OrderMinutes) bool { return o.Seed != "" }) {
		lines = append(lines, escape(r.say.DrawnHow))
	}
	if r.Withheld > 0 {
		lines = append(lines, fill(r.say.PrivateBehind, "n", strconv.Itoa(r.Withheld)))
	}
	r.list(lines)
}
