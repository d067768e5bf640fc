package console

import (
	"slices"
	"testing"

	"roundtable/session"
)

func TestSituation31NamePlates(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("s", "enter") // questions: nobody is planned
		s.play(r, h)
		if list := r.table().List(); len(list) != 2 || list[0].Participant != "ca" || list[1].Participant != "nh" {
			t.Errorf("the list is %+v", list)
		}
		h.sees("asked")
		h.leave()
	})
}

func TestSituation32DirectAnswer(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter")
		s.play(r, h)
		r.lists("nh os nh ")
		h.sees("NEXT  3 Nam Hải", "response")
		h.press("n")
		if f := r.table().Floor(); f.Kind != session.Response || f.Participant != "nh" {
			t.Errorf("the floor: %+v", f)
		}
		r.lists("os nh ") // the planned place is untouched
		h.leave()
	})
}

func TestSituation33Withdraws(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		s.play(r, h)
		r.lists("os nh ")
		h.sees("OSTANIA", "Carana withdrew from the list")
		h.leave()
	})
}

func TestSituation40Declines(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		s.play(r, h)
		r.lists("os nh ")
		h.sees("OSTANIA", "did not wish to take")
		h.leave()
	})
}

func TestSituation45LastTwo(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("s", "enter", "1", "2", "3") // questions
		s.play(r, h)
		h.sees("last 2 · 2 to come")
		h.press("enter")
		h.sees("last 2 · 1 to come")
		h.press("2")
		h.sees("Ostania is on the list already")
		h.press("n")
		h.sees("last 2 · 0 to come")
		h.press("1")
		h.sees("The list of Questions is closed")
		h.press("s", "enter")
		if left := r.table().Part("s3").Unheard; !slices.Equal(left, []string{"nh"}) {
			t.Errorf("left unheard: %v", left)
		}
		h.leave()
	})
}

// Planned speakers beyond the last that were announced are counted, and so are
// those who are left once the last has spoken.
func TestTheLastTwoOfThree(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("o", "l")
		h.sees("last 2 · 2 to come · 1 more left", "unheard")
		h.press("enter")
		h.sees("last 2 · 1 to come · 1 more left", "unheard")
		h.press("n")
		h.sees("last 2 · 0 to come · 1 still on", "the list")
		h.press("enter")
		h.sees("that was the last · 1 still on", "the list")
		h.leave()
	})
}

func TestSituation58RespondsFirst(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter")
		s.play(r, h)
		r.lists("os os nh ")
		h.press("n", "enter")
		r.lists("os nh ")
		if p := r.table().Next(); p.Lane != session.PlannedLane {
			t.Errorf("next is %+v", p)
		}
		h.sees("OSTANIA", "planned")
		h.leave()
	})
}
