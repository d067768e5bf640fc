package session

// PresenceChanged says that somebody arrived or left, or is expected again.
type PresenceChanged struct {
	Participant string   `json:"participant"`
	Old         Presence `json:"old"`
	New         Presence `json:"new"`
}

// Kind is the stable name.
func (PresenceChanged) Kind() string { return "person.presence" }

func (e PresenceChanged) apply(t *Table, _ stamp) bool {
	who := t.Person(e.Participant)
	if who == nil {
		return false
	}
	if e.New == Present {
		t.arrive(who)
		return true
	}
	if e.New == Expected && who.Presence == Left {
		t.arrive(who)
	}
	who.Presence = e.New
	if e.New != Left {
		return true
	}
	for _, p := range t.Parts {
		if p.State == SegmentWaiting || p.State == SegmentRunning {
			p.sendAway(who.Key)
		}
	}
	if t.settled[who.Key] == "" && !t.hasReflected(who.Key) {
		t.settled[who.Key] = ReflectionNotPresent
	}
	return true
}

// arrive makes somebody present: the planned places kept for them come back.
// Who asks for the floor or gets it is present, whatever was noted before.
func (t *Table) arrive(who *Person) {
	who.Presence, who.Tried = Present, nil
	for _, p := range t.Parts {
		if p.State == SegmentWaiting || p.State == SegmentRunning {
			p.callBack(who.Key)
		}
	}
	if t.settled[who.Key] == ReflectionNotPresent {
		delete(t.settled, who.Key)
	}
}

// sendAway takes a participant off the list; a planned place is kept for their
// return.
func (p *Part) sendAway(key string) {
	for at := p.placesOf(key); len(at) > 0; at = p.placesOf(key) {
		if q := p.drop(at[0]); q.Lane == PlannedLane {
			p.Away = append(p.Away, Place{Participant: key, Lane: PlannedLane})
		}
	}
}

// callBack restores the planned place of somebody who was not present.
func (p *Part) callBack(key string) {
	if i := p.away(key); i >= 0 {
		kept := p.Away[i]
		p.forgetAway(key)
		if p.place(kept.ID()) < 0 {
			p.restore(kept)
		}
	}
}

// away is the index of a kept place, -1 for none.
func (p *Part) away(key string) int {
	for i := range p.Away {
		if p.Away[i].Participant == key {
			return i
		}
	}
	return -1
}

func (p *Part) forgetAway(key string) {
	if i := p.away(key); i >= 0 {
		p.Away = append(p.Away[:i:i], p.Away[i+1:]...)
	}
}

// ChangePresence says that a participant is present, has left or is expected.
type ChangePresence struct {
	Participant string
	To          Presence
}

// NotPresent says that a participant was not there when called. The others
// close up and a planned place comes back at the end; Hold keeps it where it
// was planned.
type NotPresent struct {
	Participant string
	Hold        bool
}

// Decline says that a participant did not wish to take the floor: all their
// places, or the one in Lane.
type Decline struct {
	Participant string
	Lane        Lane
}

// LoseLine says that the connection to a participant broke.
type LoseLine struct{ Participant string }

func (c ChangePresence) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	who := t.atTable(c.Participant)
	if who == nil {
		return nil, refuseWho(UnknownParticipant, c.Participant)
	}
	var back *PlaceReturned
	if c.To == Present {
		back = t.returns(c.Participant)
	}
	if who.Presence == c.To && back == nil {
		return nil, refuseWho(AlreadySo, c.Participant)
	}
	var events []Event
	if c.To == Left && t.has(c.Participant) {
		events = t.endFloor(SpeakerLeft)
	}
	if who.Presence != c.To {
		events = append(events, PresenceChanged{c.Participant, who.Presence, c.To})
	}
	if back != nil {
		events = append(events, *back)
	}
	return events, nil
}

// has says whether a participant has the floor.
func (t *Table) has(key string) bool { return t.floor != nil && t.floor.Participant == key }

func (c NotPresent) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	events, no := t.offOrSaid(c.Participant, "", OffNotPresent)
	if no == nil && c.Hold {
		no = hold(events, c.Participant)
	}
	if no != nil {
		return nil, no
	}
	return t.gone(events, c.Participant), nil
}

// hold marks the planned place among those given up as held; without one there
// is nothing to hold.
func hold(events []Event, key string) *Refusal {
	for i := range events {
		if left, ok := events[i].(PlaceLeft); ok && left.Lane == PlannedLane {
			left.Hold = true
			events[i] = left
			return nil
		}
	}
	return refuseWho(NotWaiting, key)
}

// gone adds that somebody who was present is expected again.
func (t *Table) gone(events []Event, key string) []Event {
	if t.Person(key).Presence != Present {
		return events
	}
	return append(events, PresenceChanged{key, Present, Expected})
}

func (c Decline) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	return t.offOrSaid(c.Participant, c.Lane, OffDeclined)
}

// offOrSaid takes a participant off the list; without a place it is recorded
// all the same. Not while they speak.
func (t *Table) offOrSaid(key string, lane Lane, why Off) ([]Event, *Refusal) {
	if t.has(key) {
		return nil, refuseWho(HasFloor, key)
	}
	events, no := t.leaveList(key, lane, why)
	if no != nil && no.Code == NotWaiting {
		return []Event{PlaceLeft{PlaceID: PlaceID{Participant: key}, Off: why}}, nil
	}
	return events, no
}

func (c LoseLine) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if t.has(c.Participant) {
		return t.endFloor(LineLost), nil
	}
	events, no := t.leaveList(c.Participant, "", OffLineLost)
	if no != nil {
		return nil, no
	}
	return t.gone(events, c.Participant), nil
}
