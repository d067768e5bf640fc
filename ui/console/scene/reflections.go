package scene

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

func itoa(n int) string { return strconv.Itoa(n) }

// reflectionsStand is until when the reflections last, who is still to hear,
// and what follows.
func (b *builder) reflectionsStand() Pane {
	part := b.r.Segment
	p := Pane{Title: b.heading(part.Part)}
	if l := b.r.Line; l != nil && l.Begun {
		must := fill(b.w.MustEndBy, "segment", strings.ToUpper(b.heading(part.Part)), "at", b.v.ClockExact(l.Latest))
		p.Blocks = append(p.Blocks, lines(1, true, said(Strong, must)))
	}
	p.Blocks = append(p.Blocks, lines(0, true, b.stands(part)...))
	if part.Began != nil {
		p.Blocks = append(p.Blocks, lines(4, true, said(Quiet, b.began(part))))
	}
	var after []Line
	if then := b.then(); then != "" {
		after = append(after, said(Text, then))
	}
	if b.r.MustEnd != nil {
		after = append(after, said(Text, fill(b.w.RoomUntil, "at", b.v.Clock(*b.r.MustEnd))))
	}
	p.Blocks = append(p.Blocks, lines(2, true, after...))
	noted := fill(b.w.ActionsNoted, "n", itoa(b.notes(session.ConcreteAction)))
	p.Blocks = append(p.Blocks, lines(3, true, said(Text, noted)))
	return p
}

// stands is how long the reflections have left, for how many, and what fits.
func (b *builder) stands(part *session.PartReading) []Line {
	still := fill(b.w.StillToHear, "n", itoa(len(part.Places)))
	all := []Line{said(Text, dots(b.leftOf(part), still))}
	if b.r.ToCome > 0 {
		if each, job := b.each(part); each != "" {
			all = append(all, said(job, each))
		}
	}
	return all
}

// began is when a segment began, and how late.
func (b *builder) began(p *session.PartReading) string {
	at := words.ClockSeconds(p.Began.Wall, b.Zone)
	if p.PrintedStart != nil {
		if late := p.Began.Wall.Sub(*p.PrintedStart); late >= time.Second {
			return fill(b.w.BeganLate, "at", at, "by", words.CountUp(late))
		}
	}
	return fill(b.w.BeganAt, "at", at)
}

// notes is how many notes of a kind were taken.
func (b *builder) notes(kind session.NoteKind) int {
	n := 0
	for _, note := range b.t.Notes {
		if note.Kind == kind {
			n++
		}
	}
	return n
}

// reflections is one row for everybody: those given, the one speaking, those
// waiting in their order, and the rest.
func (b *builder) reflections() Pane {
	t := Table{Columns: []Column{
		{Head: b.w.Seat, Name: true}, {}, {Head: b.w.Time, Right: true, Rank: 2}, {Head: b.w.KeyMessage, Name: true, Rank: 3},
	}}
	all := b.t.Reflections()
	slices.SortStableFunc(all, func(x, y session.Reflection) int { return b.order(x) - b.order(y) })
	for _, ref := range all {
		row := b.reflectionRow(ref)
		switch {
		case ref.State == session.ReflectionSpeaking && t.Keep == 0:
			t.Keep = len(t.Rows)
		case b.Selected.Participant == ref.Participant && ref.State != session.ReflectionSpeaking:
			row.Lit, t.Keep = true, len(t.Rows)
		}
		t.Rows = append(t.Rows, row)
	}
	return Pane{Title: b.w.Reflections, Wide: true, Blocks: []Block{{Body: t, Apart: true}}}
}

// order is where a reflection stands among the others.
func (b *builder) order(r session.Reflection) int {
	const given, speaking, waiting, settled = 0, 1 << 16, 2 << 16, 3 << 16
	switch r.State {
	case session.ReflectionGiven:
		if turn := b.t.Turn(r.Turn); turn != nil {
			return given + turn.Number
		}
		return given
	case session.ReflectionSpeaking:
		return speaking
	case session.ReflectionWaiting:
		list := b.t.List()
		at := slices.IndexFunc(list, func(p session.Place) bool { return p.Participant == r.Participant })
		if at < 0 {
			at = len(list)
		}
		return waiting + at
	}
	return settled
}

func (b *builder) reflectionRow(r session.Reflection) Row {
	row := Row{Job: Text, Cells: []string{b.seatAndName(r.Participant), b.v.ReflectionStates[r.State], "", r.KeyMessage}}
	if turn := b.t.Turn(r.Turn); turn != nil {
		row.Cells[2] = words.CountUp(b.r.TimeOf(turn).Net)
	}
	switch r.State {
	case session.ReflectionGiven:
		row.Mark = markDone
	case session.ReflectionSpeaking:
		row.Mark, row.Job = markRunning, Accent
	case session.ReflectionWaiting:
		if next := b.t.Next(); next != nil && next.Participant == r.Participant {
			row.Mark = MarkChosen
		}
	default:
		row.Mark, row.Job = markNotHeld, Quiet
	}
	return row
}
