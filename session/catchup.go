package session

import (
	"slices"
	"time"
)

// A CatchUp is a proposal for getting back on time: what each segment gives
// up. Nothing happens before it is accepted.
type CatchUp struct {
	Plan    PlanName
	Changes []PlanChange
	// Short is how much is still missing after it: to the protected line or to
	// the must-end, whichever is worse. 0: it fits.
	Short time.Duration
}

const (
	// worthwhile is the length under which an optional segment is not worth
	// holding, and questions are not cut further (DESIGN §6).
	worthwhile = 3 * time.Minute
	// heardFor is the time that everybody still to speak keeps, or the limit
	// where that is shorter.
	heardFor = time.Minute
	// step is what cuts are rounded up to: people read plans in round figures.
	step = 5 * time.Second
)

// CatchUps are up to three proposals when the session runs behind: none where
// nothing is late, or nothing can be taken. Protected segments are never cut.
// The cut order is that of DESIGN §6.
//
// They are worked out once for a reading.
func (r *Reading) CatchUps() []CatchUp {
	if r.Segment == nil || r.proposed {
		return r.catchUps
	}
	r.proposed, r.catchUps = true, r.proposals()
	return r.catchUps
}

func (r *Reading) proposals() []CatchUp {
	var all []CatchUp
	for _, name := range PlanNames() {
		p := r.propose(name)
		same := func(q CatchUp) bool { return slices.EqualFunc(p.Changes, q.Changes, sameCut) }
		if len(p.Changes) > 0 && !slices.ContainsFunc(all, same) {
			all = append(all, p)
		}
	}
	return all
}

func sameCut(a, b PlanChange) bool {
	return a.Segment == b.Segment && a.New == b.New && a.NotHeld == b.NotHeld
}

// late says that something is missing, or that the running segment will end
// after its printed time, whether or not a reserve covers it.
func (r *Reading) late() bool {
	return r.Missing() > 0 || r.Drift != nil && *r.Drift > 0
}

// propose works one plan out; there is none where nothing is late.
func (r *Reading) propose(name PlanName) CatchUp {
	if !r.late() {
		return CatchUp{}
	}
	d := &draft{r: r}
	d.make(nil)
	d.release()
	d.reserves()
	ahead := d.candidates()
	switch name {
	default:
		return CatchUp{}
	case InOrder:
		d.optional(ahead, true)
		d.questions(ahead)
		d.alike(ahead)
	case Evenly:
		d.alike(ahead)
	case Drop:
		if !d.optional(ahead, false) {
			return CatchUp{}
		}
		d.questions(ahead)
		d.alike(ahead)
	}
	d.limits()
	return CatchUp{Plan: name, Changes: d.changes, Short: d.short}
}

// Missing is how much the session is short of time: what the protected segment
// loses, or what it ends after the must-end, whichever is more; without a
// must-end what it ends after its printed end. Once the protected segment runs
// it is what those still to be heard are short by: that it is over its own time
// the must-end does not mind (Overrun).
func (r *Reading) Missing() time.Duration {
	var missing time.Duration
	if r.Line != nil && !r.Line.Begun {
		missing = r.Line.Eaten
	}
	if r.EndDrift != nil {
		return max(missing, r.Overrun())
	}
	last := r.lastPart(len(r.Segments))
	if r.MustEnd != nil || last == nil || last.PrintedEnd == nil || last.ExpectedEnd == nil {
		return max(missing, 0)
	}
	return max(missing, last.ExpectedEnd.Sub(*last.PrintedEnd), 0)
}

// Preview is the schedule as it would be with a proposal accepted: the
// segments, the drifts, the protected line, the reserve and what fits.
func (r *Reading) Preview(changes []PlanChange) *Reading {
	p := r.projected(changes)
	p.readReserve()
	p.readFit()
	return p
}

// projected is Preview without what no proposal is measured by. What is
// printed and who speaks stays as it is.
func (r *Reading) projected(changes []PlanChange) *Reading {
	t := r.Table.with(changes)
	p := &Reading{Table: t, Now: r.Now, State: r.State, MustEnd: r.MustEnd, Turn: r.Turn, at: r.at}
	p.Segments = make([]PartReading, len(t.Parts))
	for i, part := range t.Parts {
		p.Segments[i] = PartReading{Part: part, PrintedStart: r.Segments[i].PrintedStart, PrintedEnd: r.Segments[i].PrintedEnd}
	}
	p.expect()
	if running := t.Running(); running != nil {
		p.Segment = &p.Segments[running.Index]
	}
	p.readDrift()
	p.readLine()
	return p
}

// CatchUpBy accepts a proposal; without a name the first.
type CatchUpBy struct{ Plan PlanName }

func (c CatchUpBy) decide(t *Table, now Moment) ([]Event, *Refusal) {
	r := t.Read(now)
	name := c.Plan
	if name == "" {
		name = InOrder
	}
	switch p := r.propose(name); {
	case len(p.Changes) > 0:
		return []Event{PlanChanged{name, p.Changes}}, nil
	case len(r.CatchUps()) == 0:
		return nil, refuse(NothingToCatchUp)
	}
	return nil, &Refusal{Code: NoSuchPlan, Who: string(name)}
}
