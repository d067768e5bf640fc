package paper

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCleanTakesOutWhatDoesHarmAndNothingElse(t *testing.T) {
	for in, want := range map[string]string{
		"a\nb\tc\r":                         "a b c ",
		"\x00a\x1b[31m\x7f\u0085":           "a[31m",
		"\u202egnp.exe\u202c \u2066x\u2069": "gnp.exe x",
		"To\u0302\u0309 qu\u00f4\u0301c":    "T\u1ed5 qu\u1ed1c",
		"\xff\xfe":                          "\ufffd",
		"x\uffff\ufeffy":                    "xy",
		"李明 محمد 👩‍💻":                       "李明 محمد 👩‍💻",
	} {
		if got := Clean(in); got != want {
			t.Errorf("Clean(%q) is %q, not %q", in, got, want)
		}
	}
}

func TestRunsAreJoinedAndTrimmedAsAWhole(t *testing.T) {
	got := Cleaned([]Run{{Text: " \n"}, {Text: " a "}, {Text: "b", Bold: true}, {Text: "", Italic: true}, {Text: " c", Bold: true}, {Text: "\x00"}, {Text: " d\n"}})
	want := []Run{{Text: "a "}, {Text: "b c", Bold: true}, {Text: " d"}}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if got := Cleaned([]Run{{Text: " "}, {Text: "\t", Bold: true}}); len(got) != 0 {
		t.Errorf("of spaces stays %v", got)
	}
}

func TestAShortRowEndsInEmptyCells(t *testing.T) {
	row := []string{" a\n"}
	if Cell(row, 0) != "a" || Cell(row, 1) != "" {
		t.Errorf("%q and %q", Cell(row, 0), Cell(row, 1))
	}
}

func TestAParagraphAllBoldHeadsWhatFollows(t *testing.T) {
	bold, plain := Run{Text: "a", Bold: true}, Run{Text: "b"}
	for want, all := range map[bool][]Paragraph{
		true:  {{Runs: []Run{bold}}, {Runs: []Run{bold, bold}}},
		false: {{}, {Runs: []Run{bold, plain}}, {Runs: []Run{bold}, Number: 1}, {Runs: []Run{bold}, Tone: Warning}},
	} {
		for _, p := range all {
			if p.Heads() != want {
				t.Errorf("%+v", p)
			}
		}
	}
}
