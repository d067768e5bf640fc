package paper

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Clean is a text as every format sets it: one line, composed (NFC), without
// control characters, without the marks that turn the order of other letters
// about (Unicode Standard Annex 9, section 2), and without what XML 1.0 cannot
// hold. Bytes that are no text become U+FFFD. Spaces at its ends stay: a run
// may need them.
func Clean(s string) string {
	return norm.NFC.String(strings.Map(kept, strings.ToValidUTF8(s, "\ufffd")))
}

// marked is a text as Clean has it, with the marks round what is isolated.
func marked(s string) string {
	if !strings.ContainsAny(s, isolates) {
		return Clean(s)
	}
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if strings.ContainsRune(isolates, r) {
			return r
		}
		return kept(r)
	}, strings.ToValidUTF8(s, "\ufffd")))
}

// kept is what becomes of a character; -1: it goes.
func kept(r rune) rune {
	switch {
	case r == '\n', r == '\r', r == '\t', r == '\u2028', r == '\u2029':
		return ' '
	case unicode.Is(unicode.Cc, r), r == '\ufeff', r&0xfffe == 0xfffe,
		r >= '\ufdd0' && r <= '\ufdef', r == object, // no characters: a program's own
		r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
		return -1
	}
	return r
}

// Cleaned are runs as every format sets them: each clean but for the marks round
// what is isolated, which Parts and Stretches take out; none empty, no two
// neighbours in the same hand, no space at either end of the whole.
func Cleaned(runs []Run) []Run {
	var clean []Run
	for _, r := range runs {
		r.Text = marked(r.Text)
		last := len(clean) - 1
		switch {
		case r.Text == "":
		case last >= 0 && clean[last].Bold == r.Bold && clean[last].Italic == r.Italic:
			clean[last].Text = marked(clean[last].Text + r.Text)
		default:
			clean = append(clean, r)
		}
	}
	for len(clean) > 0 && strings.TrimSpace(clean[0].Text) == "" {
		clean = clean[1:]
	}
	for len(clean) > 0 && strings.TrimSpace(clean[len(clean)-1].Text) == "" {
		clean = clean[:len(clean)-1]
	}
	if len(clean) > 0 {
		clean[0].Text = strings.TrimLeft(clean[0].Text, " ")
		last := &clean[len(clean)-1]
		last.Text = strings.TrimRight(last.Text, " ")
	}
	return clean
}

// Heads says whether a paragraph is all bold: it then heads what follows it,
// and stays on its page.
func (p Paragraph) Heads() bool {
	runs := Cleaned(p.Runs)
	return p.Number == 0 && p.Tone == Plain && len(runs) == 1 && runs[0].Bold
}

// Cell is a cell of a table, clean as Cleaned has it; a row that is short ends in empty ones.
func Cell(row []string, column int) string {
	if column >= len(row) {
		return ""
	}
	return strings.TrimSpace(marked(row[column]))
}
