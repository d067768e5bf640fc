package session

import (
	"strconv"
	"strings"
	"unicode"
)

// freeKey is the first of p1, p2 … that nobody has.
func (t *Table) freeKey() string {
	for n := len(t.People) + 1; ; n++ {
		if key := "p" + strconv.Itoa(n); t.people[key] == nil {
			return key
		}
	}
}

// freeName trims a name and refuses an empty one, a number and one that somebody
// else than but has.
func (t *Table) freeName(name, but string) (string, *Refusal) {
	name = strings.TrimSpace(name)
	if name == "" {
		return "", refuse(NameMissing)
	}
	if isNumber(name) {
		return "", refuseWho(NameIsNumber, name)
	}
	for _, p := range t.People {
		if p.Key != but && strings.EqualFold(p.Name, name) {
			return "", refuseWho(NameTaken, p.Key)
		}
	}
	return name, nil
}

// isNumber says that a name has digits and no letters: whoever typed it meant a
// seat.
func isNumber(name string) bool {
	return strings.ContainsFunc(name, unicode.IsDigit) && !strings.ContainsFunc(name, unicode.IsLetter)
}

// UnnamedSpeaker is the name of a speaker whom nobody has named yet: what such
// a speaker is called, and a number. Without that it is a free key.
func (t *Table) UnnamedSpeaker(called string) string {
	if called == "" {
		return t.freeKey()
	}
	for n := 1; ; n++ {
		name := called + " " + strconv.Itoa(n)
		if !t.everNamed(name) {
			return name
		}
	}
}

// Unnamed says whether somebody still goes by what UnnamedSpeaker made up.
func (p *Person) Unnamed(called string) bool {
	number, made := strings.CutPrefix(p.Name, called+" ")
	_, bad := strconv.Atoi(number)
	return p.WalkIn && (p.Name == p.Key || made && bad == nil)
}

// everNamed says whether somebody has or had a name.
func (t *Table) everNamed(name string) bool {
	for _, p := range t.People {
		if p.Name == name {
			return true
		}
		for _, former := range p.FormerNames {
			if former == name {
				return true
			}
		}
	}
	return false
}
