package paint_test

import (
	"strings"
	"testing"

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
