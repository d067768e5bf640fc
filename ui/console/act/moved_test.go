package act

import (
	"slices"
	"strings"
	"testing"

	"roundtable/session/words"
)

func movedTo(t *testing.T, keys map[string]string) []Act {
	t.Helper()
	acts, wrong := Moved(keys)
	if wrong != nil {
		t.Fatalf("%v: %+v", keys, wrong)
	}
	return acts
}

func withMoved(t *testing.T, w *walk, keys map[string]string) Situation {
	t.Helper()
	s := w.situation()
	s.Acts = movedTo(t, keys)
	s.Voice.Moved = MovedKeys(s.Acts)
	return s
}

func TestAMovedKeyMeansWhatTheOldOneMeant(t *testing.T) {
	w := running(t)
	s := withMoved(t, w, map[string]string{"next": "W", "give": "w", "reflect": "n", "must-end": "f5", "grant": ";", "pause": "q", "quit": "."})
	for key, want := range map[string]string{
		"w": "next", "enter": "thank", "n": "reflect", "f5": "must-end", ";": "grant", "q": "pause", ".": "quit", "1": "ask", "ctrl+c": "quit",
	} {
		if b, ok := s.Resolve(key); !ok || b.Act.Name != want || b.Key != key {
			t.Errorf("%s means %q, want %q", key, b.Act.Name, want)
		}
	}
	if b, _ := s.Resolve(";"); b.Input.Duration != minutes(1) {
		t.Errorf("the moved minute is %v", b.Input.Duration)
	}
	if b, ok := s.Resolve("+"); ok && b.Act.Name == "grant" {
		t.Error("+ still grants")
	}
}

func TestMovedKeysAreShownEverywhere(t *testing.T) {
	w := running(t)
	s := withMoved(t, w, map[string]string{"next": "&", "give": "&", "help": ";", "undo": "f9", "redo": "f10", "public": "f2"})
	first, second := s.Footer()
	said := line(first, false) + " · " + line(second, true)
	for _, want := range []string{"& thank, floor to Ostania", "f9 undo floor to Carana", "f2 public", "; keys"} {
		if !strings.Contains(said, want) {
			t.Errorf("the footer does not say %q: %s", want, said)
		}
	}
	if at := slices.IndexFunc(first, func(i Item) bool { return i.Keys == "&" }); at < 0 || !first[at].Stays {
		t.Error("a moved key of the floor may be left out")
	}
	if last := second[len(second)-1]; !last.Stays {
		t.Error("moved help may be left out")
	}
	shown := map[string]string{}
	for _, g := range Help(words.English(), s.Acts) {
		for _, r := range g.Rows {
			shown[r.Name] = r.Keys
		}
	}
	if shown["undo"] != "f9 ctrl+z" || shown["next"] != "& enter" {
		t.Errorf("help has undo on %q and next on %q", shown["undo"], shown["next"])
	}
	b, _ := s.Resolve("f9")
	if !strings.Contains(b.Done, "f10 does it again") {
		t.Errorf("undo says %q", b.Done)
	}
}

func TestKeysThatCannotBeMoved(t *testing.T) {
	for _, c := range []struct{ act, key, want string }{
		{"action", "t", "t is the key of note"}, {"must-end", "S", "is the key of"}, {"mark", "?", "? is the key of help"},
		{"mark", "3", "digits are the seats"}, {"mark", "enter", "enter always means"}, {"mark", "esc", "esc always means"},
		{"mark", "(", "no act can be on ("}, {"mark", "backspace", "no act can be on backspace"}, {"mark", "-", "no act can be on -"},
		{"mark", "é", "not a key of every keyboard"}, {"mark", "ctrl+q", "not a key of every keyboard"}, {"mark", "", "there is no key"},
		{"mark", "f13", "not a key of every keyboard"},
	} {
		acts, wrong := Moved(map[string]string{c.act: c.key})
		if len(wrong) != 1 || wrong[0].Act != c.act || !strings.Contains(wrong[0].What.Error(), c.want) || wrong[0].Next.Error() == "" {
			t.Errorf("%s on %q: %+v, want %q", c.act, c.key, wrong, c.want)
		}
		if moved := MovedKeys(acts); len(moved) != 0 {
			t.Errorf("%s on %q: nothing may be moved, but %v is", c.act, c.key, moved)
		}
	}
	// What makes room may be taken; two that take the same key are both named.
	movedTo(t, map[string]string{"note": "a", "action": "t"})
	if _, wrong := Moved(map[string]string{"note": ";", "mark": ";"}); len(wrong) != 2 {
		t.Errorf("two acts on one key: %+v", wrong)
	}
}

// However keys are moved, no key means two acts at once.
func TestOneMeaningPerMovedKey(t *testing.T) {
	acts := movedTo(t, map[string]string{"next": ";", "closing": "f2", "resume": "."})
	for state, w := range states(t) {
		s := w.situation()
		meant := map[string]int{}
		for i := range acts {
			for at, key := range acts[i].Keys {
				if acts[i].means(s, at) {
					meant[key]++
				}
			}
		}
		for key, n := range meant {
			if n > 1 {
				t.Errorf("%s: %s means %d acts", state, key, n)
			}
		}
	}
}

// The keys that words name by themselves are those of the table.
func TestUsualKeys(t *testing.T) {
	for name, key := range map[string]string{
		"next-segment": "s", "close": "s", "redo": "y", "undo": "u", "time": "g", "help": "?", "palette": ":", "public": "v",
	} {
		if a, _ := Find(name); len(a.Keys) == 0 || a.Keys[0] != key {
			t.Errorf("%s is on %v, the words say %s", name, a.Keys, key)
		}
	}
}
