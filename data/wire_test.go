package data

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"

	"roundtable/session"
	"roundtable/session/sessiontest"
)

// Frozen bodies are never rewritten: -update only adds files, for a new kind,
// a new version, or a field that was added.
var update = flag.Bool("update", false, "freeze the bodies of new kinds, versions and fields")

const frozenFolder = "testdata/wire"

// frozen is a body that was written once.
type frozen struct {
	file, kind string
	version, n int
	body       []byte
}

// frozenBodies reads every frozen file: KIND.vVERSION.N.json.
func frozenBodies(t *testing.T) []frozen {
	t.Helper()
	name := regexp.MustCompile(`^(.+)\.v(\d+)\.(\d+)\.json$`)
	entries, err := os.ReadDir(frozenFolder)
	if err != nil {
		t.Fatal(err)
	}
	var all []frozen
	for _, e := range entries {
		m := name.FindStringSubmatch(e.Name())
		if m == nil {
			t.Errorf("%s is no frozen body", e.Name())
			continue
		}
		body, err := os.ReadFile(filepath.Join(frozenFolder, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		version, _ := strconv.Atoi(m[2])
		n, _ := strconv.Atoi(m[3])
		all = append(all, frozen{e.Name(), m[1], version, n, bytes.TrimSuffix(body, []byte("\n"))})
	}
	return all
}

func testWire() *wire { return newWire(session.Specimens(), upcasts()) }

func TestEveryKindHasAFrozenBody(t *testing.T) {
	w := testWire()
	for _, e := range sessiontest.Specimens() {
		body, version, err := w.encode(e)
		if err != nil {
			t.Fatal(err)
		}
		n, is := 0, false
		for _, f := range frozenBodies(t) {
			if f.kind == e.Kind() && f.version == version {
				n = max(n, f.n)
				is = is || bytes.Equal(f.body, body)
			}
		}
		if is {
			continue
		}
		file := filepath.Join(frozenFolder, fmt.Sprintf("%s.v%d.%d.json", e.Kind(), version, n+1))
		if !*update {
			t.Errorf("the body of %s is not among the frozen ones; if a field was added, go test ./data -update freezes it:\n%s", e.Kind(), body)
			continue
		}
		if err := os.WriteFile(file, append(body, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func TestFrozenBodiesDecodeForever(t *testing.T) {
	w := testWire()
	specimens := map[string]session.Event{}
	newest := map[string]frozen{}
	for _, e := range sessiontest.Specimens() {
		specimens[e.Kind()] = e
	}
	for _, f := range frozenBodies(t) {
		event, err := w.decode(f.kind, f.version, f.body)
		if err != nil || event == nil {
			t.Errorf("%s: %v %v", f.file, event, err)
			continue
		}
		if s := w.shapes[f.kind]; f.version == s.version() {
			again, _, err := w.encode(event)
			if err != nil {
				t.Fatal(err)
			}
			if lost := lost(t, f.body, again); lost != "" {
				t.Errorf("%s: %s is lost", f.file, lost)
			}
			if f.n > newest[f.kind].n {
				newest[f.kind] = f
			}
		}
	}
	for kind, f := range newest {
		event, _ := w.decode(kind, f.version, f.body)
		if d := cmp.Diff(specimens[kind], event); d != "" {
			t.Errorf("%s no longer says what it said:\n%s", f.file, d)
		}
	}
}

// lost is the path of something in the old JSON that the new one lacks or has
// otherwise, empty if there is nothing.
func lost(t *testing.T, old, now []byte) string {
	t.Helper()
	var a, b any
	if err := errors.Join(json.Unmarshal(old, &a), json.Unmarshal(now, &b)); err != nil {
		t.Fatal(err)
	}
	return lostIn("", a, b)
}

func lostIn(path string, a, b any) string {
	switch a := a.(type) {
	case map[string]any:
		m, ok := b.(map[string]any)
		if !ok {
			return path + "/"
		}
		for key := range a {
			if p := lostIn(path+"/"+key, a[key], m[key]); p != "" {
				return p
			}
		}
	case []any:
		l, ok := b.([]any)
		if !ok || len(l) != len(a) {
			return path + "/"
		}
		for i := range a {
			if p := lostIn(fmt.Sprintf("%s/%d", path, i), a[i], l[i]); p != "" {
				return p
			}
		}
	default:
		if !reflect.DeepEqual(a, b) {
			return path + "/"
		}
	}
	return ""
}

func TestLostSeesWhatARenamedFieldLoses(t *testing.T) {
	for _, c := range []struct{ old, now, want string }{
		{`{"a":1,"b":[{"c":2}]}`, `{"a":1,"b":[{"c":2,"d":3}],"e":4}`, ""},
		{`{"a":1,"b":[{"c":2}]}`, `{"a":1,"b":[{"cc":2}]}`, "/b/0/c/"},
		{`{"a":"1"}`, `{"a":1}`, "/a/"},
	} {
		if got := lost(t, []byte(c.old), []byte(c.now)); got != c.want {
			t.Errorf("%s → %s loses %q", c.old, c.now, got)
		}
	}
}

func TestStampWritesTheNewestVersions(t *testing.T) {
	w := testWire()
	records := session.Stamp("s", 0, sessiontest.Specimens(), sessiontest.Moment(0), session.ByHandScript, func() string { return "x" })
	for _, r := range records {
		if v := w.shapes[r.Kind].version(); r.Version != v {
			t.Errorf("%s is stamped with version %d, its body is of version %d", r.Kind, r.Version, v)
		}
	}
}

func TestUnknownKindsAndVersionsAreNotGuessed(t *testing.T) {
	w := testWire()
	for _, c := range []struct {
		kind    string
		version int
	}{{"lot.drawn", 1}, {"floor.given", 2}, {"floor.given", 999}, {"floor.given", 0}, {"floor.given", -1}, {"", 1}} {
		if e, err := w.decode(c.kind, c.version, []byte(`{"participant":"ca"}`)); e != nil || err != nil {
			t.Errorf("%s version %d: %v %v", c.kind, c.version, e, err)
		}
	}
	if _, err := w.decode("floor.given", 1, []byte(`{"participant":7}`)); err == nil {
		t.Error("a body that says something else was read")
	}
	given, err := w.decode("floor.given", 1, []byte(`{"participant":"ca","colour":"green"}`))
	if err != nil || !cmp.Equal(given, session.Event(session.FloorGiven{Participant: "ca"})) {
		t.Errorf("a field from a newer program: %v %v", given, err)
	}
}

// An old body of list.asked named the participant "who" (version 1), then
// "person" (version 2).
func TestOldBodiesAreUpcastWhenRead(t *testing.T) {
	rename := func(from, to string) upcast {
		return func(body []byte) ([]byte, error) {
			var m map[string]any
			if err := json.Unmarshal(body, &m); err != nil {
				return nil, err
			}
			m[to] = m[from]
			delete(m, from)
			return json.Marshal(m)
		}
	}
	w := newWire(session.Specimens(), map[string][]upcast{"list.asked": {rename("who", "person"), rename("person", "participant")}})
	for version, body := range map[int]string{1: `{"who":"ca"}`, 2: `{"person":"ca"}`, 3: `{"participant":"ca"}`} {
		stored := []byte(body)
		e, err := w.decode("list.asked", version, stored)
		if err != nil || !cmp.Equal(e, session.Event(session.FloorAsked{Participant: "ca"})) {
			t.Errorf("version %d: %v %v", version, e, err)
		}
		if string(stored) != body {
			t.Errorf("version %d was rewritten: %s", version, stored)
		}
	}
	if _, err := w.decode("list.asked", 1, []byte(`[]`)); err == nil {
		t.Error("a body that no upcast can read was read")
	}
	if _, v, err := w.encode(session.FloorAsked{Participant: "ca"}); v != 3 || err != nil {
		t.Errorf("encoded in version %d (%v)", v, err)
	}
	if e, err := w.decode("list.asked", 4, []byte(`{}`)); e != nil || err != nil {
		t.Errorf("a version from the future: %v %v", e, err)
	}
}

func FuzzDecodeNeverPanics(f *testing.F) {
	for _, e := range sessiontest.Specimens() {
		body, version, err := testWire().encode(e)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(e.Kind(), version, body)
	}
	w := testWire()
	f.Fuzz(func(t *testing.T, kind string, version int, body []byte) {
		e, err := w.decode(kind, version, body)
		if e != nil && (err != nil || e.Kind() != kind) {
			t.Errorf("%s: %v %v", kind, e, err)
		}
	})
}
