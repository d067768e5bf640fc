package session_test

import (
	"slices"
	"testing"
	"time"

	"roundtable/session"
)

// asking is a session of questions, with panellists a, b and c.
func asking(t *testing.T) *desk {
	t.Helper()
	a := abc()
	a.Segments[0].Kind, a.Segments[0].Notes = session.Questions, "Which step first?\n\n  Who pays?"
	a.Segments[1].Kind = session.Questions
	d := open(t, a, "2026-03-10T10:00:00+01:00")
	d.do("10:00", session.StartSession{})
	return d
}

// question is one as a line: batch, state and who answered.
func (d *desk) question(n int) []string {
	d.t.Helper()
	q := d.table.Question(n)
	if q == nil {
		d.t.Fatalf("there is no question %d", n)
	}
	said := []string{string(rune('0' + q.Batch)), string(q.State)}
	for _, a := range q.Answers {
		who := ""
		if turn := d.table.Turn(a.Turn); turn != nil {
			who = turn.Participant
		}
		said = append(said, who)
	}
	return said
}

func (d *desk) questions(want ...[]string) {
	d.t.Helper()
	if n := len(d.table.Questions); n != len(want) {
		d.t.Fatalf("%d questions, want %d", n, len(want))
	}
	for i := range want {
		if got := d.question(i + 1); !slices.Equal(got, want[i]) {
			d.t.Errorf("question %d is %q, want %q", i+1, got, want[i])
		}
	}
}

// Who asks from the floor puts a question, without another record.
func TestATurnFromTheFloorIsAQuestion(t *testing.T) {
	d := asking(t)
	before := len(d.records)
	d.do("10:01", session.Next{Unnamed: "Speaker from the floor"})
	if kinds := len(d.records) - before; kinds != 2 {
		t.Errorf("%d records, want who joins and the floor", kinds)
	}
	d.questions([]string{"1", "open"})
	d.do("10:02", session.Give{Participant: "a"})
	d.questions([]string{"1", "answered", "a"})
	d.do("10:03", session.Next{Unnamed: "Speaker from the floor"})
	d.questions([]string{"1", "answered", "a"}, []string{"2", "open"})
}

func TestWhoWasCollectedIsTheSameInTheTurn(t *testing.T) {
	d := asking(t)
	d.do("10:01", session.AskQuestion{Asker: "b", To: "a"})
	d.do("10:02", session.Ask{Participant: "b"})
	d.do("10:02", session.Next{})
	d.questions([]string{"1", "open"})
	if q := d.table.Question(1); q.Turn != d.table.Floor().ID {
		t.Errorf("the question is not that of the turn: %+v", q)
	}
}

func TestAnswersOfABatch(t *testing.T) {
	d := asking(t)
	d.refused("10:00", session.AnswerQuestions{}, session.NoOpenQuestion)
	d.do("10:01", session.AskQuestion{Name: "Ana Kovač", To: "b"})
	d.do("10:01", session.AskQuestion{Online: true})
	d.do("10:01", session.AskQuestion{To: "b"})
	d.do("10:01", session.AskQuestion{To: "c"})
	d.do("10:02", session.AnswerQuestions{})
	d.refused("10:02", session.AnswerQuestions{}, session.AlreadySo)
	if list := d.table.List(); len(list) != 2 || list[0].Participant != "b" || list[1].Participant != "c" {
		t.Fatalf("the list is %+v", list)
	}
	d.do("10:03", session.Next{})
	d.questions([]string{"1", "answered", "b"}, []string{"1", "open"}, []string{"1", "answered", "b"}, []string{"1", "open"})
	d.do("10:04", session.Give{Participant: "a"}) // nobody asked them: the last that is open
	d.questions([]string{"1", "answered", "b"}, []string{"1", "open"}, []string{"1", "answered", "b"}, []string{"1", "answered", "a"})
	d.do("10:04", session.MarkAnswered{Number: 2}) // no, they answered that one
	d.questions([]string{"1", "answered", "b"}, []string{"1", "answered", "a"}, []string{"1", "answered", "b"}, []string{"1", "open"})
	d.refused("10:04", session.MarkAnswered{Number: 2}, session.AlreadySo)
	d.do("10:05", session.Next{})
	d.questions([]string{"1", "answered", "b"}, []string{"1", "answered", "a"}, []string{"1", "answered", "b"}, []string{"1", "answered", "c"})
	d.do("10:06", session.AskQuestion{})
	if q := d.table.Question(5); q.Batch != 2 {
		t.Errorf("after the answers begins batch 2, not %d", q.Batch)
	}
	d.do("10:06", session.Undo{Hand: session.ByHandModerator})
	d.do("10:06", session.Undo{Hand: session.ByHandModerator})
	d.questions([]string{"1", "answered", "b"}, []string{"1", "answered", "a"}, []string{"1", "answered", "b"}, []string{"1", "open"})
}

// Who takes several questions of a batch together: to say of one more that they
// answered it leaves what went to them as it is.
func TestOneTurnAnswersWhatWentToThemAndOneMore(t *testing.T) {
	d := asking(t)
	d.do("10:01", session.AskQuestion{To: "b"})
	d.do("10:01", session.AskQuestion{})
	d.do("10:02", session.AnswerQuestions{})
	d.do("10:03", session.Next{})
	d.do("10:04", session.MarkAnswered{Number: 2})
	d.questions([]string{"1", "answered", "b"}, []string{"1", "answered", "b"})
	d.do("10:05", session.ParkQuestion{Number: 1}) // they did not come to it after all
	d.questions([]string{"1", "parked"}, []string{"1", "answered", "b"})
}

// After the last few nobody from the floor follows by the next key; a name may
// still be given the floor.
func TestAfterTheLastNobodyFollowsFromTheFloor(t *testing.T) {
	d := asking(t)
	d.do("10:01", session.CloseList{Last: 2})
	d.do("10:01", session.Next{Unnamed: "Speaker from the floor"})
	d.do("10:02", session.Next{Unnamed: "Speaker from the floor"})
	d.refused("10:03", session.Next{Unnamed: "Speaker from the floor"}, session.ListIsClosed)
	d.do("10:03", session.Give{Participant: "a"})
	d.do("10:04", session.OpenList{})
	d.do("10:04", session.Next{Unnamed: "Speaker from the floor"})
	d.do("10:05", session.CloseList{})
	d.refused("10:05", session.Next{Unnamed: "Speaker from the floor"}, session.ListIsClosed)
}

// Of the last few announced each question counts once: as it is collected, or
// as its asker has the floor for it.
func TestACollectedQuestionIsOneOfTheLast(t *testing.T) {
	d := asking(t)
	d.do("10:01", session.CloseList{Last: 3})
	left := func(want int) {
		t.Helper()
		if got := d.table.Running().LastLeft; got != want {
			t.Errorf("%d are to come, want %d", got, want)
		}
	}
	d.do("10:01", session.AskQuestion{Asker: "b"})
	left(2)
	d.do("10:02", session.Give{Participant: "b"}) // without a place in questions: an answer
	left(2)
	d.do("10:03", session.Next{Unnamed: "Speaker from the floor"})
	left(1)
	d.do("10:03", session.AskQuestion{Asker: "c", Online: true})
	left(0)
	d.do("10:03", session.Front{Participant: "c"})
	d.do("10:04", session.Next{})
	left(0)
	d.do("10:04", session.Undo{Hand: session.ByHandModerator})
	d.do("10:04", session.Undo{Hand: session.ByHandModerator})
	d.do("10:04", session.Undo{Hand: session.ByHandModerator})
	left(1)
}

// Who answers from the list without being there any more makes room.
func TestASettledQuestionFreesThePlace(t *testing.T) {
	for _, settle := range []session.Command{
		session.ParkQuestion{Number: 1}, session.ForwardQuestion{Number: 1}, session.WithdrawQuestion{Number: 1},
		session.Readdress{Number: 1, To: "c"},
	} {
		d := asking(t)
		d.do("10:01", session.AskQuestion{To: "b"})
		d.do("10:01", session.AnswerQuestions{})
		d.do("10:02", settle)
		for _, p := range d.table.List() {
			if p.Participant == "b" {
				t.Errorf("%T leaves b on the list", settle)
			}
		}
		d.refused("10:02", settle, session.AlreadySo)
		if _, re := settle.(session.Readdress); re && (len(d.table.List()) != 1 || d.table.List()[0].Participant != "c") {
			t.Errorf("the list is %+v, want c", d.table.List())
		}
	}
}

// A place that somebody asked for by themselves stays.
func TestOnesOwnResponseStays(t *testing.T) {
	d := asking(t)
	d.do("10:01", session.AskQuestion{To: "b"})
	d.do("10:01", session.Respond{Participant: "b"})
	d.do("10:01", session.AnswerQuestions{})
	d.do("10:02", session.ParkQuestion{Number: 1})
	if list := d.table.List(); len(list) != 1 || list[0].Participant != "b" {
		t.Errorf("the list is %+v, want b", list)
	}
}

func TestWhoHasLeftIsNotCalledToAnswer(t *testing.T) {
	d := asking(t)
	d.do("10:00", session.ChangePresence{Participant: "b", To: session.Left})
	d.do("10:01", session.AskQuestion{To: "b"})
	d.do("10:01", session.AskQuestion{To: "c"})
	d.do("10:01", session.AnswerQuestions{})
	if list := d.table.List(); len(list) != 1 || list[0].Participant != "c" {
		t.Errorf("the list is %+v, want c alone", list)
	}
	if who := d.table.Person("c"); who.Presence != session.Expected {
		t.Errorf("being asked makes nobody %s", who.Presence)
	}
}

func TestQuestionInHand(t *testing.T) {
	d := asking(t)
	is := func(want int) {
		t.Helper()
		got := 0
		if q := d.table.QuestionInHand(); q != nil {
			got = q.Number
		}
		if got != want {
			t.Errorf("in hand is question %d, want %d", got, want)
		}
	}
	is(0)
	d.do("10:01", session.AskQuestion{})
	d.do("10:01", session.AskQuestion{})
	d.do("10:01", session.AskQuestion{})
	is(3)
	d.do("10:02", session.AnswerQuestions{})
	is(1)
	d.do("10:02", session.MarkAnswered{Number: 1})
	is(2)
	d.do("10:03", session.ParkQuestion{Number: 2})
	d.do("10:03", session.ParkQuestion{Number: 3})
	is(0)
	d.refused("10:03", session.ParkQuestion{}, session.NoOpenQuestion)
	d.refused("10:03", session.ParkQuestion{Number: 9}, session.NoSuchQuestion)
}

func TestRoomAndOnlineTakeTurns(t *testing.T) {
	d := asking(t)
	for _, step := range []struct {
		asked session.AskQuestion
		next  session.Channel
	}{
		{session.AskQuestion{}, ""}, {session.AskQuestion{Online: true}, session.FromRoom}, {session.AskQuestion{}, session.FromOnline},
	} {
		d.do("10:01", step.asked)
		if got := d.table.NextChannel(); got != step.next {
			t.Errorf("after %+v the next is from %q, want %q", step.asked, got, step.next)
		}
	}
}

func TestOwnQuestions(t *testing.T) {
	d := asking(t)
	d.refused("10:00", session.UsePrompt{Number: 3}, session.NoPrompt)
	d.do("10:01", session.UsePrompt{Number: 2})
	want := []session.Prompt{{Text: "Which step first?"}, {Text: "Who pays?", Used: true}}
	if got := d.table.Prompts(); !slices.Equal(got, want) {
		t.Errorf("the prompts are %+v, want %+v", got, want)
	}
	d.refused("10:01", session.UsePrompt{Number: 2}, session.AlreadySo)
}

func TestWhoAskedAndWhat(t *testing.T) {
	d := asking(t)
	d.do("10:01", session.AskQuestion{})
	d.refused("10:01", session.NameAsker{Number: 1}, session.NameMissing)
	d.refused("10:01", session.NameAsker{Number: 1, Name: "7"}, session.NameIsNumber)
	d.do("10:01", session.NameAsker{Number: 1, Name: " Ana Kovač ", Affiliation: "University of Ostania"})
	d.do("10:01", session.NameAsker{Number: 1, Name: "Ana Kovač Li"})
	d.do("10:01", session.WordQuestion{Number: 1, Text: "Who pays?"})
	q := d.table.Question(1)
	if q.AskerName != "Ana Kovač Li" || q.Affiliation != "University of Ostania" || q.Text != "Who pays?" {
		t.Errorf("the question is %+v", q)
	}
}

// The stand-in is asked what their principal was asked.
func TestAReplacementIsAddressedInstead(t *testing.T) {
	d := asking(t)
	d.do("10:01", session.AskQuestion{To: "b"})
	d.do("10:02", session.Replace{Participant: "b", Name: "Liv Berg"})
	if q := d.table.Question(1); q.To != "p4" {
		t.Errorf("the question goes to %s", q.To)
	}
}

// Every segment has its own batches.
func TestAnotherSegmentAnotherBatch(t *testing.T) {
	d := asking(t)
	d.do("10:01", session.AskQuestion{})
	d.do("10:30", session.NextSegment{})
	d.do("10:31", session.AskQuestion{})
	d.questions([]string{"1", "open"}, []string{"2", "open"})
	d.clock("10:50")
	if at := d.table.Question(2).At.Wall; at.Sub(d.table.Opened.Wall) != 31*time.Minute {
		t.Errorf("it was asked at %v", at)
	}
}
