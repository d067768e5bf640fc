package notes

import (
	"testing"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// corrects corrects the newest note beside the screen, as another rapporteur.
func (r *room) corrects(text string) {
	r.t.Helper()
	body := r.table().Notes[0].Body()
	body.Text = text
	r.beforeItIsSeen(session.EditNote{Body: body}, session.ByHandRapporteur)
}

// Two rapporteurs correct one note: neither overwrites what they did not see,
// and nothing typed is lost.
func TestTwoCorrectOneNote(t *testing.T) {
	for name, heard := range map[string]bool{"it was heard": true, "it was not heard": false} {
		t.Run(name, func(t *testing.T) {
			inRoom(t, words.English(), func(r *room) {
				r.press("'ratify", "enter", "up", "enter", "' in March")
				r.wait(time.Second)
				r.corrects("ratify by May")
				if heard {
					r.wait(time.Second)
				}
				r.take(pressed("enter"))
				r.wait(time.Second)
				if got := r.note(1).Text; got != "ratify by May" {
					t.Errorf("the note is %q: what the other hand wrote is overwritten", got)
				}
				r.sees("› ratify in March", "reads now: ratify by May")
				r.press("enter")
				if n := r.note(1); n.Text != "ratify in March" || len(n.Was) != 2 {
					t.Errorf("the note is %+v", n)
				}
			})
		})
	}
}

// What only one of two changed is kept of both.
func TestACorrectionLeavesWhatAnotherHandChanged(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'ratify", "enter", "up", "enter", "ctrl+s", "ctrl+o", "2")
		r.wait(time.Second)
		r.corrects("ratify by May")
		r.wait(time.Second)
		r.press("enter").sees("› ratify by May").press("enter")
		if n := r.note(1); n.Text != "ratify by May" || !n.Star || n.Objective != 2 {
			t.Errorf("the note is %+v", n)
		}
	})
}

// A mark that is written up is past: what is corrected is its note.
func TestAMarkThatIsWrittenUpIsPast(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("ctrl+k", "ctrl+n", "'Carana ratifies", "enter", "up", "up")
		r.press("ctrl+s").sees("The mark is written up").press("ctrl+l").sees("The mark is written up")
		r.press("enter").sees("correct: note › Carana ratifies").press("'!", "enter")
		if n := r.note(2); n.Text != "Carana ratifies!" || r.note(1).Star || len(r.note(1).Was) > 0 {
			t.Errorf("the note is %+v, the mark %+v", n, r.note(1))
		}
	})
}
