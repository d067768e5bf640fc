package programme

// readHead finds the head among the first rows.
func (g *board) readHead() {
	for i := 0; i < len(g.rows) && i < 4; i++ {
		known, filled, times, longest := 0, 0, 0, 0
		for _, c := range g.rows[i].cells {
			text := c.text()
			if text == "" {
				continue
			}
			filled++
			if columnOf(text) != otherColumn || roomHead(text) && len(words(text)) <= 8 {
				known++
			}
			longest = max(longest, len(words(text)))
			if leading(text).any() {
				times++
			}
		}
		if times > 0 && known < 2 {
			return
		}
		if filled < 2 || known*2 < filled && (known < 2 || longest > 4) || known < 2 && filled > 2 || times > 0 {
			continue
		}
		for k, c := range g.rows[i].cells {
			g.heads[k] = c.text()
			g.columns[k] = columnOf(c.text())
			if g.columns[k] == otherColumn && c.span == 0 && k > 0 {
				g.heads[k], g.columns[k] = g.heads[k-1], g.columns[k-1]
			}
		}
		g.first = i + 1
		g.units()
		g.rooms()
		return
	}
}

// units takes a column of bodies beside a column of people for their
// affiliations.
func (g *board) units() {
	speakers := 0
	for _, c := range g.columns {
		if c == speakerColumn {
			speakers++
		}
	}
	for k, c := range g.columns {
		if c == speakerColumn && speakers > 1 && has(g.heads[k], "đơn vị", "cơ quan", "responsible", "organisation", "organization", "body", "entidad", "organisme") {
			g.columns[k] = affiliationColumn
		}
	}
}

// rooms finds the columns each of which is a room: two or more heads that name
// rooms or tracks.
func (g *board) rooms() {
	g.spannedRooms()
	n := 0
	for k, head := range g.heads {
		if (g.columns[k] == otherColumn || g.columns[k] == placeColumn || g.columns[k] == titleColumn) && roomHead(head) && columnOf(head) != placeColumn {
			n++
		}
	}
	if n < 2 {
		return
	}
	for k, head := range g.heads {
		switch {
		case head == "" || g.columns[k] != otherColumn && g.columns[k] != titleColumn:
		case has(head, "everybody", "everyone", "all", "plenary", "main", "tous", "plénière", "todos", "plenaria", "toàn thể", "chung"):
			g.columns[k] = titleColumn
		case columnOf(head) != placeColumn && (g.columns[k] == otherColumn || roomHead(head)):
			g.columns[k] = roomColumn
		}
	}
}

// spannedRooms takes columns that the head does not explain for rooms where the
// body has cells across all of them.
func (g *board) spannedRooms() {
	first, last := -1, -1
	for k := range g.columns {
		if g.columns[k] == otherColumn && g.heads[k] != "" {
			if first < 0 {
				first = k
			}
			last = k
		}
	}
	if first < 0 || last == first {
		return
	}
	for _, r := range g.rows[g.first:] {
		if first < len(r.cells) && r.cells[first].span == last-first+1 && len(r.cells[first].lines) > 0 {
			for k := first; k <= last; k++ {
				if g.columns[k] == otherColumn {
					g.columns[k] = roomColumn
				}
			}
			return
		}
	}
}
