package cli

import (
	"slices"
	"strings"

	"roundtable/data/agenda"
	"roundtable/session"
	"roundtable/ui/console"
)

// leadsOf are whoever moderates and chairs the whole.
func (p *program) leadsOf(c plan) []console.PreviewPerson {
	var moderator, chair *agenda.CheckPerson
	if c.programme != nil {
		moderator, chair = c.programme.Leads()
	} else {
		a := &c.Agenda
		for i := range a.Participants {
			if who := &a.Participants[i]; who.Key == a.Moderator {
				moderator = &agenda.CheckPerson{Name: strings.TrimSpace(who.Address + " " + who.Name)}
				post := strings.Trim(who.Position+", "+who.Delegation, ", ")
				moderator.Affiliation = &post
			}
		}
	}
	return p.castOf(agenda.CheckSegment{Moderator: moderator, Chair: chair})
}

// castOf are the people of a segment: who speaks first, whoever has a role
// marked with it, each of them once.
func (p *program) castOf(s agenda.CheckSegment) []console.PreviewPerson {
	var cast []console.PreviewPerson
	add := func(who *agenda.CheckPerson, role string) {
		if who == nil {
			return
		}
		i := slices.IndexFunc(cast, func(one console.PreviewPerson) bool { return one.Name == who.Name })
		if i < 0 {
			cast = append(cast, console.PreviewPerson{Name: who.Name, Role: role, Post: orEmpty(who.Affiliation)})
			return
		}
		one := &cast[i]
		if one.Post == "" {
			one.Post = orEmpty(who.Affiliation)
		}
		if role != "" {
			one.Role = strings.TrimPrefix(one.Role+", "+role, ", ")
		}
	}
	for i := range s.Speakers {
		add(&s.Speakers[i], "")
	}
	add(s.Chair, p.words.TurnKinds[session.ByChair])
	add(s.Moderator, p.words.TurnKinds[session.ByModerator])
	add(s.Rapporteur, p.tell("rapporteur"))
	return cast
}

// peopleOf are the names of the people of a segment.
func (p *program) peopleOf(s agenda.CheckSegment) string {
	var names []string
	for _, who := range p.castOf(s) {
		names = append(names, withRole(who))
	}
	return strings.Join(names, "; ")
}

// withRole is a name with what somebody is in the segment.
func withRole(who console.PreviewPerson) string {
	if who.Role == "" {
		return who.Name
	}
	return who.Name + " (" + who.Role + ")"
}

// withPost is a name with the role, the position and the body.
func withPost(who console.PreviewPerson) string {
	if who.Post == "" {
		return withRole(who)
	}
	return withRole(who) + ", " + who.Post
}

// peopleLines are the people of a segment: a line each where more is known of
// them than the name, else one line.
func (p *program) peopleLines(s agenda.CheckSegment) []string {
	cast := p.castOf(s)
	if len(cast) == 0 {
		return nil
	}
	if !slices.ContainsFunc(cast, func(who console.PreviewPerson) bool { return who.Post != "" }) {
		return []string{p.peopleOf(s)}
	}
	var lines []string
	for _, who := range cast {
		lines = append(lines, withPost(who))
	}
	return lines
}
