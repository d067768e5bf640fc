package session

import "time"

// MinutesFreed says that the minutes of somebody who does not come are free:
// for the segment or for a reserve.
type MinutesFreed struct {
	Participant string        `json:"participant"`
	Segment     string        `json:"segment"`
	By          time.Duration `json:"by"`
	Into        string        `json:"into,omitempty"` // the reserve; empty: they stay in the segment
}

// Kind is the stable name.
func (MinutesFreed) Kind() string { return "segment.minutes-freed" }

func (e MinutesFreed) apply(t *Table, _ stamp) bool {
	p, into := t.Running(), t.Part(e.Into)
	if p == nil || p.ID != e.Segment || e.Into != "" && (into == nil || !into.IsReserve()) {
		return false
	}
	if into != nil {
		p.Added -= e.By
		into.Paid += e.By
	}
	return true
}

// NoShow says that a participant is not coming: off the list, and left. The
// minutes of a planned place (limit and hand-over, at most what remains) stay
// in the segment, or go to the next reserve.
type NoShow struct {
	Participant string
	ToReserve   bool
}

func (c NoShow) decide(t *Table, now Moment) ([]Event, *Refusal) {
	who, p := t.atTable(c.Participant), t.Running()
	if who == nil {
		return nil, refuseWho(UnknownParticipant, c.Participant)
	}
	freed := MinutesFreed{Participant: c.Participant, Segment: p.ID, By: t.minutesOf(c.Participant, now)}
	if c.ToReserve {
		into := t.reserveAfter(p.Index)
		if into == nil {
			return nil, refuse(NoReserveAhead)
		}
		freed.Into = into.ID
	}
	events, no := t.offOrSaid(c.Participant, "", OffNotComing)
	if no != nil {
		return nil, no
	}
	if freed.By > 0 {
		events = append(events, freed)
	}
	if who.Presence != Left {
		events = append(events, PresenceChanged{c.Participant, who.Presence, Left})
	}
	return events, nil
}

// minutesOf is what a planned place in the running segment takes, 0 without
// one.
func (t *Table) minutesOf(key string, now Moment) time.Duration {
	p := t.Running()
	if p.place(PlaceID{key, PlannedLane}) < 0 && p.away(key) < 0 {
		return 0
	}
	r := t.Read(now)
	limit := p.Limit
	if limit == nil {
		limit = r.Fits
	}
	if limit == nil {
		return 0
	}
	return max(min(*limit+p.HandoverTime(), *r.Segment.Remaining), 0)
}
