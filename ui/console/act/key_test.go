package act

import (
	"slices"
	"strings"
	"testing"

	"roundtable/session"
)

// What each key of DESIGN §9 means, state by state; "-" is off, "!" asks
// first, "?" needs a person or a text, "…" shows choices.
const keyTable = `
key    planned    running        paused         held           between        questions      reflections    last           closed
space  start!     pause          resume         resume         pause-         pause-         pause          pause-         pause-
h      hold-      hold…          hold…          resume         hold…          hold…          hold…          hold…          hold-
0      preside-   preside        preside        preside        preside        preside        preside        preside        preside-
e      invitation- invitation…  invitation…    invitation…    invitation-    invitation-    invitation…    invitation-    invitation-
enter  next-      thank          thank          thank          next           next           thank          next-          report
n      next-      next           next           next           next           next           next           next-          next-
1      arrive     ask-           ask-           ask-           ask            ask            front-         ask            ask-
5      arrive     ask            ask            ask            ask            ask            front          ask            ask-
9      arrive-    ask-           ask-           ask-           ask-           ask-           front-         ask-           ask-
r      ask?       ask?           ask?           ask?           ask?           ask?           ask?           ask?           ask-
d      respond-   respond?       respond?       respond?       respond?       respond?       respond?       respond?       respond-
f      front-     front?         front?         front?         front?         front?         front?         front?         front-
o      list…      list…          list…          list…          list…          list…          list…          list…          list…
x      off-list-  off-list…      off-list…      off-list…      off-list…      off-list?      off-list…      off-list?      off-list-
+      extend-    grant          grant          grant          extend         extend         grant          extend         extend-
g      time-      time…          time…          time…          time…          time…          time…          time…          time-
,      limit-that-fits- limit-that-fits limit-that-fits limit-that-fits limit-that-fits limit-that-fits- limit-that-fits limit-that-fits- limit-that-fits-
l      let-run-   let-run        let-run        let-run        let-run-       let-run-       let-run        let-run-       let-run-
u      undo-      undo           undo           undo           undo           undo           undo           undo           undo
ctrl+z undo-      undo           undo           undo           undo           undo           undo           undo           undo
y      redo-      redo-          redo-          redo-          redo-          redo-          redo-          redo-          redo-
t      note?      note?          note?          note?          note?          note?          note?          note?          note?
a      action?    action?        action?        action?        action?        action?        action?        action?        action?
j      questions- questions…     questions…     questions…     questions…     questions…     questions…     questions…     questions-
k      recording     mark           mark           mark           mark           mark           mark           mark           mark-
z      star-      star-          star-          star-          star-          star-          star-          star-          star-
w      reflect-   reflect?       reflect?       reflect?       reflect?       reflect?       reflect?       reflect?       reflect?
m      presence?  presence?      presence?      presence?      presence?      presence?      presence?      presence?      presence-
i      names?     names…         names…         names…         names?         names?         names…         names?         names?
b      backdate-  backdate…      backdate…      backdate…      backdate…      backdate…      backdate…      backdate…      backdate…
s      next-segment- next-segment! next-segment! next-segment! next-segment!  next-segment   next-segment!  close!         next-segment-
p      plan…      plan…          plan…          plan…          plan…          plan…          plan…          plan…          plan-
c      closing-   closing!       closing!       closing!       closing!       closing!       closing-       closing-       closing-
v      public     public         public         public         public         public         public         public         public
tab    pane       pane           pane           pane           pane           pane           pane           pane           pane
esc    back       back           back           back           back           back           back           back           back
up     highlight  highlight      highlight      highlight      highlight      highlight      highlight      highlight      highlight
down   highlight  highlight      highlight      highlight      highlight      highlight      highlight      highlight      highlight
:      palette    palette        palette        palette        palette        palette        palette        palette        palette
ctrl+p palette    palette        palette        palette        palette        palette        palette        palette        palette
?      help       help           help           help           help           help           help           help           help
q      quit!      quit!          quit!          quit!          quit!          quit!          quit!          quit!          quit!
ctrl+c quit!      quit!          quit!          quit!          quit!          quit!          quit!          quit!          quit!
`

func said(b Binding) string {
	switch {
	case b.Off != nil:
		return b.Act.Name + "-"
	case len(b.Missing) > 0:
		return b.Act.Name + "?"
	case len(b.Choices) > 0:
		return b.Act.Name + "…"
	case b.Question != "":
		return b.Act.Name + "!"
	}
	return b.Act.Name
}

func TestWhatEveryKeyMeans(t *testing.T) {
	all := states(t)
	lines := strings.Split(strings.TrimSpace(keyTable), "\n")
	names := strings.Fields(lines[0])[1:]
	listed := map[string]bool{}
	for _, line := range lines[1:] {
		cells := strings.Fields(line)
		listed[cells[0]] = true
		for i, want := range cells[1:] {
			b, ok := all[names[i]].situation().Resolve(cells[0])
			if got := said(b); !ok || got != want {
				t.Errorf("%s, %s: %s, want %s (%+v)", cells[0], names[i], got, want, b.Off)
			}
		}
	}
	for _, a := range Table() {
		for _, key := range a.Keys {
			if digit := len(key) == 1 && key >= "1" && key <= "9"; !digit && !listed[key] {
				t.Errorf("%s of %s is not in this test", key, a.Name)
			}
		}
	}
}

func TestOneMeaningPerKeyAndState(t *testing.T) {
	for state, w := range states(t) {
		for _, selected := range []session.PlaceID{{}, {Participant: "ca"}, {Participant: "ri", Lane: session.PlannedLane}, {Participant: "mod"}} {
			s := w.situation()
			s.Selected = selected
			meant := map[string][]string{}
			for _, a := range Table() {
				for _, key := range a.Keys {
					if a.when == nil || a.when(s, key) {
						meant[key] = append(meant[key], a.Name)
					}
				}
			}
			for key, names := range meant {
				if len(names) > 1 {
					t.Errorf("%s, %v highlighted: %s means %v", state, selected, key, names)
				}
			}
		}
	}
}

func TestLettersEitherCaseAndEqualsForPlus(t *testing.T) {
	for key, want := range map[string]string{"N": "n", "shift+n": "n", "=": "+", "+": "+", " ": "space", "ctrl+z": "ctrl+z", "?": "?", ":": ":", "1": "1", "Đ": "Đ"} {
		if got := Normal(key); got != want {
			t.Errorf("Normal(%q) = %q, want %q", key, got, want)
		}
	}
	for _, key := range []string{"-", "_", "(", ")", "*", "[", "]", "{", "}", `\`, "|", "@", "^", "~", "backspace", "f1"} {
		if b, ok := running(t).situation().Resolve(key); ok {
			t.Errorf("%s means %s", key, b.Act.Name)
		}
	}
}

func running(t *testing.T) *walk {
	return opened(t).do(session.StartSession{}, session.NextSegment{}, session.Next{})
}

func TestEnterAlternates(t *testing.T) {
	w := running(t)
	labels := []string{}
	for range 4 {
		labels = append(labels, w.press("enter").Label)
	}
	want := []string{"thank Carana", "floor to Ostania, 3:00", "thank Ostania", "floor to Verland, 3:00"}
	if !slices.Equal(labels, want) {
		t.Errorf("enter: %q, want %q", labels, want)
	}
}

func TestTheHighlightedNameIsNext(t *testing.T) {
	w := running(t)
	s := w.situation()
	s.Selected = session.PlaceID{Participant: "ri", Lane: session.PlannedLane}
	if b, _ := s.Resolve("n"); b.Label != "thank, floor to Ribeira" || b.Act.Name != "give" {
		t.Errorf("n: %s by %s", b.Label, b.Act.Name)
	}
	if b, _ := s.Resolve("enter"); b.Label != "thank Carana" {
		t.Errorf("enter first thanks: %s", b.Label)
	}
	w.do(session.Thank{})
	s.Voice.Table, s.Reading, s.Now = w.table, w.table.Read(w.now), w.now
	if b, _ := s.Resolve("enter"); b.Label != "floor to Ribeira, 3:00" {
		t.Errorf("enter: %s", b.Label)
	}
	s.Selected = session.PlaceID{Participant: "os", Lane: session.PlannedLane}
	if b, _ := s.Resolve("enter"); b.Act.Name != "next" {
		t.Errorf("the first, highlighted, is simply next, not %s", b.Act.Name)
	}
}

func TestQuestionsFromTheFloor(t *testing.T) {
	w := opened(t).do(session.StartSession{}, session.NextSegment{}, session.NextSegment{})
	if b := w.press("enter"); b.Label != "floor to Speaker from the floor 1" {
		t.Errorf("enter: %s", b.Label)
	}
	b, _ := w.situation().Resolve("i")
	if b.Act.Name != "rename" || len(b.Missing) != 1 || b.Input.Participant != w.table.Floor().Participant {
		t.Errorf("i names who speaks at once: %+v", b)
	}
	if b.Off != nil {
		t.Errorf("i is off: %+v", b.Off)
	}
	if b, _ := w.situation().Resolve("+"); b.Label != "1 minute to Questions" {
		t.Errorf("a minute without a limit goes to the segment: %s", b.Label)
	}
	w.do(session.Ask{Name: "Ngô Thị Vân"}, session.Next{})
	if b, _ := w.situation().Resolve("i"); b.Act.Name != "names" {
		t.Errorf("who asked by name has one already: i is %s", b.Act.Name)
	}
}

func TestASeatBeforeTheStartIsPresentThenExpected(t *testing.T) {
	w := opened(t)
	for _, want := range []session.Presence{session.Present, session.Expected, session.Present} {
		w.press("3")
		if got := w.table.Person("ve").Presence; got != want {
			t.Errorf("seat 3 is %s, want %s", got, want)
		}
	}
}

func TestASeatInReflectionsIsNext(t *testing.T) {
	w := states(t)["reflections"]
	w.press("4")
	if next := w.table.Next(); next.Participant != "ri" {
		t.Errorf("next is %s, want ri", next.Participant)
	}
}
