//go:build !storyclock

package clock

import (
	"time"

	"roundtable/session"
)

// Now is this moment. Where the system tells no clock that counts through
// suspend, or no boot, only the wall time is known. The two clocks are read
// right after each other: what lies between is a difference of theirs.
func Now() session.Moment {
	boot, id, ok := sinceBoot()
	m := session.Moment{Wall: time.Now().UTC().Round(0)}
	if ok {
		m.Boot, m.BootID = boot, id
	}
	return m
}

// Beat is this moment beside a monotonic clock that stands while the laptop
// sleeps. Only differences of that mean something.
func Beat() session.Beat { return session.Beat{Moment: Now(), Process: awake()} }

// Rhythm is a steady clock for the rhythm of keys. Only differences mean
// something.
func Rhythm() time.Duration { return awake() }

// Tick is how often what is shown is painted again.
func Tick() time.Duration { return time.Second }
