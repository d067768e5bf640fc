package clock

import (
	"fmt"
	"time"

	"roundtable/session"
)

// A Fast clock runs several times as fast as this computer's, for rehearsals.
// All its clocks follow the one that stands while the laptop sleeps: a
// rehearsal sleeps too, and no clock of it ever disagrees with another.
type Fast struct {
	from  session.Moment
	base  time.Duration // of the process's clock, at from
	speed int
}

// fastest is how often a fast clock is painted at most.
const fastest = 50 * time.Millisecond

// Faster is a clock that begins at a moment and runs speed times as fast. Its
// moments belong to a boot of their own: they mean nothing beside others.
func Faster(from session.Moment, speed int) *Fast {
	from.Boot = 0
	from.BootID = fmt.Sprintf("rehearsal of %d at %d", from.Wall.UnixNano(), speed)
	return &Fast{from: from, base: Beat().Process, speed: speed}
}

// Now is this moment of the rehearsal.
func (f *Fast) Now() session.Moment { return f.Beat().Moment }

// Beat is this moment, beside the same clock.
func (f *Fast) Beat() session.Beat {
	passed := (Beat().Process - f.base) * time.Duration(f.speed)
	m := f.from
	m.Wall, m.Boot = m.Wall.Add(passed), passed
	return session.Beat{Moment: m, Process: passed}
}

// Tick is how often what is shown is painted again: more often the faster it
// runs, within reason.
func (f *Fast) Tick() time.Duration { return max(Tick()/time.Duration(f.speed), min(fastest, Tick())) }
