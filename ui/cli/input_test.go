package cli

import (
	"testing"

	"roundtable/session"
	"roundtable/ui/console/act"
)

// read is what an act's arguments are read as.
func read(t *testing.T, name string, said ...string) (act.Input, error) {
	t.Helper()
	a, ok := act.Find(name)
	if !ok {
		t.Fatalf("no act %s", name)
	}
	r := argReader{act: a, table: table(), usage: session.Say("usage")}
	return r.read(said)
}

// What is typed is kept clean: composed, without what controls a terminal or
// turns the writing round.
func TestArgumentsAreClean(t *testing.T) {
	const dirty, clean = " e\u0301\u202e \x1b[31mx\u0000\ty ", "é [31mx y"
	for _, said := range [][]string{
		{"note", dirty}, {"add", dirty}, {"rename", "ca", dirty}, {"replace", "ca", dirty}, {"on-behalf", "ca", dirty},
		{"delegation", "ca", dirty}, {"reflect", "ca", dirty}, {"action", "ca", dirty}, {"hold", dirty},
	} {
		if in, err := read(t, said[0], said[1:]...); err != nil || in.Text != clean {
			t.Errorf("%s keeps %q (%v), want %q", said[0], in.Text, err, clean)
		}
	}
	for _, said := range [][]string{{"ask", dirty}, {"action", dirty, "a list"}} {
		if in, err := read(t, said[0], said[1:]...); err != nil || in.Name != clean {
			t.Errorf("%s keeps the name %q (%v), want %q", said[0], in.Name, err, clean)
		}
	}
	if in, err := read(t, "arrive", "\u202ecarana\u202c"); err != nil || in.Participant != "ca" {
		t.Errorf("a name with invisible marks is %q (%v), want ca", in.Participant, err)
	}
	r := argReader{table: table()}
	var in act.Input
	if err := r.fill(&in, act.Arg{Kind: act.Date, Flag: "by"}, "\u200e2026-03-31\u200f"); err != nil || in.Date != (session.Date{Year: 2026, Month: 3, Day: 31}) {
		t.Errorf("--by is %v (%v)", in.Date, err)
	}
}

// Only an ask, an action, a question and who reads a statement out take a name that is nobody's.
func TestASlipIsNoStranger(t *testing.T) {
	for _, a := range act.Table() {
		if a.Screen || len(a.Args) == 0 || a.Args[0].Kind != act.Participant {
			continue
		}
		said := []string{a.Name, "Caranna"}
		for range a.Args[1:] {
			said = append(said, "1")
		}
		_, err := read(t, said[0], said[1:]...)
		takes := a.Name == "ask" || a.Name == "action" || a.Name == "question" || a.Name == "read-by"
		if takes && err != nil || !takes && exitCode(err) != exitWrong {
			t.Errorf("%s of a name that is nobody's: %v", a.Name, err)
		}
	}
}
