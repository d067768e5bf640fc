package session

import (
	"slices"
	"time"
)

// ObjectiveFigures is what served one objective. The whole time of a segment
// counts for every objective that it serves: nobody knows how it was divided.
// So the times of all objectives may add up to more than the session; Shared
// says how much of it was for others too.
type ObjectiveFigures struct {
	Number   int // from 1; 0: none
	Segments int
	Planned  time.Duration
	Actual   time.Duration
	Shared   time.Duration // of Actual
	Notes    int           // of every kind but concrete actions and marks
	Actions  int
}

// Objective is the objective that a note serves: its own; of a note that names
// none that of its segment, where it serves just one. 0 for none.
func (m *Minutes) Objective(n *NoteMinutes) int {
	s := m.segment(n.Segment)
	if n.Objective == 0 && s != nil && len(s.Objectives) == 1 {
		return s.Objectives[0]
	}
	return n.Objective
}

// objectives puts a row for every objective. What names one that the agenda
// lacks serves none.
func (f *Figures) objectives(m *Minutes) {
	f.Objectives = nil
	for i := range m.Objectives {
		f.Objectives = append(f.Objectives, ObjectiveFigures{Number: i + 1})
	}
	row := func(n int) *ObjectiveFigures {
		if n < 1 || n > len(f.Objectives) {
			return &f.Aside
		}
		return &f.Objectives[n-1]
	}
	for i := range m.Segments {
		s := &m.Segments[i]
		if s.Kind == Reserve {
			continue
		}
		served := s.Objectives
		if len(served) == 0 {
			served = []int{0}
		}
		for _, n := range slices.Compact(slices.Sorted(slices.Values(served))) {
			row(n).serve(s, len(served) > 1)
		}
	}
	for i := range m.Notes {
		n := &m.Notes[i]
		r := row(m.Objective(n))
		switch n.Kind {
		case ConcreteAction:
			r.Actions++
		case MarkNote:
		default:
			r.Notes++
		}
	}
}

// serve counts a segment in.
func (o *ObjectiveFigures) serve(s *SegmentMinutes, shared bool) {
	o.Segments++
	o.Planned += s.Planned
	if s.Actual == nil {
		return
	}
	o.Actual += *s.Actual
	if shared {
		o.Shared += *s.Actual
	}
}
