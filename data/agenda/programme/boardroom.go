package programme

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
