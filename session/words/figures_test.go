package words_test

import (
	"testing"

	"roundtable/session/words"
)

func TestPercent(t *testing.T) {
	for part, want := range map[float64][2]string{
		0: {"0.0%", "0,0%"}, 1: {"100.0%", "100,0%"}, 0.3754: {"37.5%", "37,5%"}, 0.00051: {"0.1%", "0,1%"},
	} {
		for i, l := range []*words.Language{words.English(), words.Vietnamese()} {
			if got := l.Percent(part); got != want[i] {
				t.Errorf("%s: %v is %q, want %q", l.Tag, part, got, want[i])
			}
		}
	}
}
