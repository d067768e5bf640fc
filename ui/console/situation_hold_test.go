package console

import (
	"testing"
	"time"

	"roundtable/session"
)

// held plays a row that holds the session, and looks at the clocks after a
// while: those of turn and segment stand, the must-end does not move.
func (s situation) held(r *room, h *hands, reason string) {
	h.t.Helper()
	h.press("enter").wait(time.Minute)
	s.play(r, h)
	h.sees("HELD FOR", "held: "+reason)
	before := r.table().Read(r.now())
	h.wait(2*time.Minute + 10*time.Second)
	after := r.table().Read(r.now())
	if *before.Turn.Remaining != *after.Turn.Remaining || *before.Segment.Remaining != *after.Segment.Remaining {
		h.t.Errorf("turn %v → %v, segment %v → %v", *before.Turn.Remaining, *after.Turn.Remaining, *before.Segment.Remaining, *after.Segment.Remaining)
	}
	if !before.MustEnd.Equal(*after.MustEnd) {
		h.t.Errorf("must end %v → %v", before.MustEnd, after.MustEnd)
	}
}

func TestSituation27FamilyPhoto(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		s.held(r, h, "interruption in the room")
		h.leave()
	})
}

// Going on says what the hold cost, and when the session then ends.
func TestSituation28Alarm(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		s.held(r, h, "alarm")
		h.press("h").sees("held 2:1", "; ends 15:0")
		if r.table().State() != session.SessionRunning {
			t.Errorf("it is %s", r.table().State())
		}
		h.leave()
	})
}

func TestSituation51InterpretationFails(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		s.held(r, h, "interpretation")
		h.press("h").sees("the session goes on")
		h.leave()
	})
}

// A console that comes back finds the running turn with its true time, marks
// the gap, and says so. Nobody can undo that, and it counts for nothing.
func TestSituation29BackAgain(t *testing.T) {
	situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(30 * time.Second)
		began := r.table().Floor().Began
		h.leave()
		time.Sleep(70 * time.Second)
		again := r.sit(r.log)
		again.sees("The console is back after 1:4", "the clocks went on")
		last := r.table().Entries[len(r.table().Entries)-1]
		if last.By != session.ByHandClock || last.Kind != "console.returned" {
			t.Fatalf("the record says %s by %s", last.Kind, last.By)
		}
		if turn := r.table().Floor(); turn.Began != began || r.table().TimeOf(turn, r.now()).Net != r.now().Wall.Sub(began.Wall) {
			t.Errorf("the turn has %v", r.table().TimeOf(turn, r.now()).Net)
		}
		again.press("u", "enter") // it was long ago
		if r.table().Floor() != nil {
			t.Error("u undid something else than the floor")
		}
		again.leave()
	})
}

// A console that opens what has not begun, or is over, comes back to nothing.
func TestNothingIsMarkedWhereNothingRuns(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		r.sit(r.log).leave()
		h := r.sit(r.log).begin()
		for range 3 {
			h.press("enter", "enter")
		}
		h.press("c", "enter", "s", "enter", "s", "enter").leave()
		if r.table().State() != session.SessionIsOver {
			t.Fatalf("it is %s:\n%s", r.table().State(), h.screen())
		}
		r.sit(r.log).leave()
		for _, line := range r.record() {
			if line == "clock console.returned" {
				t.Error(line)
			}
		}
	})
}

func TestSituation30TheClockJumps(t *testing.T) {
	situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(time.Minute)
		before := r.table().TimeOf(r.table().Floor(), r.now()).Net
		h.moved = -time.Hour
		h.wait(2 * time.Second)
		h.sees("moved by -1:00:00", "13:3")
		if stepped := r.table().Entries[len(r.table().Entries)-1]; stepped.Kind != "clock.stepped" || stepped.By != session.ByHandClock {
			t.Errorf("the record says %s by %s", stepped.Kind, stepped.By)
		}
		if net := r.table().TimeOf(r.table().Floor(), r.now()).Net; net-before > 3*time.Second || net <= before {
			t.Errorf("the turn went from %v to %v", before, net)
		}
		h.leave()
	})
}
