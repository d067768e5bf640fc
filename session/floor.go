package session

import (
	"slices"
	"time"
)

// FloorGiven says that somebody has the floor. Whoever had it has concluded.
type FloorGiven struct {
	Participant string         `json:"participant"`
	TurnKind    TurnKind       `json:"turn_kind"`
	Segment     string         `json:"segment"`
	Limit       *time.Duration `json:"limit,omitempty"`
	Lane        Lane           `json:"lane,omitempty"` // the place used up; empty for none
	Why         string         `json:"why,omitempty"`  // why that place stood there
	To          string         `json:"to,omitempty"`   // the turn responded to
	OnBehalf    string         `json:"on_behalf,omitempty"`
	Earlier     time.Duration  `json:"earlier,omitempty"` // how long they had been speaking
	Form        Form           `json:"form,omitempty"`
}

// FloorEnded says that a turn ended and nobody has the floor.
type FloorEnded struct {
	Turn string `json:"turn"`
	How  How    `json:"how"`

	Earlier time.Duration `json:"earlier,omitempty"` // how long before the record it ended
}

// Kind is the stable name.
func (FloorGiven) Kind() string { return "floor.given" }

// Kind is the stable name.
func (FloorEnded) Kind() string { return "floor.ended" }

func (e FloorGiven) apply(t *Table, at stamp) bool {
	part, who := t.Running(), t.Person(e.Participant)
	if part == nil || part.ID != e.Segment || who == nil {
		return false
	}
	if t.floor != nil && t.floor.Participant == e.Participant {
		return false
	}
	t.holds.close(at.On)
	t.endTurn(at.Point, Concluded)
	earlier := min(e.Earlier, max(at.On-t.lastChange(), 0)) // what it rests on may be undone
	turn := &Turn{
		ID: at.id, Number: len(t.Turns) + 1, Participant: e.Participant, Kind: e.TurnKind,
		Segment: e.Segment, Limit: e.Limit, Lane: e.Lane, Why: e.Why, To: e.To,
		OnBehalf: e.OnBehalf, Began: at.Point.earlier(earlier), Form: e.Form, Attribution: part.Attribution,
	}
	if i := part.place(PlaceID{e.Participant, e.Lane}); i >= 0 {
		used := part.drop(i)
		turn.Requested, turn.Resumes = used.Asked, used.Resumes
	}
	turn.Reply = t.replyIn(turn)
	part.forgetAway(e.Participant)
	t.countLast(part, turn)
	t.arrive(who)
	t.floor = turn
	t.Turns = append(t.Turns, turn)
	t.recognise(turn)
	return true
}

func (e FloorEnded) apply(t *Table, at stamp) bool {
	if t.floor == nil || t.floor.ID != e.Turn {
		return false
	}
	t.holds.close(at.On)
	turn := t.floor
	t.endTurn(at.Point, e.How)
	turn.endEarlier(min(e.Earlier, turn.Ended.On-turn.Began.On))
	return true
}

// endTurn ends the running turn, if any.
func (t *Table) endTurn(at Point, how How) bool {
	if t.floor == nil {
		return false
	}
	t.floor.pauses.close(at.On)
	t.floor.Ended, t.floor.How = &at, how
	t.floor = nil
	return true
}

// Thank ends the running turn; nobody has the floor. The zero How is Concluded.
type Thank struct{ How How }

// Next ends the running turn, if any, and gives the floor to who stands first;
// in questions with nobody waiting and the list open to somebody from the floor,
// whom Unnamed and a number name for now.
type Next struct{ Unnamed string }

// Give ends the running turn, if any, and gives the floor to a participant:
// to their first place on the list, or from no place. Name adds a new speaker
// instead.
type Give struct{ Participant, Name string }

func (c Thank) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if t.floor == nil {
		return nil, refuse(NobodyHasFloor)
	}
	how := c.How
	if how == "" {
		how = Concluded
	}
	return t.endFloor(how), nil
}

// endFloor are the events that end a hold and the running turn.
func (t *Table) endFloor(how How) []Event {
	var events []Event
	if t.holds.open() {
		events = append(events, SessionResumed{})
	}
	if t.floor != nil {
		events = append(events, FloorEnded{Turn: t.floor.ID, How: how})
	}
	return events
}

func (c Next) decide(t *Table, now Moment) ([]Event, *Refusal) {
	part, next := t.Running(), t.Next()
	if next != nil {
		return t.give(part, next.Participant, next, now)
	}
	if part.Kind == Questions && part.Full() {
		return nil, &Refusal{Code: ListIsClosed, Segment: part.ID}
	}
	if part.Kind == Questions {
		return Give{Name: t.UnnamedSpeaker(c.Unnamed)}.decide(t, now)
	}
	return nil, refuse(NobodyWaiting)
}

func (c Give) decide(t *Table, now Moment) ([]Event, *Refusal) {
	if c.Name != "" {
		added, r := AddParticipant{Name: c.Name}.added(t)
		if r != nil {
			return nil, r
		}
		kind := Statement
		if t.Running().Kind == Questions {
			kind = QuestionTurn
		}
		given := FloorGiven{Participant: added.Key, TurnKind: kind, Segment: t.Running().ID, Limit: t.Running().Limit}
		return append(t.endFloor(Concluded), added, given), nil
	}
	if t.atTable(c.Participant) == nil {
		return nil, refuseWho(UnknownParticipant, c.Participant)
	}
	if t.floor != nil && t.floor.Participant == c.Participant {
		return nil, refuseWho(FloorTaken, c.Participant)
	}
	part := t.Running()
	var place *Place
	if at := part.placesOf(c.Participant); len(at) > 0 {
		place = &part.Places[at[0]]
	} else if i := part.away(c.Participant); i >= 0 {
		place = &part.Away[i]
	}
	return t.give(part, c.Participant, place, now)
}

// give are the events that give the floor, from a place on the list or none.
func (t *Table) give(part *Part, key string, from *Place, now Moment) ([]Event, *Refusal) {
	given := FloorGiven{
		Participant: key, Segment: part.ID, TurnKind: t.turnKind(part, key, from),
		OnBehalf: t.Person(key).OnBehalf, Limit: t.limitFor(part, from, now),
	}
	if from != nil {
		given.Lane, given.Why, given.To = from.Lane, from.Why(), from.To
	}
	if given.TurnKind == PointOfOrder {
		return append(t.interrupt(now), given), nil
	}
	return append(t.endFloor(Concluded), given), nil
}

// turnKind is what a turn is, by the segment, the place and who speaks.
func (t *Table) turnKind(part *Part, key string, from *Place) TurnKind {
	if from != nil {
		if broken := t.Turn(from.Resumes); broken != nil {
			return broken.Kind
		}
	}
	switch {
	case from != nil && from.Lane == PointOfOrderLane:
		return PointOfOrder
	case from != nil && from.Lane == RightOfReplyLane:
		return RightOfReply
	case from != nil && from.Lane == ResponseLane && part.Kind == Questions:
		return Answer
	case from != nil && from.Lane == ResponseLane:
		return Response
	case (from == nil || from.Lane != PlannedLane) && key == part.Chair:
		return ByChair
	case (from == nil || from.Lane != PlannedLane) && t.Moderates(key, part.ID):
		return ByModerator
	case part.Kind == Reflections:
		return ReflectionTurn
	case part.Kind == Questions && from != nil && from.Lane == AskedLane:
		return QuestionTurn
	case part.Kind == Questions && from == nil && t.Person(key).WalkIn:
		return QuestionTurn
	case part.Kind == Questions && from == nil:
		return Answer
	}
	return Statement
}

// limitFor is the limit of a turn about to begin: what was left of one that
// broke off; of points of order and rights of reply their own; the segment's;
// where it has
// none, a planned place gets what fits, or all that remains for a sole planned
// speaker; anything else has no limit.
func (t *Table) limitFor(part *Part, from *Place, now Moment) *time.Duration {
	if own := t.PlaceLimit(part, from); own != nil || from == nil || from.Lane != PlannedLane {
		return own
	}
	r := t.Read(now)
	if part.speakers == 1 {
		left := max(*r.Segments[part.Index].Remaining, 0)
		return &left
	}
	if part.place(from.ID()) < 0 { // called back from among those not present
		with := *part
		with.Places = append(slices.Clone(part.Places), *from)
		part = &with
	}
	if r.Turn != nil { // the turn that runs ends now
		r.Turn = nil
	}
	return r.FitsIn(part)
}
