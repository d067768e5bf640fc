package session

// RoundBegun says that everybody planned in a segment is on its list again.
type RoundBegun struct {
	Segment      string   `json:"segment"`
	Participants []string `json:"participants"` // who is listed again, in the planned order
}

// Kind is the stable name.
func (RoundBegun) Kind() string { return "list.round" }

func (e RoundBegun) apply(t *Table, _ stamp) bool {
	p := t.Running()
	if p == nil || p.ID != e.Segment {
		return false
	}
	listed := false
	for _, key := range e.Participants {
		if t.atTable(key) == nil || p.place(PlaceID{key, PlannedLane}) >= 0 {
			continue
		}
		listed = true
		p.forgetAway(key)
		p.insert(p.slot(PlannedLane), Place{Participant: key, Lane: PlannedLane})
	}
	return listed
}

// AnotherRound lists everybody planned in the running segment again: who has
// left or is not present when called is passed over.
type AnotherRound struct{}

func (AnotherRound) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	p := t.Running()
	if len(p.Speakers) == 0 {
		return nil, refuse(NobodyPlanned)
	}
	e := RoundBegun{Segment: p.ID}
	listed := map[string]bool{}
	for _, key := range p.Speakers {
		who := t.atTable(key)
		switch {
		case who == nil || who.Presence == Left || listed[key]:
		case p.away(key) >= 0 || p.place(PlaceID{key, PlannedLane}) >= 0:
		case p.Kind == Reflections && t.hasReflected(key):
		default:
			listed[key] = true
			e.Participants = append(e.Participants, key)
		}
	}
	if e.Participants == nil {
		return nil, refuse(AlreadySo)
	}
	return []Event{e}, nil
}
