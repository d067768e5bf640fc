package console

import (
	"strings"
	"testing"
	"time"

	"roundtable/session"
)

// inQuestions sits at a console while questions run that have no limit, with
// two questions of the moderator's own in the agenda.
func inQuestions(t *testing.T, f func(r *room, h *hands)) {
	t.Helper()
	a := small()
	a.Segments[2].Limit, a.Segments[2].Notes = nil, "Which step first?\nWho pays for it?"
	inRoom(t, a, func(r *room) {
		h := r.sit(r.log).begin()
		h.press("s", "enter")
		f(r, h)
		h.leave()
	})
}

func TestSituation41Batch(t *testing.T) {
	s := situationOf(t)
	inQuestions(t, func(r *room, h *hands) {
		s.play(r, h)
		batch, answering := r.table().Batch()
		if len(batch) != 3 || !answering || batch[2].Channel != session.FromOnline {
			t.Fatalf("the batch is %+v, answering %t", batch, answering)
		}
		h.sees("batch 1, answers", "Q1", "Q3 online", "open: room 2 · online 1")
	})
}

// A question is collected without a name, and says how it gets one.
func TestAQuestionIsNamedAfterwards(t *testing.T) {
	inQuestions(t, func(r *room, h *hands) {
		h.press("j").sees("1 question from the room, no name")
		h.press("1").sees("Q1 without a name · j a names who asks")
		h.press("j", "a").write("Kovač").press("enter", "enter")
		if q := r.table().Questions[0]; q.AskerName != "Kovač" {
			t.Errorf("the question is %+v", q)
		}
		h.press("j", "3").write("Ana").press("enter").seesNot("without a name")
	})
}

// A batch of three, two of them addressed: who is asked comes on the list, and
// their answers find their questions.
func TestAnswersFindTheirQuestions(t *testing.T) {
	inQuestions(t, func(r *room, h *hands) {
		h.press("j", "3").write("Kovač").press("enter")
		h.press("j", "6").write("carana").press("enter")
		h.press("j", "1", "j", "6").write("nam").press("enter")
		h.press("j", "1", "j", "4")
		list := r.table().List()
		if len(list) != 2 || list[0].Participant != "ca" || list[1].Participant != "nh" || list[1].Lane != session.ResponseLane {
			t.Fatalf("the list is %+v", list)
		}
		h.press("enter").wait(20 * time.Second)
		h.press("n")
		h.press("d").write("ostania").press("enter", "n") // not asked by name: the last question
		q := r.table().Questions
		for i, who := range []string{"ca", "nh", "os"} {
			if q[i].State != session.QuestionIsAnswered || len(q[i].Answers) != 1 || r.table().Turn(q[i].Answers[0].Turn).Participant != who {
				t.Errorf("question %d is %+v, want it answered by %s", i+1, q[i], who)
			}
		}
		h.sees("✓ Q1 Kovač → Carana", "answer · Q3")
	})
}

func TestSituation42Speech(t *testing.T) {
	s := situationOf(t)
	inQuestions(t, func(r *room, h *hands) {
		h.press("enter").wait(90 * time.Second)
		s.play(r, h)
		last := r.table().LastTurn()
		if last.How != session.ConcludedInvited || *last.Limit != time.Minute || last.Kind != session.QuestionTurn {
			t.Errorf("the turn is %+v", last)
		}
		h.sees("concluded at the moderator's", "of 1:00")
	})
}

func TestSituation43NobodyToAnswer(t *testing.T) {
	s := situationOf(t)
	inQuestions(t, func(r *room, h *hands) {
		h.press("j", "1", "j", "6").write("carana").press("enter")
		h.press("j", "4", "m").write("carana").press("enter", "2")
		if list := r.table().List(); len(list) != 0 {
			t.Fatalf("somebody who left is on the list: %+v", list)
		}
		s.play(r, h)
		if q := r.table().Question(1); q.To != "os" || q.State != session.QuestionIsParked {
			t.Errorf("the question is %+v", q)
		}
		if list := r.table().List(); len(list) != 0 {
			t.Errorf("the question is parked, on the list is %+v", list)
		}
		h.sees("Q1 → Ostania", "parked")
	})
}

func TestAQuestionForwardedInWriting(t *testing.T) {
	inQuestions(t, func(r *room, h *hands) {
		h.press("j", "1", "j", "1", "j", "o", "1", "8")
		if q := r.table().Questions; q[0].State != session.QuestionIsForwarded || !q[1].Open() {
			t.Errorf("the questions are %+v, %+v", q[0], q[1])
		}
		h.sees("– Q1", "forwarded in writing")
		h.press("j", "6").write("carana").press("enter", "j", "8") // beside a longer name, too
		if n := strings.Count(h.screen(), "forwarded in writing"); n != 2 {
			t.Errorf("the screen says it %d times, want it of both:\n%s", n, h.screen())
		}
	})
}

// After the last question that was announced n starts no other; what is next on
// the screen says so.
func TestNoQuestionAfterTheLast(t *testing.T) {
	inQuestions(t, func(r *room, h *hands) {
		h.press("j", "2", "o", "n").write("1").press("enter").sees("NEXT  Speaker from the floor 1", "next from room")
		h.press("n").sees("Speaker from the floor 1", "NEXT  nobody", "online 1")
		h.seesNot("next from")
		before := len(r.record())
		h.press("n").sees("The list of Questions is closed")
		if got := r.record()[before:]; len(got) != 0 {
			t.Errorf("n after the last records %v", got)
		}
		h.press("o", "c", "n")
		if got := r.floor(); got != "Speaker from the floor 2" {
			t.Errorf("with the list open again %q has the floor", got)
		}
	})
}

func TestSituation44TwoChannels(t *testing.T) {
	s := situationOf(t)
	inQuestions(t, func(r *room, h *hands) {
		s.play(r, h)
		if next := r.table().NextChannel(); next != session.FromRoom {
			t.Errorf("after one from online the next is from %q", next)
		}
		h.sees("open: room 1 · online 1", "next from room")
	})
}

func TestSituation46OwnQuestion(t *testing.T) {
	s := situationOf(t)
	inQuestions(t, func(r *room, h *hands) {
		s.play(r, h)
		q := r.table().Question(1)
		if q == nil || !q.Prompt || q.Asker != "mod" || q.Text != "Which step first?" {
			t.Fatalf("the question is %+v", q)
		}
		h.sees("Q1 Trần Thị Mai")
		h.press("j", "9")
		if q := r.table().Question(2); q.Text != "Who pays for it?" {
			t.Errorf("the next own question is %+v", q)
		}
	})
}
