package console

import (
	"slices"
	"strings"
	"testing"
	"time"

	"roundtable/session"
)

// ranked is small with levels and a region for everybody.
func ranked() session.Agenda {
	a := small()
	levels := []session.Level{session.Director, session.Minister, session.HeadOfState}
	regions := []string{"west", "west", "east"}
	for i := range levels {
		a.Participants[i].Level = levels[i]
		a.Participants[i].Tags = map[string]string{"region": regions[i]}
	}
	return a
}

func TestSituation10OrderAgain(t *testing.T) {
	s := situationOf(t)
	inRoom(t, ranked(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("i", "3", "5").write("Lê Minh Hà").press("enter").write("ambassador").press("enter")
		by := r.table().Seat(3)
		if by.Name != "Lê Minh Hà" || by.Level != session.Ambassador {
			t.Fatalf("seat 3 is %+v", by)
		}
		r.lists("ca os " + by.Key + " ")
		h.press("o")
		h.sees("by level: Ostania, Nam Hải, Carana") // before anything happens
		h.press("esc")
		s.play(r, h)
		r.lists("os " + by.Key + " ca ")
		h.sees("OSTANIA", "by level")
		h.leave()
	})
}

func TestSituation11LeavesEarly(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		s.play(r, h)
		r.lists("nh ca os ")
		h.sees("NAM HẢI", "moved")
		h.leave()
	})
}

func TestSituation34Alphabet(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("f", "2")
		r.lists("os ca nh ")
		s.play(r, h)
		r.lists("ca nh os ")
		h.sees("by alphabet", "Carana, Nam Hải, Ostania")
		h.leave()
	})
}

func TestSituation35Lots(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("o")
		h.sees("by lot, drawn now, seed seed41")
		h.press("esc")
		s.play(r, h)
		keys := []string{"ca", "os", "nh"}
		slices.SortFunc(keys, func(a, b string) int {
			return strings.Compare(session.Lot("seed41", a), session.Lot("seed41", b))
		})
		r.lists(strings.Join(keys, " ") + " ") // as anybody draws it again
		h.sees("seed41: ", "by lot")
		h.leave()
	})
}

func TestSituation36Reversed(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter", "n", "n", "enter", "o", "9") // everybody was heard; another round
		r.lists("ca os nh ")
		s.play(r, h)
		r.lists("nh os ca ")
		h.sees("NAM HẢI", "reversed")
		h.leave()
	})
}

func TestSituation37LeastHeard(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(90 * time.Second)
		h.press("n").wait(20 * time.Second)
		h.press("enter", "1", "2", "f", "1")
		r.lists("ca nh os ")
		h.sees("first") // Nam Hải has not had the floor yet
		h.press("o")
		h.sees("Nam Hải, heard least, first")
		h.press("esc")
		s.play(r, h)
		r.lists("nh ca os ")
		h.sees("NAM HẢI")
		h.leave()
	})
}

func TestSituation38Balance(t *testing.T) {
	s := situationOf(t)
	inRoom(t, ranked(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(90 * time.Second)
		h.press("enter")
		s.play(r, h)
		h.sees("Speaking time", "Carana · 1", "region", "west · 1", "east · 0")
		h.press("esc")
		h.seesNot("west")
		h.leave()
	})
}

func TestSituation39NotYetHeard(t *testing.T) {
	s := situationOf(t)
	a := small()
	a.Segments[1].Kind, a.Segments[1].Speakers = session.Discussion, []string{"ca"}
	inRoom(t, a, func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter")
		s.play(r, h)
		h.sees("not yet heard: Ostania, Nam Hải")
		h.press("2", "n").wait(time.Minute)
		h.sees("not yet heard: Nam Hải")
		h.leave()
	})
}
