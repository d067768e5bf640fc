package session

import "time"

// PlaceReturned says that somebody whose turn broke off is back on the list
// with the time that was left of it.
type PlaceReturned struct {
	PlaceID
	Turn string         `json:"turn"`
	Left *time.Duration `json:"left,omitempty"` // nothing: the turn had no limit
}

// Kind is the stable name.
func (PlaceReturned) Kind() string { return "list.returned" }

func (e PlaceReturned) apply(t *Table, at stamp) bool {
	p, turn := t.Running(), t.Turn(e.Turn)
	if p == nil || turn == nil || turn.Segment != p.ID || t.atTable(e.Participant) == nil {
		return false
	}
	i := p.place(e.PlaceID)
	if i < 0 {
		i = p.slot(e.Lane)
		back := Place{Participant: e.Participant, Lane: e.Lane, To: turn.To}
		if e.Lane != PlannedLane {
			asked := at.Point
			back.Asked = &asked
		}
		p.insert(i, back)
	}
	p.Places[i].Resumes, p.Places[i].Left = e.Turn, e.Left
	if turn.How == Interrupted {
		first := p.drop(i)
		first.Interrupted = true
		p.insert(p.slotAt(first.stands()), first)
	}
	return true
}

// returns is the event that puts somebody back whose last turn here broke off,
// nil where there is nothing to finish.
func (t *Table) returns(key string) *PlaceReturned {
	p := t.Running()
	if p == nil || t.has(key) {
		return nil
	}
	var last *Turn
	for _, turn := range t.Turns {
		if turn.Segment == p.ID && turn.Participant == key {
			last = turn
		}
	}
	if last == nil || !last.How.breaksOff() {
		return nil
	}
	for _, i := range p.placesOf(key) {
		if p.Places[i].Resumes == last.ID {
			return nil
		}
	}
	return t.rest(last, *last.Ended)
}

// breaksOff says of a turn that ended so that something of it may be to come.
func (h How) breaksOff() bool { return h == SpeakerLeft || h == LineLost || h == Interrupted }

// rest is the event that puts somebody back with what a turn leaves that ended
// then, nil where nothing is left.
func (t *Table) rest(turn *Turn, ended Point) *PlaceReturned {
	e := &PlaceReturned{PlaceID: PlaceID{turn.Participant, turn.Lane}, Turn: turn.ID}
	if e.Lane == "" {
		e.Lane = AskedLane
	}
	if allotted, limited := turn.Allotted(); limited {
		left := allotted - t.timeOf(turn, ended).Net
		if left <= 0 {
			return nil
		}
		e.Left = &left
	}
	return e
}

// interrupt are the events that end the running turn for a point of order: the
// speaker goes on after the ruling (rule 71 of the General Assembly). One point
// of order does not interrupt another, it follows it.
func (t *Table) interrupt(now Moment) []Event {
	turn := t.floor
	if turn == nil || turn.Kind == PointOfOrder {
		return t.endFloor(Concluded)
	}
	events := t.endFloor(Interrupted)
	if back := t.rest(turn, t.line.point(now)); back != nil {
		events = append(events, *back)
	}
	return events
}
