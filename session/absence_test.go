package session_test

import (
	"testing"
	"time"

	"roundtable/session"
)

func TestNoShow(t *testing.T) {
	for _, toReserve := range []bool{false, true} {
		d := inRoundOne(t, "")
		d.do("14:34", session.NoShow{Participant: "b", ToReserve: toReserve})
		d.lists("a:planned c:planned d:planned e:planned")
		added, paid := time.Duration(0), time.Duration(0)
		if toReserve {
			added, paid = -dur("3:12"), dur("3:12")
		}
		if p := d.table.Part("s2"); p.Added != added || d.table.Part("s5").Paid != paid {
			t.Errorf("to the reserve %t: added %v, paid %v", toReserve, p.Added, d.table.Part("s5").Paid)
		}
		if d.table.Person("b").Presence != session.Left || d.table.Reflections()[1].State != session.ReflectionNotPresent {
			t.Error("who does not come has left, and gives no reflection")
		}
		d.do("14:35", session.ChangePresence{Participant: "b", To: session.Present})
		d.lists("a:planned c:planned d:planned e:planned") // the minutes are gone
		d.do("14:50", session.NextSegment{})
		d.lists("a:planned b:planned c:planned d:planned e:planned") // but not those of later segments
	}
}

func TestNoShowOfWhoWasCalledBefore(t *testing.T) {
	d := inRoundOne(t, "")
	d.do("14:34", session.NotPresent{Participant: "a"})
	d.do("14:35", session.NoShow{Participant: "a", ToReserve: true})
	if len(d.table.Running().Away) != 0 || d.table.Part("s5").Paid != dur("3:12") {
		t.Errorf("kept: %+v, paid %v", d.table.Running().Away, d.table.Part("s5").Paid)
	}
	d.do("14:48:30", session.NoShow{Participant: "c", ToReserve: true}) // the segment is over
	if paid := d.table.Part("s5").Paid; paid != dur("3:12") {
		t.Errorf("nothing remains, and the reserve has %v", paid)
	}
	d.do("14:49", session.Next{})
	d.refused("14:49", session.NoShow{Participant: "b"}, session.HasFloor)
	d.do("15:25", session.GoToClosing{})
	d.refused("15:26", session.NoShow{Participant: "e", ToReserve: true}, session.NoReserveAhead)
	d.do("15:26", session.NoShow{Participant: "e"})
}

func TestHeldPlaces(t *testing.T) {
	d := inRoundOne(t, "")
	d.do("14:34", session.NotPresent{Participant: "a"})
	d.do("14:34", session.NotPresent{Participant: "b", Hold: true})
	d.refused("14:34", session.NotPresent{Participant: "mod", Hold: true}, session.NotWaiting)
	d.do("14:35", session.Next{}) // c
	d.do("14:36", session.ChangePresence{Participant: "a", To: session.Present})
	d.do("14:36", session.ChangePresence{Participant: "b", To: session.Present})
	d.lists("b:planned d:planned e:planned a:planned")
}

// A turn that broke off comes back with what was left of it, once.
func TestBackWithWhatWasLeft(t *testing.T) {
	d := inRoundOne(t, "")
	back := session.ChangePresence{Participant: "a", To: session.Present}
	d.do("14:34", session.Next{})
	d.do("14:35:10", session.LoseLine{Participant: "a"})
	d.do("14:36", back) // still present, and yet there is something to finish
	d.lists("b:planned c:planned d:planned e:planned a:planned")
	d.refused("14:36", back, session.AlreadySo)
	if q := d.table.List()[4]; *q.Left != dur("1:50") {
		t.Errorf("left %v", *q.Left)
	}
	d.do("14:37", session.Give{Participant: "a"})
	d.is("limit", d.table.Floor().Limit, "1:50")
	d.do("14:37:50", session.ChangePresence{Participant: "a", To: session.Left})
	d.do("14:38", back)
	if q := d.table.List()[4]; *q.Left != dur("1:00") {
		t.Errorf("left %v", *q.Left)
	}
	d.do("14:39", session.Give{Participant: "a"})
	d.do("14:40:30", session.LoseLine{Participant: "a"}) // over time: nothing is left
	d.refused("14:41", back, session.AlreadySo)
	d.do("14:42", session.Next{})
	d.do("14:43", session.LoseLine{Participant: "b"})
	d.do("14:44", session.NextSegment{})
	d.refused("14:45", session.ChangePresence{Participant: "b", To: session.Present}, session.AlreadySo)
}

func TestBackWithoutALimit(t *testing.T) {
	a := abc()
	d := open(t, a, "2026-03-10T10:00:00+01:00")
	d.do("10:00", session.StartSession{})
	d.do("10:01", session.Respond{Participant: "a"})
	d.do("10:02", session.Next{})
	d.do("10:03", session.LoseLine{Participant: "a"})
	d.do("10:04", session.Ask{Participant: "b"})
	d.do("10:05", session.ChangePresence{Participant: "a", To: session.Present})
	d.lists("a:response b:asked") // what broke off was a response
	if q := d.table.Next(); q.Left != nil || q.Resumes == "" {
		t.Errorf("back: %+v", q)
	}
}

func TestLinesThatDoNotOpen(t *testing.T) {
	d := inRoundOne(t, session.Formal)
	d.do("14:33", session.ChangePresence{Participant: "a", To: session.Present})
	d.do("14:34", session.FailConnection{Participant: "a"})
	d.lists("b:planned a:moved c:planned d:planned e:planned")
	who := d.table.Person("a")
	if at, waits := who.RetryAt(); !waits || d.tod(&at) != "14:37" || who.Attempts != 1 || who.Presence != session.Expected {
		t.Errorf("again at %v (%t), %d attempts, %s", at, waits, who.Attempts, who.Presence)
	}
	d.do("14:37", session.FailConnection{Participant: "a"})
	d.lists("b:planned c:planned a:moved d:planned e:planned")
	d.do("14:37", session.FailConnection{Participant: "e"}) // the last has nobody to change places with
	d.do("14:37", session.AskReply{Participant: "d"})
	d.do("14:38", session.FailConnection{Participant: "e"}) // nor does the list with a right of reply
	d.lists("b:planned c:planned a:moved d:planned e:planned d:right of reply")
	d.do("14:39", session.Give{Participant: "a"})
	if who = d.table.Person("a"); who.Tried != nil || who.Attempts != 2 {
		t.Errorf("connected: %+v", who)
	}
	d.refused("14:39", session.FailConnection{Participant: "a"}, session.HasFloor)
	d.refused("14:39", session.FailConnection{Participant: "mod"}, session.NotWaiting)
}

func TestSomebodyNewToTheFront(t *testing.T) {
	d := inRoundOne(t, "")
	d.do("14:34", session.Front{Name: "Iona Vane"})
	if next := d.table.Next(); d.table.Name(next.Participant) != "Iona Vane" || next.Why() != "moved" {
		t.Errorf("next is %+v", next)
	}
	d.refused("14:34", session.Front{Name: "Iona Vane"}, session.NameTaken)
}

// Whoever stands in keeps seat, place and order, and has a level of their own.
func TestAReplacementKeepsTheOrder(t *testing.T) {
	d := inRoundOne(t, "")
	d.do("14:34", session.Order{Rule: session.ByLevel})
	d.lists("c:level b:level d:level a:level e:level")
	d.do("14:35", session.Replace{Participant: "c", Name: "Bela Kovar", Level: session.Ambassador})
	d.lists("p7:level b:level d:level a:level e:level")
	d.do("14:36", session.Order{Rule: session.ByLevel})
	d.lists("b:level d:level p7:level a:level e:level")
}
