package session

import (
	"strings"
	"time"
)

// SessionHeld says that the turn's and the segment's clocks stand; the wall
// and the must-end go on.
type SessionHeld struct {
	Reason string `json:"reason,omitempty"`
}

// SessionResumed says that the clocks run again.
type SessionResumed struct{}

// MustEndMoved says that the room must be empty at another time.
type MustEndMoved struct {
	Old *time.Time `json:"old,omitempty"`
	New time.Time  `json:"new"`

	Request string `json:"request,omitempty"` // at whose request
}

// Kind is the stable name.
func (SessionHeld) Kind() string { return "session.held" }

// Kind is the stable name.
func (SessionResumed) Kind() string { return "session.resumed" }

// Kind is the stable name.
func (MustEndMoved) Kind() string { return "session.must-end-moved" }

func (e SessionHeld) apply(t *Table, at stamp) bool {
	if t.Running() == nil || t.holds.open() {
		return false
	}
	t.holds = append(t.holds, span{from: at.On, open: true})
	t.HoldReason = e.Reason
	return true
}

func (SessionResumed) apply(t *Table, at stamp) bool {
	t.HoldReason = ""
	return t.holds.close(at.On)
}

func (e MustEndMoved) apply(t *Table, _ stamp) bool {
	if t.Closed != nil {
		return false
	}
	end := e.New
	t.MustEnd, t.moved = &end, true
	return true
}

// Hold stops turn and segment, with a reason that may be empty.
type Hold struct{ Reason string }

// Resume ends the hold, else the pause.
type Resume struct{}

// MoveMustEnd moves the time at which the room must be empty.
type MoveMustEnd struct {
	To      time.Time
	Request string // at whose request; may be empty
}

func (c Hold) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if t.holds.open() {
		return nil, refuse(AlreadyHeld)
	}
	return []Event{SessionHeld(c)}, nil
}

func (Resume) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	switch {
	case t.holds.open():
		return []Event{SessionResumed{}}, nil
	case t.floor != nil && t.floor.Paused():
		return []Event{FloorResumed{t.floor.ID}}, nil
	}
	return nil, refuse(NothingStopped)
}

func (c MoveMustEnd) decide(t *Table, now Moment) ([]Event, *Refusal) {
	if !c.To.After(now.Wall) {
		return nil, &Refusal{Code: MustEndPast, At: c.To}
	}
	return []Event{MustEndMoved{Old: t.MustEnd, New: c.To.UTC(), Request: strings.TrimSpace(c.Request)}}, nil
}
