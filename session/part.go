package session

import "time"

// A Part is a segment with what the record says of it.
type Part struct {
	Segment
	Index int
	State SegmentState
	Added time.Duration // extended minus shortened

	Reason  string // why it was not held; may be empty
	leftOut bool   // on purpose, not by a jump over it: going back does not bring it back

	Places []Place // who waits here, first to last
	Away   []Place // planned places of those not present when called

	ListClosed bool     // nobody more can ask
	Last       int      // so many last turns were announced; 0: none
	LastLeft   int      // of these, still to begin
	Unheard    []string // who waited when the segment ended, first to last

	Began *Point
	Ended *Point
	spans spans // when it ran; more than one after going back to it

	Paid  time.Duration // into this reserve
	Taken time.Duration // out of this reserve

	paid     time.Duration // what this segment paid when it ended early
	paidInto string
	released bool // its fixed start no longer holds
	speakers int  // planned speakers, as opened
}

// IsReserve says that this part is slack set aside; it never runs.
func (p *Part) IsReserve() bool { return p.Kind == Reserve }

// Left is what is left of a reserve, at least 0.
func (p *Part) Left() time.Duration {
	if !p.IsReserve() {
		return 0
	}
	return max(p.Planned+p.Added+p.Paid-p.Taken, 0)
}

// length is the planned time with what was added and shortened.
func (p *Part) length() time.Duration { return max(p.Planned+p.Added, 0) }

// place finds a place by its id.
func (p *Part) place(id PlaceID) int {
	for i := range p.Places {
		if p.Places[i].ID() == id {
			return i
		}
	}
	return -1
}

// placesOf are the indexes of one person's places, first to last.
func (p *Part) placesOf(key string) []int {
	var at []int
	for i := range p.Places {
		if p.Places[i].Participant == key {
			at = append(at, i)
		}
	}
	return at
}

// placeIn is the index of somebody's place in a lane; in no lane, of the first
// of their places. -1 for none.
func (p *Part) placeIn(key string, lane Lane) int {
	if lane != "" {
		return p.place(PlaceID{key, lane})
	}
	if at := p.placesOf(key); len(at) > 0 {
		return at[0]
	}
	return -1
}

// waiting is how many wait in the order of the list: planned places and those
// who asked. What pre-empts them comes out of what they share.
func (p *Part) waiting() int {
	n := 0
	for i := range p.Places {
		if p.Places[i].Lane.ordinary() {
			n++
		}
	}
	return n
}

// fresh is how many of those have a whole turn to come; the rest of one that
// broke off has its own limit and was counted as it began.
func (p *Part) fresh() int {
	n := 0
	for i := range p.Places {
		if q := &p.Places[i]; q.Lane.ordinary() && q.Resumes == "" {
			n++
		}
	}
	return n
}

// slot is where a new place of a lane goes: points of order and responses
// behind those that stand first already, rights of reply last, all others
// before them.
func (p *Part) slot(lane Lane) int { return p.slotAt(lane.stands()) }

// slotAt is where a new place goes that stands so.
func (p *Part) slotAt(stands int) int {
	if stands < AskedLane.stands() {
		at := 0
		for at < len(p.Places) && p.Places[at].stands() <= stands {
			at++
		}
		return at
	}
	at := len(p.Places)
	for at > 0 && p.Places[at-1].stands() > stands {
		at--
	}
	return at
}

// drop takes the place at i off the list.
func (p *Part) drop(i int) Place {
	gone := p.Places[i]
	p.Places = append(p.Places[:i:i], p.Places[i+1:]...)
	return gone
}

// insert puts a place at i.
func (p *Part) insert(i int, q Place) {
	places := make([]Place, 0, len(p.Places)+1)
	places = append(places, p.Places[:i]...)
	places = append(places, q)
	p.Places = append(places, p.Places[i:]...)
}

// restore puts a planned place back: in the planned order while the segment
// waits or where it was held, at the end of the list once it runs.
func (p *Part) restore(q Place) {
	at := p.slot(PlannedLane)
	if p.State == SegmentWaiting || q.hold {
		for i := range p.Places {
			if p.Places[i].Lane == PlannedLane && p.rank(p.Places[i].Participant) > p.rank(q.Participant) {
				at = i
				break
			}
		}
	}
	q.hold = false
	p.insert(at, q)
}

// rank is a participant's place among the planned speakers.
func (p *Part) rank(key string) int {
	for i, k := range p.Speakers {
		if k == key {
			return i
		}
	}
	return len(p.Speakers)
}

// run starts the segment's clock, or lets it go on where it stopped.
func (p *Part) run(at Point) {
	if p.Began == nil {
		p.Began = &at
	}
	p.State, p.Ended, p.Unheard, p.Reason = SegmentRunning, nil, nil, ""
	p.spans = append(p.spans, span{from: at.On, open: true})
}

// stop ends the segment's clock. Asked places and responses end with it.
func (p *Part) stop(at Point, state SegmentState) {
	p.spans.close(at.On)
	p.State = state
	if state != SegmentWaiting {
		p.Ended, p.Unheard = &at, p.unheard()
	} else {
		p.Began = nil
	}
	p.Places = keepPlanned(p.Places)
}

func keepPlanned(places []Place) []Place {
	var kept []Place
	for _, q := range places {
		if q.Lane == PlannedLane {
			kept = append(kept, q)
		}
	}
	return kept
}

// spent is how long the segment has run, and how much of that was held.
func (p *Part) spent(at time.Duration, holds spans) (elapsed, held time.Duration) {
	for _, s := range p.spans {
		to := s.to
		if s.open {
			to = at
		}
		elapsed += max(to-s.from, 0)
		held += holds.within(s.from, to)
	}
	return elapsed, held
}
