package console

import (
	"testing"
	"time"

	"roundtable/session"
)

// onList are the keys of those waiting, first to last.
func (r *room) onList() string {
	said := ""
	for _, p := range r.table().List() {
		said += p.Participant + " "
	}
	return said
}

// lists fails unless these wait, first to last: "os nh ".
func (r *room) lists(want string) {
	r.t.Helper()
	if got := r.onList(); got != want {
		r.t.Errorf("the list is %q, want %q", got, want)
	}
}

func TestSituation06Absent(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		s.play(r, h)
		r.lists("os nh ")
		h.sees("OSTANIA", "– 1 Carana", "not present")
		h.press("enter")
		if f := r.floor(); f != "Ostania" {
			t.Errorf("%q has the floor", f)
		}
		h.press("m", "1", "1")
		r.lists("nh ca ") // the others had closed up
		h.leave()
	})
}

func TestSituation07NotComing(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		planned, reserve := r.table().Part("s2").Added, r.table().Part("s4").Left()
		s.play(r, h)
		r.lists("os nh ")
		now := r.table()
		freed := 2*time.Minute + session.DefaultHandover
		if d := planned - now.Part("s2").Added; d != freed {
			t.Errorf("round 1 gives %v, want %v", d, freed)
		}
		if d := now.Part("s4").Left() - reserve; d != freed {
			t.Errorf("the reserve gets %v, want %v", d, freed)
		}
		if p := now.Person("ca").Presence; p != session.Left {
			t.Errorf("Carana is %s", p)
		}
		h.sees("7:48 left", "Reserve             7:09")
		h.leave()
	})
}

func TestSituation08HoldThePlace(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		s.play(r, h)
		r.lists("os nh ")
		h.press("enter").wait(time.Minute)
		h.press("m", "1", "1")
		r.lists("ca nh ") // where they were planned, before who was planned later
		h.sees("NEXT  1 Carana")
		h.leave()
	})
}

func TestSituation09Replacement(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		s.play(r, h)
		next := r.table().Next()
		if who := r.table().Person(next.Participant); who.Name != "Bela Kovar" || who.Seat != 1 || who.Delegation != "Carana" {
			t.Errorf("first on the list is %+v", who)
		}
		h.sees("CARANA · Bela Kovar")
		h.leave()
	})
}

func TestSituation12CalledAway(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(50 * time.Second)
		s.play(r, h)
		if how := r.table().Turns[1].How; how != session.SpeakerLeft {
			t.Errorf("the turn ended: %s", how)
		}
		h.sees("Nobody has the floor", "Carana left", "OSTANIA")
		h.leave()
	})
}

func TestSituation13BackAgain(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(50 * time.Second)
		h.press("x", "7")
		spent := r.table().TimeOf(r.table().Turns[1], r.now()).Net
		h.wait(time.Minute)
		s.play(r, h)
		r.lists("os nh ca ")
		back := r.table().List()[2]
		if back.Left == nil || *back.Left != 2*time.Minute-spent {
			t.Errorf("back with %v, want what %v leave of 2:00", back.Left, spent)
		}
		h.sees("1:0")
		h.press("f", "1", "enter")
		if limit := r.table().Floor().Limit; *limit != *back.Left {
			t.Errorf("the limit is %v", *limit)
		}
		h.leave()
	})
}

func TestSituation47NotConnected(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		s.play(r, h)
		r.lists("os ca nh ")
		at := r.table().Person("ca").Tried.Wall.Add(3 * time.Minute).In(r.zone)
		h.sees("OSTANIA", "line again "+at.Format("15:04"))
		h.wait(3 * time.Minute)
		h.sees("line again now", "Carana: try the line again, attempt 2")
		h.press("enter", "enter", "x", "c")
		if who := r.table().Person("ca"); who.Attempts != 2 {
			t.Errorf("%d attempts", who.Attempts)
		}
		r.lists("nh ca ")
		h.press("m", "1", "1")
		h.seesNot("try the line", "line again")
		h.leave()
	})
}

func TestSituation48LineLost(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(30 * time.Second)
		s.play(r, h)
		h.sees("Carana lost the line", "OSTANIA")
		h.press("enter").wait(time.Minute)
		h.press("m", "1", "1")
		r.lists("nh ca ")
		if back := r.table().List()[1]; back.Left == nil || *back.Left <= time.Minute || *back.Left >= 2*time.Minute {
			t.Errorf("back with %v", back.Left)
		}
		h.leave()
	})
}

func TestSituation62UnannouncedGuest(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter", "f").write("Iona Vane")
		h.sees("new: Iona Vane") // before anything happens
		h.press("esc")
		s.play(r, h)
		next := r.table().Next()
		if who := r.table().Person(next.Participant); who.Name != "Iona Vane" || !who.WalkIn {
			t.Errorf("next is %+v", who)
		}
		h.sees("NEXT  Iona Vane")
		h.leave()
	})
}
