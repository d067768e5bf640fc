package act

import (
	"strings"

	"roundtable/session"
)

// An Item is one key of the footer: what is pressed and what it does now.
type Item struct {
	Keys  string // as shown: "enter", "1-9", "↑↓"
	Label string // names the object where there is one: "thank Carana"
	Short string // where there is little room: "thank"
	Off   bool   // it would be refused now
	Tells bool   // nothing else on the screen says what the label says: shortened last
}

// Footer is the keys worth showing now, in two lines, the most useful first;
// what does not fit may be left out from the end.
func (s Situation) Footer() (first, second []Item) {
	s = s.withActs()
	lines := s.footerKeys()
	return s.items(lines[0]), s.items(lines[1])
}

// footerKeys are the keys of both lines by the state of the session; "1" stands
// for all seats and "up" for both arrows.
func (s Situation) footerKeys() [2]string {
	floor := s.table().Floor()
	switch {
	case !s.open():
		return [2]string{"enter t i b u q", ": ?"}
	case s.planned():
		return [2]string{"space 1 i t k q", "m a u : ?"}
	case s.Reading.State == session.SessionHeldNow:
		return [2]string{"h enter 1 t u", "x m i k a p g c s : ?"}
	case s.reflecting() && floor != nil:
		return [2]string{"enter n space + u", "1 x g t k a w s h : ?"}
	case s.reflecting():
		return [2]string{"enter up 1 s u", "x r g t k a w h : ?"}
	case floor == nil:
		return [2]string{"enter up 1 s u", "d r x f h t k p c g : ?"}
	case s.over():
		return [2]string{"enter n space + l u", "1 d x f t k g p c s h : ?"}
	}
	return [2]string{"enter n space + u", "1 d x f t k g p c s h l : ?"}
}

// over says that the running turn has used up its time.
func (s Situation) over() bool {
	turn := s.Reading.Turn
	return turn != nil && turn.Remaining != nil && *turn.Remaining <= 0
}

func (s Situation) items(keys string) []Item {
	var items []Item
	for _, key := range strings.Fields(keys) {
		b, ok := s.Resolve(key)
		if !ok {
			continue
		}
		words := s.Voice.Acts[b.Act.Name]
		item := Item{Keys: Shown(key), Label: b.Label, Short: words.Short, Off: b.Off != nil, Tells: b.Act.Name == "undo"}
		if item.Label == words.Label {
			item.Label = words.Short // it names no object, so the shorter the better
		}
		if key == "1" {
			item.Label = s.seatLabel()
			item.Short, item.Off = item.Label, !s.open()
		}
		items = append(items, item)
	}
	return items
}

func (s Situation) seatLabel() string {
	switch {
	case s.planned():
		return s.Voice.Keys.SeatHere
	case s.reflecting():
		return s.Voice.Keys.SeatNext
	}
	return s.Voice.Keys.SeatAsks
}

// Shown is a key as a footer shows it: the seats and the arrows together.
func Shown(key string) string {
	switch {
	case len(key) == 1 && key >= "1" && key <= "9":
		return "1-9"
	case key == "up" || key == "down":
		return "↑↓"
	}
	return key
}
