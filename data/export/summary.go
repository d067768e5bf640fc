package export

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"roundtable/data/export/paper"
	"roundtable/session"
	"roundtable/session/words"
)

// summary is a few sentences drawn from the record alone.
func (r *report) summary() []paper.Block {
	return []paper.Block{paper.Paragraph{Runs: paper.Text(strings.Join(r.sentences(), " ")), Tone: paper.Lead}}
}

// sentences say when it was held, who was heard, what was held of the agenda
// and what is on record.
func (r *report) sentences() []string {
	all := []string{r.when()}
	if r.Minutes.Held >= time.Minute && !r.Terms.Rule {
		all = append(all, fill(r.more.WasHeld, "by", r.minutes(r.Minutes.Held)))
	}
	if r.Moderator != "" && r.Started != nil {
		all = append(all, fill(r.more.ModeratedBy, "who", r.speaker(r.person(r.Moderator))))
	}
	all = append(all, r.heard(), r.agendaHeld(), r.recorded())
	all = slices.DeleteFunc(all, func(s string) bool { return s == "" })
	for i, sentence := range all {
		all[i] = begun(sentence)
	}
	return all
}

// when is when the session was held, is, or is to be.
func (r *report) when() string {
	day := r.more.Day(r.day())
	from, to := r.PrintedStart, r.MustEnd
	template := r.more.PlannedFor
	switch {
	case r.Started == nil && (from == nil || to == nil):
		return r.say.NotStarted
	case r.Started == nil:
	case r.Terms.Rule:
		return fill(r.more.HeldOnDay, "day", day)
	case r.Closed == nil && r.more.Day(r.DrawnUp.In(r.zone)) != day:
		from, to, template = r.Started, &r.DrawnUp, r.more.NotClosed
	case r.Closed == nil:
		from, to, template = r.Started, &r.DrawnUp, r.more.UnderWay
	default:
		from, to, template = r.Started, r.Closed, r.more.HeldOn
	}
	return fill(template, "day", day, "at", words.Clock(*from, r.zone), "to", words.Clock(*to, r.zone), "by", r.minutes(r.Lasted), "text", r.more.Day(r.DrawnUp.In(r.zone)))
}

// minutes are whole minutes in words, rounded down.
func (r *report) minutes(d time.Duration) string { return r.more.Minutes(int(d / time.Minute)) }

// heard says who took the floor as a speaker; by name where they are few.
func (r *report) heard() string {
	if r.Started == nil || r.Seats == 0 || r.Terms.Rule {
		return ""
	}
	if r.Unattributed.Some { // how many took the floor in all would say who did under the rule
		return fill(r.language.Figures.HeardOpenly, "n", strconv.Itoa(r.Heard), "total", strconv.Itoa(r.Seats))
	}
	text := fill(r.more.HeardSome, "n", r.more.Count(r.Heard), "total", r.more.Count(r.Seats))
	switch r.Heard {
	case 0:
		return r.say.HeardNobody
	case r.Seats:
		text = r.more.HeardAll(r.Seats)
	}
	var who []string
	for _, a := range r.Airtime {
		p := r.person(a.Participant)
		name := p.Delegation
		if name == "" {
			name = p.Name
		}
		if a.Turns > 0 && !slices.Contains(who, name) {
			who = append(who, name)
		}
	}
	switch {
	case len(who) == 0, len(who) > fewNames && r.brief: // a page has no annex
		return text + "."
	case len(who) > fewNames:
		return fill(r.language.Condensed.Heard, "text", text, "annex", r.more.Speakers)
	}
	return fill(r.more.HeardNamed, "text", text, "who", r.listed(who))
}

// agendaHeld says which segments of the agenda were held.
func (r *report) agendaHeld() string {
	held, total := 0, 0
	var not []string
	for i := range r.Segments {
		s := &r.Segments[i]
		switch {
		case s.Kind == session.Reserve:
			continue
		case s.State == session.SegmentDone, s.State == session.SegmentRunning:
			held++
		case s.State == session.SegmentNotHeld:
			not = append(not, r.quoted(s.Title))
		}
		total++
	}
	switch {
	case r.Started == nil || total < 2:
		return ""
	case held == total:
		return r.more.SegmentsAll(total)
	case len(not) == 0:
		return fill(r.more.SegmentsSoFar, "n", r.more.Count(held), "total", r.more.Count(total))
	}
	return fill(r.more.SegmentsSome, "n", r.more.Count(held), "total", r.more.Count(total), "what", strings.Join(not, "; "))
}

// recorded says what the record holds; nothing where it holds nothing.
func (r *report) recorded() string {
	counts := map[session.NoteKind]int{}
	confirmed := 0
	for i := range r.Notes {
		n := &r.Notes[i]
		counts[n.Kind]++
		if n.Kind == session.ConcreteAction && n.Confirmed {
			confirmed++
		}
	}
	for _, x := range r.Reflections {
		if x.KeyMessage != "" {
			counts[session.KeyMessage]++
		}
	}
	var what []string
	if n := counts[session.ConcreteAction]; n > 0 {
		text := r.more.Actions(n)
		if confirmed > 0 {
			text += fill(r.more.OfThemConfirmed, "n", r.more.Count(confirmed))
		}
		what = append(what, text)
	}
	if n := counts[session.Proposal]; n > 0 {
		what = append(what, r.more.Proposals(n))
	}
	if n := counts[session.KeyMessage]; n > 0 {
		what = append(what, r.more.Messages(n))
	}
	if n := len(r.openQuestions()); n > 0 {
		what = append(what, r.more.Open(n))
	}
	if len(what) == 0 {
		return ""
	}
	return fill(r.more.Recorded, "what", r.listed(what))
}
