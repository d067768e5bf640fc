package session

// FloorAsked says that somebody asked for the floor. Who is planned already
// keeps the place.
type FloorAsked struct {
	Participant string `json:"participant"`
}

// ResponseAsked says that somebody asked to respond, or is asked to answer a
// question; responses come first.
type ResponseAsked struct {
	Participant string `json:"participant"`
	To          string `json:"to,omitempty"`       // the turn responded to
	Question    string `json:"question,omitempty"` // the question to answer
}

// PlaceMoved says that a place was put elsewhere by hand; To counts from 0.
type PlaceMoved struct {
	PlaceID
	From int `json:"from"`
	To   int `json:"to"`
}

// PlaceLeft says that somebody is off the list, and why. An empty Lane: they
// held no place; it was said all the same.
type PlaceLeft struct {
	PlaceID
	Off  Off  `json:"off"`
	Hold bool `json:"hold,omitempty"` // the planned place is held: it comes back where it was
}

// Kind is the stable name.
func (FloorAsked) Kind() string { return "list.asked" }

// Kind is the stable name.
func (ResponseAsked) Kind() string { return "list.response-asked" }

// Kind is the stable name.
func (PlaceMoved) Kind() string { return "list.moved" }

// Kind is the stable name.
func (PlaceLeft) Kind() string { return "list.left" }

func (e FloorAsked) apply(t *Table, at stamp) bool {
	p, who := t.Current(), t.Person(e.Participant)
	if p == nil || who == nil || p.place(PlaceID{e.Participant, AskedLane}) >= 0 {
		return false
	}
	if t.Started != nil {
		t.arrive(who)
	}
	if p.Kind == Reflections {
		delete(t.settled, e.Participant)
	}
	asked := at.Point
	if i := p.place(PlaceID{e.Participant, PlannedLane}); i >= 0 {
		if p.Places[i].Asked != nil {
			return false
		}
		p.Places[i].Asked = &asked
		return true
	}
	p.insert(p.slot(AskedLane), Place{Participant: e.Participant, Lane: AskedLane, Asked: &asked})
	return true
}

func (e ResponseAsked) apply(t *Table, at stamp) bool {
	p, who := t.Running(), t.Person(e.Participant)
	if p == nil || who == nil || p.place(PlaceID{e.Participant, ResponseLane}) >= 0 {
		return false
	}
	if e.Question == "" {
		t.arrive(who)
	}
	asked := at.Point
	p.insert(p.slot(ResponseLane), Place{Participant: e.Participant, Lane: ResponseLane, Asked: &asked, To: e.To, Question: e.Question})
	return true
}

func (e PlaceMoved) apply(t *Table, _ stamp) bool {
	p := t.Current()
	if p == nil {
		return false
	}
	i := p.place(e.PlaceID)
	if i < 0 {
		return false
	}
	q := p.drop(i)
	q.Moved = true
	p.insert(max(min(e.To, len(p.Places)), 0), q)
	return true
}

func (e PlaceLeft) apply(t *Table, _ stamp) bool {
	p := t.Current()
	if p == nil || t.Person(e.Participant) == nil {
		return false
	}
	if e.Lane != "" {
		i := p.place(e.PlaceID)
		if i < 0 {
			return false
		}
		if q := p.drop(i); q.Lane == PlannedLane && (e.Off == OffNotPresent || e.Off == OffLeft || e.Off == OffLineLost) {
			p.Away = append(p.Away, Place{Participant: q.Participant, Lane: PlannedLane, hold: e.Hold})
		}
	}
	if e.Off == OffNotComing {
		p.forgetAway(e.Participant)
	}
	if p.Kind == Reflections && (e.Lane == "" || e.Lane.ordinary()) {
		t.settle(e.Participant, e.Off)
	}
	return true
}

// Ask asks for the floor; before the start for the first segment. Name adds a
// new speaker instead of Participant.
type Ask struct{ Participant, Name string }

// Respond asks to respond to the running turn, or to the last one.
type Respond struct{ Participant string }

// Withdraw takes a participant off the list: every place of theirs, or the
// one in Lane.
type Withdraw struct {
	Participant string
	Lane        Lane
}

func (c Ask) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if c.Name != "" {
		added, no := AddParticipant{Name: c.Name}.added(t)
		switch p := t.Current(); {
		case no != nil:
			return nil, no
		case p != nil && p.Full():
			return nil, &Refusal{Code: ListIsClosed, Segment: p.ID}
		}
		return []Event{added, FloorAsked{added.Key}}, nil
	}
	if t.atTable(c.Participant) == nil {
		return nil, refuseWho(UnknownParticipant, c.Participant)
	}
	p := t.Current()
	if p == nil {
		return nil, refuse(NotStarted)
	}
	if no := t.hadTheirs(p, c.Participant); no != nil {
		return nil, no
	}
	if p.place(PlaceID{c.Participant, AskedLane}) >= 0 {
		return nil, refuseWho(AlreadyWaiting, c.Participant)
	}
	if i := p.place(PlaceID{c.Participant, PlannedLane}); i >= 0 && p.Places[i].Asked != nil {
		return nil, refuseWho(AlreadyWaiting, c.Participant)
	}
	if p.Full() {
		return nil, &Refusal{Code: ListIsClosed, Segment: p.ID, Who: c.Participant}
	}
	return []Event{FloorAsked{c.Participant}}, nil
}

// hadTheirs refuses a place for who has the floor, and a second closing
// reflection that nobody gave on purpose.
func (t *Table) hadTheirs(p *Part, key string) *Refusal {
	switch {
	case t.has(key):
		return refuseWho(FloorTaken, key)
	case p.Kind == Reflections && t.hasReflected(key):
		return refuseWho(AlreadyReflected, key)
	}
	return nil
}

func (c Respond) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	switch {
	case t.atTable(c.Participant) == nil:
		return nil, refuseWho(UnknownParticipant, c.Participant)
	case t.has(c.Participant):
		return nil, refuseWho(FloorTaken, c.Participant)
	case t.Running().place(PlaceID{c.Participant, ResponseLane}) >= 0:
		return nil, refuseWho(AlreadyWaiting, c.Participant)
	}
	e := ResponseAsked{Participant: c.Participant}
	if last := t.LastTurn(); last != nil {
		e.To = last.ID
	}
	return []Event{e}, nil
}

func (c Withdraw) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	return t.leaveList(c.Participant, c.Lane, OffWithdrawn)
}

// leaveList are the events that take a participant's places off the list.
func (t *Table) leaveList(key string, lane Lane, why Off) ([]Event, *Refusal) {
	if t.atTable(key) == nil {
		return nil, refuseWho(UnknownParticipant, key)
	}
	p := t.Current()
	if p == nil {
		return nil, refuse(NotStarted)
	}
	var events []Event
	for _, i := range p.placesOf(key) {
		if q := &p.Places[i]; lane == "" || q.Lane == lane {
			events = append(events, PlaceLeft{PlaceID: q.ID(), Off: why})
		}
	}
	if events == nil {
		return nil, refuseWho(NotWaiting, key)
	}
	return events, nil
}
