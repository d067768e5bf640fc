package session_test

import (
	"testing"
	"time"

	"roundtable/session"
)

// Over a segment's time, what is in hand goes by while somebody chooses what to
// use it for: a few seconds less are given, more is refused.
func TestWhatIsInHandGoesBy(t *testing.T) {
	for _, c := range []struct {
		at   string
		want time.Duration
	}{
		{"14:36:00", time.Minute}, {"14:36:02", 58 * time.Second}, {"14:36:05", 55 * time.Second},
	} {
		d := open(t, hanoi(), "2025-10-25T14:25:00+07:00")
		d.do("14:30", session.StartSession{}) // 3:00, and a reserve of 4:00
		d.do(c.at, session.GiveTime{Segment: "s1", By: time.Minute})
		if got := d.table.Running().Added; got != c.want {
			t.Errorf("at %s it gets %v, want %v", c.at, got, c.want)
		}
		if left := d.table.Part("s5").Left(); left != 4*time.Minute-c.want {
			t.Errorf("at %s the reserve has %v left", c.at, left)
		}
	}
	d := open(t, hanoi(), "2025-10-25T14:25:00+07:00")
	d.do("14:30", session.StartSession{})
	d.refused("14:36:06", session.GiveTime{Segment: "s1", By: time.Minute}, session.NotInHand)
	d.refused("14:37:00", session.GiveTime{Segment: "s1", By: time.Second}, session.NotInHand)
}
