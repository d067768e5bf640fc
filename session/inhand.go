package session

import "time"

// InHand is how much time is left over if everything ahead takes what it is
// planned for: up to the protected line, reserves included, or to the must-end
// where no such line lies ahead. 0 where nothing is, or nothing bounds it.
func (r *Reading) InHand() time.Duration {
	if r.Segment == nil {
		return 0
	}
	if r.Line != nil && !r.Line.Begun {
		before := r.lastPart(r.Line.Part.Index)
		if before == nil || before.ExpectedEnd == nil {
			return 0
		}
		return max(r.Line.Latest.Sub(*before.ExpectedEnd), 0)
	}
	if r.EndDrift == nil {
		return 0
	}
	return max(-*r.EndDrift, 0)
}

// whileChosen is how much of what is in hand may go by while somebody chooses
// what to use it for: then they get what is left.
const whileChosen = 5 * time.Second

// GiveTime gives minutes to a segment that runs or lies ahead: what is in hand
// goes where it is needed.
type GiveTime struct {
	Segment string
	By      time.Duration
}

func (c GiveTime) decide(t *Table, now Moment) ([]Event, *Refusal) {
	p := t.Part(c.Segment)
	switch {
	case c.By <= 0:
		return nil, refuse(NotPositive)
	case p == nil || p.IsReserve() || p.State != SegmentWaiting && p.State != SegmentRunning:
		return nil, &Refusal{Code: NotAhead, Segment: c.Segment}
	}
	in := t.Read(now).InHand()
	if c.By > in+whileChosen || in < time.Second {
		return nil, &Refusal{Code: NotInHand, By: in}
	}
	c.By = min(c.By, in.Truncate(time.Second))
	changes := []PlanChange{{Segment: p.ID, Old: p.length(), New: p.length() + c.By}}
	return []Event{PlanChanged{UseTime, append(changes, t.fromReserves(p, c.By)...)}}, nil
}

// fromReserves is what the reserves behind a segment give for it, so that the
// same minutes are not given twice: what is in hand beyond them is free.
func (t *Table) fromReserves(p *Part, by time.Duration) []PlanChange {
	var changes []PlanChange
	for _, r := range t.Parts[p.Index+1:] {
		if left := r.Left(); left > 0 && by > 0 {
			give := min(left, by)
			changes = append(changes, PlanChange{Segment: r.ID, Old: left, New: left - give})
			by -= give
		}
	}
	return changes
}
