package programme

import (
	"slices"
	"strconv"
)

// push opens an element.
func (h *hyper) push(no int, name string, unseen bool, attributes map[string]string) {
	if len(h.open) >= deepest {
		return
	}
	e := element{name: name, unseen: unseen, next: 1}
	if start, err := strconv.Atoi(attributes["start"]); err == nil && start >= 0 && start < 1000 {
		e.next = start
	}
	if kind := attributes["type"]; kind != "" {
		e.style = kind[0]
	}
	h.open = append(h.open, e)
	if unseen {
		h.unseen++
	}
	if h.unseen > 0 {
		return
	}
	switch name {
	case "li":
		h.bulleted()
	case "h1", "h2", "h3", "h4", "h5", "h6":
		h.mark, h.number, h.level = heading, "", int(name[1]-'0')
	case "table", "dl":
		h.tables = append(h.tables, &htmlTable{})
	case "tr":
		h.table().row(no)
	case "td", "th":
		h.table().begin(no, name == "th", h.inside("thead"), attributes)
	case "dt", "dd":
		if h.inside("dl") {
			h.table().define(no, name == "dd")
		}
	}
}

// pop closes the innermost element.
func (h *hyper) pop() {
	e := h.open[len(h.open)-1]
	if h.unseen == 0 {
		h.flush()
	}
	h.open = h.open[:len(h.open)-1]
	if e.unseen {
		h.unseen--
		return
	}
	if h.unseen > 0 {
		return
	}
	switch e.name {
	case "li", "h1", "h2", "h3", "h4", "h5", "h6":
		h.mark, h.number, h.level = plain, "", 0
	case "td", "th":
		h.table().close()
	case "table", "dl":
		h.endTable()
	}
}

// supply closes what a tag ends without saying so, and opens the table that a
// row lacks.
func (h *hyper) supply(name string) {
	switch name {
	case "li":
		h.endWithin([]string{"li"}, "ul", "ol", "menu", "dir")
	case "dt", "dd":
		h.endWithin([]string{"dt", "dd"}, "dl")
	case "td", "th":
		h.endWithin([]string{"td", "th"}, "tr")
		if !h.inside("tr") {
			h.start(h.place.at, "tr", nil)
		}
	case "tr":
		h.endWithin([]string{"td", "th", "tr", "caption"}, "table")
		if !h.inside("table") {
			h.start(h.place.at, "table", nil)
		}
	case "thead", "tbody", "tfoot":
		h.endWithin([]string{"td", "th", "tr", "caption", "thead", "tbody", "tfoot"}, "table")
		if !h.inside("table") {
			h.start(h.place.at, "table", nil)
		}
	}
	if isBlock(name) {
		h.endWithin([]string{"p"}, "li", "dd", "dt", "div", "section", "article", "blockquote", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6")
	}
}

// endWithin closes the open elements of these names, looking no further than
// a table's wall or one of those named last. Rows end cells.
func (h *hyper) endWithin(names []string, until ...string) {
	for i := len(h.open) - 1; i >= 0; i-- {
		at := h.open[i].name
		if slices.Contains(names, at) {
			for len(h.open) > i {
				h.pop()
			}
			continue
		}
		if slices.Contains(until, at) || at == "table" || at == "dl" || isWall(at) && !isWall(names[0]) {
			return
		}
	}
}

// inside says that an element of that name is open in this table, or outside
// of every table.
func (h *hyper) inside(name string) bool {
	for i := len(h.open) - 1; i >= 0; i-- {
		at := h.open[i].name
		if at == name {
			return true
		}
		if at == "table" || at == "dl" || (at == "td" || at == "th") && name != "tr" && name != "thead" {
			return name == "table" && at != "dl"
		}
	}
	return false
}

// table is the innermost table; a cell outside of any begins one.
func (h *hyper) table() *htmlTable {
	if len(h.tables) == 0 {
		h.tables = append(h.tables, &htmlTable{})
	}
	return h.tables[len(h.tables)-1]
}

// endTable lays out the innermost table where it stands.
func (h *hyper) endTable() {
	if len(h.tables) == 0 {
		return
	}
	h.flush()
	t := h.table()
	h.tables = h.tables[:len(h.tables)-1]
	h.f.tables++
	t.heads()
	lines, ok := t.grid.lay(h.f.tables)
	if !ok {
		h.f.huge = h.place.no
		return
	}
	h.emit(lines...)
}

// An htmlTable is a table, or a list of definitions, while it is read.
type htmlTable struct {
	grid  grid
	inRow bool
	in    bool // a cell is open
}

func (t *htmlTable) row(no int) {
	t.grid.rows = append(t.grid.rows, gridRow{no: no})
	t.inRow, t.in = true, false
}

// heads leaves heads alone where they make up a whole row; the others head
// their own row.
func (t *htmlTable) heads() {
	for _, r := range t.grid.rows {
		if slices.ContainsFunc(r.cells, func(c gridCell) bool { return !c.head }) {
			for i := range r.cells {
				r.cells[i].head = false
			}
		}
	}
}

// begin opens a cell. A head's is in a thead, or heads a column.
func (t *htmlTable) begin(no int, th, thead bool, attributes map[string]string) {
	if !t.inRow {
		t.row(no)
	}
	r := &t.grid.rows[len(t.grid.rows)-1]
	r.cells = append(r.cells, gridCell{
		across: spanOf(attributes["colspan"]), down: spanOf(attributes["rowspan"]),
		head: thead || th && attributes["scope"] != "row",
	})
	t.in = true
}

func (t *htmlTable) close() { t.in = false }

// cell is the one that is open, or nil.
func (t *htmlTable) cell() *gridCell {
	if !t.in {
		return nil
	}
	cells := t.grid.rows[len(t.grid.rows)-1].cells
	return &cells[len(cells)-1]
}

// define goes on with a list of definitions: a row of what is defined and of
// what it is.
func (t *htmlTable) define(no int, meaning bool) {
	n := len(t.grid.rows)
	if n == 0 || !meaning && len(t.grid.rows[n-1].cells) > 1 {
		t.row(no)
		n++
	}
	r := &t.grid.rows[n-1]
	for len(r.cells) == 0 || meaning && len(r.cells) < 2 {
		r.cells = append(r.cells, gridCell{across: 1, down: 1})
	}
	t.in = true
}

// spanOf is how many columns or rows a cell covers.
func spanOf(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return 1
	}
	return min(n, 1000)
}
