package act

import (
	"slices"
	"strings"
	"testing"

	"roundtable/session"
)

func labels(rows []Binding) []string {
	var all []string
	for _, b := range rows {
		all = append(all, b.Key+" "+b.Label)
	}
	return all
}

// o shows what each order would make of the list before anything happens; a
// draw by lot is not shown before it is made.
func TestOrdersAreShownFirst(t *testing.T) {
	w := opened(t).do(session.StartSession{}, session.NextSegment{})
	s := w.situation()
	seeds := 0
	s.Seed = func() string { seeds++; return "4821-7730" }
	b, ok := s.Resolve("o")
	if !ok || b.Act.Name != "list" {
		t.Fatalf("o: %+v", b)
	}
	want := []string{
		"1 by time of asking",
		"2 by level", // everybody is on the same rung: nothing would change but why
		"3 by alphabet: Carana, Nam Hải, Ostania, Ribeira …",
		"4 least heard first: Carana, Ostania, Verland, Ribeira …",
		"5 reversed: Nam Hải, Ribeira, Verland, Ostania …",
		"6 by lot, drawn now, seed 4821-7730",
	}
	got := labels(b.Choices)
	for i := range want {
		if !strings.HasPrefix(got[i], want[i]) {
			t.Errorf("%q, want %q", got[i], want[i])
		}
	}
	if seeds != 1 {
		t.Errorf("%d seeds for one draw", seeds)
	}
	if b.Choices[0].Off == nil || b.Choices[0].Off.Code != session.AlreadySo {
		t.Errorf("by time of asking it is already: %+v", b.Choices[0].Off)
	}
	c, _ := b.Choices[5].Command()
	if order := c.(session.Order); order.Seed != "4821-7730" || order.Rule != session.ByLot {
		t.Errorf("the draw is %+v", order)
	}
	for _, row := range b.Choices {
		if row.Label == "" || strings.Contains(row.Label, "{") {
			t.Errorf("a row says %q", row.Label)
		}
	}
}

// Moving by hand is one row of o: it asks for a name, then for the place.
func TestMovingByHandIsARowOfTheList(t *testing.T) {
	w := opened(t).do(session.StartSession{}, session.NextSegment{})
	s := w.situation()
	b, _ := s.Resolve("o")
	row := b.Choices[6]
	if row.Key != "7" || row.Act.Name != "move" || row.Missing[0].Kind != Participant {
		t.Fatalf("the row is %+v", row)
	}
	s.Selected = session.PlaceID{Participant: "ve", Lane: session.PlannedLane}
	b, _ = s.Resolve("o")
	places := labels(b.Choices[6].Choices)
	if len(places) != 5 || places[0] != "1 Verland to the front" {
		t.Errorf("places: %q", places)
	}
}

func TestTheListClosesAndOpensOnOneKey(t *testing.T) {
	w := opened(t).do(session.StartSession{}, session.NextSegment{})
	row := func(key string) Binding {
		b, _ := w.situation().Resolve("o")
		return b.Choices[slices.IndexFunc(b.Choices, func(c Binding) bool { return c.Key == key })]
	}
	if b := row("c"); b.Act.Name != "close-list" || b.Off != nil {
		t.Errorf("c: %+v", b)
	}
	w.do(session.CloseList{Last: 2})
	if b := row("c"); b.Act.Name != "open-list" || b.Off != nil {
		t.Errorf("c: %+v", b)
	}
	if b := row("l"); b.Off == nil {
		t.Error("the last two are announced already")
	}
}

// Under formal rules d asks which; under informal rules it is a response at
// once, and nobody is shown what the rules do not know.
func TestFormalRulesAreUnderD(t *testing.T) {
	a := roundtable()
	a.Rules = session.Formal
	formal := openedWith(t, a).do(session.StartSession{}, session.NextSegment{}, session.Next{})
	s := formal.situation()
	b, _ := s.Resolve("d")
	if b.Act.Name != "intervene" || b.Missing[0].Kind != Participant {
		t.Fatalf("d: %+v", b)
	}
	b = s.Bind(b.Act, Input{Participant: "ve"})
	if got := labels(b.Choices); len(got) != 3 || b.Choices[1].Act.Name != "point-of-order" || b.Choices[2].Act.Name != "right-of-reply" {
		t.Errorf("d of Verland: %q", got)
	}
	for _, c := range b.Choices {
		if c.Off != nil {
			t.Errorf("%s is off: %+v", c.Label, c.Off)
		}
	}
	informal := running(t).situation()
	if b, _ := informal.Resolve("d"); b.Act.Name != "respond" {
		t.Errorf("d means %s", b.Act.Name)
	}
	for _, name := range []string{"point-of-order", "right-of-reply"} {
		a, _ := Find(name)
		if b := informal.Bind(a, Input{Participant: "ve"}); b.Off == nil || b.Off.Code != session.InformalRules {
			t.Errorf("%s under informal rules: %+v", name, b.Off)
		}
	}
}
