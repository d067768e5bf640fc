package programme

import (
	"strings"
)

// table reads the rows of a table, or its cells as running text where it is no
// programme.
func (o *outline) table(rows []line) {
	g := o.x.boardOf(rows)
	if !g.timed() {
		o.asText(rows)
		return
	}
	for i, r := range rows {
		if i < g.first {
			if i < g.first-1 {
				o.heading(r)
			}
			continue
		}
		if len(o.rows) > mostRows {
			return
		}
		if !g.isHead(r) {
			o.boardRow(g, r)
		}
	}
}

// isHead says whether a row only repeats the head, as on a further page.
func (g *board) isHead(r line) bool {
	same := 0
	for k, c := range r.cells {
		if text := c.text(); text != "" {
			if text != g.heads[k] && (columnOf(text) == otherColumn || leading(text).any()) {
				return false
			}
			same++
		}
	}
	return same >= 2
}

// asText keeps the cells of a table of facts: "Venue | Room 3".
func (o *outline) asText(rows []line) {
	for _, r := range rows {
		if o.speakersRow(r) {
			continue
		}
		text := r.whole()
		if len(r.cells) >= 2 && rolesOf(r.cells[0].text()) != nil {
			text = strings.TrimRight(r.cells[0].text(), " :") + ": " + strings.TrimSpace(strings.TrimPrefix(text, r.cells[0].text()))
		}
		l := line{no: r.no, col: r.col, text: text}
		if text == "" {
			continue
		}
		if len(o.rows) == 0 {
			o.head = append(o.head, l)
		} else {
			last := &o.rows[len(o.rows)-1]
			last.below = append(last.below, l)
		}
	}
}

// heading reads a row without times: a day, a track, or a mere heading.
func (o *outline) heading(r line) {
	text := r.whole()
	if text == "" {
		return
	}
	l := line{no: r.no, col: r.col, text: text, mark: heading}
	if s, ok := o.section(l); ok {
		o.enter(s)
		return
	}
	o.marks = append(o.marks, section{line: l, name: text})
	if len(o.rows) == 0 {
		o.head = append(o.head, l)
	}
}
