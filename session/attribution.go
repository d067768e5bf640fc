package session

import "strings"

// SegmentAttribution says that from now on what is said in a segment may, or
// may not, be laid to who said it. Turns that ended before keep what held then.
type SegmentAttribution struct {
	Segment string      `json:"segment"`
	Old     Attribution `json:"old"`
	New     Attribution `json:"new"`
}

// FloorAttribution says whether one turn may be laid to who spoke.
type FloorAttribution struct {
	Turn    string      `json:"turn"`
	Old     Attribution `json:"old"`
	New     Attribution `json:"new"`
	Request string      `json:"request,omitempty"` // at whose request
}

// Kind is the stable name.
func (SegmentAttribution) Kind() string { return "segment.attribution" }

// Kind is the stable name.
func (FloorAttribution) Kind() string { return "floor.attribution" }

// Hides says that names and affiliations stay in the record. A rule of a newer
// program hides too.
func (a Attribution) Hides() bool { return a != "" && a != Attributed }

// stands is the attribution with its zero value said.
func (a Attribution) stands() Attribution {
	if a == "" {
		return Attributed
	}
	return a
}

func (e SegmentAttribution) apply(t *Table, _ stamp) bool {
	p := t.Part(e.Segment)
	if p == nil || p.State != SegmentRunning && p.State != SegmentWaiting {
		return false
	}
	p.Attribution = e.New
	for _, q := range t.Questions {
		if q.Segment == p.ID && q.Open() {
			t.cover(q)
		}
	}
	if t.floor != nil && t.floor.Segment == p.ID && e.New.Hides() {
		t.floor.Attribution = e.New
	}
	return true
}

func (e FloorAttribution) apply(t *Table, _ stamp) bool {
	turn := t.Turn(e.Turn)
	if turn == nil {
		return false
	}
	turn.Attribution = e.New
	return true
}

// SetAttribution sets the rule of the running segment, or of a later one by
// its id. The running turn comes under a rule that hides as a whole, and stays
// under it.
type SetAttribution struct {
	To      Attribution
	Segment string // empty: the running one
}

// AttributeTurn sets the rule of one turn: of the running one, else the last;
// of a participant their last.
type AttributeTurn struct {
	To          Attribution
	Participant string // empty: whoever spoke
	Request     string // at whose request; may be empty
}

func (c SetAttribution) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if c.To != Attributed && c.To != ChathamHouse {
		return nil, refuse(UnknownChoice)
	}
	p, no := t.ahead(c.Segment)
	switch {
	case no != nil:
		return nil, no
	case p.Attribution.stands() == c.To:
		return nil, &Refusal{Code: AlreadySo, Segment: p.ID}
	}
	return []Event{SegmentAttribution{p.ID, p.Attribution.stands(), c.To}}, nil
}

func (c AttributeTurn) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if c.To != Attributed && c.To != ChathamHouse {
		return nil, refuse(UnknownChoice)
	}
	turn := t.lastTurnOf(c.Participant)
	switch {
	case turn == nil:
		return nil, refuseWho(NoTurn, c.Participant)
	case turn.Attribution.stands() == c.To:
		return nil, refuseWho(AlreadySo, turn.Participant)
	}
	return []Event{FloorAttribution{turn.ID, turn.Attribution.stands(), c.To, strings.TrimSpace(c.Request)}}, nil
}

// lastTurnOf is the newest turn of the session, or of a participant; nil where
// there is none.
func (t *Table) lastTurnOf(key string) *Turn {
	for i := len(t.Turns) - 1; i >= 0; i-- {
		if key == "" || t.Turns[i].Participant == key {
			return t.Turns[i]
		}
	}
	return nil
}
