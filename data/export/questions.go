package export

import (
	"strconv"
	"strings"

	"roundtable/session"
)

// questions puts who asked whom what, and who answered or what became of it;
// then questions that were noted of nobody's question turn.
func (r *report) questions() {
	var rows [][]string
	for i := range r.Questions {
		rows = append(rows, r.question(&r.Questions[i]))
	}
	for i := range r.Notes {
		if n := &r.Notes[i]; n.Kind == session.QuestionNote && !r.asked(n.Turn) {
			who := ""
			if n.Participant != "" {
				who = r.speaker(r.person(n.Participant))
			}
			rows = append(rows, []string{"", r.at(n.At.Wall), who, "", escape(r.segmentTitle(n.Segment)), escape(n.Text), ""})
		}
	}
	if len(rows) == 0 {
		return
	}
	r.heading(2, r.say.Questions)
	r.table([]string{r.say.Number, r.say.At, r.say.Who, r.say.To, r.say.Segment, r.say.Text, r.say.Answer}, rows)
}

func (r *report) question(q *session.Question) []string {
	to := ""
	if q.To != "" {
		to = r.speaker(r.person(q.To))
	}
	at := q.At.Wall
	if i := r.turnAt(q.Turn); i >= 0 && q.ID == q.Turn {
		at = r.Turns[i].Began.Wall
	}
	return []string{
		strconv.Itoa(q.Number), r.at(at), r.asker(q), to, escape(r.segmentTitle(q.Segment)),
		escape(joined(" | ", q.Text, r.noted(q.Turn))), r.became(q),
	}
}

// asker is who asked and for whom; of somebody unknown where it came from.
func (r *report) asker(q *session.Question) string {
	who := escape(q.AskerName)
	if q.Asker != "" {
		who = r.speaker(r.person(q.Asker))
	}
	who = joined(", ", who, escape(q.Affiliation))
	if who == "" || q.Channel == session.FromOnline {
		who = joined(", ", who, worded(r.language.Channels, q.Channel))
	}
	return who
}

// became is who answered a question, and what else became of it.
func (r *report) became(q *session.Question) string {
	var who []string
	for _, a := range q.Answers {
		if i := r.turnAt(a.Turn); i >= 0 {
			who = append(who, r.speaker(r.person(r.Turns[i].Participant)))
		}
	}
	state := worded(r.language.QuestionStates, q.State)
	switch {
	case q.Open():
		if presiding := r.presiding(q); presiding != "" {
			return presiding
		}
	case q.State == session.QuestionIsAnswered && who != nil:
		state = ""
	}
	return joined(", ", strings.Join(who, ", "), state)
}

// presiding are the moderator and chairs who spoke after a question that
// nobody else answered, before the next.
func (r *report) presiding(q *session.Question) string {
	list := ""
	i := r.turnAt(q.Turn)
	for j := i + 1; i >= 0 && j < len(r.Turns) && r.Turns[j].Segment == q.Segment && !r.Turns[j].Kind.Charged(); j++ {
		list = joined(", ", list, r.speaker(r.person(r.Turns[j].Participant)))
	}
	return list
}

// asked says whether a turn was a question.
func (r *report) asked(turn string) bool {
	i := r.turnAt(turn)
	return i >= 0 && r.Turns[i].Kind == session.QuestionTurn
}

// turnAt is the index of a turn, -1 for none.
func (r *report) turnAt(id string) int {
	for i := range r.Turns {
		if r.Turns[i].ID == id {
			return i
		}
	}
	return -1
}

// joined are the texts that are not empty.
func joined(with string, texts ...string) string {
	var said []string
	for _, text := range texts {
		if text != "" {
			said = append(said, text)
		}
	}
	return strings.Join(said, with)
}
