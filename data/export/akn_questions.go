package export

import (
	"slices"
	"strconv"
	"strings"

	"roundtable/session"
)

// asked are the questions of a segment that somebody put without the floor,
// as what happened there.
func (a *archive) asked(s *session.SegmentMinutes) []scene {
	var all []scene
	for i := range a.Questions {
		q := &a.Questions[i]
		if q.Segment == s.ID && !a.runs(q.Turn) {
			all = append(all, scene{q.At.On, []any{tag("narrative").add(text(a.question(q, true)))}})
		}
	}
	return all
}

// question is a question in one line: its number, who asks whom where nobody
// had the floor for it, its text and what became of it.
func (a *archive) question(q *session.Question, who bool) string {
	parts := []string{worded(a.language.TurnKinds, session.QuestionTurn) + " " + strconv.Itoa(q.Number)}
	if who {
		parts = append(parts, a.asker(q)...)
	}
	said := strings.Join(parts, ", ")
	if q.Text != "" {
		said += ": " + q.Text
	}
	return said + " (" + worded(a.language.QuestionStates, q.State) + ")"
}

// asker is who asked, for whom and from where.
func (a *archive) asker(q *session.Question) []string {
	var parts []string
	switch {
	case q.Asker != "":
		parts = append(parts, label(a.person(q.Asker)))
	case q.AskerName != "":
		parts = append(parts, q.AskerName)
	default:
		parts = append(parts, a.language.Document.AParticipant)
	}
	if q.Affiliation != "" {
		parts = append(parts, q.Affiliation)
	}
	return append(parts, worded(a.language.Channels, q.Channel))
}

// putBy are the questions that were put in a turn, as paragraphs: those of
// which more is known than that they were put.
func (a *archive) putBy(turn string) []any {
	var all []any
	for i := range a.Questions {
		q := &a.Questions[i]
		plain := q.Text == "" && (q.Open() || q.State == session.QuestionIsAnswered)
		if q.Turn == turn && !plain {
			all = append(all, tag("p", "class", "question").add(text(a.question(q, false))))
		}
	}
	return all
}

// to is the id of whom a turn speaks to: who was asked, whose question it
// answers, whose turn it responds to; empty where that is not known.
func (a *archive) to(t *session.TurnMinutes) string {
	for i := range a.Questions {
		q := &a.Questions[i]
		if q.Turn == t.ID && q.To != "" {
			return a.people[q.To]
		}
		if slices.ContainsFunc(q.Answers, func(x session.AnswerTurn) bool { return x.Turn == t.ID }) {
			return a.people[q.Asker]
		}
	}
	for i := range a.Turns {
		if t.To != "" && a.Turns[i].ID == t.To {
			return a.people[a.Turns[i].Participant]
		}
	}
	return ""
}

// runs says whether a turn is in the report; it may have been undone.
func (a *archive) runs(turn string) bool {
	return turn != "" && slices.ContainsFunc(a.Turns, func(t session.TurnMinutes) bool { return t.ID == turn })
}
