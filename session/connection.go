package session

import "time"

// TryAgain is how long after a call that did not connect it is worth trying
// again.
const TryAgain = 3 * time.Minute

// NotConnected says that the line to somebody next on the list could not be
// opened: they change places with who follows.
type NotConnected struct {
	PlaceID
	Attempt int `json:"attempt"` // from 1
	From    int `json:"from"`    // counted from 0
	To      int `json:"to"`
}

// Kind is the stable name.
func (NotConnected) Kind() string { return "list.not-connected" }

func (e NotConnected) apply(t *Table, at stamp) bool {
	p, who := t.Running(), t.Person(e.Participant)
	if p == nil || who == nil {
		return false
	}
	i := p.place(e.PlaceID)
	if i < 0 {
		return false
	}
	if e.To != e.From {
		q := p.drop(i)
		q.Moved = true
		p.insert(max(min(e.To, len(p.Places)), 0), q)
	}
	tried := at.Point
	who.Attempts, who.Tried = e.Attempt, &tried
	if who.Presence == Present {
		who.Presence = Expected
	}
	return true
}

// FailConnection says that the line to somebody on the list does not open.
type FailConnection struct {
	Participant string
	Lane        Lane // which of their places; empty: the first of them
}

func (c FailConnection) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	who, p := t.atTable(c.Participant), t.Running()
	switch {
	case who == nil:
		return nil, refuseWho(UnknownParticipant, c.Participant)
	case t.has(c.Participant):
		return nil, refuseWho(HasFloor, c.Participant)
	}
	i := p.placeIn(c.Participant, c.Lane)
	if i < 0 {
		return nil, refuseWho(NotWaiting, c.Participant)
	}
	to := i
	if i+1 < len(p.Places) && p.Places[i+1].stands() <= p.Places[i].stands() {
		to = i + 1
	}
	return []Event{NotConnected{PlaceID: p.Places[i].ID(), Attempt: who.Attempts + 1, From: i, To: to}}, nil
}

// RetryAt is when the line to somebody is worth trying again; ok is false where
// nobody waits for it.
func (p *Person) RetryAt() (at time.Time, ok bool) {
	if p.Tried == nil {
		return time.Time{}, false
	}
	return p.Tried.Wall.Add(TryAgain), true
}
