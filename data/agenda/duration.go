package agenda

import (
	"strconv"
	"strings"
	"time"

	"roundtable/session"
)

// longest is longer than any session; more is a slip of the fingers.
const longest = 24 * time.Hour

// ParseDuration reads M:SS, H:MM:SS, 90s and 2m30s: whole seconds from 0 to a
// day. A bare number is refused: nobody can tell whether it means seconds or
// minutes.
func ParseDuration(s string) (time.Duration, error) {
	if d, ok := clockDuration(s); ok {
		return believed(d, s)
	}
	if d, ok := unitDuration(s); ok {
		return believed(d, s)
	}
	return 0, session.Say("%q is not a duration", s)
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

// unitDuration reads hours, minutes and seconds with their letters.
func unitDuration(s string) (time.Duration, bool) {
	if strings.Trim(s, "0123456789hms") != "" || !strings.ContainsAny(s, "hms") || strings.Contains(s, "ms") {
		return 0, false
	}
	d, err := time.ParseDuration(s)
	return d, err == nil
}

// digits reads a number written in nothing but digits.
func digits(s string) (int, bool) {
	if s == "" || strings.Trim(s, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

func believed(d time.Duration, s string) (time.Duration, error) {
	switch {
	case d < 0:
		return 0, session.Say("%q is below zero", s)
	case d > longest:
		return 0, session.Say("%q is longer than a day", s)
	}
	return d, nil
}
