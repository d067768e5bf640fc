package cli

import (
	"testing"
	"time"
	_ "time/tzdata"
)

func at(t *testing.T, s string) time.Time {
	t.Helper()
	v, err := time.Parse(time.RFC3339, s)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestTimesNearestTheLastRecord(t *testing.T) {
	for _, c := range []struct{ zone, text, near, want string }{
		{"Asia/Ho_Chi_Minh", "14:36", "2025-10-25T14:20:00+07:00", "2025-10-25T14:36:00+07:00"},
		{"Asia/Ho_Chi_Minh", "14:36:07", "2025-10-25T07:20:00Z", "2025-10-25T14:36:07+07:00"},
		{"Asia/Ho_Chi_Minh", "2025-10-25T14:36:00+07:00", "2020-01-01T00:00:00Z", "2025-10-25T14:36:00+07:00"},
		{"Asia/Ho_Chi_Minh", "2025-10-25T07:36Z", "2020-01-01T00:00:00Z", "2025-10-25T14:36:00+07:00"},
		// across midnight, both ways
		{"Europe/Vienna", "00:10", "2025-03-26T23:55:00+01:00", "2025-03-27T00:10:00+01:00"},
		{"Europe/Vienna", "23:50", "2025-03-27T00:05:00+01:00", "2025-03-26T23:50:00+01:00"},
		// clocks put back on 26 October 2025: 02:30 comes twice
		{"Europe/Vienna", "02:30", "2025-10-26T02:20:00+02:00", "2025-10-26T02:30:00+02:00"},
		{"Europe/Vienna", "02:30", "2025-10-26T02:20:00+01:00", "2025-10-26T02:30:00+01:00"},
		// and forward on 30 March 2025
		{"Europe/Vienna", "03:10", "2025-03-30T01:50:00+01:00", "2025-03-30T03:10:00+02:00"},
	} {
		zone, err := time.LoadLocation(c.zone)
		if err != nil {
			t.Fatal(err)
		}
		got, err := parseInstant(c.text, zone, at(t, c.near))
		if err != nil || !got.Equal(at(t, c.want)) {
			t.Errorf("%s near %s in %s is %v, %v; want %s", c.text, c.near, c.zone, got, err, c.want)
		}
	}
	for _, text := range []string{"", "25:00", "14:60", "1436", "tomorrow", "14:36:61", "2025-10-25", "2:36 pm"} {
		if got, err := parseInstant(text, time.UTC, at(t, "2025-10-25T14:20:00Z")); exitCode(err) != exitWrong {
			t.Errorf("%q was taken for %v, %v", text, got, err)
		}
	}
}
