package session

import "slices"

// QuestionBatch says that a batch of questions is complete and the answers
// begin.
type QuestionBatch struct {
	Segment string `json:"segment"`
	Batch   int    `json:"batch"`
}

// QuestionAddressed says to whom a question goes; it is then open.
type QuestionAddressed struct {
	Question string `json:"question"`
	Old      string `json:"old,omitempty"`
	New      string `json:"new"`
}

// QuestionAnswered says that a question is answered: by a turn, which then
// answers no other unless that was said too or it went to who speaks, or
// (empty) without one.
type QuestionAnswered struct {
	Question string `json:"question"`
	Turn     string `json:"turn,omitempty"`
}

// QuestionParked says that a question is left for later.
type QuestionParked struct {
	Question string `json:"question"`
}

// QuestionForwarded says that a question is sent on, to be answered in writing.
type QuestionForwarded struct {
	Question string `json:"question"`
}

// QuestionWithdrawn says that a question is not put after all.
type QuestionWithdrawn struct {
	Question string `json:"question"`
}

// Kind is the stable name.
func (QuestionBatch) Kind() string { return "question.batch" }

// Kind is the stable name.
func (QuestionAddressed) Kind() string { return "question.addressed" }

// Kind is the stable name.
func (QuestionAnswered) Kind() string { return "question.answered" }

// Kind is the stable name.
func (QuestionParked) Kind() string { return "question.parked" }

// Kind is the stable name.
func (QuestionForwarded) Kind() string { return "question.forwarded" }

// Kind is the stable name.
func (QuestionWithdrawn) Kind() string { return "question.withdrawn" }

func (e QuestionBatch) apply(t *Table, _ stamp) bool {
	batch := t.batchIn(e.Segment)
	if t.answering || len(batch) == 0 || batch[0].Batch != e.Batch {
		return false
	}
	t.answering = true
	return true
}

func (e QuestionAddressed) apply(t *Table, _ stamp) bool {
	q := t.QuestionOf(e.Question)
	if q == nil || t.Person(e.New) == nil {
		return false
	}
	q.To, q.State = e.New, QuestionIsOpen
	t.cover(q)
	t.release(e.Old)
	return true
}

func (e QuestionAnswered) apply(t *Table, _ stamp) bool {
	q := t.QuestionOf(e.Question)
	if q == nil {
		return false
	}
	if e.Turn != "" {
		t.unlink(e.Turn)
	}
	q.Answers, q.State = append(q.Answers, AnswerTurn{e.Turn, true}), QuestionIsAnswered
	t.cover(q)
	t.release(q.To)
	return true
}

// unlink drops what was guessed from who spoke: somebody said better. What went
// to the speaker is no guess.
func (t *Table) unlink(turn string) {
	for _, q := range t.Questions {
		i := q.answeredBy(turn)
		if i < 0 || q.Answers[i].Said || q.To == t.Turn(turn).Participant {
			continue
		}
		q.Answers = append(q.Answers[:i:i], q.Answers[i+1:]...)
		if len(q.Answers) == 0 && q.State == QuestionIsAnswered {
			q.State = QuestionIsOpen
		}
	}
}

func (e QuestionParked) apply(t *Table, _ stamp) bool {
	return t.settleQuestion(e.Question, QuestionIsParked)
}

func (e QuestionForwarded) apply(t *Table, _ stamp) bool {
	return t.settleQuestion(e.Question, QuestionIsForwarded)
}

func (e QuestionWithdrawn) apply(t *Table, _ stamp) bool {
	return t.settleQuestion(e.Question, QuestionIsWithdrawn)
}

// settleQuestion says that a question is not answered here: what only followed
// from who spoke is dropped.
func (t *Table) settleQuestion(id string, state QuestionState) bool {
	q := t.QuestionOf(id)
	if q == nil || q.State == state {
		return false
	}
	q.State = state
	q.Answers = slices.DeleteFunc(q.Answers, func(a AnswerTurn) bool { return !a.Said })
	t.release(q.To)
	return true
}

// release takes somebody off the list who was put there to answer and has
// nothing left to answer.
func (t *Table) release(key string) {
	p := t.Running()
	if p == nil || key == "" {
		return
	}
	for _, q := range t.batchIn(p.ID) {
		if q.Open() && q.To == key {
			return
		}
	}
	if i := p.place(PlaceID{key, ResponseLane}); i >= 0 && p.Places[i].Question != "" {
		p.drop(i)
	}
}

// AnswerQuestions ends the collecting: those to whom the questions of the batch
// are addressed come on the list, to answer.
type AnswerQuestions struct{}

// MarkAnswered says that the turn that runs, else the last one, answers a
// question.
type MarkAnswered struct{ Number int }

// Readdress gives a question to a participant; one that was settled is then
// open again.
type Readdress struct {
	Number int
	To     string
}

// ParkQuestion leaves a question for later.
type ParkQuestion struct{ Number int }

// ForwardQuestion sends a question on, to be answered in writing.
type ForwardQuestion struct{ Number int }

// WithdrawQuestion takes a question back.
type WithdrawQuestion struct{ Number int }

func (AnswerQuestions) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	batch, answering := t.Batch()
	if len(batch) == 0 {
		return nil, refuse(NoOpenQuestion)
	}
	if answering {
		return nil, refuse(AlreadySo)
	}
	events := []Event{QuestionBatch{batch[0].Segment, batch[0].Batch}}
	called := map[string]bool{}
	for _, q := range batch {
		if q.Open() && !called[q.To] && t.mayAnswer(q.To) {
			called[q.To] = true
			events = append(events, q.call(q.To))
		}
	}
	return events, nil
}

// call puts somebody on the list to answer a question.
func (q *Question) call(to string) ResponseAsked {
	return ResponseAsked{Participant: to, To: q.Turn, Question: q.ID}
}

// mayAnswer says that somebody is there and not on the list to respond yet.
func (t *Table) mayAnswer(key string) bool {
	who, p := t.atTable(key), t.Running()
	return who != nil && p != nil && who.Presence != Left && !t.has(key) && p.place(PlaceID{key, ResponseLane}) < 0
}

func (c MarkAnswered) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	q, no := t.asked(c.Number)
	if no != nil {
		return nil, no
	}
	turn := t.turnFor(q)
	if q.State == QuestionIsAnswered && (turn == "" || q.answeredBy(turn) >= 0) {
		return nil, refuse(AlreadySo)
	}
	return []Event{QuestionAnswered{q.ID, turn}}, nil
}

// turnFor is the turn that answers a question if somebody says so now: the one
// that runs, else the last one here; none that is a question itself, or was over
// before the question was asked.
func (t *Table) turnFor(q *Question) string {
	for _, turn := range slices.Backward(t.Turns) {
		switch {
		case turn.Kind == QuestionTurn || turn.ID == q.Turn:
			continue
		case turn.Ended != nil && turn.Ended.On < q.At.On:
			return ""
		}
		return turn.ID
	}
	return ""
}

func (c Readdress) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	q, no := t.asked(c.Number)
	switch {
	case no != nil:
		return nil, no
	case t.atTable(c.To) == nil:
		return nil, refuseWho(UnknownParticipant, c.To)
	case q.Open() && q.To == c.To:
		return nil, refuse(AlreadySo)
	}
	events := []Event{QuestionAddressed{q.ID, q.To, c.To}}
	batch, answering := t.Batch()
	if answering && len(batch) > 0 && batch[0].Batch == q.Batch && t.mayAnswer(c.To) {
		events = append(events, q.call(c.To))
	}
	return events, nil
}

func (c ParkQuestion) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	return t.becomes(c.Number, QuestionIsParked, func(id string) Event { return QuestionParked{id} })
}

func (c ForwardQuestion) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	return t.becomes(c.Number, QuestionIsForwarded, func(id string) Event { return QuestionForwarded{id} })
}

func (c WithdrawQuestion) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	return t.becomes(c.Number, QuestionIsWithdrawn, func(id string) Event { return QuestionWithdrawn{id} })
}

// becomes is the event that settles a question.
func (t *Table) becomes(number int, state QuestionState, event func(id string) Event) ([]Event, *Refusal) {
	q, no := t.asked(number)
	switch {
	case no != nil:
		return nil, no
	case q.State == state:
		return nil, refuse(AlreadySo)
	}
	return []Event{event(q.ID)}, nil
}
