package programme

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// Whatever is repeated in a text, in one line or in many, it is read or refused
// at once.
func TestNothingTakesLongToRead(t *testing.T) {
	if testing.Short() {
		t.Skip("not under the race detector")
	}
	for name, unit := range map[string]string{
		"times": "9:00 ", "hours": "9 ", "dates": "4 May 2026 ", "lengths": "5 min ", "lengths in brackets": "(5 min) ", "sums": "5 min + ", "products": "3 x ", "zones": "heure de ",
		"commas": "Ana Bell, ", "semicolons": "TBC; ", "slashes": "Ana Bell / ", "dashes": "Ana Bell – ", "ands": "Ana Bell and ", "brackets": "(", "both brackets": "[(", "words": "alpha ", "addresses": "Mr. ",
		"rows": "9:00-9:10 Opening\n", "rows without an end": "9:00 Opening\n", "rows of a table": "9:00-9:10\tTea (5 min)\tMr. Ana Bell; Mr. Bo Cole\tRoom 1\n", "lengths of rows": "5 min - Opening\n", "items": "Item 1. Opening\n",
		"items with times": "- 9:00 Opening\n- Opening\n", "agendas": "Agenda\n1. A\n2. B\n", "days": "Day 1\n9:00 A\n", "tracks": "Room A\n9:00 x\n", "long rows": "9:00-18:00 All day\n9:00-9:05 A\n", "titles above": "Opening\n9:00\n",
		"speakers": "Chair: Ana Bell\n", "lines that go on": "and of the\n", "prose": "The session opens with remarks by Ana Bell, then discussion.\n\n", "venues": "Room 3, Hall 4, Street 5\n", "frames": "9:00-10:00 Session\n- A (5 min)\n- B (5 min)\n",
	} {
		for _, size := range []int{60_000, 1_000_000} {
			text := "9:00 Opening\n9:10 Talk, " + strings.Repeat(unit, size/len(unit))
			begun := time.Now()
			_, err := Read("p.txt", strings.NewReader(text), nil)
			took := time.Since(begun)
			t.Logf("%d bytes of %s: %s", len(text), name, took)
			if took > 2*time.Second {
				t.Errorf("%d bytes of %s took %s, %v", len(text), name, took, err)
			}
		}
	}
}

// A line is looked at up to the end of a word, never up to the middle of a
// letter.
func TestALineIsCutBetweenWords(t *testing.T) {
	for _, row := range []struct {
		text string
		most int
		want string
	}{
		{"one two", 7, "one two"}, {"one two", 6, "one"}, {"one two", 3, "one"}, {"onetwo", 3, "one"}, {"đường", 1, ""}, {"đường", 3, "đ"}, {"一二三", 4, "一"}, {"", 0, ""},
	} {
		if got := upTo(row.text, row.most); got != row.want || !utf8.ValidString(got) {
			t.Errorf("%q up to %d: %q, want %q", row.text, row.most, got, row.want)
		}
	}
}
