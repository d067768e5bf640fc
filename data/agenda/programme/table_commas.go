package programme

import "strings"

// commas reads the rows of a table with separators that begins here, below a
// title perhaps: three rows at least as wide as each other, three cells at
// least, and no blank behind a separator, as sentences have.
func (r *textReader) commas() bool {
	text := r.lines[r.at].text
	for _, separator := range ",;" {
		if strings.Count(text, string(separator)) < 2 {
			continue
		}
		rows := r.commaRows(separator)
		if len(rows) < 3 {
			continue
		}
		r.untitled()
		r.table(",", rows)
		r.at += len(rows)
		r.last.end = r.at
		return true
	}
	return false
}

// commaRows are the lines from here on that separators part into as many
// cells.
func (r *textReader) commaRows(separator rune) []tableRow {
	var rows []tableRow
	for _, l := range r.lines[r.at:] {
		if !strings.ContainsRune(l.text, separator) {
			break
		}
		reader := csvReader(l.text, separator)
		cells, err := reader.Read()
		if err != nil || len(cells) < 3 || len(rows) > 0 && len(cells) != len(rows[0].cells) {
			break
		}
		row := record(reader, cells)
		row.no = l.no
		spaced := false
		for i := range row.cells {
			at := &row.cells[i][0]
			spaced = spaced || i > 0 && strings.HasPrefix(at.text, " ")
			at.no, at.col = l.no, at.col+l.col-1
		}
		if spaced {
			break
		}
		rows = append(rows, row)
	}
	return rows
}

// untitled takes the quotes off the lines right above a table with
// separators: what wrote the table put them there.
func (r *textReader) untitled() {
	for i := max(len(r.out)-6, 0); i < len(r.out); i++ {
		l := &r.out[i]
		if n := len(l.text); n > 2 && l.text[0] == '"' && l.text[n-1] == '"' && strings.Contains(l.text, ",") {
			l.text, l.col = strings.ReplaceAll(l.text[1:n-1], `""`, `"`), l.col+1
		}
	}
}
