package session_test

import (
	"testing"
	"time"

	"roundtable/session"
)

func TestInformalRulesKnowNoMotions(t *testing.T) {
	d := inRoundOne(t, session.Informal)
	d.refused("14:34", session.RaisePoint{Participant: "a"}, session.InformalRules)
	d.refused("14:34", session.AskReply{Participant: "a"}, session.InformalRules)
}

func TestPointsOfOrder(t *testing.T) {
	d := inRoundOne(t, session.Formal)
	d.do("14:34", session.Next{}) // a
	d.do("14:34", session.Respond{Participant: "b"})
	d.do("14:34", session.RaisePoint{Participant: "c"})
	d.do("14:35", session.RaisePoint{Participant: "d"})
	d.refused("14:35", session.RaisePoint{Participant: "d"}, session.AlreadyWaiting)
	d.refused("14:35", session.RaisePoint{Participant: "a"}, session.FloorTaken)
	d.lists("c:point of order d:point of order b:response b:planned c:planned d:planned e:planned")
	r := d.read("14:35")
	// 14:00 remain, 2:00 of them a's, three others with 3:00 before four with 0:12.
	if r.ToCome != 4 {
		t.Errorf("%d to come", r.ToCome)
	}
	d.is("what fits", r.Fits, "0:30")
	d.do("14:36", session.Next{})
	if f := d.table.Floor(); f.Kind != session.PointOfOrder || *f.Limit != 3*time.Minute {
		t.Errorf("the floor: %+v", f)
	}
	d.do("14:37", session.Limit{To: 10 * time.Minute})
	d.do("14:37", session.Next{})
	if f := d.table.Floor(); *f.Limit != session.PointLimit {
		t.Errorf("a point of order may last %v", *f.Limit)
	}
	if heard := d.table.Heard(); heard["c"] || heard["d"] {
		t.Error("a point of order is no contribution")
	}
}

// Two for each delegation, ten minutes and five, whoever speaks for it.
func TestRightsOfReply(t *testing.T) {
	d := inRoundOne(t, session.Formal)
	d.do("14:34", session.AskReply{Participant: "a"})
	d.do("14:34", session.Ask{Name: "Somebody"}) // still before the replies
	if last := d.table.List()[6]; last.Lane != session.RightOfReplyLane {
		t.Errorf("last is %+v", last)
	}
	d.do("14:35", session.Replace{Participant: "a", Name: "Bela Kovar"})
	d.do("14:36", session.Give{Participant: "p8"}) // the planned place is first
	d.do("14:37", session.Give{Participant: "b"})
	d.do("14:38", session.Give{Participant: "p8"})
	if f := d.table.Floor(); f.Kind != session.RightOfReply || *f.Limit != session.FirstReply {
		t.Errorf("the floor: %+v", f)
	}
	d.do("14:39", session.Thank{})
	d.do("14:40", session.AskReply{Participant: "p8"})
	d.do("14:41", session.Give{Participant: "p8"})
	if f := d.table.Floor(); *f.Limit != session.SecondReply || f.Reply != 2 {
		t.Errorf("the second may last %v, it is the %d.", *f.Limit, f.Reply)
	}
	d.do("14:41", session.RaisePoint{Participant: "e"})
	d.do("14:41", session.Next{})
	d.do("14:41", session.Next{})
	if f := d.table.Floor(); f.Participant != "p8" || f.Reply != 2 {
		t.Errorf("what goes on is the %d.: %+v", f.Reply, f)
	}
	d.do("14:42", session.Thank{})
	d.refused("14:43", session.AskReply{Participant: "p8"}, session.RepliesUsed)
	d.do("14:43", session.NameDelegation{Participant: "p7", Delegation: "Carana"})
	d.refused("14:43", session.AskReply{Participant: "p7"}, session.RepliesUsed)
	d.do("14:43", session.AskReply{Participant: "e"})
}

// Two replies of one delegation that wait together take ten minutes and five
// of what the others share.
func TestTwoRightsOfReplyThatWait(t *testing.T) {
	d := inRoundOne(t, session.Formal)
	d.do("14:34", session.AddParticipant{Name: "Somebody"})
	d.do("14:34", session.NameDelegation{Participant: "p7", Delegation: "Carana"})
	d.do("14:34", session.Extend{By: time.Hour})
	plain := *d.read("14:34").Spare
	d.do("14:34", session.AskReply{Participant: "a"})
	first := *d.read("14:34").Spare
	d.do("14:34", session.AskReply{Participant: "p7"})
	second := *d.read("14:34").Spare
	if plain-first != session.FirstReply || first-second != session.SecondReply {
		t.Errorf("the first takes %v, the second %v", plain-first, first-second)
	}
}
