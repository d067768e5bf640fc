package programme

import (
	"strconv"
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

// timingOf reads the times of a row out of the columns that have them.
func (g *board) timingOf(r line) timing {
	var t timing
	for k, c := range r.cells {
		text := c.text()
		if text == "" {
			continue
		}
		switch g.columns[k] {
		case timeColumn, startColumn, dayColumn:
			if at := days(text); len(at) > 0 {
				text = text[:at[0].from] + " " + text[at[0].to:]
			}
			for _, s := range stamps(text) {
				t.take(s)
			}
		case endColumn:
			if found := stamps(text); len(found) > 0 && found[0].start != nil {
				if t.when == nil {
					t.when = &stamp{}
					*t.when = found[0]
				} else if t.when.end == nil {
					t.when.end = found[0].start
				}
			}
		case lengthColumn:
			t.takeMinutes(text)
		}
	}
	return t
}

// takeMinutes reads a cell of minutes, whose unit the head may have said.
func (t *timing) takeMinutes(text string) {
	if p := strings.Split(strings.TrimSpace(text), ":"); len(p) == 3 && len(p[0]) <= 2 {
		hours, bad := strconv.Atoi(p[0])
		minutes, worse := strconv.Atoi(p[1])
		if n := float64(hours*60 + minutes); bad == nil && worse == nil && n > 0 && t.length == nil {
			t.length = &stamp{minutes: n, least: n}
			return
		}
	}
	if found := stamps(text); len(found) > 0 {
		for _, s := range found {
			if s.isLength() {
				t.take(s)
			} else if h := s.start; s.end == nil && h.minute < 6*60 && t.length == nil { // 0:15, 1h30
				t.length = &stamp{minutes: float64(h.minute), least: float64(h.minute)}
			}
		}
		return
	}
	text = strings.Trim(text, " '′.~")
	if n, err := strconv.ParseFloat(strings.ReplaceAll(text, ",", "."), 64); err == nil && n > 0 && n <= 24*60 {
		t.length = &stamp{minutes: n, least: n}
		return
	}
	if sum := strings.Split(text, "+"); len(sum) == 2 {
		a, bad := strconv.ParseFloat(strings.TrimSpace(sum[0]), 64)
		b, worse := strconv.ParseFloat(strings.TrimSpace(sum[1]), 64)
		if bad == nil && worse == nil {
			t.length = &stamp{minutes: a + b, least: a + b, compound: true}
		}
	}
}

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

// roomRows reads a row whose columns are rooms: one segment for each, all at
// one time; a cell that spans them is everybody's.
func (o *outline) roomRows(g *board, r line, t timing) {
	var made []row
	others := false
	for k, c := range r.cells {
		if g.columns[k] != roomColumn && g.columns[k] != titleColumn || len(c.lines) == 0 {
			continue
		}
		if c.down {
			others = others || c.span == 1
			o.lasts(g.heads[k], t)
			continue
		}
		one := row{no: r.no, col: r.col, timing: t, day: o.day, track: g.heads[k], tied: len(made) > 0}
		if c.span > 1 || g.columns[k] == titleColumn {
			one.track = o.track
		}
		one.takeCell(g.x, c)
		made = append(made, one)
	}
	if len(made) == 1 && made[0].track != "" && !others && (kindOf(made[0].title) == breakKind || g.alone(r)) {
		made[0].track = o.track
	}
	for _, m := range made {
		if m.title != "" {
			m.own = len(m.below)
			o.rows = append(o.rows, m)
		}
	}
}

// lasts makes the last row of a room last until the end of t: its cell goes on
// beside the rows of the others.
func (o *outline) lasts(track string, t timing) {
	if t.when == nil || t.when.end == nil {
		return
	}
	for i := len(o.rows) - 1; i >= 0; i-- {
		if r := &o.rows[i]; r.track == track && r.day == o.day && r.timing.when != nil {
			when := *r.timing.when
			when.end = t.when.end
			r.timing.when = &when
			return
		}
	}
}

// alone says whether only the first room of a row has something in it.
func (g *board) alone(r line) bool {
	for k, c := range r.cells {
		if g.columns[k] == roomColumn {
			return len(c.lines) > 0
		}
	}
	return false
}
