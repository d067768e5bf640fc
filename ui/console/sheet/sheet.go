package sheet

import (
	tea "charm.land/bubbletea/v2"

	"roundtable/ui/theme"
)

// A Sheet is open until Press says that it is done or dropped.
type Sheet interface {
	// Press is a key; it never blocks.
	Press(k tea.KeyPressMsg) Outcome
	// Paste is text from the clipboard.
	Paste(text string)
	// Typing says that keys write text here, so that no key is an act.
	Typing() bool
	// Say puts a sentence at the foot of the sheet: what is wrong with it.
	Say(text string)
	// Lines is how many lines it would like to have, its frame not counted.
	Lines() int
	// Width is how many cells it would like to have, its frame counted.
	Width() int
	// View is a box of exactly w cells by at most h lines.
	View(w, h int, th theme.Theme) string
}

// Outcome is what a key did to a sheet.
type Outcome int

// The outcomes.
const (
	Open    Outcome = iota // it stays open
	Done                   // enter: it is filled in, or something is picked
	Dropped                // esc
)

// Words are what a sheet itself says.
type Words struct {
	Find, NothingFits            string
	Take, Back, Next, OK, Scroll string
	AnyKey                       string // before Back
	New                          string // a template: {who}
	Part                         string // a template: {from} {to} {n}, the rows in sight of all
}
