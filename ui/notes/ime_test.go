package notes

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"roundtable/session/words"
)

// A read is what one read of a terminal gave while an input method was on.
type read struct {
	at   time.Duration
	text string
}

// captured is what real input methods wrote, as the console's tests have it.
func captured(t *testing.T, file string) (all []read) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		ms, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		kind, quoted, _ := strings.Cut(rest, " ")
		if strings.HasPrefix(line, "#") || kind != "read" {
			continue
		}
		f, err := strconv.ParseFloat(ms, 64)
		if err != nil {
			t.Fatal(err)
		}
		text, err := strconv.Unquote(quoted)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, read{time.Duration(f * float64(time.Millisecond)), text})
	}
	return all
}

// written is what a stream of keys leaves behind, its ends of lines aside.
func written(all []read) string {
	var out []rune
	for _, r := range all {
		for _, c := range r.text {
			switch {
			case c == '\x7f' && len(out) > 0:
				out = out[:len(out)-1]
			case c != '\x7f' && c != '\r':
				out = append(out, c)
			}
		}
	}
	return string(out)
}

// hears takes a stream at the moments at which it came.
func (r *room) hears(all []read) {
	from := time.Since(r.zero)
	for _, one := range all {
		if ahead := one.at - (time.Since(r.zero) - from); ahead > 0 {
			r.wait(ahead)
		}
		for _, c := range one.text {
			switch c {
			case '\r':
				r.take(pressed("enter"))
			case '\x7f':
				r.take(pressed("backspace"))
			default:
				r.take(pressed(string(c)))
			}
		}
	}
	r.wait(time.Second)
}

// Whatever an input method composes, and whether it commits a word before or
// behind the enter: the notes hold what was written, and nothing is left over.
func TestWhatAnInputMethodWritesIsTheText(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "console", "testdata", "ime", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no captures: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			all := captured(t, file)
			inRoom(t, words.English(), func(r *room) {
				r.hears(all)
				got := ""
				for _, n := range r.table().Notes {
					got += n.Text
				}
				tight := func(s string) string { return strings.Join(strings.Fields(words.Clean(s)), "") }
				if want := tight(written(all)); tight(got) != want {
					t.Errorf("the notes say %q, want %q; in the line is %q", got, want, r.m.line.Text())
				}
				if n := len(r.table().Notes); strings.HasSuffix(file, "-name.txt") && n != 1 {
					t.Errorf("%d notes, want one: %q", n, got)
				}
			})
		})
	}
}

// A busy computer may bring an enter and the next letter at once: what fingers
// typed is another line.
func TestAFastHandOnABusyComputer(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'first")
		r.take(pressed("enter"))
		r.take(pressed("s"))
		r.wait(100 * time.Millisecond)
		r.press("'econd", "enter")
		if a, b := r.note(1).Text, r.note(2).Text; a != "first" || b != "second" {
			t.Errorf("the notes are %q and %q", a, b)
		}
	})
}

// Chinese arrives in whole words, with the marks of its keyboard.
func TestChineseIsTyped(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.hears([]read{{time.Second, "保护公民"}, {2 * time.Second, "，"}, {3 * time.Second, "能力建设？"}, {4 * time.Second, "\r"}})
		if got := r.note(1).Text; got != "保护公民，能力建设？" {
			t.Errorf("the note is %q", got)
		}
		// A word that begins with a mark came in one burst: it is text.
		r.hears([]read{{time.Second, "、"}})
		if r.m.sheet == nil {
			t.Error("a mark typed alone is a key")
		}
	})
}
