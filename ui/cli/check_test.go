package cli

import (
	"bytes"
	"strings"
	"testing"

	"roundtable/data/agenda/programme"
	"roundtable/session/words"
)

// checked is what check says of a programme, on a page so wide.
func checked(t *testing.T, text, width string) string {
	t.Helper()
	t.Setenv("COLUMNS", width)
	read, err := programme.Read("tides.txt", strings.NewReader(text), nil)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	p := &program{words: words.English(), out: &out}
	if err := p.tellCheck("tides.txt", plan{source: []byte(text), programme: &read}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestCheckShowsWhoSpeaksAsWhat(t *testing.T) {
	said := checked(t, `Tide Tables
Moderator: Ms. Nadia Quist, Harbour Master

9.10 Opening by Mr. Ivo Castel, Guild President
9.20 Discussion
Speakers: Ms. Lien Ostby, Director of Shipping
`, "100")
	for _, want := range []string{
		"time       09:10–\n", "moderator  Ms. Nadia Quist, Harbour Master\n", "Mr. Ivo Castel, Guild President\n", "Ms. Lien Ostby, Director of Shipping\n",
		"Opening lasts until what follows it begins: 10 min",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q:\n%s", want, said)
		}
	}
	if strings.Contains(said, "Opening at 09:10 has no end") {
		t.Errorf("it says twice that a row has no end:\n%s", said)
	}
}

// A programme without rows becomes more than is written: that is said.
func TestCheckSaysWhatIsMadeWithoutRows(t *testing.T) {
	const text = "Tide Tables\nTime: 10:00 - 11:00\n\nHarbour masters meet for a frank exchange.\n"
	said := strings.Join(strings.Fields(checked(t, text, "60")), " ")
	for _, want := range []string{"Davos-style run of show of it, scaled to the slot: 7 segments in 60 min.", "Placeholder seats, since nobody is named for them: 5."} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q:\n%s", want, said)
		}
	}
	for i, line := range strings.Split(checked(t, text, "60"), "\n") {
		if len([]rune(line)) > 60 {
			t.Errorf("line %d is too long: %s", i+1, line)
		}
	}
}
