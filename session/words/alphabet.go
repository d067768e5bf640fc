package words

import (
	"cmp"
	"slices"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"roundtable/session"
)

// Alphabet are the keys of everybody at the table as the language sorts what
// they are called: the delegation first, else the short name, else the name;
// within one delegation the name as entered.
func (v Voice) Alphabet() []string {
	c := collate.New(language.Make(v.Tag))
	people := slices.Clone(v.Table.People)
	slices.SortStableFunc(people, func(a, b *session.Person) int {
		return cmp.Or(c.CompareString(a.Label(), b.Label()), c.CompareString(a.Name, b.Name))
	})
	keys := make([]string, len(people))
	for i, p := range people {
		keys[i] = p.Key
	}
	return keys
}
