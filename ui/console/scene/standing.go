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
		p.Blocks = append(p.Blocks, b.offer()...)
		p.Blocks = append(p.Blocks, b.objectives(part)...)
	}
	if presides := b.presiding(); presides != "" {
		p.Blocks = append(p.Blocks, lines(6, false, said(Quiet, presides)))
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
	if b.r.Turn == nil && p.Attribution.Hides() { // a turn says so itself
		blocks = append(blocks, lines(3, len(blocks) == 0, said(Quiet, b.rule(p.Attribution))))
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
	if b.t.Agenda.Interpretation == session.Consecutive {
		fits = fill(b.v.Plan.WithInterpretation, "by", fits)
	}
	switch {
	case spare == nil:
		return fits, Text
	case *spare < 0:
		missing := b.w.SpareMissing
		if l := b.r.Line; l != nil && l.Begun && l.Part.ID == p.ID && l.Verdict != session.Short {
			missing = b.w.SpareOver // the must-end leaves more than the segment was to have
		}
		return dots(fits, fill(missing, "by", words.CountUp(*spare))), Warn
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

// offer is what catching up would take, said quietly while time is missing
// that no reserve covers.
func (b *builder) offer() []Block {
	if b.r.Missing() == 0 {
		return nil
	}
	plans := b.r.CatchUps()
	if len(plans) == 0 {
		return nil
	}
	text := fill(b.v.Plan.Offer, "text", b.v.Proposal(plans[0]))
	return []Block{lines(3, true, said(Quiet, text))}
}

// deadlines are those who must finish by a time and still wait to speak here.
// Who must be next, or comes too late already, is said first and plainly; of
// those who wait in a later segment, that it comes too late for them.
func (b *builder) deadlines() []Block {
	var blocks []Block
	for i := range b.r.Deadlines {
		d := &b.r.Deadlines[i]
		who := b.v.Who(d.Participant)
		job, rank, text := Quiet, 4, fill(b.w.MustFinishBy, "who", who, "at", b.v.Clock(d.By))
		later := b.r.Segment != nil && d.Part.Index != b.r.Segment.Index
		if later && !d.Late() {
			continue // it is no matter of this segment
		}
		switch {
		case later:
			job, rank, text = Warn, 2, fill(b.v.Plan.TooLate, "segment", b.heading(d.Part), "who", who, "at", b.v.Clock(d.By))
		case d.LastSafe.Before(b.r.Now):
			job, rank, text = Warn, 2, fill(b.v.Plan.Late, "who", who, "at", b.v.Clock(d.By))
		case d.Now:
			job, rank, text = Warn, 1, fill(b.v.Plan.NextNow, "who", who, "at", b.v.ClockExact(d.LastSafe))
		case d.Late():
			job, rank, text = Warn, 2, fill(b.v.Plan.Safe, "who", who, "at", b.v.ClockExact(d.LastSafe))
		}
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
	start := b.r.Segments[p.Index].ExpectedStart
	if l := b.r.Line; start != nil && l != nil && l.Begun && l.Verdict != session.Short && start.After(l.Latest) {
		start = &l.Latest // the protected segment has no longer, whatever it was planned for
	}
	return strings.TrimSpace(b.clockOf(start) + " " + title)
}
