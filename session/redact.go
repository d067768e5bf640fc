package session

import (
	"cmp"
	"slices"
	"strconv"
)

// redact goes over what a rule holds for, once who spoke is out of it: texts are
// scrubbed of names, notes lose the order in which they were taken, turns the
// gaps in their numbers, and people whether they were there: the floor makes
// present whoever has it.
//
// What is left out of one turn of a round in which everybody else is named can
// still be guessed at by who is missing there. So such a note belongs to no
// segment; whoever needs more lets the rule hold for all of it.
func (m *Minutes) redact(t *Table, fold func(string) string) {
	m.Veiled = m.Veiled || slices.ContainsFunc(m.Notes, func(n NoteMinutes) bool { return n.Hidden })
	if !m.Veiled {
		return
	}
	s := newScrubber(t, fold)
	for i := range m.Notes {
		n := &m.Notes[i]
		if !n.Hidden {
			continue
		}
		n.Text = s.text(n.Text)
		if segment := m.segment(n.Segment); segment != nil && !segment.Attribution.Hides() {
			n.Segment = ""
		}
	}
	m.regroup()
	for i := range m.Questions {
		if q := &m.Questions[i]; q.Attribution.Hides() {
			q.Text = s.text(q.Text)
		}
	}
	for i := range m.Reflections {
		if r := &m.Reflections[i]; r.Participant == "" {
			r.KeyMessage = s.text(r.KeyMessage)
		}
	}
	for i := range m.People {
		m.People[i].Presence = ""
	}
	for i := range m.Turns {
		turn := *m.Turns[i].Turn
		turn.Number = i + 1
		m.Turns[i].Turn = &turn
	}
}

// regroup puts hidden notes behind the others, by what they are and by their
// letters.
func (m *Minutes) regroup() {
	slices.SortStableFunc(m.Notes, func(a, b NoteMinutes) int {
		switch {
		case a.Hidden != b.Hidden && a.Hidden:
			return 1
		case a.Hidden != b.Hidden:
			return -1
		case !a.Hidden:
			return 0
		}
		return cmp.Or(cmp.Compare(a.Segment, b.Segment), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Text, b.Text))
	})
	for i := range m.Notes {
		n := &m.Notes[i]
		n.Number = i + 1
		if n.Hidden {
			n.ID = "n" + strconv.Itoa(i+1)
		}
	}
}
