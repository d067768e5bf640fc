package paper

import (
	"unicode"

	"golang.org/x/text/unicode/bidi"
)

// RightToLeft says whether a text is read from the right: its first letter
// with a direction is of a script like Arabic or Hebrew (Unicode Standard
// Annex 9, rule P2).
func RightToLeft(s string) bool {
	for _, r := range s {
		switch class(r) {
		case bidi.L:
			return false
		case bidi.R, bidi.AL:
			return true
		}
	}
	return false
}

// Mixed says whether any letter of a text is read from the right.
func Mixed(s string) bool {
	for _, r := range s {
		if c := class(r); c == bidi.R || c == bidi.AL {
			return true
		}
	}
	return false
}

func class(r rune) bidi.Class {
	if r < 0x590 { // below Hebrew nothing is read from the right
		if unicode.IsLetter(r) {
			return bidi.L
		}
		return bidi.ON
	}
	p, _ := bidi.LookupRune(r)
	return p.Class()
}

// Said is what runs say.
func Said(runs []Run) string {
	text := ""
	for _, r := range runs {
		text += r.Text
	}
	return text
}
