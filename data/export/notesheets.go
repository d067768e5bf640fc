package export

import (
	"roundtable/session"
)

// noteSheet is every note that is no concrete action.
func (h *Handout) noteSheet() sheet {
	say, own := &h.language.Document, &h.language.Exports.Workbook
	s := sheet{name: own.Notes, columns: []column{
		{say.Number, 6, countForm}, {say.At, 10, clockForm}, {say.Segment, 26, textForm}, {own.Turn, 7, countForm}, {say.Who, 26, textForm},
		{own.Kind, 16, textForm}, {say.Text, 70, textForm}, {own.Objective, 10, countForm}, {own.Star, 8, textForm}, {own.Private, 8, textForm},
	}}
	for i := range h.Notes {
		n := &h.Notes[i]
		if n.Kind == session.ConcreteAction {
			continue
		}
		who := h.named(n.Participant)
		if n.Hidden {
			who = say.AParticipant
		}
		s.rows = append(s.rows, []any{
			len(s.rows) + 1, n.At.Wall, h.segmentTitle(n.Segment), number(h.turnNumber(n.Turn)), who,
			worded(h.language.NoteKinds, n.Kind), n.Text, number(n.Objective), h.yes(n.Star), h.yes(n.Private),
		})
	}
	return s
}

// notesClear is what was noted, without when and of whom.
func (h *Handout) notesClear() sheet {
	say, own := &h.language.Document, &h.language.Exports.Workbook
	s := sheet{name: own.Notes, columns: []column{
		{say.Number, 6, countForm}, {say.Segment, 40, textForm}, {own.Kind, 18, textForm}, {say.Text, 100, textForm}, {own.Objective, 10, countForm},
	}}
	for i := range h.Notes {
		if n := &h.Notes[i]; n.Kind != session.ConcreteAction {
			s.rows = append(s.rows, []any{len(s.rows) + 1, h.segmentTitle(n.Segment), worded(h.language.NoteKinds, n.Kind), n.Text, number(n.Objective)})
		}
	}
	return s
}

// actionSheet is who does what by when. Under the Chatham House Rule it does
// not say who, nor when it was said.
func (h *Handout) actionSheet() sheet {
	say, own := &h.language.Document, &h.language.Exports.Workbook
	s := sheet{name: own.Actions, columns: []column{
		{say.Number, 6, countForm}, {say.What, 60, textForm}, {say.DueBy, 12, dayForm}, {say.State, 14, textForm},
		{say.Segment, 26, textForm}, {own.Objective, 10, countForm},
	}}
	if !h.Terms.Rule {
		s.columns = append(s.columns, column{say.Who, 26, textForm}, column{say.At, 10, clockForm}, column{own.Star, 8, textForm}, column{own.Private, 8, textForm})
	}
	for i, n := range h.actions() {
		state := say.AsNoted
		if n.Confirmed {
			state = say.Confirmed
		}
		var due any
		if !n.Due.IsZero() {
			due = n.Due
		}
		row := []any{i + 1, n.Text, due, state, h.segmentTitle(n.Segment), number(n.Objective)}
		if !h.Terms.Rule {
			row = append(row, h.addressee(&n), n.At.Wall, h.yes(n.Star), h.yes(n.Private))
		}
		s.rows = append(s.rows, row)
	}
	return s
}

// turnNumber is the number of a turn, 0 for none.
func (h *Handout) turnNumber(id string) int {
	for i := range h.Turns {
		if h.Turns[i].ID == id {
			return h.Turns[i].Number
		}
	}
	return 0
}
