package export

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"roundtable/session"
)

func minutesSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	f, err := os.ReadFile("../../docs/minutes.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(f))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("minutes", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("minutes")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func written(t *testing.T, f Format, h Handout) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := f.Write(&b, h); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestJSONFitsItsSchema(t *testing.T) {
	s := minutesSchema(t)
	unopened := Draw(session.Fold(nil), session.Moment{}, Wish{Language: small(t).handout("15:00:00").language})
	opened := open(t, smallAgenda())
	running := open(t, smallAgenda())
	running.do("14:31:00", session.StartSession{})
	bare := open(t, session.Agenda{Title: "T", Segments: []session.Segment{{ID: "s1", Title: "A", Kind: session.Discussion}}})
	for name, h := range map[string]Handout{
		"closed": small(t).handout("15:00:00"), "opened": opened.handout("14:10:00"),
		"running": running.handout("14:32:00"), "bare": bare.handout("14:10:00"), "questions": asked(t, session.Attributed),
		"ruled": ruled(t), "partly ruled": spokenUnder(t, smallAgenda(), session.ChathamHouse).handout("15:00:00"), "questions under a rule": asked(t, session.ChathamHouse),
	} {
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(written(t, jsonFormat(), h)))
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(v); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, f := range Formats() {
		written(t, f, unopened) // an empty record is no crash
	}
}

// jsonFormat is the format under test.
func jsonFormat() Format { return named("json") }

// named is a format by its name.
func named(name string) Format {
	for _, f := range Formats() {
		if f.Name == name {
			return f
		}
	}
	panic("there is no format " + name)
}

// Parts of the JSON of the small session, by hand.
func TestJSONSaysWhatHappened(t *testing.T) {
	var got struct {
		State, Started, Closed string
		Lasted                 int `json:"lasted_s"`
		Withheld               int `json:"private_notes_withheld"`
		Turns                  []map[string]any
		Departures             []map[string]any
		Corrections            []map[string]any
		MustEnds               []map[string]any `json:"must_end_changes"`
		Reflections            []map[string]any
		Segments               []map[string]any
	}
	if err := json.Unmarshal(written(t, jsonFormat(), small(t).handout("15:00:00")), &got); err != nil {
		t.Fatal(err)
	}
	if got.State != "closed" || got.Started != "2025-10-25T14:31:00+07:00" || got.Closed != "2025-10-25T14:43:00+07:00" ||
		got.Lasted != 720 || got.Withheld != 1 {
		t.Errorf("the session reads %+v", got)
	}
	for _, c := range []struct {
		is   map[string]any
		want map[string]any
	}{
		{got.Turns[1], map[string]any{
			"seq": 2.0, "kind": "statement", "participant": "ca", "elapsed_s": 180.0, "net_s": 160.0, "paused_s": 20.0, "held_s": 0.0,
			"limit_s": 120.0, "granted_s": 30.0, "over_s": 10.0, "end": "concluded", "why": "planned, asked", "on_behalf": nil,
			"requested": "2025-10-25T14:33:15+07:00",
		}},
		{got.Turns[3], map[string]any{"participant": "p4", "kind": "question", "limit_s": nil, "requested": nil, "why": nil}},
		{got.Departures[0], map[string]any{
			"participant": "ca", "segment": "s5", "lane": nil, "why": "declined", "at": "2025-10-25T14:42:15+07:00",
		}},
		{got.Corrections[0], map[string]any{
			"kind": "undone", "at": "2025-10-25T14:36:30+07:00", "by": "moderator", "text": "undone: Ostania not present when called",
		}},
		{got.Corrections[2], map[string]any{"kind": "backdated", "participant": "os", "segment": "s5", "earlier_s": 10.0}},
		{got.MustEnds[0], map[string]any{"old": "2025-10-25T15:00:00+07:00", "new": "2025-10-25T14:55:00+07:00"}},
		{got.Reflections[0], map[string]any{"participant": "ca", "state": "given", "key_message": "Carana will | ratify"}},
		{got.Segments[3], map[string]any{"state": "reserve", "actual_s": nil, "paid_s": 450.0, "left_s": 630.0}},
	} {
		part := map[string]any{}
		for key := range c.want {
			part[key] = c.is[key]
		}
		if diff := cmp.Diff(c.want, part); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
}
