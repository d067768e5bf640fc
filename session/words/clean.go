package words

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Clean is a text that a person typed or pasted, as it is kept: one line, NFC,
// without control characters, bidirectional overrides and other invisible
// marks, blanks joined. Joiners stay: names in several scripts need them.
func Clean(s string) string {
	const nonJoiner, joiner = '\u200c', '\u200d'
	kept := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case r == joiner, r == nonJoiner:
			return r
		case unicode.Is(unicode.Cc, r), unicode.Is(unicode.Cf, r), r == unicode.ReplacementChar:
			return -1
		}
		return r
	}, s)
	return norm.NFC.String(strings.Join(strings.Fields(kept), " "))
}
