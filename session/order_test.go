package session_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"roundtable/session"
)

// lists fails unless these wait: "a:planned b:response".
func (d *desk) lists(want string) {
	d.t.Helper()
	if got := strings.TrimSpace(d.list()); got != want {
		d.t.Errorf("the list is %q, want %q", got, want)
	}
}

// inRoundOne is hanoi at 14:33 with nobody speaking; a, b, c, d, e are planned.
func inRoundOne(t *testing.T, rules session.Rules) *desk {
	t.Helper()
	a := hanoi()
	a.Rules = rules
	for i, level := range []session.Level{"", session.Minister, session.HeadOfState, session.Minister, "envoy"} {
		a.Participants[i].Level = level
	}
	d := open(t, a, "2025-10-25T14:20:00+07:00")
	d.do("14:30", session.StartSession{})
	d.do("14:33", session.NextSegment{})
	return d
}

func TestOrder(t *testing.T) {
	by := func(seed string) string {
		keys := keys(5)
		slices.SortFunc(keys, func(a, b string) int { return strings.Compare(session.Lot(seed, a), session.Lot(seed, b)) })
		return strings.Join(keys, ":lot ") + ":lot"
	}
	for _, c := range []struct {
		order session.Order
		want  string
	}{
		{session.Order{Rule: session.ByLevel}, "c:level b:level d:level a:level e:level"},
		{session.Order{Rule: session.ByLevel, Ladder: []session.Level{"envoy", session.Minister}}, "e:level b:level d:level a:level c:level"},
		{session.Order{Rule: session.ByAlphabet, Alphabet: []string{"e", "d", "b"}}, "e:alphabet d:alphabet b:alphabet a:alphabet c:alphabet"},
		{session.Order{Rule: session.Reversed}, "e:reversed d:reversed c:reversed b:reversed a:reversed"},
		{session.Order{Rule: session.ByLot, Seed: "4821-7730"}, by("4821-7730")},
		{session.Order{Rule: session.ByLot, Seed: "x"}, by("x")},
	} {
		d := inRoundOne(t, "")
		d.do("14:34", c.order)
		d.lists(c.want)
		again := c.order
		if c.order.Rule != session.ByLot && c.order.Rule != session.Reversed {
			d.refused("14:34", again, session.AlreadySo)
		}
		d.do("14:35", session.Order{Rule: session.ByAsking})
		d.lists("a:planned b:planned c:planned d:planned e:planned")
		d.refused("14:35", session.Order{Rule: session.ByAsking}, session.AlreadySo)
	}
}

// Who pre-empts stays before, and who asks afterwards comes after; a hand moves
// what a rule put somewhere, and the rule puts it back.
func TestOrderMovesOrdinaryPlacesAlone(t *testing.T) {
	d := inRoundOne(t, session.Formal)
	d.do("14:34", session.AskReply{Participant: "b"})
	d.do("14:34:10", session.Respond{Participant: "e"})
	d.do("14:34:20", session.RaisePoint{Participant: "d"})
	d.do("14:34:30", session.Ask{Name: "Somebody"})
	d.lists("d:point of order e:response a:planned b:planned c:planned d:planned e:planned p7:asked b:right of reply")
	d.do("14:35", session.Order{Rule: session.Reversed})
	d.lists("d:point of order e:response p7:reversed e:reversed d:reversed c:reversed b:reversed a:reversed b:right of reply")
	d.do("14:35:30", session.Front{Participant: "a", Lane: session.PlannedLane})
	if first := d.table.Next(); first.Participant != "a" || first.Why() != "moved" {
		t.Errorf("first is %+v", first)
	}
	d.do("14:36", session.Order{Rule: session.ByLevel})
	d.lists("d:point of order e:response c:level d:level b:level a:level p7:level e:level b:right of reply")
	d.do("14:36:30", session.Ask{Name: "Another"})
	d.do("14:37", session.Order{Rule: session.ByAsking})
	d.lists("d:point of order e:response a:planned b:planned c:planned d:planned e:planned p7:asked p8:asked b:right of reply")
}

func TestOrderByWhoWasHeardLeast(t *testing.T) {
	d := inRoundOne(t, "")
	d.do("14:34", session.Next{}) // a for two minutes, b for one
	d.do("14:36", session.Next{})
	d.do("14:37", session.Thank{})
	d.do("14:37", session.AnotherRound{})
	d.lists("c:planned d:planned e:planned a:planned b:planned")
	d.do("14:37:10", session.Front{Participant: "a"})
	d.do("14:37:20", session.FrontLeast{})
	d.lists("c:moved a:moved d:planned e:planned b:planned")
	d.refused("14:37:30", session.FrontLeast{}, session.AlreadyFirst)
	d.do("14:38", session.Order{Rule: session.ByLeast})
	d.lists("c:least heard d:least heard e:least heard b:least heard a:least heard")
}

func TestOrderIsRefused(t *testing.T) {
	d := inRoundOne(t, "")
	d.refused("14:34", session.Order{Rule: "length"}, session.UnknownRule)
	d.refused("14:34", session.Order{Rule: session.ByLot}, session.SeedMissing)
	for _, key := range []string{"a", "b", "c", "d"} {
		d.do("14:34", session.Decline{Participant: key})
	}
	d.refused("14:35", session.Order{Rule: session.Reversed}, session.NothingToOrder)
	before := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	before.refused("14:21", session.Order{Rule: session.Reversed}, session.NothingToOrder) // the opening plans nobody
}

// Two hands at once: who came meanwhile is not lost, who left does not matter.
func TestAnOrderDecidedBeforeSomebodyCame(t *testing.T) {
	d := inRoundOne(t, "")
	events, no := session.Decide(d.table, session.Order{Rule: session.Reversed}, d.moment())
	if no != nil {
		t.Fatal(no)
	}
	d.do("14:34", session.Ask{Name: "Somebody"})
	d.do("14:34", session.Decline{Participant: "c"})
	d.keep(events, session.ByHandModerator)
	d.lists("e:reversed d:reversed b:reversed a:reversed p7:asked")
}

// A draw can be repeated with any SHA-256: these lots were drawn with
// printf '%s\n%s' 4821-7730 ca | sha256sum.
func TestALotIsWhatAnybodyDraws(t *testing.T) {
	if got, want := session.Lot("4821-7730", "ca"), "766fdce3ac8a80750cb6e44a825dc0b75ccf999f9852db51c188bf5d475db20a"; got != want {
		t.Errorf("the lot is %s, want %s", got, want)
	}
}

func TestClosedLists(t *testing.T) {
	d := inRoundOne(t, session.Formal)
	d.do("14:34", session.NextSegment{})
	d.do("14:34", session.NextSegment{}) // coordinated action: nobody is planned
	d.do("14:35", session.Ask{Participant: "a"})
	d.do("14:35", session.CloseList{})
	d.refused("14:35", session.CloseList{}, session.AlreadySo)
	d.refused("14:36", session.Ask{Participant: "b"}, session.ListIsClosed)
	d.refused("14:36", session.Ask{Participant: "a"}, session.AlreadyWaiting)
	d.refused("14:36", session.Ask{Name: "Somebody"}, session.ListIsClosed)
	d.do("14:36", session.Respond{Participant: "b"})
	d.do("14:36", session.RaisePoint{Participant: "c"})
	d.do("14:36", session.Front{Participant: "d"})
	d.do("14:36", session.Give{Participant: "e"})
	d.do("14:37", session.OpenList{})
	d.refused("14:37", session.OpenList{}, session.AlreadySo)
	d.do("14:37", session.Ask{Participant: "b"})
}

// The last two: who waits beyond them is not heard; while fewer wait, others
// may still ask.
func TestTheLastTwo(t *testing.T) {
	d := inRoundOne(t, "")
	d.do("14:34", session.NextSegment{})
	d.do("14:34", session.NextSegment{})
	d.do("14:35", session.Ask{Participant: "a"})
	d.do("14:35", session.CloseList{Last: 2})
	d.do("14:36", session.Ask{Participant: "b"})
	d.refused("14:36", session.Ask{Participant: "c"}, session.ListIsClosed)
	d.do("14:36", session.Front{Participant: "c"})
	d.do("14:36", session.Respond{Participant: "d"})
	part := d.table.Running()
	for _, left := range []int{2, 1, 0, 0} { // a response is none of them
		d.do("14:37", session.Next{})
		if part = d.table.Running(); part.Last != 2 || part.LastLeft != left {
			t.Errorf("of the last %d, %d are to come; want %d", part.Last, part.LastLeft, left)
		}
		if left == 0 {
			break
		}
	}
	d.do("14:40", session.NextSegment{})
	if got := d.table.Part(part.ID).Unheard; !slices.Equal(got, []string{"b"}) {
		t.Errorf("unheard are %v", got)
	}
	d.do("14:41", session.PreviousSegment{})
	if got := d.table.Part(part.ID).Unheard; got != nil {
		t.Errorf("while it goes on nobody is unheard: %v", got)
	}
}

func TestAnotherRound(t *testing.T) {
	d := inRoundOne(t, "")
	d.refused("14:33", session.AnotherRound{}, session.AlreadySo)
	d.do("14:34", session.Next{})
	d.do("14:35", session.NotPresent{Participant: "b"})
	d.do("14:36", session.Next{})
	d.do("14:37", session.ChangePresence{Participant: "d", To: session.Left})
	d.do("14:38", session.AnotherRound{})
	d.lists("e:planned a:planned c:planned")
	d.do("14:39", session.ChangePresence{Participant: "b", To: session.Present})
	d.lists("e:planned a:planned c:planned b:planned")
	d.do("14:40", session.NextSegment{})
	d.do("14:41", session.NextSegment{})
	d.refused("14:42", session.AnotherRound{}, session.NobodyPlanned)
}

func TestTagTimes(t *testing.T) {
	a := hanoi()
	for i, region := range []string{"west", "east", "west", "", "east"} {
		if region != "" {
			a.Participants[i].Tags = map[string]string{"region": region}
		}
	}
	d := open(t, a, "2025-10-25T14:20:00+07:00")
	d.do("14:30", session.StartSession{})
	d.do("14:33", session.NextSegment{})
	d.do("14:34", session.Next{})
	d.do("14:36", session.Next{})
	d.do("14:37", session.Thank{})
	want := []session.TagTime{
		{Tag: "region", People: 1}, // the moderator presides and has no region either
		{Tag: "region", Value: "east", People: 2, Turns: 1, Time: time.Minute},
		{Tag: "region", Value: "west", People: 2, Turns: 1, Time: 2 * time.Minute},
	}
	if got := d.read("14:40").AirtimeByTag(); !slices.Equal(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
	if heard := d.table.Heard(); !heard["a"] || !heard["b"] || heard["c"] || heard["mod"] {
		t.Errorf("heard are %v", heard)
	}
}

// Who stands in for somebody who spoke has the same seat: it is heard once.
func TestAReplacementIsHeardOnce(t *testing.T) {
	a := hanoi()
	for i := range a.Participants {
		a.Participants[i].Tags = map[string]string{"region": "east"}
	}
	d := open(t, a, "2025-10-25T14:20:00+07:00")
	d.do("14:30", session.StartSession{})
	d.do("14:33", session.NextSegment{})
	d.do("14:34", session.Next{})
	d.do("14:35", session.Thank{})
	d.do("14:36", session.Replace{Participant: "a", Name: "Bela Kovar"})
	count := func(want [2]int) {
		t.Helper()
		m := session.DrawUp(d.table, d.moment(), session.Terms{})
		if got := [2]int{m.Heard, m.Seats}; got != want {
			t.Errorf("%d of %d heard, want %d of %d", got[0], got[1], want[0], want[1])
		}
		if tags := m.TagTimes; len(tags) != 1 || tags[0].People != want[1] {
			t.Errorf("by region %+v, want %d seats", tags, want[1])
		}
	}
	count([2]int{1, 5})
	stands := d.table.Person("a").ReplacedBy
	d.do("14:37", session.Give{Participant: stands})
	d.do("14:38", session.Thank{})
	count([2]int{1, 5})
	d.do("14:39", session.Replace{Participant: stands, Name: "Liv Berg"})
	d.do("14:40", session.Next{})
	count([2]int{2, 5})
	if n := len(d.read("14:41").Airtime()); n != 7 {
		t.Errorf("%d people have their own time, want 7", n)
	}
}
