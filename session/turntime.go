package session

import "time"

// FloorPaused says that the speaker's own clock stands (microphone,
// interpreter); segment and wall go on.
type FloorPaused struct {
	Turn   string `json:"turn"`
	Reason string `json:"reason,omitempty"`
}

// FloorResumed says that the speaker's clock runs again.
type FloorResumed struct {
	Turn string `json:"turn"`
}

// TimeGranted says that a turn got more time, or (negative) had some taken.
type TimeGranted struct {
	Turn    string        `json:"turn"`
	By      time.Duration `json:"by"`
	Reserve string        `json:"reserve,omitempty"`
	Taken   time.Duration `json:"taken,omitempty"` // out of the reserve
}

// LimitSet says that the running turn and the later turns of the segment have
// a new limit, counted from each turn's beginning.
type LimitSet struct {
	Segment string         `json:"segment"`
	Turn    string         `json:"turn,omitempty"`
	Old     *time.Duration `json:"old,omitempty"`
	New     time.Duration  `json:"new"`
}

// LetRun says that the moderator lets this turn run: no more signals.
type LetRun struct {
	Turn string `json:"turn"`
}

// Kind is the stable name.
func (FloorPaused) Kind() string { return "floor.paused" }

// Kind is the stable name.
func (FloorResumed) Kind() string { return "floor.resumed" }

// Kind is the stable name.
func (TimeGranted) Kind() string { return "floor.time-granted" }

// Kind is the stable name.
func (LimitSet) Kind() string { return "segment.limit-set" }

// Kind is the stable name.
func (LetRun) Kind() string { return "floor.let-run" }

func (e FloorPaused) apply(t *Table, at stamp) bool {
	if t.floor == nil || t.floor.ID != e.Turn || t.floor.Paused() {
		return false
	}
	t.floor.pauses = append(t.floor.pauses, span{from: at.On, open: true})
	if e.Reason != "" {
		t.floor.Reasons = append(t.floor.Reasons, e.Reason)
	}
	t.PauseReason = e.Reason
	return true
}

func (e FloorResumed) apply(t *Table, at stamp) bool {
	return t.floor != nil && t.floor.ID == e.Turn && t.floor.pauses.close(at.On)
}

func (e TimeGranted) apply(t *Table, _ stamp) bool {
	turn := t.floor
	if turn == nil || turn.ID != e.Turn || turn.Limit == nil {
		return false
	}
	turn.Granted += e.By
	if r := t.Part(e.Reserve); r != nil {
		r.Taken += e.Taken
	}
	return true
}

func (e LimitSet) apply(t *Table, _ stamp) bool {
	p := t.Running()
	if p == nil || p.ID != e.Segment {
		return false
	}
	limit := e.New
	p.Limit = &limit
	if t.floor != nil && t.floor.ID == e.Turn {
		t.floor.Limit = &limit
	}
	return true
}

func (e LetRun) apply(t *Table, _ stamp) bool {
	turn := t.floor
	if turn == nil || turn.ID != e.Turn || turn.LetRun {
		return false
	}
	turn.LetRun = true
	return true
}

// Pause stops the clock of who has the floor, with a reason that may be empty.
type Pause struct{ Reason string }

// Grant gives the running turn more time.
type Grant struct {
	By          time.Duration
	FromReserve bool
}

// Take takes time back from the running turn, never below what is spent.
type Take struct{ By time.Duration }

// Limit sets the limit of the running turn and the later ones of the segment.
type Limit struct{ To time.Duration }

// Let lets the running turn run on without signals.
type Let struct{}

func (c Pause) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	switch {
	case t.floor == nil:
		return nil, refuse(NobodyHasFloor)
	case t.holds.open():
		return nil, refuse(WhileHeld)
	case t.floor.Paused():
		return nil, refuse(AlreadyPaused)
	}
	return []Event{FloorPaused{t.floor.ID, c.Reason}}, nil
}

// limited is the running turn that has a limit, and by must be positive.
func (t *Table) limited(by time.Duration) (*Turn, *Refusal) {
	switch {
	case by <= 0:
		return nil, refuse(NotPositive)
	case t.floor == nil:
		return nil, refuse(NobodyHasFloor)
	case t.floor.Limit == nil:
		return nil, refuseWho(NoLimit, t.floor.Participant)
	}
	return t.floor, nil
}

func (c Grant) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	turn, no := t.limited(c.By)
	if no != nil {
		return nil, no
	}
	taken, from, no := t.taken(c.By, c.FromReserve)
	if no != nil {
		return nil, no
	}
	return []Event{TimeGranted{Turn: turn.ID, By: c.By, Reserve: from, Taken: taken}}, nil
}

func (c Take) decide(t *Table, now Moment) ([]Event, *Refusal) {
	turn, no := t.limited(c.By)
	if no != nil {
		return nil, no
	}
	if left := *t.Read(now).Turn.Remaining; c.By > left {
		return nil, &Refusal{Code: BelowSpent, Who: turn.Participant, By: max(left, 0)}
	}
	return []Event{TimeGranted{Turn: turn.ID, By: -c.By}}, nil
}

func (c Limit) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if c.To <= 0 {
		return nil, refuse(NotPositive)
	}
	p := t.Running()
	e := LimitSet{Segment: p.ID, Old: p.Limit, New: c.To}
	if t.floor != nil {
		e.Turn = t.floor.ID
	}
	return []Event{e}, nil
}

func (Let) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	switch {
	case t.floor == nil:
		return nil, refuse(NobodyHasFloor)
	case t.floor.LetRun:
		return nil, refuseWho(AlreadySo, t.floor.Participant)
	}
	return []Event{LetRun{t.floor.ID}}, nil
}
