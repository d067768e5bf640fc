package paint

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"roundtable/ui/console/scene"
)

// lines paints lines of text, wrapped if they may be.
func (b *brush) lines(l scene.Lines, width int) []string {
	var out []string
	for _, line := range wrapped(l, width) {
		s := b.strip(width)
		s.line(line)
		out = append(out, s.done())
	}
	return out
}

// wrapped breaks what is too long at spaces; it goes on below, indented.
func wrapped(l scene.Lines, width int) []scene.Line {
	if !l.Wrap {
		return l.Lines
	}
	var out []scene.Line
	for _, line := range l.Lines {
		if lineWidth(line) <= width {
			out = append(out, line)
			continue
		}
		out = append(out, wrap(line, width)...)
	}
	return out
}

func wrap(line scene.Line, width int) []scene.Line {
	const hang = "  "
	var out []scene.Line
	var now scene.Line
	room := width
	for _, r := range line {
		for _, word := range strings.SplitAfter(r.Text, " ") {
			w := ansi.StringWidth(strings.TrimRight(word, " "))
			if w > room && len(now) > 0 && room < width-len(hang) {
				out = append(out, now)
				now, room = scene.Line{{Text: hang}}, width-len(hang)
			}
			for w > room && room > 1 { // one word longer than a line
				head := ansi.Truncate(word, room, "")
				if head == "" {
					break
				}
				out = append(out, append(now, scene.Run{Job: r.Job, Text: head}))
				now, room = scene.Line{{Text: hang}}, width-len(hang)
				word = word[len(head):]
				w = ansi.StringWidth(strings.TrimRight(word, " "))
			}
			if w > room-1 {
				word = strings.TrimRight(word, " ")
			}
			now = append(now, scene.Run{Job: r.Job, Text: word})
			room -= ansi.StringWidth(word)
		}
	}
	return append(out, now)
}

// bar paints how much of a turn is used.
func (b *brush) bar(bar scene.Bar, width int) string {
	s := b.strip(width)
	long := width - ansi.StringWidth(bar.Text) - 1
	if long >= 4 {
		full := int(max(min(bar.Part, 1), 0)*float64(long) + 0.5)
		s.put(look(bar.Job), strings.Repeat("━", full))
		s.put(look(scene.Quiet), strings.Repeat("─", long-full))
		s.blank(1)
	}
	s.put(look(bar.Job), bar.Text)
	return s.done()
}
