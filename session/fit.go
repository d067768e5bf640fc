package session

import "time"

// Lag is what simultaneous interpretation needs where the next speaker's
// language is another than the one before: the booths change over.
const Lag = 5 * time.Second

// OneSentence is the limit of a closing round in which everybody has one
// sentence: the last resort before asking for texts.
const OneSentence = 15 * time.Second

// tongues is how often everything is said: with consecutive interpretation
// twice, which halves what fits (SITUATIONS, the Hanoi run of show).
func (r *Reading) tongues() time.Duration {
	if r.Table.Agenda.Interpretation == Consecutive {
		return 2
	}
	return 1
}

// readFit works out the limit that fits for those still to come here.
func (r *Reading) readFit() {
	p := r.Segment
	if p == nil {
		return
	}
	r.ToCome = p.waiting()
	r.Fits = r.FitsIn(p.Part)
	if p.Limit != nil {
		n := time.Duration(p.fresh())
		spare := r.shared(p.Part) - n*(p.HandoverTime()+*p.Limit*r.tongues()) - r.lags(p.Part)
		r.Spare = &spare
	}
}

// FitsIn is the limit that fits for those to come in a segment, running or
// ahead: (remaining − turn − n × hand-over) / n for the n planned places and
// waiting entries there; responses and the rests of turns that broke off take
// their own limit off first. Half of it with consecutive interpretation; with
// simultaneous interpretation each change of language costs Lag. Rounded down to
// 5 s, not below 0; nil with nobody to come.
func (r *Reading) FitsIn(p *Part) *time.Duration {
	n := time.Duration(p.fresh())
	if n == 0 {
		return nil
	}
	fits := (r.shared(p) - n*p.HandoverTime() - r.lags(p)) / (n * r.tongues())
	fits = max(fits, 0) / step * step
	return &fits
}

// shared is what the running turn and the responses leave of a segment.
func (r *Reading) shared(p *Part) time.Duration {
	part := &r.Segments[p.Index]
	left := p.length() - (part.Elapsed - part.Held)
	if part.Remaining != nil {
		left = *part.Remaining
	}
	if l := r.Line; l != nil && l.Begun && l.Part == p {
		left = min(left, l.Left) // begun late, it must still end in time
	}
	if p.State == SegmentRunning {
		left -= r.turnLeft() * r.tongues()
	}
	for i := range p.Places {
		q := &p.Places[i]
		limit := r.Table.limitInTurn(p, i)
		if limit == nil && !q.Lane.ordinary() {
			limit = p.Limit
		}
		if limit != nil {
			left -= *limit * r.tongues()
		}
	}
	return left
}

// turnLeft is what the running turn still has, at least 0.
func (r *Reading) turnLeft() time.Duration {
	if r.Turn == nil || r.Turn.Remaining == nil {
		return 0
	}
	return max(*r.Turn.Remaining, 0)
}

// lags is what the changes of language down the list cost.
func (r *Reading) lags(p *Part) time.Duration {
	if r.Table.Agenda.Interpretation != Simultaneous {
		return 0
	}
	var sum time.Duration
	last := ""
	if turn := r.Table.LastTurn(); turn != nil && p.State == SegmentRunning {
		last = r.language(turn.Participant)
	}
	for i := range p.Places {
		now := r.language(p.Places[i].Participant)
		if now != "" && last != "" && now != last {
			sum += Lag
		}
		if now != "" {
			last = now
		}
	}
	return sum
}

func (r *Reading) language(key string) string {
	if who := r.Table.Person(key); who != nil {
		return who.Language
	}
	return ""
}

// TakeFit makes the limit that fits the limit of the later turns of the
// running segment; the turn that runs keeps its own.
type TakeFit struct{}

// LimitToOneSentence gives everybody still to come one sentence.
type LimitToOneSentence struct{}

// CloseInWriting asks those still waiting in the closing reflections for their
// reflection in writing, so that the moderator alone closes.
type CloseInWriting struct{}

func (TakeFit) decide(t *Table, now Moment) ([]Event, *Refusal) {
	r := t.Read(now)
	switch {
	case r.Fits == nil:
		return nil, refuse(NobodyWaiting)
	case *r.Fits == 0:
		return nil, refuse(NothingFits)
	}
	return t.limitLater(*r.Fits)
}

func (LimitToOneSentence) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	return t.limitLater(OneSentence)
}

// limitLater sets the limit of the turns that have not begun.
func (t *Table) limitLater(to time.Duration) ([]Event, *Refusal) {
	p := t.Running()
	if p.Limit != nil && *p.Limit == to {
		return nil, &Refusal{Code: LimitIs, By: to}
	}
	return []Event{LimitSet{Segment: p.ID, Old: p.Limit, New: to}}, nil
}

func (CloseInWriting) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	p := t.Running()
	if p.Kind != Reflections {
		return nil, refuse(NotInReflections)
	}
	var events []Event
	for _, r := range t.Reflections() {
		if r.State == ReflectionWaiting && p.place(PlaceID{r.Participant, PlannedLane}) >= 0 {
			events = append(events, ReflectionSettled{r.Participant, ReflectionInWriting})
		}
	}
	if events == nil {
		return nil, refuse(NobodyWaiting)
	}
	return events, nil
}
