package session

import "time"

// Lane is the kind of turn that somebody waits for. Nobody waits twice in one
// lane; one person may hold a planned place and a response at once.
type Lane string

// The lanes of the list. Points of order and rights of reply exist only under
// formal rules.
const (
	PlannedLane      Lane = "planned"
	AskedLane        Lane = "asked"
	ResponseLane     Lane = "response"
	PointOfOrderLane Lane = "point of order"
	RightOfReplyLane Lane = "right of reply"
)

// Lanes lists every lane.
func Lanes() []Lane {
	return []Lane{PlannedLane, AskedLane, ResponseLane, PointOfOrderLane, RightOfReplyLane}
}

// ordinary says that a lane is taken in the order of the list: the places that
// sorting moves, that close with the list and that the limit that fits counts.
func (l Lane) ordinary() bool { return l == PlannedLane || l == AskedLane }

// stands is where the places of a lane belong: points of order first, then
// the rest of a turn that one interrupted, responses, then the list itself,
// rights of reply last.
func (l Lane) stands() int {
	switch l {
	case PointOfOrderLane:
		return 0
	case ResponseLane:
		return afterPoints + 1
	case RightOfReplyLane:
		return afterPoints + 3
	}
	return afterPoints + 2
}

// afterPoints is where the rest of a turn stands that a point of order
// interrupted: the speaker goes on after the ruling.
const afterPoints = 1

// A Place is somebody waiting on the list of speakers of the running segment,
// and why they stand there.
type Place struct {
	Participant string
	Lane        Lane
	Asked       *Point         // when they asked, for a planned place too
	Moved       bool           // put there by hand
	Ordered     Rule           // put there by a rule; empty for none
	To          string         // for a response: the turn it responds to
	Question    string         // for a response: the question to answer, where it was called for that
	Resumes     string         // the turn that broke off and is to be finished
	Left        *time.Duration // of that turn: the limit of what is still to come
	Interrupted bool           // that turn, by a point of order

	hold bool // of a place kept for somebody not present: where it was planned
}

// PlaceID names a place on the list: within a segment a person waits at most
// once in each lane.
type PlaceID struct {
	Participant string `json:"participant"`
	Lane        Lane   `json:"lane"`
}

// ID names this place.
func (p *Place) ID() PlaceID { return PlaceID{p.Participant, p.Lane} }

// ordinary says that the place is taken in the order of the list: a turn that
// was interrupted goes on before everything in it.
func (p *Place) ordinary() bool { return p.Lane.ordinary() && !p.Interrupted }

// stands is where the place belongs.
func (p *Place) stands() int {
	if p.Interrupted {
		return afterPoints
	}
	return p.Lane.stands()
}

// Why says why the place stands where it stands: planned, asked, response,
// "planned, asked", point of order, right of reply, moved, interrupted, or the
// rule that ordered the list: level, lot, alphabet, least heard, reversed.
func (p *Place) Why() string {
	switch {
	case p.Moved:
		return "moved"
	case p.Interrupted:
		return "interrupted"
	case p.Ordered == ByLeast:
		return "least heard"
	case p.Ordered != "":
		return string(p.Ordered)
	case p.Lane == PlannedLane && p.Asked != nil:
		return "planned, asked"
	}
	return string(p.Lane)
}

// Off is why a place was taken off the list.
type Off string

// The reasons for leaving the list.
const (
	OffNotPresent Off = "not present"
	OffDeclined   Off = "declined"
	OffWithdrawn  Off = "withdrawn"
	OffLeft       Off = "left"
	OffLineLost   Off = "line lost"
	OffInWriting  Off = "in writing"
	OffNotComing  Off = "not coming"
)

// Offs lists the reasons for leaving the list.
func Offs() []Off {
	return []Off{OffNotPresent, OffDeclined, OffWithdrawn, OffLeft, OffLineLost, OffInWriting, OffNotComing}
}
