package programme

import (
	"strings"
	"testing"
)

func (t timing) String() string {
	var parts []string
	for _, s := range []*stamp{t.when, t.length, t.each} {
		if s != nil {
			parts = append(parts, s.String())
		}
	}
	return strings.Join(append(parts, t.rest), " | ")
}

func TestTimesAboutATitle(t *testing.T) {
	for name, test := range map[string]struct {
		read func(string) timing
		rows [][2]string
	}{
		"leading": {leading, [][2]string{
			{"9:00–9:10 Opening", "09:00-09:10 | Opening"}, {"9:00 Opening", "09:00 | Opening"}, {"9:00–9:10 (10 min) Opening", "09:00-09:10 | 10min | Opening"}, {"From 9.00 to 9.10: Opening", "09:00-09:10 | Opening"},
			{"10 minutes – Talk", "10min | Talk"}, {"[9:00] Opening", "09:00 | Opening"}, {"De 9h à 9h10 : Ouverture", "09:00-09:10 | Ouverture"}, {"Opening 9:00", "Opening 9:00"}, {"10 minutes are enough", "10 minutes are enough"},
		}},
		"trailing": {trailing, [][2]string{
			{"Opening, 9:00–9:10", "09:00-09:10 | Opening"}, {"Opening ..... 5 min", "5min | Opening"}, {"Opening (5 min)", "5min | Opening"}, {"Opening (9:00) – 5 min", "09:00 | 5min | Opening"}, {"Opening", "Opening"}, {"a break of 5 min", "a break of 5 min"},
		}},
		"bracketed": {bracketed, [][2]string{
			{"Opening (5 min)", "5min | Opening"}, {"Opening [9:00-9:05]", "09:00-09:05 | Opening"}, {"Talks (3 min each)", "3min each | Talks"}, {"Salt (a history)", "Salt (a history)"}, {"Talk (5 min) by Ada Brook", "5min | Talk by Ada Brook"}, {"(", "("}, {"Talk (5 min", "Talk (5 min"},
		}},
	} {
		for _, row := range test.rows {
			if got := test.read(row[0]).String(); got != row[1] {
				t.Errorf("%s %q: %q, want %q", name, row[0], got, row[1])
			}
		}
	}
}
