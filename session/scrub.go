package session

import (
	"slices"
	"strings"
	"unicode"
)

// StandIn is what stands in a text for what the Chatham House Rule keeps back.
const StandIn = "[…]"

// A scrubber takes out of texts what would say who was there. It knows names,
// former names and their parts, initials, delegations, positions, forms of
// address and languages of everybody on record. What is not known to be
// somebody's cannot be found: a text stays the rapporteur's responsibility.
type scrubber struct {
	fold   func(string) string
	folded map[rune][]rune   // what was folded once: a few letters make up all texts
	sought map[rune][]sought // by the first folded letter
}

// newScrubber seeks what names people in a session. Without fold, which takes
// away case and accents, it lets no text through.
func newScrubber(t *Table, fold func(string) string) *scrubber {
	s := &scrubber{fold: fold, folded: map[rune][]rune{}, sought: map[rune][]sought{}}
	if fold == nil {
		return s
	}
	for _, p := range t.Agenda.Participants {
		s.person(&p, nil)
	}
	for _, p := range t.People {
		s.person(&p.Participant, p.FormerNames)
	}
	for i := range t.Entries {
		s.recorded(&t.Entries[i])
	}
	return s
}

// text is a text without what is sought.
func (s *scrubber) text(text string) string {
	if s.fold == nil || text == "" {
		return ""
	}
	l := s.lay(text)
	var out strings.Builder
	kept := 0
	for i := 0; i < len(l.folded); {
		n := s.at(l, i)
		if n == 0 {
			i++
			continue
		}
		out.WriteString(string(l.runes[kept:l.from[i]]))
		out.WriteString(StandIn)
		i += n
		kept = len(l.runes)
		if i < len(l.folded) {
			kept = l.from[i]
		}
	}
	out.WriteString(string(l.runes[kept:]))
	return out.String()
}

// laid is a text beside its folded form.
type laid struct {
	runes  []rune
	folded []rune
	from   []int // the rune of the text that a folded one comes from
}

// lay folds a text letter by letter. Signs that people take for one another are
// one here: dashes are blanks, blanks in a row one, and so are apostrophes. What
// no document shows is left out, or a word with a soft hyphen in it would leave.
func (s *scrubber) lay(text string) laid {
	l := laid{runes: []rune(text)}
	for i, r := range l.runes {
		letters, known := s.folded[r]
		if !known {
			letters = s.letters(r)
			s.folded[r] = letters
		}
		for _, f := range letters {
			if n := len(l.folded); f == ' ' && n > 0 && l.folded[n-1] == ' ' {
				continue
			}
			l.folded, l.from = append(l.folded, f), append(l.from, i)
		}
	}
	return l
}

// letters are what a sign is for the search.
func (s *scrubber) letters(r rune) []rune {
	switch {
	case unicode.IsSpace(r), unicode.Is(unicode.Pd, r):
		return []rune{' '}
	case strings.ContainsRune("'’‘ʼʻ´`′", r):
		return []rune{'\''}
	case !unicode.IsGraphic(r), r == unicode.ReplacementChar:
		return nil
	case r < 0x80:
		return []rune{unicode.ToLower(r)}
	}
	return []rune(s.fold(string(r)))
}

// plain is a text as it is sought.
func (s *scrubber) plain(text string) []rune {
	return []rune(strings.TrimSpace(string(s.lay(text).folded)))
}

// at is how much of a folded text is sought from a place on, 0 for nothing.
func (s *scrubber) at(l laid, i int) int {
	inWord := i > 0 && wordly(l.folded[i-1])
	for _, one := range s.sought[l.folded[i]] {
		n := len(one.folded)
		if i+n > len(l.folded) || inWord && !one.inside || !slices.Equal(l.folded[i:i+n], one.folded) {
			continue
		}
		end := i + n
		if end < len(l.folded) && wordly(l.folded[end]) && !one.inside {
			if !one.begins {
				continue
			}
			for end < len(l.folded) && wordly(l.folded[end]) {
				end++
			}
		}
		first := l.from[i]
		if one.upper && !unicode.IsUpper(l.runes[first]) {
			continue
		}
		if one.exact != "" && !strings.HasPrefix(string(l.runes[first:]), one.exact) {
			continue
		}
		return end - i
	}
	return 0
}

func wordly(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
