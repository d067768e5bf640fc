package notes

import (
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// A Config is what the screen is given: it reads nothing by itself.
type Config struct {
	ID   string
	Log  session.Log // the screen's alone from here on
	Zone *time.Location

	Now    func() session.Moment
	Rhythm func() time.Duration // a steady clock for the rhythm of keys
	Tick   time.Duration        // how often the clocks are repainted
	NewID  func() string        // a new id on each call
	Words  *words.Language
	Look   Look
	Notice string // why preferences are not used; empty: they are
}

// Look is how the screen looks.
type Look int

// The looks. Auto asks the terminal for its background and takes dark where it
// does not answer.
const (
	Auto Look = iota
	DarkLook
	LightLook
	PlainLook // NO_COLOR
)

// Left is how a session was left. Words are those that the screen had last.
type Left struct {
	Words *words.Language
	Lost  string // a line that could not be saved any more; empty: none
}
