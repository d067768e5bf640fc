package cli

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"roundtable/data/agenda"
	"roundtable/session/words"
)

// A segment under a rule says so where the segments are listed; what programs
// read of it stays as it was.
func TestCheckSaysWhichSegmentIsUnderTheRule(t *testing.T) {
	const text = "title: Tides\nsegments:\n  - title: Opening\n    minutes: 5\n  - title: Frank talk\n    minutes: 20\n    attribution: chatham-house\n"
	read, err := agenda.Read("tides.yaml", strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range words.Languages() {
		var out bytes.Buffer
		p := &program{words: l, out: &out}
		if err := p.tellCheck("tides.yaml", plan{Reading: read, source: []byte(text)}); err != nil {
			t.Fatal(err)
		}
		_, behind, _ := strings.Cut(out.String(), "Frank talk")
		if said := l.Attributions["chatham-house"]; said == "" || strings.Count(out.String(), said) != 1 || !strings.Contains(behind, said) {
			t.Errorf("it does not say %q of the segment:\n%s", said, out.String())
		}
	}
	made, err := json.Marshal(read.Check())
	if err != nil || strings.Contains(strings.ToLower(string(made)), "attribution") {
		t.Errorf("for programs it says %s, %v", made, err)
	}
}
