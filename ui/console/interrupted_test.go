package console

import (
	"testing"
	"time"

	"roundtable/session"
)

// A point of order interrupts who speaks; the next key but one gives the floor
// back with what was left.
func TestAPointOfOrderOnTheScreen(t *testing.T) {
	a := small()
	a.Rules = session.Formal
	inRoom(t, a, func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(30 * time.Second)
		h.press("d", "3", "2")
		h.sees("interrupt for Nam Hải")
		h.press("n")
		left := r.table().List()[0].Left
		if left == nil || *left >= 2*time.Minute {
			t.Fatalf("left is %v", left)
		}
		h.sees("Carana interrupted by a", "Carana  interrupted", "NEXT  1 Carana · interrupted · 1:")
		h.press("u", "y", "n")
		if f := r.table().Floor(); f.Participant != "ca" || *f.Limit != *left {
			t.Errorf("the floor: %+v", f)
		}
		h.leave()
	})
}

// The second right of reply is called so once it has the floor, too.
func TestTheSecondReplyOnTheScreen(t *testing.T) {
	a := small()
	a.Rules = session.Formal
	inRoom(t, a, func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter", "n", "n", "enter")
		h.press("d", "1", "3", "enter")
		h.sees("right of reply")
		h.seesNot("second right of reply")
		h.press("enter", "d", "1", "3")
		h.sees("second right of reply · 5:00")
		h.press("enter")
		h.sees("floor to Carana, second", "second right of reply")
		h.leave()
	})
}

// A list of choices that are all refused says why in their place: the key that
// was meant for it acts on nothing else.
func TestARefusedListSwallowsItsKey(t *testing.T) {
	a := small()
	a.Rules = session.Formal
	inRoom(t, a, func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter", "d", "1")
		h.sees("Carana has the floor", "any key back")
		before := len(r.record())
		h.press("2")
		h.seesNot("any key back")
		if after := r.record(); len(after) != before {
			t.Errorf("recorded %v", after[before:])
		}
		h.press("2")
		if after := r.record(); len(after) != before+1 {
			t.Errorf("recorded %v", after[before:])
		}
		h.leave()
	})
}
