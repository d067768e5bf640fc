package notes

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"roundtable/session"
	"roundtable/session/words"
)

var update = flag.Bool("update", false, "write docs/notes.md anew")

const page = "../../docs/notes.md"

// documents compares what stands between two marks of the page with what it
// should say, or writes it there.
func documents(t *testing.T, from, to, want string) {
	t.Helper()
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	block := regexp.MustCompile("(?s)" + regexp.QuoteMeta(from) + "(.*?)" + regexp.QuoteMeta(to))
	at := block.FindSubmatchIndex(text)
	switch {
	case at == nil:
		t.Fatalf("the page has no %q", from)
	case string(text[at[2]:at[3]]) == want:
	case !*update:
		t.Errorf("docs/notes.md is stale: go test ./ui/notes -update; it should say\n%s", want)
	default:
		fresh := string(text[:at[2]]) + want + string(text[at[3]:])
		if err := os.WriteFile(page, []byte(fresh), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func TestDocumentedKeys(t *testing.T) {
	var b strings.Builder
	b.WriteString("\n| key | | what it does |\n|---|---|---|\n")
	w := words.English().Notes
	for _, k := range keys() {
		if k.says == nil {
			continue
		}
		shown := "`:`"
		if k.shown != "" {
			shown = "`" + strings.ReplaceAll(k.shown, " ", "` `") + "`"
		}
		says := k.says(&w)
		fmt.Fprintf(&b, "| %s | %s | %s |\n", shown, says.Label, says.Does)
	}
	documents(t, "<!-- made by go test ./ui/notes -update -->", "<!-- end -->", b.String())
}

// The screen of the page is a screen that is there.
func TestDocumentedScreen(t *testing.T) {
	inRoom(t, words.English(), func(r *room) {
		r.press("'Ratification bill to parliament in March", "tab", "ctrl+s", "enter")
		r.moderates(session.Next{})
		r.press("ctrl+k", "'Train 200 investigators", "tab", "tab", "tab", "tab", "enter", "'ostania", "enter", "'31 March", "enter")
		r.press("'The Convention gives small")
		var lines []string
		for line := range strings.Lines(r.screen()) {
			lines = append(lines, strings.TrimRight(line, " \n"))
		}
		documents(t, "<!-- shown: while Ostania speaks -->\n```\n", "```\n", strings.Join(lines, "\n")+"\n")
	})
}

// Every key is one key's, and none of them types text.
func TestNoKeyTypesText(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range keys() {
		for _, name := range k.names {
			if seen[name] {
				t.Errorf("%s means two things", name)
			}
			seen[name] = true
			if len([]rune(name)) == 1 {
				t.Errorf("%s types text", name)
			}
		}
		if (k.says == nil) != (k.shown == "" && !k.found) {
			t.Errorf("%v has words and no place, or a place and no words", k.names)
		}
	}
}
