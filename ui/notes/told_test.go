package notes

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
)

// What a key says of a note that is not begun yet is said on the line.
func TestWhatIsSaidOfTheNextNote(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("ctrl+s").sees("the next note: * starred").press("ctrl+x").sees("the next note: * starred · private")
		r.press("'one").sees("* starred · private").seesNot("the next note").press("enter").seesNot("the next note")
	})
}

func TestAMarkThatIsWrittenUpReadsWell(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.moderates(session.AttributeTurn{To: session.ChathamHouse})
		r.press("ctrl+k").sees("to write up · not to be attributed")
		r.press("ctrl+n", "'what was said", "enter").sees("written up · not to be attributed")
	})
}

// One thing has one name, on the screen and in documents.
func TestWordsAreThoseOfDocuments(t *testing.T) {
	for _, l := range words.Languages() {
		if !strings.Contains(l.Notes.By, l.Report.By) {
			t.Errorf("%s: due %q on the screen, %q in documents", l.Tag, l.Notes.By, l.Report.By)
		}
	}
	inRoom(t, words.Vietnamese(), func(r *room) {
		r.press("'Train", "tab", "tab", "tab", "tab", "enter", "'ostan", "enter", "'31/3/2026", "enter").sees("chậm nhất 31 tháng 3 năm 2026", "theo ghi nhận")
	})
}

// Under a rule the header, the segment and the line say so, on the smallest
// screen too; not a line that belongs elsewhere.
func TestTheRuleIsSaid(t *testing.T) {
	for tag, full := range map[string]string{"en": "under the Chatham House Rule", "vi": "theo Quy tắc Chatham House"} {
		l := map[string]*words.Language{"en": words.English(), "vi": words.Vietnamese()}[tag]
		inRoom(t, l, func(r *room) {
			r.seesNot("Chatham").press("'before")
			r.moderates(session.Thank{}, session.SetAttribution{To: session.ChathamHouse}, session.Give{Participant: "os"})
			if got := strings.Count(r.screen(), full); got != 2 {
				t.Errorf("%s: said %d times, want in the header and on the segment:\n%s", tag, got, r.screen())
			}
			r.press("enter", "'after", "ctrl+k")
			if got := strings.Count(r.screen(), full); got != 3 {
				t.Errorf("%s: said %d times, want on the line, too:\n%s", tag, got, r.screen())
			}
			r.take(tea.WindowSizeMsg{Width: 50, Height: 15})
			lines := strings.Split(r.screen(), "\n")
			if !strings.Contains(lines[1], "Chatham") || !strings.Contains(lines[11]+lines[12], "Chatham") {
				t.Errorf("%s: a small screen says:\n%s", tag, r.screen())
			}
		})
	}
	inRoom(t, words.English(), func(r *room) {
		r.moderates(session.AttributeTurn{To: session.ChathamHouse})
		if got := strings.Count(r.screen(), "under the Chatham House Rule"); got != 3 {
			t.Errorf("said %d times of a turn, want 3:\n%s", got, r.screen())
		}
	})
}

// A question that was noted is answered as one that was asked of the table: the
// newest that is open is what the list stands on.
func TestANotedQuestionIsAnswered(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("ctrl+q").sees("No question has been asked yet")
		r.press("'Who pays?", "tab", "tab", "tab", "enter")
		r.moderates(session.AskQuestion{Name: "Lena Ortiz", Text: "And when?"})
		r.press("'A voluntary fund", "ctrl+q").sees("▸ 1  Lena Ortiz · And when?  open", "#1 Carana · Who pays?", "no question")
		r.press("down", "enter").sees("to question #1").press("enter").sees("A voluntary fund · to question #1")
		if n := r.note(2); n.Question != r.note(1).ID {
			t.Errorf("the note is %+v", n)
		}
		r.press("'In March", "ctrl+q").sees("Who pays?  answered").press("enter", "enter")
		if n := r.note(3); n.Question != r.table().Questions[0].ID {
			t.Errorf("the note is %+v", n)
		}
	})
}
