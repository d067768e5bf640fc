package console

import "testing"

// What an undo took back is gone from the screen: it is said, and so is what a
// redo brought back and that a key does nothing.
func TestWhatIsSaidAtEverySize(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		a := r.sit(r.log)
		a.begin().press("enter", "+", "u")
		for _, size := range [][2]int{{120, 36}, {80, 24}, {60, 20}, {50, 15}} {
			a.m.width, a.m.height = size[0], size[1]
			a.sees("undone: 1:00 to Carana")
		}
		a.press("y")
		a.sees("restored: 1:00 to Carana")
		a.press(";")
		a.sees("; does nothing here · ? keys")
		a.leave()
	})
}

// The title of a sheet says whose key message is typed.
func TestWhoseKeyMessage(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		a := r.sit(r.log)
		a.begin().press("c", "enter", "enter", "w")
		a.sees("Carana: key message")
		a.press("esc")
		a.leave()
	})
}
