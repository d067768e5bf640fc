package paint

import (
	"strings"

	"roundtable/ui/console/scene"
)

const digitRows = 5

// glyph is the shape of a digit or a sign, five rows. A colon's shape is one
// cell wide, all others are five.
func glyph(r rune) (rows [digitRows]string, ok bool) {
	switch r {
	case '0':
		return [...]string{"█████", "█   █", "█   █", "█   █", "█████"}, true
	case '1':
		return [...]string{"  ██ ", " ███ ", "  ██ ", "  ██ ", " ████"}, true
	case '2':
		return [...]string{"█████", "    █", "█████", "█    ", "█████"}, true
	case '3':
		return [...]string{"█████", "    █", " ████", "    █", "█████"}, true
	case '4':
		return [...]string{"█   █", "█   █", "█████", "    █", "    █"}, true
	case '5':
		return [...]string{"█████", "█    ", "█████", "    █", "█████"}, true
	case '6':
		return [...]string{"█████", "█    ", "█████", "█   █", "█████"}, true
	case '7':
		return [...]string{"█████", "    █", "   █ ", "  █  ", "  █  "}, true
	case '8':
		return [...]string{"█████", "█   █", "█████", "█   █", "█████"}, true
	case '9':
		return [...]string{"█████", "█   █", "█████", "    █", "█████"}, true
	case ':':
		return [...]string{" ", "▄", " ", "▀", " "}, true
	case '+':
		return [...]string{"     ", "  █  ", "█████", "  █  ", "     "}, true
	}
	return rows, false
}

// A face is a size of the big digits: cells and rows per cell of the shape,
// and the room between digits and on either side of a colon.
type face struct{ scale, gap, colon int }

// faces are the sizes in the order in which they are tried. The last, zero,
// writes the figure as text.
func faces() []face {
	return []face{{6, 5, 7}, {5, 4, 6}, {4, 3, 5}, {3, 3, 4}, {2, 3, 4}, {1, 2, 3}, {1, 1, 1}, {}}
}

// width is how wide a figure is in this face, 0 if it has no shape.
func (f face) width(figure string) int {
	w := 0
	for i, r := range figure {
		shape, ok := glyph(r)
		if !ok {
			return 0
		}
		if i > 0 {
			w += f.between(rune(figure[i-1]), r)
		}
		w += f.scale * len([]rune(shape[0]))
	}
	return w
}

func (f face) between(a, b rune) int {
	if a == ':' || b == ':' {
		return f.colon
	}
	return f.gap
}

// rows are the lines of a figure.
func (f face) rows(figure string) []string {
	out := make([]string, 0, digitRows*f.scale)
	for row := range digitRows {
		var b strings.Builder
		for i, r := range figure {
			if i > 0 {
				b.WriteString(spaces(f.between(rune(figure[i-1]), r)))
			}
			shape, _ := glyph(r)
			for _, cell := range shape[row] {
				b.WriteString(strings.Repeat(string(cell), f.scale))
			}
		}
		for range f.scale {
			out = append(out, b.String())
		}
	}
	return out
}

// largestBeside is the largest scale of digits that stand among other things.
const largestBeside = 3

// figureOf is what the digits show: with a plus where time is over, as long as
// there is room for it. The label says it too.
func (f face) figureOf(d scene.Digits, width int) string {
	if plus := "+" + d.Figure; d.Over && (f.scale == 0 || f.width(plus) <= width) {
		return plus
	}
	return d.Figure
}

// fits says whether a face is for these digits at this width. The larger ones
// must also have room for what comes later, so that the size stays the same
// from turn to turn.
func (f face) fits(d scene.Digits, width int) bool {
	switch {
	case d.Calm && f.scale > 1:
		return f.width(d.Figure) > 0 && max(f.width("00:00"), f.width(d.Figure)) <= width
	case f.scale == 0, f.scale > largestBeside, f.scale > 1 && f.width("+00:00") > width:
		return false
	}
	w := f.width(f.figureOf(d, width))
	return w > 0 && w <= width
}

// digits paints the label and the digits in a face.
func (b *brush) digits(d scene.Digits, f face, width int) []string {
	figure := f.figureOf(d, width)
	if f.scale == 0 {
		s := b.strip(width)
		s.line(append(d.Label[:len(d.Label):len(d.Label)], scene.Run{Text: "  "}, scene.Run{Job: d.Job, Text: figure}))
		return []string{s.done()}
	}
	indent := min(4, (width-f.width(figure))/2)
	label := b.strip(width)
	label.line(d.Label)
	out := []string{label.done()}
	for _, row := range f.rows(figure) {
		s := b.strip(width)
		s.blank(indent)
		s.put(look(d.Job), row)
		out = append(out, s.done())
	}
	return out
}
