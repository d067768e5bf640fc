package session

import (
	"cmp"
	"slices"
	"time"
)

// Spoken is how often and how long the floor was had, net of pauses and holds,
// the running turn included. A turn that broke off and went on is one, but two
// stretches.
type Spoken struct {
	Turns   int
	Time    time.Duration
	Longest time.Duration // stretch without a break
	Part    float64       // of the whole that the figures name, from 0 to 1; 0 where that is nothing
}

// PersonFigures is one participant, silent ones included unless something is
// withheld.
type PersonFigures struct {
	Participant string // a key; empty for those of a moderator or chair who are not named
	Spoken             // its Part is of Figures.Speaking; of who presides, of all the time that anybody had the floor
}

// DelegationFigures is everybody of one delegation or body.
type DelegationFigures struct {
	Delegation string // as entered; empty: those without one
	People     int    // seats: who stands in has that of whom they replace
	Spoken            // its Part is of Figures.Speaking
}

// TagFigures is everybody with one value of a tag that the organiser entered.
type TagFigures struct {
	Tag, Value string // Value is empty for those without the tag
	People     int    // seats
	Spoken            // its Part is of Figures.Speaking
}

// add counts a turn in.
func (s *Spoken) add(turn *TurnMinutes) {
	if turn.Resumes == "" {
		s.Turns++
	}
	s.Time += turn.Net
	s.Longest = max(s.Longest, turn.Net)
}

// join counts in what another had.
func (s *Spoken) join(x Spoken) {
	s.Turns += x.Turns
	s.Time += x.Time
	s.Longest = max(s.Longest, x.Longest)
}

// of says what part of a whole this is.
func (s *Spoken) of(whole time.Duration) {
	s.Part = 0
	if whole > 0 {
		s.Part = float64(s.Time) / float64(whole)
	}
}

// spoken puts who had the floor: speakers by person, delegation and tag, and
// those who preside apart.
func (f *Figures) spoken(m *Minutes) {
	speakers, presiding := map[string]Spoken{}, map[string]Spoken{}
	var order []string
	for i := range m.Turns {
		turn := &m.Turns[i]
		had := speakers
		if !turn.Kind.Charged() {
			had = presiding
			if _, known := presiding[turn.Participant]; !known {
				order = append(order, turn.Participant)
			}
		} else if f.Speaking.add(turn); f.Longest == nil || turn.Net > f.Longest.Net {
			f.Longest = turn
		}
		s := had[turn.Participant]
		s.add(turn)
		had[turn.Participant] = s
	}
	f.Unattributed = Spoken{Turns: m.Unattributed.Turns, Time: m.Unattributed.Time}
	f.Speaking.join(f.Unattributed)
	f.Speaking.of(f.Speaking.Time)
	f.Unattributed.of(f.Speaking.Time)
	for _, a := range m.Airtime {
		s := speakers[a.Participant]
		if s.Turns == 0 && s.Time == 0 && m.withheld() {
			continue // a nought beside what is left out would say who spoke
		}
		s.of(f.Speaking.Time)
		f.People = append(f.People, PersonFigures{a.Participant, s})
	}
	for _, key := range order {
		f.Presided.join(presiding[key])
	}
	for _, key := range order {
		s := presiding[key]
		s.of(f.Speaking.Time + f.Presided.Time)
		f.Presiding = append(f.Presiding, PersonFigures{key, s})
	}
	f.Presided.of(f.Speaking.Time + f.Presided.Time)
	f.groups(m)
}

// groups adds the speakers up by delegation and by tag.
func (f *Figures) groups(m *Minutes) {
	for _, row := range f.grouped(m, func(p *Person) string { return p.Delegation }) {
		f.Delegations = append(f.Delegations, DelegationFigures{row.Value, row.People, row.Spoken})
	}
	without := func(d DelegationFigures) bool { return d.Delegation == "" }
	if i := slices.IndexFunc(f.Delegations, without); i >= 0 {
		last := f.Delegations[i]
		f.Delegations = append(slices.Delete(f.Delegations, i, i+1), last)
	}
	for _, tag := range m.tags() {
		rows := f.grouped(m, func(p *Person) string { return p.Tags[tag] })
		slices.SortFunc(rows, func(a, b TagFigures) int { return cmp.Compare(a.Value, b.Value) })
		for _, row := range rows {
			row.Tag = tag
			f.Tags = append(f.Tags, row)
		}
	}
}

// grouped adds up those who have the same value.
func (f *Figures) grouped(m *Minutes, value func(*Person) string) []TagFigures {
	var rows []TagFigures
	index, counted := map[string]int{}, map[[2]string]bool{}
	for _, p := range f.People {
		v := value(m.person(p.Participant))
		i, known := index[v]
		if !known {
			i = len(rows)
			index[v] = i
			rows = append(rows, TagFigures{Value: v})
		}
		if seat := [2]string{v, m.seat(p.Participant)}; !counted[seat] {
			counted[seat] = true
			rows[i].People++
		}
		rows[i].join(p.Spoken)
	}
	for i := range rows {
		rows[i].of(f.Speaking.Time)
	}
	return rows
}

// tags are the names of the tags, in their order.
func (m *Minutes) tags() []string {
	var names []string
	for _, x := range m.TagTimes {
		if !slices.Contains(names, x.Tag) {
			names = append(names, x.Tag)
		}
	}
	return names
}

// person finds a participant; nobody is known of an unknown key.
func (m *Minutes) person(key string) *Person {
	for i := range m.People {
		if m.People[i].Key == key {
			return &m.People[i]
		}
	}
	return &Person{}
}

// seat is who had the seat of a participant first.
func (m *Minutes) seat(key string) string {
	for p := m.person(key); p.Replaces != ""; p = m.person(key) {
		key = p.Replaces
	}
	return key
}
