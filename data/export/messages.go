package export

import (
	"slices"

	"roundtable/data/export/paper"
	"roundtable/session"
)

// keyMessages puts the key messages, noted ones and those of the reflections,
// starred ones first.
func (r *report) keyMessages() []paper.Block {
	if items := r.messages(true); len(items) > 0 {
		return []paper.Block{paper.List{Items: items}}
	}
	return nil
}

// messages are the key messages as points, with where they stand or without.
func (r *report) messages(located bool) []paper.Item {
	type message struct {
		star bool
		runs []paper.Run
	}
	var all []message
	for i := range r.Notes {
		if n := &r.Notes[i]; n.Kind == session.KeyMessage {
			runs := r.point(n)
			if !located {
				runs = r.pointed(r.said(n), n.Text, r.kept(n))
			}
			all = append(all, message{n.Star, runs})
		}
	}
	for _, x := range r.Reflections {
		if x.KeyMessage == "" {
			continue
		}
		who, where := "", ""
		if x.Participant != "" {
			who = r.short(r.person(x.Participant))
		}
		if located {
			where = r.paragraph(x.Turn)
		}
		all = append(all, message{false, r.pointed(who, x.KeyMessage, where)})
	}
	slices.SortStableFunc(all, func(a, b message) int {
		switch {
		case a.star == b.star:
			return 0
		case a.star:
			return -1
		}
		return 1
	})
	items := make([]paper.Item, len(all))
	for i, m := range all {
		items[i].Runs = m.runs
	}
	return items
}
