package cli

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// A grid is a table: its first columns hold text, the others numbers, which
// end below each other.
type grid struct {
	title string
	texts int
	rows  [][]string // the head first
}

// line writes one line.
func (s *statsText) line(text string) {
	s.put(plain(text))
}

// put writes one line as it stands.
func (s *statsText) put(line string) {
	if s.err == nil {
		_, s.err = fmt.Fprintln(s.out, strings.TrimRight(line, " "))
	}
}

// widest is how many cells of a terminal a text in a table has at most.
const widest = 48

// grid writes a table below its title.
func (s *statsText) grid(g grid) {
	widths := make([]int, len(g.rows[0]))
	for _, row := range g.rows {
		for i := range row {
			row[i] = ansi.Truncate(plain(row[i]), widest, "…")
			widths[i] = max(widths[i], ansi.StringWidth(row[i]))
		}
	}
	s.line("")
	s.line(g.title)
	for _, row := range g.rows {
		var b strings.Builder
		for i, cell := range row {
			space := strings.Repeat(" ", widths[i]-ansi.StringWidth(cell))
			b.WriteString("  ")
			if i < g.texts {
				b.WriteString(cell + space)
			} else {
				b.WriteString(space + cell)
			}
		}
		s.put(b.String())
	}
}
