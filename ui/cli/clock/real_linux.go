//go:build linux && !storyclock

package clock

import (
	"bytes"
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// sinceBoot is the time since the boot, suspension included, and which boot.
func sinceBoot() (time.Duration, string, bool) {
	id, err := os.ReadFile("/proc/sys/kernel/random/boot_id")
	if err != nil {
		return 0, "", false
	}
	boot, ok := read(unix.CLOCK_BOOTTIME)
	return boot, string(bytes.TrimSpace(id)), ok
}

func awake() time.Duration {
	d, _ := read(unix.CLOCK_MONOTONIC)
	return d
}

func read(id int32) (time.Duration, bool) {
	var ts unix.Timespec
	if err := unix.ClockGettime(id, &ts); err != nil {
		return 0, false
	}
	return time.Duration(ts.Nano()), true
}
