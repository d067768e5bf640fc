package scene

import (
	"strconv"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// rest is how the segment stands, what is to be remembered, and what comes.
func (b *builder) rest(p Pane) Pane {
	switch part := b.r.Segment; {
	case part == nil:
	case part.Kind == session.Reflections:
		stands := lines(2, true, b.stands(part)...)
		stands.Lieu = true
		p.Blocks = append(p.Blocks, stands)
	default:
		p.Blocks = append(p.Blocks, b.segment(part)...)
		p.Blocks = append(p.Blocks, b.deadlines()...)
		p.Blocks = append(p.Blocks, b.objectives(part)...)
	}
	if then := b.then(); then != "" {
		p.Blocks = append(p.Blocks, Block{Body: Lines{Lines: []Line{said(Quiet, then)}, Wrap: true}, Rank: 3, Apart: true, Lieu: true})
	}
	return p
}

// segment is how the running segment stands and what fits.
func (b *builder) segment(p *session.PartReading) []Block {
	var blocks []Block
	if b.r.Turn != nil && b.r.Turn.Remaining != nil || b.r.State == session.SessionHeldNow {
		first := Line{{Job: Strong, Text: b.heading(p.Part), Give: true}, {Text: "  " + b.leftOf(p)}}
		blocks = append(blocks, lines(2, true, first))
	}
	if b.r.ToCome > 0 {
		text, job := b.fits(p)
		blocks = append(blocks, lines(3, len(blocks) == 0, said(job, text)))
	}
	return blocks
}

func (b *builder) fits(p *session.PartReading) (string, Job) {
	toCome := b.v.Many.ToCome(b.r.ToCome)
	each, job := b.each(p)
	return dots(toCome, each), job
}

// each is how much each of those to come can have, and what is then left or
// missing; empty while the chair's turn is the whole segment.
func (b *builder) each(p *session.PartReading) (string, Job) {
	if b.r.Fits == nil || b.ownsTheSegment(p) {
		return "", Text
	}
	spare := b.r.Spare
	if spare != nil && p.Limit != nil && spare.Abs() < time.Second {
		return fill(b.w.EachJustFits, "by", words.CountUp(*p.Limit)), Text
	}
	fits := fill(b.w.EachFits, "by", words.CountUp(*b.r.Fits))
	if p.Limit != nil && *b.r.Fits == *p.Limit {
		fits = fill(b.w.EachJustFits, "by", words.CountUp(*b.r.Fits))
	}
	switch {
	case spare == nil:
		return fits, Text
	case *spare < 0:
		return dots(fits, fill(b.w.SpareMissing, "by", words.CountUp(*spare))), Warn
	}
	return dots(fits, fill(b.w.Spare, "by", words.CountUp(*spare))), Text
}

// ownsTheSegment says that the chair or the moderator speaks, with all that
// the segment has left: nobody else is meant to fit in beside that.
func (b *builder) ownsTheSegment(p *session.PartReading) bool {
	turn := b.r.Turn
	if turn == nil || turn.Kind.Charged() || turn.Remaining == nil || p.Remaining == nil {
		return false
	}
	return *turn.Remaining > *p.Remaining-time.Second
}

// deadlines are those who must finish by a time and may still speak.
func (b *builder) deadlines() []Block {
	var blocks []Block
	for _, who := range b.t.People {
		by, bound := b.t.Plan.FinishBy[who.Key]
		if !bound || b.t.Plan.Start == nil || who.Presence == session.Left {
			continue
		}
		at := b.t.Plan.Start.Add(by)
		if at.Before(b.r.Now) {
			continue
		}
		job, rank := Quiet, 4
		if at.Sub(b.r.Now) < 10*time.Minute {
			job, rank = Warn, 2
		}
		text := fill(b.w.MustFinishBy, "who", b.v.Who(who.Key), "at", b.v.Clock(at))
		blocks = append(blocks, lines(rank, len(blocks) == 0, said(job, text)))
	}
	return blocks
}

func (b *builder) objectives(p *session.PartReading) []Block {
	var all []Line
	for _, n := range p.Objectives {
		if n >= 1 && n <= len(b.t.Agenda.Objectives) {
			text := fill(b.w.Objective, "n", strconv.Itoa(n), "text", b.t.Agenda.Objectives[n-1])
			all = append(all, said(Quiet, text))
		}
	}
	if all == nil {
		return nil
	}
	return []Block{lines(6, true, all...)}
}

// then is the next segment and its time.
func (b *builder) then() string {
	next := b.t.Following()
	if next == nil {
		return ""
	}
	return fill(b.w.Then, "text", b.named(next))
}

func (b *builder) named(p *session.Part) string {
	title := b.heading(p)
	if b.guarded(p) {
		title = strings.ToUpper(title)
	}
	return strings.TrimSpace(b.clockOf(b.r.Segments[p.Index].ExpectedStart) + " " + title)
}
