package export

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"roundtable/data/export/paper"
	"roundtable/session"
)

// discussion puts the segments in order, each with a numbered paragraph for
// every turn: who, and what was noted. A paragraph has the number of its turn,
// here, in the annexes and in the table of turns. Times stand in the annexes.
func (r *report) discussion() []paper.Block {
	var blocks []paper.Block
	var quiet, dropped, ahead []string
	for i := range r.Segments {
		s := &r.Segments[i]
		if s.Kind == session.Reserve {
			continue
		}
		said := r.course(s)
		switch {
		case s.State == session.SegmentNotHeld && s.Reason != "":
			dropped = append(dropped, r.quoted(s.Title)+" ("+s.Reason+")")
		case s.State == session.SegmentNotHeld:
			dropped = append(dropped, r.quoted(s.Title))
		case s.State == session.SegmentWaiting && r.Started != nil:
			ahead = append(ahead, r.quoted(s.Title))
		case s.State == session.SegmentDone && len(said) == 0 && !r.Veiled && !r.Terms.Rule:
			quiet = append(quiet, r.quoted(s.Title))
		}
		if len(said) > 0 {
			blocks = append(blocks, paper.Heading{Level: 3, Text: s.Title})
			blocks = append(blocks, r.underWhom(s)...)
			blocks = append(blocks, said...)
		}
	}
	blocks = append(blocks, r.unbound()...)
	for _, rest := range []struct {
		template string
		titles   []string
	}{{r.more.WithoutTurn, quiet}, {r.more.NotHeld, dropped}, {r.more.NotReached, ahead}} {
		if len(rest.titles) > 0 {
			blocks = append(blocks, plain(fill(rest.template, "what", strings.Join(rest.titles, "; "))))
		}
	}
	return blocks
}

// underWhom says who presided over a segment, under what rule it stood, and
// who was on the list and not heard.
func (r *report) underWhom(s *session.SegmentMinutes) []paper.Block {
	var parts []string
	for _, x := range []struct {
		role session.Role
		key  string
		says string
	}{{session.ChairRole, s.Chair, r.say.Chair}, {session.ModeratorRole, s.Moderator, r.say.SegmentModerator}} {
		if who := r.presided(s, x.role, x.key); len(who) > 0 && !(len(who) == 1 && x.key == r.Moderator) {
			parts = append(parts, fill(x.says, "who", strings.Join(who, ", ")))
		}
	}
	if s.Attribution.Hides() && !r.Terms.Rule {
		under := r.more.HeldUnder
		if s.Attribution != session.ChathamHouse {
			under = begun(worded(r.language.Attributions, s.Attribution))
		}
		parts = append(parts, under)
	}
	switch {
	case r.unheardApart(s):
		parts = append(parts, fill(r.language.Condensed.Unheard, "n", strconv.Itoa(len(s.Unheard)), "annex", r.more.Floor))
	case len(s.Unheard) > 0:
		parts = append(parts, fill(r.say.Unheard, "who", r.speakers(s.Unheard)))
	}
	if len(parts) == 0 {
		return nil
	}
	for i := range parts {
		parts[i] = stopped(parts[i])
	}
	return []paper.Block{remark(strings.Join(parts, " "))}
}

// unheardApart says that those who were on the list and not heard are named in
// the annex: they are many.
func (r *report) unheardApart(s *session.SegmentMinutes) bool {
	return len(s.Unheard) > fewNames && r.Started != nil && !r.Terms.Rule
}

// presided are who had a role in a segment, one after another: the last is the
// segment's own.
func (r *report) presided(s *session.SegmentMinutes, role session.Role, last string) []string {
	var who []string
	add := func(key string) {
		name := r.speaker(r.person(key))
		if slices.ContainsFunc(r.Turns, func(t session.TurnMinutes) bool { return t.Participant == key }) {
			name = r.short(r.person(key)) // introduced where they speak
		}
		if key != "" && !slices.Contains(who, name) {
			who = append(who, name)
		}
	}
	for _, c := range s.Presided {
		if c.Role == role {
			add(c.Old)
			add(c.New)
		}
	}
	add(last)
	return who
}

// A happening is something in a segment, at its moment: a turn or a note of no
// turn.
type happening struct {
	at     session.Point
	blocks []paper.Block
}

// course is what was said in a segment, in the order of time; notes without
// one, which are not attributed, first.
func (r *report) course(s *session.SegmentMinutes) []paper.Block {
	var all []happening
	for i := range r.Turns {
		if t := &r.Turns[i]; t.Segment == s.ID {
			all = append(all, happening{t.Began, r.turn(t)})
		}
	}
	for i := range r.Notes {
		if n := &r.Notes[i]; n.Segment == s.ID && n.Kind != session.MarkNote && r.turnOf(n.Turn) == nil {
			all = append(all, happening{n.At, []paper.Block{r.apart(n)}})
		}
	}
	slices.SortStableFunc(all, func(a, b happening) int { return cmp.Compare(a.at.On, b.at.On) })
	var blocks []paper.Block
	for _, h := range all {
		blocks = append(blocks, h.blocks...)
	}
	return blocks
}

// unbound are the notes of no segment.
func (r *report) unbound() []paper.Block {
	var blocks []paper.Block
	for i := range r.Notes {
		if n := &r.Notes[i]; n.Segment == "" && n.Kind != session.MarkNote {
			blocks = append(blocks, r.apart(n))
		}
	}
	if len(blocks) > 0 {
		blocks = append([]paper.Block{paper.Heading{Level: 3, Text: r.say.Notes}}, blocks...)
	}
	return blocks
}
