package act

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"roundtable/session"
	"roundtable/session/words"
)

func line(items []Item, short bool) string {
	var said []string
	for _, i := range items {
		label := i.Label
		if short {
			label = i.Short
		}
		if i.Off {
			label += " (off)"
		}
		said = append(said, i.Keys+" "+label)
	}
	return strings.Join(said, " · ")
}

func TestFooters(t *testing.T) {
	all := states(t)
	over := running(t)
	over.now.Wall = over.now.Wall.Add(minutes(4))
	over.do(session.Respond{Participant: "nh"})
	all["over"] = over
	all["nobody waits"] = opened(t).do(session.StartSession{})
	for state, want := range map[string][2]string{
		"planned": {"space START · 1-9 present / expected · i name · t note · k recording starts now · q leave",
			"m presence · tab other pane · a concrete action · u undo (off) · v public · : commands · ? keys"},
		"running": {"enter thank Carana · n thank, floor to Ostania · space pause clock · + 1 minute · u undo floor to Carana",
			"1-9 seat asks · d response · l let run · t note · tab other pane · , 2:50 each · x off list · f front · k mark · g time · p plan · c closing · s segment · h hold session · v public · : commands · ? keys"},
		"over": {"enter thank Carana · n thank, floor to Nam Hải · space pause clock · + 1 minute · l let run · u undo Nam Hải responds",
			"1-9 seat asks · e invite · d response · t note · tab other pane · , 1:35 each · x off list · f front · k mark · g time · p plan · c closing · s segment · h hold session · v public · : commands · ? keys"},
		"between": {"enter floor to Ostania, 3:00 · ↑↓ another name · 1-9 seat asks · s next: Questions · u undo Carana concluded",
			"d response · r by name · t note · tab other pane · , 3:20 each · x off list · f front · h hold session · k mark · p plan · c closing · + minute · g time · v public · : commands · ? keys"},
		"held": {"h resume · enter thank Carana · 1-9 seat asks · t note · u undo hold",
			"x off list · tab other pane · m presence · i name · k mark · a concrete action · p plan · g time · c closing · s segment · v public · : commands · ? keys"},
		"reflections": {"enter thank Carana · n thank, floor to Ostania · space pause clock · + 1 minute · u undo floor to Carana",
			"1-9 that seat next · x off list · g time · t note · tab other pane · , 1:10 each · k mark · a concrete action · w key message · s segment · h hold session · v public · : commands · ? keys"},
		"closed": {"enter save report and table · t note · i name · b earlier · u undo close · q leave",
			"tab other pane · v public · : commands · ? keys"},
		"nobody waits": {"s next: Round 1 · 1-9 seat asks · r by name · + 1 minute to Opening · u undo start",
			"t note · tab other pane · h hold session · k mark · c closing · p plan · g time · v public · : commands · ? keys"},
		"questions": {"enter floor to Speaker from the floor 1 · ↑↓ another name · 1-9 seat asks · s next: Closing reflections · u undo start of Questions",
			"j questions · d response · r by name · t note · tab other pane · x off list · f front · h hold session · k mark · p plan · c closing · + minute · g time · v public · : commands · ? keys"},
	} {
		first, second := all[state].situation().Footer()
		if diff := cmp.Diff(want, [2]string{line(first, false), line(second, true)}); diff != "" {
			t.Errorf("%s (-want +got):\n%s", state, diff)
		}
	}
}

func TestQuestionsBeforeActs(t *testing.T) {
	all := states(t)
	all["waiting"] = opened(t).do(session.StartSession{}, session.Ask{Participant: "nh"})
	ends := roundtable()
	ends.Segments = ends.Segments[4:5]
	ends.Segments[0].Speakers = []string{"ca", "os"}
	all["reflections last"] = openedWith(t, ends).do(session.StartSession{Early: true}, session.Next{})
	all["all heard"] = openedWith(t, ends).do(session.StartSession{Early: true}, session.Decline{Participant: "os"}, session.Next{})
	for _, c := range []struct{ state, key, want string }{
		{"planned", "space", "Opening is printed for 14:30, 1:00 from now. Start now?"},
		{"running", "s", "Carana has the floor. Waiting: Ostania, Verland, Ribeira, Nam Hải. Start Questions now?"},
		{"waiting", "s", "Waiting: Nam Hải. Start Round 1 now?"},
		{"questions", "s", ""},
		{"running", "c", "Carana has the floor. Waiting: Ostania, Verland, Ribeira, Nam Hải. Not held then: Questions. Go to Closing reflections now?"},
		{"reflections", "s", "Carana has the floor. Waiting: Ostania, Verland, Ribeira, Nam Hải. Summary is printed for 15:27, 55:00 from now. Start Summary now?"},
		{"last", "s", "5 reflections not heard: Carana, Ostania, Verland, Ribeira, Nam Hải. Close the session?"},
		{"reflections last", "s", "Carana has the floor. 1 reflection not heard: Ostania. Close the session?"},
		{"all heard", "s", "Carana has the floor. Close the session?"},
		{"running", "q", "Leave the console? The session stays open and runs."},
		{"closed", "q", "Leave the console?"},
		{"running", "u", ""},
	} {
		b, _ := all[c.state].situation().Resolve(c.key)
		if b.Question != c.want {
			t.Errorf("%s, %s asks %q, want %q", c.key, c.state, b.Question, c.want)
		}
	}
}

func TestUndoAsksWhenOlderThanHalfAMinute(t *testing.T) {
	w := running(t)
	s := w.situation()
	for age, want := range map[time.Duration]string{
		30 * time.Second: "",
		31 * time.Second: "Undo floor to Carana, 0:31 ago?",
	} {
		s.Now.Wall = w.now.Wall.Add(age)
		if b, _ := s.Resolve("u"); b.Question != want {
			t.Errorf("after %s undo asks %q, want %q", age, b.Question, want)
		}
	}
}

func rows(b Binding) string {
	var said []string
	for _, c := range b.Choices {
		row := c.Key + " " + c.Label
		if c.Off != nil {
			row += " (off)"
		}
		if len(c.Missing) > 0 {
			row += "…"
		}
		said = append(said, row)
	}
	return strings.Join(said, "\n")
}

func TestChoices(t *testing.T) {
	all := states(t)
	for _, c := range []struct{ state, key, want string }{
		{"running", "g", "1 0:30 to Carana\n2 1:00 to Carana\n3 2:00 to Carana\n" +
			"4 2:00 from the reserve to Round 1\n5 5:00 from the reserve to Round 1\n6 2:00 to Round 1\n7 5:00 to Round 1\n" +
			"8 take time back…\n9 limit per speaker…\nr 1:00 from the reserve to Carana"},
		{"running", "x", "1 Ostania not present when called\n2 Ostania did not wish to take the floor\n3 Ostania withdrew from the list\n" +
			"4 Ostania left\n5 Ostania lost the line\n6 Ostania sends it in writing\n7 Carana left\n8 Carana lost the line"},
		{"between", "h", "1 hold, no reason given\n2 interpretation\n3 sound or line\n4 interruption in the room\n5 alarm\n6 another reason…"},
		{"between", "b", "1 Carana ended 0:15 earlier\n2 Carana ended 0:30 earlier\n3 Carana ended 1:00 earlier\n" +
			"4 Carana ended 2:00 earlier (off)\n5 it ended earlier…\n6 Round 1 began 0:30 earlier (off)\n7 it began earlier (off)…"},
		{"running", "i", "1 correct a name…\n2 replacement…\n3 on behalf of…\n4 delegation or body…"},
		{"planned", "p", "4 must end at another time…\n5 must end 5:00 later, 15:35\n6 must end 5:00 earlier, 15:25\n7 previous segment (off)\n8 mark the segment not held (off)\n9 5:00 from the reserve to Opening (off)\ne more time to the segment (off)…\nh less time to the segment (off)…"},
	} {
		b, _ := all[c.state].situation().Resolve(c.key)
		if got := rows(b); !strings.HasPrefix(got, c.want) {
			t.Errorf("%s, %s:\n%s\nwant:\n%s", c.key, c.state, got, c.want)
		}
	}
}

func TestEveryRowHasItsOwnKeyAndWords(t *testing.T) {
	for state, w := range states(t) {
		for _, key := range []string{"g", "x", "h", "b", "i", "p", "m", "o"} {
			s := w.situation()
			s.Selected = session.PlaceID{Participant: "os"}
			b, ok := s.Resolve(key)
			if !ok {
				continue
			}
			seen := map[string]bool{}
			for _, c := range b.Choices {
				if c.Key == "" || seen[c.Key] || c.Label == "" || strings.Contains(c.Label, "{") {
					t.Errorf("%s, %s: row %q %q", state, key, c.Key, c.Label)
				}
				seen[c.Key] = true
			}
		}
	}
}

// What undo took back is gone from the screen, so it is said.
func TestUndoSaysWhatItDid(t *testing.T) {
	w := running(t).do(session.Grant{By: time.Minute})
	if b := w.press("u"); b.Done != "undone: 1:00 to Carana · y does it again" {
		t.Errorf("undo says %q", b.Done)
	}
	if b := w.press("y"); b.Done != "restored: 1:00 to Carana · u undoes it again" {
		t.Errorf("redo says %q", b.Done)
	}
	if b := opened(t).situation(); b.Bind(b.withActs().named("undo"), Input{}).Done != "" {
		t.Error("an undo that is off says that it was done")
	}
}

// A palette is opened to find what can be done now.
func TestPaletteHasWhatIsOnFirst(t *testing.T) {
	for state, w := range states(t) {
		off := false
		for _, b := range w.situation().Palette() {
			if b.Off == nil && off {
				t.Errorf("%s: %s is on, and stands behind what is off", state, b.Act.Name)
			}
			off = off || b.Off != nil
		}
	}
}

func TestHelpShowsThatTheArrowsChoose(t *testing.T) {
	for name, want := range map[string]string{"thank": "enter", "next": "n enter", "give": "↑↓ n enter"} {
		if a, _ := Find(name); a.ShownKeys() != want {
			t.Errorf("%s is on %q, want %q", name, a.ShownKeys(), want)
		}
	}
}

func TestPaletteHasEveryAct(t *testing.T) {
	for state, w := range states(t) {
		all := w.situation().Palette()
		if len(all) != len(Table()) {
			t.Errorf("%s: %d of %d acts", state, len(all), len(Table()))
		}
		for _, b := range all {
			if b.Label == "" || strings.Contains(b.Label, "{") {
				t.Errorf("%s: %s is called %q", state, b.Act.Name, b.Label)
			}
		}
	}
}

func TestHelpHasEveryActOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, g := range Help(words.English(), Table()) {
		for _, r := range g.Rows {
			if seen[r.Name] {
				t.Errorf("%s twice", r.Name)
			}
			seen[r.Name] = true
		}
	}
	if len(seen) != len(Table()) {
		t.Errorf("help has %d of %d acts", len(seen), len(Table()))
	}
}

func BenchmarkFooter(b *testing.B) {
	t := &testing.T{}
	s := states(t)["running"].situation()
	for b.Loop() {
		s.Footer()
	}
}
