package programme

import "strings"

// pipes reads the rows of a table of pipes that begin here: Markdown's, with
// its row of dashes, a frame drawn of + and |, or rows that a pipe only parts.
func (r *textReader) pipes() bool {
	start := r.lines[r.at].text
	framed := r.frame(start)
	if !framed && pipeCount(start) == 0 {
		return false
	}
	var rows []tableRow
	aligned := false
	at := r.at
	for ; at < len(r.lines); at++ {
		l := r.lines[at]
		switch {
		case r.frame(l.text) && framed:
			continue
		case r.patterns.align.expression().MatchString(l.text) && strings.Contains(l.text, "-") && len(rows) > 0 && (strings.Contains(l.text, "|") || strings.Contains(l.text, ":-")):
			if !aligned {
				rows[len(rows)-1].head = true
			}
			aligned = true
			continue
		case pipeCount(l.text) == 0:
		default:
			row := pipeRow(l)
			if framed && len(rows) > 0 && !r.frame(r.lines[at-1].text) {
				wrapInto(&rows[len(rows)-1], row)
			} else {
				rows = append(rows, row)
			}
			continue
		}
		break
	}
	outer := strings.HasPrefix(strings.TrimSpace(start), "|")
	switch {
	case len(rows) == 0:
		return false
	case aligned, framed, outer && (len(rows) > 1 || len(rows[0].cells) > 1), r.timed(rows[0].cells):
	case len(rows) < 2 || !evenly(rows):
		if !r.near("|", len(rows[0].cells)) {
			return false
		}
	}
	r.table("|", rows)
	r.at = at
	r.last.end = at
	return true
}

// pipeCount counts what parts columns in a line.
func pipeCount(s string) int {
	return strings.Count(s, "|") - strings.Count(s, `\|`) + strings.Count(s, "│") + strings.Count(s, "║")
}

// frame says that a line is drawn between the rows of a table.
func (r *textReader) frame(s string) bool {
	s = strings.TrimSpace(s)
	return strings.ContainsAny(s, "+┌├└┼╔╠╚╬") && len(s) > 2 && r.patterns.border.expression().MatchString(s)
}

// pipeRow parts a line at its pipes.
func pipeRow(l sourceLine) tableRow {
	text := strings.NewReplacer("│", "|", "║", "|").Replace(l.text)
	row := tableRow{no: l.no}
	col := l.col
	from := 0
	add := func(to int) {
		part := text[from:to]
		row.cells = append(row.cells, []piece{{no: l.no, col: col, text: strings.ReplaceAll(part, `\|`, "|")}})
		col += letters(part) + 1
		from = to + 1
	}
	for i := range len(text) {
		if text[i] == '|' && (i == 0 || text[i-1] != '\\') {
			add(i)
		}
	}
	add(max(len(text), from))
	if len(row.cells) > 1 && strings.TrimSpace(row.cells[0][0].text) == "" {
		row.cells = row.cells[1:]
	}
	if n := len(row.cells); n > 1 && strings.HasSuffix(strings.TrimSpace(text), "|") {
		row.cells = row.cells[:n-1]
	}
	return row
}

// wrapInto adds a line of a drawn table to the row that it belongs to.
func wrapInto(row *tableRow, more tableRow) {
	for i, c := range more.cells {
		if i < len(row.cells) {
			row.cells[i] = append(row.cells[i], c...)
		}
	}
}

// evenly says that rows have the same number of cells.
func evenly(rows []tableRow) bool {
	for _, row := range rows {
		if len(row.cells) != len(rows[0].cells) {
			return false
		}
	}
	return true
}
