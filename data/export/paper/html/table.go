package html

import (
	"fmt"

	"roundtable/data/export/paper"
)

// table sets a table in a frame of its own: on a narrow screen the frame is
// moved under the finger, not the page.
func (s *setter) table(t paper.Table) {
	if len(t.Columns) == 0 {
		return
	}
	name := text(t.Caption)
	if name == "" {
		name = s.under
	}
	s.put(`<div class="frame" tabindex="0"`)
	if name != "" {
		s.put(` role="region" aria-label="`, name, `"`)
	}
	class, letters := "", 92 // that fit on a line of a printed page
	if len(t.Columns) > 7 {
		class, letters = ` class="many"`, 108
	}
	s.put(">\n<table", class, ">\n")
	if text(t.Caption) != "" {
		s.put(element("caption", "", t.Caption), "\n")
	}
	s.columns(t, letters)
	body := t.Rows
	if t.Total && len(body) > 0 {
		body = body[:len(body)-1]
	}
	s.rows("tbody", t.Columns, body)
	s.rows("tfoot", t.Columns, t.Rows[len(body):])
	s.put("</table>\n</div>\n")
}

// columns writes the shares of the columns and their heads. A screen takes the
// shares as a wish; on paper, where nothing can be moved, they hold.
func (s *setter) columns(t paper.Table, letters int) {
	s.put("<colgroup>")
	for _, share := range paper.Shares(t, letters) {
		s.put(fmt.Sprintf(`<col style="width:%.1f%%">`, 100*share))
	}
	s.put("</colgroup>\n<thead>\n<tr>")
	for _, c := range t.Columns {
		s.put(element("th", ` scope="col"`+side(c), c.Head))
	}
	s.put("</tr>\n</thead>\n")
}

func (s *setter) rows(part string, columns []paper.Column, rows [][]string) {
	if len(rows) == 0 {
		return
	}
	s.put("<", part, ">\n")
	for _, row := range rows {
		s.put("<tr>")
		for i, c := range columns {
			s.put(element("td", side(c), paper.Cell(row, i)))
		}
		s.put("</tr>\n")
	}
	s.put("</", part, ">\n")
}

// side is the attribute of a cell with figures.
func side(c paper.Column) string {
	if c.Right {
		return ` class="figure"`
	}
	return ""
}
