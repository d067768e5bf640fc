package console

import "testing"

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
