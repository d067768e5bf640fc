package paper

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
)

// RightToLeft says whether a paragraph or a cell is read from the right: all
// its letters are of a script like Arabic or Hebrew. A sentence that begins with
// a name in Arabic is one of the document's language.
func RightToLeft(s string) bool {
	right := false
	for _, r := range s {
		switch class(r) {
		case bidi.L:
			return false
		case bidi.R, bidi.AL:
			right = true
		}
	}
	return right
}

// mostlyRight says in which direction a text by itself is read.
func mostlyRight(s string) bool {
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
// paragraph that is read from the right or from the left, without the marks
// round what is isolated. A text is clean and on one line.
func Stretches(text string, right bool) []Stretch {
	if right {
		return stretches(Unmarked(text), true)
	}
	parts := Parts(text)
	if len(parts) < 2 && !strings.ContainsAny(text, isolates) {
		return stretches(text, false)
	}
	outside := ""
	var inside []Part
	for _, p := range parts {
		if p.Isolated {
			inside = append(inside, p)
			outside += string(object)
		} else {
			outside += p.Text
		}
	}
	var all []Stretch
	for _, s := range stretches(outside, false) {
		for i, text := range strings.Split(s.Text, string(object)) {
			if i > 0 {
				all = append(all, within(inside[0], s.Level)...)
				inside = inside[1:]
			}
			if text != "" {
				all = append(all, Stretch{text, s.Level})
			}
		}
	}
	return all
}

// object stands in a text for what is isolated in it, as rule X5 has it: a
// character without a direction. Clean takes it out of what people wrote.
const object = '\ufffc'

// within is a part that is isolated in a stretch of a level.
func within(p Part, level int) []Stretch {
	all := stretches(p.Text, p.Right)
	for i := range all {
		if level > 0 && all[i].Level == 0 {
			all[i].Level = 2
		}
	}
	return all
}

func stretches(text string, right bool) []Stretch {
	if text == "" {
		return nil
	}
	if !Mixed(text) && !right {
		return []Stretch{{text, 0}}
	}
	marked, marks := mark(text, right)
	way := bidi.RightToLeft
	if !right {
		way = bidi.LeftToRight
	}
	var p bidi.Paragraph
	if _, err := p.SetString(marked, bidi.DefaultDirection(way)); err != nil {
		return []Stretch{{text, 0}}
	}
	order, err := p.Order()
	if err != nil {
		return []Stretch{{text, 0}}
	}
	var all []Stretch
	put := func(text string, level int) {
		if text != "" {
			all = append(all, Stretch{text, level})
		}
	}
	at := 0
	for i := range order.NumRuns() {
		run := order.Run(i)
		said := unmarked(run.String(), at, marks)
		at += len(run.String())
		switch {
		case run.Direction() == bidi.RightToLeft:
			put(said, 1)
		case right:
			put(said, 2)
		default:
			n := 0
			if len(all) > 0 { // a number after what is read from the right belongs to it
				n = number(said)
			}
			put(said[:n], 2)
			put(said[n:], 0)
		}
	}
	return all
}

// mark puts marks of direction into a text, and tells at which bytes: one at
// the beginning, where the text is read from the left, and one after each
// closing bracket that goes with what it encloses and what stands before
// (rule N0, which x/text does not carry out).
func mark(text string, right bool) (marked string, at map[int]bool) {
	const left, from = "\u200e", "\u200f"
	var b strings.Builder
	at = map[int]bool{}
	put := func(mark string) {
		at[b.Len()] = true
		b.WriteString(mark)
	}
	with, against, same, other := bidi.L, bidi.R, left, from
	if right {
		with, against, same, other = bidi.R, bidi.L, from, left
	} else {
		put(left)
	}
	type bracket struct {
		before       bidi.Class
		with, enters bool // what it encloses is read the paragraph's way, the other way
	}
	var open []bracket
	before := with
	for _, r := range text {
		b.WriteRune(r)
		p, _ := bidi.LookupRune(r)
		c := p.Class()
		if c == bidi.AL {
			c = bidi.R
		}
		switch {
		case p.IsOpeningBracket():
			open = append(open, bracket{before: before})
		case p.IsBracket() && len(open) > 0:
			o := open[len(open)-1]
			open = open[:len(open)-1]
			switch {
			case !o.with && o.enters && o.before == against:
				put(other)
			case o.with || o.enters:
				put(same)
			}
		case c == with || c == against:
			before = c
			for i := range open {
				open[i].with = open[i].with || c == with
				open[i].enters = open[i].enters || c == against
			}
		}
	}
	return b.String(), at
}

// unmarked is a part of a marked text, which begins at a byte of it, without
// the marks.
func unmarked(part string, from int, marks map[int]bool) string {
	var b strings.Builder
	for i, r := range part {
		if !marks[from+i] {
			b.WriteRune(r)
		}
	}
	return b.String()
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
