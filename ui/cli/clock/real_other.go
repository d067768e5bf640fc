//go:build !linux && !darwin && !windows && !storyclock

package clock

import "time"

// sinceBoot is unknown here: durations rest on the wall clock.
func sinceBoot() (time.Duration, string, bool) { return 0, "", false }

// awake rests on the wall clock too.
func awake() time.Duration { return time.Duration(time.Now().UnixNano()) }
