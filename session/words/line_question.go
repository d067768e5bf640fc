package words

import (
	"strconv"
	"strings"

	"roundtable/session"
)

// Question is a question where room is scarce, with the one to whom it goes:
// "Q4 Ana Kovač → Verland".
func (v Voice) Question(q *session.Question) string {
	if q.To == "" {
		return v.QuestionBy(q)
	}
	return Fill(v.Asked.To, "question", v.QuestionBy(q), "to", v.Who(q.To))
}

// QuestionBy is the number of a question, who asked, and where it came from
// unless from the room.
func (v Voice) QuestionBy(q *session.Question) string {
	said := Fill(v.Asked.Number, "n", strconv.Itoa(q.Number))
	who, online := v.Asker(q), q.Channel == session.FromOnline
	switch {
	case who != "" && online:
		said = Fill(v.Asked.ByOnline, "question", said, "who", who)
	case who != "":
		said = Fill(v.Asked.By, "question", said, "who", who)
	case online:
		said = Fill(v.Asked.Online, "question", said)
	}
	return said
}

// Asker is who asked a question, empty where nobody said: a name that the table
// made up for somebody from the floor tells nobody more.
func (v Voice) Asker(q *session.Question) string {
	if q.Asker == "" {
		return q.AskerName
	}
	who := v.Who(q.Asker)
	if strings.HasPrefix(who, v.Keys.UnnamedSpeaker) {
		return ""
	}
	return who
}

// questionOf is a question in a line of the log, by its id.
func (v Voice) questionOf(id string) string {
	if q := v.Table.QuestionOf(id); q != nil {
		return Fill(v.Asked.Whole, "n", strconv.Itoa(q.Number))
	}
	return v.Asked.Unknown
}

func (v Voice) questionFacts(e session.Event) (string, []string) {
	kind := e.Kind()
	about := func(id string) []string { return []string{"question", v.questionOf(id)} }
	switch b := e.(type) {
	case session.QuestionAsked:
		return v.askedFacts(b)
	case session.QuestionPrompted:
		return kind, []string{"text", b.Text}
	case session.QuestionNamed:
		who := b.AskerName
		if b.Asker != "" {
			who = v.Who(b.Asker)
		}
		return kind, append(about(b.Question), "who", who)
	case session.QuestionWorded:
		return kind, append(about(b.Question), "text", b.New)
	case session.QuestionBatch:
		return kind, []string{"n", strconv.Itoa(b.Batch)}
	case session.QuestionAddressed:
		return with(b.Old != "" && b.Old != b.New, kind, "/from"),
			append(about(b.Question), "new", v.Who(b.New), "old", v.Who(b.Old))
	case session.QuestionAnswered:
		who := v.WhoOf(b.Turn)
		return with(who != "", kind, "/by"), append(about(b.Question), "who", who)
	case session.QuestionParked:
		return kind, about(b.Question)
	case session.QuestionForwarded:
		return kind, about(b.Question)
	case session.QuestionWithdrawn:
		return kind, about(b.Question)
	}
	return "", nil
}

func (v Voice) askedFacts(b session.QuestionAsked) (string, []string) {
	kind, who := b.Kind(), b.AskerName
	if b.Asker != "" {
		who = v.Who(b.Asker)
	}
	kind = with(who != "", kind, "/by")
	if b.Channel == session.FromOnline {
		kind = with(who != "", b.Kind()+"/online", ", by")
	}
	return kind, []string{"who", who}
}
