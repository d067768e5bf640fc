package notes

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"roundtable/session"
	"roundtable/session/sessiontest"
	"roundtable/session/words"
	"roundtable/ui/sitting"
	"roundtable/ui/theme"
)

// exactly checks that a frame is exactly h lines of w cells, or, where nothing
// useful fits, no more.
func exactly(t *testing.T, what, frame string, w, h int) {
	t.Helper()
	lines := strings.Split(frame, "\n")
	if len(lines) > h || w >= 20 && h >= 6 && len(lines) != h {
		t.Fatalf("%s at %d×%d has %d lines:\n%s", what, w, h, len(lines), frame)
	}
	for _, line := range lines {
		if got := ansi.StringWidth(line); got > w || w >= 20 && h >= 6 && got != w {
			t.Fatalf("%s at %d×%d has a line of %d cells: %q", what, w, h, got, line)
		}
	}
}

// faces are what the screen looks like in turn, with texts that are wide, that
// run from right to left and that are long.
func (r *room) faces() map[string]func() {
	long := strings.Repeat("Công ước bảo vệ công dân ", 30)
	return map[string]func(){
		"empty":      func() {},
		"typing":     func() { r.press("'保护公民能力建设") },
		"long":       func() { r.take(tea.PasteMsg{Content: long}) },
		"lit":        func() { r.press("up", "up") },
		"table":      func() { r.press("ctrl+r") },
		"finder":     func() { r.press("/") },
		"objectives": func() { r.press("ctrl+o") },
		"help":       func() { r.press("?") },
		"question":   func() { r.press("'x", "esc") },
		"correcting": func() { r.press("up", "enter") },
		"filtered":   func() { r.press("/", "'مرحبا", "enter") },
		"not saved": func() {
			r.log.Break(fmt.Errorf("%s", long))
			r.press("'y", "enter")
		},
	}
}

// Every size fits exactly, in every language and look.
func TestEverySizeFits(t *testing.T) {
	for _, l := range words.Languages() {
		inRoom(t, l, func(r *room) {
			r.moderates(session.AddParticipant{Name: strings.Repeat("王小明", 20)}, session.Next{})
			for _, text := range []string{"保护公民，能力建设", "مرحبا بالعالم", strings.Repeat("rất dài ", 60), "e\u0301a\u0308o\u0323\u0302", strings.Repeat("không", 50)} {
				r.take(tea.PasteMsg{Content: text})
				r.press("tab", "ctrl+s", "enter")
			}
			r.press("ctrl+k")
			for name, show := range r.faces() {
				show()
				rnd := rand.New(rand.NewPCG(1, 2))
				sizes := [][2]int{{120, 36}, {80, 24}, {50, 15}, {20, 6}, {100, 10}, {99, 24}, {200, 60}}
				for range 120 {
					sizes = append(sizes, [2]int{1 + rnd.IntN(140), 1 + rnd.IntN(45)})
				}
				for i, size := range sizes {
					r.m.theme = theme.For(i%2 == 0, i%3 == 0)
					r.take(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
					exactly(t, l.Tag+" "+name, r.m.View().Content, size[0], size[1])
				}
				r.take(tea.WindowSizeMsg{Width: 120, Height: 36})
				r.log.Break(nil)
				r.wait(2 * time.Second)
				r.press("esc", "esc", "enter", "esc", "esc", "esc")
			}
		})
	}
}

// The cursor stands where the text goes on, in cells.
func TestTheCursorStandsInTheText(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		for _, c := range []struct {
			text string
			x    int
		}{{"ab", 10}, {"保护", 12}, {"e\u0301", 9}, {strings.Repeat("a", 200), -1}} {
			r.m.line = newLine()
			r.take(tea.PasteMsg{Content: c.text})
			v := r.m.View()
			line := ansi.Strip(strings.Split(v.Content, "\n")[v.Cursor.Y])
			if got := strings.TrimRight(line, " "); c.x >= 0 && (v.Cursor.X != c.x || ansi.StringWidth(got) != c.x) {
				t.Errorf("behind %q the cursor is at %d of %q, want %d", c.text, v.Cursor.X, line, c.x)
			}
			if v.Cursor.X != ansi.StringWidth(strings.TrimRight(line, " ")) {
				t.Errorf("behind %q the cursor is at %d of %q", c.text, v.Cursor.X, line)
			}
		}
	})
}

// BenchmarkAFrame is a frame of an hour with a thousand notes.
func BenchmarkAFrame(b *testing.B) {
	a := small()
	from := time.Date(2025, 10, 25, 7, 30, 0, 0, time.UTC)
	n := 0
	id := func() string { n++; return fmt.Sprint("id", n) }
	records := session.Stamp("test", 0, []session.Event{session.Open(a, "", session.Start{}, session.DateOf(from), time.UTC)}, session.Moment{Wall: from}, session.ByHandModerator, id)
	give := func(c session.Command) {
		t := session.Fold(records)
		at := session.Moment{Wall: from.Add(time.Duration(n) * time.Second)}
		events, no := session.Decide(t, c, at)
		if no != nil {
			b.Fatal(no)
		}
		records = append(records, session.Stamp("test", t.Head, events, at, session.ByHandRapporteur, id)...)
	}
	give(session.StartSession{})
	give(session.Next{})
	for range 1000 {
		give(session.TakeNote{Text: "We will ratify the convention by March and train 200 investigators."})
	}
	m := &Model{cfg: Config{Words: words.English(), Zone: time.UTC, Now: func() session.Moment { return session.Moment{Wall: from.Add(time.Hour)} }}, line: newLine(), width: 120, height: 36}
	m.at = sitting.New("test", sessiontest.NewLog("test"), records, id, nil)
	defer m.at.Drain() //nolint:errcheck // nothing is pending
	b.ResetTimer()
	for b.Loop() {
		_ = m.View()
	}
}
