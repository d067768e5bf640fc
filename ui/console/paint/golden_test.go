package paint_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"

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
	for _, f := range faces() {
		for _, size := range sizes() {
			t.Run(fmt.Sprintf("%s %dx%d", f.name, size[0], size[1]), func(t *testing.T) {
				got := drawn(f.scene(t, invented()), size[0], size[1], theme.Dark())
				compareOrWrite(t, keptAt(f.name, size[0], size[1]), got)
			})
		}
	}
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
	for _, f := range faces() {
		for _, size := range sizes()[:2] {
			screen, err := os.ReadFile(keptAt(f.name, size[0], size[1]))
			if err != nil {
				t.Fatal(err)
			}
			fmt.Fprintf(&doc, "\n## %s, %d×%d\n\n```\n%s```\n", f.title, size[0], size[1], screen)
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
