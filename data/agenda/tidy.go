package agenda

import (
	"fmt"
	"maps"
	"slices"

	"roundtable/session"
)

// tidy is an agenda as it would be read: texts cleaned, empty ones left out of
// lists, segments numbered by their places. What it changes is a copy.
func tidy(a session.Agenda, untimed []int) session.Agenda {
	wash(&a.Title, &a.Venue, &a.Zone, &a.Moderator)
	a.Languages, a.Objectives = washed(a.Languages), washed(a.Objectives)
	a.Participants = slices.Clone(a.Participants)
	for i := range a.Participants {
		p := &a.Participants[i]
		wash(&p.Key, &p.Delegation, &p.Name, &p.Short, &p.Say, &p.Address, &p.Position, &p.Language, &p.OnBehalf)
		tags := make(map[string]string, len(p.Tags))
		for _, name := range slices.Sorted(maps.Keys(p.Tags)) {
			tags[clean(name)] = clean(p.Tags[name])
		}
		p.Tags = tags
	}
	a.Segments = slices.Clone(a.Segments)
	for i := range a.Segments {
		s := &a.Segments[i]
		wash(&s.Title, &s.Chair, &s.Moderator)
		s.ID, s.Notes, s.Speakers = fmt.Sprintf("s%d", i+1), cleanLines(s.Notes), washed(s.Speakers)
		if s.Kind == "" {
			s.Kind = session.Discussion
		}
		if slices.Contains(untimed, i) {
			s.Planned = 0
		}
	}
	return a
}

func wash(texts ...*string) {
	for _, s := range texts {
		*s = clean(*s)
	}
}

func washed(list []string) []string {
	var out []string
	for _, s := range list {
		if s = clean(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}
