package session

import "time"

// Signals are when a running turn asks for attention: before its limit, at it,
// and once more when the grace after it is used up. They follow from the times
// of the turn and are never recorded.
type Signals struct {
	Before []time.Duration // left of the turn, longest first
	Grace  time.Duration   // past the limit, until over time is said plainly
}

// UsualSignals are those of who has chosen none.
func UsualSignals() Signals {
	return Signals{Before: []time.Duration{30 * time.Second}, Grace: 30 * time.Second}
}

// A Signal is how far a turn has come.
type Signal int

// The signals, in the order in which a turn comes to them.
const (
	NoSignal    Signal = iota
	SoonSignal         // a threshold before the limit is passed
	LimitSignal        // the limit is reached; the grace runs
	OverSignal         // the grace is used up
)

// A Stage is where a turn stands among its signals.
type Stage struct {
	Signal Signal
	Left   time.Duration // of SoonSignal: the threshold passed last
}

// Stage is where a turn stands. Without a limit, or let run, it gives no
// signal; a threshold that is not shorter than what was allotted gives none
// either, since it would hold from the first second on.
func (s Signals) Stage(turn *TurnReading) Stage {
	if turn == nil || turn.Remaining == nil || turn.LetRun {
		return Stage{}
	}
	left := *turn.Remaining
	switch {
	case left <= -s.Grace:
		return Stage{Signal: OverSignal}
	case left <= 0:
		return Stage{Signal: LimitSignal}
	}
	var stage Stage
	allotted, _ := turn.Allotted()
	for _, before := range s.Before {
		if left <= before && before < allotted && (stage.Signal == NoSignal || before < stage.Left) {
			stage = Stage{SoonSignal, before}
		}
	}
	return stage
}

// Crossed is the stage that the running turn has come to between two moments,
// by nothing but time; ok is false where it came to none. Asked about each
// interval between two looks, it names each crossing once.
func (s Signals) Crossed(t *Table, from, to Moment) (stage Stage, ok bool) {
	before := s.Stage(t.Read(from).Turn)
	stage = s.Stage(t.Read(to).Turn)
	switch {
	case stage.Signal > before.Signal:
		return stage, true
	case stage.Signal == SoonSignal && before.Signal == SoonSignal && stage.Left < before.Left:
		return stage, true
	}
	return Stage{}, false
}
