package console

import (
	"slices"
	"strings"
	"testing"
	"time"

	"roundtable/session"
)

func TestSituation15PressedTooEarly(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(time.Minute)
		began := r.table().Floor().Began
		s.play(r, h)
		h.press("u").wait(10 * time.Second)
		turn := r.table().Floor()
		if turn.Participant != "ca" || turn.Began != began || len(r.table().Turns) != 2 {
			t.Errorf("the clocks are not as if never pressed: %+v", turn)
		}
		if net := r.table().TimeOf(turn, r.now()).Net; net != r.now().Wall.Sub(began.Wall) {
			t.Errorf("the turn has %v", net)
		}
		h.sees("Carana", "of 2:00")
		h.leave()
	})
}

func TestSituation18LetRun(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(2*time.Minute + 30*time.Second)
		h.seesNot("others now")
		s.play(r, h)
		h.sees("let run", "others now 2:00 each") // by 2:30 of ten minutes, two of whom two minutes each
		h.wait(4 * time.Minute)
		h.sees("others now 1:")
		h.leave()
	})
}

func TestSituation19Invited(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(2 * time.Minute)
		before := strings.Count(h.screen(), "14:3")
		s.play(r, h)
		h.press("e", "3").wait(13 * time.Second) // until what was said is gone
		h.sees("invited ×2")
		if turn := r.table().Floor(); !slices.Equal(turn.Invited, []int{2, 3}) {
			t.Errorf("invited in the degrees %v", turn.Invited)
		}
		if told := strings.Count(h.screen(), "14:3"); told > before+1 { // the clock itself may begin so
			t.Errorf("the log line tells of it:\n%s", h.screen())
		}
		h.press("v").seesNot("invited", "private entry")
		h.press("v", "e", "4")
		if turn := r.table().Turns[1]; turn.How != session.ConcludedInvited {
			t.Errorf("it ended %q", turn.How)
		}
		h.leave()
	})
}

func TestSituation49Recording(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter")
		s.play(r, h)
		h.sees("by recording")
		h.press("i", "7").write("Petra Reader").press("enter").sees("read by Petra Reader")
		if turn := r.table().Floor(); turn.Form != session.ReadByOther || turn.Reader != "Petra Reader" {
			t.Errorf("the statement is %q by %q", turn.Form, turn.Reader)
		}
		h.press("down", "i", "6").sees("by recording") // of the highlighted name, who gets the floor so
		if turn := r.table().Floor(); turn.Participant != "os" || turn.Form != session.Recording {
			t.Errorf("the floor is %+v", turn)
		}
		h.leave()
	})
}

func TestSituation50SlowDown(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter")
		s.play(r, h)
		h.sees("asked slower ×1", "slow down,")
		h.leave()
	})
}

// What the microphone costs is not charged to who speaks.
func TestSituation52Microphone(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(time.Minute)
		s.play(r, h)
		h.sees("CLOCK STOPPED", "stopped: microphone")
		h.wait(20 * time.Second)
		h.press("space")
		turn := r.table().Floor()
		spent := r.table().TimeOf(turn, r.now())
		if spent.Paused < 20*time.Second || spent.Net > 65*time.Second || spent.Net+spent.Paused != spent.Elapsed {
			t.Errorf("the turn divides into %+v", spent)
		}
		if !slices.Equal(turn.Reasons, []string{"microphone"}) {
			t.Errorf("the reasons are %q", turn.Reasons)
		}
		h.leave()
	})
}

func TestSituation56Preside(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(time.Minute)
		h.press("enter")
		s.play(r, h)
		h.sees("Trần Thị Mai", "moderator")
		h.wait(30 * time.Second)
		for _, a := range r.table().Airtime(r.now()) {
			if a.Participant == "mod" {
				t.Errorf("it is charged: %+v", a)
			}
		}
		if next := r.table().Next(); next.Participant != "os" {
			t.Errorf("next is %s", next.Participant)
		}
		h.leave()
	})
}

func TestSituation57Spoke(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(time.Minute)
		s.play(r, h)
		h.sees("OSTANIA", "speaking for 0:20")
		first, second := r.table().Turns[1], r.table().Turns[2]
		if second.Participant != "os" || first.Ended.On != second.Began.On {
			t.Errorf("one ended at %v, the other began at %v", first.Ended, second.Began)
		}
		for _, e := range r.table().Entries {
			if e.ID == second.ID && e.Point.On-second.Began.On != session.SpokeFor {
				t.Errorf("backdated by %v", e.Point.On-second.Began.On)
			}
		}
		if places := r.table().List(); len(places) != 2 || places[0].Participant != "os" {
			t.Errorf("the planned place is used up: %+v", places)
		}
		h.leave()
	})
}

func TestSituation61OffTheRecord(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter").wait(time.Minute)
		s.play(r, h)
		h.sees("turn of Carana under", "request of Carana", "under the Chatham House Rule")
		minutes := session.DrawUp(r.table(), r.now(), session.Terms{})
		if len(minutes.Turns) != 1 {
			t.Errorf("a document would hold the turn %+v", minutes.Turns[1])
		}
		h.press("i", "b").write("!").press("tab").write("Carana").press("enter")
		e := r.table().Entries[len(r.table().Entries)-1]
		if renamed, ok := e.Event.(session.ParticipantRenamed); !ok || renamed.Request != "Carana" || renamed.Old != "Amara Diallo" {
			t.Errorf("the record says %+v", e.Event)
		}
		h.leave()
	})
}
