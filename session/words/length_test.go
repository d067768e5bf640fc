package words

import (
	"testing"
	"time"
)

func TestLengthInASentence(t *testing.T) {
	for d, want := range map[time.Duration][2]string{
		0:                          {"0 s", "0 giây"},
		7 * time.Minute:            {"7 min", "7 phút"},
		178*time.Second + 900e6:    {"2 min 58 s", "2 phút 58 giây"},
		-178 * time.Second:         {"2 min 58 s", "2 phút 58 giây"},
		65 * time.Minute:           {"1 h 05 min", "1 giờ 05 phút"},
		time.Hour + 20*time.Second: {"1 h 00 min 20 s", "1 giờ 00 phút 20 giây"},
	} {
		if got := [2]string{English().Report.Length(d), Vietnamese().Report.Length(d)}; got != want {
			t.Errorf("%s is %q, not %q", d, got, want)
		}
	}
}
