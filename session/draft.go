package session

import (
	"slices"
	"time"
)

// A draft is a plan being worked out: cuts are tried one after another, and
// each is measured by reading the table as it would then be.
type draft struct {
	r       *Reading
	changes []PlanChange
	short   time.Duration // what is missing with these changes
}

// A candidate is a segment that may be cut, and down to what.
type candidate struct {
	part   *Part
	length time.Duration
	floor  time.Duration
}

// make takes changes and measures them.
func (d *draft) make(changes []PlanChange) {
	d.changes, d.short = changes, d.r.projected(changes).Missing()
}

// release lets go of printed times that lie after a must-end that was moved
// forward: what is bound to them could never be held.
func (d *draft) release() {
	if d.r.MustEnd == nil {
		return
	}
	changes := slices.Clone(d.changes)
	for i := range d.r.Segments {
		p := &d.r.Segments[i]
		bound := d.r.fixedStart(p.Part) != nil || p.Counting == Until
		if bound && p.State == SegmentWaiting && p.PrintedEnd != nil && p.PrintedEnd.Add(p.Added).After(*d.r.MustEnd) {
			changes = append(changes, PlanChange{Segment: p.ID, Old: p.length(), New: p.length(), Released: true})
		}
	}
	d.make(changes)
}

// reserves takes what lateness has used of the reserves ahead, and the rest as
// far as it is needed, the last reserve first.
func (d *draft) reserves() {
	changes := slices.Clone(d.changes)
	for i := range d.r.Segments {
		p := &d.r.Segments[i]
		left := p.Left()
		if p.IsReserve() && i > d.r.Table.running && p.PrintedEnd != nil && left-p.Length >= step {
			changes = append(changes, PlanChange{Segment: p.ID, Old: left, New: p.Length})
		}
	}
	d.make(changes)
	for i := len(d.r.Segments) - 1; i > d.r.Table.running && d.short > 0; i-- {
		if p := &d.r.Segments[i]; p.IsReserve() {
			d.empty(p.Part)
		}
	}
}

// empty takes what is still missing out of a reserve, if that helps.
func (d *draft) empty(p *Part) {
	is := d.r.projected(d.changes).Segments[p.Index].Length
	with := &draft{r: d.r}
	others := slices.DeleteFunc(slices.Clone(d.changes), func(c PlanChange) bool { return c.Segment == p.ID })
	with.make(append(others, PlanChange{Segment: p.ID, Old: p.Left(), New: max(is-up(d.short), 0)}))
	if with.short < d.short {
		*d = *with
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
			c := d.r.candidate(p)
			if c.floor < c.length || p.Optional && p.State == SegmentWaiting { // this can be left out at least
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
			c.floor += max(*r.Turn.Remaining, 0) * r.tongues()
		}
	case p.Kind == Questions:
		c.floor = max(c.floor, worthwhile)
	default:
		c.floor = max(c.floor, min(c.length, heardFor))
	}
	return c
}

// optional shortens optional segments ahead, the last first, as far as everybody
// there keeps a minute; where under three minutes would remain, or nothing can
// be shortened, one is not held. Without shorten each is dropped whole. It
// reports whether that helped.
func (d *draft) optional(ahead []candidate, shorten bool) (helped bool) {
	for i := len(ahead) - 1; i >= 0; i-- {
		c := ahead[i]
		if d.short == 0 || !c.part.Optional || c.part.State != SegmentWaiting {
			continue
		}
		change := PlanChange{Segment: c.part.ID, Old: c.length, NotHeld: true}
		keep := c.length - up(d.short)
		if to := max(keep, c.floor); shorten && keep >= worthwhile && to < c.length {
			change = PlanChange{Segment: c.part.ID, Old: c.length, New: to}
		}
		helped = d.try(change) || helped
	}
	return helped
}

// questions takes the tail of questions, the last first.
func (d *draft) questions(ahead []candidate) {
	for i := len(ahead) - 1; i >= 0; i-- {
		c := ahead[i]
		if d.short > 0 && c.part.Kind == Questions && !hasChange(d.changes, c.part.ID) {
			d.try(PlanChange{Segment: c.part.ID, Old: c.length, New: max(c.length-up(d.short), c.floor)})
		}
	}
}

// alike shortens everything that may be, in proportion to what each can give.
func (d *draft) alike(ahead []candidate) {
	if d.short == 0 {
		return
	}
	before := d.changes
	low, high := 0, 1000 // the least part in a thousand that is enough
	for low < high {
		mid := (low + high) / 2
		if d.make(cut(before, ahead, mid)); d.short == 0 {
			high = mid
		} else {
			low = mid + 1
		}
	}
	d.make(cut(before, ahead, high))
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

// spare gives back what turned out not to help: a cut before a fixed start that
// is kept anyway. Without fixed starts every cut helps.
func (d *draft) spare(from int) {
	if len(d.r.Table.Plan.Fixed) == 0 {
		return
	}
	for i := len(d.changes) - 1; i >= from; i-- {
		without := &draft{r: d.r}
		if without.make(slices.Delete(slices.Clone(d.changes), i, i+1)); without.short <= d.short {
			*d = *without
		}
	}
}

// try keeps a cut if it helps.
func (d *draft) try(c PlanChange) bool {
	with := &draft{r: d.r}
	if with.make(append(slices.Clone(d.changes), c)); with.short >= d.short {
		return false
	}
	*d = *with
	return true
}

func hasChange(changes []PlanChange, id string) bool {
	return slices.ContainsFunc(changes, func(c PlanChange) bool { return c.Segment == id })
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
