package export

import (
	"time"

	"roundtable/data/export/paper"
	"roundtable/session"
	"roundtable/session/words"
)

// agenda puts the agenda, planned and actual, with the drift against print at
// the end of every segment, and where the must-end was moved.
func (r *report) agenda() []paper.Block {
	if len(r.Segments) == 0 {
		return nil
	}
	var blocks []paper.Block
	if r.Started != nil && !r.Terms.Rule {
		blocks = append(blocks, plain(r.howItWent()))
	}
	if chart, ok := r.agendaChart(); ok {
		blocks = append(blocks, chart)
	}
	blocks = append(blocks, r.agendaTable())
	var moves []string
	for _, m := range r.MustEnds {
		if m.Old != nil {
			moves = append(moves, fill(r.say.MustEndFrom, "at", r.at(m.At), "old", words.ClockExact(*m.Old, r.zone), "new", words.ClockExact(m.New, r.zone)))
		} else {
			moves = append(moves, fill(r.say.MustEndTo, "at", r.at(m.At), "new", words.ClockExact(m.New, r.zone)))
		}
	}
	return append(blocks, list(moves)...)
}

func (r *report) agendaTable() paper.Table {
	table := paper.Table{Total: true, Columns: []paper.Column{
		{Head: r.say.Segment, Weight: 9}, {Head: r.say.Printed, Right: true}, {Head: r.say.Plan, Right: true},
		{Head: r.more.FromTo, Weight: 3}, {Head: r.say.Actual, Right: true}, {Head: r.say.Difference, Right: true},
		{Head: r.more.Drift, Right: true}, {Head: r.say.State, Weight: 5},
	}}
	var plan, ran time.Duration
	for i := range r.Segments {
		s := &r.Segments[i]
		actual, difference, drift, held := "", "", "", ""
		if s.Actual != nil && !r.Terms.Rule {
			actual, difference = words.CountUp(*s.Actual), signed(*s.Difference())
			held, ran = r.span(s.Began, s.Ended), ran+*s.Actual
			if s.Drift != nil {
				drift = signed(*s.Drift)
			}
		}
		plan += s.Planned
		table.Rows = append(table.Rows, []string{
			s.Title, r.clock(s.PrintedStart), words.CountUp(s.Planned), held, actual, difference, drift, r.state(s),
		})
	}
	total := ""
	if ran > 0 {
		total = words.CountUp(ran)
	}
	table.Rows = append(table.Rows, []string{r.say.Total, "", words.CountUp(plan), "", total, "", "", ""})
	return trimmed(table)
}

// howItWent says to the second when it started and ended, and how long it
// lasted.
func (r *report) howItWent() string {
	lasted := fill(r.say.Lasted, "by", r.more.Length(r.Lasted))
	if r.Minutes.Held >= time.Second {
		lasted = fill(r.say.LastedWithout, "by", r.more.Length(r.Lasted), "held", r.more.Length(r.Minutes.Held))
	}
	end := fill(r.say.StillRunning, "at", r.drawnUp(words.ClockSeconds))
	if r.Closed != nil {
		end = r.against(r.say.Closed, r.say.ClosedLate, r.say.ClosedEarly, *r.Closed, r.MustEnd)
	}
	start := r.against(r.say.Started, r.say.StartedLate, r.say.StartedEarly, *r.Started, r.PrintedStart)
	return joined(", ", start, end, lasted) + "."
}

// against is an instant beside the one it should have been.
func (r *report) against(on, late, early string, is time.Time, should *time.Time) string {
	template, by := on, time.Duration(0)
	if should != nil {
		by = is.Sub(*should)
	}
	switch {
	case by >= time.Second:
		template = late
	case by <= -time.Second:
		template = early
	}
	return fill(template, "at", words.ClockSeconds(is, r.zone), "by", r.more.Length(by))
}

func (r *report) clock(t *time.Time) string {
	if t == nil {
		return ""
	}
	return words.Clock(*t, r.zone)
}

// state is what a segment was for, where it stood at the end and how its
// length was changed; of a reserve where its time went.
func (r *report) state(s *session.SegmentMinutes) string {
	kind := worded(r.language.SegmentKinds, s.Kind)
	switch {
	case s.Kind == session.Reserve && r.Terms.Rule:
		return kind
	case s.Kind == session.Reserve:
		return fill(r.say.ReserveLine, "paid", words.CountUp(s.Paid), "taken", words.CountUp(s.Taken), "left", words.CountUp(s.Left))
	}
	return joined(" · ", kind, worded(r.language.SegmentStates, s.State)) + r.changed(s)
}

// changed is what was added to a segment and what it gave up, empty for
// nothing.
func (r *report) changed(s *session.SegmentMinutes) string {
	text := ""
	if s.Extended > 0 {
		text = fill(r.say.Extended, "by", words.CountUp(s.Extended))
	}
	switch {
	case s.FromReserve > 0 && s.FromReserve == s.Extended:
		text += r.say.FromReserve
	case s.FromReserve > 0:
		text += fill(r.say.PartFromReserve, "by", words.CountUp(s.FromReserve))
	}
	if s.Shortened > 0 {
		text += fill(r.say.Shortened, "by", words.CountUp(s.Shortened))
	}
	return text
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
