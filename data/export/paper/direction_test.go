package paper

import "testing"

func TestDirection(t *testing.T) {
	for text, want := range map[string][2]bool{
		"":              {false, false},
		"Mai, 14:30":    {false, false},
		"Đoàn Nam Hải":  {false, false},
		"(3) محمد x":    {true, true},
		"Carana (محمد)": {false, true},
		"דוד":           {true, true},
		"李明 דוד":        {false, true},
		"×÷ 12 محمد":    {true, true},
	} {
		if got := [2]bool{RightToLeft(text), Mixed(text)}; got != want {
			t.Errorf("%q is %v, not %v", text, got, want)
		}
	}
}
