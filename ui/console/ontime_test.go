package console

import (
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

// In the closing reflections the screen never says late and safe at once: they
// have what the must-end leaves them, whatever they were planned for.
func TestReflectionsOverTheirOwnTime(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.skip(20*time.Minute + 30*time.Second)
		h.press("c", "enter") // six minutes from now would be too long
		h.sees("still on time if over by 14:57", "SAFE", "REFLECTIONS MUST END 14:57", "then 14:57 Summary")
		h.seesNot("ends 0:", "SHORT")
		h.take(tea.WindowSizeMsg{Width: 80, Height: 24})
		h.sees("behind", "SAFE")
		h.seesNot("ends 0:", "SHORT")
		h.take(tea.WindowSizeMsg{Width: 120, Height: 36})
		h.skip(2 * time.Minute)
		h.press("enter")
		h.sees("short for Reflections", "SHORT BY")
		h.seesNot("still on time", "SAFE", "the plan takes it in")
		h.leave()
	})
}

// More to hear than the reflections have minutes, and a must-end that does not
// mind: both in one breath.
func TestReflectionsLongerThanPlanned(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("c", "enter", "enter")
		h.skip(4 * time.Minute)
		h.press("enter")
		h.sees("over its own", "time, the session still ends on", "SAFE")
		h.seesNot("too little", "SHORT", "late")
		h.skip(4 * time.Minute)
		h.sees("REFLECTIONS OVER BY", "the session still ends on", "SAFE")
		h.seesNot("too little", "SHORT", "late")
		h.leave()
	})
}

// A printed start that has passed is said, and that is all: nothing is late
// before the session begins.
func TestThePrintedStartHasPassed(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log)
		h.skip(16 * time.Minute)
		h.wait(time.Second)
		h.sees("SINCE THE PRINTED START, 14:30", "not started · printed start 14:30, 6:01 ago", "nothing counts before you start")
		h.seesNot("STARTS IN", "behind", "late")
		for _, size := range [][2]int{{80, 24}, {50, 15}} {
			h.take(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
			h.sees("SINCE THE PRINTED START, 14:30")
		}
		h.press(":").write("language").press("enter").sees("KỂ TỪ GIỜ BẮT ĐẦU ĐÃ GHI, 14:30")
		h.press("space").seesNot("ĐÃ GHI")
		h.leave()
	})
}
