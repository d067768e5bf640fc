package main_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"roundtable/ui/cli"
)

func compile(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	doc, err := jsonschema.UnmarshalJSON(f)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.AddResource(name, doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile(name)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// conforms holds one JSON document against a schema.
func conforms(t *testing.T, s *jsonschema.Schema, document string) {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(document))
	if err != nil {
		t.Fatalf("%v in %s", err, document)
	}
	if err := s.Validate(v); err != nil {
		t.Errorf("%v\n%s", err, document)
	}
}

// Every document that programs read is what its schema in docs promises.
func TestWhatProgramsReadFollowsItsSchema(t *testing.T) {
	db := filepath.Join(t.TempDir(), "roundtable.db")
	run := func(args ...string) string {
		t.Helper()
		var out, err bytes.Buffer
		if code := cli.Run(append([]string{"--db", db}, args...), strings.NewReader(""), &out, &err); code != 0 {
			t.Fatalf("%s: exit code %d\n%s", strings.Join(args, " "), code, err.String())
		}
		return out.String()
	}
	status, log := compile(t, "docs/status.schema.json"), compile(t, "docs/log.schema.json")
	sessions, check := compile(t, "docs/sessions.schema.json"), compile(t, "docs/check.schema.json")
	for _, name := range []string{"hanoi", "vienna"} {
		conforms(t, check, run("check", name, "--json"))
		run("open", name) // on another day: a floating plan
		conforms(t, status, run("status", "last", "--json"))
		for _, act := range []string{
			"start", "next", "ask Verland", "respond Verland", "pause", "resume", "hold heckler", "resume", "next",
			"note so it is", "mark", "next-segment", "next", "undo", "redo", "close",
		} {
			words := strings.Fields(act)
			var out, err bytes.Buffer
			code := cli.Run(append([]string{"--db", db, "do", "last", "--json"}, words...), strings.NewReader(""), &out, &err)
			if code != 0 && code != 3 {
				t.Fatalf("%s in %s: exit code %d\n%s", act, name, code, err.String())
			}
			for line := range strings.Lines(out.String()) {
				conforms(t, log, line)
			}
			conforms(t, status, run("status", "last", "--json"))
		}
		for line := range strings.Lines(run("log", "last", "--json")) {
			conforms(t, log, line)
		}
	}
	stats := compile(t, "docs/stats.schema.json")
	conforms(t, stats, run("stats", "last", "--json"))
	conforms(t, stats, run("stats", "last", "--json", "--chatham-house"))
	conforms(t, stats, run("stats", "--all", "--json"))
	for i, terms := range []string{"--private", "--chatham-house"} {
		folder := filepath.Join(t.TempDir(), "all"+strconv.Itoa(i))
		run("export", "last", "--format", "folder", "-o", folder, terms)
		manifest, err := os.ReadFile(filepath.Join(folder, "manifest.json"))
		if err != nil {
			t.Fatal(err)
		}
		conforms(t, compile(t, "docs/manifest.schema.json"), string(manifest))
	}
	run("open", "hanoi", "--practice")
	conforms(t, sessions, run("sessions", "--json"))
	simulated := compile(t, "docs/rehearse.schema.json")
	conforms(t, simulated, run("rehearse", "--simulate", "2", "--json"))
	conforms(t, simulated, run("rehearse", "hanoi", "--simulate", "1", "--policy", "plain", "--seed", "7", "--json"))
	config := compile(t, "docs/config.schema.json")
	conforms(t, config, run("config", "--json"))
	file := filepath.Join(t.TempDir(), "config.yaml")
	if err := os.WriteFile(file, []byte("thresholds: []\nkeys: {mark: ;}\nbell: yes\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("ROUNDTABLE_CONFIG", file)
	conforms(t, config, run("config", "--json"))
}

// A schema that takes everything promises nothing.
func TestSchemasRefuseWhatIsNotPromised(t *testing.T) {
	for name, documents := range map[string][]string{
		"docs/status.schema.json":   {`{}`, `[]`},
		"docs/log.schema.json":      {`{"seq":1}`, `{"seq":0,"id":"x","at":"yesterday","by":"me","act":"","kind":"x","version":1,"body":{},"struck":false}`},
		"docs/sessions.schema.json": {`{}`, `[{"session":"x"}]`},
		"docs/manifest.schema.json": {`{}`, `{"format":"roundtable folder","version":1,"session":"","language":"en","made_by":"x","files":[],"refused":[]}`},
		"docs/check.schema.json":    {`{"title":"x"}`},
		"docs/rehearse.schema.json": {`{}`, `{"agenda":"hanoi","seed":1,"policies":[]}`},
		"docs/stats.schema.json":    {`{}`, `{"sessions":[{"session":"x","title":"x","state":"closed","practice":false,"drawn_up":null,"figures":{}}],"together":null}`},
		"docs/config.schema.json":   {`{}`, `{"path":"","there":true,"settings":[{"name":"bell","value":null,"from":"me","where":null}]}`},
	} {
		s := compile(t, name)
		for _, document := range documents {
			v, err := jsonschema.UnmarshalJSON(strings.NewReader(document))
			if err != nil {
				t.Fatal(err)
			}
			if s.Validate(v) == nil {
				t.Errorf("%s takes %s", name, document)
			}
		}
	}
}

// Figures have one form, in the minutes and by themselves.
func TestFiguresHaveOneForm(t *testing.T) {
	var forms [2]struct {
		Defs map[string]any `json:"$defs"`
	}
	for i, name := range []string{"docs/stats.schema.json", "docs/minutes.schema.json"} {
		f, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(f, &forms[i]); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"figures", "spoken", "person_figures", "objective_figures"} {
		if forms[0].Defs[name] == nil || !reflect.DeepEqual(forms[0].Defs[name], forms[1].Defs[name]) {
			t.Errorf("%s is one thing in the figures and another in the minutes", name)
		}
	}
}
