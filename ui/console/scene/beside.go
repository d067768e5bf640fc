package scene

import (
	"roundtable/session"
	"roundtable/session/words"
)

// beside is what is to be known of the running turn beside its digits: why its
// clock stands, who pays while it is let run, and, quietly, what was asked of
// who speaks.
func (b *builder) beside() []Block {
	turn := b.r.Turn
	var blocks []Block
	if turn.Turn.Paused() && b.t.PauseReason != "" {
		blocks = append(blocks, lines(1, false, said(Warn, fill(b.w.StoppedBecause, "text", b.t.PauseReason))))
	}
	if turn.LetRun && turn.Over() > 0 && b.r.Fits != nil {
		each := *b.r.Fits
		if limit := b.r.Segment.Limit; limit != nil {
			each = min(each, *limit)
		}
		blocks = append(blocks, lines(1, false, said(Text, fill(b.w.OthersNow, "by", words.CountUp(each)))))
	}
	if marks := dots(b.times(b.w.Invited, len(turn.Invited)), b.times(b.w.AskedSlower, turn.SlowDowns)); marks != "" {
		blocks = append(blocks, lines(3, false, said(Quiet, marks)))
	}
	if rule := turn.Attribution; rule.Hides() {
		blocks = append(blocks, lines(3, false, said(Quiet, b.rule(rule))))
	}
	return blocks
}

// times is how often something happened; empty: never.
func (b *builder) times(template string, n int) string {
	if n == 0 {
		return ""
	}
	return fill(template, "n", itoa(n))
}

// rule is a rule of attribution in words; one of a newer program stands for
// itself.
func (b *builder) rule(rule session.Attribution) string {
	if said := b.v.Attributions[rule]; said != "" {
		return said
	}
	return string(rule)
}

// form is how the running statement is delivered, where that is not in person.
func (b *builder) form() string {
	switch turn := b.r.Turn; turn.Form {
	case session.Recording:
		return b.w.ByRecording
	case session.ReadByOther:
		return fill(b.w.ReadBy, "who", turn.Reader)
	}
	return ""
}
