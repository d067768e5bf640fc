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
	Stays bool   // never left out
	Pane  bool   // shows another pane: only where not all of them are on screen

	home string // its key in the table
}

// Footer is the keys worth showing now, in two lines, the most useful first;
// what does not fit may be left out from the end.
func (s Situation) Footer() (first, second []Item) {
	s = s.withActs()
	lines := s.footerKeys()
	if s.questioning() {
		lines[1] = "j " + lines[1]
	}
	first, second = s.items(lines[0]), s.items(lines[1])
	for i := range first {
		first[i].Stays = s.stays(first[i].home)
	}
	for i := range second {
		second[i].Stays = second[i].home == "?"
	}
	return first, second
}

// footerKeys are the keys, as the table has them, of both lines by the state of the session; "1" stands
// for all seats and "up" for both arrows.
func (s Situation) footerKeys() [2]string {
	floor := s.table().Floor()
	switch {
	case !s.open():
		return [2]string{"enter t i b u q", "tab v : ?"}
	case s.planned():
		return [2]string{"space 1 i t k q", "m tab a u v : ?"}
	case s.Reading.State == session.SessionHeldNow:
		return [2]string{"h enter 1 t u", "x tab m i k a p g c s v : ?"}
	case s.reflecting() && floor != nil && s.over():
		return [2]string{"enter n space + u", "1 e x g t tab , k a w s h v : ?"}
	case s.reflecting() && floor != nil:
		return [2]string{"enter n space + u", "1 x g t tab , k a w s h v : ?"}
	case floor == nil && s.idle():
		return [2]string{"s 1 r + u", "t tab h k c p g v : ?"}
	case s.reflecting():
		return [2]string{"enter up 1 s u", "x r g t tab , k a w h v : ?"}
	case floor == nil:
		return [2]string{"enter up 1 s u", "d r t tab , x f h k p c + g v : ?"}
	case s.over():
		return [2]string{"enter n space + l u", "1 e d t tab , x f k g p c s h v : ?"}
	}
	return [2]string{"enter n space + u", "1 d l t tab , x f k g p c s h v : ?"}
}

// questioning says that questions run, or that one is open.
func (s Situation) questioning() bool {
	p := s.table().Running()
	return p != nil && (p.Kind == session.Questions || s.table().OpenQuestions() != nil)
}

// idle says that enter has nobody to give the floor to: the session goes on by
// its next segment.
func (s Situation) idle() bool {
	p := s.table().Running()
	return p != nil && p.Kind != session.Questions && s.table().Next() == nil && s.Selected.Participant == ""
}

// stays says whether a key of the first line is never left out: those of the
// floor while the session runs.
func (s Situation) stays(key string) bool {
	switch key {
	case "enter", "n", "space", "+", "u", "h", "s":
		return s.open() && !s.planned()
	}
	return false
}

// over says that the running turn has used up its time.
func (s Situation) over() bool {
	turn := s.Reading.Turn
	return turn != nil && turn.Remaining != nil && *turn.Remaining <= 0
}

func (s Situation) items(keys string) []Item {
	var items []Item
	for _, key := range strings.Fields(keys) {
		b, ok := s.atHome(key)
		if !ok {
			continue
		}
		if b.Act.Name == "limit-that-fits" && b.Off != nil {
			continue // nothing to take: it is offered only where it differs
		}
		words := s.Voice.Acts[b.Act.Name]
		item := Item{Keys: Shown(b.Key), home: key, Label: b.Label, Short: words.Short, Off: b.Off != nil}
		item.Tells, item.Pane = b.Act.Name == "undo", b.Act.Name == "pane"
		if item.Label == words.Label {
			item.Label = words.Short // it names no object, so the shorter the better
		}
		if b.Act.Name == "limit-that-fits" {
			item.Short = item.Label // the figure is what it says
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
