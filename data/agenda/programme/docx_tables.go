package programme

import "strings"

// A wordTable is a table while it is read.
type wordTable struct {
	rows []wordRow
	in   bool // a cell is open
	head bool // the row at hand heads the table
}

type wordRow struct {
	no     int
	before int // columns that it leaves out
	head   bool
	gone   bool
	cells  []wordCell
}

type wordCell struct {
	gridCell
	merged bool // it is the one above, continued
}

func (t *wordTable) row(no int) {
	t.close()
	t.rows = append(t.rows, wordRow{no: no})
	t.in = false
}

// close says of the row at hand whether it heads the table.
func (t *wordTable) close() {
	if n := len(t.rows); n > 0 {
		t.rows[n-1].head = t.head
	}
	t.head = false
}

func (t *wordTable) begin() {
	if len(t.rows) == 0 {
		t.row(0)
	}
	r := &t.rows[len(t.rows)-1]
	r.cells = append(r.cells, wordCell{gridCell: gridCell{across: 1, down: 1}})
	t.in = true
}

// cell is the one that is open, or nil.
func (t *wordTable) cell() *wordCell {
	if !t.in {
		return nil
	}
	cells := t.rows[len(t.rows)-1].cells
	return &cells[len(cells)-1]
}

func (t *wordTable) across(n int) {
	if c := t.cell(); c != nil {
		c.gridCell.across = max(min(n, mostWide), 1)
	}
}

func (t *wordTable) before(n int) {
	if len(t.rows) > 0 {
		t.rows[len(t.rows)-1].before = max(min(n, mostWide), 0)
	}
}

func (t *wordTable) merge(restart bool) {
	if c := t.cell(); c != nil {
		c.merged = !restart
	}
}

// drop leaves out the row at hand, which was deleted in tracked changes.
func (t *wordTable) drop() {
	if n := len(t.rows); n > 0 {
		t.rows[n-1].gone = true
	}
}

// grid is the table with its merged cells reaching down.
func (t *wordTable) grid() *grid {
	t.close()
	g := &grid{rows: make([]gridRow, len(t.rows))}
	top := map[int][2]int{} // by column: where the cell is that reaches down here
	for i, r := range t.rows {
		if r.gone {
			continue
		}
		cells := make([]gridCell, 0, len(r.cells)+1)
		if r.before > 0 {
			cells = append(cells, gridCell{across: r.before, down: 1})
		}
		column := r.before
		for _, c := range r.cells {
			if at, reaches := top[column]; c.merged && reaches && at[0]+g.rows[at[0]].cells[at[1]].down == i {
				g.rows[at[0]].cells[at[1]].down++
			} else {
				c.head = r.head
				top[column] = [2]int{i, len(cells)}
				cells = append(cells, c.gridCell)
			}
			column += c.gridCell.across
		}
		g.rows[i] = gridRow{no: r.no, cells: cells}
	}
	return g
}

// table is the innermost table.
func (w *word) table() *wordTable {
	if len(w.tables) == 0 {
		w.tables = append(w.tables, &wordTable{})
	}
	return w.tables[len(w.tables)-1]
}

// cell is the one that paragraphs go into, or nil.
func (w *word) cell() *wordCell {
	if len(w.tables) == 0 {
		return nil
	}
	return w.tables[len(w.tables)-1].cell()
}

// emit gives lines to the cell that is open, else to the document.
func (w *word) emit(lines ...line) {
	if c := w.cell(); c != nil {
		c.lines = append(c.lines, lines...)
		return
	}
	w.out = append(w.out, lines...)
}

// endTable lays out the innermost table where it stands.
func (w *word) endTable() {
	if len(w.tables) == 0 {
		return
	}
	g := w.table().grid()
	w.tables = w.tables[:len(w.tables)-1]
	w.f.tables++
	lines, ok := g.lay(w.f.tables)
	if !ok {
		w.f.huge = max(w.no, 1)
		return
	}
	w.emit(untitled(lines)...)
}

// untitled takes the title and the facts above a table out of it, which stand
// in its first column where a sheet was pasted: rows of four columns and more
// with one cell filled, or with a label and what belongs to it.
func untitled(rows []line) []line {
	var above []line
	for len(rows) > 1 && len(rows[0].cells) >= 4 {
		var filled []cell
		for _, c := range rows[0].cells {
			if len(c.lines) > 0 {
				filled = append(filled, c)
			}
		}
		first := filled[0]
		if len(rows[0].cells[0].lines) == 0 || first.span != 1 || len(first.lines) > 1 || leadsRow(first.text()) || len(filled) > 2 ||
			len(filled) == 2 && (!strings.HasSuffix(first.text(), ":") || filled[1].down) {
			break
		}
		l := first.lines[0]
		l.blank = false // empty cells stood above it
		if len(filled) == 2 {
			l.text += " " + filled[1].text()
		}
		above, rows = append(above, l), rows[1:]
	}
	return append(above, rows...)
}

// settle reads the running paragraphs so far: rows of TABs among them become
// rows.
func (w *word) settle() {
	if len(w.loose) == 0 || w.broken != nil {
		return
	}
	lines, err := w.f.running(w.loose)
	w.loose, w.broken = nil, err
	w.out = append(w.out, lines...)
}

// done is all that was read.
func (w *word) done() ([]line, error) {
	for len(w.open) > 0 {
		w.paragraph()
	}
	for len(w.tables) > 0 {
		w.endTable()
	}
	w.settle()
	return enumerated(w.out), w.broken
}
