package cli

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"roundtable/session"
)

// findPerson finds who a name means: an exact key, then a seat, then a whole
// name, then a part of one, ignoring case and accents. A name is the name, the
// delegation or the short name as entered. The key is empty when nobody fits;
// several that fit are wrong use, and listed.
func findPerson(t *session.Table, name string) (key string, err error) {
	name = strings.TrimSpace(name)
	if name == "" {
		return "", wrong("", "a name is missing")
	}
	if p := t.Person(name); p != nil {
		return p.Key, nil
	}
	for _, p := range t.People {
		if plain(p.Key) == plain(name) {
			return p.Key, nil
		}
	}
	if n, ok := digits(name); ok {
		if p := t.Seat(n); p != nil {
			return p.Key, nil
		}
	}
	for _, fits := range []func(a, b string) bool{same, strings.Contains} {
		switch found := among(t, name, fits); len(found) {
		case 0:
		case 1:
			return found[0].Key, nil
		default:
			return "", wrong("Say which, by key or seat:\n"+listed(found), "%q fits several", name)
		}
	}
	return "", nil
}

// mustFind is findPerson where nobody is wrong use as well.
func mustFind(t *session.Table, name string) (string, error) {
	key, err := findPerson(t, name)
	if err != nil || key != "" {
		return key, err
	}
	near := closest(t, name)
	if len(near) == 0 {
		return "", wrong("There is nobody at the table yet; `add NAME` adds somebody.", "nobody is called %q", name)
	}
	return "", wrong("The nearest are:\n"+listed(near)+"`add NAME` adds somebody new.", "nobody is called %q", name)
}

// among are the people one of whose names fits. Who was replaced is found by
// key alone.
func among(t *session.Table, name string, fits func(a, b string) bool) []*session.Person {
	var found []*session.Person
	for _, p := range t.People {
		if p.ReplacedBy == "" && slices.ContainsFunc(namesOf(p), func(n string) bool { return fits(plain(n), plain(name)) }) {
			found = append(found, p)
		}
	}
	return found
}

func same(a, b string) bool { return a == b }

// namesOf are what a participant may be called.
func namesOf(p *session.Person) []string {
	var names []string
	for _, n := range []string{p.Name, p.Delegation, p.Short} {
		if n != "" {
			names = append(names, n)
		}
	}
	return names
}

// listed is one line for each: key, seat, name, delegation.
func listed(people []*session.Person) string {
	var b strings.Builder
	for _, p := range people {
		fmt.Fprintf(&b, "  %s", p.Key)
		if p.Seat != 0 {
			fmt.Fprintf(&b, "  seat %d", p.Seat)
		}
		fmt.Fprintf(&b, "  %s", p.Name)
		if p.Delegation != "" {
			fmt.Fprintf(&b, ", %s", p.Delegation)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// plain is a name without case, accents and the stroke of đ.
func plain(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == 'đ' || r == 'Đ':
			b.WriteByte('d')
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// closest are the three people whose names differ least from a name that is
// nobody's.
func closest(t *session.Table, name string) []*session.Person {
	people := slices.DeleteFunc(slices.Clone(t.People), func(p *session.Person) bool { return p.ReplacedBy != "" })
	distance := make(map[string]int, len(people))
	for _, p := range people {
		distance[p.Key] = leastDistance(append(namesOf(p), p.Key), name)
	}
	slices.SortStableFunc(people, func(a, b *session.Person) int { return distance[a.Key] - distance[b.Key] })
	return people[:min(len(people), 3)]
}

// leastDistance is the fewest letters to change from any word or name to name.
func leastDistance(names []string, name string) int {
	least := 1 << 30
	for _, n := range names {
		for _, word := range append(strings.Fields(n), n) {
			least = min(least, editDistance([]rune(plain(word)), []rune(plain(name))))
		}
	}
	return least
}

// editDistance is how many letters must be added, dropped or changed
// (Levenshtein).
func editDistance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i, x := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j, y := range b {
			cost := diagonal
			if x != y {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(b)]
}
