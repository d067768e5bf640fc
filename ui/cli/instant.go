package cli

import (
	"time"

	"roundtable/session"
)

// parseInstant reads RFC 3339, or HH:MM[:SS] in a zone: then it is the instant
// with that time of day that lies nearest to near.
func parseInstant(s string, zone *time.Location, near time.Time) (time.Time, error) {
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04Z07:00"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	c, err := session.ParseClock(s)
	if err != nil {
		return time.Time{}, wrong("Write it as 14:36, 14:36:30 or 2025-10-25T14:36:00+07:00.", "%q is not a time", s)
	}
	return nearest(c, zone, near), nil
}

// nearest is the instant nearest to near at which the clocks of a zone show c.
// When clocks are put back, two instants of one day do.
func nearest(c session.Clock, zone *time.Location, near time.Time) time.Time {
	var best time.Time
	for day := -1; day <= 1; day++ {
		d := session.DateOf(near.In(zone).AddDate(0, 0, day))
		for _, t := range showing(c, d, zone) {
			if best.IsZero() || t.Sub(near).Abs() < best.Sub(near).Abs() {
				best = t
			}
		}
	}
	return best
}

// showing are the instants of a day at which the clocks show c; on a day that
// leaves c out, where Go puts it.
func showing(c session.Clock, d session.Date, zone *time.Location) []time.Time {
	first := time.Date(d.Year, d.Month, d.Day, int(c)/3600, int(c)/60%60, int(c)%60, 0, zone)
	found := []time.Time{first}
	for _, shift := range []time.Duration{-time.Hour, -30 * time.Minute, 30 * time.Minute, time.Hour} {
		t := first.Add(shift)
		if t.Hour()*3600+t.Minute()*60+t.Second() == int(c) && session.DateOf(t) == d {
			found = append(found, t)
		}
	}
	return found
}
