package programme

// A frame is a row with a range under which rows with minutes of their own
// stand: "SESSION 1 (9:00–10:30)" and its talks.
type frame struct {
	no, col  int
	title    string
	minutes  float64 // of its range
	together float64 // of the rows in it
}

// unframed parts the rows that only frame others: their talks are the rows, and
// whoever chairs the frame chairs each.
func (o *outline) unframed() {
	var rows []row
	for _, r := range o.rows {
		rows = append(rows, o.framed(r)...)
	}
	o.rows = rows
}

func (o *outline) framed(r row) []row {
	w := r.timing.when
	if w == nil || w.end == nil || w.end.minute <= w.start.minute {
		return []row{r}
	}
	var inner []row
	var lead []line
	for _, l := range r.below {
		t := trailingOf(l.text)
		if t.length == nil {
			if t = leading(l.text); t.length == nil || t.when != nil {
				t = timing{rest: l.text}
			}
		}
		if (l.mark == bullet || l.mark == numbered) && t.length != nil && t.rest != "" && t.when == nil {
			inner = append(inner, row{no: l.no, col: l.col, timing: timing{length: t.length}, title: t.rest, day: r.day, track: r.track})
			continue
		}
		if n := len(inner); n > 0 {
			inner[n-1].below = append(inner[n-1].below, l)
		} else {
			lead = append(lead, l)
		}
	}
	if len(inner) < 2 {
		return []row{r}
	}
	f := frame{no: r.no, col: r.col, title: r.title, minutes: float64(w.end.minute - w.start.minute)}
	var chairs, leads []line
	for _, l := range lead {
		if lab, ok := o.x.labelled(l.text); ok && lab.is(chairRole) {
			chairs = append(chairs, l.with(lab.rest))
		} else if ok && lab.is(moderatorRole) {
			leads = append(leads, l.with(lab.rest))
		}
	}
	for i := range inner {
		f.together += inner[i].timing.length.minutes
		inner[i].chairs, inner[i].leads = chairs, leads
	}
	inner[0].timing.when = &stamp{start: w.start}
	o.frames = append(o.frames, f)
	o.marks = append(o.marks, section{line: line{no: r.no, col: r.col, text: r.title}, name: r.title})
	return inner
}
