package session

import "time"

// SpokeFor is how long somebody who was not given the floor has usually spoken
// before a hand finds the key.
const SpokeFor = 20 * time.Second

// Spoke says that somebody has been speaking for a while without having been
// given the floor: whoever had it ended then. Places on the list stay. Name
// adds a new speaker instead.
type Spoke struct {
	Participant, Name string
	By                time.Duration // 0: SpokeFor, or as far back as it can be
}

func (c Spoke) decide(t *Table, now Moment) ([]Event, *Refusal) {
	switch {
	case c.By < 0:
		return nil, refuse(NotPositive)
	case t.holds.open():
		return nil, refuse(WhileHeld)
	}
	at, bound := t.line.point(now), t.lastChange()
	by := c.By
	if by == 0 {
		by = min(SpokeFor, max(at.On-bound, 0))
	}
	if at.On-by < bound {
		return nil, &Refusal{Code: TooFarBack, At: at.earlier(at.On - bound).Wall}
	}
	events, no := c.given(t, now)
	if no != nil {
		return nil, no
	}
	for i, e := range events {
		switch e := e.(type) {
		case FloorEnded:
			e.Earlier = by
			events[i] = e
		case FloorGiven:
			e.Earlier = by
			events[i] = e
		}
	}
	return events, nil
}

// given are the events that give the floor from no place on the list.
func (c Spoke) given(t *Table, now Moment) ([]Event, *Refusal) {
	switch {
	case c.Name != "":
		return Give{Name: c.Name}.decide(t, now)
	case t.atTable(c.Participant) == nil:
		return nil, refuseWho(UnknownParticipant, c.Participant)
	case t.has(c.Participant):
		return nil, refuseWho(FloorTaken, c.Participant)
	}
	return t.give(t.Running(), c.Participant, nil, now)
}

// lastChange is when, on the timeline, the running turn began, else the last
// one of the running segment ended, else the segment began or went on.
func (t *Table) lastChange() time.Duration {
	spans := t.Running().spans
	from := spans[len(spans)-1].from
	last := t.LastTurn()
	switch {
	case last == nil:
		return from
	case last.Running():
		return max(from, last.Began.On)
	}
	return max(from, last.Ended.On)
}
