// Package template makes agendas to begin with: a kind of session scaled to its
// slot and to how many people speak. The seats are placeholders, so that the
// agenda runs at once; the organiser overwrites them.
//
// What does not fit is not squeezed below what anybody could say in it: limits
// stop at a floor, and agenda.Read doubts such an agenda like any other.
package template

import (
	"time"

	"roundtable/session"
)

// A Kind is the kind of session that a template is for.
type Kind string

// The kinds.
const (
	Davos       Kind = "davos"
	Panel       Kind = "panel"
	Ministerial Kind = "ministerial"
	SideEvent   Kind = "side-event"
)

// Kinds lists every kind, in the order in which they are offered.
func Kinds() []Kind { return []Kind{Davos, Panel, Ministerial, SideEvent} }

// Find finds a kind by its name.
func Find(name string) (Kind, bool) {
	for _, k := range Kinds() {
		if string(k) == name {
			return k, true
		}
	}
	return "", false
}

// What is taken where nothing says more.
const (
	Slot       = time.Hour
	Principals = 5
)

// shortest is the slot below which no kind of session makes sense.
const shortest = 10 * time.Minute

// Make is an agenda of a kind for so many principals, in seats. Of the header
// everything but the people stays; with a start it gets the end that the slot
// makes, without a title one to overwrite. A slot below ten minutes is taken as Slot. tell says the titles in
// some language, such as words.Language.Tell.
func Make(k Kind, header session.Agenda, slot time.Duration, principals int, tell func(error) string) session.Agenda {
	header.Moderator, header.Participants = "", seats(principals, tell)
	header.End = nil
	return fill(k, header, slot, tell)
}

// Fill gives an agenda of which only the header is known the segments of a
// kind, in the slot from its start to its end (Slot where that is not known).
// Its people stay: all but the moderator speak. Without a moderator it gets
// one, and with nobody else it gets seats for Principals.
func (k Kind) Fill(header session.Agenda, tell func(error) string) session.Agenda {
	return fill(k, header, header.Slot(), tell)
}

func fill(k Kind, a session.Agenda, slot time.Duration, tell func(error) string) session.Agenda {
	if slot < shortest {
		slot = Slot
	}
	if a.Title == "" {
		a.Title = tell(session.Say("Roundtable"))
	}
	if a.Start != nil && a.End == nil {
		end := later(*a.Start, slot)
		a.End = &end
	}
	a = presided(a, k.presides(), tell)
	if len(a.Participants) == 1 {
		a.Participants = append(a.Participants, seats(Principals, tell)...)
	}
	p := plan{slot: slot, tongues: 1, chaired: k == Ministerial}
	for i := range a.Participants {
		if key := a.Participants[i].Key; key != a.Moderator {
			p.speakers = append(p.speakers, key)
		}
	}
	if a.Interpretation == session.Consecutive {
		p.tongues = 2 // everything is said twice
	}
	parts, minutes := p.choose(k.ways())
	a.Segments = p.segments(&a, parts, minutes, tell)
	return a
}

// later is a time of day after another, on the next day too.
func later(c session.Clock, d time.Duration) session.Clock {
	return (c + session.Clock(d/time.Second)) % (24 * 60 * 60)
}
