package programme

import (
	"strings"
	"unicode/utf8"
)

// blankRows puts the lines of a table of blanks into rows. A line with nothing
// in the column of times goes on with the row above it.
func (r *textReader) blankRows(block []blankLine, gutters []segment) (rows []tableRow, columns int) {
	b := blankTable{r: r, columns: len(gutters) + 1}
	for _, l := range block {
		cells := make([]piece, b.columns)
		for _, s := range l.segments {
			at := 0
			for at < len(gutters) && gutters[at].to <= s.from {
				at++
			}
			if cells[at].text != "" {
				cells[at].text += " " + s.text
				continue
			}
			cells[at] = piece{no: l.source.no, col: l.source.col + s.from, text: s.text}
		}
		b.lines = append(b.lines, cells)
		b.apart = append(b.apart, l.apart)
	}
	b.measure()
	for i := range b.lines {
		b.place(i)
	}
	return b.rows, b.columns
}

// A blankTable is a table of blanks whose lines become rows.
type blankTable struct {
	r       *textReader
	columns int
	lines   [][]piece
	apart   []bool
	width   []int // of each column, in characters
	key     int   // the column whose text begins a row
	timed   bool  // it holds times
	chunked bool  // empty lines part the rows, and nothing else does
	rows    []tableRow
	ahead   int // lines above the one with the time that belong to its row
}

// measure finds how wide the columns are and which one begins rows.
func (b *blankTable) measure() {
	b.width = make([]int, b.columns)
	times := make([]int, b.columns)
	chunks := 1
	for i, cells := range b.lines {
		for c, p := range cells {
			b.width[c] = max(b.width[c], utf8.RuneCountInString(p.text))
			if p.text != "" && b.r.patterns.timed.expression().MatchString(p.text) {
				times[c]++
			}
		}
		if b.apart[i] && i > 0 {
			chunks++
		}
	}
	for c, n := range times {
		if n > times[b.key] {
			b.key = c
		}
	}
	b.timed = times[b.key] > 1
	if !b.timed {
		b.key = 0
		b.chunked = chunks > 2 && len(b.lines) > chunks
	}
}

// place adds a line to the row above, or begins a row with it.
func (b *blankTable) place(i int) {
	if b.apart[i] || i == 0 {
		b.ahead = b.above(i)
	}
	begins := b.begins(i)
	switch {
	case b.ahead > 0:
		begins = b.apart[i] || i == 0
		if b.begins(i) {
			b.ahead = 0
		}
	case b.chunked:
		begins = b.apart[i]
	}
	if begins || len(b.rows) == 0 {
		b.rows = append(b.rows, tableRow{no: firstOf(b.lines[i]).no, cells: make([][]piece, b.columns)})
	}
	row := &b.rows[len(b.rows)-1]
	for c, p := range b.lines[i] {
		if p.text == "" {
			continue
		}
		if n := len(row.cells[c]); n > 0 {
			p.soft = !b.apart[i] && (c == b.key && b.timed || wrapped(row.cells[c][n-1].text, p.text, b.width[c]))
		}
		row.cells[c] = append(row.cells[c], p)
	}
}

// begins says that a line begins a row by what is in its column of times: a
// time alone that ends a range ("9:00 –", "9:30"), or a length in brackets
// below it, does not.
func (b *blankTable) begins(i int) bool {
	text := b.lines[i][b.key].text
	if text == "" {
		return false
	}
	if len(b.rows) == 0 || !b.timed {
		return true
	}
	above := b.rows[len(b.rows)-1].cells[b.key]
	if len(above) == 0 {
		return true
	}
	last := above[len(above)-1].text
	open := strings.ContainsAny(last[len(last)-1:], "-(") || strings.HasSuffix(last, "–") || strings.HasSuffix(last, "—") || strings.HasSuffix(last, " to")
	return !open && !strings.ContainsAny(text[:1], "(-") && !strings.HasPrefix(text, "–") && !strings.HasPrefix(text, "to ")
}

// above counts the lines over the one with the time in a row that is set in
// the middle of its cells: as many stand above it as below, and empty lines
// part it from its neighbours.
func (b *blankTable) above(from int) int {
	if !b.timed {
		return 0
	}
	at, count, size := 0, 0, 0
	for i := from; i < len(b.lines) && (i == from || !b.apart[i]); i++ {
		if b.lines[i][b.key].text != "" {
			at, count = i-from, count+1
		}
		size++
	}
	below := size - 1 - at
	if count == 1 && at > 0 && at-below <= 1 && below-at <= 1 {
		return at
	}
	return 0
}

func firstOf(cells []piece) piece {
	for _, p := range cells {
		if p.text != "" {
			return p
		}
	}
	return piece{}
}
