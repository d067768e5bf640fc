package lines

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"roundtable/session"
	"roundtable/session/sessiontest"
	"roundtable/session/words"
)

func containsLine(text, line string) bool { return slices.Contains(strings.Split(text, "\n"), line) }

func TestItOpensWithHowThingsStand(t *testing.T) {
	listening(t, nil, func(l *listener) {
		l.hears("Roundtable, session test. Type an act, help or quit.",
			"14:30:00 The session has not started. The room must be empty at 14:51. "+
				"Closing reflections must begin by 14:47, 17:00 left: SAFE. Next: Carana, planned.")
		l.types("start", "n")
		l.heard()
		l.at("14:30:42")
		l.types("status")
		l.hears("14:30:42 Carana has the floor, 2:18 left. Round: 9:18 left. On time. The room must be empty at 14:51. " +
			"Closing reflections must begin by 14:47, 16:18 left: SAFE. Next: Ostania, planned.")
		l.types("list", "plan")
		l.hears("1. Ostania, planned", "2. Verland, planned",
			"14:30 Round, running, 0:42 of 10:00", "14:40 Discussion, waiting, 5:00", "14:45 Reserve, 2:00 of 2:00",
			"14:47 Closing reflections, waiting, 4:00")
	})
}

// What a reserve still absorbs is said of what is left of it, with what was paid
// in: never more of it than there is.
func TestThePlanSaysWhatIsLeftOfAReserve(t *testing.T) {
	listening(t, nil, func(l *listener) {
		l.types("start", "next-segment", "yes", "plan")
		if got := l.heard(); !strings.Contains(got, "14:35 Reserve, 12:00 of 12:00") {
			t.Errorf("the plan says\n%s", got)
		}
		l.at("14:36:00")
		l.types("plan")
		if got := l.heard(); !strings.Contains(got, "14:36 Reserve, 11:00 of 12:00") {
			t.Errorf("a minute over time the plan says\n%s", got)
		}
	})
}

// A key that needs nothing more acts; a beginning that fits one act is enough.
func TestKeysAndBeginnings(t *testing.T) {
	listening(t, nil, func(l *listener) {
		l.types("start", "n", "3", "u", "th", "x y", "s", "no", "t", "e", "jump", "v", "q")
		got := l.heard()
		for _, want := range []string{
			"14:30:00 the session started", "14:30:00 floor to Carana", "14:30:00 Verland asks for the floor",
			"14:30:00 undone: Verland asks", "14:30:00 Carana concluded at 0:00 of 3:00", "there is no act x; help lists the acts",
			"Waiting: Ostania, Verland. Start Discussion now? yes or no?", "write it as: note TEXT [--kind KIND] [--question N] [--objective N] [--mark NOTE] [--starred] [--private] [--interpreted]",
			"there is no act jump; help lists the acts", "public belongs to the screen; help lists the acts",
		} {
			if strings.Contains(want, "undone") {
				if !strings.Contains(got, "14:30:00 undone: ") {
					t.Errorf("nothing was undone:\n%s", got)
				}
			} else if !containsLine(got, want) {
				t.Errorf("%q was not said:\n%s", want, got)
			}
		}
		l.gone()
	})
}

// A question is asked in a line; only yes and no answer it.
func TestQuestionsAreAnsweredInALine(t *testing.T) {
	listening(t, nil, func(l *listener) {
		l.types("start")
		l.heard()
		l.types("next-segment", "next", "n")
		l.hears("Waiting: Carana, Ostania, Verland. Start Discussion now? yes or no?", "yes or no?")
		l.types("next-segment", "YES")
		l.hears("Waiting: Carana, Ostania, Verland. Start Discussion now? yes or no?",
			"14:30:00 Round ended, 10:00 into Reserve", "14:30:00 Discussion began")
	})
}

// A key that leaves a choice says the rows; one of their keys picks, and
// anything else is a line like any other.
func TestChoicesArePickedByTheirKey(t *testing.T) {
	listening(t, nil, func(l *listener) {
		l.types("start")
		l.heard()
		l.types("x")
		got := strings.Split(l.heard(), "\n")
		if got[0] != "1 Carana not present when called" || got[1] != "2 Carana did not wish to take the floor" ||
			got[len(got)-2] != "Type one of these keys; anything else leaves it" {
			t.Errorf("it said %q", got)
		}
		l.types("2", "2")
		l.hears("14:30:00 Carana did not wish to take the floor", "14:30:00 Ostania asks for the floor")
		l.types("x", "n")
		if got := l.heard(); !containsLine(got, "14:30:00 floor to Ostania") {
			t.Errorf("it said\n%s", got)
		}
		l.types("next-segment --yes")
		l.heard()
		l.types("x", "d")
		l.hears("x does nothing here · ? keys", "write it as: respond NAME")
	})
}

// Where nobody answers, what would be asked is refused, and says what to add.
func TestNobodyIsAskedThroughAPipe(t *testing.T) {
	listening(t, func(l *listener) { l.cfg.Asks = false }, func(l *listener) {
		l.types("start")
		l.heard()
		l.types("s", "next-segment --yes")
		l.hears("Waiting: Carana, Ostania, Verland. Start Discussion now? Nothing was done: to do it without being asked: next-segment --yes",
			"14:30:00 Round ended, 10:00 into Reserve", "14:30:00 Discussion began")
	})
}

func TestRefusalsAreLines(t *testing.T) {
	listening(t, func(l *listener) { l.from = l.from.Add(-minutes(5)) }, func(l *listener) {
		l.heard()
		l.types("thank", "start", "grant", "start --early", "start", "grant 1m")
		l.hears("The session has not started: start it first", "Round is printed for 14:30: --early starts it before that",
			"something is missing", "Usage: grant DURATION [--from reserve]",
			"14:25:00 the session started", "14:25:00 Round began", "The session has started already", "Nobody has the floor")
		if got := l.kinds(); got != "session.started segment.started" {
			t.Errorf("recorded: %s", got)
		}
	})
}

// What another hand records is said like what was typed here, and a key given
// before that was heard skips nobody.
func TestAnotherHandIsHeard(t *testing.T) {
	listening(t, nil, func(l *listener) {
		l.types("start")
		l.heard()
		l.at("14:30:05")
		l.record(session.ByHandScript, session.FloorAsked{Participant: "ve"})
		l.record(session.ByHandRapporteur, session.NoteTaken{Note: session.PlainNote, Text: "for us alone", Private: true, Segment: "s1"})
		l.at("14:30:06")
		if got := l.heard(); !containsLine(got, "14:30:05 Verland asks for the floor") || strings.Contains(got, "alone") {
			t.Errorf("it said\n%s", got)
		}
		limit := minutes(3)
		l.record(session.ByHandScript, session.FloorGiven{Participant: "ca", TurnKind: session.Statement, Segment: "s1", Limit: &limit, Lane: session.PlannedLane, Why: "planned"})
		l.types("next")
		l.hears("14:30:06 floor to Carana", "Another hand was faster: look again, then repeat it",
			"14:30:06 Verland must have the floor next: after 14:35 it is too late to finish in time")
	})
}

// While saving fails the meeting goes on and what is not saved says so; then
// everything is saved with its own moments.
func TestSavingFails(t *testing.T) {
	listening(t, nil, func(l *listener) {
		l.types("start")
		l.heard()
		l.log.Break(errors.New("the disk is full"))
		l.at("14:30:10")
		l.types("n")
		l.hears("NOT SAVED: the disk is full", "not saved yet: 14:30:10 floor to Carana",
			"14:30:10 Verland must have the floor next: after 14:35 it is too late to finish in time")
		l.at("14:30:20")
		l.types("thank")
		l.hears("not saved yet: 14:30:20 Carana concluded at 0:10 of 3:00")
		l.at("14:30:31")
		l.hears()
		l.log.Break(nil)
		l.at("14:30:33")
		l.hears("Everything is saved again", "14:30:10 floor to Carana", "14:30:20 Carana concluded at 0:10 of 3:00")
		if got := l.kinds(); got != "session.started segment.started floor.given floor.ended" {
			t.Errorf("recorded: %s", got)
		}
	})
}

// What was saved without an answer is not recorded twice.
func TestAnAnswerIsLost(t *testing.T) {
	listening(t, nil, func(l *listener) {
		l.types("start")
		l.heard()
		l.log.LoseAnswer(errors.New("the line broke"))
		l.types("n")
		l.at("14:30:02")
		if got := l.kinds(); got != "session.started segment.started floor.given" {
			t.Errorf("recorded: %s", got)
		}
		if got := l.heard(); strings.Count(got, "\n14:30:00 floor to Carana\n") != 1 {
			t.Errorf("it said\n%s", got)
		}
	})
}

// Leaving with something unsaved asks, and then says what was lost.
func TestLeavingUnsaved(t *testing.T) {
	listening(t, nil, func(l *listener) {
		l.types("start")
		l.log.Break(errors.New("the disk is full"))
		l.types("n")
		l.heard()
		l.types("quit")
		l.hears("1 entry not saved yet. Leave all the same? yes or no?")
		l.types("no", "quit", "yes")
		l.gone()
		if l.err == nil || !strings.Contains(l.err.Error(), "saving the last acts, 1 of them: the disk is full") {
			t.Errorf("it ended with %v", l.err)
		}
	})
}

// When nobody reads the lines any more it ends, and what was done is saved.
func TestTheLinesAreCut(t *testing.T) {
	listening(t, nil, func(l *listener) {
		l.mu.Lock()
		l.cut = io.ErrClosedPipe
		l.mu.Unlock()
		l.types("start")
		l.gone()
		if !errors.Is(l.err, io.ErrClosedPipe) || l.left.Closed {
			t.Errorf("left %+v, %v", l.left, l.err)
		}
		if got := l.kinds(); got != "session.started segment.started" {
			t.Errorf("recorded: %s", got)
		}
	})
}

// The end of what is typed, quit and a signal all leave in good order.
func TestLeaving(t *testing.T) {
	for name, leave := range map[string]func(*listener){
		"quit": func(l *listener) { l.types("quit") },
		"end":  func(l *listener) { l.in.Close() },
		"stop": func(l *listener) { l.stop() },
	} {
		t.Run(name, func(t *testing.T) {
			listening(t, nil, func(l *listener) {
				l.types("start")
				leave(l)
				l.gone()
				if l.err != nil || l.left.Closed || l.left.Words.Tag != "en" {
					t.Errorf("left %+v, %v", l.left, l.err)
				}
			})
		})
	}
}

func TestInVietnamese(t *testing.T) {
	listening(t, func(l *listener) { l.cfg.Words = words.Vietnamese() }, func(l *listener) {
		l.types("start", "next")
		l.heard()
		l.at("14:32:30")
		l.types("status", "s", "Có")
		l.hears("14:32:30 Carana: còn 0:30",
			"14:32:30 Carana đang phát biểu, còn 0:30. Round: còn 7:30. Đúng giờ. Phải rời phòng lúc 14:51. "+
				"Closing reflections phải bắt đầu trước 14:47, còn 14:30: AN TOÀN. Tiếp theo: Ostania, theo kế hoạch.",
			"Carana đang phát biểu. Đang chờ: Ostania, Verland. Bắt đầu Discussion ngay? có hay không?",
			"14:32:30 Carana kết thúc ở 2:30 trên 3:00",
			"14:32:30 Round kết thúc, 7:30 chuyển vào Reserve", "14:32:30 Discussion bắt đầu")
		l.types("language", "status")
		if got := l.heard(); !strings.HasPrefix(got, "English\n14:32:30 Nobody has the floor. Discussion: ") {
			t.Errorf("it said\n%s", got)
		}
	})
}

// Every act can be found in help, and nothing that is said moves a cursor.
func TestHelpAndPlainText(t *testing.T) {
	listening(t, nil, func(l *listener) {
		l.heard()
		l.types("?")
		got := l.heard()
		for _, a := range l.actsOfTheTable() {
			if !strings.Contains(got, "\n"+a) {
				t.Errorf("help does not have %s", a)
			}
		}
		l.types("help give")
		l.hears("give NAME: ends the turn and gives the floor to a participant")
		l.types("start", "note \x1b[2Jhello")
		if got := l.heard(); strings.Contains(got, "\x1b") || !strings.Contains(got, "note: [2Jhello") {
			t.Errorf("it said %q", got)
		}
	})
}

func (l *listener) actsOfTheTable() []string {
	var all []string
	m := mode{Config: l.cfg}
	for _, a := range m.table() {
		if !a.Screen {
			all = append(all, a.Name)
		}
	}
	return append(all, commands()...)
}

// A practice is marked where it is opened and wherever it says how it stands.
func TestAPracticeSaysSo(t *testing.T) {
	listening(t, func(l *listener) {
		opened := session.Open(table(), "", session.Start{Printed: true}, table().Date, l.zone)
		opened.Practice = true
		l.log = sessiontest.NewLog("test")
		l.record(session.ByHandModerator, opened)
		l.cfg.Log = l.log.Beside()
	}, func(l *listener) {
		l.hears("PRACTICE · Roundtable, session test. Type an act, help or quit.",
			"14:30:00 PRACTICE. The session has not started. The room must be empty at 14:51. "+
				"Closing reflections must begin by 14:47, 17:00 left: SAFE. Next: Carana, planned.")
	})
}

func TestThePrintedStartHasPassed(t *testing.T) {
	listening(t, nil, func(l *listener) {
		l.heard()
		l.at("14:36:00")
		l.types("status")
		l.hears("14:36:00 The session has not started. Its printed start was 14:30, 6:00 ago. The room must be empty at 14:51. " +
			"Closing reflections must begin by 14:47, 11:00 left: SAFE. Next: Carana, planned.")
	})
}

// What is private is on no line: not itself, nor that it was undone.
func TestNothingPrivateIsSaid(t *testing.T) {
	listening(t, nil, func(l *listener) {
		l.heard()
		l.types("start", "n")
		l.heard()
		l.types("invite 2")
		l.hears()
		if got := l.kinds(); !strings.HasSuffix(got, "floor.invited") {
			t.Fatalf("the record is %s", got)
		}
		l.types("undo")
		l.hears()
		l.types("redo")
		l.hears()
		l.types("slow-down")
		l.hears("14:30:00 Carana asked to slow down for the interpreters")
	})
}
