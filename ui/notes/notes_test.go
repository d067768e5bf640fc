package notes

import (
	"errors"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
)

func TestTypingIsANote(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'Ratification in March?", "enter").sees("Ratification in March?", "to Carana")
		n := r.note(1)
		if n.Kind != session.PlainNote || n.Text != "Ratification in March?" || n.By != session.ByHandRapporteur || r.of(n) != "Carana" {
			t.Errorf("the note is %+v", n)
		}
		if r.m.line.Text() != "" {
			t.Error("the line was not emptied")
		}
	})
}

// A note belongs to the turn that ran when its typing began, and one key binds
// it to the turn before or to the one now.
func TestTheFloorMovesWhileOneTypes(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'said bef").sees("to Carana, 14:30:0")
		r.moderates(session.Next{})
		r.sees("to Carana, 14:30:0", "Ostania has the floor now · ctrl+t to Ostania", "ctrl+t to Ostania   ").seesNot("to the turn before   ")
		r.press("'ore", "enter")
		if n := r.note(1); r.of(n) != "Carana" || n.Text != "said before" {
			t.Errorf("the note is %s's: %+v", r.of(n), n)
		}
		r.press("'late", "ctrl+t").sees("to Carana")
		r.press("ctrl+t").sees("to Ostania").press("ctrl+t", "enter")
		if n := r.note(2); r.of(n) != "Carana" {
			t.Errorf("the second note is %s's, want Carana's", r.of(n))
		}
		r.press("'wait")
		r.moderates(session.Next{})
		r.press("ctrl+t").sees("to Nam Hải").press("enter")
		if n := r.note(3); r.of(n) != "Nam Hải" {
			t.Errorf("the third note is %s's, want Nam Hải's", r.of(n))
		}
	})
}

func TestKindsAndMarksOfALine(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.moderates(session.AskQuestion{Name: "Lena Ortiz", Text: "Who pays?"})
		r.press("'We will train 200", "tab", "ctrl+s", "ctrl+x", "ctrl+l", "ctrl+o", "2", "ctrl+q", "'1")
		r.sees("quote ›", "starred", "private", "from interpretation", "objective 2", "to question 1")
		r.press("enter")
		n := r.note(1)
		if n.Kind != session.Quote || !n.Star || !n.Private || !n.Interpreted || n.Objective != 2 || n.Question == "" {
			t.Errorf("the note is %+v", n)
		}
		r.press("'next").sees("note ›").seesNot("starred ·")
	})
}

func TestAConcreteAction(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'Train 200 investigators", "tab", "tab", "tab", "tab", "ctrl+d", "enter").sees("for whom")
		r.press("'ostan", "enter", "'31 March", "enter")
		n := r.note(1)
		if n.Who != "os" || n.Due.String() != "2026-03-31" || !n.Confirmed || n.Text != "Train 200 investigators" {
			t.Errorf("the action is %+v", n)
		}
		r.sees("Ostania by 31 March 2026", "confirmed")
		r.press("'Host the meeting", "shift+tab", "shift+tab", "enter", "'Lena Ortiz", "enter", "'soon", "enter").sees("soon is no date")
		for range 4 {
			r.press("backspace")
		}
		r.press("enter")
		if n := r.note(2); n.WhoName != "Lena Ortiz" || !n.Due.IsZero() || n.Confirmed {
			t.Errorf("the action is %+v", n)
		}
		// To change whom an earlier one is for.
		r.press("up", "enter", "ctrl+p", "'for whom", "enter", "'carana", "enter", "'1/12", "enter", "enter")
		if n := r.note(2); n.Who != "ca" || n.Due.String() != "2025-12-01" || len(n.Was) != 1 {
			t.Errorf("the corrected action is %+v", n)
		}
	})
}

func TestMarksAreWrittenUpLater(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'half a ", "ctrl+k", "'line", "enter")
		r.moderates(session.Next{})
		r.press("ctrl+k").sees("2 to write up")
		r.press("ctrl+n").sees("writes up a mark", "to Carana").press("'what Carana promised", "enter")
		if n := r.note(4); r.of(n) != "Carana" || n.Mark != r.note(1).ID || !r.note(1).WrittenUp {
			t.Errorf("written up as %+v", n)
		}
		r.sees("1 to write up", "half a line")
		r.press("up", "up", "up")
		r.press("ctrl+n", "'and Ostania", "enter").seesNot("to write up ").press("ctrl+n").sees("Nothing is left to write up")
		if n := r.note(5); r.of(n) != "Ostania" {
			t.Errorf("written up as %s's", r.of(n))
		}
	})
}

// A correction keeps the old text, and a half-typed line waits meanwhile.
func TestAnEarlierNoteIsCorrected(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'ratfy", "enter", "up", "enter").sees("correct: note", "ratfy")
		for range 2 {
			r.press("backspace")
		}
		r.press("'ify", "ctrl+s", "enter")
		n := r.note(1)
		if n.Text != "ratify" || len(n.Was) != 1 || n.Was[0].Text != "ratfy" || !n.Star {
			t.Errorf("corrected to %+v", n)
		}
		r.press("up").sees("before: ratfy", "corrected")
		r.press("esc", "'new line", "up", "up").press("esc")
		r.sees("Keep what you wrote?", "enter: go on writing · esc: throw it away").press("x").sees("Keep what you wrote?").press("enter").sees("new line")
		r.press("esc", "esc", "esc").sees("Keep what you wrote?", "new line").wait(time.Second)
		r.press("esc").seesNot("new line", "Keep what you wrote?")
		if got := len(r.table().Notes); got != 1 {
			t.Errorf("%d notes, want 1", got)
		}
		// A correction may move the note to the turn before.
		r.moderates(session.Next{})
		r.press("'whose", "enter", "up", "enter", "ctrl+t", "enter")
		if n := r.note(2); r.of(n) != "Carana" || len(n.Was) != 0 {
			t.Errorf("moved to %s: %+v", r.of(n), n)
		}
	})
}

// With nothing typed the keys of a line are about the note that is highlighted.
func TestKeysAboutAHighlightedNote(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'train", "tab", "tab", "tab", "tab", "enter", "'ostan", "enter", "enter")
		r.press("up", "ctrl+s", "ctrl+x", "ctrl+l", "ctrl+d")
		if n := r.note(1); !n.Star || !n.Private || !n.Interpreted || !n.Confirmed {
			t.Errorf("the note is %+v", n)
		}
		r.press("ctrl+o", "2", "enter")
		if n := r.note(1); n.Objective != 2 || n.Text != "train" {
			t.Errorf("the note is %+v", n)
		}
		r.press("'new").seesNot("* starred")
	})
}

func TestUndoIsOfOnesOwnHand(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'mine", "enter")
		r.moderates(session.MarkMoment{Text: "theirs"}, session.Next{})
		r.press("ctrl+z").sees("Undone")
		if all := r.table(); len(all.Notes) != 1 || all.Notes[0].Text != "theirs" || all.Floor().Participant != "os" {
			t.Errorf("undone: %d notes, %s has the floor", len(all.Notes), all.Floor().Participant)
		}
		r.press("ctrl+y").sees("Restored", "mine")
		r.moderates(session.Undo{Hand: session.ByHandModerator})
		if all := r.table(); len(all.Notes) != 2 || all.Floor().Participant != "ca" {
			t.Errorf("the moderator's undo took %d notes away", 2-len(all.Notes))
		}
		r.press("'zebra", "ctrl+z").sees("Something is typed")
		if got := len(r.table().Notes); got != 2 {
			t.Errorf("%d notes: what is typed was taken for nothing", got)
		}
		r.press("enter", "up", "delete").sees("Withdrawn").seesNot("zebra")
		r.press("ctrl+z").sees("zebra")
	})
}

// A correction of what another hand has withdrawn meanwhile comes back.
func TestAnotherHandIsFaster(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'first", "enter", "up", "enter", "' thing")
		table := r.table()
		events, _ := session.Decide(table, session.WithdrawNote{}, r.now())
		if err := r.beside.Append(session.Stamp("test", table.Head, events, r.now(), session.ByHandModerator, r.newID)); err != nil {
			t.Fatal(err)
		}
		r.take(pressed("enter"))
		r.wait(time.Second)
		r.sees("first thing").press("enter")
		if got := r.note(2).Text; got != "first thing" {
			t.Errorf("the note is %q", got)
		}
	})
}

func TestKeyMessagesOfTheReflections(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.moderates(session.NextSegment{}, session.NextSegment{}, session.Next{})
		r.sees("speaking", "Carana").press("ctrl+r", "enter").sees("key message · Carana")
		r.press("'Ratify in March", "enter").sees("Ratify in March")
		r.press("down", "'By writing", "enter")
		if got := r.table().Messages; got["ca"] != "Ratify in March" || got["os"] != "By writing" {
			t.Errorf("the messages are %v", got)
		}
		r.press("esc", "'As noted", "shift+tab", "enter")
		if got := r.table().Messages["ca"]; got != "As noted" {
			t.Errorf("Carana's message is %q: a key message typed while they speak is theirs", got)
		}
	})
}

func TestTextReceivedAndRecording(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("ctrl+g").sees("text received, check against delivery", "The text of Carana has come")
		r.press(":", "'rec", "enter").sees("The recording begins at 14:30:0")
		all := r.table()
		if len(all.Recordings) != 1 || !all.Turns[0].TextReceived {
			t.Errorf("recordings %v, text %v", all.Recordings, all.Turns[0].TextReceived)
		}
		r.press("ctrl+g").seesNot("check against delivery").sees("The text of Carana has not come after all")
	})
}

func TestFindingNotes(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'đào tạo cán bộ", "enter", "'ratify", "tab", "enter")
		r.moderates(session.Next{})
		r.press("'budget", "ctrl+o", "1", "enter")
		r.press("/", "'dao tao", "enter").sees("đào tạo", "Only").seesNot("ratify", "budget")
		r.press("esc").sees("ratify", "budget")
		r.press("ctrl+f", "'ostania", "enter").sees("budget").seesNot("ratify")
		r.press("esc", "/", "'quote", "enter").sees("ratify").seesNot("budget")
		r.press("esc", "/", "'objective 1", "enter").sees("budget").seesNot("ratify")
		r.press("'hidden", "enter").sees("Saved; what is shown leaves it out")
		r.press("esc").sees("hidden")
	})
}

// A note begins with what is a key while nothing is typed, once a space does.
func TestMarksThatAreKeys(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("' /unclear?", "enter")
		if got := r.note(1).Text; got != "/unclear?" {
			t.Errorf("the note is %q", got)
		}
		r.press("？").sees("Keys").press("esc", "：").sees("Commands").press("esc", "、").sees("Find")
	})
}

func TestLeaving(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'half", "ctrl+c").sees("Save it as it stands, and leave?").press("esc", "'way", "ctrl+c", "enter")
		if !r.quit {
			t.Fatal("it did not leave")
		}
		if lost := r.m.keep(); lost != "" {
			t.Errorf("lost %q", lost)
		}
		r.drain()
		if got := r.note(1).Text; got != "halfway" {
			t.Errorf("kept %q", got)
		}
		r.quit = false
		r.press("ctrl+c")
		if !r.quit {
			t.Error("with nothing typed it asks")
		}
	})
}

// What a signal interrupts is saved as it stands: an action without whom it is
// for as a note, a line that waits, too.
func TestKeepingWhatIsTyped(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'first", "enter", "'waits", "ctrl+k", "ctrl+n", "'an action", "tab", "tab", "tab", "tab")
		if lost := r.m.keep(); lost != "" {
			t.Errorf("lost %q", lost)
		}
		r.drain()
		if got := r.note(3); got.Text != "an action" || got.Kind != session.PlainNote || got.Mark == "" {
			t.Errorf("kept %+v", got)
		}
		if got := r.note(4); got.Text != "waits" {
			t.Errorf("kept %+v", got)
		}
	})
}

func TestSavingFailsForAWhile(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.log.Break(errors.New("the disk is full: free some space"))
		r.press("'one", "enter", "'two", "enter").sees("NOT SAVED", "the disk is full", "two")
		r.press("ctrl+c").sees("not saved yet").press("esc")
		r.log.Break(nil)
		r.wait(3 * time.Second)
		r.sees("saved", "Everything is saved again")
		if got := len(r.table().Notes); got != 2 {
			t.Errorf("%d notes are saved, want 2", got)
		}
	})
}

// What the moderator does is on the screen within a quarter of a second.
func TestTheOtherHandIsSeenAtOnce(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		table := r.table()
		events, _ := session.Decide(table, session.Next{}, r.now())
		if err := r.beside.Append(session.Stamp("test", table.Head, events, r.now(), session.ByHandModerator, r.newID)); err != nil {
			t.Fatal(err)
		}
		r.wait(150 * time.Millisecond)
		r.sees("► Ostania")
	})
}

func TestAWideTextIsPasted(t *testing.T) {
	inRoom(t, words.Vietnamese(), func(r *room) {
		r.take(tea.PasteMsg{Content: "保护公民\n\u202eمرحبا\x1b[31m " + strings.Repeat("Công ước ", 1000)})
		r.press("enter")
		n := r.note(1)
		if !strings.HasPrefix(n.Text, "保护公民 مرحبا[31m Công ước") || len([]rune(n.Text)) < 8000 {
			t.Errorf("pasted %.60q, %d runes", n.Text, len([]rune(n.Text)))
		}
		r.sees("保护公民")
	})
}
