package paint_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"roundtable/ui/console/paint"
	"roundtable/ui/console/scene"
	"roundtable/ui/theme"
)

// Before the start a seat's name has room beside whether somebody is there.
func TestSeatsHaveRoomForNames(t *testing.T) {
	n := invented()
	for i := range n.people {
		n.people[i].Delegation, n.people[i].Name = "", "Head of delegation "+string(rune('1'+i))
	}
	got := drawn(faces()[0].scene(t, n), 120, 36, theme.Plain())
	for _, want := range []string{"1 Head of delegation 1", "4 Head of delegation 4"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is cut:\n%s", want, got)
		}
	}
}

// However long the names are, the keys of the floor are there from 60 columns
// up, in two lines and in one.
func TestKeysOfTheFloorAreAlwaysThere(t *testing.T) {
	for _, f := range faces() {
		if f.name != "running" && f.name != "over" && f.name != "paused" && f.name != "reflections" {
			continue
		}
		for _, n := range spokenNames() {
			s := f.scene(t, n)
			for w := 60; w <= 240; w++ {
				for _, h := range []int{12, 20, 24} {
					rows := strings.Split(strings.TrimRight(drawn(s, w, h, theme.Plain()), "\n"), "\n")
					foot := " " + strings.Join(rows[max(len(rows)-2, 0):], "  ")
					if h < 16 {
						foot = " " + rows[len(rows)-1]
					}
					for _, key := range []string{"enter", "n", "space", "+", "u", "?"} {
						if !strings.Contains(foot, "  "+key+" ") {
							t.Fatalf("%s at %dx%d: %s is missing in %q", f.name, w, h, key, foot)
						}
					}
				}
			}
		}
	}
}

// At 80 columns everything that is shown there by design is.
func TestFooterAt80Columns(t *testing.T) {
	s := faces()[3].scene(t, invented()) // over time
	got := drawn(s, 80, 24, theme.Plain())
	for _, key := range []string{
		"enter thank Carana", "n next", "space pause", "+ minute", "u undo", "1-9 seat asks", "d response", "l let run", "t note",
		"tab run of show", "? keys",
	} {
		if !strings.Contains(got, key) {
			t.Errorf("%q is missing:\n%s", key, got)
		}
	}
	s.Focus = scene.OnLeft
	if wide := drawn(s, 120, 36, theme.Plain()); strings.Contains(wide, "tab ") {
		t.Errorf("where all panes are on screen tab shows nothing new:\n%s", wide)
	}
}

// Every answer to a question is read to its end at 80 columns.
func TestLongAnswersAreWrapped(t *testing.T) {
	l := scene.List{
		Title: "Open", Question: "This plan is for 25 October 2025.",
		Answer: "enter: use it today, starting when I press space · k is off: the printed end has passed · esc: back",
	}
	got := strings.Join(strings.Fields(ansi.Strip(paint.List(l, 80, 24, theme.Plain()))), " ")
	if want := l.Question + " " + l.Answer; !strings.Contains(got, want) {
		t.Errorf("want %q in\n%s", want, got)
	}
}

// What undo would take back is named wherever it fits, before other names are.
func TestUndoIsNamedWhereItFits(t *testing.T) {
	s := faces()[0].scene(t, invented())
	s.Notice = scene.Say{}
	s.Footer[0] = []scene.Hint{
		{Key: "enter", Label: "thank Head of delegation 1", Short: "thank"},
		{Key: "n", Label: "thank, floor to Head of delegation 2", Short: "next"},
		{Key: "space", Label: "pause clock", Short: "pause clock"},
		{Key: "+", Label: "1 minute", Short: "more time"},
		{Key: "u", Label: "undo floor to Head of delegation 1", Short: "undo", Tells: true},
	}
	for width, want := range map[int]string{
		160: " enter thank Head of delegation 1   n thank, floor to Head of delegation 2   space pause clock   + 1 minute   u undo floor to Head of delegation 1",
		120: " enter thank Head of delegation 1   n next   space pause clock   + 1 minute   u undo floor to Head of delegation 1",
		100: " enter thank Head of delegation 1   n next   space pause clock   + 1 minute   u undo",
	} {
		if got := drawn(s, width, 36, theme.Plain()); !strings.Contains(got, want+"\n") {
			t.Errorf("%d columns: want %q in\n%s", width, want, got)
		}
	}
}
