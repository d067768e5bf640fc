package programme

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A grid is a table as HTML and Word write it: rows of cells that may reach
// over columns and rows.
type grid struct{ rows []gridRow }

type gridRow struct {
	no    int
	cells []gridCell
}

// A gridCell may hold the rows of a table within it among its lines.
type gridCell struct {
	lines        []line
	across, down int // columns and rows that it covers, from 1
	head         bool
}

// lay is a grid as lines: a row a line, every row as wide as the table, or
// running lines where the table only arranges a page. Nothing comes of a
// grid beyond all measure.
func (g *grid) lay(number int) (lines []line, ok bool) {
	if g.arranges() {
		for _, r := range g.rows {
			for _, c := range r.cells {
				lines = append(lines, c.lines...)
			}
		}
		return lines, true
	}
	width := 0
	var above []cell // by column: what reaches down, and
	var left []int   // over how many rows more
	var rows [][]cell
	for _, r := range g.rows {
		cells := r.spread(above, left)
		width = max(width, len(cells))
		if width*len(g.rows) > mostCells {
			return nil, false
		}
		above, left = r.reach(cells, left)
		rows = append(rows, cells)
	}
	width = used(rows)
	for i, cells := range rows {
		cells = cells[:min(len(cells), width)]
		for len(cells) < width {
			cells = append(cells, cell{span: 1})
		}
		for at := range cells { // what reached over columns that are not used
			cells[at].span = min(cells[at].span, width-at)
		}
		if row, some := rowOf(g.rows[i].no, number, cells); some {
			lines = append(lines, row)
		}
	}
	return lines, true
}

// used is how many columns there are up to the last with a text in it.
func used(rows [][]cell) int {
	width := 0
	for _, cells := range rows {
		for i, c := range cells {
			if len(c.lines) > 0 {
				width = max(width, i+1)
			}
		}
	}
	return width
}

// spread puts a row's cells into their columns, round those that reach down
// from above.
func (r gridRow) spread(above []cell, left []int) []cell {
	var cells []cell
	next := 0
	for {
		at := len(cells)
		switch {
		case at < len(left) && left[at] > 0:
			c := above[at]
			c.down = true
			cells = append(cells, c)
		case next < len(r.cells) && at < mostWide:
			c := r.cells[next]
			span := 1
			for span < c.across && at+span < mostWide && (at+span >= len(left) || left[at+span] == 0) {
				span++
			}
			cells = append(cells, cell{lines: unnested(c.lines), span: span, head: c.head})
			for range span - 1 {
				cells = append(cells, cell{head: c.head})
			}
			next++
		case at < len(left) && slices.ContainsFunc(left[at:], func(n int) bool { return n > 0 }):
			cells = append(cells, cell{span: 1})
		default:
			return cells
		}
	}
}

// reach is what reaches down from a row that was spread.
func (r gridRow) reach(cells []cell, left []int) ([]cell, []int) {
	now := make([]int, len(cells))
	next, down := 0, 1
	for at, c := range cells {
		switch {
		case c.down:
			now[at] = left[at] - 1
			continue
		case c.span > 0 && next < len(r.cells):
			down = r.cells[next].down
			next++
		case c.span > 0:
			down = 1
		}
		now[at] = down - 1
	}
	return cells, now
}

// rowOf is a row of a table as a line; it stands where its first text stands.
// A row without any text is none.
func rowOf(no, table int, cells []cell) (line, bool) {
	row := line{no: no, table: table, cells: cells}
	some := false
	for _, c := range cells {
		if c.down || len(c.lines) == 0 {
			continue
		}
		if first := c.lines[0]; !some || first.no < row.no || first.no == row.no && first.col < row.col {
			row.no, row.col = first.no, first.col
		}
		some = true
	}
	return row, some
}

// arranges says that a table holds no rows of anything: it has one column, or
// tables stand in it which are no detail of a row with a time or a number.
func (g *grid) arranges() bool {
	narrow, nested := true, false
	for _, r := range g.rows {
		narrow = narrow && len(r.cells) <= 1
		for i, c := range r.cells {
			if !slices.ContainsFunc(c.lines, func(l line) bool { return l.cells != nil }) {
				continue
			}
			nested = true
			for j, other := range r.cells {
				if t := (cell{lines: other.lines}).text(); i != j && utf8.RuneCountInString(t) < 40 && strings.ContainsFunc(t, unicode.IsDigit) {
					return false
				}
			}
		}
	}
	return narrow || nested
}

// unnested are a cell's lines with the rows of tables in it on a line each.
func unnested(lines []line) []line {
	if !slices.ContainsFunc(lines, func(l line) bool { return l.cells != nil }) {
		return lines
	}
	lines = slices.Clone(lines)
	for i, l := range lines {
		if l.cells == nil {
			continue
		}
		var parts []string
		for _, c := range l.cells {
			if t := c.text(); t != "" && !c.down {
				parts = append(parts, t)
			}
		}
		lines[i] = line{no: l.no, col: l.col, text: strings.Join(parts, ", ")}
	}
	return lines
}
