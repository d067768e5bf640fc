package notes

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/sheet"
)

// An asked question may be answered by a note: it was asked of the table, or
// is a note itself.
type asked struct {
	id   string
	open bool
	on   time.Duration
	row  sheet.Row
}

// askQuestion asks to which question the note belongs.
func (m *Model) askQuestion() {
	m.openLit()
	all := m.questions()
	if len(all) == 0 {
		m.say(m.words().NoQuestions)
		return
	}
	var rows []sheet.Row
	for _, q := range all {
		rows = append(rows, q.row)
	}
	rows = append(rows, sheet.Row{Key: "0", Label: m.words().NoQuestion})
	pick := sheet.NewFind(titled(m.words().Question.Label), rows, m.sheetWords(), words.Folded, words.Clean)
	m.sheet = &opened{Sheet: pick, done: func() tea.Cmd {
		m.line.question = ""
		if i, _ := pick.Taken(); i >= 0 && i < len(all) {
			m.line.question = all[i].id
		}
		m.sheet = nil
		return nil
	}}
}

// questions are those that the line may answer: the open ones first, the newest
// of them on top.
func (m *Model) questions() []asked {
	t := m.at.Present
	var all []asked
	for _, q := range t.Questions {
		who := q.AskerName
		if q.Asker != "" {
			who = m.voice().Who(q.Asker)
		}
		all = append(all, m.asked(q.ID, strconv.Itoa(q.Number), who, q.Text, q.State, q.At.On))
	}
	for _, n := range t.Notes {
		if n.Kind == session.QuestionNote && !n.Withdrawn && n.ID != m.line.note && n.Question == "" {
			all = append(all, m.asked(n.ID, m.questionNumber(n.ID), m.voice().WhoOf(n.Turn), n.Text, session.QuestionIsOpen, n.At.On))
		}
	}
	slices.SortStableFunc(all, func(a, b asked) int {
		if a.open != b.open {
			return map[bool]int{true: -1, false: 1}[a.open]
		}
		return cmp.Compare(b.on, a.on)
	})
	return all
}

// asked is a question as a row: who asks, what, and what became of it. One that
// a note answers is not open.
func (m *Model) asked(id, number, who, text string, state session.QuestionState, on time.Duration) asked {
	answers := func(n *session.Note) bool {
		return n.Question == id && !n.Withdrawn && n.Kind != session.QuestionNote && n.ID != m.line.note
	}
	if state == session.QuestionIsOpen && slices.ContainsFunc(m.at.Present.Notes, answers) {
		state = session.QuestionIsAnswered
	}
	label := strings.Trim(who+" · "+text, " ·")
	return asked{id, state == session.QuestionIsOpen, on, sheet.Row{Key: number, Label: label, Note: m.cfg.Words.QuestionStates[state]}}
}

// questionNumber is what a question is called by: its own number, or # and that
// of the note that it is; empty for none.
func (m *Model) questionNumber(id string) string {
	t := m.at.Shown()
	if q := t.QuestionOf(id); q != nil {
		return strconv.Itoa(q.Number)
	}
	if n := t.Note(id); n != nil {
		return "#" + strconv.Itoa(n.Number)
	}
	return ""
}
