package notes

import (
	"strings"
	"testing"

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
