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
	counted     bool        // among the last that were announced
	Attribution Attribution // hides where a rule held as it was asked, named, worded, addressed or answered
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
