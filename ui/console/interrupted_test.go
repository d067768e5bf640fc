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
