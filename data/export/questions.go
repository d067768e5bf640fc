package export

import (
	"slices"
	"strconv"
	"strings"

	"roundtable/data/export/paper"
	"roundtable/session"
	"roundtable/session/words"
)

// questions puts who asked whom what and who answered: those that were
// answered, those that are open, those that were put off; then what was noted
// as a question of nobody's question turn.
func (r *report) questions() []paper.Block {
	groups := map[session.QuestionState][]*session.Question{}
	for i := range r.Questions {
		q := &r.Questions[i]
		state := q.State
		if q.Open() && !r.open(q) {
			state = session.QuestionIsAnswered
		}
		groups[state] = append(groups[state], q)
	}
	var blocks []paper.Block
	group := func(heading string, of []paper.Block) {
		if len(of) > 0 {
			blocks = append(append(blocks, paper.Heading{Level: 3, Text: heading}), of...)
		}
	}
	for _, g := range []struct {
		state   session.QuestionState
		heading string
	}{
		{session.QuestionIsAnswered, r.more.AnsweredQuestions}, {session.QuestionIsOpen, r.more.OpenQuestions},
		{session.QuestionIsParked, r.more.ParkedQuestions}, {session.QuestionIsForwarded, r.more.ForwardedQuestions},
		{session.QuestionIsWithdrawn, r.more.WithdrawnQuestions},
	} {
		group(g.heading, r.asked(groups[g.state]))
	}
	group(r.more.NotedQuestions, r.notedQuestions())
	return blocks
}

// asked is a table of questions.
func (r *report) asked(questions []*session.Question) []paper.Block {
	if len(questions) == 0 {
		return nil
	}
	table := paper.Table{Columns: []paper.Column{
		{Head: r.say.Number, Right: true}, {Head: r.more.Asker, Weight: 5}, {Head: r.more.Asked, Weight: 3},
		{Head: r.more.Question, Weight: 7}, {Head: r.more.AnsweredBy, Weight: 4}, {Head: r.more.ParagraphShort, Right: true},
	}}
	for _, q := range questions {
		to, number := "", ""
		if q.To != "" {
			to = r.short(r.person(q.To))
		}
		if t := r.turnOf(q.Turn); t != nil {
			number = strconv.Itoa(t.Number)
		}
		table.Rows = append(table.Rows, []string{strconv.Itoa(q.Number), r.asker(q), to, r.questionText(q), r.answeredBy(q), number})
	}
	return []paper.Block{trimmed(table)}
}

// questionText is what was asked, and what was noted of it.
func (r *report) questionText(q *session.Question) string {
	texts := []string{q.Text}
	for _, n := range r.wordings(q) {
		if n.Text != q.Text {
			texts = append(texts, stopped(n.Text))
		}
	}
	return joined(" ", texts...)
}

// asker is who asked and for whom; of somebody unknown where it came from.
func (r *report) asker(q *session.Question) string {
	who := q.AskerName
	if q.Asker != "" {
		who = r.short(r.person(q.Asker))
	}
	who = joined(", ", who, q.Affiliation)
	if who == "" || q.Channel == session.FromOnline {
		who = joined(", ", who, worded(r.language.Channels, q.Channel))
	}
	return who
}

// answeredBy are those who answered a question, the moderator and the chairs
// where nobody else did, and what was noted of their answers.
func (r *report) answeredBy(q *session.Question) string {
	var who []string
	answers := r.answerNotes(q)
	for _, a := range q.Answers {
		said := func(n *session.NoteMinutes) bool { return n.Turn == a.Turn }
		if t := r.turnOf(a.Turn); t != nil && !slices.ContainsFunc(answers, said) {
			who = append(who, r.short(r.person(t.Participant)))
		}
	}
	if len(who)+len(answers) == 0 && q.Open() {
		return r.presiding(q)
	}
	return joined("; ", strings.Join(who, ", "), r.answerTexts(answers))
}

// presiding are the moderator and chairs who spoke after a question that
// nobody else answered, before the next.
func (r *report) presiding(q *session.Question) string {
	list := ""
	asked := r.turnOf(q.Turn)
	for j := range r.Turns {
		t := &r.Turns[j]
		if asked == nil || t.Number <= asked.Number {
			continue
		}
		if t.Segment != q.Segment || t.Kind.Charged() {
			break
		}
		list = joined(", ", list, r.short(r.person(t.Participant)))
	}
	return list
}

// openQuestions are those that nobody answered.
func (r *report) openQuestions() []*session.Question {
	var open []*session.Question
	for i := range r.Questions {
		if q := &r.Questions[i]; r.open(q) {
			open = append(open, q)
		}
	}
	return open
}

// notedQuestions are the questions that somebody noted elsewhere than in the
// turn of a question.
func (r *report) notedQuestions() []paper.Block {
	var items []paper.Item
	table := paper.Table{Columns: []paper.Column{
		{Head: r.more.Asker, Weight: 4}, {Head: r.more.Question, Weight: 7}, {Head: r.more.AnsweredBy, Weight: 7}, {Head: r.more.ParagraphShort, Right: true},
	}}
	for i := range r.Notes {
		n := &r.Notes[i]
		answers := r.answersTo(n.ID)
		switch {
		case !r.notedQuestion(n):
		case len(answers) == 0:
			items = append(items, paper.Item{Runs: r.point(n)})
		default:
			number := ""
			if t := r.turnOf(n.Turn); t != nil {
				number = strconv.Itoa(t.Number)
			}
			table.Rows = append(table.Rows, []string{r.said(n), n.Text + bracketed(r.marked(n)), r.answerTexts(answers), number})
		}
	}
	var blocks []paper.Block
	if len(table.Rows) > 0 {
		blocks = append(blocks, trimmed(table))
	}
	if len(items) > 0 {
		blocks = append(blocks, paper.List{Items: items})
	}
	return blocks
}

// collected says when a question was put down that nobody had the floor for.
func (r *report) collected(q *session.Question) string {
	return fill(r.more.QuestionPut, "at", words.ClockSeconds(q.At.Wall, r.zone), "n", strconv.Itoa(q.Number), "who", r.asker(q))
}
