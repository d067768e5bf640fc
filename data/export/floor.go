package export

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"roundtable/data/export/paper"
	"roundtable/session"
	"roundtable/session/words"
)

// floor puts how the floor was held: for every segment one row per turn, then
// what else happened in it, each at its time.
func (r *report) floor() []paper.Block {
	if r.Terms.Rule || r.Started == nil {
		return nil
	}
	var tables []paper.Table
	for i := range r.Segments {
		tables = append(tables, r.floorTable(&r.Segments[i]))
	}
	var blocks []paper.Block
	for i, table := range alike(tables) {
		s := &r.Segments[i]
		beside := r.beside(s)
		if len(table.Rows) == 0 && len(beside) == 0 && !r.unheardApart(s) {
			continue
		}
		blocks = append(blocks, paper.Heading{Level: 3, Text: s.Title})
		if r.unheardApart(s) {
			blocks = append(blocks, remark(fill(r.say.Unheard, "who", r.speakers(s.Unheard))))
		}
		if len(table.Rows) > 0 {
			blocks = append(blocks, table)
		}
		blocks = append(blocks, list(beside)...)
	}
	if len(blocks) == 0 {
		return nil
	}
	head := []paper.Block{remark(r.more.NumbersNote)}
	if chart, ok := r.floorChart(); ok {
		head = append(head, chart)
	}
	return append(head, blocks...)
}

func (r *report) floorTable(s *session.SegmentMinutes) paper.Table {
	table := paper.Table{Columns: []paper.Column{
		{Head: r.say.Number, Right: true}, {Head: r.more.FromTo, Weight: 3}, {Head: r.more.Speaker, Weight: 5}, {Head: r.more.SpokeAs, Weight: 3},
		{Head: r.more.Used, Right: true}, {Head: r.more.Allotted, Right: true}, {Head: r.more.Over, Right: true},
		{Head: r.more.Remarks, Weight: 9},
	}}
	for i := range r.Turns {
		t := &r.Turns[i]
		if t.Segment != s.ID {
			continue
		}
		var ended *time.Time
		if t.Ended != nil {
			ended = &t.Ended.Wall
		}
		allotted, over := "", ""
		if limit, limited := t.Allotted(); limited {
			allotted = words.CountUp(limit)
			if t.Over >= time.Second {
				over = words.CountUp(t.Over)
			}
		}
		table.Rows = append(table.Rows, []string{
			strconv.Itoa(t.Number), r.span(&t.Began.Wall, ended), r.short(r.person(t.Participant)),
			r.language.TurnKind(t.Turn) + r.form(t), words.CountUp(t.Net), allotted, over, r.remarks(t),
		})
	}
	return table
}

// remarks are how a turn ended, what was granted, how long its clock stood,
// and when notes were taken of it, a second once.
func (r *report) remarks(t *session.TurnMinutes) string {
	how := r.more.HasFloor
	if !t.Running() {
		how = worded(r.language.Hows, t.How)
	}
	if t.Granted > 0 {
		how += fill(r.more.Granted, "by", words.CountUp(t.Granted))
	}
	if t.Granted < 0 {
		how += fill(r.more.TakenBack, "by", words.CountUp(t.Granted))
	}
	if stopped := t.TurnTime.Paused + t.TurnTime.Held; stopped >= time.Second {
		how += fill(r.say.Paused, "by", words.CountUp(stopped)) + bracketed(strings.Join(t.Reasons, "; "))
	}
	var taken []string
	for i := range r.Notes {
		if n := &r.Notes[i]; n.Turn == t.ID {
			if at := r.at(n.At.Wall); !slices.Contains(taken, at) {
				taken = append(taken, at)
			}
		}
	}
	if len(taken) > 0 {
		how += "; " + fill(r.more.NotesTaken, "at", strings.Join(taken, ", "))
	}
	return how
}

// beside is what happened in a segment outside the turns, in the order of
// time: who left the list without speaking, how it was put in order, who came,
// went and took the chair, interruptions, questions that were put down, notes
// taken while nobody had the floor.
func (r *report) beside(s *session.SegmentMinutes) []string {
	type event struct {
		at   session.Point
		text string
	}
	var all []event
	put := func(at session.Point, text string) { all = append(all, event{at, text}) }
	person := func(at session.Point, key, how string) {
		put(at, fill(r.say.Departed, "at", r.at(at.Wall), "who", r.short(r.person(key)), "how", how))
	}
	for _, d := range r.Departures {
		if d.Segment == s.ID {
			person(d.At, d.Participant, worded(r.language.Offs, d.Off))
		}
	}
	for _, o := range r.Orders {
		if o.Segment == s.ID {
			put(o.At, r.order(&o))
		}
	}
	for _, c := range r.Comings {
		if c.Segment == s.ID {
			person(c.At, c.Participant, worded(r.say.Comings, c.New))
		}
	}
	for _, c := range s.Presided {
		template := r.say.PassedTo
		if c.Old != "" {
			template = r.say.PassedFrom
		}
		put(c.At, fill(template, "at", r.at(c.At.Wall), "new", r.short(r.person(c.New)), "how", worded(r.language.Roles, c.Role),
			"old", r.short(r.person(c.Old))))
	}
	for _, i := range s.Interrupted {
		put(i.From, r.interruption(i))
	}
	for i := range r.Questions {
		if q := &r.Questions[i]; q.Segment == s.ID && q.ID != q.Turn && !q.At.Wall.IsZero() {
			put(q.At, r.collected(q))
		}
	}
	for i := range r.Notes {
		if n := &r.Notes[i]; n.Segment == s.ID && n.Turn == "" && n.Kind != session.MarkNote && !n.At.Wall.IsZero() {
			put(n.At, fill(r.more.NoteBeside, "at", r.at(n.At.Wall), "what", worded(r.more.Leads, n.Kind)))
		}
	}
	slices.SortStableFunc(all, func(a, b event) int { return cmp.Compare(a.at.On, b.at.On) })
	var lines []string
	for _, e := range all {
		lines = append(lines, e.text)
	}
	return lines
}

// interruption is when the session was held, and why.
func (r *report) interruption(i session.Interruption) string {
	said := fill(r.say.Interrupted, "at", r.at(i.From.Wall), "to", r.at(i.From.Wall.Add(i.Lasted)), "by", r.more.Length(i.Lasted))
	if i.Lasts {
		said = fill(r.say.InterruptedStill, "at", r.at(i.From.Wall))
	}
	if i.Reason != "" {
		said += ": " + i.Reason
	}
	return stopped(said)
}

// order is how the list was put in order. A draw by lot names its seed and the
// key of everybody, so that anybody can repeat it.
func (r *report) order(o *session.OrderMinutes) string {
	var who []string
	for _, p := range o.After {
		if p.Lane != session.PlannedLane && p.Lane != session.AskedLane {
			continue
		}
		name := r.short(r.person(p.Participant))
		if o.Seed != "" {
			name += " [" + p.Participant + "]"
		}
		who = append(who, name)
	}
	said := r.say.Ordered
	if o.Seed != "" {
		said = r.say.Drawn
	}
	return fill(said, "at", r.at(o.At.Wall), "how", worded(r.language.Rules, o.Rule), "text", o.Seed, "who", strings.Join(who, ", "))
}
