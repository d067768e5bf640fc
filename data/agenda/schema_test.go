package agenda

import (
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"roundtable/session"
)

const schemaFile = "../../docs/agenda.schema.json"

func compileSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	f, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(f))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("agenda", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("agenda")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// valid says what the schema thinks of a YAML text, as an editor reads it.
func valid(t *testing.T, s *jsonschema.Schema, text []byte) error {
	t.Helper()
	asJSON, err := yaml.YAMLToJSON(text)
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(asJSON))
	if err != nil {
		t.Fatalf("%v in\n%s", err, asJSON)
	}
	return s.Validate(v)
}

func TestGoodAgendasFitTheSchema(t *testing.T) {
	s := compileSchema(t)
	good := [][]byte{[]byte(example), []byte(toCheck)}
	for _, b := range Bundled() {
		good = append(good, b.Text)
	}
	for _, text := range good {
		if err := valid(t, s, text); err != nil {
			t.Errorf("%v\n%s", err, text)
		}
	}
}

// What the schema refuses the reader refuses too.
func TestBadAgendasDoNotFitTheSchema(t *testing.T) {
	s := compileSchema(t)
	segment := func(keys string) string { return "title: T\nsegments: [{title: A, " + keys + "}]\n" }
	person := func(keys string) string {
		return "title: T\nsegments: [{title: A}]\nparticipants: [{" + keys + "}]\n"
	}
	for _, text := range []string{
		"titel: T\nsegments: [{title: A}]\n", "title: T\n", "title: T\nsegments: []\n", "title: T\nsegments: [{minutes: 3}]\n",
		"title: T\nsegments: [{title: A}]\ndate: 25 October\n", "title: T\nsegments: [{title: A}]\nstart: 14.30 h\n",
		"title: T\nsegments: [{title: A}]\ninterpretation: TBC\n", "title: T\nsegments: [{title: A}]\nmoderator: all\n",
		segment("limit: 3 mins?"), segment("minutes: -1"), segment("minutes: ten"), segment("kind: rond"), segment("counting: until"),
		segment("attribution: secret"), segment("optional: maybe"), segment("objectives: [0]"), segment("duration: 3"),
		person("seat: 1"), person("name: Ann, seat: 0"), person("name: Ann, level: king"), person("name: Ann, key: a b"), person("name: Ann, tags: Africa"),
	} {
		if valid(t, s, []byte(text)) == nil {
			t.Errorf("the schema takes\n%s", text)
		}
		if _, err := Read("f", strings.NewReader(text)); err == nil {
			t.Errorf("the reader takes\n%s", text)
		}
	}
}

func TestTheSchemaKnowsWhatTheReaderKnows(t *testing.T) {
	type object struct{ Properties map[string]any }
	var schema struct {
		object
		Defs map[string]object `json:"$defs"`
	}
	text, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &schema); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		properties map[string]any
		keys       []string
	}{
		"agenda": {schema.Properties, agendaKeys()}, "participant": {schema.Defs["participant"].Properties, participantKeys()},
		"segment": {schema.Defs["segment"].Properties, segmentKeys()},
	} {
		for _, key := range c.keys {
			if c.properties[key] == nil {
				t.Errorf("%s: the schema lacks %s", name, key)
			}
		}
		for key := range c.properties {
			if !slices.Contains(c.keys, key) {
				t.Errorf("%s: the reader does not know %s", name, key)
			}
		}
	}
	kinds, levels := words(schema.Defs["segment"].Properties["kind"]), words(schema.Defs["participant"].Properties["level"])
	for i, k := range session.SegmentKinds() {
		if len(kinds) != len(session.SegmentKinds()) || kinds[i] != string(k) {
			t.Fatalf("kinds are %v", kinds)
		}
	}
	for i, l := range session.Levels() {
		if len(levels) != len(session.Levels()) || levels[i] != string(l) {
			t.Fatalf("levels are %v", levels)
		}
	}
}

// words are the values of an enum.
func words(property any) (list []string) {
	for _, w := range property.(map[string]any)["enum"].([]any) {
		list = append(list, w.(string))
	}
	return list
}
