package console

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"roundtable/session"
	"roundtable/ui/console/act"
)

// A situation is a row of docs/situations.md: what a moderator presses and
// what is then on record. Its test plays the row itself, so that the page
// cannot say anything else than what happens.
type situation struct {
	number int
	keys   []string // a key, or "'text" to type
	does   []string // acts of `do`
	kinds  []string // of the records, in order
	test   string
}

// situations reads docs/situations.md.
func situations(t *testing.T) []situation {
	t.Helper()
	page, err := os.ReadFile("../../docs/situations.md")
	if err != nil {
		t.Fatal(err)
	}
	var all []situation
	for line := range strings.Lines(string(page)) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		if len(cells) != 6 {
			continue
		}
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		n, err := strconv.Atoi(cells[0])
		if err != nil {
			continue // the heading and the rule under it
		}
		all = append(all, situation{n, quoted(cells[2]), strings.Fields(cells[3]), strings.Fields(cells[4]), cells[5]})
	}
	if len(all) == 0 {
		t.Fatal("docs/situations.md has no rows")
	}
	return all
}

// quoted are the texts between backticks.
func quoted(cell string) []string {
	var all []string
	for i, text := range strings.Split(cell, "`") {
		if i%2 == 1 {
			all = append(all, text)
		}
	}
	return all
}

// situationOf is the row that names the running test.
func situationOf(t *testing.T) situation {
	t.Helper()
	for _, s := range situations(t) {
		if s.test == t.Name() {
			return s
		}
	}
	t.Fatalf("no row of docs/situations.md names %s", t.Name())
	return situation{}
}

// play presses the keys of the row, finds its records, undoes them and does
// them again: afterwards it is as if the keys had just been pressed.
func (s situation) play(r *room, h *hands) {
	h.t.Helper()
	before := len(r.record())
	s.press(h)
	if made := s.recorded(r, before); made > 0 {
		s.undone(r, h, before, made)
	}
}

func (s situation) press(h *hands) {
	for _, key := range s.keys {
		if text, typed := strings.CutPrefix(key, "'"); typed {
			h.write(text)
		} else {
			h.press(key)
		}
	}
}

// recorded compares the records made since with those of the row.
func (s situation) recorded(r *room, before int) (made int) {
	r.t.Helper()
	var kinds []string
	for _, line := range r.record()[before:] {
		_, kind, _ := strings.Cut(line, " ")
		kinds = append(kinds, kind)
	}
	if !slices.Equal(kinds, s.kinds) {
		r.t.Fatalf("%d: the record says %v, docs/situations.md %v\n%s", s.number, kinds, s.kinds, r.all[0].screen())
	}
	return len(kinds)
}

// undone takes back every act of the row with u, then puts them back with y.
func (s situation) undone(r *room, h *hands, before, made int) {
	r.t.Helper()
	acts := map[string]bool{}
	for _, e := range r.table().Entries[before:] {
		acts[e.Act] = true
	}
	for range acts {
		h.press("u")
	}
	for _, e := range r.table().Entries[before : before+made] {
		if !e.Struck {
			r.t.Errorf("%d: u does not undo %s", s.number, e.Kind)
		}
	}
	for range acts {
		h.press("y")
	}
	for _, e := range r.table().Entries[before : before+made] {
		if e.Struck || e.Void {
			r.t.Errorf("%d: y does not put %s back", s.number, e.Kind)
		}
	}
}

func TestSituationsAreWhatTheProgramDoes(t *testing.T) {
	tests, kinds := testNames(t), map[string]bool{}
	for _, e := range session.Specimens() {
		kinds[e.Kind()] = true
	}
	rows := map[string]bool{}
	for i, s := range situations(t) {
		if s.number != i+1 {
			t.Fatalf("row %d stands where %d belongs", s.number, i+1)
		}
		rows[s.test] = true
		if !tests[s.test] {
			t.Errorf("row %d: there is no test %q", s.number, s.test)
		}
		for _, name := range s.does {
			if a, known := act.Find(name); !known || a.Screen {
				t.Errorf("row %d: `do` has no act %q", s.number, name)
			}
		}
		for _, kind := range s.kinds {
			if !kinds[kind] {
				t.Errorf("row %d: no record is called %q", s.number, kind)
			}
		}
	}
	if len(rows) != 62 {
		t.Errorf("%d situations, 62 were collected", len(rows))
	}
	for name := range tests {
		if strings.HasPrefix(name, "TestSituation") && name != t.Name() && !rows[name] {
			t.Errorf("%s has no row", name)
		}
	}
}

// testNames are the tests of this package.
func testNames(t *testing.T) map[string]bool {
	t.Helper()
	files, err := filepath.Glob("*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, file := range files {
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil {
				names[fn.Name.Name] = true
			}
		}
	}
	return names
}
