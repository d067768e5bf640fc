package act

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"roundtable/session/words"
)

var update = flag.Bool("update", false, "write docs/keys.md anew")

const keysIntro = `# Keys and acts

Every act of the console, its keys and its name for ` + "`roundtable do SESSION`" + `. This page is made from the table of acts
(` + "`go test ./ui/console/act -update`" + `); a test fails when it is stale. On the console ` + "`?`" + ` shows the keys and ` + "`:`" + ` finds any
act by a part of its name.

Letters act alike in either case; ` + "`=`" + ` counts as ` + "`+`" + `. Acts concern the running turn or the highlighted name; arrows
highlight. A question is answered by ` + "`enter`" + ` (yes) or ` + "`esc`" + ` (no). What the rules would refuse now is shown as off, with
the reason. A key that stands in two rows means one or the other by the state of the session:

| key | means |
|---|---|
| ` + "`space`" + ` | start; then pause or resume the speaker's clock |
| ` + "`enter`" + ` | thank the speaker; then floor to the next; once closed, save report and table |
| ` + "`n`" + ` | both at once; to the highlighted name if there is one |
| ` + "`1`–`9`" + ` | that seat asks for the floor; before the start: present or expected; in reflections: that seat next |
| ` + "`+`" + ` | one minute to the speaker; to the segment when nobody speaks, or without a limit |
| ` + "`h`" + ` | hold or resume the session |
| ` + "`s`" + ` | the next segment; on the last one, close |
| ` + "`d`" + ` | a response; under formal rules it asks which: response, point of order, right of reply |
| ` + "`k`" + ` | mark this moment; before the start: the recording starts now |
| ` + "`i`" + ` | names; a speaker from the floor is named at once, ` + "`enter`" + ` without a name shows the rest |

**Who may look.** The header always says *private* or *public*. ` + "`v`" + ` shows the public view at once, in every state: title, segment,
delegation and name, calm digits that stop at zero; no list, no notes, no reasons, nothing of who comes next. Acts that need no more
than their key are done there as ever. What would show something first (a question, a choice, a text, the help) is not begun, and
what the program says waits: the foot says only that there is something to read, and ` + "`v`" + ` shows it. With a question or a
sheet open, ` + "`esc`" + ` comes first. Switching is not recorded. The *card for the speaker* (` + "`:`" + ` card) fills the screen with the digits and
words such as ONE MINUTE; any key goes back and does nothing else. Other keys than these: [preferences](preferences.md).

NAME is a key of the agenda, a seat, a whole name or a part of one (the beginning of a word, where somebody may be meant who is not at the table). DURATION is 1:30, 90s or 1m30s. TIME is 15:10 or RFC 3339.
NOTE is a note's number, as ` + "`roundtable notes`" + ` shows it; without one the newest is meant. TURN is ` + "`before`" + ` (the turn before the note's,
or before the one that runs), ` + "`now`" + `, a turn's number, or a NAME, whose last turn it is. With ` + "`--as rapporteur`" + ` an act is the rapporteur's, and so is its undo.
` + "`--early`" + ` starts something before its printed start, ` + "`--from reserve`" + ` takes out of the reserve what it can give.
`

// TestDocumentedKeys fails when docs/keys.md does not say what the table says.
func TestDocumentedKeys(t *testing.T) {
	var b strings.Builder
	b.WriteString(keysIntro)
	l := words.English()
	for _, g := range Help(l, Table()) {
		fmt.Fprintf(&b, "\n## %s\n\n| key | act | what it does | in scripts |\n|---|---|---|---|\n", g.Title)
		for _, r := range g.Rows {
			a, _ := Find(r.Name)
			script := "–"
			if !a.Screen {
				script = "`" + a.Usage(l) + "`"
			}
			keys := "–"
			if r.Keys != "" {
				keys = "`" + strings.ReplaceAll(r.Keys, " ", "` `") + "`"
			}
			fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", keys, r.Label, r.Does, script)
		}
	}
	const path = "../../../docs/keys.md"
	if *update {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(have), b.String()); diff != "" {
		t.Errorf("docs/keys.md is stale; run go test ./ui/console/act -update (-file +table):\n%s", diff)
	}
}

// Every key with several meanings is explained in the introduction.
func TestTheIntroductionExplainsSharedKeys(t *testing.T) {
	by := map[string][]string{}
	for _, a := range Table() {
		for _, key := range a.Keys {
			if shown := Shown(key); !slices.Contains(by[shown], a.Name) {
				by[shown] = append(by[shown], a.Name)
			}
		}
	}
	for key, names := range by {
		said := "| `" + strings.ReplaceAll(key, "-", "`–`") + "` |"
		if len(names) > 1 && !strings.Contains(keysIntro, said) {
			t.Errorf("%s means %v, and the page does not say when", key, names)
		}
	}
}
