package session

// Lane is the kind of turn that somebody waits for. Nobody waits twice in one
// lane; one person may hold a planned place and a response at once.
type Lane string

// The lanes of the list.
const (
	PlannedLane  Lane = "planned"
	AskedLane    Lane = "asked"
	ResponseLane Lane = "response"
)

// A Place is somebody waiting on the list of speakers of the running segment,
// and why they stand there.
type Place struct {
	Participant string
	Lane        Lane
	Asked       *Point // when they asked, for a planned place too
	Moved       bool   // put there by hand
	To          string // for a response: the turn it responds to
}

// PlaceID names a place on the list: within a segment a person waits at most
// once in each lane.
type PlaceID struct {
	Participant string `json:"participant"`
	Lane        Lane   `json:"lane"`
}

// ID names this place.
func (p *Place) ID() PlaceID { return PlaceID{p.Participant, p.Lane} }

// Why says why the place stands where it stands: planned, asked, response,
// "planned, asked" or moved.
func (p *Place) Why() string {
	switch {
	case p.Moved:
		return "moved"
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
)

// Offs lists the reasons for leaving the list.
func Offs() []Off {
	return []Off{OffNotPresent, OffDeclined, OffWithdrawn, OffLeft, OffLineLost, OffInWriting}
}
