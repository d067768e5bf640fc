package pdf

import (
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Arabic letters have up to four forms, by what they are joined to. The writer
// of PDF knows one glyph for each character, so every letter is replaced by the
// character that Unicode has for its form (Arabic Presentation Forms A and B),
// a lam before an alef by that of the two.

// forms are the forms of a letter, in the order in which Unicode has them:
// alone, final, initial, medial; two where it joins only to the letter before,
// one where it joins to none.
type forms []rune

// A shaper knows the forms of all letters.
type shaper struct {
	letters map[rune]forms
	pairs   map[[2]rune]forms
}

// newShaper reads the forms out of Unicode's own decompositions.
func newShaper() *shaper {
	s := &shaper{letters: map[rune]forms{}, pairs: map[[2]rune]forms{}}
	for _, block := range [][2]rune{{0xfb50, 0xfbb1}, {0xfbd3, 0xfbe7}, {0xfbfc, 0xfbff}, {0xfe80, 0xfefc}} {
		for r := block[0]; r <= block[1]; r++ {
			of := []rune(norm.NFKC.String(string(r)))
			switch len(of) {
			case 1:
				s.letters[of[0]] = append(s.letters[of[0]], r)
			case 2:
				s.pairs[[2]rune{of[0], of[1]}] = append(s.pairs[[2]rune{of[0], of[1]}], r)
			}
		}
	}
	return s
}

// joins says to which side something joins (Unicode Standard, 9.2).
func (s *shaper) joins(r rune) (before, after bool) {
	const tatweel, joiner = '\u0640', '\u200d'
	if r == tatweel || r == joiner {
		return true, true
	}
	n := len(s.letters[r])
	return n >= 2, n == 4
}

// shape replaces the letters of a text in its logical order, where there is a
// glyph for the form.
func (s *shaper) shape(text string, there func(rune) bool) string {
	in := []rune(text)
	var out []rune
	joined := false // the letter before joins to this one
	for i := 0; i < len(in); i++ {
		r := in[i]
		if unicode.Is(unicode.Mn, r) {
			out = append(out, r)
			continue
		}
		all := s.letters[r]
		before, after := s.joins(r)
		if i+1 < len(in) {
			if pair, ok := s.pairs[[2]rune{r, in[i+1]}]; ok && there(pair[0]) && there(pair[len(pair)-1]) {
				all, after = pair, false
				i++
			}
		}
		follows, _ := s.joins(next(in[i+1:]))
		form := 0
		switch {
		case joined && before && after && follows:
			form = 3
		case joined && before:
			form = 1
		case after && follows:
			form = 2
		}
		if form < len(all) && there(all[form]) {
			r = all[form]
		}
		out = append(out, r)
		joined = after
	}
	return string(out)
}

// next is the next letter, past the marks on the one before; 0: none follows.
func next(text []rune) rune {
	for _, r := range text {
		if !unicode.Is(unicode.Mn, r) {
			return r
		}
	}
	return 0
}
