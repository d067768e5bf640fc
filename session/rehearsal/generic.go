package rehearsal

import (
	"slices"

	"roundtable/session"
)

// Generic makes generic seats of everybody named in an agenda: what a rehearsal
// invents is nobody's conduct. Keys, seats, levels, languages and tags stay.
// delegation names the n-th seat, from 1.
func Generic(a session.Agenda, moderator string, delegation func(n int) string) session.Agenda {
	a.Participants = slices.Clone(a.Participants)
	n := 0
	for i := range a.Participants {
		p := &a.Participants[i]
		name := moderator
		if p.Key != a.Moderator {
			n++
			name = delegation(n)
		}
		*p = session.Participant{
			Key: p.Key, Seat: p.Seat, Name: name, Level: p.Level, Tags: p.Tags,
			Language: p.Language, Online: p.Online, MustFinishBy: p.MustFinishBy,
		}
	}
	return a
}
