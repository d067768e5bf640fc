package paint

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"roundtable/ui/console/scene"
)

// A strip is one line being painted. When done it is exactly as wide as it was
// made, whatever was put into it.
type strip struct {
	b    *brush
	out  strings.Builder
	room int
	base look // of gaps and of runs without a job of their own
}

func (b *brush) strip(width int) *strip {
	s := &strip{b: b, room: max(width, 0)}
	s.out.Grow(s.room + 64)
	return s
}

// put writes a text, cut to the room that is left.
func (s *strip) put(l look, text string) {
	text = cut(clean(text), s.room)
	if text == "" {
		return
	}
	s.room -= ansi.StringWidth(text)
	s.out.WriteString(s.b.open[l])
	s.out.WriteString(text)
	s.out.WriteString(s.b.shut[l])
}

// blank writes n spaces.
func (s *strip) blank(n int) {
	n = min(n, s.room)
	if n <= 0 {
		return
	}
	s.room -= n
	if s.base == litLook {
		s.out.WriteString(s.b.open[litLook])
	}
	s.out.WriteString(spaces(n))
	if s.base == litLook {
		s.out.WriteString(s.b.shut[litLook])
	}
}

// line writes runs side by side; those that give way are cut first.
func (s *strip) line(l scene.Line) {
	over := lineWidth(l) - s.room
	for _, r := range l {
		text := r.Text
		if r.Give && over > 0 {
			w := ansi.StringWidth(text)
			keep := max(w-over, min(w, leastName))
			over -= w - keep
			text = cut(clean(text), keep)
		}
		s.put(look(r.Job), text)
	}
}

// done is the finished line.
func (s *strip) done() string {
	s.blank(s.room)
	return s.out.String()
}

// leastName is how far a name is cut before anything else is.
const leastName = 8

func lineWidth(l scene.Line) int {
	w := 0
	for _, r := range l {
		w += ansi.StringWidth(r.Text)
	}
	return w
}

// cut shortens a text to a width in cells, with an ellipsis.
func cut(s string, width int) string {
	switch {
	case width <= 0:
		return ""
	case len(s) <= width: // no text is wider than it has bytes
		return s
	}
	return ansi.Truncate(s, width, "…")
}

// clean replaces control characters: a stray one would break the frame.
func clean(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] == 0x7f {
			return strings.Map(func(r rune) rune {
				if r < ' ' || r == 0x7f {
					return ' '
				}
				return r
			}, s)
		}
	}
	return s
}

func spaces(n int) string { return strings.Repeat(" ", max(n, 0)) }
