//go:build darwin && !storyclock

package clock

import (
	"time"

	"golang.org/x/sys/unix"
)

// sinceBoot is the time since the boot, suspension included, and which boot.
// On macOS CLOCK_MONOTONIC_RAW is mach_continuous_time, which goes on in sleep;
// CLOCK_MONOTONIC does too but follows adjustments (clock_gettime(3)).
func sinceBoot() (time.Duration, string, bool) {
	id, err := unix.Sysctl("kern.bootsessionuuid")
	if err != nil || id == "" {
		return 0, "", false
	}
	boot, ok := read(unix.CLOCK_MONOTONIC_RAW)
	return boot, id, ok
}

// awake is mach_absolute_time, which stands in sleep.
func awake() time.Duration {
	d, _ := read(unix.CLOCK_UPTIME_RAW)
	return d
}

func read(id int32) (time.Duration, bool) {
	var ts unix.Timespec
	if err := unix.ClockGettime(id, &ts); err != nil {
		return 0, false
	}
	return time.Duration(ts.Nano()), true
}
