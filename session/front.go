package session

// Front puts a participant first: their own place, or a new one. Name adds a
// new speaker instead.
type Front struct {
	Participant string
	Lane        Lane // which of their places; empty: the first of them
	Name        string
}

// MovePlace puts a place elsewhere on the list; To counts from 0. An empty Lane
// means the first of the participant's places.
type MovePlace struct {
	Place PlaceID
	To    int
}

func (c Front) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	p := t.Running()
	if c.Name != "" {
		added, no := AddParticipant{Name: c.Name}.added(t)
		if no != nil {
			return nil, no
		}
		events := []Event{added, FloorAsked{added.Key}}
		if from := p.slot(AskedLane); from > 0 {
			events = append(events, PlaceMoved{PlaceID: PlaceID{added.Key, AskedLane}, From: from})
		}
		return events, nil
	}
	if t.atTable(c.Participant) == nil {
		return nil, refuseWho(UnknownParticipant, c.Participant)
	}
	at := p.placesOf(c.Participant)
	if len(at) == 0 {
		if no := t.hadTheirs(p, c.Participant); no != nil {
			return nil, no
		}
		id := PlaceID{c.Participant, AskedLane}
		if p.away(c.Participant) >= 0 { // asking brings the kept place back
			id.Lane = PlannedLane
		}
		return []Event{FloorAsked{c.Participant}, PlaceMoved{PlaceID: id, From: p.slot(id.Lane)}}, nil
	}
	i := at[0]
	if c.Lane != "" {
		if i = p.place(PlaceID{c.Participant, c.Lane}); i < 0 {
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
