package export

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// discussion puts the segments in order, each with its turns in numbered
// paragraphs, the notes under their turn, and what else happened between them.
func (r *report) discussion() {
	r.heading(2, r.say.Discussion)
	n := 0
	for i := range r.Segments {
		s := &r.Segments[i]
		if s.Kind == session.Reserve {
			continue
		}
		n++
		r.heading(3, strconv.Itoa(n)+". "+escape(s.Title))
		r.segmentFacts(s)
		r.course(s)
	}
	var unbound []string
	for i := range r.Notes {
		if note := &r.Notes[i]; note.Segment == "" {
			unbound = append(unbound, r.noteLine(note))
		}
	}
	if len(unbound) > 0 {
		r.heading(3, r.say.Notes)
		r.list(unbound)
	}
}

func (r *report) segmentFacts(s *session.SegmentMinutes) {
	parts := []string{worded(r.language.SegmentKinds, s.Kind)}
	if s.Began != nil && s.Ended != nil {
		parts = append(parts, r.stretch(s.Began, s.Ended, words.ClockSeconds))
	}
	parts = append(parts, r.length(s))
	if s.Chair != "" {
		parts = append(parts, fill(r.say.Chair, "who", r.speaker(r.person(s.Chair))))
	}
	if s.Moderator != "" {
		parts = append(parts, fill(r.say.SegmentModerator, "who", r.speaker(r.person(s.Moderator))))
	}
	if s.Attribution.Hides() {
		parts = append(parts, worded(r.language.Attributions, s.Attribution))
	}
	r.put(strings.Join(parts, " · "))
	switch {
	case s.State == session.SegmentNotHeld && s.Reason != "":
		r.put(fill(r.say.NotHeldBecause, "text", escape(s.Reason)))
	case s.State == session.SegmentNotHeld:
		r.put(r.say.NotHeld)
	case s.State == session.SegmentWaiting:
		r.put(r.say.NotReached)
	}
	if len(s.Unheard) > 0 {
		r.put(fill(r.say.Unheard, "who", r.speakers(s.Unheard)))
	}
}

// A happening is something in a segment: a turn, or what stands beside them.
type happening struct {
	at   session.Point
	turn bool
	text string
}

// course puts what happened in a segment in the order of time: turns where
// they began, numbered through the session, each with its notes; lists of what
// happened beside them.
func (r *report) course(s *session.SegmentMinutes) {
	turns := r.turns(s)
	if len(turns) == 0 && s.State == session.SegmentDone {
		r.put(r.say.NoTurns)
	}
	all := append(r.besideTurns(s), turns...)
	slices.SortStableFunc(all, func(a, b happening) int { return cmp.Compare(a.at.On, b.at.On) })
	for len(all) > 0 {
		n := 1
		for n < len(all) && all[n].turn == all[0].turn {
			n++
		}
		var lines []string
		for _, h := range all[:n] {
			lines = append(lines, h.text)
		}
		r.put(strings.Join(lines, "\n"))
		all = all[n:]
	}
}

// turns are the turns of a segment, each with its notes.
func (r *report) turns(s *session.SegmentMinutes) []happening {
	var turns []happening
	for i := range r.Turns {
		t := &r.Turns[i]
		if t.Segment != s.ID {
			continue
		}
		mark := strconv.Itoa(t.Number) + ". "
		text := mark + r.turn(t)
		for _, note := range r.notesOf(t.ID) {
			text += "\n" + strings.Repeat(" ", len(mark)) + "- " + r.noteLine(&note)
		}
		turns = append(turns, happening{t.Began, true, text})
	}
	return turns
}

// turn is one holding of the floor in one sentence.
func (r *report) turn(t *session.TurnMinutes) string {
	p := r.person(t.Participant)
	who := "**" + r.speaker(p) + "**"
	if t.OnBehalf != "" {
		who += fill(r.say.OnBehalf, "who", escape(t.OnBehalf))
	}
	if p.Replaces != "" {
		who += fill(r.say.StoodIn, "who", r.speaker(r.person(p.Replaces)))
	}
	facts := []string{
		"who", who, "kind", r.language.TurnKind(t.Turn) + escape(r.form(t)), "at", r.at(t.Began.Wall),
		"used", words.CountUp(t.Net), "how", "", "to", "",
	}
	if t.Running() {
		return fill(r.say.TurnRunning, facts...)
	}
	facts[9], facts[11] = r.how(t), r.at(t.Ended.Wall)
	return fill(r.say.Turn, facts...)
}

// how is how a turn ended, after how much of what it had.
func (r *report) how(t *session.TurnMinutes) string {
	how := worded(r.language.Hows, t.How)
	if allotted, limited := t.Allotted(); limited {
		how += fill(r.say.Of, "used", words.CountUp(t.Net), "limit", words.CountUp(allotted))
		if t.Granted > 0 {
			how += fill(r.say.Granted, "by", words.CountUp(t.Granted))
		}
	} else {
		how += fill(r.say.After, "used", words.CountUp(t.Net))
	}
	if stopped := t.TurnTime.Paused + t.TurnTime.Held; stopped >= time.Second {
		how += fill(r.say.Paused, "by", words.CountUp(stopped))
		if len(t.Reasons) > 0 {
			how += " (" + escape(strings.Join(t.Reasons, "; ")) + ")"
		}
	}
	return how
}

// besideTurns is what happened in a segment outside the turns: who left the
// list without speaking, who came and went, and notes taken while nobody had
// the floor.
func (r *report) besideTurns(s *session.SegmentMinutes) []happening {
	var beside []happening
	put := func(at session.Point, text string) { beside = append(beside, happening{at, false, "- " + text}) }
	person := func(at session.Point, key, how string) {
		put(at, fill(r.say.Departed, "at", r.at(at.Wall), "who", r.speaker(r.person(key)), "how", how))
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
		put(c.At, fill(template, "at", r.at(c.At.Wall), "new", r.speaker(r.person(c.New)), "how", worded(r.language.Roles, c.Role),
			"old", r.speaker(r.person(c.Old))))
	}
	for _, i := range s.Interrupted {
		put(i.From, r.interruption(i))
	}
	for i := range r.Notes {
		if note := &r.Notes[i]; note.Segment == s.ID && note.Turn == "" {
			put(note.At, r.noteLine(note))
		}
	}
	return beside
}

// interruption is when the session was held, and why.
func (r *report) interruption(i session.Interruption) string {
	said := fill(r.say.Interrupted, "at", r.at(i.From.Wall), "to", r.at(i.From.Wall.Add(i.Lasted)), "by", words.CountUp(i.Lasted))
	if i.Lasts {
		said = fill(r.say.InterruptedStill, "at", r.at(i.From.Wall))
	}
	if i.Reason != "" {
		said += ": " + escape(i.Reason)
	}
	return said
}

// speakers are people in a row.
func (r *report) speakers(keys []string) string {
	var all []string
	for _, key := range keys {
		all = append(all, r.speaker(r.person(key)))
	}
	return strings.Join(all, ", ")
}

// order is how the list was put in order. A draw by lot names its seed and the
// key of everybody, so that anybody can repeat it.
func (r *report) order(o *session.OrderMinutes) string {
	var who []string
	for _, p := range o.After {
		if p.Lane != session.PlannedLane && p.Lane != session.AskedLane {
			continue
		}
		name := r.speaker(r.person(p.Participant))
		if o.Seed != "" {
			name += " [" + escape(p.Participant) + "]"
		}
		who = append(who, name)
	}
	said := r.say.Ordered
	if o.Seed != "" {
		said = r.say.Drawn
	}
	return fill(said, "at", r.at(o.At.Wall), "how", worded(r.language.Rules, o.Rule), "text", escape(o.Seed), "who", strings.Join(who, ", "))
}

// noteLine is a note with its moment.
func (r *report) noteLine(n *session.NoteMinutes) string {
	line := r.at(n.At.Wall) + " " + escape(r.note(n))
	if n.Star {
		line += " (" + r.say.Star + ")"
	}
	return line
}
