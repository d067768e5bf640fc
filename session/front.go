package session

// Front puts a participant first: their own place, or a new one.
type Front struct {
	Participant string
	Lane        Lane // which of their places; empty: the first of them
}

// MovePlace puts a place elsewhere on the list; To counts from 0. An empty Lane
// means the first of the participant's places.
type MovePlace struct {
	Place PlaceID
	To    int
}

func (c Front) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if t.atTable(c.Participant) == nil {
		return nil, refuseWho(UnknownParticipant, c.Participant)
	}
	p := t.Running()
	at := p.placesOf(c.Participant)
	if len(at) == 0 {
		if no := t.hadTheirs(p, c.Participant); no != nil {
			return nil, no
		}
		id := PlaceID{c.Participant, AskedLane}
		if p.away(c.Participant) >= 0 { // asking brings the kept place back
			id.Lane = PlannedLane
		}
		return []Event{FloorAsked{c.Participant}, PlaceMoved{PlaceID: id, From: len(p.Places)}}, nil
	}
	i := at[0]
	if c.Lane != "" {
		if i = p.place(PlaceID(c)); i < 0 {
			return nil, refuseWho(NotWaiting, c.Participant)
		}
	}
	if i == 0 {
		return nil, refuseWho(AlreadyFirst, c.Participant)
	}
	return []Event{PlaceMoved{PlaceID: p.Places[i].ID(), From: i}}, nil
}

func (c MovePlace) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	p := t.Current()
	if p == nil {
		return nil, refuse(NotStarted)
	}
	i := p.place(c.Place)
	if at := p.placesOf(c.Place.Participant); c.Place.Lane == "" && len(at) > 0 {
		i = at[0]
	}
	if i < 0 {
		return nil, refuseWho(NotWaiting, c.Place.Participant)
	}
	to := max(min(c.To, len(p.Places)-1), 0)
	if to == i {
		return nil, refuseWho(AlreadySo, c.Place.Participant)
	}
	return []Event{PlaceMoved{PlaceID: p.Places[i].ID(), From: i, To: to}}, nil
}
