package words

import (
	"strings"
	"time"

	"roundtable/session"
)

// A Voice is a language speaking about one table, with times of day in a zone.
type Voice struct {
	*Language
	Table *session.Table
	Zone  *time.Location    // nil: UTC
	Whole bool              // segments by their whole titles, as documents have them
	Moved map[string]string // keys that were moved, by the names of their acts; nil: none
}

// Clock is a time of day at the table, HH:MM.
func (v Voice) Clock(t time.Time) string { return Clock(t, v.Zone) }

// ClockExact is a time of day at the table, with seconds only where there are
// any.
func (v Voice) ClockExact(t time.Time) string { return ClockExact(t, v.Zone) }

// Title is what a session is called; of a practice that it is one, first.
func (v Voice) Title() string {
	return v.titled(v.Table.Agenda.Title, v.Table.Practice)
}

func (v Voice) titled(title string, practice bool) string {
	if practice {
		return v.Rehearsal.Practice + " · " + title
	}
	return title
}

// Who is what the console calls a participant: the delegation first, where
// that says who it is. Somebody whose joining was undone is still called by
// name.
func (v Voice) Who(key string) string {
	if v.Table.Person(key) != nil {
		return v.Table.Label(key)
	}
	if p := v.person(key); p != nil {
		return p.Label()
	}
	return key
}

// Name is a participant's name as entered.
func (v Voice) Name(key string) string {
	if p := v.person(key); p != nil {
		return p.Name
	}
	return key
}

func (v Voice) person(key string) *session.Participant {
	if p := v.Table.Person(key); p != nil {
		return &p.Participant
	}
	for i := range v.Table.Entries {
		switch e := v.Table.Entries[i].Event.(type) {
		case session.ParticipantAdded:
			if e.Key == key {
				return &e.Participant
			}
		case session.ParticipantReplaced:
			if e.By.Key == key {
				return &e.By
			}
		}
	}
	return nil
}

// WhoOf is who had a turn, found in the record even if the turn was undone.
func (v Voice) WhoOf(turn string) string {
	if t := v.Table.Turn(turn); t != nil {
		return v.Who(t.Participant)
	}
	for i := range v.Table.Entries {
		e := &v.Table.Entries[i]
		if given, ok := e.Event.(session.FloorGiven); ok && e.ID == turn {
			return v.Who(given.Participant)
		}
	}
	return ""
}

// TurnKind is what a turn is called: of a second right of reply that it is one.
func (l *Language) TurnKind(turn *session.Turn) string {
	if turn.Reply > 1 {
		return l.SecondReply
	}
	return term(l.TurnKinds, turn.Kind)
}

// Segment is what a segment is called, or the id of an unknown one.
func (v Voice) Segment(id string) string {
	p := v.Table.Part(id)
	switch {
	case p == nil:
		return id
	case v.Whole:
		return p.Title
	}
	return v.Heading(p)
}

// Heading is what a segment is called where room is scarce: what stands before
// the colon of its title, unless another segment begins the same way.
func (v Voice) Heading(part *session.Part) string {
	short := beforeColon(part.Title)
	for _, p := range v.Table.Parts {
		if p != part && beforeColon(p.Title) == short {
			return part.Title
		}
	}
	return short
}

func beforeColon(title string) string {
	if short, _, found := strings.Cut(title, ": "); found && strings.TrimSpace(short) != "" {
		return short
	}
	return title
}

// Refusal is why a command was not carried out, a sentence with its next step
// where there is one.
func (v Voice) Refusal(r *session.Refusal) string {
	at := v.ClockExact(r.At)
	if r.Code == session.MomentInFuture {
		at = v.dated(r.At, r.At.Add(-r.By))
	}
	return Fill(v.Refusals[r.Code], "who", v.Who(r.Who), "segment", v.Segment(r.Segment), "at", at, "by", CountUp(r.By),
		"onward", v.onward(), "note", v.Key("note", "t"))
}

// onward is how the session goes on.
func (v Voice) onward() string {
	if next := v.Table.Following(); next != nil {
		return Fill(v.Onward.Starts, "key", v.Key("next-segment", "s"), "segment", v.Segment(next.ID))
	}
	return Fill(v.Onward.Ends, "key", v.Key("close", "s"))
}

// Key is the key of an act, where usual is the one that the table gives it.
func (v Voice) Key(act, usual string) string {
	if key := v.Moved[act]; key != "" {
		return key
	}
	return usual
}

// dated is a time of day at the table, with its date unless that is today's.
func (v Voice) dated(t, now time.Time) string {
	day := session.DateOf(in(t, v.Zone))
	if day == session.DateOf(in(now, v.Zone)) {
		return v.ClockExact(t)
	}
	return v.Date(day) + ", " + v.ClockExact(t)
}

// Fill puts facts into a template: pairs of a name, without braces, and a
// value.
func Fill(template string, facts ...string) string {
	if !strings.Contains(template, "{") {
		return template
	}
	pairs := make([]string, len(facts))
	for i, f := range facts {
		pairs[i] = f
		if i%2 == 0 {
			pairs[i] = "{" + f + "}"
		}
	}
	return strings.NewReplacer(pairs...).Replace(template)
}
