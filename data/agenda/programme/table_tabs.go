package programme

import (
	"strings"
)

// tabs reads the rows of a table of TABs that begin here, or a line in which
// TABs only stand for blanks.
func (r *textReader) tabs() bool {
	if !strings.Contains(r.lines[r.at].text, "\t") {
		return false
	}
	var rows []tableRow
	at, real := r.at, 0
	for at < len(r.lines) && len(rows) < mostLines {
		row, taken, kind := r.tabRow(at)
		if kind == tabNone || kind == tabIndent && len(rows) == 0 && !r.near("\t", len(row.cells)) {
			break
		}
		if kind == tabRow {
			real++
		}
		rows = append(rows, row)
		at += taken
	}
	if len(rows) == 0 || real < 2 && !r.timed(rows[0].cells) && !r.near("\t", len(rows[0].cells)) {
		return false
	}
	r.table("\t", untabbed(rows))
	r.at = at
	r.last.end = at
	return true
}

// near says that a table in the same columns has just ended.
func (r *textReader) near(sign string, width int) bool {
	return r.last.number > 0 && r.last.sign == sign && r.last.width == width && r.at <= r.last.end+soon
}

// timed says that a row's first text is a time or a duration.
func (r *textReader) timed(cells [][]piece) bool {
	for _, c := range cells {
		for _, p := range c {
			if t := strings.TrimSpace(p.text); t != "" {
				return r.patterns.timed.expression().MatchString(strings.TrimLeft(t, "*_"))
			}
		}
	}
	return false
}

type tabKind int

const (
	tabNone   tabKind = iota
	tabIndent         // TABs at the beginning alone: an empty cell, or an indentation
	tabRow
)

// tabRow is a line as a row of TABs, with the lines that a quoted cell goes on
// over, and how many lines that took.
func (r *textReader) tabRow(at int) (tableRow, int, tabKind) {
	l := r.lines[at]
	body := strings.TrimRight(l.text, " \t")
	if !strings.Contains(body, "\t") {
		return tableRow{}, 1, tabNone
	}
	cells, taken := r.quotedCells(at)
	row := tableRow{no: l.no, cells: cells}
	var full []string
	for _, c := range cells {
		if t := strings.TrimSpace(c[0].text); t != "" {
			full = append(full, t)
		}
	}
	if len(full) == 0 {
		return row, taken, tabRow
	}
	first, indented := full[0], !strings.Contains(strings.TrimLeft(body, " \t"), "\t")
	switch {
	case indented && taken == 1:
		return row, 1, tabIndent
	case len(full) <= 2 && r.onlyMark(first):
		return row, 1, tabNone
	case len(full) == 2 && !r.patterns.timed.expression().MatchString(first) && (strings.HasSuffix(first, ":") || strings.HasPrefix(full[1], ":")):
		return row, 1, tabNone
	}
	return row, taken, tabRow
}

// onlyMark says that a text is a bullet or the number of a list.
func (r *textReader) onlyMark(s string) bool {
	if bulletLength(s+" X") >= len(s) {
		return true
	}
	number, n := r.numberLength(s + " X")
	return number != "" && number != s && n > len(s)
}

// quotedCells parts a line at its TABs. Excel and Calc put a cell of several
// lines into quotes.
func (r *textReader) quotedCells(at int) (cells [][]piece, taken int) {
	l := r.lines[at]
	col := l.col
	taken = 1
	parts := strings.Split(l.text, "\t")
	for i, part := range parts {
		if i == len(parts)-1 && strings.HasPrefix(part, `"`) && strings.Count(part, `"`)%2 == 1 {
			if rest, n := r.untilQuote(at + 1); n > 0 {
				pieces := []piece{{no: l.no, col: col + 1, text: part[1:]}}
				for _, more := range rest[:n-1] {
					pieces = append(pieces, piece{no: more.no, col: more.col, text: more.text})
				}
				last := rest[n-1]
				before, after, _ := closing(last.text)
				pieces = append(pieces, piece{no: last.no, col: last.col, text: before})
				cells = append(cells, unquote(pieces))
				taken += n
				if behind, found := strings.CutPrefix(after, "\t"); found {
					for _, s := range strings.Split(behind, "\t") {
						cells = append(cells, []piece{{no: last.no, col: last.col, text: s}})
					}
				}
				return cells, taken
			}
		}
		cells = append(cells, unquote([]piece{{no: l.no, col: col, text: part}}))
		col += letters(part) + 1
	}
	return cells, taken
}

// untilQuote is the lines up to the one where a quoted cell ends, if that is
// not far.
func (r *textReader) untilQuote(at int) ([]sourceLine, int) {
	for n := 1; n <= 50 && at+n <= len(r.lines); n++ {
		text := r.lines[at+n-1].text
		before, after, found := closing(text)
		switch {
		case !found && !strings.Contains(text, "\t"):
		case found && !strings.Contains(before, "\t") && (after == "" || after[0] == '\t'):
			return r.lines[at : at+n], n
		default:
			return nil, 0
		}
	}
	return nil, 0
}

// closing parts a text at the quote that ends a cell; two of them are one in
// the text.
func closing(text string) (before, after string, found bool) {
	for i := 0; i < len(text); i++ {
		if text[i] != '"' {
			continue
		}
		if i+1 == len(text) || text[i+1] != '"' {
			return text[:i], text[i+1:], true
		}
		i++
	}
	return text, "", false
}

// unquote takes off the quotes that a spreadsheet puts round a cell.
func unquote(pieces []piece) []piece {
	if len(pieces) == 1 {
		text := pieces[0].text
		if len(text) < 2 || text[0] != '"' || text[len(text)-1] != '"' || !strings.Contains(text, `""`) {
			return pieces
		}
		pieces[0].text = text[1 : len(text)-1]
	}
	for i := range pieces {
		pieces[i].text = strings.ReplaceAll(pieces[i].text, `""`, `"`)
	}
	return pieces
}

// untabbed joins the TABs of rows that were typed with several of them to
// reach a column: where they are joined all rows are as wide, and otherwise
// not.
func untabbed(rows []tableRow) []tableRow {
	exact, closed := true, true
	var joined []tableRow
	for _, row := range rows {
		exact = exact && len(row.cells) == len(rows[0].cells)
		one := tableRow{no: row.no}
		for i, c := range row.cells {
			if i == 0 || strings.TrimSpace(c[0].text) != "" {
				one.cells = append(one.cells, c)
			}
		}
		joined = append(joined, one)
		closed = closed && len(one.cells) == len(joined[0].cells)
	}
	if !exact && closed {
		return joined
	}
	return rows
}
