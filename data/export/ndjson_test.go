package export

import (
	"bytes"
	"encoding/json"
	"flag"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"roundtable/session"
)

var update = flag.Bool("update", false, "write docs/minutes-lines.schema.json and docs/exports.md anew")

// linesSchema is made from the schema of the JSON, so that neither can promise
// what the other does not.
func linesSchema(t *testing.T) []byte {
	t.Helper()
	whole, err := os.ReadFile("../../docs/minutes.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	var minutes map[string]any
	if err := json.Unmarshal(whole, &minutes); err != nil {
		t.Fatal(err)
	}
	lists, fields := lineTypes(), minutes["properties"].(map[string]any)
	defs := minutes["$defs"].(map[string]any)
	var kinds []any
	line := func(sort string, of map[string]any) {
		of = maps.Clone(of)
		of["properties"] = maps.Clone(of["properties"].(map[string]any))
		of["properties"].(map[string]any)["type"] = map[string]string{"const": sort}
		required := []string{"type"}
		if named, ok := of["required"].([]any); ok {
			for _, name := range named {
				if _, list := lists[name.(string)]; !(sort == "session" && (list || name == "format" || name == "version")) {
					required = append(required, name.(string))
				}
			}
		}
		of["required"] = required
		defs["line_"+sort] = of
		kinds = append(kinds, map[string]any{"$ref": "#/$defs/line_" + sort})
	}
	line("header", map[string]any{
		"type": "object", "additionalProperties": false, "required": []any{"format", "version", "session"},
		"properties": map[string]any{
			"format": map[string]any{"const": "roundtable minutes lines"}, "version": map[string]any{"const": 1},
			"session": map[string]any{"type": "string", "description": "the id of the session whose lines follow, up to the next header"},
		},
	})
	facts := map[string]any{}
	for name, field := range fields {
		if _, list := lists[name]; !list && name != "format" && name != "version" {
			facts[name] = field
		}
	}
	line("session", map[string]any{"type": "object", "additionalProperties": false, "required": minutes["required"], "properties": facts})
	for _, name := range slices.Sorted(maps.Keys(lists)) {
		of := fields[name].(map[string]any)["items"].(map[string]any)
		if ref, ok := of["$ref"].(string); ok {
			of = defs[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any)
		}
		line(lists[name], of)
		if name == "notes" {
			line("action", of)
		}
	}
	text, err := json.MarshalIndent(map[string]any{
		"$schema": minutes["$schema"], "title": "roundtable: minutes in lines",
		"description": "One line of the answer of `roundtable export SESSION --format ndjson`. What is in a line beside its type is as in minutes.schema.json.",
		"oneOf":       kinds, "$defs": defs,
	}, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return append(text, '\n')
}

func TestLinesFitTheirSchema(t *testing.T) {
	const path = "../../docs/minutes-lines.schema.json"
	text := linesSchema(t)
	if *update {
		if err := os.WriteFile(path, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if was, err := os.ReadFile(path); err != nil || !bytes.Equal(was, text) {
		t.Errorf("%s is not what minutes.schema.json makes it (%v): go test ./data/export -update", path, err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("lines", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("lines")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, h := range []Handout{small(t).handout("15:00:00"), asked(t, session.Attributed), open(t, smallAgenda()).handout("14:10:00"), hostileSession(t)} {
		for line := range strings.Lines(string(written(t, named("ndjson"), h))) {
			v, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
			if err != nil {
				t.Fatal(err)
			}
			if err := s.Validate(v); err != nil {
				t.Errorf("%v\n%s", err, line)
			}
			seen[v.(map[string]any)["type"].(string)] = true
		}
	}
	if len(seen) < 11 {
		t.Errorf("the sessions have lines of %v alone", seen)
	}
	for _, wrong := range []string{`{}`, `{"type":"turn"}`, `{"type":"header","format":"roundtable minutes","version":1,"session":"x"}`, `{"type":"guess"}`} {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(wrong))
		if err != nil {
			t.Fatal(err)
		}
		if s.Validate(v) == nil {
			t.Errorf("the schema takes %s", wrong)
		}
	}
}

// Every list of objects in the JSON has lines, so that a new one is not
// forgotten.
func TestEveryListHasLines(t *testing.T) {
	of := reflect.TypeFor[document]()
	for i := range of.NumField() {
		f := of.Field(i)
		_, known := lineTypes()[fieldName(f)]
		if list := f.Type.Kind() == reflect.Slice && f.Type.Elem().Kind() == reflect.Struct; list != known {
			t.Errorf("%s: a list of objects %v, with lines %v", fieldName(f), list, known)
		}
	}
}

// The lines of a session, put together again, are its JSON.
func TestLinesSayWhatTheJSONSays(t *testing.T) {
	h := small(t).handout("15:00:00")
	var whole, again map[string]any
	if err := json.Unmarshal(written(t, jsonFormat(), h), &whole); err != nil {
		t.Fatal(err)
	}
	lists := map[string]string{"action": "notes"}
	for list, sort := range lineTypes() {
		lists[sort] = list
	}
	for text := range strings.Lines(string(written(t, named("ndjson"), h))) {
		var line map[string]any
		if err := json.Unmarshal([]byte(text), &line); err != nil {
			t.Fatal(err)
		}
		sort := line["type"].(string)
		delete(line, "type")
		switch list, known := lists[sort]; {
		case sort == "session":
			again = line
			for list := range lineTypes() {
				if was, there := whole[list]; there && len(was.([]any)) == 0 {
					again[list] = was
				}
			}
		case known:
			all, _ := again[list].([]any)
			again[list] = append(all, line)
		}
	}
	delete(whole, "format")
	delete(whole, "version")
	if diff := cmp.Diff(whole, again); diff != "" {
		t.Errorf("(-JSON +lines)\n%s", diff)
	}
}
