package console

import (
	"strings"
	"testing"
	"time"
)

func TestSituation16TheCardForTheSpeaker(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(85 * time.Second)
		h.sees("LEFT", "private")
		h.seesNot("last 0:30")
		h.wait(6 * time.Second)
		h.sees("LEFT · last 0:30")
		s.play(r, h)
		h.sees("CARANA", "Amara Diallo", "LAST 0:30", "public")
		h.seesNot("Ostania", "List of speakers", "private")
		h.press("enter").sees("Has the floor", "private")
		if got := r.floor(); got != "Carana" {
			t.Errorf("the key that took the card away acted: %q has the floor", got)
		}
		h.leave()
	})
}

func TestSituation17PastTheLimit(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(125 * time.Second)
		h.sees("OVER TIME BY · grace 0:30")
		h.wait(30 * time.Second)
		h.sees("OVER TIME BY")
		h.seesNot("grace")
		s.play(r, h)
		h.sees("let run", "OVER TIME BY")
		h.leave()
	})
}

func TestSituation59MirroredByAccident(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("t").write("Ostania hesitates").press("enter")
		h.press("enter")
		h.wait(3 * time.Minute)
		h.sees("private", "List of speakers", "Ostania")
		s.play(r, h)
		h.sees("public", "Citizens and the network", "Round 1", "CARANA", "Amara Diallo", "TIME", "v private view")
		h.seesNot("private ·", "Ostania", "Nam Hải", "hesitates", "saved", "OVER", "ends 15:00")
		if strings.Contains(h.m.View().Content, "38;5;210") {
			t.Error("the public view has the colour of over time")
		}
		h.press("v").sees("private", "OVER TIME BY", "Ostania")
		h.leave()
	})
}
