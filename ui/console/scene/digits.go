package scene

import (
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// digits are the big digits: the hold first, then the turn, else the segment.
func (b *builder) digits() Digits {
	turn, part := b.r.Turn, b.r.Segment
	if b.r.State == session.SessionHeldNow {
		return Digits{Label: label(b.w.HeldFor), Figure: words.CountUp(b.r.HeldFor), Job: Warn}
	}
	if turn == nil || turn.Remaining == nil {
		return b.segmentDigits(part)
	}
	left := *turn.Remaining
	d := Digits{Label: label(b.w.Left), Figure: words.Countdown(left), Job: Strong}
	if left < 0 {
		d = Digits{Label: label(b.w.OverTimeBy), Figure: words.CountUp(left), Job: Quiet, Over: true}
	}
	b.signal(&d)
	if turn.Turn.Paused() {
		d.Label, d.Job = label(b.w.ClockStopped), Warn
	}
	return d
}

// signal gives digits their colour by how far the turn has come, and words
// beside the label: colour is never the only sign. Over time turns strong only
// after the grace.
func (b *builder) signal(d *Digits) {
	stage, by := b.Signals.Stage(b.r.Turn), ""
	switch stage.Signal {
	case session.SoonSignal:
		d.Job, by = Warn, fill(b.v.Signals.Soon, "by", words.CountUp(stage.Left))
	case session.LimitSignal:
		d.Job, by = Warn, fill(b.v.Signals.Grace, "by", words.CountUp(b.Signals.Grace))
	case session.OverSignal:
		d.Job = Over
	}
	if by != "" {
		d.Label = append(d.Label, Run{Job: Warn, Text: " · " + by})
	}
}

func (b *builder) segmentDigits(p *session.PartReading) Digits {
	if p == nil || p.Remaining == nil { // records that make no sense
		return Digits{Label: label(b.w.Left), Figure: words.Countdown(0), Job: Quiet}
	}
	left := b.remaining(p)
	if left < 0 {
		return Digits{Label: entitled(b.w.SegmentOver, b.heading(p.Part)), Figure: words.CountUp(left), Job: Over, Over: true}
	}
	return Digits{Label: entitled(b.w.SegmentLeft, b.heading(p.Part)), Figure: words.Countdown(left), Job: Strong}
}

// remaining is what a running segment still has. The closing reflections have
// no more than the must-end leaves them, whatever they were planned for.
func (b *builder) remaining(p *session.PartReading) time.Duration {
	left := *p.Remaining
	if l := b.r.Line; l != nil && l.Begun && l.Part.ID == p.ID {
		left = min(left, l.Left)
	}
	return left
}

// label is a label of fixed words.
func label(text string) Line { return said(Strong, text) }

// entitled is a label with a segment's title in it, which gives way: what the
// digits count is in the words around it.
func entitled(template, title string) Line {
	before, after, _ := strings.Cut(template, "{segment}")
	return Line{{Job: Strong, Text: before}, {Job: Strong, Text: strings.ToUpper(title), Give: true}, {Job: Strong, Text: after}}
}

// used is how much of the turn is used, or how long it runs without a limit;
// while held, why.
func (b *builder) used() []Block {
	turn := b.r.Turn
	var blocks []Block
	if b.r.State == session.SessionHeldNow {
		blocks = b.why()
	}
	net := words.CountUp(turn.Net)
	allotted, limited := turn.Allotted()
	if !limited {
		text := dots(strings.ToLower(b.w.Elapsed)+" "+net, b.w.NoLimit)
		blocks = append(blocks, lines(2, true, said(Text, text)))
		return append(blocks, b.beside()...)
	}
	bar := Bar{Text: fill(b.w.Of, "used", net, "limit", words.Countdown(allotted)), Job: Text, Part: 1}
	if allotted > 0 {
		bar.Part = float64(turn.Net) / float64(allotted)
	}
	if b.Signals.Stage(turn).Signal == session.OverSignal {
		bar.Job = Over
	}
	blocks = append(blocks, Block{Body: bar, Rank: 2, Apart: true})
	return append(blocks, b.beside()...)
}

// why is the reason for the hold.
func (b *builder) why() []Block {
	if b.t.HoldReason == "" {
		return nil
	}
	return []Block{lines(1, false, said(Warn, fill(b.w.Reasons, "text", b.t.HoldReason)))}
}
