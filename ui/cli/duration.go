package cli

import (
	"strconv"
	"strings"
	"time"
)

// longest is longer than any session; more is a slip of the fingers.
const longest = 24 * time.Hour

// parseDuration reads M:SS, H:MM:SS, 90s or 2m30s. A bare number is wrong use:
// nobody can tell whether it means seconds or minutes.
func parseDuration(s string) (time.Duration, error) {
	d, ok := clockDuration(s)
	if !ok {
		d, ok = unitDuration(s)
	}
	if !ok {
		return 0, wrong("Write it as 2:30, 1:02:30, 90s or 2m30s.", "%q is not a duration", s)
	}
	if d > longest {
		return 0, wrong("Write it as 2:30, 1:02:30, 90s or 2m30s.", "%q is longer than a day", s)
	}
	return d, nil
}

// clockDuration reads M:SS and H:MM:SS.
func clockDuration(s string) (time.Duration, bool) {
	parts := strings.Split(s, ":")
	if len(parts) < 2 || len(parts) > 3 {
		return 0, false
	}
	var sum int
	for i, part := range parts {
		n, ok := digits(part)
		if !ok || len(part) > 4 || i > 0 && (len(part) != 2 || n > 59) {
			return 0, false
		}
		sum = sum*60 + n
	}
	return time.Duration(sum) * time.Second, true
}

// unitDuration reads hours, minutes and seconds with their letters, in whole
// seconds.
func unitDuration(s string) (time.Duration, bool) {
	if s == "" || strings.Trim(s, "0123456789hms") != "" || strings.Contains(s, "ms") {
		return 0, false
	}
	d, err := time.ParseDuration(s)
	return d, err == nil && strings.ContainsAny(s, "hms")
}

// digits reads a number written in nothing but digits.
func digits(s string) (int, bool) {
	if s == "" || strings.Trim(s, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}
