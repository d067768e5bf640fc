package paper

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
)

// RightToLeft says whether a text is read from the right: most of its letters
// that have a direction are of a script like Arabic or Hebrew. A sentence that
// begins with a name in Arabic is no Arabic sentence.
func RightToLeft(s string) bool {
	right := 0
	for _, r := range s {
		switch class(r) {
		case bidi.L:
			right--
		case bidi.R, bidi.AL:
			right++
		}
	}
	return right > 0
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
	if r < 0x590 && unicode.IsLetter(r) { // below Hebrew nothing is read from the right
		return bidi.L
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

// A Stretch is a part of a text that is read in one direction. Its level is
// that of Unicode Standard Annex 9: 0 from the left, 1 from the right, 2 from
// the left within what is read from the right.
type Stretch struct {
	Text  string
	Level int
}

// Stretches are the parts of a text in the order in which they are said, in a
// paragraph that is read from the right or from the left. A text is clean and
// on one line.
func Stretches(text string, right bool) []Stretch {
	if text == "" {
		return nil
	}
	if !Mixed(text) && !right {
		return []Stretch{{text, 0}}
	}
	const leftMark = "\u200e" // a paragraph that begins with it is read from the left
	way := bidi.RightToLeft
	if !right {
		text, way = leftMark+text, bidi.LeftToRight
	}
	var p bidi.Paragraph
	if _, err := p.SetString(text, bidi.DefaultDirection(way)); err != nil {
		return []Stretch{{strings.TrimPrefix(text, leftMark), 0}}
	}
	order, err := p.Order()
	if err != nil {
		return []Stretch{{strings.TrimPrefix(text, leftMark), 0}}
	}
	var all []Stretch
	put := func(text string, level int) {
		if text != "" {
			all = append(all, Stretch{text, level})
		}
	}
	for i := range order.NumRuns() {
		run := order.Run(i)
		said := run.String()
		switch {
		case run.Direction() == bidi.RightToLeft:
			put(said, 1)
		case right:
			put(said, 2)
		default:
			if i == 0 {
				said = strings.TrimPrefix(said, leftMark)
			}
			n := 0
			if i > 0 { // a number after what is read from the right belongs to it
				n = number(said)
			}
			put(said[:n], 2)
			put(said[n:], 0)
		}
	}
	return all
}

// number is how many bytes at the beginning of a text are a number, as rules
// W4 and W5 put it together.
func number(text string) int {
	n := 0
	for i, r := range text {
		switch class(r) {
		case bidi.EN, bidi.AN, bidi.ET:
			n = i + utf8.RuneLen(r)
		case bidi.ES, bidi.CS:
			if n < i {
				return n
			}
		default:
			return n
		}
	}
	return n
}
