package template

import (
	"fmt"
	"slices"
	"strings"

	"roundtable/session"
)

// seats are placeholders for people, by their numbers.
func seats(n int, tell func(error) string) []session.Participant {
	var list []session.Participant
	for i := 1; i <= n; i++ {
		list = append(list, session.Participant{
			Key: fmt.Sprintf("seat-%d", i), Seat: i, Name: tell(session.Say("Seat %d", i)),
		})
	}
	return list
}

// presided is an agenda with a moderator: the one it names, else whoever has
// that for a name, else a placeholder before all others.
func presided(a session.Agenda, role session.Sentence, tell func(error) string) session.Agenda {
	a.Participants = slices.Clone(a.Participants)
	if a.Moderator != "" {
		return a
	}
	name, key := tell(role), "moderator"
	for _, p := range a.Participants {
		if strings.EqualFold(p.Name, name) {
			a.Moderator = p.Key
			return a
		}
	}
	taken := func(p session.Participant) bool { return p.Key == key }
	for n := 2; slices.ContainsFunc(a.Participants, taken); n++ {
		key = fmt.Sprintf("moderator-%d", n)
	}
	a.Moderator = key
	a.Participants = slices.Insert(a.Participants, 0, session.Participant{Key: key, Name: name})
	return a
}
