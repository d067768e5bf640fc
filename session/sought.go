package session

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// sought is a word or phrase that must not leave.
type sought struct {
	folded []rune
	exact  string // only as it stands here, if not empty
	begins bool   // a word that goes on after it is meant too: "Caranan"
	inside bool   // it may stand inside a word: of scripts without blanks
	upper  bool   // only where its first letter is a capital: "Mai", not "mai"

	anywhere bool // inside a word, too, where it is long enough
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
