package session

// Together are the figures of speakers added up over sessions. A person is a
// delegation and a name as entered: whoever is entered otherwise in another
// session is somebody else here. Sessions under Terms.Rule are counted, and
// add nothing.
type Together struct {
	Sessions     int
	Speaking     Spoken
	Unattributed Spoken
	People       []SumFigures
	Delegations  []SumFigures // without a Name; of those without a delegation all is empty
	Tags         []SumFigures
}

// SumFigures is one row over sessions, in the order in which they were first
// met.
type SumFigures struct {
	Whose
	Sessions int // in which somebody of it was expected to speak, or did
	Spoken       // its Part is of Together.Speaking
}

// Whose says whose a row is: a person's, a delegation's or that of a tag's
// value.
type Whose struct{ Delegation, Name, Tag, Value string }

// Add counts a session in.
func (t *Together) Add(m *Minutes) {
	f := Measure(m)
	t.Sessions++
	t.Speaking.join(f.Speaking)
	t.Unattributed.join(f.Unattributed)
	var people, delegations, tags []SumFigures
	for _, x := range f.People {
		p := m.person(x.Participant)
		people = append(people, SumFigures{Whose: Whose{Delegation: p.Delegation, Name: p.Name}, Spoken: x.Spoken})
	}
	for _, x := range f.Delegations {
		delegations = append(delegations, SumFigures{Whose: Whose{Delegation: x.Delegation}, Spoken: x.Spoken})
	}
	for _, x := range f.Tags {
		tags = append(tags, SumFigures{Whose: Whose{Tag: x.Tag, Value: x.Value}, Spoken: x.Spoken})
	}
	t.People = t.addTo(t.People, people)
	t.Delegations = t.addTo(t.Delegations, delegations)
	t.Tags = t.addTo(t.Tags, tags)
	t.Speaking.of(t.Speaking.Time)
	t.Unattributed.of(t.Speaking.Time)
}

// addTo adds the rows of one session to sums.
func (t *Together) addTo(sums, rows []SumFigures) []SumFigures {
	index, counted := map[Whose]int{}, map[Whose]bool{}
	for i := range sums {
		index[sums[i].Whose] = i
	}
	for _, row := range rows {
		i, known := index[row.Whose]
		if !known {
			i = len(sums)
			index[row.Whose] = i
			sums = append(sums, SumFigures{Whose: row.Whose})
		}
		sums[i].join(row.Spoken)
		if !counted[row.Whose] { // two of one name in one session are one row
			counted[row.Whose] = true
			sums[i].Sessions++
		}
	}
	for i := range sums {
		sums[i].of(t.Speaking.Time)
	}
	return sums
}
