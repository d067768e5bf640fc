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
	if last == nil || last.How != SpeakerLeft && last.How != LineLost {
		return nil
	}
	for _, i := range p.placesOf(key) {
		if p.Places[i].Resumes == last.ID {
			return nil
		}
	}
	e := &PlaceReturned{PlaceID: PlaceID{key, last.Lane}, Turn: last.ID}
	if e.Lane == "" {
		e.Lane = AskedLane
	}
	if allotted, limited := last.Allotted(); limited {
		left := allotted - t.timeOf(last, *last.Ended).Net
		if left <= 0 {
			return nil
		}
		e.Left = &left
	}
	return e
}
