package agenda

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// clean is a text from outside on one line: NFC, without control characters,
// bidirectional overrides and other invisible marks, blanks joined. Joiners
// stay: names in several scripts need them.
func clean(s string) string {
	return strings.Join(strings.Fields(strip(s)), " ")
}

// cleanLines is clean that keeps the line breaks.
func cleanLines(s string) string {
	lines := strings.Split(strings.ReplaceAll(s, "\r\n", "\n"), "\n")
	for i, line := range lines {
		lines[i] = clean(line)
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
}

const (
	zeroWidthNonJoiner = '\u200c'
	zeroWidthJoiner    = '\u200d'
)

func strip(s string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r), r == '\u2028', r == '\u2029':
			return ' '
		case r == zeroWidthJoiner, r == zeroWidthNonJoiner:
			return r
		case unicode.Is(unicode.Cc, r), unicode.Is(unicode.Cf, r), r == unicode.ReplacementChar:
			return -1
		}
		return r
	}, s))
}
