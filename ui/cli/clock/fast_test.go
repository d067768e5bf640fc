//go:build !storyclock

package clock

import (
	"testing"
	"time"

	"roundtable/session"
)

func TestAFastClockRunsFastAndNeverSlips(t *testing.T) {
	from := session.Moment{Wall: time.Date(2025, 10, 25, 7, 30, 0, 0, time.UTC), Boot: time.Hour, BootID: "boot"}
	fast := Faster(from, 60)
	a := fast.Beat()
	time.Sleep(100 * time.Millisecond)
	b := fast.Beat()
	d, estimated := session.Elapsed(a.Moment, b.Moment)
	if d < 6*time.Second || d > 5*time.Minute || estimated {
		t.Errorf("100 ms took %v at sixty times the speed, estimated %v", d, estimated)
	}
	if off := a.Moment.Wall.Sub(from.Wall); off < 0 || off > time.Minute {
		t.Errorf("it begins %v after %v", off, from.Wall)
	}
	if s := session.SlipBetween(a, b); s != (session.Slip{}) {
		t.Errorf("it slipped by %+v", s)
	}
	if a.Moment.BootID == from.BootID || a.Moment.BootID == "" {
		t.Errorf("its boot is %q, which must be none of this computer's", a.Moment.BootID)
	}
	if got := fast.Tick(); got != fastest {
		t.Errorf("it is painted every %v, want %v", got, fastest)
	}
	if got := Faster(from, 1).Tick(); got != Tick() {
		t.Errorf("at the usual speed it is painted every %v, want %v", got, Tick())
	}
}
