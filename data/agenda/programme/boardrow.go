package programme

import (
	"strings"
)

// boardRow reads one row of a table.
func (o *outline) boardRow(g *board, r line) {
	t := g.timingOf(r)
	if only, ok := single(r); ok {
		text := only.text()
		if t.any() && g.at(timeColumn, r) == text {
			return // a time with nothing to do in it
		}
		if !t.any() {
			if lead := leading(text); lead.when != nil && lead.rest != "" {
				o.keep(row{no: r.no, col: r.col, timing: lead, title: lead.rest, day: o.day, track: o.track, below: only.lines[min(1, len(only.lines)):]})
				return
			}
			if g.has(roomColumn) || len(only.lines) > 1 {
				o.more(g, r)
				return
			}
			if _, ok := o.section(line{text: text, mark: heading}); ok || r.cells[0].text() == text || only.head {
				o.heading(r)
				return
			}
			o.more(g, r)
			return
		}
	}
	o.takeDay(g, r)
	if g.has(roomColumn) {
		o.roomRows(g, r, t)
		return
	}
	made := g.rowOf(r, t)
	made.day, made.track = o.day, o.track
	if name := g.at(trackColumn, r); name != "" {
		made.track = name
	}
	switch {
	case !t.any() && made.title == "":
		o.more(g, r)
	case !t.any() && !g.inTime(r) && len(o.rows) > 0 && !g.numbered(r):
		o.more(g, r)
	default:
		made.tied = g.tied(r)
		o.keep(made)
	}
}

func (o *outline) keep(r row) {
	if isSum(r.title) {
		return
	}
	r.own = len(r.below)
	if !o.again(&r) {
		o.rows = append(o.rows, r)
	}
}

// inTime says whether a row has a cell of time at all that is not empty.
func (g *board) inTime(r line) bool {
	for k, c := range r.cells {
		if (g.columns[k] == timeColumn || g.columns[k] == startColumn || g.columns[k] == lengthColumn) && c.text() != "" {
			return true
		}
	}
	return false
}

// numbered says whether a row has a number of its own.
func (g *board) numbered(r line) bool { return g.at(numberColumn, r) != "" }

// tied says whether a row shares the cell of its time with the row above.
func (g *board) tied(r line) bool {
	for k, c := range r.cells {
		if g.columns[k] == timeColumn || g.columns[k] == startColumn {
			return c.down
		}
	}
	return false
}

// at is the text of the first column of a sort.
func (g *board) at(want column, r line) string {
	for k, c := range r.cells {
		if g.columns[k] == want {
			return c.text()
		}
	}
	return ""
}

// single is the only cell of a row with something in it.
func single(r line) (cell, bool) {
	var only cell
	n := 0
	for _, c := range r.cells {
		if c.text() != "" && !c.down {
			only = c
			n++
		}
	}
	return only, n == 1
}

// takeDay reads a column of days.
func (o *outline) takeDay(g *board, r line) {
	for k, c := range r.cells {
		if g.columns[k] != dayColumn && g.columns[k] != timeColumn {
			continue
		}
		if found := days(c.text()); len(found) > 0 {
			o.enterDay(section{line: r, day: &found[0]})
		} else if name, ok := dayName(c.text()); ok {
			o.enterDay(section{line: r, day: &day{}, name: name})
		} else if g.columns[k] == dayColumn && c.text() != "" && !c.down {
			o.enterDay(section{line: r, day: &day{}, name: c.text()})
		}
	}
}

// enterDay is enter for a cell: the line stays a row.
func (o *outline) enterDay(s section) {
	track := o.track
	head := o.head
	o.enter(s)
	o.head, o.track = head, track
}

// rowOf reads the cells of a row.
func (g *board) rowOf(r line, t timing) row {
	made := row{no: r.no, col: r.col, timing: t}
	for k, c := range r.cells {
		if c.span == 0 && k > 0 {
			continue
		}
		switch g.columns[k] {
		case titleColumn:
			made.takeCell(g.x, c)
		case detailColumn:
			made.below = append(made.below, c.lines...)
		case speakerColumn:
			made.speaks = append(made.speaks, c.lines...)
		case affiliationColumn:
			made.belong = append(made.belong, c.lines...)
		case moderatorColumn:
			made.leads = append(made.leads, c.lines...)
		case chairColumn:
			made.chairs = append(made.chairs, c.lines...)
		case rapporteurColumn:
			made.reports = append(made.reports, c.lines...)
		case placeColumn:
			made.place = c.text()
		case noteColumn:
			made.hint += " " + c.text()
		}
	}
	if made.title == "" {
		made.titleFrom(g, r)
	}
	return made
}

// titleFrom takes a title out of a cell that spans the column of titles, or
// the details where there is no other.
func (r *row) titleFrom(g *board, l line) {
	for k, c := range l.cells {
		if c.text() != "" && c.span > 1 && g.columns[k] != timeColumn && g.columns[k] != startColumn && g.columns[k] != numberColumn {
			r.speaks, r.leads, r.chairs = nil, nil, nil
			r.takeCell(g.x, c)
			return
		}
	}
	if len(r.below) > 0 {
		r.title, r.below = r.below[0].text, r.below[1:]
		return
	}
	if hint := strings.TrimSpace(r.hint); hint != "" && len(r.speaks) == 0 {
		r.title = hint
	}
}

// takeCell takes a cell whose first line is the title.
func (r *row) takeCell(x *lexicon, c cell) {
	lines := c.lines
	for len(lines) > 1 && lines[1].mark == plain && x.wraps(lines[0].text, lines[1]) {
		first := lines[0]
		first.text = glue(first.text, lines[1].text)
		lines = append([]line{first}, lines[2:]...)
	}
	if len(lines) == 0 {
		return
	}
	t := bracketed(lines[0].text)
	if lead := leading(lines[0].text); r.timing.length == nil && lead.when == nil && lead.length != nil && lead.rest != "" {
		t = lead
	}
	r.timing = r.timing.with(t)
	r.title = t.rest
	r.below = append(append([]line{}, lines[1:]...), r.below...)
}

// more adds the cells of a row without a time of its own to the row above.
func (o *outline) more(g *board, r line) {
	if len(o.rows) == 0 {
		o.heading(r)
		return
	}
	last := &o.rows[len(o.rows)-1]
	for k, c := range r.cells {
		if c.down || k > 0 && c.span == 0 {
			continue
		}
		switch g.columns[k] {
		case speakerColumn:
			last.speaks = append(last.speaks, c.lines...)
		case moderatorColumn:
			last.leads = append(last.leads, c.lines...)
		case chairColumn:
			last.chairs = append(last.chairs, c.lines...)
		case titleColumn, detailColumn, otherColumn:
			last.below = append(last.below, c.lines...)
			last.own = len(last.below)
		}
	}
}
