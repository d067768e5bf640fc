package programme

import "strings"

// A line is one line of a programme with its markup gone: where it stands in
// the source and what it was there. A row of a table has cells and no text of
// its own.
type line struct {
	no, col int    // in the source, from 1
	text    string // one line, NFC, blanks joined, without markup, bullet and number; empty in a row of a table
	mark    mark
	number  string // of a numbered line, as written without its dot: "3", "IV", "2.1"
	level   int    // of a heading from 1; of a bullet its depth from 0
	table   int    // the table that the row belongs to, from 1; 0 in running text
	soft    bool   // it begins where the source breaks the line and a browser or a mail program would not
	blank   bool   // an empty line stands above it
	cells   []cell // of a row of a table, as many as the table has columns
}

// A mark is what a line begins with.
type mark int

const (
	plain mark = iota
	bullet
	numbered
	heading // of Markdown, HTML or a document's styles
)

// A cell is one cell of a table's row.
type cell struct {
	lines []line // without cells of their own; none where the cell is empty
	span  int    // columns that it spans, from 1; the cells it covers to the right are empty with span 0
	down  bool   // it is the cell above, continued (rowspan or a merged cell); its lines are that cell's
	head  bool   // it is a table head's
}

// text is a cell on one line.
func (c cell) text() string {
	var parts []string
	for _, l := range c.lines {
		parts = append(parts, l.text)
	}
	return strings.Join(parts, " ")
}

// whole is a line on one line, its cells joined.
func (l line) whole() string {
	if l.cells == nil {
		return l.text
	}
	var parts []string
	for _, c := range l.cells {
		if t := c.text(); t != "" && !c.down {
			parts = append(parts, t)
		}
	}
	return strings.Join(parts, " ")
}
