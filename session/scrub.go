package session

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
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

// sought is a word or phrase that must not leave.
type sought struct {
	folded []rune
	exact  string // only as it stands here, if not empty
	begins bool   // a word that goes on after it is meant too: "Caranan"
	inside bool   // it may stand inside a word: of scripts without blanks
	upper  bool   // only where its first letter is a capital: "Mai", not "mai"

	anywhere bool // inside a word, too, where it is long enough
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

// recorded seeks whoever a record names, also one that was undone.
func (s *scrubber) recorded(e *Entry) {
	switch event := e.Event.(type) {
	case ParticipantAdded:
		s.person(&event.Participant, nil)
	case ParticipantReplaced:
		s.person(&event.By, nil)
	case ParticipantRenamed:
		s.name(event.Old)
		s.name(event.New)
	case DelegationNamed:
		s.body(event.Old)
		s.body(event.New)
	case OnBehalfSet:
		s.body(event.Old)
		s.body(event.New)
	case FloorGiven:
		s.body(event.OnBehalf)
	case FloorForm:
		s.name(event.Reader)
	case QuestionAsked:
		s.name(event.AskerName)
		s.body(event.Affiliation)
	case QuestionNamed:
		s.name(event.AskerName)
		s.body(event.Affiliation)
	case NoteTaken:
		s.name(event.WhoName)
	case NoteCorrected:
		s.name(event.Old.WhoName)
		s.name(event.New.WhoName)
	}
}

func (s *scrubber) person(p *Participant, former []string) {
	for _, name := range append([]string{p.Name, p.Short}, former...) {
		s.name(name)
	}
	s.phrase(p.Say)
	s.phrase(p.Address)
	s.body(p.Delegation)
	s.body(p.OnBehalf)
	s.phrase(p.Position)
	s.phrase(post(p.Position))
	if len([]rune(p.Language)) > 3 { // a code like "fr" is no word of a text
		s.phrase(p.Language)
	}
}

// post is what somebody is without of what: "Minister" of "Minister of Trade".
func post(position string) string {
	end := len(position)
	for _, mark := range []string{" of ", " for ", ",", " – ", " / ", "("} {
		if i := strings.Index(position, mark); i >= 0 {
			end = min(end, i)
		}
	}
	return position[:end]
}

// name seeks a name, its parts and its initials.
func (s *scrubber) name(name string) {
	s.phrase(name)
	s.joined(name)
	parts := strings.FieldsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '\'' && r != '’'
	})
	capitals := strings.ContainsFunc(name, unicode.IsUpper)
	for _, part := range parts {
		letters := []rune(part)
		if capitals && unicode.IsLower(letters[0]) || len(letters) < 2 {
			continue // "de", "van": no name by itself
		}
		s.add(sought{folded: s.plain(part), upper: len(letters) < 5 && unicode.IsUpper(letters[0])})
	}
	s.initials(parts, 2)
}

// initials seeks the capitals of words, from so many on: "AD", "A.D.", "A. D.".
func (s *scrubber) initials(parts []string, from int) {
	var letters []string
	for _, part := range parts {
		if first, _ := utf8.DecodeRuneInString(part); unicode.IsUpper(first) {
			letters = append(letters, string(first))
		}
	}
	if len(letters) < from {
		return
	}
	for _, between := range []string{"", ".", ". "} {
		form := strings.Join(letters, between)
		one := sought{folded: s.plain(form)}
		switch string(one.folded) {
		case "i.e", "e.g", "a.m", "p.m":
			one.exact = form
		}
		if between == "" && len(letters) < 3 { // "it" is a word, "IT" may be somebody
			one.exact = form
		}
		s.add(one)
	}
}

// joined seeks a name written in one: "@AmaraDiallo".
func (s *scrubber) joined(name string) {
	if written := strings.Fields(name); len(written) > 1 {
		s.add(sought{folded: s.plain(strings.Join(written, "")), anywhere: true})
	}
}

// body seeks a delegation and what is said of it: "Caranan", and "Carana" of
// the "Republic of Carana".
func (s *scrubber) body(name string) {
	folded := s.plain(name)
	s.joined(name)
	s.add(sought{folded: folded, begins: len(folded) > 4})
	if len(folded) == 4 { // "Pera" and "Peran", but not "perambulate"
		s.add(sought{folded: folded, begins: true, upper: true})
	}
	if i := strings.LastIndex(name, " of "); i >= 0 {
		of := s.plain(strings.TrimPrefix(name[i+len(" of "):], "the "))
		s.add(sought{folded: of, upper: true, begins: len(of) > 3})
	}
	s.initials(strings.Fields(name), 3)
}

func (s *scrubber) phrase(text string) {
	s.add(sought{folded: s.plain(text)})
}

func (s *scrubber) add(one sought) {
	if len(one.folded) < 2 {
		return
	}
	one.inside = one.anywhere && len(one.folded) > 4 || !cased(one.folded)
	first := one.folded[0]
	for _, known := range s.sought[first] {
		if slices.Equal(known.folded, one.folded) && known.exact == one.exact && known.begins == one.begins && known.upper == one.upper {
			return
		}
	}
	s.sought[first] = append(s.sought[first], one)
	slices.SortStableFunc(s.sought[first], func(a, b sought) int { return len(b.folded) - len(a.folded) })
}

// cased says whether a text is of a script with capitals, which has blanks
// between its words.
func cased(text []rune) bool {
	return slices.ContainsFunc(text, func(r rune) bool { return unicode.IsLower(r) || unicode.IsUpper(r) })
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
