package cli

import (
	"testing"
	"time"
)

func TestDurationsAsPeopleWriteThem(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"2:30": 150 * time.Second, "0:05": 5 * time.Second, "90:00": 90 * time.Minute,
		"1:02:03": time.Hour + 2*time.Minute + 3*time.Second,
		"90s":     90 * time.Second, "2m30s": 150 * time.Second, "3m": 3 * time.Minute, "1h": time.Hour,
		"0:00": 0, "24:00:00": 24 * time.Hour,
	} {
		if got, err := parseDuration(text); err != nil || got != want {
			t.Errorf("%q is %v, %v; want %v", text, got, err, want)
		}
	}
	for _, text := range []string{
		"", "90", "3 mins?", "3:5", "3:60", "1:60:00", "1:2:03", "-1:00", "1.5m", "500ms", ":30", "3:", "m", "::",
		"٣:٠٠", "1:00:00:00", "24:00:01", "99999999h", "9999999:00", "2:30 ", "1d",
	} {
		if got, err := parseDuration(text); err == nil {
			t.Errorf("%q was taken for %v", text, got)
		} else if exitCode(err) != exitWrong {
			t.Errorf("%q: exit code %d, want wrong use", text, exitCode(err))
		}
	}
}
