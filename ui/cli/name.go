package cli

import (
	"slices"
	"strings"

	"roundtable/data/agenda"
	"roundtable/session"
	"roundtable/session/words"
)

// findPerson finds who a name means, as words.Match does. The key is empty when
// nobody fits; several that fit are wrong use, and listed.
func findPerson(t *session.Table, name string) (key string, err error) {
	if words.Folded(name) == "" {
		return "", wrong("", "a name is missing")
	}
	return theOne(words.Match(t.People, name), name)
}

// findFree is findPerson where the name may be that of somebody who is not at
// the table, as words.MatchBegun does.
func findFree(t *session.Table, name string) (key string, err error) {
	if words.Folded(name) == "" {
		return "", wrong("", "a name is missing")
	}
	return theOne(words.MatchBegun(t.People, name), name)
}

func theOne(found []*session.Person, name string) (key string, err error) {
	switch len(found) {
	case 0:
		return "", nil
	case 1:
		return found[0].Key, nil
	default:
		return "", wrong(session.Say("Say which, by key or seat:\n%s", listed(found)), "%q fits several", name)
	}
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
	return "", wrong(session.Say("The nearest are:\n%s\n`add NAME` adds somebody new.", listed(near)), "nobody is called %q", name)
}

// listed is one line for each: key, seat, name, delegation.
func listed(people []*session.Person) session.Sentence {
	lines := make([]any, len(people))
	for i, p := range people {
		who := plain(p.Name)
		if p.Delegation != "" {
			who += ", " + plain(p.Delegation)
		}
		lines[i] = session.Say("  %s  %s", p.Key, who)
		if p.Seat != 0 {
			lines[i] = session.Say("  %s  seat %d  %s", p.Key, p.Seat, who)
		}
	}
	return session.Sentence{Format: strings.TrimSuffix(strings.Repeat("%s\n", len(lines)), "\n"), Args: lines}
}

// closest are the three people whose names differ least from a name that is
// nobody's.
func closest(t *session.Table, name string) []*session.Person {
	people := slices.DeleteFunc(slices.Clone(t.People), func(p *session.Person) bool { return p.ReplacedBy != "" })
	distance := make(map[string]int, len(people))
	for _, p := range people {
		distance[p.Key] = leastDistance([]string{p.Key, p.Name, p.Short, p.Delegation}, name)
	}
	slices.SortStableFunc(people, func(a, b *session.Person) int { return distance[a.Key] - distance[b.Key] })
	return people[:min(len(people), 3)]
}

// leastDistance is the fewest letters to change from any word or name to name.
func leastDistance(names []string, name string) int {
	least := 1 << 30
	typed := words.Folded(name)
	for _, n := range names {
		n = words.Folded(n)
		for _, word := range append(strings.Fields(n), n) {
			if word != "" {
				least = min(least, agenda.Distance(typed, word))
			}
		}
	}
	return least
}
