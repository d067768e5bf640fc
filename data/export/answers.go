package export

import (
	"slices"
	"strings"

	"roundtable/session"
)

// wordings are the notes of what a question asks: those of the turn in which it
// was put, and what was noted as a question and linked to it.
func (r *report) wordings(q *session.Question) []*session.NoteMinutes {
	var all []*session.NoteMinutes
	for i := range r.Notes {
		n := &r.Notes[i]
		put := q.Turn != "" && n.Turn == q.Turn && (n.Question == "" || n.Question == q.ID)
		asks := n.Kind == session.QuestionNote && n.Question == q.ID
		if (put || asks) && !n.Private && n.Kind != session.MarkNote && n.Kind != session.ConcreteAction {
			all = append(all, n)
		}
	}
	return all
}

// answerNotes are the notes of what was answered to a question, or to one of the
// notes of what it asks.
func (r *report) answerNotes(q *session.Question) []*session.NoteMinutes {
	wordings, ids := r.wordings(q), []string{q.ID}
	for _, n := range wordings {
		ids = append(ids, n.ID)
	}
	return slices.DeleteFunc(r.answersTo(ids...), func(n *session.NoteMinutes) bool { return slices.Contains(wordings, n) })
}

// answersTo are the notes that are linked to questions, by their ids.
func (r *report) answersTo(ids ...string) []*session.NoteMinutes {
	var all []*session.NoteMinutes
	for i := range r.Notes {
		n := &r.Notes[i]
		said := n.Kind != session.QuestionNote && n.Kind != session.MarkNote && n.Kind != session.ConcreteAction
		if said && !n.Private && n.Question != "" && slices.Contains(ids, n.Question) {
			all = append(all, n)
		}
	}
	return all
}

// answerTexts are answers in a cell: who gave each, and what was said.
func (r *report) answerTexts(answers []*session.NoteMinutes) string {
	var all []string
	for _, n := range answers {
		all = append(all, joined(": ", r.said(n), stopped(r.wording(n)))+bracketed(r.marked(n)))
	}
	return strings.Join(all, " ")
}

// open says that nobody answered a question, neither in a turn nor in what was
// noted.
func (r *report) open(q *session.Question) bool {
	return q.Open() && r.presiding(q) == "" && len(r.answerNotes(q)) == 0
}

// notedQuestion says that a note is a question of its own, not a question's of
// the table.
func (r *report) notedQuestion(n *session.NoteMinutes) bool {
	t := r.turnOf(n.Turn)
	return n.Kind == session.QuestionNote && n.Question == "" && (t == nil || t.Kind != session.QuestionTurn)
}
