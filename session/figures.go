package session

import "time"

// Figures are what minutes come to in numbers. They say who had the floor for
// how long, and judge nobody. Turns that are not attributed stand apart in
// Unattributed, and nothing here says whose they are: while anything is
// withheld, who was silent and how evenly the time was shared cannot be said,
// so Unheard is not Known and Gini is nil.
//
// Under Terms.Rule only Segments and Objectives hold anything, as planned: what
// is measured would be a statistic on a few people or the length of a turn.
type Figures struct {
	Speaking     Spoken // the turns of speakers together; its Part is 1 where anybody spoke
	People       []PersonFigures
	Delegations  []DelegationFigures // in the order in which their people stand; those without one last
	Tags         []TagFigures        // tags and values in their order
	Unattributed Spoken              // of Speaking, laid to nobody
	Heard, Seats int                 // as Minutes.Heard and Minutes.Seats

	Presiding []PersonFigures // moderator and chairs, for what they said as such; not part of Speaking
	Presided  Spoken          // theirs together

	Longest *TurnMinutes // the longest stretch without a break of a speaker, the first of equals; nil: nobody spoke
	Limits  Limits
	Wait    Wait
	Gini    *float64 // how unevenly the time of speakers was shared; nil: see gini

	Segments   []SegmentFigures
	Planned    time.Duration // of all segments that are not reserves
	Actual     time.Duration // how long these ran
	Objectives []ObjectiveFigures
	Aside      ObjectiveFigures // what serves no objective; its Number is 0
	Unheard    Unheard
}

// SegmentFigures is a segment, planned and actual. What was not reached or not
// held has no actual time.
type SegmentFigures struct {
	ID         string
	Title      string
	Kind       SegmentKind
	State      SegmentState
	Planned    time.Duration
	Actual     *time.Duration
	Difference *time.Duration // actual minus planned, in the whole seconds that are shown
	Drift      *time.Duration // what has come together by its end: the end against the printed end; positive is late
	Speaking   Spoken         // of speakers in it; its Part is of Figures.Speaking
}

// Measure works the figures out. They follow from the minutes alone: what was
// undone is in neither.
func Measure(m *Minutes) Figures {
	var f Figures
	if m.Terms.Rule {
		f.planned(m)
		return f
	}
	f.Heard, f.Seats = m.Heard, m.Seats
	f.spoken(m)
	f.limits(m)
	f.Wait = m.wait()
	f.Gini = m.gini()
	f.segments(m)
	f.objectives(m)
	f.Unheard = m.unheard()
	return f
}

// segments puts every segment with what speakers said in it.
func (f *Figures) segments(m *Minutes) {
	for i := range m.Segments {
		s := &m.Segments[i]
		row := SegmentFigures{
			ID: s.ID, Title: s.Title, Kind: s.Kind, State: s.State, Planned: s.Planned,
			Actual: s.Actual, Difference: s.Difference(), Drift: s.Drift,
		}
		for j := range m.Turns {
			if turn := &m.Turns[j]; turn.Segment == s.ID && turn.Kind.Charged() {
				row.Speaking.add(turn)
			}
		}
		row.Speaking.of(f.Speaking.Time)
		f.Segments = append(f.Segments, row)
		if s.Kind == Reserve {
			continue
		}
		f.Planned += s.Planned
		if s.Actual != nil {
			f.Actual += *s.Actual
		}
	}
}

// planned puts what the agenda says and nothing that was measured.
func (f *Figures) planned(m *Minutes) {
	for i := range m.Segments {
		s := &m.Segments[i]
		f.Segments = append(f.Segments, SegmentFigures{ID: s.ID, Title: s.Title, Kind: s.Kind, State: s.State, Planned: s.Planned})
		if s.Kind != Reserve {
			f.Planned += s.Planned
		}
	}
	f.objectives(m)
	for i := range f.Objectives {
		f.Objectives[i].Actual, f.Objectives[i].Shared = 0, 0
	}
	f.Aside.Actual = 0
}

// withheld says whether anything about who spoke, waited or left the list is
// kept back: a rule that hides held somewhere.
func (m *Minutes) withheld() bool {
	return m.Veiled
}
