package agenda

import (
	"testing"

	typed "roundtable/session/words"
)

// A name in a file and the same name typed at the console are one: the house
// keeps the two rules apart, and this keeps them alike.
func TestWhatIsReadIsCleanAsWhatIsTyped(t *testing.T) {
	const text = "Nguye\u0302\u0303n"
	for r := rune(0); r < 0x3000; r++ {
		for _, s := range []string{text + string(r) + text, string(r) + text + " ", "\t" + string(r)} {
			if read, said := clean(s), typed.Clean(s); read != said {
				t.Errorf("%q is read as %q and typed as %q", s, read, said)
			}
		}
	}
	for _, s := range []string{"\xff", "a\xc3", "\ufeffa", "😀\ufe0f", "\U000e0041b", "a\u200db\u200c"} {
		if read, said := clean(s), typed.Clean(s); read != said {
			t.Errorf("%q is read as %q and typed as %q", s, read, said)
		}
	}
}
