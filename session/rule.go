package session

import (
	"cmp"
	"slices"
	"strconv"
)

// underRule are the minutes that may leave where the Chatham House Rule holds
// for all of a session: "participants are free to use the information
// received, but neither the identity nor the affiliation of the speaker(s),
// nor that of any other participant, may be revealed" (Chatham House, 2002).
//
// They are made anew of what is known to be harmless, so that a fact that is
// added to minutes stays behind until somebody lets it through here: nobody's
// name, body, office or language, nobody's turn with its place and its times.
// The names of a printed programme are in texts too, so texts are scrubbed.
func (m *Minutes) underRule(t *Table, fold func(string) string) Minutes {
	s := newScrubber(t, fold)
	clear := Minutes{
		Title: s.text(m.Title), Venue: s.text(m.Venue), Zone: m.Zone, Interpretation: m.Interpretation,
		Practice: m.Practice, Terms: m.Terms, State: m.State, DrawnUp: m.DrawnUp, Opened: m.Opened,
		PrintedStart: m.PrintedStart, MustEnd: m.MustEnd, Started: m.Started, Closed: m.Closed,
		Lasted: m.Lasted, Held: m.Held, Withheld: m.Withheld,
	}
	for _, o := range m.Objectives {
		clear.Objectives = append(clear.Objectives, s.text(o))
	}
	for i := range m.Segments {
		clear.Segments = append(clear.Segments, clearSegment(s, &m.Segments[i]))
	}
	for i := range m.Questions {
		if q := &m.Questions[i]; q.Text != "" {
			clear.Questions = append(clear.Questions, Question{Batch: 1, Segment: q.Segment, Text: s.text(q.Text), State: q.State})
		}
	}
	for i := range m.Notes {
		clear.Notes = append(clear.Notes, clearNote(s, &m.Notes[i]))
	}
	for _, r := range m.Reflections {
		if r.KeyMessage != "" {
			clear.Reflections = append(clear.Reflections, Reflection{State: ReflectionGiven, KeyMessage: s.text(r.KeyMessage)})
		}
	}
	clear.shuffle()
	return clear
}

// clearSegment is a segment as it was planned. How long it took stays, also
// where many spoke in it: what is left of the session would be the length of
// another, in which one did.
func clearSegment(s *scrubber, of *SegmentMinutes) SegmentMinutes {
	return SegmentMinutes{
		Segment: Segment{
			ID: of.ID, Title: s.text(of.Title), Kind: of.Kind, Planned: of.Planned, Counting: of.Counting,
			Objectives: of.Objectives, Protected: of.Protected, Optional: of.Optional, Attribution: ChathamHouse,
		},
		State: of.State, PrintedStart: of.PrintedStart, PrintedEnd: of.PrintedEnd,
	}
}

// clearNote is what a note says, without who, when and in whose turn.
func clearNote(s *scrubber, n *NoteMinutes) NoteMinutes {
	return NoteMinutes{Hidden: true, Note: Note{
		Kind: n.Kind, By: n.By, Segment: n.Segment, Text: s.text(n.Text), Due: n.Due, Confirmed: n.Confirmed,
		Objective: n.Objective, Star: n.Star, Attribution: ChathamHouse,
	}}
}

// shuffle takes away the order in which things were said, which is the order
// of the list: they stand by what they are and by their letters.
func (m *Minutes) shuffle() {
	place := map[string]int{}
	for i := range m.Segments {
		place[m.Segments[i].ID] = i
	}
	slices.SortStableFunc(m.Notes, func(a, b NoteMinutes) int {
		return cmp.Or(place[a.Segment]-place[b.Segment], cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Text, b.Text))
	})
	slices.SortStableFunc(m.Questions, func(a, b Question) int {
		return cmp.Or(place[a.Segment]-place[b.Segment], cmp.Compare(a.Text, b.Text))
	})
	slices.SortStableFunc(m.Reflections, func(a, b Reflection) int { return cmp.Compare(a.KeyMessage, b.KeyMessage) })
	for i := range m.Notes {
		m.Notes[i].ID, m.Notes[i].Number = "n"+strconv.Itoa(i+1), i+1
	}
	for i := range m.Questions {
		m.Questions[i].ID, m.Questions[i].Number = "q"+strconv.Itoa(i+1), i+1
	}
}
