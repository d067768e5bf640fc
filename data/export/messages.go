package export

import (
	"slices"

	"roundtable/data/export/paper"
	"roundtable/session"
)

// keyMessages puts the key messages, noted ones and those of the reflections,
// starred ones first; then what else was starred. The heading is that of what
// there is.
func (r *report) keyMessages() (heading string, blocks []paper.Block) {
	messages, starred := r.messages(true), r.starred(true)
	switch {
	case len(messages) == 0 && len(starred) == 0:
		return "", nil
	case len(messages) == 0:
		return r.more.Important, []paper.Block{paper.List{Items: starred}}
	}
	blocks = []paper.Block{paper.List{Items: messages}}
	if len(starred) > 0 {
		blocks = append(blocks, lead(r.more.Starred), paper.List{Items: starred})
	}
	return r.more.KeyMessages, blocks
}

// starred are the notes that were starred and are no key messages: what they
// are, who said it, with where they stand or without.
func (r *report) starred(located bool) []paper.Item {
	var items []paper.Item
	for i := range r.Notes {
		n := &r.Notes[i]
		if !n.Star || n.Kind == session.MarkNote || n.Kind == session.KeyMessage || !located && n.Kind == session.ConcreteAction { // a page says them once
			continue
		}
		who, where := r.said(n), ""
		if n.Kind == session.ConcreteAction { // whom it is for follows
			who = ""
		}
		if located {
			where = r.paragraph(n.Turn)
		}
		items = append(items, paper.Item{Runs: r.pointed(joined(", ", worded(r.more.Leads, n.Kind), who), r.wording(n), joined("; ", where, r.marked(n)))})
	}
	return items
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
