// Package preferences reads the file in which a person says what they prefer:
// YAML, checked to the line and column. Nothing in it is needed.
//
// It never opens a file. Which languages and acts there are is passed in.
package preferences

import (
	"time"

	"roundtable/session"
)

// Preferences are what a file says; what it does not say is zero.
type Preferences struct {
	Language   string          // of Known.Languages
	Thresholds []time.Duration // left of a turn, longest first; empty but not nil: none
	Grace      *time.Duration
	Bell       *bool
	Theme      Theme
	Ladder     []session.Level // highest first
	Keyboard   Keyboard
	Keys       []Key // in the order of the file

	lines map[string]int
}

// Line is where the file says something, by its key, from 1; 0 where it does
// not.
func (p Preferences) Line(key string) int { return p.lines[key] }

// Theme is how a screen looks.
type Theme string

// The themes. Auto asks the terminal for its background.
const (
	Auto  Theme = "auto"
	Dark  Theme = "dark"
	Light Theme = "light"
	Plain Theme = "plain" // no colours
)

// Keyboard is which digits a keyboard's digit row writes by itself.
type Keyboard string

// The keyboards.
const (
	QWERTY Keyboard = "qwerty"
	AZERTY Keyboard = "azerty"
)

// A Key is another key for an act.
type Key struct {
	Act, Key     string
	Line, Column int
}

// Known is what a file may name.
type Known struct {
	Languages []string // by tag
	Acts      []string // by name
}
