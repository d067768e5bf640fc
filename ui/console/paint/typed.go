package paint

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// typedRows breaks a text that is being typed into rows of w cells, between
// words where it can, and says where the cursor stands, which is before so
// many runes. Of more than most rows those about the cursor are given.
func typedRows(text string, before, w, most int) (rows []string, at Cursor) {
	var row strings.Builder
	var starts []int // the byte at which each row begins
	start, width, space, seen := 0, 0, -1, 0
	cursor := len(text)
	for i := range text {
		if seen == before {
			cursor = i
		}
		seen++
	}
	flush := func(end int) {
		rows = append(rows, text[start:end])
		starts = append(starts, start)
		start, space = end, -1
		row.Reset()
	}
	for rest := text; rest != ""; {
		cluster, cells := ansi.FirstGraphemeCluster(rest, ansi.GraphemeWidth)
		i := len(text) - len(rest)
		if width+cells > w && i > start {
			end := i
			if space > start && cluster != " " {
				end = space
			}
			flush(end)
			width = ansi.StringWidth(text[start:i])
		}
		if cluster == " " {
			space = i + 1
		}
		width += cells
		rest = rest[len(cluster):]
	}
	flush(len(text))
	for n, from := range starts {
		if cursor >= from {
			at = Cursor{ansi.StringWidth(text[from:cursor]), n}
		}
	}
	if at.X >= w { // behind the last cell: below, or in it where there is no room
		at.X = w
	}
	first := max(min(at.Y-most/2, len(rows)-most), 0)
	rows = rows[first:min(len(rows), first+most)]
	at.Y -= first
	return rows, at
}
