package session

import "time"

// A draft is a plan being worked out: cuts are tried one after another, and
// each is measured by reading the table as it would then be.
type draft struct {
	r       *Reading
	changes []PlanChange
}

// A candidate is a segment that may be cut, and down to what.
type candidate struct {
	part   *Part
	length time.Duration
	floor  time.Duration
}

// short is what is missing with the cuts so far.
func (d *draft) short() time.Duration { return d.r.Preview(d.changes).Missing() }

// reserves takes what lateness has used of the reserves ahead.
func (d *draft) reserves() {
	for i := range d.r.Segments {
		p := &d.r.Segments[i]
		left := p.Left()
		if p.IsReserve() && i > d.r.Table.running && p.PrintedEnd != nil && p.Length < left {
			d.changes = append(d.changes, PlanChange{Segment: p.ID, Old: left, New: p.Length})
		}
	}
}

// candidates are the segments that may give something up: the running one and
// those ahead, not protected, with minutes of their own. A segment that runs
// until a printed time gives and takes by itself.
func (d *draft) candidates() []candidate {
	var all []candidate
	line := d.r.Table.protectedPart()
	for i := range d.r.Segments {
		p := &d.r.Segments[i]
		if p.Protected || p.Part == line || p.Kind == Reflections || p.Counting == Until || p.IsReserve() {
			continue
		}
		if p.State == SegmentWaiting || p.State == SegmentRunning {
			if c := d.r.candidate(p); c.floor < c.length {
				all = append(all, c)
			}
		}
	}
	return all
}

// candidate is how far a segment can be cut: everybody planned or waiting there
// keeps a time in which something can be said, and what is spent is spent.
func (r *Reading) candidate(p *PartReading) candidate {
	each := heardFor
	if p.Limit != nil {
		each = min(each, *p.Limit)
	}
	c := candidate{part: p.Part, length: p.length()}
	c.floor = time.Duration(len(p.Places)) * (each*r.tongues() + p.HandoverTime())
	switch {
	case p.State == SegmentRunning:
		c.floor += p.Elapsed - p.Held
		if r.Turn != nil && r.Turn.Remaining != nil {
			c.floor += max(*r.Turn.Remaining, 0)
		}
	case p.Kind == Questions:
		c.floor = max(c.floor, worthwhile)
	default:
		c.floor = max(c.floor, min(c.length, heardFor))
	}
	return c
}

// optional shortens optional segments ahead, the last first; under three
// minutes one is not held. Without shorten each is dropped whole. It reports
// whether that helped.
func (d *draft) optional(ahead []candidate, shorten bool) (helped bool) {
	for i := len(ahead) - 1; i >= 0; i-- {
		c := ahead[i]
		short := d.short()
		if short == 0 || !c.part.Optional || c.part.State != SegmentWaiting {
			continue
		}
		change := PlanChange{Segment: c.part.ID, Old: c.length, NotHeld: true}
		if keep := c.length - up(short); shorten && keep >= max(worthwhile, c.floor) {
			change = PlanChange{Segment: c.part.ID, Old: c.length, New: keep}
		}
		helped = d.try(change) || helped
	}
	return helped
}

// questions takes the tail of questions, the last first.
func (d *draft) questions(ahead []candidate) {
	for i := len(ahead) - 1; i >= 0; i-- {
		c := ahead[i]
		if short := d.short(); short > 0 && c.part.Kind == Questions && !d.has(c.part) {
			d.try(PlanChange{Segment: c.part.ID, Old: c.length, New: max(c.length-up(short), c.floor)})
		}
	}
}

// alike shortens everything that may be, in proportion to what each can give.
func (d *draft) alike(ahead []candidate) {
	if d.short() == 0 {
		return
	}
	before := d.changes
	low, high := 0, 1000 // the least part in a thousand that is enough
	for low < high {
		mid := (low + high) / 2
		if d.changes = cut(before, ahead, mid); d.short() == 0 {
			high = mid
		} else {
			low = mid + 1
		}
	}
	d.changes = cut(before, ahead, high)
	d.spare(len(before))
}

// cut adds to some changes that every candidate gives permille of what it can.
func cut(before []PlanChange, ahead []candidate, permille int) []PlanChange {
	changes := before[:len(before):len(before)]
	for _, c := range ahead {
		if hasChange(before, c.part.ID) {
			continue
		}
		gives := up((c.length - c.floor) * time.Duration(permille) / 1000)
		if to := max(c.length-gives, c.floor); to < c.length {
			changes = append(changes, PlanChange{Segment: c.part.ID, Old: c.length, New: to})
		}
	}
	return changes
}

// spare gives back what turned out not to help, as a cut before a fixed start
// that is kept anyway.
func (d *draft) spare(from int) {
	short := d.short()
	for i := len(d.changes) - 1; i >= from; i-- {
		without := append(append([]PlanChange{}, d.changes[:i]...), d.changes[i+1:]...)
		if (&draft{d.r, without}).short() <= short {
			d.changes = without
		}
	}
}

// try keeps a cut if it helps.
func (d *draft) try(c PlanChange) bool {
	with := &draft{d.r, append(d.changes[:len(d.changes):len(d.changes)], c)}
	if with.short() >= d.short() {
		return false
	}
	d.changes = with.changes
	return true
}

func (d *draft) has(p *Part) bool { return hasChange(d.changes, p.ID) }

func hasChange(changes []PlanChange, id string) bool {
	for i := range changes {
		if changes[i].Segment == id {
			return true
		}
	}
	return false
}

// limits lowers the limit of a segment where the time left no longer holds it.
func (d *draft) limits() {
	after := d.r.Preview(d.changes)
	for i := range d.changes {
		c := &d.changes[i]
		p := after.Table.Part(c.Segment)
		if p.IsReserve() || c.NotHeld || p.Limit == nil {
			continue
		}
		if fits := after.FitsIn(p); fits != nil && *fits < *p.Limit {
			c.OldLimit, c.NewLimit = p.Limit, fits
		}
	}
}

// up rounds up to a whole step.
func up(d time.Duration) time.Duration { return (d + step - 1) / step * step }
