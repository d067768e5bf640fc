// Package clock is the only reader of time: everything else is handed a
// session.Moment.
//
// With the build tag storyclock, for tests alone, the time is what a file says
// instead. The environment variable ROUNDTABLE_STORYCLOCK names the file; a
// test sets the time by renaming another file over it. Its first word is an
// instant (RFC 3339, fractions allowed), and two more may follow in any order:
//
//	2025-10-25T14:36:00+07:00 asleep=90s stepped=-5s
//
// asleep is how long the laptop has slept in all (only the process's own clock
// stands meanwhile), stepped how far the wall clock has been moved in all.
//
// It never decides anything, and keeps no state.
package clock

import "time"

// Laptop is the time zone of this computer.
func Laptop() *time.Location { return time.Local }
