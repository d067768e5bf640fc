package words

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"roundtable/session"
)

// Match finds who is meant by a name: the key (exact, else in any case), else
// the seat number, else a whole name, else a part of one. A name is what was
// entered, the short name or the delegation; case, accents and đ do not count.
// What somebody was called before is looked at last. It returns everybody of
// the first kind that fits, in the order of people; who was replaced is found
// only by key.
func Match(people []*session.Person, query string) []*session.Person {
	query = strings.TrimSpace(query)
	folded := Folded(query)
	if folded == "" {
		return nil
	}
	for _, p := range people {
		if p.Key == query {
			return []*session.Person{p}
		}
	}
	for _, p := range people {
		if Folded(p.Key) == folded {
			return []*session.Person{p}
		}
	}
	if seat, err := strconv.Atoi(query); err == nil && seat > 0 {
		if found := present(people, func(p *session.Person) bool { return p.Seat == seat }); found != nil {
			return found
		}
	}
	whole := func(name string) bool { return Folded(name) == folded }
	part := func(name string) bool { return strings.Contains(Folded(name), folded) }
	for _, fits := range []func(*session.Person) bool{
		func(p *session.Person) bool { return slices.ContainsFunc(namesOf(p), whole) },
		func(p *session.Person) bool { return slices.ContainsFunc(namesOf(p), part) },
		func(p *session.Person) bool { return slices.ContainsFunc(p.FormerNames, whole) },
		func(p *session.Person) bool { return slices.ContainsFunc(p.FormerNames, part) },
	} {
		if found := present(people, fits); found != nil {
			return found
		}
	}
	return nil
}

// MatchBegun is Match where a name may as well be nobody's: who has it only
// inside a word is not meant ("Ana" is not Carana).
func MatchBegun(people []*session.Person, query string) []*session.Person {
	folded := Folded(strings.TrimSpace(query))
	begins := func(name string) bool { return strings.Contains(" "+Folded(name), " "+folded) }
	var found []*session.Person
	for _, p := range Match(people, query) {
		if Folded(p.Key) == folded || strconv.Itoa(p.Seat) == folded ||
			slices.ContainsFunc(namesOf(p), begins) || slices.ContainsFunc(p.FormerNames, begins) {
			found = append(found, p)
		}
	}
	return found
}

// Level is a rung of the ladder by its name in the record or in the language.
func (l *Language) Level(text string) (session.Level, bool) {
	return named(l.Levels, session.Levels(), text)
}

// Rule is a rule of order by its name in the record or in the language.
func (l *Language) Rule(text string) (session.Rule, bool) {
	return named(l.Rules, session.OrderRules(), text)
}

// NoteKind is a kind of note by its name in the record or in the language.
func (l *Language) NoteKind(text string) (session.NoteKind, bool) {
	return named(l.NoteKinds, session.NoteKinds(), text)
}

// named is the value that a text names.
func named[K ~string](words map[K]string, all []K, text string) (found K, ok bool) {
	for _, value := range all {
		if f := Folded(text); f == Folded(string(value)) || f == Folded(words[value]) {
			return value, true
		}
	}
	return "", false
}

// present are those at the table whom fits accepts.
func present(people []*session.Person, fits func(*session.Person) bool) []*session.Person {
	var found []*session.Person
	for _, p := range people {
		if p.ReplacedBy == "" && fits(p) {
			found = append(found, p)
		}
	}
	return found
}

func namesOf(p *session.Person) []string { return []string{p.Name, p.Short, p.Delegation} }

// Folded is a text without what a hurried hand leaves out: case, accents, the
// bar of đ, and doubled spaces.
func Folded(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
			continue
		case r == 'đ' || r == 'Đ':
			r = 'd'
		case r == 'ø' || r == 'Ø':
			r = 'o'
		case r == 'ł' || r == 'Ł':
			r = 'l'
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
