package paint_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"

	"roundtable/session/words"
	"roundtable/ui/console/paint"
	"roundtable/ui/console/scene"
	"roundtable/ui/theme"
)

var update = flag.Bool("update", false, "write the screens and docs/screens.md anew")

// sizes are those of the kept screens.
func sizes() [][2]int { return [][2]int{{120, 36}, {80, 24}, {50, 15}} }

// drawn is a frame as text, without the blanks at the end of its lines.
func drawn(s scene.Scene, w, h int, th theme.Theme) string {
	lines := strings.Split(ansi.Strip(paint.Frame(s, w, h, th)), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n") + "\n"
}

func keptAt(name string, w, h int) string {
	return filepath.Join("testdata", fmt.Sprintf("%s-%dx%d.txt", name, w, h))
}

// Every state at three sizes is as it was last looked at.
func TestScreens(t *testing.T) {
	for _, l := range words.Languages() {
		for _, f := range spoken(l) {
			for _, size := range sizes() {
				t.Run(fmt.Sprintf("%s %s %dx%d", l.Tag, f.name, size[0], size[1]), func(t *testing.T) {
					got := drawn(f.scene(t, inventedIn(l)), size[0], size[1], theme.Dark())
					compareOrWrite(t, keptAt(f.keptName(l), size[0], size[1]), got)
				})
			}
		}
	}
}

// spoken are the faces that are kept in a language: all in English, of the
// others those in which the most is said.
func spoken(l *words.Language) []face {
	if l.Tag == words.English().Tag {
		return faces()
	}
	return slices.DeleteFunc(faces(), func(f face) bool { return f.name != "over" && f.name != "reflections" && f.name != "closed" })
}

// keptName is what the file of a face is called in a language.
func (f face) keptName(l *words.Language) string {
	if l.Tag == words.English().Tag {
		return f.name
	}
	return f.name + "-" + l.Tag
}

func compareOrWrite(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-kept +drawn); look at it, then go test ./ui/console/paint -update:\n%s", path, diff)
	}
}

// docs/screens.md shows the kept screens.
func TestScreensInDocs(t *testing.T) {
	var doc bytes.Buffer
	doc.WriteString("# Screens\n\nDrawn by the tests of `ui/console/paint` from sessions of invented delegations;\n" +
		"`go test ./ui/console/paint -update` writes this page.\n")
	for _, l := range words.Languages() {
		for _, f := range spoken(l) {
			for _, size := range sizes()[:2] {
				screen, err := os.ReadFile(keptAt(f.keptName(l), size[0], size[1]))
				if err != nil {
					t.Fatal(err)
				}
				title := f.title
				if l.Tag != words.English().Tag {
					title += ", " + l.Name
				}
				fmt.Fprintf(&doc, "\n## %s, %d×%d\n\n```\n%s```\n", title, size[0], size[1], screen)
			}
		}
	}
	compareOrWrite(t, filepath.Join("..", "..", "..", "docs", "screens.md"), doc.String())
}

// Colours carry nothing that the words do not: without them the same is read.
func TestThemesSayTheSame(t *testing.T) {
	for _, f := range faces() {
		s := f.scene(t, invented())
		dark := drawn(s, 120, 36, theme.Dark())
		for name, th := range map[string]theme.Theme{"light": theme.Light(), "plain": theme.Plain()} {
			if diff := cmp.Diff(dark, drawn(s, 120, 36, th)); diff != "" {
				t.Errorf("%s, dark against %s:\n%s", f.name, name, diff)
			}
		}
	}
}

// Nothing flashes, and without colours none is written.
func TestPlainHasNoColour(t *testing.T) {
	for _, f := range faces() {
		frame := paint.Frame(f.scene(t, invented()), 120, 36, theme.Plain())
		for _, sgr := range []string{"\x1b[3", "\x1b[4", "\x1b[9", "\x1b[10", "\x1b[5"} {
			if strings.Contains(frame, sgr) {
				t.Errorf("%s: the plain frame has %q", f.name, sgr)
			}
		}
	}
}
