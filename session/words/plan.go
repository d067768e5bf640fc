package words

import (
	"strconv"
	"strings"
	"time"

	"roundtable/session"
)

// Plan says what a new plan takes and gives, and how it changes a segment.
type Plan struct {
	Takes, Gives, NotHeld, Moves string // {text}: what follows is a list
	Reserve, OfReserve           string // {by}: all of it, or a part
	From, To                     string // {by} {segment}
	FromMany                     string // {by} {n}: from several segments
	Missing                      string // {by}: what is still short
	And                          string // between the last two of a list
	Change, Dropped              string // {segment} {old} {new}: a line of the preview
	Limit, Each                  string // {old} {new}: what everybody has there
	Start, End                   string // {segment} {old} {new}: the effect
	Offer                        string // {text}: on the screen, quiet
	Safe, Late                   string // {who} {at}: the last safe moment of somebody who must leave
	WithInterpretation, InHand   string // {by}
	NextNow                      string // {who} {at}: must be next
	TooLate                      string // {segment} {who} {at}: a later segment, for who must leave
	NextRow                      string // {at}: the same beside a name
}

// severalFrom is the number of segments from which on a plan no longer names
// each.
const severalFrom = 4

// Proposal is a plan in one sentence without a full stop: "takes the 4:00
// reserve and 2:00 from Coordinated action".
func (v Voice) Proposal(p session.CatchUp) string {
	said := v.planned(p.Changes)
	if p.Short > 0 {
		said += "; " + Fill(v.Plan.Missing, "by", Countdown(p.Short))
	}
	return said
}

// planned says what changes of plan take, drop and give.
func (v Voice) planned(changes []session.PlanChange) string {
	var takes, drops, gives, from, moves []string
	var cuts []session.PlanChange
	var sum time.Duration
	for _, c := range changes {
		part := v.Table.Part(c.Segment)
		switch by := c.Old - c.New; {
		case c.NotHeld:
			drops = append(drops, v.Segment(c.Segment))
		case c.Released && by == 0:
			moves = append(moves, v.Segment(c.Segment))
		case by < 0:
			gives = append(gives, Fill(v.Plan.To, "by", CountUp(-by), "segment", v.Segment(c.Segment)))
		case part != nil && part.IsReserve() && c.New == 0:
			takes = append(takes, Fill(v.Plan.Reserve, "by", CountUp(by)))
		case part != nil && part.IsReserve():
			takes = append(takes, Fill(v.Plan.OfReserve, "by", CountUp(by)))
		default:
			sum, cuts = sum+by, append(cuts, c)
		}
	}
	if len(cuts) >= severalFrom {
		from, cuts = []string{Fill(v.Plan.FromMany, "by", CountUp(sum), "n", strconv.Itoa(len(cuts)))}, nil
	}
	for _, c := range cuts {
		from = append(from, Fill(v.Plan.From, "by", CountUp(c.Old-c.New), "segment", v.Segment(c.Segment)))
	}
	var said []string
	for _, part := range []struct {
		template string
		list     []string
	}{{v.Plan.Gives, gives}, {v.Plan.Takes, append(takes, from...)}, {v.Plan.NotHeld, drops}, {v.Plan.Moves, moves}} {
		if len(part.list) > 0 {
			said = append(said, Fill(part.template, "text", v.Listed(part.list)))
		}
	}
	return strings.Join(said, "; ")
}

// Listed joins a list as the language does: "a, b and c".
func (v Voice) Listed(list []string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	last := len(list) - 1
	return strings.Join(list[:last], ", ") + v.Plan.And + list[last]
}

// Effects are the lines of a preview: every segment before → after with what
// everybody has there, then when the protected segment and the end come.
func (v Voice) Effects(before *session.Reading, p session.CatchUp) []string {
	after := before.Preview(p.Changes)
	var lines []string
	for _, c := range p.Changes {
		part := v.Table.Part(c.Segment)
		if part == nil {
			continue
		}
		facts := []string{"segment", v.Heading(part), "old", CountUp(c.Old), "new", CountUp(c.New)}
		if c.NotHeld {
			lines = append(lines, Fill(v.Plan.Dropped, facts...))
			continue
		}
		if c.Released {
			i := part.Index
			lines = append(lines, v.moved(v.Plan.Start, v.Heading(part), before.Segments[i].ExpectedStart, after.Segments[i].ExpectedStart)...)
		}
		if c.Old != c.New {
			lines = append(lines, Fill(v.Plan.Change, facts...)+v.share(before, after, part))
		}
	}
	if line := before.Line; line != nil && !line.Begun {
		i := line.Part.Index
		lines = append(lines, v.moved(v.Plan.Start, v.Heading(line.Part), before.Segments[i].ExpectedStart, after.Segments[i].ExpectedStart)...)
	}
	return append(lines, v.moved(v.Plan.End, "", before.ExpectedEnd, after.ExpectedEnd)...)
}

// share is what everybody in a segment has, before and after.
func (v Voice) share(before, after *session.Reading, p *session.Part) string {
	was, is := before.FitsIn(p), after.FitsIn(after.Table.Part(p.ID))
	if p.Limit != nil {
		was, is = p.Limit, after.Table.Part(p.ID).Limit
	}
	switch {
	case was == nil || is == nil || p.IsReserve():
		return ""
	case *was == *is:
		return Fill(v.Plan.Each, "new", CountUp(*is))
	}
	return Fill(v.Plan.Limit, "old", CountUp(*was), "new", CountUp(*is))
}

// moved is the line of an instant that changes, else nothing.
func (v Voice) moved(template, segment string, was, is *time.Time) []string {
	if was == nil || is == nil || was.Equal(*is) {
		return nil
	}
	return []string{Fill(template, "segment", segment, "old", v.ClockExact(*was), "new", v.ClockExact(*is))}
}
