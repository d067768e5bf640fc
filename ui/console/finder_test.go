package console

import "testing"

// Enter in haste takes nobody whose name only has these letters inside.
func TestANameThatIsNotAtTheTable(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("r").write("Ana").sees("▸ new: Ana", "Carana")
		h.press("enter")
		if list := r.table().List(); r.table().Label(list[len(list)-1].Participant) != "Ana" {
			t.Errorf("the list ends with %+v", list[len(list)-1])
		}
		h.press(":").write("give").press("enter").write("ana").sees("▸ Ana")
		h.press("enter")
		if got := r.floor(); got != "Ana" {
			t.Errorf("%q has the floor", got)
		}
		h.press("r").write("cara").sees("▸ 1 Carana", "new: cara")
		h.press("enter")
		if r.table().List()[0].Asked == nil {
			t.Errorf("Carana did not ask: %+v", r.table().List())
		}
		h.leave()
	})
}
