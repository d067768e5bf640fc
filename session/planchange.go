package session

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// PlanChanged says that the minutes of several segments changed at once, old →
// new: the minutes ahead were shared out anew.
type PlanChanged struct {
	Plan    PlanName     `json:"plan"`    // how the minutes were shared out
	Changes []PlanChange `json:"changes"` // one for each segment that gave or got something
}

// A PlanChange is what a new plan does to one segment. The lengths are its
// planned minutes with what was added and taken; of a reserve what is left.
type PlanChange struct {
	Segment  string         `json:"segment"`
	Old      time.Duration  `json:"old"`
	New      time.Duration  `json:"new"`
	NotHeld  bool           `json:"not_held,omitempty"`
	Released bool           `json:"released,omitempty"`  // from its printed times, which lie after the must-end: it follows what comes before
	OldLimit *time.Duration `json:"old_limit,omitempty"` // per speaker, before
	NewLimit *time.Duration `json:"new_limit,omitempty"` // per speaker, after; nil: it stays as it is
}

// PlanName is how the minutes were shared out.
type PlanName string

// The names of plans.
const (
	InOrder PlanName = "in-order" // reserve, optional segments, the tail of questions, then all alike
	Evenly  PlanName = "evenly"   // reserve, then all alike
	Drop    PlanName = "drop"     // reserve, then optional segments as a whole
	UseTime PlanName = "use-time" // minutes in hand to a segment
)

// PlanNames lists the plans that catch up, in the order in which they are
// offered.
func PlanNames() []PlanName { return []PlanName{InOrder, Evenly, Drop} }

// Kind is the stable name.
func (PlanChanged) Kind() string { return "plan.changed" }

func (e PlanChanged) apply(t *Table, _ stamp) bool {
	had := false
	for _, c := range e.Changes {
		had = c.apply(t.Part(c.Segment)) || had
	}
	return had
}

// apply changes one segment that is still ahead or runs. What was done to it
// meanwhile stays: the difference counts.
func (c PlanChange) apply(p *Part) bool {
	switch {
	case p == nil:
		return false
	case p.IsReserve():
		p.Taken += c.Old - c.New
		return true
	case p.State != SegmentWaiting && p.State != SegmentRunning:
		return false
	case c.NotHeld && p.State != SegmentWaiting:
		return false // it began meanwhile
	case c.NotHeld:
		p.State, p.leftOut = SegmentNotHeld, true
		return true
	}
	p.Added += c.New - c.Old
	if c.Released {
		p.released, p.Counting = true, Own
	}
	if c.NewLimit != nil {
		limit := *c.NewLimit
		p.Limit = &limit
	}
	return true
}

// layout is what a change of plan rests on: what every segment has and who
// waits there, and when the room must be empty.
func (t *Table) layout() string {
	var b strings.Builder
	for _, p := range t.Parts {
		limit := time.Duration(-1)
		if p.Limit != nil {
			limit = *p.Limit
		}
		fmt.Fprintln(&b, p.State, p.Added, p.Left(), limit, p.Counts(), p.released, len(p.Places))
	}
	if t.MustEnd != nil {
		fmt.Fprintln(&b, t.MustEnd.UnixNano())
	}
	return b.String()
}

// with is the table as it would be after some changes of plan. Only its parts
// are its own: it is there to be read and thrown away.
func (t *Table) with(changes []PlanChange) *Table {
	changed := *t
	changed.Parts = slices.Clone(t.Parts)
	for _, c := range changes {
		if p := t.Part(c.Segment); p != nil {
			own := *p
			changed.Parts[p.Index] = &own
			c.apply(&own)
		}
	}
	return &changed
}
