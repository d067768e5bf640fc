package session_test

import (
	"testing"
	"time"

	"roundtable/session"
)

func TestElapsed(t *testing.T) {
	wall := time.Date(2025, 10, 25, 7, 30, 0, 0, time.UTC)
	a := session.Moment{Wall: wall, Boot: time.Hour, BootID: "x"}
	for _, tt := range []struct {
		name      string
		b         session.Moment
		want      time.Duration
		estimated bool
	}{
		{"within one boot the wall may step", session.Moment{Wall: wall.Add(-time.Hour), Boot: time.Hour + time.Minute, BootID: "x"}, time.Minute, false},
		{"after a reboot the wall counts", session.Moment{Wall: wall.Add(3 * time.Minute), Boot: time.Second, BootID: "y"}, 3 * time.Minute, true},
		{"without a boot clock the wall counts", session.Moment{Wall: wall.Add(time.Minute)}, time.Minute, true},
		{"never below zero", session.Moment{Wall: wall.Add(-time.Minute)}, 0, true},
		{"never below zero on the boot clock", session.Moment{Wall: wall, Boot: time.Minute, BootID: "x"}, 0, false},
	} {
		if got, est := session.Elapsed(a, tt.b); got != tt.want || est != tt.estimated {
			t.Errorf("%s: %v %v", tt.name, got, est)
		}
	}
}

func TestSlipBetween(t *testing.T) {
	base := session.Beat{Moment: session.Moment{Wall: time.Unix(1000, 0), Boot: time.Hour, BootID: "x"}, Process: time.Minute}
	after := func(wall, boot, process time.Duration) session.Beat {
		b := base
		b.Wall, b.Boot, b.Process = b.Wall.Add(wall), b.Boot+boot, b.Process+process
		return b
	}
	for _, tt := range []struct {
		name string
		b    session.Beat
		want session.Slip
	}{
		{"a quiet second", after(time.Second, time.Second, time.Second), session.Slip{}},
		{"a late tick is not a suspension", after(9*time.Second, 9*time.Second, 9*time.Second), session.Slip{}},
		{"a lid closed for ten minutes", after(10*time.Minute, 10*time.Minute, time.Second), session.Slip{Suspended: 10*time.Minute - time.Second}},
		{"the wall stepped back an hour", after(-59*time.Minute-59*time.Second, time.Second, time.Second), session.Slip{Stepped: -time.Hour}},
		{"both", after(time.Hour+10*time.Minute, 10*time.Minute, 0), session.Slip{Suspended: 10 * time.Minute, Stepped: time.Hour}},
	} {
		if got := session.SlipBetween(base, tt.b); got != tt.want {
			t.Errorf("%s: %+v, want %+v", tt.name, got, tt.want)
		}
	}
	other := after(time.Hour, 0, 0)
	other.BootID = "y"
	if got := session.SlipBetween(base, other); got != (session.Slip{}) {
		t.Errorf("another boot cannot be compared: %+v", got)
	}
}

// A turn of two minutes by the boot clock, while the wall steps and the laptop
// sleeps.
func TestASuspendedLaptopKeepsCounting(t *testing.T) {
	d := started(t)
	boot := func(wall string, on time.Duration) session.Moment {
		d.clock(wall)
		return session.Moment{Wall: d.now.UTC(), Boot: on, BootID: "boot"}
	}
	do := func(m session.Moment, c session.Command, by session.Hand) {
		t.Helper()
		events, no := session.Decide(d.table, c, m)
		if no != nil {
			t.Fatalf("%T refused: %+v", c, *no)
		}
		d.records = append(d.records, session.Stamp("test", len(d.records), events, m, by, d.newID)...)
		d.table = session.Fold(d.records)
	}
	do(boot("14:34", time.Hour), session.Next{}, session.ByHandModerator)
	if r := d.table.Read(boot("13:35", time.Hour+time.Minute)); r.Turn.Net != time.Minute {
		t.Errorf("the wall stepped back an hour, the turn says %v", r.Turn.Net)
	}
	do(boot("14:36", time.Hour+2*time.Minute), session.Observe{Slip: session.Slip{Suspended: 90 * time.Second}}, session.ByHandClock)
	later := boot("14:37", time.Hour+3*time.Minute)
	if r := d.table.Read(later); r.Turn.Net != 3*time.Minute || d.table.Suspension() != 90*time.Second {
		t.Errorf("it keeps counting: %v, suspension %v", r.Turn.Net, d.table.Suspension())
	}
	before := *d.table.Read(later).Segment.Remaining
	do(later, session.LeaveOut{}, session.ByHandModerator)
	r := d.table.Read(later)
	if r.Turn.Net != 90*time.Second || r.Turn.Held != 90*time.Second || *r.Segment.Remaining != before+90*time.Second {
		t.Errorf("left out: %+v, segment %v", r.Turn.TurnTime, *r.Segment.Remaining)
	}
	if _, no := session.Decide(d.table, session.LeaveOut{}, later); no == nil || no.Code != session.NothingLeftOut {
		t.Errorf("only once: %+v", no)
	}
	do(later, session.Undo{Hand: session.ByHandModerator}, session.ByHandModerator)
	if r := d.table.Read(later); r.Turn.Net != 3*time.Minute {
		t.Errorf("undone: %v", r.Turn.Net)
	}
	do(later, session.Undo{Hand: session.ByHandModerator}, session.ByHandModerator)
	if d.table.Floor() != nil {
		t.Error("what the clock recorded is nobody's to undo; the floor was")
	}
}

func TestAfterARebootDurationsAreEstimated(t *testing.T) {
	d := started(t)
	stamp := func(boot string) {
		m := d.moment()
		m.Boot, m.BootID = time.Minute, boot
		d.records = append(d.records, session.Stamp("test", len(d.records), []session.Event{session.NoteTaken{Note: session.PlainNote, Text: "x"}}, m, session.ByHandModerator, d.newID)...)
		d.table = session.Fold(d.records)
	}
	stamp("one")
	if d.table.Estimated {
		t.Error("one boot is exact")
	}
	stamp("two")
	if !d.table.Estimated {
		t.Error("two boots are estimated")
	}
}
