package console

import (
	"testing"
	"time"

	"roundtable/session"
)

func TestSituation02PrintedTimesHold(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log)
		h.wait(13 * time.Minute) // three minutes late
		h.press("space")
		h.wait(2 * time.Minute)
		h.press("s", "enter") // round 1 at 14:35, printed for 14:32 to 14:42
		h.press("g").sees("Round 1 counts until 14:42")
		h.press("esc")
		s.play(r, h)
		reading := r.table().Read(r.now())
		if left := reading.Segment.Remaining; *left != reading.Segment.PrintedEnd.Sub(r.now().Wall) {
			t.Errorf("%v is left, the printed end is %v", left, reading.Segment.PrintedEnd)
		}
		h.sees("ROUND 1 LEFT")
		h.press("g").sees("Round 1 counts its own 10:00")
		h.leave()
	})
}

func TestSituation26LeftOut(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		for range 3 {
			h.press("enter").wait(time.Second)
			h.press("enter")
		}
		s.play(r, h)
		if p := r.table().Part("s2"); p.State != session.SegmentNotHeld || p.Reason != "the film is not ready" {
			t.Errorf("round 1 is %s: %q", p.State, p.Reason)
		}
		h.sees("Round 1         not held", "restored: Round 1 not held")
		h.press("p", "d").sees("Summary not held")
		h.press("1").write("no time").press("enter")
		if p := r.table().Part("s6"); p.State != session.SegmentNotHeld || p.Reason != "no time" {
			t.Errorf("the summary is %s: %q", p.State, p.Reason)
		}
		h.leave()
	})
}

func TestSituation53ChathamHouse(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(time.Minute)
		s.play(r, h)
		h.sees("under the Chatham House Rule")
		h.press("i").sees("Round 1 attributed again")
		h.press("c", "n")
		minutes := session.DrawUp(r.table(), r.now(), session.Terms{})
		if len(minutes.Turns) != 2 || minutes.Turns[1].Participant != "os" {
			t.Errorf("a document would hold the turns %+v", minutes.Turns)
		}
		h.leave()
	})
}

func TestSituation54Star(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter")
		s.play(r, h)
		if n := r.table().Notes[0]; !n.Star || n.Turn != r.table().Floor().ID {
			t.Errorf("the note is %+v", n)
		}
		h.press("z").sees("star taken away: trust is slow")
		if r.table().Notes[0].Star {
			t.Error("the star is still there")
		}
		h.leave()
	})
}

func TestSituation60HandsOver(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(time.Minute)
		s.play(r, h)
		h.sees("Carana chairs Round 1", "Carana chairs  ") // as it happened, and as it is
		h.press("enter", "0")
		if turn := r.table().Floor(); turn.Participant != "ca" || turn.Kind != session.ByChair {
			t.Errorf("the Chair's turn is %+v", turn)
		}
		h.press("i", "9").sees("Carana moderates Round")
		if p := r.table().Running(); p.Chair != "ca" || p.Moderator != "ca" {
			t.Errorf("chair %q, moderator %q", p.Chair, p.Moderator)
		}
		h.leave()
	})
}
