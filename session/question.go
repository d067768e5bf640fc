package session

import (
	"slices"
	"strings"
)

// Channel is how a question reached the table.
type Channel string

// The channels.
const (
	FromRoom   Channel = "room"
	FromOnline Channel = "online"
)

// Channels lists the channels.
func Channels() []Channel { return []Channel{FromRoom, FromOnline} }

// QuestionState is what became of a question.
type QuestionState string

// The states of a question.
const (
	QuestionIsOpen      QuestionState = "open"
	QuestionIsAnswered  QuestionState = "answered"
	QuestionIsParked    QuestionState = "parked"
	QuestionIsForwarded QuestionState = "forwarded in writing"
	QuestionIsWithdrawn QuestionState = "withdrawn"
)

// QuestionStates lists the states of a question.
func QuestionStates() []QuestionState {
	return []QuestionState{QuestionIsOpen, QuestionIsAnswered, QuestionIsParked, QuestionIsForwarded, QuestionIsWithdrawn}
}

// A Question is something asked of the table. Those put from the floor follow
// from the turns; others were collected. Questions are collected in batches: a
// batch ends when the answers begin.
type Question struct {
	ID          string // of its record; put from the floor: its turn's
	Number      int    // 1, 2 … through the session
	Batch       int    // 1, 2 … through the session
	Segment     string
	Asker       string // a participant's key; empty: see AskerName
	AskerName   string // of somebody not at the table; empty: nobody said
	Affiliation string
	Channel     Channel
	To          string // a participant's key; empty: whoever answers
	Text        string
	Turn        string // the asker's, empty where they had not the floor for it
	Prompt      bool   // the moderator's own, out of the agenda's notes
	State       QuestionState
	Answers     []AnswerTurn
	At          Point
	Attribution Attribution // of its segment, when it was asked
}

// An AnswerTurn is a turn that answers a question.
type AnswerTurn struct {
	Turn string // empty: it was answered without one
	Said bool   // somebody said that it does; else it follows from who spoke
}

// Open says that a question waits for its answer.
func (q *Question) Open() bool { return q.State == QuestionIsOpen }

// answeredBy is the index of a turn among the answers, -1 for none.
func (q *Question) answeredBy(turn string) int {
	return slices.IndexFunc(q.Answers, func(a AnswerTurn) bool { return a.Turn == turn })
}

// Question finds a question by its number, or nil.
func (t *Table) Question(number int) *Question {
	if number < 1 || number > len(t.Questions) {
		return nil
	}
	return t.Questions[number-1]
}

// QuestionOf finds a question by its id, or nil.
func (t *Table) QuestionOf(id string) *Question {
	for _, q := range t.Questions {
		if q.ID == id {
			return q
		}
	}
	return nil
}

// OpenQuestions are those that wait for their answer, in the order in which
// they were asked.
func (t *Table) OpenQuestions() []*Question {
	var open []*Question
	for _, q := range t.Questions {
		if q.Open() {
			open = append(open, q)
		}
	}
	return open
}

// Batch is the newest batch of the running segment, and whether its answers
// have begun.
func (t *Table) Batch() (questions []*Question, answering bool) {
	if p := t.Running(); p != nil {
		return t.batchIn(p.ID), t.answering
	}
	return nil, false
}

func (t *Table) batchIn(segment string) []*Question {
	var batch []*Question
	for _, q := range t.Questions {
		switch {
		case q.Segment != segment:
		case len(batch) > 0 && batch[0].Batch == q.Batch:
			batch = append(batch, q)
		default:
			batch = []*Question{q}
		}
	}
	return batch
}

// QuestionInHand is what an act about a question means without a number: while
// questions are collected the newest, once the answers have begun the first
// that is open; nil where none is.
func (t *Table) QuestionInHand() *Question {
	batch, answering := t.Batch()
	if answering {
		for _, q := range batch {
			if q.Open() {
				return q
			}
		}
	}
	if open := t.OpenQuestions(); len(open) > 0 {
		return open[len(open)-1]
	}
	return nil
}

// NextChannel is where the next question might come from, so that neither room
// nor online waits for the other; empty until something came from online.
func (t *Table) NextChannel() Channel {
	var last Channel
	online := false
	for _, q := range t.Questions {
		if !q.Prompt {
			last, online = q.Channel, online || q.Channel == FromOnline
		}
	}
	switch {
	case !online:
		return ""
	case last == FromOnline:
		return FromRoom
	}
	return FromOnline
}

// A Prompt is a question that the moderator keeps ready: a line of the notes
// that the agenda has for a segment.
type Prompt struct {
	Text string
	Used bool
}

// Prompts are those of the running segment.
func (t *Table) Prompts() []Prompt {
	p := t.Running()
	if p == nil {
		return nil
	}
	var all []Prompt
	for _, line := range strings.Split(p.Notes, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			used := slices.ContainsFunc(t.Questions, func(q *Question) bool {
				return q.Prompt && q.Segment == p.ID && q.Text == line
			})
			all = append(all, Prompt{line, used})
		}
	}
	return all
}

// put adds a question: to the batch that is being collected, else to a new one.
func (t *Table) put(q *Question) {
	q.Number, q.Batch, q.State = len(t.Questions)+1, 1, QuestionIsOpen
	if n := len(t.Questions); n > 0 {
		last := t.Questions[n-1]
		q.Batch = last.Batch
		if t.answering || last.Segment != q.Segment {
			q.Batch++
		}
	}
	if p := t.Part(q.Segment); p != nil {
		q.Attribution = p.Attribution
	}
	t.answering = false
	t.Questions = append(t.Questions, q)
}

// recognise sees what a turn that begins means for the questions: one that is
// put, or an answer.
func (t *Table) recognise(turn *Turn) {
	switch turn.Kind {
	case QuestionTurn:
		t.putFrom(turn)
	case Answer, Response:
		t.answer(turn)
	}
}

// putFrom is the question of a turn: one collected before from the same asker,
// else a new one.
func (t *Table) putFrom(turn *Turn) {
	for _, q := range t.batchIn(turn.Segment) {
		if q.Asker == turn.Participant && q.Turn == "" && q.Open() {
			q.Turn = turn.ID
			return
		}
	}
	channel := FromRoom
	if t.Person(turn.Participant).Online {
		channel = FromOnline
	}
	t.put(&Question{
		ID: turn.ID, Segment: turn.Segment, Asker: turn.Participant, Channel: channel, Turn: turn.ID, At: turn.Began,
	})
}

// answer links a turn to the questions it answers: those of the batch that are
// open and addressed to who speaks; else, in questions, the one responded to,
// else the last one.
func (t *Table) answer(turn *Turn) {
	batch := t.batchIn(turn.Segment)
	var fit []*Question
	for _, q := range batch {
		if q.Open() && q.To == turn.Participant {
			fit = append(fit, q)
		}
	}
	if len(fit) == 0 && turn.Kind == Answer {
		fit = lastOf(batch, turn.To)
	}
	for _, q := range fit {
		q.Answers, q.State = append(q.Answers, AnswerTurn{Turn: turn.ID}), QuestionIsAnswered
		t.answering = true
	}
}

// lastOf is the question put in a turn, else the last one that is open, else
// the last that was answered: at most one.
func lastOf(batch []*Question, turn string) []*Question {
	var open, answered []*Question
	for _, q := range batch {
		switch {
		case q.Open() && turn != "" && q.Turn == turn:
			return []*Question{q}
		case q.Open():
			open = []*Question{q}
		case q.State == QuestionIsAnswered:
			answered = []*Question{q}
		}
	}
	if open != nil {
		return open
	}
	return answered
}

// readdress puts one participant for another in what is still open.
func (t *Table) readdress(old, by string) {
	for _, q := range t.Questions {
		if q.Open() && q.To == old {
			q.To = by
		}
		if t.floor != nil && q.Turn == t.floor.ID && q.Asker == old {
			q.Asker = by
		}
	}
}
