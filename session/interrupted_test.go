package session_test

import (
	"testing"
	"time"

	"roundtable/session"
)

// Rule 71: a point of order interrupts the speaker, who goes on after the
// ruling with the time that was left.
func TestAPointOfOrderInterrupts(t *testing.T) {
	d := inRoundOne(t, session.Formal)
	d.do("14:34", session.Next{}) // a
	d.do("14:34", session.Respond{Participant: "b"})
	d.do("14:34", session.RaisePoint{Participant: "c"})
	d.do("14:34:40", session.Next{})
	turn := d.table.Turns[len(d.table.Turns)-2]
	if turn.How != session.Interrupted {
		t.Fatalf("it ended %q", turn.How)
	}
	d.lists("a:interrupted b:response b:planned c:planned d:planned e:planned")
	d.is("what is left", d.table.List()[0].Left, "2:20")
	d.do("14:34:50", session.RaisePoint{Participant: "d"})
	d.do("14:34:50", session.Order{Rule: session.Reversed})
	d.lists("d:point of order a:interrupted b:response e:reversed d:reversed c:reversed b:reversed")
	d.do("14:35", session.Next{}) // the one point of order does not interrupt the other
	if turn := d.table.Turns[len(d.table.Turns)-2]; turn.How != session.Concluded {
		t.Errorf("a point of order ended %q", turn.How)
	}
	d.do("14:36", session.Next{})
	f := d.table.Floor()
	if f.Participant != "a" || f.Kind != session.Statement || *f.Limit != dur("2:20") || f.Resumes != turn.ID {
		t.Errorf("the floor: %+v", f)
	}
	for _, a := range d.table.Airtime(d.moment()) {
		if a.Participant == "a" && (a.Time != 40*time.Second || a.Turns != 1) {
			t.Errorf("a had the floor %d times, for %v", a.Turns, a.Time)
		}
	}
	d.do("14:36:30", session.Thank{})
	for _, a := range d.table.Airtime(d.moment()) {
		if a.Participant == "a" && (a.Time != 70*time.Second || a.Turns != 1) {
			t.Errorf("in the end %d times, for %v", a.Turns, a.Time)
		}
	}
}

// What fits counts the rest of the interrupted turn, not a whole one.
func TestWhatFitsWithTheRestOfATurn(t *testing.T) {
	d := inRoundOne(t, session.Formal)
	d.do("14:34", session.Next{})
	d.do("14:34", session.RaisePoint{Participant: "c"})
	before := d.read("14:35")
	d.do("14:35", session.Next{})
	after := d.read("14:35")
	if after.ToCome != before.ToCome+1 || *after.Fits != *before.Fits || *after.Spare != *before.Spare {
		t.Errorf("to come %d then %d, fits %v then %v, spare %v then %v", before.ToCome, after.ToCome,
			*before.Fits, *after.Fits, *before.Spare, *after.Spare)
	}
}

func TestUndoingAnInterruption(t *testing.T) {
	d := inRoundOne(t, session.Formal)
	d.do("14:34", session.Next{})
	d.do("14:34", session.RaisePoint{Participant: "c"})
	d.do("14:34:40", session.Next{})
	d.do("14:34:50", session.Undo{Hand: session.ByHandModerator})
	if f := d.table.Floor(); f == nil || f.Participant != "a" || *d.read("14:35").Turn.Remaining != 2*time.Minute {
		t.Errorf("the floor: %+v", f)
	}
	d.lists("c:point of order b:planned c:planned d:planned e:planned")
}

// Nothing is left of a turn past its limit: nobody waits for it.
func TestInterruptedPastTheLimit(t *testing.T) {
	d := inRoundOne(t, session.Formal)
	d.do("14:34", session.Next{})
	d.do("14:34", session.RaisePoint{Participant: "c"})
	d.do("14:38", session.Next{})
	d.lists("b:planned c:planned d:planned e:planned")
	if turn := d.table.Turns[len(d.table.Turns)-2]; turn.How != session.Interrupted {
		t.Errorf("it ended %q", turn.How)
	}
}

// The rest of a reply is no second one, nor the rest of a turn one of the last.
func TestTheRestIsNoTurnOfItsOwn(t *testing.T) {
	d := inRoundOne(t, session.Formal)
	d.do("14:34", session.CloseList{Last: 2})
	d.do("14:34", session.AskReply{Participant: "a"})
	d.do("14:34", session.Withdraw{Participant: "a", Lane: session.PlannedLane})
	d.do("14:34", session.Give{Participant: "a"})
	d.do("14:35", session.RaisePoint{Participant: "c"})
	d.do("14:35", session.Next{})
	if first := d.table.List()[0]; first.Participant != "a" || *first.Left != 9*time.Minute {
		t.Fatalf("first is %+v", first)
	}
	d.do("14:36", session.Next{})
	d.do("14:37", session.Thank{})
	d.do("14:37", session.AskReply{Participant: "a"})
	d.refused("14:37", session.AskReply{Participant: "a"}, session.AlreadyWaiting)
	d.do("14:38", session.Next{}) // b
	if left := d.table.Running().LastLeft; left != 1 {
		t.Errorf("%d left of the last two", left)
	}
	d.do("14:38", session.RaisePoint{Participant: "c"})
	d.do("14:38:30", session.Next{})
	d.do("14:39", session.Next{})
	if f, left := d.table.Floor(), d.table.Running().LastLeft; f.Participant != "b" || left != 1 {
		t.Errorf("%s speaks, %d left of the last two", f.Participant, left)
	}
}

// The rest of the moderator's turn is not charged either.
func TestTheRestIsWhatItWas(t *testing.T) {
	d := inRoundOne(t, session.Formal)
	d.do("14:34", session.Preside{})
	d.do("14:34", session.RaisePoint{Participant: "c"})
	d.do("14:34:30", session.Next{})
	d.do("14:35", session.Next{})
	if f := d.table.Floor(); f.Participant != "mod" || f.Kind != session.ByModerator {
		t.Errorf("the floor: %+v", f)
	}
}
