package export

import (
	"slices"
	"strconv"
	"strings"

	"roundtable/data/export/paper"
	"roundtable/session"
)

// speakersList puts everybody as their names stand, for the secretariat to
// check: those at the table in the order of the agenda, then who joined.
func (r *report) speakersList() []paper.Block {
	if r.Terms.Rule || len(r.People) == 0 {
		return nil
	}
	table := paper.Table{Columns: []paper.Column{
		{Head: r.say.Delegation, Weight: 4}, {Head: r.say.Name, Weight: 6}, {Head: r.more.Position, Weight: 6},
		{Head: r.more.Remarks, Weight: 4}, {Head: r.more.Paragraphs, Weight: 4},
	}}
	for i := range r.People {
		p := &r.People[i]
		var numbers []string
		for j := range r.Turns {
			if t := &r.Turns[j]; t.Participant == p.Key && p.Key != "" {
				numbers = append(numbers, strconv.Itoa(t.Number))
			}
		}
		delegation := p.Delegation
		if delegation == p.Name {
			delegation = ""
		}
		table.Rows = append(table.Rows, []string{
			delegation, strings.TrimSpace(p.Address + " " + p.Name), p.Position, r.standing(p), strings.Join(numbers, ", "),
		})
	}
	return []paper.Block{remark(r.more.NamesAsEntered), trimmed(table)}
}

// standing is in what role somebody sat there, where they were, and how they
// came to the table.
func (r *report) standing(p *session.Person) string {
	var parts []string
	if p.Key == r.Moderator {
		parts = append(parts, worded(r.language.TurnKinds, session.ByModerator))
	}
	if slices.ContainsFunc(r.Segments, func(s session.SegmentMinutes) bool { return s.Chair == p.Key && p.Key != "" }) {
		parts = append(parts, worded(r.language.TurnKinds, session.ByChair))
	}
	if p.Presence != "" { // it would say who spoke under a rule
		parts = append(parts, worded(r.language.Presences, p.Presence))
	}
	if p.Online {
		parts = append(parts, r.say.Online)
	}
	if p.OnBehalf != "" {
		parts = append(parts, strings.TrimSpace(fill(r.say.OnBehalf, "who", p.OnBehalf)))
	}
	if p.WalkIn {
		parts = append(parts, r.say.WalkIn)
	}
	if p.Replaces != "" {
		parts = append(parts, strings.TrimSpace(fill(r.say.StoodIn, "who", label(r.person(p.Replaces)))))
	}
	if len(p.FormerNames) > 0 {
		parts = append(parts, r.more.NameCorrected)
	}
	return strings.Join(parts, "; ")
}
