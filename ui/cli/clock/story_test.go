//go:build storyclock

package clock

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"roundtable/session"
)

func set(t *testing.T, name, text string) session.Beat {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return Beat()
}

func TestTheStorySaysWhatTimeItIs(t *testing.T) {
	name := filepath.Join(t.TempDir(), "clock")
	t.Setenv(Variable, name)
	a := set(t, name, "2025-10-25T14:30:00+07:00\n")
	b := set(t, name, "2025-10-25T14:36:00.5+07:00")
	if want := time.Date(2025, 10, 25, 7, 36, 0, 5e8, time.UTC); !b.Moment.Wall.Equal(want) {
		t.Errorf("it is %v, want %v", b.Moment.Wall, want)
	}
	if d, estimated := session.Elapsed(a.Moment, b.Moment); d != 6*time.Minute+500*time.Millisecond || estimated {
		t.Errorf("elapsed %v, estimated %v; want 6m0.5s by the boot clock", d, estimated)
	}
	if s := session.SlipBetween(a, b); s != (session.Slip{}) {
		t.Errorf("setting the time slipped by %+v", s)
	}
	c := set(t, name, "2025-10-25T14:40:00+07:00 asleep=90s stepped=-5s")
	if s := session.SlipBetween(b, c); s != (session.Slip{Suspended: 90 * time.Second, Stepped: -5 * time.Second}) {
		t.Errorf("slipped by %+v, want 90 s of sleep and a step of -5 s", s)
	}
}

func TestANonsenseClockIsRefused(t *testing.T) {
	for _, text := range []string{"", "tomorrow", "2025-10-25T14:40:00+07:00 asleep=long", "2025-10-25T14:40:00+07:00 hungry=1s"} {
		if _, err := parse(text); err == nil {
			t.Errorf("%q was taken for a clock", text)
		}
	}
}
