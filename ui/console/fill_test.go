package console

import "testing"

// An empty text clears on whose behalf somebody speaks, and their delegation.
func TestAnEmptyTextClears(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("enter")
		h.press("i", "3").write("Verland").press("enter")
		if got := r.table().Person("ca").OnBehalf; got != "Verland" {
			t.Fatalf("on behalf of %q, want Verland", got)
		}
		h.press("i", "3").sees("empty: nobody")
		h.press("ctrl+u", "enter")
		if got := r.table().Person("ca").OnBehalf; got != "" {
			t.Errorf("on behalf of %q, want nobody", got)
		}
		h.press("i", "4", "ctrl+u", "enter")
		if got := r.table().Person("ca").Delegation; got != "" {
			t.Errorf("the delegation is %q, want none", got)
		}
		h.press("i", "4", "enter").sees("It is so already")
		h.press("esc", "i", "1", "ctrl+u", "enter").sees("A text is needed")
		h.leave()
	})
}

// A number that is nobody's seat becomes nobody's name.
func TestANumberIsNobody(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		people := len(r.table().People)
		h.press("r").write("9").press("enter")
		h.sees("9 is a number and means a seat")
		if got := len(r.table().People); got != people {
			t.Errorf("%d people, want %d", got, people)
		}
		h.leave()
	})
}
