package paint_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"roundtable/ui/console/paint"
	"roundtable/ui/console/scene"
	"roundtable/ui/theme"
)

// Who may look at the screen is said at every size at which a word fits.
func TestTheMarkIsAlwaysThere(t *testing.T) {
	sizes := []size{{7, 1}, {8, 2}, {12, 3}, {19, 6}, {20, 5}, {79, 24}, {80, 24}, {99, 24}, {100, 24}, {120, 36}, {300, 100}}
	for w := 20; w < 130; w += 3 {
		sizes = append(sizes, size{w, 6 + w%3}, size{w, 15 + w%4})
	}
	for _, f := range faces() {
		for _, n := range []names{invented(), awkward()} {
			s := f.scene(t, n)
			want := "private"
			if s.Alone {
				want = "public"
			}
			for _, at := range sizes {
				if frame := drawn(s, at.w, at.h, theme.Plain()); !strings.Contains(frame, want) {
					t.Fatalf("%s at %dx%d does not say %s:\n%s", f.name, at.w, at.h, want, frame)
				}
			}
		}
	}
}

// Nothing that only the moderator should read is in the public view or on the
// card, whatever the size: no list, no reasons, no airtime, no notices.
func TestPublicShowsNothingPrivate(t *testing.T) {
	private := []string{
		"Ostania", "Verland", "Ribeira", "Nam Hải", "asked", "planned", "heard", "fire alarm", "disk is full", "slept", "behind",
		"TIGHT", "SHORT BY", "SAFE", "spare", "fits", "OVER", "over", "+", "undo", "JAH-loh", "concluded", "Ratification", "report", "notes",
	}
	for _, f := range faces() {
		s := f.scene(t, invented())
		if !s.Alone {
			continue
		}
		for _, at := range append(swept(), size{120, 36}, size{80, 24}, size{19, 5}) {
			frame := drawn(s, at.w, at.h, theme.Plain())
			for _, word := range private {
				if strings.Contains(frame, word) {
					t.Fatalf("%s at %dx%d shows %q:\n%s", f.name, at.w, at.h, word, frame)
				}
			}
		}
	}
}

// Its digits have no colour that says anything: over time they look as before.
func TestPublicDigitsStayCalm(t *testing.T) {
	for _, f := range faces() {
		s := f.scene(t, invented())
		if !s.Alone {
			continue
		}
		for _, block := range s.Floor.Blocks {
			if d, ok := block.Body.(scene.Digits); ok && (d.Job != scene.Strong || d.Over) {
				t.Errorf("%s: digits %+v are not calm", f.name, d)
			}
		}
		rows := strings.Split(paint.Frame(s, 120, 36, theme.Dark()), "\n")
		if above := strings.Join(rows[:len(rows)-2], "\n"); strings.Contains(above, "38;5") {
			t.Errorf("%s has colours:\n%s", f.name, ansi.Strip(above))
		}
	}
}
