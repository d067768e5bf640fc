package console

import (
	"testing"
	"time"

	"roundtable/session"
)

func TestSituation01StartSlips(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log)
		h.skip(19 * time.Minute) // printed for 14:30
		s.play(r, h)
		h.sees("9:00 behind", "SHORT BY 5:00", "p catches up: takes the 4:00 reserve")
		h.press("p").sees("takes the 4:00 reserve, 2:00 from", "Questions 5:00 → 3:00 · 1:00 each", "Reflections 14:56 → 14:51:40", "the end 15:05 → 14:59:55")
		h.leave()
	})
}

func TestSituation03TenMoreMinutes(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		s.play(r, h)
		h.sees("reflections by 14:56")
		h.press("p", "r").write("15:10").press("tab").write("the Minister").press("enter")
		if e := r.table().Entries[len(r.table().Entries)-1].Event.(session.MustEndMoved); e.Request != "the Minister" {
			t.Errorf("asked by %q", e.Request)
		}
		h.sees("at the request of")
		h.leave()
	})
}

func TestSituation04LeaveTheRoomBy(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		s.play(r, h)
		reading := r.table().Read(r.now())
		if missing := reading.Missing(); missing != 0 || reading.Line.Verdict == session.Short {
			t.Errorf("%v is missing after catching up, %+v", missing, reading.Line)
		}
		if p := r.table().Part("s5"); p.Added != 0 {
			t.Errorf("the reflections lost %v", p.Added)
		}
		h.sees("reflections by 14:4")
		h.leave()
	})
}

func TestSituation05MinisterLeavesEarly(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter") // Carana, until 14:33; Ostania would have until 14:35:20
		s.play(r, h)
		if next := r.table().Next(); next.Participant != "nh" {
			t.Errorf("%s is next", next.Participant)
		}
		h.sees("NEXT  3 Nam Hải")
		h.leave()
	})
}

// What a plan comes to is drawn anew while its sheet is open.
func TestThePlanIsDrawnAnewAsTimePasses(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter")
		h.skip(10 * time.Minute)
		h.press("p").sees("1 4:55 of the 4:55 in hand to Round 1")
		h.skip(2 * time.Minute)
		h.wait(time.Second)
		h.sees("│ 4:55 of the 4:55 in hand to Round 1") // it stands for the same until the sheet is closed
		h.press("esc", "p")
		h.sees("takes 2:03 of the reserve", "Reserve 4:59 → 2:55")
		h.skip(time.Minute)
		h.wait(time.Second)
		h.sees("takes 3:04 of the reserve", "Reserve 4:59 → 1:55")
		h.press("1")
		if left := r.table().Part("s4").Left(); left >= 2*time.Minute {
			t.Errorf("the reserve has %v", left)
		}
		h.leave()
	})
}

// A deadline is said where it matters: on the list of the person, or where
// that list comes too late.
func TestADeadlineOfALaterSegment(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("m", "2", "4").write("14:59").press("enter")
		h.sees("Ostania must finish by 14:59")
		h.press("s", "enter") // questions: Ostania waits for the reflections
		h.seesNot("must finish by 14:59")
		h.press("m", "2", "4").write("14:45").press("enter")
		h.sees("Reflections comes too late for", "Ostania", "finish by 14:45")
		h.leave()
	})
}

// The key opens the same sheet whoever presses: a name that is typed after it
// is a name.
func TestTheFrontIsAlwaysPicked(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter", "m", "3", "4").write("14:38").press("enter")
		h.wait(2*time.Minute + 50*time.Second)
		before := len(r.record())
		h.press("f").write("trần").press("enter")
		if made := r.record()[before:]; len(made) != 2 || r.table().Next().Participant != "mod" {
			t.Errorf("the records are %v, next is %+v", made, r.table().Next())
		}
		h.press("f", "enter")
		if next := r.table().Next(); next.Participant != "nh" {
			t.Errorf("%s is next", next.Participant)
		}
		h.leave()
	})
}

func TestWhoMustLeaveIsNamedAtTheLastSafeMoment(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter", "m", "3", "4").write("14:38").press("enter")
		h.sees("Nam Hải must finish by 14:38").seesNot("next now") // last safe 14:36; as planned 14:35:20
		h.wait(2*time.Minute + 50*time.Second)                     // Carana is over: Ostania would end after 14:36
		h.sees("Nam Hải next now, or 14:36 passes: f enter")
		h.press("f").sees("▸ 3 Nam Hải  next now, or 14:36 passes")
		h.press("enter", "n")
		if got := r.floor(); got != "Nam Hải" {
			t.Errorf("%s has the floor", got)
		}
		h.leave()
	})
}

func TestSituation21FinishesEarly(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.wait(time.Minute)
		h.press("enter").wait(50 * time.Second) // 0:50 of 2:00: the rest stays in the round
		s.play(r, h)
		if got := r.floor(); got != "Ostania" {
			t.Errorf("%s has the floor", got)
		}
		h.sees("each fits")
		h.leave()
	})
}

func TestSituation22MinutesInHand(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("p").sees("1 4:55 of the 4:55 in hand", "in hand to Round 1").press("esc")
		s.play(r, h)
		if p := r.table().Part("s2"); p.Added < 4*time.Minute {
			t.Errorf("the round got %v more", p.Added)
		}
		h.leave()
	})
}

// Behind, with a reserve that covers more than that: both are offered, to catch
// up and to use what is left in hand.
func TestBehindWithMinutesInHand(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log)
		h.skip(11 * time.Minute) // printed for 14:30
		h.press("space", "p").sees("1:00 behind, the reserve covers it", "1 takes 1:00", "in hand to Opening", "in hand to Questions")
		h.press("2")
		if p := r.table().Part("s1"); p.Added < 2*time.Minute {
			t.Errorf("the opening got %v of what is in hand", p.Added)
		}
		h.leave()
	})
}

func TestSituation23Behind(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log)
		h.skip(16 * time.Minute)
		h.press("space")
		h.sees("6:00 behind", "SHORT BY 2:00")
		s.play(r, h)
		h.sees("TIGHT").seesNot("SHORT BY", "p catches up")
		if p := r.table().Part("s3"); p.Added != -2*time.Minute {
			t.Errorf("the questions gave %v", p.Added)
		}
		h.leave()
	})
}

func TestSituation24ClosingInDanger(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.wait(time.Minute)
		h.press("enter").wait(time.Minute)
		h.press("c").sees("Not held then: Questions.").press("esc")
		s.play(r, h)
		h.sees("One reflection from each")
		h.leave()
	})
}

func TestSituation25NinetySecondsForFive(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("c", "enter").skip(5 * time.Minute)
		s.play(r, h)
		if limit := r.table().Running().Limit; limit == nil || *limit != session.OneSentence {
			t.Errorf("the limit is %v", limit)
		}
		h.press("g", "w") // or all the rest in writing
		for _, ref := range r.table().Reflections() {
			if ref.State != session.ReflectionInWriting {
				t.Errorf("%s: %s", ref.Participant, ref.State)
			}
		}
		h.press("u")
		h.sees("undone: the rest in writing")
		h.leave()
	})
}

func TestTheLimitThatFitsIsOneKey(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("c", "enter").skip(4 * time.Minute) // 2:00 left for three, 0:10 between: 0:30 each
		h.sees(", 0:30 each")
		h.press(",").seesNot(", 0:30 each")
		if limit := r.table().Running().Limit; limit == nil || *limit != 25*time.Second { // half a second later
			t.Errorf("the limit is %v", limit)
		}
		h.leave()
	})
}

func TestSituation55QuestionsDeserveFiveMore(t *testing.T) {
	s := situationOf(t)
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("s", "enter")
		s.play(r, h)
		if p := r.table().Part("s3"); p.Added != 5*time.Minute || r.table().Part("s4").Taken != 5*time.Minute {
			t.Errorf("questions got %v, the reserve gave %v", p.Added, r.table().Part("s4").Taken)
		}
		h.leave()
	})
}

func TestReflectionsBegunLateHaveWhatTheEndLeavesThem(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.skip(22 * time.Minute) // 14:53: six minutes are planned, they must end at 14:57
		h.press("c", "enter")
		h.wait(time.Second)
		h.sees("REFLECTIONS MUST END 14:57", "3:57 left · 3 still to hear").seesNot("5:57 left", "5:58 left")
		h.leave()
	})
}
