package programme

// A piece is the text of a cell, or a line of it, where it stands.
type piece struct {
	no, col int
	text    string
	soft    bool // it goes on with the one above, which was wrapped
}

// A tableShape is what is remembered of a table, so that what comes soon after
// it in the same columns belongs to it.
type tableShape struct {
	sign   string // what parts its columns
	width  int
	number int
	end    int // the index of the line behind it
}

// soon is how many lines may stand between two parts of a table.
const soon = 10

// tableRow is a row as it is found, each cell in pieces, one a line.
type tableRow struct {
	no    int
	cells [][]piece
	head  bool
	spans []span
}

// A span is cells from one column to before another that are one, and whether
// that one begins further up.
type span struct {
	from, to int
	down     bool
}

// merged lays the spans of a row out in its cells; above is the row above.
func (row tableRow) merged(cells, above []cell) {
	for _, s := range row.spans {
		to := min(s.to, len(cells))
		if s.from >= to || s.down && s.from >= len(above) {
			continue
		}
		if s.down {
			cells[s.from] = above[s.from]
			cells[s.from].down = true
		}
		cells[s.from].span = to - s.from
		for i := s.from + 1; i < to; i++ {
			cells[i] = cell{down: s.down, head: row.head}
		}
	}
}

// table adds rows of cells to what was read.
func (r *textReader) table(sign string, rows []tableRow) {
	width := 0
	for _, row := range rows {
		width = max(width, min(len(row.cells), mostWide))
	}
	number := r.last.number
	if r.last.sign != sign || r.last.width != width || r.at > r.last.end+soon || number == 0 {
		r.tables++
		number = r.tables
	}
	r.depth = nil
	var above []cell
	for _, row := range rows {
		cells := make([]cell, width)
		for i := range cells {
			cells[i].span, cells[i].head = 1, row.head
			if i < len(row.cells) {
				cells[i].lines = r.cell(row.cells[i])
			}
		}
		row.merged(cells, above)
		above = cells
		if l, some := rowOf(row.no, number, cells); some {
			r.out = append(r.out, l)
		}
	}
	r.last = tableShape{sign: sign, width: width, number: number}
}

// cell is the lines of a cell.
func (r *textReader) cell(pieces []piece) []line {
	var lines []line
	for _, p := range pieces {
		some := r.fragments(p.no, p.col, p.text)
		if p.soft && len(some) > 0 && some[0].mark == plain {
			some[0].soft = true
		}
		lines = append(lines, some...)
	}
	return lines
}
