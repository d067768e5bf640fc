package words

import (
	"fmt"
	"time"
)

// Countdown shows time that is left, rounded up to the second: M:SS, from an
// hour on H:MM:SS. It shows 0:00 only when nothing is left; a negative
// duration is shown as its size.
func Countdown(d time.Duration) string {
	if d < 0 {
		return CountUp(-d)
	}
	return digits((d + time.Second - 1) / time.Second)
}

// CountUp shows time that has passed, rounded down to the second, in the form
// of Countdown; a negative duration is shown as its size.
func CountUp(d time.Duration) string { return digits(d.Abs() / time.Second) }

func digits(seconds time.Duration) string {
	if seconds < 3600 {
		return fmt.Sprintf("%d:%02d", seconds/60, seconds%60)
	}
	return fmt.Sprintf("%d:%02d:%02d", seconds/3600, seconds/60%60, seconds%60)
}

// Clock is a time of day, HH:MM, in a zone (nil: UTC).
func Clock(t time.Time, zone *time.Location) string { return in(t, zone).Format("15:04") }

// ClockSeconds is a time of day, HH:MM:SS, in a zone (nil: UTC).
func ClockSeconds(t time.Time, zone *time.Location) string { return in(t, zone).Format("15:04:05") }

// ClockExact is a time of day in a zone (nil: UTC), with seconds only where
// there are any.
func ClockExact(t time.Time, zone *time.Location) string {
	if in(t, zone).Second() != 0 {
		return ClockSeconds(t, zone)
	}
	return Clock(t, zone)
}

func in(t time.Time, zone *time.Location) time.Time {
	if zone == nil {
		zone = time.UTC
	}
	return t.In(zone)
}
