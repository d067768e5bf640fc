package notes

import (
	"testing"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// beforeItIsSeen carries a command out beside the screen, which has no time to
// hear of it.
func (r *room) beforeItIsSeen(c session.Command, hand session.Hand) {
	r.t.Helper()
	table := r.table()
	events, no := session.Decide(table, c, r.now())
	if no != nil {
		r.t.Fatal(no)
	}
	if err := r.beside.Append(session.Stamp("test", table.Head, events, r.now(), hand, r.newID)); err != nil {
		r.t.Fatal(err)
	}
}

// texts are what the saved notes say, but those withdrawn.
func (r *room) texts() []string {
	r.t.Helper()
	var all []string
	for _, n := range r.table().Notes {
		if !n.Withdrawn {
			all = append(all, n.Text)
		}
	}
	return all
}

func (r *room) says(want ...string) {
	r.t.Helper()
	got := r.texts()
	if len(got) != len(want) {
		r.t.Fatalf("the notes are %q, want %q", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			r.t.Errorf("note %d is %q, want %q", i+1, got[i], want[i])
		}
	}
}

// However many lines are opened over each other, each that was begun comes back.
func TestEveryLineLaidAsideComesBack(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("ctrl+k", "ctrl+k", "'mine", "ctrl+n", "'for the first", "ctrl+n").sees("another line waits")
		r.press("'for the second", "enter").sees("for the first").press("enter").sees("mine").press("enter")
		r.says("", "", "for the second", "for the first", "mine")
		r.press("ctrl+k", "ctrl+n", "ctrl+n", "ctrl+n").seesNot("another line waits")
	})
}

// What another hand overtakes gives back the line that it was, and no line that
// has long been saved.
func TestOnlyWhatWasRefusedComesBack(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'saved", "enter")
		r.wait(time.Second)
		r.beforeItIsSeen(session.Undo{Hand: session.ByHandRapporteur}, session.ByHandRapporteur)
		r.press("ctrl+z").sees("Another hand was faster")
		if got := r.m.line.Text(); got != "" {
			t.Errorf("%q came back, which was saved", got)
		}
	})
}

func TestTheLineThatWasRefusedComesBackAmongOthers(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'first", "enter", "up", "enter", "' thing")
		r.wait(time.Second)
		r.beforeItIsSeen(session.WithdrawNote{}, session.ByHandModerator)
		r.run(r.m.pressedEnter())
		r.m.paste("second")
		r.run(r.m.pressedEnter())
		r.wait(2 * time.Second)
		r.sees("first thing").press("enter")
		r.says("second", "first thing")
	})
}

// A line that comes back while a question is about another waits behind it.
func TestALineComesBackBehindAQuestion(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'first", "enter", "up", "enter", "' thing")
		r.wait(time.Second)
		r.beforeItIsSeen(session.WithdrawNote{}, session.ByHandModerator)
		cmd := r.m.pressedEnter()
		r.m.paste("nonsense")
		r.m.back()
		r.run(cmd)
		r.wait(time.Second)
		r.sees("Keep what you wrote?").press("esc").sees("first thing").press("enter")
		r.says("first thing")
	})
}

// A mark that is taken back meanwhile, or a question, takes no note with it.
func TestWhatANoteIsLinkedToIsTakenBack(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("ctrl+k", "ctrl+n", "'what was said")
		r.moderates(session.WithdrawNote{})
		r.press("enter")
		r.says("what was said")
		r.moderates(session.AskQuestion{Name: "Lena Ortiz", Text: "Who pays?"})
		r.press("'the fund", "ctrl+q", "'1").sees("to question 1")
		r.moderates(session.Undo{Hand: session.ByHandModerator})
		r.press("enter")
		r.says("what was said", "the fund")
	})
}

// What ends the screen saves a line even where what it asks for is refused.
func TestWhatIsRefusedAtTheEndIsANote(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'pay in March", "ctrl+x")
		r.m.line.kind, r.m.line.who = session.ConcreteAction, "somebody who is gone"
		if lost := r.m.keep(); lost != "" {
			t.Errorf("lost %q", lost)
		}
		r.drain()
		if n := r.note(1); n.Text != "pay in March" || n.Kind != session.PlainNote || r.of(n) != "Carana" || !n.Private {
			t.Errorf("kept %+v", n)
		}
	})
}

// A mark that was opened and left is still to be written up.
func TestAnOpenedMarkIsNotANote(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.moderates(session.MarkMoment{Text: "who pays"})
		r.press("ctrl+n").sees("who pays", "writes up a mark").press("ctrl+c")
		if !r.quit {
			t.Error("it asks about a line that nobody wrote")
		}
		if lost := r.m.keep(); lost != "" || len(r.table().Notes) != 1 || r.note(1).WrittenUp {
			t.Errorf("lost %q; the mark is %+v", lost, r.note(1))
		}
	})
}

// A key that is held to erase a line withdraws no note.
func TestDeleteIsHeld(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		hold := func() {
			for range 6 {
				r.wait(30 * time.Millisecond)
				r.take(pressed("delete"))
			}
		}
		r.press("'abc", "enter", "up", "enter", "home")
		hold()
		r.wait(time.Second)
		r.press("delete").sees("Nothing is written")
		r.says("abc")
		r.press("esc", "esc", "up", "'xyz", "home")
		hold()
		r.says("abc")
		r.wait(time.Second)
		r.press("delete").sees("Withdrawn")
		r.says()
	})
}
