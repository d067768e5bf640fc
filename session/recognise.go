package session

// What turns mean for the questions: some put one, some answer some. It follows
// from the record, so that nobody has to say it twice.

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
	t.cover(q)
	t.answering = false
	t.Questions = append(t.Questions, q)
}

// cover puts a question under the rule that holds in its segment, or in the
// one that runs: from then on for good.
func (t *Table) cover(q *Question) {
	for _, p := range []*Part{t.Part(q.Segment), t.Running()} {
		if p != nil && p.Attribution.Hides() {
			q.Attribution = p.Attribution
		}
	}
}

// recognise sees what a turn that begins means for the questions: one that is
// put, or an answer. What goes on in it was seen as it began.
func (t *Table) recognise(turn *Turn) {
	if turn.Resumes != "" {
		return
	}
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
	if q := t.collectedFrom(turn); q != nil {
		q.Turn = turn.ID
		return
	}
	channel := FromRoom
	if t.Person(turn.Participant).Online {
		channel = FromOnline
	}
	t.put(&Question{
		ID: turn.ID, Segment: turn.Segment, Asker: turn.Participant, Channel: channel, Turn: turn.ID, At: turn.Began,
	})
}

// collectedFrom is the question that was collected from who speaks and is put in
// the turn now, or nil.
func (t *Table) collectedFrom(turn *Turn) *Question {
	if turn.Kind != QuestionTurn {
		return nil
	}
	for _, q := range t.batchIn(turn.Segment) {
		if q.Asker == turn.Participant && q.Turn == "" && q.Open() {
			return q
		}
	}
	return nil
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
