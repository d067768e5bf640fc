package session

import "time"

// LaptopSuspended says that the laptop slept; the clocks went on.
type LaptopSuspended struct {
	For time.Duration `json:"for"`
}

// WallStepped says that the wall clock was moved; durations are untouched.
type WallStepped struct {
	By time.Duration `json:"by"` // signed
}

// TimeLeftOut says that a suspension does not count: as if it had been held.
type TimeLeftOut struct {
	Suspension string        `json:"suspension"` // the record of the suspension
	For        time.Duration `json:"for"`
}

// Kind is the stable name.
func (LaptopSuspended) Kind() string { return "clock.suspended" }

// Kind is the stable name.
func (WallStepped) Kind() string { return "clock.stepped" }

// Kind is the stable name.
func (TimeLeftOut) Kind() string { return "clock.left-out" }

func (e LaptopSuspended) apply(t *Table, at stamp) bool {
	if t.Running() != nil {
		t.slept = &suspension{id: at.id, span: span{from: at.On - e.For, to: at.On}}
	}
	return true
}

func (e WallStepped) apply(*Table, stamp) bool { return true }

func (e TimeLeftOut) apply(t *Table, _ stamp) bool {
	if t.slept == nil || t.slept.id != e.Suspension {
		return false
	}
	t.holds = t.holds.add(t.slept.from, t.slept.to)
	t.slept = nil
	return true
}

// A suspension that was neither left out nor overtaken by another.
type suspension struct {
	id string
	span
}

// Observe records what the clocks disagree about. It is the clock's own
// command: nobody can undo it.
type Observe struct{ Slip Slip }

// LeaveOut leaves the last suspension out of every clock.
type LeaveOut struct{}

func (c Observe) decide(*Table, Moment) ([]Event, *Refusal) {
	var events []Event
	if c.Slip.Suspended > 0 {
		events = append(events, LaptopSuspended{c.Slip.Suspended})
	}
	if c.Slip.Stepped != 0 {
		events = append(events, WallStepped{c.Slip.Stepped})
	}
	if events == nil {
		return nil, refuse(AlreadySo)
	}
	return events, nil
}

func (LeaveOut) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if t.slept == nil {
		return nil, refuse(NothingLeftOut)
	}
	return []Event{TimeLeftOut{t.slept.id, t.slept.to - t.slept.from}}, nil
}

// Suspension is how long the laptop slept when that still counts and could be
// left out, else 0.
func (t *Table) Suspension() time.Duration {
	if t.slept == nil {
		return 0
	}
	return t.slept.to - t.slept.from
}
