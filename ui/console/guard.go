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

// After its backspaces an input method waits before it writes: up to 30 ms for
// each letter it took back, as captured, and it may take back a long word.
const rewrite = 300 * time.Millisecond

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
	came    moment // the last key of any kind
	wrote   moment // the last printable key or backspace
	erased  moment // the last backspace
	last    string // the acting key before
	pressed time.Duration
}

// A moment is when something happened, if it did.
type moment struct {
	at time.Duration
	is bool
}

func (m moment) within(d, now time.Duration) bool { return m.is && now-m.at < d }

// judge says what a key is that came at a moment of a steady clock. Printable
// keys in a burst do nothing, nor does an enter in one: a pasted line is no
// thanks to a speaker. What an enter makes an input method commit may come
// right after the enter, and what it writes anew comes a while after its
// backspaces.
func (g *guard) judge(k tea.Key, name string, at time.Duration) verdict {
	writes := printable(k) && (g.came.within(burst, at) || g.erased.within(rewrite, at))
	ends := k.Code == tea.KeyEnter && g.wrote.within(burst, at)
	g.note(k, at)
	switch {
	case composed(k), writes, ends:
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

// note keeps when a key came.
func (g *guard) note(k tea.Key, at time.Duration) {
	now := moment{at, true}
	g.came = now
	if k.Code == tea.KeyBackspace {
		g.erased = now
	}
	if printable(k) || k.Code == tea.KeyBackspace {
		g.wrote = now
	}
}

// repeats says whether a key may act again at once.
func repeats(name string) bool {
	switch name {
	case "up", "down", "left", "right", "pgup", "pgdown", "home", "end", "tab", "shift+tab", "esc", "+", "backspace":
		return true
	}
	return false
}
