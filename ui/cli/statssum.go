package cli

import (
	"strconv"

	"roundtable/session"
	"roundtable/session/words"
)

// together puts the sums over sessions.
func (s *statsText) together(sum *session.Together, rule bool) {
	w := &s.Figures
	if rule {
		s.line(w.Rule)
		return
	}
	row := func(x session.SumFigures, name string) []string {
		return append([]string{name, strconv.Itoa(x.Sessions)}, s.spokenCells(x.Spoken)...)
	}
	if s.tag == "" {
		people := grid{title: w.Speakers, texts: 1, rows: [][]string{s.spokenHead(w.Role, w.Sessions)}}
		for _, x := range sum.People {
			people.rows = append(people.rows, row(x, withName(x.Delegation, x.Name)))
		}
		s.grid(s.closed(people, sum.Unattributed, sum.Speaking))
		delegations := grid{title: w.Delegations, texts: 1, rows: [][]string{s.spokenHead(w.Delegation, w.Sessions)}}
		for _, x := range sum.Delegations {
			name := x.Delegation
			if name == "" {
				name = w.NoDelegation
			}
			delegations.rows = append(delegations.rows, row(x, name))
		}
		s.grid(s.closed(delegations, sum.Unattributed, sum.Speaking))
	} else {
		tags := grid{title: words.Fill(w.Tag, "text", s.tag), texts: 1, rows: [][]string{s.spokenHead(s.tag, w.Sessions)}}
		for _, x := range sum.Tags {
			if x.Tag == s.tag {
				tags.rows = append(tags.rows, row(x, s.value(x.Value)))
			}
		}
		s.grid(s.closed(tags, sum.Unattributed, sum.Speaking))
	}
	s.line(words.Fill(w.SumNote, "n", strconv.Itoa(sum.Sessions)))
}
