package session

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"time"
)

// Rule is by what the list of speakers is ordered.
type Rule string

// The rules of order.
const (
	ByAsking   Rule = "asked"    // planned places as planned, then by the time of asking
	ByLevel    Rule = "level"    // by the protocol ladder, highest first
	ByAlphabet Rule = "alphabet" // by what people are called, as their language sorts
	ByLeast    Rule = "least"    // who has had the floor least comes first
	Reversed   Rule = "reversed"
	ByLot      Rule = "lot" // see Lot
)

// OrderRules lists every rule of order.
func OrderRules() []Rule { return []Rule{ByAsking, ByLevel, ByAlphabet, ByLeast, Reversed, ByLot} }

// ListOrdered says that the list of a segment was put in order by a rule.
type ListOrdered struct {
	Segment string    `json:"segment"`
	Rule    Rule      `json:"rule"`           // asked, level, alphabet, least, reversed or lot
	Seed    string    `json:"seed,omitempty"` // of a draw by lot
	Before  []PlaceID `json:"before"`         // the whole list, first to last
	After   []PlaceID `json:"after"`          // the same places, in order
}

// Kind is the stable name.
func (ListOrdered) Kind() string { return "list.ordered" }

func (e ListOrdered) apply(t *Table, _ stamp) bool {
	p := t.Current()
	if p == nil || p.ID != e.Segment {
		return false
	}
	rank := make(map[PlaceID]int, len(e.After))
	for i, id := range e.After {
		rank[id] = i
	}
	known := 0
	at := func(q *Place) int {
		if i, listed := rank[q.ID()]; listed {
			return i
		}
		return len(rank) // came meanwhile, by another hand
	}
	for i := range p.Places {
		q := &p.Places[i]
		if at(q) == len(rank) || !q.ordinary() {
			continue
		}
		known++
		q.Moved, q.Ordered = false, e.Rule
		if e.Rule == ByAsking {
			q.Ordered = ""
		}
	}
	slices.SortStableFunc(p.Places, func(a, b Place) int {
		return cmp.Or(cmp.Compare(a.stands(), b.stands()), cmp.Compare(at(&a), at(&b)))
	})
	return known > 0
}

// Order puts the ordinary places of the list in order: points of order and
// responses stay before them, rights of reply after. What a rule needs to know
// comes in: the table computes no collation and draws no seed.
type Order struct {
	Rule     Rule
	Ladder   []Level  // for level, highest first; nil: Levels()
	Alphabet []string // for alphabet: participants' keys in collation order
	Seed     string   // for lot: anything, said aloud and recorded
}

func (c Order) decide(t *Table, now Moment) ([]Event, *Refusal) {
	p := t.Current()
	switch {
	case p == nil:
		return nil, refuse(NotStarted)
	case !slices.Contains(OrderRules(), c.Rule):
		return nil, refuseWho(UnknownRule, string(c.Rule))
	case c.Rule == ByLot && c.Seed == "":
		return nil, refuse(SeedMissing)
	case p.orderable() < 2:
		return nil, refuse(NothingToOrder)
	}
	after := c.ordered(t, p, now)
	e := ListOrdered{Segment: p.ID, Rule: c.Rule, Before: idsOf(p.Places), After: idsOf(after)}
	if c.Rule == ByLot {
		e.Seed = c.Seed
	} else if slices.Equal(e.Before, e.After) && p.orderedBy(c.Rule) {
		return nil, refuse(AlreadySo)
	}
	return []Event{e}, nil
}

// orderable is how many places a rule puts in order.
func (p *Part) orderable() int {
	n := 0
	for i := range p.Places {
		if p.Places[i].ordinary() {
			n++
		}
	}
	return n
}

// orderedBy says that every ordinary place stands where it stands by a rule.
func (p *Part) orderedBy(rule Rule) bool {
	if rule == ByAsking {
		rule = ""
	}
	return !slices.ContainsFunc(p.Places, func(q Place) bool {
		return q.ordinary() && (q.Moved || q.Ordered != rule)
	})
}

// ordered is the whole list as the rule puts it. Equals keep their order.
func (c Order) ordered(t *Table, p *Part, now Moment) []Place {
	places := slices.Clone(p.Places)
	by := c.compare(t, p, now)
	slices.SortStableFunc(places, func(a, b Place) int {
		if first := cmp.Compare(a.stands(), b.stands()); first != 0 || !a.ordinary() {
			return first
		}
		return by(&a, &b)
	})
	return places
}

// compare says which of two ordinary places comes first.
func (c Order) compare(t *Table, p *Part, now Moment) func(a, b *Place) int {
	switch c.Rule {
	case ByLevel:
		return by(func(q *Place) int { return c.rung(t.Person(q.Participant)) })
	case ByAlphabet:
		return by(func(q *Place) int { return indexOrEnd(c.Alphabet, q.Participant) })
	case ByLeast:
		spoken := t.spoken(now)
		return by(func(q *Place) time.Duration { return spoken[q.Participant] })
	case Reversed:
		stood := make(map[PlaceID]int, len(p.Places))
		for i := range p.Places {
			stood[p.Places[i].ID()] = -i
		}
		return by(func(q *Place) int { return stood[q.ID()] })
	case ByLot:
		return by(func(q *Place) string { return Lot(c.Seed, q.Participant) })
	}
	return func(a, b *Place) int {
		if lane := cmp.Compare(b.Lane, a.Lane); lane != 0 || a.Lane == PlannedLane { // planned before asked
			return cmp.Or(lane, cmp.Compare(p.rank(a.Participant), p.rank(b.Participant)))
		}
		return cmp.Compare(a.Asked.On, b.Asked.On)
	}
}

// by compares two places by one thing.
func by[K cmp.Ordered](of func(*Place) K) func(a, b *Place) int {
	return func(a, b *Place) int { return cmp.Compare(of(a), of(b)) }
}

func indexOrEnd[T comparable](all []T, v T) int {
	if i := slices.Index(all, v); i >= 0 {
		return i
	}
	return len(all)
}

// rung is where somebody stands on the ladder; who stands on none comes last.
func (c Order) rung(who *Person) int {
	ladder := c.Ladder
	if ladder == nil {
		ladder = Levels()
	}
	if who == nil {
		return len(ladder)
	}
	return indexOrEnd(ladder, who.Level)
}

// Lot is what somebody draws: the SHA-256 of the seed, a line feed and the
// participant's key, in hexadecimal. The lowest lot comes first. Anybody who
// knows the seed and the keys can repeat a draw:
//
//	printf '%s\n%s' SEED KEY | sha256sum
func Lot(seed, key string) string {
	sum := sha256.Sum256([]byte(seed + "\n" + key))
	return hex.EncodeToString(sum[:])
}

func idsOf(places []Place) []PlaceID {
	ids := make([]PlaceID, len(places))
	for i := range places {
		ids[i] = places[i].ID()
	}
	return ids
}

// FrontLeast puts whoever of those waiting has had the floor least before the
// others of the list; points of order and responses still come first.
type FrontLeast struct{}

func (FrontLeast) decide(t *Table, now Moment) ([]Event, *Refusal) {
	p, spoken := t.Running(), t.spoken(now)
	first, least := -1, -1
	for i := range p.Places {
		if !p.Places[i].ordinary() {
			continue
		}
		if first < 0 {
			first = i
		}
		if least < 0 || spoken[p.Places[i].Participant] < spoken[p.Places[least].Participant] {
			least = i
		}
	}
	switch {
	case first < 0:
		return nil, refuse(NobodyWaiting)
	case least == first:
		return nil, refuseWho(AlreadyFirst, p.Places[first].Participant)
	}
	return []Event{PlaceMoved{PlaceID: p.Places[least].ID(), From: least, To: first}}, nil
}
