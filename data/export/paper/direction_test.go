package paper

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDirection(t *testing.T) {
	for text, want := range map[string][2]bool{
		"":                {false, false},
		"Mai, 14:30":      {false, false},
		"Đoàn Nam Hải":    {false, false},
		"(3) محمد":        {true, true},
		"(3) محمد x":      {false, true},
		"Carana (محمد)":   {false, true},
		"דוד":             {true, true},
		"محمد, statement": {false, true},
		"قال Mai نعم لا":  {false, true},
		"李明 דוד":          {false, true},
		"×÷ 12 محمد":      {true, true},
	} {
		if got := [2]bool{RightToLeft(text), Mixed(text)}; got != want {
			t.Errorf("%q is %v, not %v", text, got, want)
		}
	}
}

func TestStretches(t *testing.T) {
	for _, c := range []struct {
		text  string
		right bool
		want  []Stretch
	}{
		{"", false, nil},
		{"Mai, 14:30", false, []Stretch{{"Mai, 14:30", 0}}},
		{"كارانا (محمد) 7, at 14:30", false, []Stretch{{"كارانا (محمد) ", 1}, {"7", 2}, {", at 14:30", 0}}},
		{"كارانا 14:30, x", false, []Stretch{{"كارانا ", 1}, {"14:30", 2}, {", x", 0}}},
		{"Carana (محمد)", false, []Stretch{{"Carana (", 0}, {"محمد", 1}, {")", 0}}},
		{"He: قال (نعم) at", false, []Stretch{{"He: ", 0}, {"قال (نعم)", 1}, {" at", 0}}},
		{"دوד (Mai) at", true, []Stretch{{"دوד (", 1}, {"Mai", 2}, {") ", 1}, {"at", 2}}},
		{"لا Mai (at) نعم", true, []Stretch{{"لا ", 1}, {"Mai (at)", 2}, {" نعم", 1}}},
		{"قال Mai 3", true, []Stretch{{"قال ", 1}, {"Mai 3", 2}}},
		{"Mai", true, []Stretch{{"Mai", 2}}},
		{"H.E. Mr. " + Isolated("محمد السيد"), false, []Stretch{{"H.E. Mr. ", 0}, {"محمد السيد", 1}}},
		{Isolated("محمد") + ", " + Isolated("علي") + " 7", false, []Stretch{{"محمد", 1}, {", ", 0}, {"علي", 1}, {" 7", 0}}},
		{"Egypt: " + Isolated("قال Mai نعم لا, نعم") + " (3)", false, []Stretch{{"Egypt: ", 0}, {"قال ", 1}, {"Mai", 2}, {" نعم لا, نعم", 1}, {" (3)", 0}}},
		{Isolated("محمد said so"), false, []Stretch{{"محمد", 1}, {" said so", 0}}},
		{Isolated("محمد") + " علي", true, []Stretch{{"محمد علي", 1}}},
		{Isolated("محمد")[:len("\ufdd0م")], false, []Stretch{{"م", 1}}},
	} {
		if d := cmp.Diff(c.want, Stretches(c.text, c.right)); d != "" {
			t.Errorf("%q: %s", c.text, d)
		}
	}
}

func FuzzStretchesLoseNothing(f *testing.F) {
	f.Add("كارانا (محمد) 7, at 14:30", false)
	f.Fuzz(func(t *testing.T, text string, right bool) {
		text = Clean(text)
		said := ""
		for _, s := range Stretches(text, right) {
			said += s.Text
		}
		if said != text {
			t.Errorf("%q became %q", text, said)
		}
	})
}
