package scene

import (
	"time"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/act"
)

// In is what a scene is built from.
type In struct {
	Table   *session.Table
	Reading *session.Reading // of Table, at the moment shown
	Words   *words.Language
	Zone    *time.Location // the session's
	Laptop  *time.Location // nil: the same

	// Selected is the highlighted name: a place on the list; before the start
	// and in the reflections its Participant alone counts. Zero: nobody.
	Selected  session.PlaceID
	Focus     Focus
	View      View
	Signals   session.Signals
	Moved     map[string]string // keys that were moved, as words.Voice takes them
	Saved     Saved
	Suspended time.Duration // how long the laptop slept, while that is offered to be left out
	Offer     string        // which key leaves it out
	Notice    string
	Question  string        // waits for enter or esc
	Pressed   string        // the key that did not answer it; empty: none was pressed
	Footer    [2][]act.Item // as act.Situation.Footer gives them
	Finished  Finished      // after the close
}

// Saved is whether what is shown is on disk.
type Saved struct {
	Pending bool   // for longer than people should not notice
	Failed  string // why saving fails, and the next step; empty: it does not
}

// Finished is what only the console knows after the close.
type Finished struct {
	Verified string // "record complete …", empty until it is known
	File     string // where the record is kept
}
