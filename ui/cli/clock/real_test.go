//go:build !storyclock

package clock

import (
	"runtime"
	"testing"
	"time"

	"roundtable/session"
)

func TestNowMovesOn(t *testing.T) {
	before := Beat()
	a, p := before.Moment, before.Process
	time.Sleep(20 * time.Millisecond)
	after := Beat()
	b, q := after.Moment, after.Process
	if d, _ := session.Elapsed(a, b); d < 15*time.Millisecond || d > 5*time.Second {
		t.Errorf("20 ms took %v by the moments", d)
	}
	if a.Wall.Location() != time.UTC {
		t.Errorf("the wall time is in %v, want UTC", a.Wall.Location())
	}
	switch runtime.GOOS {
	case "linux", "darwin", "windows":
		if a.BootID == "" || a.BootID != b.BootID {
			t.Errorf("two moments of one boot name the boots %q and %q", a.BootID, b.BootID)
		}
		if d := q - p; d < 15*time.Millisecond || d > 5*time.Second {
			t.Errorf("20 ms took %v by the process's clock", d)
		}
	}
	if s := session.SlipBetween(before, after); s != (session.Slip{}) {
		t.Errorf("an ordinary 20 ms slipped by %+v", s)
	}
}
