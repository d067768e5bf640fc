package scene

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// planAndActual is what every segment was to take, and what it took.
func (b *builder) planAndActual() Pane {
	t := Table{Columns: []Column{{Name: true}, {Head: b.w.Plan, Right: true}, {Head: b.w.Actual, Right: true}}}
	var actual time.Duration
	for i := range b.r.Segments {
		p := &b.r.Segments[i]
		row := Row{Job: Text, Cells: []string{b.heading(p.Part), words.CountUp(p.Planned), ""}}
		switch {
		case p.State == session.SegmentDone || p.Elapsed > 0:
			actual += p.Elapsed
			row.Cells[2] = words.CountUp(p.Elapsed)
		case p.IsReserve():
			row.Job, row.Cells[2] = Quiet, markNotHeld
		default:
			row.Job, row.Cells[2] = Quiet, b.v.SegmentStates[session.SegmentNotHeld]
		}
		if b.guarded(p.Part) {
			row.Job, row.Cells[0] = Strong, strings.ToUpper(b.heading(p.Part))
		}
		t.Rows = append(t.Rows, row)
	}
	t.Rows = append(t.Rows, Row{Job: Strong, Cells: []string{
		b.w.Total, words.CountUp(b.t.Agenda.Planned()), words.CountUp(actual),
	}})
	return Pane{Title: b.w.PlanAndActual, Blocks: []Block{{Body: t, Apart: true}}}
}

// closed is what the session came to.
func (b *builder) closed() Pane {
	p := Pane{Title: b.w.Closed}
	at := b.t.Closed.Wall
	d := Digits{Label: label(b.w.Closed), Figure: b.v.Clock(at), Job: Strong}
	p.Blocks = append(p.Blocks, Block{Body: d, Apart: true})
	p.Blocks = append(p.Blocks, lines(1, true, said(Text, b.ended())))
	p.Blocks = append(p.Blocks, lines(2, true, b.tally()...))
	var kept []Line
	for _, text := range []string{b.recordComplete(), b.Finished.File} {
		if text != "" {
			kept = append(kept, said(Text, text))
		}
	}
	p.Blocks = append(p.Blocks, lines(2, true, kept...))
	return p
}

// ended is when it closed against when it had to, and how long it lasted.
func (b *builder) ended() string {
	end := b.t.Closed
	at := words.ClockSeconds(end.Wall, b.Zone)
	against := ""
	if must := b.r.MustEnd; must != nil {
		how := b.w.BeforeMustEnd
		d := must.Sub(end.Wall)
		if d < 0 {
			how = b.w.AfterMustEnd
		}
		against = fill(how, "by", words.CountUp(d), "at", b.v.ClockExact(*must))
	}
	lasted := fill(b.w.Lasted, "by", words.CountUp(end.On-b.t.Started.On))
	return dots(at, against, lasted)
}

// tally counts who was heard, the turns, the reflections and the notes.
func (b *builder) tally() []Line {
	heard, seats := b.t.HeardIn(b.r.Airtime())
	kinds := map[session.TurnKind]int{}
	for _, turn := range b.t.Turns {
		kinds[turn.Kind]++
	}
	first := []string{fill(b.w.Heard, "n", itoa(heard), "total", itoa(seats)), b.v.Many.Statements(kinds[session.Statement])}
	if n := kinds[session.Response]; n > 0 {
		first = append(first, b.v.Many.Responses(n))
	}
	if n := kinds[session.QuestionTurn]; n > 0 {
		first = append(first, b.v.Many.Questions(n))
	}
	all := []Line{said(Text, dots(first...))}
	if given := b.reflectionsTally(); given != "" {
		all = append(all, said(Text, fill(b.w.ReflectionsTally, "text", given)))
	}
	return append(all, said(Text, b.notesTally()))
}

// reflectionsTally is "4 given, 1 in writing".
func (b *builder) reflectionsTally() string {
	counts := map[string]int{}
	var kinds []string
	for _, r := range b.t.Reflections() {
		kind := b.v.ReflectionStates[r.State]
		if r.State == session.ReflectionWaiting { // it waits no more
			kind = b.v.SegmentStates[session.SegmentNotHeld]
		}
		if counts[kind] == 0 {
			kinds = append(kinds, kind)
		}
		counts[kind]++
	}
	slices.SortStableFunc(kinds, func(x, y string) int { return cmp.Compare(counts[y], counts[x]) })
	var all []string
	for _, kind := range kinds {
		all = append(all, itoa(counts[kind])+" "+kind)
	}
	return strings.Join(all, ", ")
}

func (b *builder) notesTally() string {
	private := 0
	for _, n := range b.t.Notes {
		if n.Private {
			private++
		}
	}
	actions := b.notes(session.ConcreteAction)
	text := dots(b.v.Many.Actions(actions), b.v.Many.Notes(len(b.t.Notes)-actions-b.notes(session.MarkNote)))
	if private > 0 {
		text = dots(text, b.v.Many.Private(private))
	}
	return text
}

func (b *builder) recordComplete() string {
	if b.Finished.Verified != "" {
		return b.Finished.Verified
	}
	return b.v.Many.Entries(len(b.t.Entries))
}

// timeBySeat is how often and how long everybody spoke.
func (b *builder) timeBySeat() Pane {
	t := Table{Columns: []Column{
		{Head: b.w.Delegation, Name: true}, {Head: b.w.Times, Right: true}, {Head: b.w.Total, Right: true},
	}}
	var silent []string
	for _, a := range b.r.Airtime() {
		if a.Turns == 0 {
			silent = append(silent, b.v.Who(a.Participant))
		}
		t.Rows = append(t.Rows, Row{Job: Text, Cells: []string{
			b.seatAndName(a.Participant), itoa(a.Turns), words.CountUp(a.Time),
		}})
	}
	p := Pane{Title: b.w.TimeBySeat, Blocks: []Block{{Body: t, Apart: true}}}
	not := b.w.Nobody
	if silent != nil {
		not = strings.Join(silent, ", ")
	}
	p.Blocks = append(p.Blocks, lines(2, true, said(Quiet, fill(b.w.NotCalled, "who", not))))
	return p
}
