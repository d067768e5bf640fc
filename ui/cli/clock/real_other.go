//go:build !linux && !darwin && !windows && !storyclock

package clock

import "time"

// sinceBoot is unknown here: durations rest on the wall clock.
func sinceBoot() (time.Duration, string, bool) { return 0, "", false }

// awake is compared only within one boot, and here no boot is known.
func awake() time.Duration { return 0 }
