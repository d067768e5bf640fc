package main_test

import (
	"flag"
	"os"
	"regexp"
	"strings"
	"testing"
)

// update writes what the program shows into the pages that quote it.
func update() bool {
	f := flag.Lookup("update")
	return f != nil && f.Value.String() == "true"
}

func init() {
	if flag.Lookup("update") == nil {
		flag.Bool("update", false, "write what the program shows into the docs")
	}
}

// quote compares the block after a marker in a page with what was shown, or
// writes it there.
func quote(t *testing.T, page, name, shown string) {
	t.Helper()
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	block := regexp.MustCompile("(?s)(<!-- shown: " + regexp.QuoteMeta(name) + " -->\n```\n)(.*?)(```\n)")
	found := block.FindSubmatch(text)
	if found == nil {
		t.Fatalf("%s quotes no %s", page, name)
	}
	var lines []string
	for _, line := range strings.Split(strings.TrimRight(shown, "\n"), "\n") {
		lines = append(lines, strings.TrimRight(line, " "))
	}
	want := strings.Join(lines, "\n") + "\n"
	if string(found[2]) == want {
		return
	}
	if !update() {
		t.Errorf("%s quotes %s as\n%s\nit is\n%s\n(go test . -update writes it)", page, name, found[2], want)
		return
	}
	parts := block.FindSubmatchIndex(text)
	fresh := string(text[:parts[4]]) + want + string(text[parts[5]:])
	if err := os.WriteFile(page, []byte(fresh), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestReadmeShowsTheScreen(t *testing.T) {
	golden, err := os.ReadFile("ui/console/paint/testdata/over-80x24.txt")
	if err != nil {
		t.Fatal(err)
	}
	quote(t, "README.md", "a speaker over time", string(golden))
}

// The first roundtable of docs/first-roundtable.md, step by step: every key in
// it is pressed here, and every screen in it is what then stood there.
func TestFirstRoundtable(t *testing.T) {
	const page = "docs/first-roundtable.md"
	s := newStage(t, "2026-06-01T09:00:00Z")
	s.open(80, 24)
	s.shows("Safeguarding Citizens", "enter open")
	quote(t, page, "choose", s.settled())
	s.key("enter")
	s.shows("This plan is for 25 October 2025")
	quote(t, page, "question", s.settled())
	s.key("enter")
	s.digits("PLANNED", "1:00:00")
	s.play([]string{"1", "2", "i", "1", "1"})
	s.shows("Head of delegation 1")
	for range "Head of delegation 1" {
		s.write("\x7f")
	}
	s.play([]string{"'Amara Diallo", "enter"})
	s.shows("2 of 5 seats present", "1 Amara Diallo")
	quote(t, page, "before", s.settled())

	s.at("09:01:00")
	s.key("space")
	s.digits("LEFT", "3:00")
	s.at("09:03:00")
	s.key("enter")
	s.digits("OPENING AND FRAMING LEFT", "1:00")
	s.key("s")
	s.digits("ROUND 1 LEFT", "16:00")
	s.key("enter")
	s.digits("LEFT", "3:00")
	s.key("+")
	s.digits("LEFT", "4:00")
	s.key("u")
	s.digits("LEFT", "3:00")
	s.play([]string{"t", "'Ready to ratify", "enter", "4"})
	s.shows("asked 0:00")
	s.at("09:03:50")
	s.digits("LEFT", "2:10")
	s.shows("asked 0:50")
	quote(t, page, "speaking", s.settled())

	s.at("09:05:00")
	s.key("c")
	s.shows("Not held then")
	s.key("enter")
	s.digits("BRIEF CLOSING REFLECTIONS LEFT", "8:00")
	s.key("enter")
	s.digits("LEFT", "1:30")
	s.play([]string{"w", "'Ratify in March", "enter"})
	s.at("09:06:20")
	s.digits("LEFT", "0:10")
	s.key("s", "enter")
	s.digits("LEFT", "54:40") // it counts until its printed end
	s.at("09:08:00")
	s.key("s", "enter")
	s.shows("record complete")
	quote(t, page, "closed", s.settled())
	s.key("enter")
	s.shows(".md", ".csv")
	s.key("q")
	s.run("verify", "last")
}
