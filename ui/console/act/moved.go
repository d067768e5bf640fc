package act

import (
	"slices"
	"strings"

	"roundtable/session"
)

// A Misfit is a key that cannot stand for an act, and why.
type Misfit struct {
	Act  string // by its name
	What session.Sentence
	Next session.Sentence // the next step
}

// Moved is the table in which some acts have other keys: moved is the key for
// an act, by its name. Such a key replaces the letter or sign that the act has
// and leaves its other keys; an act that has none gets one. What cannot be is
// left as it was, and named.
func Moved(moved map[string]string) ([]Act, []Misfit) {
	acts := Table()
	var wrong []Misfit
	for i := range acts {
		if key, ok := moved[acts[i].Name]; ok {
			if what, next, bad := unfit(key); bad {
				wrong = append(wrong, Misfit{acts[i].Name, what, next})
				continue
			}
			acts[i].move(Normal(key))
		}
	}
	for i := range acts {
		a := &acts[i]
		if a.homes == nil {
			continue
		}
		if other := clash(acts, a); other != "" {
			wrong = append(wrong, Misfit{
				a.Name, session.Say("%s is the key of %s", moved[a.Name], other), session.Say("take another key, or move %s too", other),
			})
		}
	}
	if wrong != nil {
		return Table(), wrong
	}
	return acts, nil
}

// unfit says why no act can have a key; not bad where one can.
func unfit(key string) (what, next session.Sentence, bad bool) {
	letter := session.Say("take a letter, a sign such as ; or one of f1 to f12")
	key = Normal(key)
	function := len(key) > 1 && key[0] == 'f' && slices.Contains(strings.Fields("1 2 3 4 5 6 7 8 9 10 11 12"), key[1:])
	switch {
	case key == "":
		return session.Say("there is no key"), letter, true
	case function || key == "space":
		return what, next, false
	case len(key) == 1 && key >= "0" && key <= "9":
		return session.Say("%s cannot be moved: digits are the seats", key), letter, true
	case slices.Contains([]string{"enter", "esc", "tab", "up", "down", "ctrl+c", "ctrl+z", "ctrl+p"}, key):
		return session.Say("%s always means what it means", key), letter, true
	case disputed(key):
		return session.Say("no act can be on %s: keyboards and terminals disagree about it", key), letter, true
	case len(key) > 1 || key[0] <= ' ' || key[0] >= 0x7f:
		return session.Say("%s is not a key of every keyboard", key), letter, true
	}
	return what, next, false
}

// disputed are the keys that no act has (DESIGN, the screen): dead keys, keys
// of a second level, and what input methods press.
func disputed(key string) bool {
	return key == "backspace" || len(key) == 1 && strings.Contains(`()-_*[]{}\|@^~`, key)
}

// move gives an act another key for its letter or sign.
func (a *Act) move(key string) {
	a.homes = slices.Clone(a.Keys)
	a.Keys = slices.Clone(a.Keys)
	at := slices.IndexFunc(a.Keys, func(k string) bool { return k == "space" || len(k) == 1 && (k < "0" || k > "9") })
	if at < 0 {
		a.Keys, a.homes = append(a.Keys, key), append(a.homes, "")
		return
	}
	a.Keys[at] = key
}

// clash is the act that has a key of a moved one, "" for none. Acts that share
// a key in the table may share one here: they never mean it at once.
func clash(acts []Act, a *Act) string {
	for i := range acts {
		b := &acts[i]
		if b.Name == a.Name || sharesHome(a, b) {
			continue
		}
		for j, key := range a.Keys {
			if key != a.homes[j] && slices.Contains(b.Keys, key) {
				return b.Name
			}
		}
	}
	return ""
}

func sharesHome(a, b *Act) bool {
	home := b.homes
	if home == nil {
		home = b.Keys
	}
	return slices.ContainsFunc(a.homes, func(k string) bool { return k != "" && slices.Contains(home, k) })
}

// home is the key of the table for which the act's i-th key stands, "" for
// none.
func (a *Act) home(i int) string {
	if a.homes == nil {
		return a.Keys[i]
	}
	return a.homes[i]
}

// means says whether the act's i-th key means it now.
func (a *Act) means(s Situation, i int) bool {
	home := a.home(i)
	return home == "" || a.when == nil || a.when(s, home)
}

// MovedKeys are the keys of the acts that have others than in the table: the
// act's name, then its key, as words.Voice takes them.
func MovedKeys(acts []Act) map[string]string {
	moved := map[string]string{}
	for i := range acts {
		for j, key := range acts[i].Keys {
			if key != acts[i].home(j) {
				moved[acts[i].Name] = Shown(key)
			}
		}
	}
	return moved
}
