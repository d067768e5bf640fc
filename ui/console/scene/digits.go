package scene

import (
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// warnUnder is how much is left of a turn when its digits say "soon".
const warnUnder = 30 * time.Second

// digits are the big digits: the hold first, then the turn, else the segment.
func (b *builder) digits() Digits {
	turn, part := b.r.Turn, b.r.Segment
	if b.r.State == session.SessionHeldNow {
		return Digits{Label: b.w.HeldFor, Figure: words.CountUp(b.r.HeldFor), Job: Warn}
	}
	if turn == nil || turn.Remaining == nil {
		return b.segmentDigits(part)
	}
	left := *turn.Remaining
	d := Digits{Label: b.w.Left, Figure: words.Countdown(left), Job: Strong}
	switch {
	case left < 0 && turn.LetRun:
		d = Digits{Label: b.w.OverTimeBy, Figure: words.CountUp(left), Job: Quiet, Over: true}
	case left < 0:
		d = Digits{Label: b.w.OverTimeBy, Figure: words.CountUp(left), Job: Over, Over: true}
	case left <= warnUnder:
		d.Job = Warn
	}
	if turn.Turn.Paused() {
		d.Label, d.Job = b.w.ClockStopped, Warn
	}
	return d
}

func (b *builder) segmentDigits(p *session.PartReading) Digits {
	title := strings.ToUpper(p.Title)
	left := time.Duration(0)
	if p.Remaining != nil {
		left = *p.Remaining
	}
	if left < 0 {
		return Digits{Label: fill(b.w.SegmentOver, "segment", title), Figure: words.CountUp(left), Job: Over, Over: true}
	}
	return Digits{Label: fill(b.w.SegmentLeft, "segment", title), Figure: words.Countdown(left), Job: Strong}
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
		return append(blocks, lines(2, true, said(Text, text)))
	}
	bar := Bar{Text: fill(b.w.Of, "used", net, "limit", words.Countdown(allotted)), Job: Text, Part: 1}
	if allotted > 0 {
		bar.Part = float64(turn.Net) / float64(allotted)
	}
	if turn.Over() > 0 && !turn.LetRun {
		bar.Job = Over
	}
	return append(blocks, Block{Body: bar, Rank: 2, Apart: true})
}

// why is the reason for the hold.
func (b *builder) why() []Block {
	if b.t.HoldReason == "" {
		return nil
	}
	return []Block{lines(1, false, said(Warn, fill(b.w.Reasons, "text", b.t.HoldReason)))}
}
