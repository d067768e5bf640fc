package session_test

import (
	"testing"
	"time"

	"roundtable/session"
)

// speaking is a round with limits of 2:00 in which Carana has the floor since
// 10:00:00.
func speaking(t *testing.T) *desk {
	t.Helper()
	limit := 2 * time.Minute
	d := open(t, session.Agenda{
		Title: "Signals", Zone: "UTC", Date: session.Date{Year: 2026, Month: 3, Day: 2}, Start: clockOf(t, "10:00"),
		Participants: []session.Participant{{Key: "ca", Delegation: "Carana", Name: "Amara Diallo"}, {Key: "os", Delegation: "Ostania", Name: "Ilse Brandt"}},
		Segments: []session.Segment{{ID: "s1", Title: "Round", Kind: session.Round, Planned: 20 * time.Minute, Limit: &limit,
			Speakers: []string{"ca", "os"}}},
	}, "2026-03-02T09:50:00Z")
	d.do("10:00:00", session.StartSession{})
	d.do("10:00:00", session.Give{Participant: "ca"})
	return d
}

func clockOf(t *testing.T, s string) *session.Clock {
	t.Helper()
	c, err := session.ParseClock(s)
	if err != nil {
		t.Fatal(err)
	}
	return &c
}

func (d *desk) on(at string) session.Moment {
	d.clock(at)
	return d.moment()
}

func TestStagesOfATurn(t *testing.T) {
	signals := session.Signals{Before: []time.Duration{time.Minute, 30 * time.Second}, Grace: 30 * time.Second}
	for at, want := range map[string]session.Stage{
		"10:00:00": {}, "10:00:59": {},
		"10:01:00": {Signal: session.SoonSignal, Left: time.Minute}, "10:01:29": {Signal: session.SoonSignal, Left: time.Minute},
		"10:01:30": {Signal: session.SoonSignal, Left: 30 * time.Second}, "10:01:59": {Signal: session.SoonSignal, Left: 30 * time.Second},
		"10:02:00": {Signal: session.LimitSignal}, "10:02:29": {Signal: session.LimitSignal},
		"10:02:30": {Signal: session.OverSignal}, "10:20:00": {Signal: session.OverSignal},
	} {
		d := speaking(t)
		if got := signals.Stage(d.table.Read(d.on(at)).Turn); got != want {
			t.Errorf("%s: %+v, want %+v", at, got, want)
		}
	}
	d := speaking(t)
	none := session.Signals{}
	if got := none.Stage(d.table.Read(d.on("10:02:00")).Turn); got.Signal != session.OverSignal {
		t.Errorf("without a grace the limit is the last signal, got %+v", got)
	}
	long := session.Signals{Before: []time.Duration{2 * time.Minute}}
	if got := long.Stage(d.table.Read(d.on("10:01:00")).Turn); got.Signal != session.NoSignal {
		t.Errorf("a threshold as long as the limit signals all the time: %+v", got)
	}
	d.do("10:02:10", session.Let{})
	if got := signals.Stage(d.table.Read(d.on("10:10:00")).Turn); got.Signal != session.NoSignal {
		t.Errorf("let run, it still signals %+v", got)
	}
	if got := signals.Stage(nil); got != (session.Stage{}) {
		t.Errorf("nobody speaks: %+v", got)
	}
}

// Second after second, each crossing is named once; a minute more brings the
// last ones again.
func TestEachCrossingIsNamedOnce(t *testing.T) {
	signals := session.UsualSignals()
	crossed := func(d *desk, from string, seconds int) (at []string) {
		begin := d.on(from)
		for i := range seconds {
			a, b := begin, begin
			a.Wall, b.Wall = a.Wall.Add(time.Duration(i)*time.Second), b.Wall.Add(time.Duration(i+1)*time.Second)
			if _, ok := signals.Crossed(d.table, a, b); ok {
				at = append(at, b.Wall.Format("04:05"))
			}
		}
		return at
	}
	d := speaking(t)
	if got := crossed(d, "10:00:00", 400); !equal(got, "01:30", "02:00", "02:30") {
		t.Errorf("crossings at %v", got)
	}
	d.do("10:02:10", session.Grant{By: time.Minute})
	if got := crossed(d, "10:02:10", 300); !equal(got, "02:30", "03:00", "03:30") {
		t.Errorf("after one minute more, crossings at %v", got)
	}
	d.do("10:02:40", session.Pause{})
	if got := crossed(d, "10:02:40", 300); len(got) != 0 {
		t.Errorf("the clock stands, crossings at %v", got)
	}
	d.do("10:04:40", session.Resume{})
	d.do("10:04:41", session.Hold{})
	if got := crossed(d, "10:04:41", 300); len(got) != 0 {
		t.Errorf("held, crossings at %v", got)
	}
	// Backdating is no passing of time: nothing is crossed by it.
	d = speaking(t)
	before := d.on("10:01:00")
	d.do("10:01:00", session.BeginEarlier{By: 10 * time.Minute})
	if stage, ok := signals.Crossed(d.table, before, d.on("10:01:01")); ok {
		t.Errorf("backdated, it crosses %+v", stage)
	}
}

func equal(got []string, want ...string) bool {
	if len(got) != len(want) {
		return false
	}
	for i := range got {
		if got[i] != want[i] {
			return false
		}
	}
	return true
}
