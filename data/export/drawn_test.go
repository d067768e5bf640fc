package export

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"roundtable/session"
)

// A draw by lot can be repeated from the report alone; who was on the list and
// not heard is named; the time is told by the organiser's tags.
func TestWhatTheListWas(t *testing.T) {
	a := smallAgenda()
	for i := range a.Participants {
		if i > 0 { // the moderator has none
			a.Participants[i].Tags = map[string]string{"region": []string{"", "east", "west"}[i]}
		}
	}
	d := open(t, a)
	d.do("14:31:00", session.StartSession{})
	d.do("14:33:00", session.NextSegment{})
	d.do("14:34:00", session.Order{Rule: session.ByLot, Seed: "4821-7730"})
	d.do("14:34:10", session.CloseList{Last: 1})
	d.do("14:34:20", session.Next{})
	first := session.Fold(d.records).Floor().Participant
	d.do("14:36:20", session.NextSegment{})
	h := d.handout("14:40:00")
	report := string(written(t, Format{Write: Markdown}, h))
	for _, want := range []string{"by lot, seed 4821-7730: ", ` \[ca\]`, ` \[os\]`, "On the list and not heard: ", "sha256sum", "| region |", "| east |"} {
		if !strings.Contains(report, want) {
			t.Errorf("the report does not say %q:\n%s", want, report)
		}
	}
	body := written(t, jsonFormat(), h)
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if err := minutesSchema(t).Validate(v); err != nil {
		t.Error(err)
	}
	var got document
	if err := json.Unmarshal(body, &got); err != nil {
		t.Fatal(err)
	}
	if o := got.Orders[0]; *o.Seed != "4821-7730" || o.After[0] != first || session.Lot(*o.Seed, o.After[0]) > session.Lot(*o.Seed, o.After[1]) {
		t.Errorf("the draw is %+v, and %s was first", o, first)
	}
	if s := got.Segments[1]; len(s.Unheard) != 1 || s.Unheard[0] == first {
		t.Errorf("unheard are %v", s.Unheard)
	}
	if x := got.TagTimes; len(x) != 2 || x[0].Seconds+x[1].Seconds < 120 {
		t.Errorf("by tag: %+v", x)
	}
}

// Under the Chatham House Rule the list says nothing about who spoke.
func TestTheListUnderTheRule(t *testing.T) {
	a := smallAgenda()
	a.Segments[1].Attribution = session.ChathamHouse
	d := open(t, a)
	d.do("14:31:00", session.StartSession{})
	d.do("14:33:00", session.NextSegment{})
	d.do("14:34:00", session.Order{Rule: session.ByLot, Seed: "4821-7730"})
	d.do("14:34:20", session.Next{})
	d.do("14:36:20", session.NextSegment{})
	h := d.handout("14:40:00")
	if len(h.Orders) != 0 || h.Segments[1].Unheard != nil {
		t.Errorf("the minutes keep %+v and %v", h.Orders, h.Segments[1].Unheard)
	}
	if report := string(written(t, Format{Write: Markdown}, h)); strings.Contains(report, "4821-7730") {
		t.Errorf("the report tells the draw:\n%s", report)
	}
}
