package sheet

import (
	"strings"

	"charm.land/lipgloss/v2"
)

// more is what belongs to the highlighted row, under an empty line: all of a
// label that is cut above, and what the row changes.
func (p *Pick) more(w int) []string {
	if p.find != nil || p.at >= len(p.found) {
		return nil
	}
	row := &p.rows[p.found[p.at]]
	var lines []string
	if lipgloss.Width(row.Label) > w-p.before() {
		lines = wrap(row.Label, w)
	}
	for _, line := range row.More {
		for i, part := range wrap(line, w-4) {
			lines = append(lines, strings.Repeat(" ", 2+2*min(i, 1))+part)
		}
	}
	if lines == nil {
		return nil
	}
	return append([]string{""}, lines...)
}

// leastRows is how many rows stay in sight beside what one of them changes.
const leastRows = 3

// besideRows is what fits into so many lines, first without the empty one.
func besideRows(more []string, room int) []string {
	if len(more) > max(room, 0) && len(more) > 0 {
		more = more[1:]
	}
	if len(more) <= max(room, 0) {
		return more
	}
	more = append([]string(nil), more[:max(room, 0)]...)
	if len(more) > 0 {
		more[len(more)-1] += " …"
	}
	return more
}

// before is how many cells stand before a label: the pointer and the key.
func (p *Pick) before() int { return 2 + max(1, p.keyWidth()) + 1 }

// Lines is how many lines the list would like to have, its frame not counted.
func (p *Pick) Lines() int {
	if p.find != nil {
		return len(p.rows) + 1
	}
	more := 0
	for i := range p.rows {
		if n := len(p.rows[i].More); n > 0 || lipgloss.Width(p.rows[i].Label) > leastWidth {
			more = max(more, n+3) // an empty line and a long label on two
		}
	}
	return len(p.rows) + more
}

// Width is how wide the list would like to be, its frame counted.
func (p *Pick) Width() int {
	widest := 0
	for i := range p.rows {
		widest = max(widest, lipgloss.Width(p.rows[i].Label)+p.before())
		for _, line := range p.rows[i].More {
			widest = max(widest, lipgloss.Width(line)+2)
		}
	}
	return widest + 4
}
