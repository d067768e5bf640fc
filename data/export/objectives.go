package export

import (
	"slices"
	"strconv"

	"roundtable/data/export/paper"
	"roundtable/session"
)

// objectives puts what the session was for: for each the time that was spent
// on it, the notes that serve it, its concrete actions, and what is missing.
func (r *report) objectives() []paper.Block {
	var blocks []paper.Block
	shared := false
	for i, text := range r.Minutes.Objectives {
		blocks = append(blocks, lead(fill(r.more.Objective, "n", strconv.Itoa(i+1), "text", text)))
		if items := r.evidence(&r.figures.Objectives[i]); len(items) > 0 {
			blocks = append(blocks, paper.List{Items: items})
		}
		shared = shared || r.figures.Objectives[i].Shared > 0
	}
	if shared {
		blocks = append(blocks, remark(r.more.SharedNote))
	}
	return blocks
}

// evidence is what the record has for an objective: where it was served, the
// notes, the concrete actions. Plain notes that serve it only because their
// segment does are named by their paragraphs.
func (r *report) evidence(f *session.ObjectiveFigures) []paper.Item {
	items := r.spentOn(f)
	var actions []paper.Item
	var others []string
	for i := range r.Notes {
		n := &r.Notes[i]
		switch {
		case r.Minutes.Objective(n) != f.Number || n.Kind == session.MarkNote:
		case n.Objective == 0 && n.Kind == session.PlainNote && r.paragraph(n.Turn) != "":
			if number := strconv.Itoa(r.turnOf(n.Turn).Number); !slices.Contains(others, number) {
				others = append(others, number)
			}
		case n.Kind == session.ConcreteAction:
			actions = append(actions, r.proof(n))
		default:
			items = append(items, r.proof(n))
		}
	}
	if len(others) > 0 {
		template := r.more.SeeAlso
		if len(others) > 1 {
			template = r.more.SeeAlsoAll
		}
		items = append(items, paper.Item{Runs: paper.Text(fill(template, "n", r.listed(others)))})
	}
	items = append(items, actions...)
	switch {
	case r.Closed == nil || f.Notes+f.Actions > 0:
	case f.Segments == 0:
		items = append(items, paper.Item{Runs: paper.Text(r.more.Gap)})
	default:
		items = append(items, paper.Item{Runs: paper.Text(r.more.GapOfNotes)})
	}
	return items
}

// proof is a note that serves an objective: what it is, what it says, who said
// it and where it stands.
func (r *report) proof(n *session.NoteMinutes) paper.Item {
	return paper.Item{Runs: r.led(n, joined(", ", r.said(n), r.paragraph(n.Turn)))}
}

// spentOn says in which segments an objective was served, and for how long;
// and where it was to be.
func (r *report) spentOn(f *session.ObjectiveFigures) []paper.Item {
	var in, not []string
	for i := range r.Segments {
		s := &r.Segments[i]
		switch {
		case !slices.Contains(s.Objectives, f.Number):
		case s.State == session.SegmentDone, s.State == session.SegmentRunning:
			in = append(in, r.quoted(s.Title))
		default:
			not = append(not, r.quoted(s.Title))
		}
	}
	var texts []string
	switch {
	case len(in) == 0:
	case r.Terms.Rule:
		texts = append(texts, fill(r.more.SpentIn, "what", r.listed(in)))
	default:
		texts = append(texts, fill(r.more.Spent, "by", r.minutes(f.Actual), "what", r.listed(in)))
	}
	switch {
	case len(not) == 0:
	case r.Closed != nil:
		texts = append(texts, fill(r.more.NotSpent, "what", r.listed(not)))
	default:
		texts = append(texts, fill(r.more.ToSpend, "what", r.listed(not)))
	}
	items := make([]paper.Item, len(texts))
	for i, text := range texts {
		items[i].Runs = paper.Text(text)
	}
	return items
}
