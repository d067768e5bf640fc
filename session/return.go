package session

import "time"

// ConsoleReturned says that a console was opened on a session that was running
// already; the clocks went on meanwhile.
type ConsoleReturned struct {
	Since time.Time     `json:"since"` // of the last record before
	For   time.Duration `json:"for"`   // from then until the console was back
}

// Kind is the stable name.
func (ConsoleReturned) Kind() string { return "console.returned" }

func (ConsoleReturned) apply(*Table, stamp) bool { return true }

// ReturnTo records that a console is back at a running session. It is the
// clock's own command: nobody can undo it.
type ReturnTo struct{}

func (ReturnTo) decide(t *Table, now Moment) ([]Event, *Refusal) {
	away := max(t.line.point(now).On-t.line.last.On, 0)
	return []Event{ConsoleReturned{t.line.last.Wall, away}}, nil
}
