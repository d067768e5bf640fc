package session

import "time"

// A Moment is when something happened, in a form that survives a laptop: the
// wall clock for people, and a clock that counts through suspend for durations.
type Moment struct {
	Wall   time.Time     // UTC
	Boot   time.Duration // since boot, suspend included; only means something with BootID
	BootID string        // which boot; empty when only the wall time is known (--at)
}

// Elapsed is the time from a to b, never below zero. Within one boot it is the
// boot clock's, which neither a suspension nor a stepped wall clock disturbs;
// otherwise it is the wall difference, and estimated is true.
func Elapsed(a, b Moment) (d time.Duration, estimated bool) {
	if a.BootID != "" && a.BootID == b.BootID {
		return max(b.Boot-a.Boot, 0), false
	}
	return max(b.Wall.Sub(a.Wall), 0), true
}

// A Beat is a Moment beside the process's own monotonic clock, which stops
// while a Linux or macOS laptop sleeps.
type Beat struct {
	Moment
	Process time.Duration
}

// A Slip is what the clocks of two beats disagree about.
type Slip struct {
	Suspended time.Duration // the laptop slept this long, else 0
	Stepped   time.Duration // the wall clock was moved by this, signed, else 0
}

// What is smaller than these is scheduling and clock discipline, not an event.
const (
	leastSuspension = 2 * time.Second
	leastStep       = time.Second
)

// SlipBetween compares the three clocks over the interval from a to b. Beats
// of different boots cannot be compared and give the zero Slip.
func SlipBetween(a, b Beat) Slip {
	if a.Moment.BootID == "" || a.Moment.BootID != b.Moment.BootID {
		return Slip{}
	}
	var s Slip
	boot := b.Moment.Boot - a.Moment.Boot
	if asleep := boot - (b.Process - a.Process); asleep >= leastSuspension {
		s.Suspended = asleep
	}
	if step := b.Moment.Wall.Sub(a.Moment.Wall) - boot; step.Abs() >= leastStep {
		s.Stepped = step
	}
	return s
}
