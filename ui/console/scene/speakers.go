package scene

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// speakers is the list of speakers, who was heard here, and what happened last.
func (b *builder) speakers() Pane {
	used := b.airtime()
	p := Pane{Title: b.w.ListOfSpeakers}
	if closed := b.listClosed(); closed != "" {
		p.Blocks = append(p.Blocks, lines(1, true, said(Warn, closed)))
	}
	if len(b.t.List()) == 0 {
		p.Blocks = append(p.Blocks, lines(0, true, Line{{Job: Quiet, Text: b.w.ToComeHeading + ": "}, {Text: b.w.Nobody}}))
	} else {
		p.Blocks = append(p.Blocks, Block{Body: b.waiting(used), Apart: true})
	}
	p.Blocks = append(p.Blocks, b.questions()...)
	if heard := b.heard(used); len(heard.Rows) > 0 {
		p.Blocks = append(p.Blocks, Block{Body: heard, Rank: 3, Apart: true})
	}
	if silent := b.notYetHeard(); silent != "" {
		p.Blocks = append(p.Blocks, lines(2, true, said(Quiet, silent)))
	}
	return Pane{Title: p.Title, Blocks: append(p.Blocks, b.last()...)}
}

// airtime is how long each participant has spoken, by key.
func (b *builder) airtime() map[string]time.Duration {
	used := map[string]time.Duration{}
	for _, a := range b.r.Airtime() {
		used[a.Participant] = a.Time
	}
	return used
}

// waiting are those to come, why they stand there, and those who were called
// and were not present.
func (b *builder) waiting(used map[string]time.Duration) Table {
	t := Table{Columns: []Column{
		{Head: b.w.ToComeHeading, Name: true}, {Rank: 1}, {Head: b.w.Used, Right: true, Rank: 2},
	}}
	list := b.t.List()
	chosen := slices.IndexFunc(list, func(p session.Place) bool { return p.ID() == b.Selected })
	beyond, first := b.beyond(list), b.firstTime(list)
	for i := range list {
		p := &list[i]
		row := Row{Job: Text, Cells: []string{b.seatAndName(p.Participant), b.whyHere(p, first(p)), spoken(used[p.Participant])}}
		if i == max(chosen, 0) {
			row.Mark, t.Keep = MarkChosen, i
		}
		if beyond(p) {
			row.Job = Quiet
		}
		row.Lit = i == chosen
		t.Rows = append(t.Rows, row)
	}
	for _, away := range b.t.Running().Away {
		t.Rows = append(t.Rows, Row{Mark: markNotHeld, Job: Quiet, Cells: []string{
			b.seatAndName(away.Participant), b.v.ReflectionStates[session.ReflectionNotPresent], spoken(used[away.Participant]),
		}})
	}
	return t
}

// whyHere is why a place stands where it stands, and since when it was asked;
// what is left of a turn that broke off; a line that does not open; who has
// not had the floor yet, where others here have.
func (b *builder) whyHere(p *session.Place, first bool) string {
	who := b.t.Person(p.Participant)
	switch {
	case who != nil && who.Tried != nil:
		return b.noLine(who)
	case p.Left != nil && !p.Interrupted:
		return fill(b.w.TimeLeft, "by", words.Countdown(*p.Left))
	}
	why := cmp.Or(b.called(p), b.v.Whys[p.Why()])
	if p.Why() == string(session.AskedLane) || p.Lane == session.PlannedLane && p.Why() == "planned, asked" {
		why = fill(b.w.AskedAgo, "how", b.v.Whys[string(session.AskedLane)], "by", words.CountUp(b.r.Since(*p.Asked)))
	}
	if first {
		why = dots(why, b.w.FirstTime)
	}
	return why
}

// firstTime says of a place that it will be a first contribution, where others
// on the list have had the floor: only then does it tell them apart.
func (b *builder) firstTime(list []session.Place) func(*session.Place) bool {
	heard := b.t.Heard()
	apart := slices.ContainsFunc(list, func(p session.Place) bool { return heard[p.Participant] })
	return func(p *session.Place) bool { return apart && !heard[p.Participant] }
}

// spoken is how long somebody has spoken, empty for not at all.
func spoken(d time.Duration) string {
	if d <= 0 {
		return ""
	}
	return words.CountUp(d)
}

// heard are the turns of the running segment, newest first.
func (b *builder) heard(used map[string]time.Duration) Table {
	t := Table{Columns: []Column{
		{Head: b.w.HeardHere, Name: true}, {Head: b.w.Time, Right: true}, {Head: b.w.Used, Right: true, Rank: 1},
	}}
	part := b.t.Running()
	for _, turn := range slices.Backward(b.t.Turns) {
		if part == nil || turn.Segment != part.ID || !turn.Kind.Charged() {
			continue
		}
		row := Row{Job: Text, Cells: []string{
			b.seatAndName(turn.Participant), words.CountUp(b.r.TimeOf(turn).Net), spoken(used[turn.Participant]),
		}}
		if turn.Running() {
			row.Mark, row.Job, row.Cells[1] = markRunning, Accent, b.w.Speaking
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// notYetHeard are those at the table who neither spoke nor wait here, in
// segments that are for everybody.
func (b *builder) notYetHeard() string {
	part := b.t.Running()
	if part == nil || part.Kind != session.Round && part.Kind != session.Discussion {
		return ""
	}
	known := map[string]bool{}
	for _, turn := range b.t.Turns {
		known[turn.Participant] = known[turn.Participant] || turn.Segment == part.ID && turn.Kind != session.PointOfOrder
	}
	for i := range part.Places {
		known[part.Places[i].Participant] = true
	}
	for i := range part.Away {
		known[part.Away[i].Participant] = true
	}
	var silent []string
	for _, p := range b.t.People {
		if !known[p.Key] && p.Presence != session.Left && p.ReplacedBy == "" && !b.t.Moderates(p.Key, "") {
			silent = append(silent, b.v.Who(p.Key))
		}
	}
	if silent == nil {
		return ""
	}
	return fill(b.w.NotYetHeard, "who", strings.Join(silent, ", "))
}

// lastShown is how many of the last acts are told.
const lastShown = 3

// last is what happened last, newest first.
func (b *builder) last() []Block {
	var all []Line
	for i := len(b.t.Entries) - 1; i >= 0 && len(all) < lastShown; i-- {
		e := &b.t.Entries[i]
		if e.Event == nil || e.Struck || e.Void || b.t.Private(e) {
			continue
		}
		at := words.ClockSeconds(e.Point.Wall, b.Zone)
		all = append(all, Line{{Job: Quiet, Text: at + " "}, {Job: Quiet, Text: b.v.Line(e)}})
	}
	if all == nil {
		return nil
	}
	head := Block{Body: Lines{Lines: []Line{said(Quiet, b.w.Last)}}, Rank: 5, Apart: true, Low: true}
	return []Block{head, lines(5, false, all...)}
}
