package export

import (
	"cmp"
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

// A report lists so many points and names at most where all of them stand
// elsewhere in it.
const (
	fewPoints = 5
	fewNames  = 8
)

// evidence is what the record has for an objective: where it was served, the
// notes, the concrete actions; of many the weightiest. Plain notes that serve
// it only because their segment does, all notes of a segment that serves others
// too, and what is left out, are named by their paragraphs.
func (r *report) evidence(f *session.ObjectiveFigures) []paper.Item {
	items := r.spentOn(f)
	var notes, actions, beside []*session.NoteMinutes
	for i := range r.Notes {
		n := &r.Notes[i]
		switch {
		case n.Kind == session.MarkNote:
		case r.Minutes.Objective(n) != f.Number:
			if n.Objective == 0 && r.serves(n.Segment, f.Number) && r.turnOf(n.Turn) != nil {
				beside = append(beside, n)
			}
		case n.Objective == 0 && n.Kind == session.PlainNote && r.paragraph(n.Turn) != "":
			beside = append(beside, n)
		case n.Kind == session.ConcreteAction:
			actions = append(actions, n)
		default:
			notes = append(notes, n)
		}
	}
	kept, rest := weightiest(notes)
	for _, n := range kept {
		items = append(items, r.proof(n))
	}
	switch {
	case r.Closed == nil || f.Notes+f.Actions > 0:
	case f.Segments == 0:
		items = append(items, paper.Item{Runs: paper.Text(r.more.Gap)})
	default:
		items = append(items, paper.Item{Runs: paper.Text(r.more.GapOfNotes)})
	}
	items = append(items, r.seeAlso(append(beside, rest...))...)
	kept, rest = weightiest(actions)
	for _, n := range kept {
		items = append(items, r.proof(n))
	}
	if len(rest) > 0 {
		items = append(items, paper.Item{Runs: paper.Text(r.language.Condensed.Actions(len(rest)))})
	}
	return items
}

// serves says whether a segment serves an objective, among others or alone.
func (r *report) serves(segment string, objective int) bool {
	return slices.ContainsFunc(r.Segments, func(s session.SegmentMinutes) bool {
		return s.ID == segment && slices.Contains(s.Objectives, objective)
	})
}

// weightiest are the few of many notes to list, and the rest, both in the order
// of the record: starred ones first, then key messages, proposals, confirmed
// actions.
func weightiest(notes []*session.NoteMinutes) (kept, rest []*session.NoteMinutes) {
	if len(notes) <= fewPoints {
		return notes, nil
	}
	weight := func(n *session.NoteMinutes) int {
		switch {
		case n.Star:
			return 0
		case n.Kind == session.KeyMessage:
			return 1
		case n.Kind == session.Proposal, n.Confirmed:
			return 2
		}
		return 3
	}
	byWeight := slices.Clone(notes)
	slices.SortStableFunc(byWeight, func(a, b *session.NoteMinutes) int { return cmp.Compare(weight(a), weight(b)) })
	for _, n := range notes {
		if slices.Contains(byWeight[:fewPoints], n) {
			kept = append(kept, n)
		} else {
			rest = append(rest, n)
		}
	}
	return kept, rest
}

// seeAlso names the paragraphs of notes; where those are many, or some have
// none, it says how many notes there are.
func (r *report) seeAlso(notes []*session.NoteMinutes) []paper.Item {
	if len(notes) == 0 {
		return nil
	}
	var numbers []int
	for _, n := range notes {
		t := r.turnOf(n.Turn)
		if t == nil {
			return []paper.Item{{Runs: paper.Text(r.language.Condensed.Notes(len(notes)))}}
		}
		numbers = append(numbers, t.Number)
	}
	slices.Sort(numbers)
	numbers = slices.Compact(numbers)
	stretches := stretchesOf(numbers)
	template := r.more.SeeAlsoAll
	switch {
	case len(stretches) > 2*fewNames:
		return []paper.Item{{Runs: paper.Text(r.language.Condensed.Notes(len(notes)))}}
	case len(numbers) == 1:
		template = r.more.SeeAlso
	}
	return []paper.Item{{Runs: paper.Text(fill(template, "n", r.listed(stretches)))}}
}

// stretchesOf are ascending numbers, three and more in a row as "7–11".
func stretchesOf(numbers []int) []string {
	var all []string
	for i := 0; i < len(numbers); i++ {
		j := i
		for j+1 < len(numbers) && numbers[j+1] == numbers[j]+1 {
			j++
		}
		text := strconv.Itoa(numbers[i])
		if j > i+1 {
			text += "–" + strconv.Itoa(numbers[j])
			i = j
		}
		all = append(all, text)
	}
	return all
}

// proof is a note that serves an objective: what it is, what it says, who said
// it and where it stands.
func (r *report) proof(n *session.NoteMinutes) paper.Item {
	who := r.said(n)
	if n.Kind == session.ConcreteAction && n.Who == n.Participant { // named already
		who = ""
	}
	return paper.Item{Runs: r.led(n, joined(", ", who, r.paragraph(n.Turn)))}
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
