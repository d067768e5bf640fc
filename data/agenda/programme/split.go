package programme

// splitHeadings parts a row under whose time several headings stand: each is a
// segment of its own, beside the others, in the room named above it.
func (o *outline) splitHeadings() {
	var rows []row
	for _, r := range o.rows {
		rows = append(rows, o.split(r)...)
	}
	o.rows = rows
}

func (o *outline) split(r row) []row {
	heads := 0
	for _, l := range r.below {
		if l.mark == heading {
			heads++
		}
	}
	if heads == 0 || r.timing.when == nil || heads == 1 && !o.roomLike(r.title) {
		return []row{r}
	}
	var rows []row
	current, track := r, ""
	current.below = nil
	begun := !o.roomLike(r.title)
	if !begun {
		track = r.title
	}
	for i, l := range r.below {
		switch {
		case l.mark == heading:
			if begun {
				rows = append(rows, current)
			}
			current = row{no: l.no, col: l.col, timing: r.timing, title: l.text, day: r.day, track: track, tied: len(rows) > 0}
			begun, track = true, ""
		case i+1 < len(r.below) && r.below[i+1].mark == heading && o.roomLike(l.text):
			track = l.text
		default:
			current.below = append(current.below, l)
		}
	}
	rows = append(rows, current)
	if len(rows) == 1 {
		rows[0].place, rows[0].track = rows[0].track, r.track
	}
	return rows
}

// roomLike says whether a line can be a room's name and nobody's: a few words,
// no sign.
func (o *outline) roomLike(text string) bool {
	if list := words(text); len(list) == 0 || len(list) > 5 {
		return false
	}
	_, isLabel := o.x.labelled(text)
	return !isLabel && !leadsRow(text)
}
