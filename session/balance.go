package session

import (
	"cmp"
	"slices"
	"time"
)

// A TagTime is the floor held by those with one value of a tag that the
// organiser entered. It is a hint and never a rule.
type TagTime struct {
	Tag, Value string // Value is empty for those without the tag
	People     int    // seats at the table, silent ones included
	Turns      int
	Time       time.Duration
}

// AirtimeByTag is the time of every value of every tag, tags and values in
// their order. Empty where nobody has a tag.
func (r *Reading) AirtimeByTag() []TagTime { return r.Table.byTag(r.Airtime()) }

// byTag adds up by tag what everybody's time is.
func (t *Table) byTag(air []Airtime) []TagTime {
	index := map[[2]string]int{}
	var all []TagTime
	for _, tag := range t.tags() {
		counted := map[[2]string]bool{}
		for _, a := range air {
			value := t.Person(a.Participant).Tags[tag]
			i, known := index[[2]string{tag, value}]
			if !known {
				i = len(all)
				index[[2]string{tag, value}] = i
				all = append(all, TagTime{Tag: tag, Value: value})
			}
			if seat := [2]string{value, t.seatOf(a.Participant)}; !counted[seat] {
				counted[seat] = true
				all[i].People++
			}
			all[i].Turns += a.Turns
			all[i].Time += a.Time
		}
	}
	slices.SortStableFunc(all, func(a, b TagTime) int {
		return cmp.Or(cmp.Compare(a.Tag, b.Tag), cmp.Compare(a.Value, b.Value))
	})
	return all
}

// tags are the names of the tags at the table.
func (t *Table) tags() []string {
	known := map[string]bool{}
	var names []string
	for _, p := range t.People {
		for tag := range p.Tags {
			if !known[tag] {
				known[tag] = true
				names = append(names, tag)
			}
		}
	}
	return names
}

// Heard are those who have had the floor as speakers in this session: whoever
// is not among them has a first contribution to make.
func (t *Table) Heard() map[string]bool {
	heard := map[string]bool{}
	for _, turn := range t.Turns {
		if turn.Kind.Charged() && turn.Kind != PointOfOrder {
			heard[turn.Participant] = true
		}
	}
	return heard
}
