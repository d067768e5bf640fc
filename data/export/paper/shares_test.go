package paper

import (
	"math"
	"strings"
	"testing"
)

func TestColumnsShareByWeightButAWordFits(t *testing.T) {
	table := Table{Columns: []Column{{Head: "No."}, {Head: "Time"}, {Head: "What", Weight: 8}},
		Rows: [][]string{{"1", "14:30:00", "a"}, {"2", "", strings.Repeat("long ", 40)}}}
	got := Shares(table, 100)
	if math.Abs(got[0]-.1) > .01 || got[1] != .11 || math.Abs(got[2]-.79) > .01 {
		t.Errorf("by weight: %v", got)
	}
	got = Shares(table, 40)
	if sum := got[0] + got[1] + got[2]; math.Abs(sum-1) > 1e-9 || got[1] < 8.0/40 {
		t.Errorf("a time does not fit: %v", got)
	}
	got = Shares(Table{Columns: make([]Column, 40)}, 30)
	if math.Abs(got[0]-1.0/40) > 1e-9 {
		t.Errorf("more columns than letters: %v", got)
	}
	if got := Shares(Table{}, 30); len(got) != 0 {
		t.Errorf("no columns: %v", got)
	}
}

func TestWideLettersCountTwice(t *testing.T) {
	if Letters("Mai") != 3 || Letters("李明") != 4 {
		t.Error(Letters("Mai"), Letters("李明"))
	}
}
