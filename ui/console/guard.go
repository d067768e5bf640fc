package console

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// What no finger does: keys closer together than these.
const (
	burst  = 15 * time.Millisecond
	bounce = 400 * time.Millisecond
)

// A verdict is what a guard says of a key.
type verdict int

const (
	acts      verdict = iota // a finger pressed it
	composing                // an input method wrote it, or a paste
	bounced                  // the same key again, too soon to be meant
)

// A guard keeps what an input method composes, and keys that bounce, from
// moving a meeting. Telex and VNI write a letter, take it back and write
// another one, all at once; a key meant for an act comes alone.
type guard struct {
	wrote   time.Duration // when the last printable key or backspace came
	written bool
	last    string // the acting key before
	pressed time.Duration
}

// judge says what a key is that came at a moment of a steady clock. Printable
// keys in a burst do nothing, nor does an enter in one: a pasted line is no
// thanks to a speaker.
func (g *guard) judge(k tea.Key, name string, at time.Duration) verdict {
	rapid := g.written && at-g.wrote < burst
	if printable(k) || k.Code == tea.KeyBackspace {
		g.wrote, g.written = at, true
	}
	switch {
	case composed(k), rapid && (printable(k) || k.Code == tea.KeyEnter):
		return composing
	case repeats(name):
		return acts
	}
	again := g.last == name && (k.IsRepeat || at-g.pressed < bounce)
	g.last, g.pressed = name, at
	if again {
		return bounced
	}
	return acts
}

// repeats says whether a key may act again at once.
func repeats(name string) bool {
	switch name {
	case "up", "down", "left", "right", "pgup", "pgdown", "home", "end", "tab", "shift+tab", "esc", "+", "backspace":
		return true
	}
	return false
}
