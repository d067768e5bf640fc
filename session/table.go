package session

import "time"

// State is where a session stands.
type State string

// The states of a session.
const (
	SessionPlanned State = "planned"
	SessionRunning State = "running"
	SessionHeldNow State = "held"
	SessionIsOver  State = "closed"
)

// A Table is what is true at the table: the records, folded. It is a value to
// look at; only Fold makes one, and nothing changes it afterwards.
type Table struct {
	Session  string
	Agenda   Agenda // as opened
	Plan     Plan   // printed times; Start is set by starting a floating one
	Source   string // SHA-256 of the agenda's bytes, hex
	Practice bool

	People     []*Person
	Parts      []*Part
	Turns      []*Turn
	Questions  []*Question // in the order in which they were asked
	Notes      []*Note
	Recordings []Point           // when a recording of sound or picture began
	Messages   map[string]string // key messages by participant

	MustEnd     *time.Time
	Opened      Point
	Started     *Point
	Closed      *Point
	HoldReason  string
	PauseReason string // of the last pause; it holds while the turn is paused

	Entries []Entry // every record, in order
	Head    int     // the last record's Seq

	Estimated bool // a duration rests on the wall clock across two boots

	line    timeline
	holds   spans
	running int // index of the running part, -1 for none
	floor   *Turn
	settled map[string]ReflectionState
	people  map[string]*Person
	undone  map[Hand][]string
	floated bool // the plan had no times until the session started
	moved   bool // the must-end was moved by hand
	slept   *suspension

	answering bool // the newest batch of questions is complete
}

// An Entry is a record as the fold found it.
type Entry struct {
	Record
	Struck bool // undone, and not redone
	Void   bool // without effect: what it rested on was undone or overtaken
	Point  Point
}

// State is where the session stands.
func (t *Table) State() State {
	switch {
	case t.Closed != nil:
		return SessionIsOver
	case t.Started == nil:
		return SessionPlanned
	case t.holds.open():
		return SessionHeldNow
	}
	return SessionRunning
}

// Person finds a participant by key, or nil.
func (t *Table) Person(key string) *Person { return t.people[key] }

// Label is what the console calls a participant, or the key of an unknown one:
// the delegation first; where several people of one delegation are at the
// table, which of them it is.
func (t *Table) Label(key string) string {
	p := t.people[key]
	switch {
	case p == nil:
		return key
	case p.Delegation == "" || !t.shared(p):
		return p.Label()
	case p.Short != "":
		return p.Short
	}
	return p.Name
}

// shared says that somebody else at the table is of the same delegation.
func (t *Table) shared(p *Person) bool {
	if p.ReplacedBy != "" {
		return false
	}
	for _, q := range t.People {
		if q != p && q.Delegation == p.Delegation && q.ReplacedBy == "" {
			return true
		}
	}
	return false
}

// Name is a participant's name as entered, or the key of an unknown one.
func (t *Table) Name(key string) string {
	if p := t.people[key]; p != nil {
		return p.Name
	}
	return key
}

// Seat finds who has a seat number, or nil.
func (t *Table) Seat(n int) *Person {
	for _, p := range t.People {
		if p.Seat == n && n != 0 {
			return p
		}
	}
	return nil
}

// Part finds a segment by id, or nil.
func (t *Table) Part(id string) *Part {
	for _, p := range t.Parts {
		if p.ID == id {
			return p
		}
	}
	return nil
}

// Running is the segment that runs, or nil.
func (t *Table) Running() *Part {
	if t.running < 0 || t.running >= len(t.Parts) {
		return nil
	}
	return t.Parts[t.running]
}

// Floor is the turn that runs, or nil.
func (t *Table) Floor() *Turn { return t.floor }

// Turn finds a turn by id, or nil.
func (t *Table) Turn(id string) *Turn {
	for i := len(t.Turns) - 1; i >= 0; i-- {
		if t.Turns[i].ID == id {
			return t.Turns[i]
		}
	}
	return nil
}

// LastTurn is the newest turn of the running segment, running or ended, or nil.
func (t *Table) LastTurn() *Turn {
	part := t.Running()
	if part == nil || len(t.Turns) == 0 {
		return nil
	}
	if last := t.Turns[len(t.Turns)-1]; last.Segment == part.ID {
		return last
	}
	return nil
}

// Current is the segment whose list is shown: the running one, before the
// start the first, after the close none.
func (t *Table) Current() *Part {
	if p := t.Running(); p != nil {
		return p
	}
	if t.Started == nil {
		return t.partAfter(-1)
	}
	return nil
}

// List is the list of speakers, first to last.
func (t *Table) List() []Place {
	if p := t.Current(); p != nil {
		return p.Places
	}
	return nil
}

// Next is who stands first on the list, or nil.
func (t *Table) Next() *Place {
	if list := t.List(); len(list) > 0 {
		return &list[0]
	}
	return nil
}

// Following is the segment that next-segment would start, or nil.
func (t *Table) Following() *Part { return t.partAfter(t.running) }

// partAfter is the first part after index i that waits; reserves never run.
func (t *Table) partAfter(i int) *Part {
	for _, p := range t.Parts[min(i+1, len(t.Parts)):] {
		if p.State == SegmentWaiting {
			return p
		}
	}
	return nil
}

// HeldFor is how long the session has been held, 0 when it is not.
func (t *Table) HeldFor(now Moment) time.Duration {
	if !t.holds.open() {
		return 0
	}
	return max(t.line.point(now).On-t.holds[len(t.holds)-1].from, 0)
}

// Moderates says whether a participant is the session's moderator, or chairs
// or moderates a segment, in this segment or (empty) in any.
func (t *Table) Moderates(key, segment string) bool {
	if key == "" {
		return false
	}
	if key == t.Agenda.Moderator {
		return true
	}
	for _, p := range t.Parts {
		if (segment == "" || p.ID == segment) && (p.Chair == key || p.Moderator == key) {
			return true
		}
	}
	return false
}
