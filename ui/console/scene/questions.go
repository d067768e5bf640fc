package scene

import (
	"strconv"

	"roundtable/session"
	"roundtable/session/words"
)

// questions are those of the batch and what else is open, and how many of each
// channel wait; nothing where nobody asked.
func (b *builder) questions() []Block {
	batch, answering := b.t.Batch()
	if batch == nil && b.t.OpenQuestions() == nil {
		return nil
	}
	heading := b.v.Asked.Collecting
	if answering {
		heading = b.v.Asked.Answering
	}
	t := Table{Columns: []Column{{Name: true}, {Right: true}}}
	if batch != nil {
		t.Columns[0].Head = fill(heading, "n", strconv.Itoa(batch[0].Batch))
	}
	inHand := b.t.QuestionInHand()
	for _, q := range b.t.Questions {
		if !q.Open() && (batch == nil || q.Batch != batch[0].Batch) {
			continue
		}
		if q == inHand {
			t.Keep = len(t.Rows)
		}
		t.Rows = append(t.Rows, b.question(q))
	}
	blocks := []Block{{Body: t, Rank: 2, Apart: true}}
	return append(blocks, b.counters()...)
}

// question is one as a row: answered and settled ones are quiet.
func (b *builder) question(q *session.Question) Row {
	row := Row{Job: Text, Cells: []string{b.v.Question(q), ""}}
	switch q.State {
	case session.QuestionIsOpen:
		return row
	case session.QuestionIsAnswered:
		row.Mark = markDone
	default:
		row.Mark, row.Cells[1] = markNotHeld, b.v.QuestionStates[q.State]
	}
	row.Job = Quiet
	return row
}

// counters are how many questions are open by channel, and, while anybody may
// ask, which channel might be next; nothing while everything comes from the room.
func (b *builder) counters() []Block {
	next := b.t.NextChannel()
	if next == "" {
		return nil
	}
	open := map[session.Channel]int{}
	for _, q := range b.t.OpenQuestions() {
		open[q.Channel]++
	}
	count := fill(b.v.Asked.Counters, "room", strconv.Itoa(open[session.FromRoom]), "online", strconv.Itoa(open[session.FromOnline]))
	if p := b.t.Running(); p != nil && p.Full() {
		return []Block{lines(3, false, said(Quiet, count))}
	}
	hint := fill(b.v.Asked.NextFrom, "text", b.v.Channels[next])
	return []Block{lines(3, false, said(Quiet, count), said(Quiet, hint))}
}

// put are the questions of a turn: those it puts and those it answers.
func (b *builder) put(turn *session.Turn) string {
	text := ""
	turn = b.t.Origin(turn)
	for _, q := range b.t.Questions {
		if q.Turn == turn.ID {
			text = dots(text, b.number(q))
		}
		for _, a := range q.Answers {
			if a.Turn == turn.ID {
				text = dots(text, b.v.QuestionBy(q))
			}
		}
	}
	return text
}

// called says which questions somebody is on the list to answer; empty for
// another place.
func (b *builder) called(p *session.Place) string {
	text := ""
	for _, q := range b.t.OpenQuestions() {
		switch {
		case p.Question == "" || q.To != p.Participant:
		case text == "":
			text = b.number(q)
		default:
			text += ", " + b.number(q)
		}
	}
	if text == "" {
		return ""
	}
	return fill(b.v.Asked.ToAnswer, "question", text)
}

func (b *builder) number(q *session.Question) string {
	return words.Fill(b.v.Asked.Number, "n", strconv.Itoa(q.Number))
}
