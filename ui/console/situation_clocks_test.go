package console

import (
	"testing"
	"time"
)

func TestSituation14PressedLate(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.wait(time.Minute)
		h.press("enter").wait(time.Minute)
		before := r.table().Floor().Began.Wall
		s.play(r, h)
		if moved := before.Sub(r.table().Floor().Began.Wall); moved != 30*time.Second {
			t.Errorf("the turn began %v earlier, want 30 s", moved)
		}
		h.leave()
	})
}

func TestSituation20OneMoreMinute(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(90 * time.Second)
		s.play(r, h)
		h.sees("of 3:00")
		h.leave()
	})
}
