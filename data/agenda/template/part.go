package template

import (
	"time"

	"roundtable/session"
)

// A part is a segment of a kind of session, before it is scaled.
type part struct {
	title       session.Sentence
	kind        session.SegmentKind
	share       int   // whole minutes of an hour
	least, most int   // whole minutes; not looked at where pace says how many
	pace        *pace // every principal speaks; nil: nobody is planned
	limit       time.Duration
	rest        bool // takes what the others leave
	presided    bool // the moderator has the floor, or the chair
	optional    bool
	protected   bool
}

// A pace is how long everybody speaks in a part.
type pace struct {
	floor, most time.Duration // of the limit
	handovers   time.Duration // what those between four to six people take together; 0: the usual one each
	replies     time.Duration // of an hour's session: kept free for direct replies and hand-overs
}

// presides is who does in a kind of session, as a placeholder.
func (k Kind) presides() session.Sentence {
	if k == Ministerial {
		return session.Say("Chair")
	}
	return session.Say("Moderator")
}

// ways are the ways to hold a kind of session, the fullest first: the first
// into which everybody fits is taken, else the last.
func (k Kind) ways() [][]part {
	switch k {
	case Panel:
		return panel()
	case Ministerial:
		return ministerial()
	case SideEvent:
		return sideEvent()
	}
	return davos()
}

// Said is what a kind of session is, on one line.
func (k Kind) Said() session.Sentence {
	switch k {
	case Panel:
		return session.Say("a panel with questions: statements, discussion, questions, a last word from each")
	case Ministerial:
		return session.Say("a ministerial round table: three-minute interventions, responses, closing reflections")
	case SideEvent:
		return session.Say("a side event: presentations, questions and answers, closing remarks")
	}
	return session.Say("Davos-style: framing, two rounds, coordinated action, a closing reflection from each")
}

func reserve(share int) part {
	return part{title: session.Say("Reserve"), kind: session.Reserve, share: share, least: 2, most: 10}
}
