package words_test

import (
	"testing"

	"roundtable/session/words"
)

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"Nguye\u0302\u0303n \x1b[31mVa\u0306n\r\nĐạt ": "Nguyễn [31mVăn Đạt",
		"\u202eevil\u202c name\u200b":                  "evil name",
		"\t two\u2028lines \x00":                       "two lines",
		"می\u200cخواهم":                                "می\u200cخواهم",
		"\xff":                                         "",
	} {
		if got := words.Clean(in); got != want {
			t.Errorf("Clean(%q) = %q, want %q", in, got, want)
		}
	}
}
