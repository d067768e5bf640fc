package lines

import (
	"time"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/act"
)

// A Config is what the line mode is given: it reads nothing by itself.
type Config struct {
	ID   string
	Log  session.Log // the line mode's alone from here on
	Zone *time.Location

	Now     func() session.Moment
	Beat    func() session.Beat  // Now beside a clock that stands while the laptop sleeps
	Rhythm  func() time.Duration // a steady clock: when to save again
	Tick    time.Duration        // how often the clocks and other hands are looked at
	NewID   func() string        // a new id on each call
	Seed    func() string        // a new seed for a draw by lot
	Ladder  []session.Level      // the protocol ladder, highest first; nil: the usual one
	Acts    []act.Act            // the table, with keys that were moved; nil: as it is
	Words   *words.Language
	Signals session.Signals
	Notice  string // why preferences are not used; empty: they are

	// Asks says that somebody is there to answer a question. Otherwise what
	// would be asked is refused, with what to add.
	Asks bool
	// Read reads what was typed after the name of an act.
	Read func(Typed) (Meant, error)
}

// Typed is an act with what was typed after its name.
type Typed struct {
	Act   act.Act
	Said  string
	Table *session.Table
	Now   session.Moment
	Words *words.Language
}

// Meant is what was typed, understood.
type Meant struct {
	act.Input
	Yes bool // whatever is asked, the answer is yes
}

// Left is how a session was left. Words are those that were spoken last.
type Left struct {
	Closed bool
	Words  *words.Language
}
