package programme

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"roundtable/data/agenda"
)

// A want is what a careful human took from a programme before the reader saw
// it. Nothing in these files comes from the reader; where the two still
// differ, a line says so: "differs: …".
type want struct {
	facts    map[string]string
	must     []string
	perhaps  []string
	differs  []string
	segments []wanted
}

type wanted struct {
	start, minutes, kind, title, where string
	speakers                           []string // name, or name | affiliation
	leads                              []string // chair: name
}

func readWant(t *testing.T, path string) want {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	w := want{facts: map[string]string{}}
	head, body, _ := strings.Cut(string(text), "\n\n")
	for _, l := range strings.Split(head, "\n") {
		key, value, _ := strings.Cut(l, ": ")
		switch key = strings.TrimSuffix(key, ":"); key {
		case "doubts":
			w.must = strings.Fields(value)
		case "perhaps":
			w.perhaps = strings.Fields(value)
		case "differs":
			w.differs = append(w.differs, value)
		default:
			w.facts[key] = value
		}
	}
	for _, l := range strings.Split(strings.TrimSpace(body), "\n") {
		if rest, under := strings.CutPrefix(l, "    "); under {
			s := &w.segments[len(w.segments)-1]
			if role, _, ok := strings.Cut(rest, ": "); ok && slices.Contains([]string{"chair", "moderator", "rapporteur"}, role) {
				s.leads = append(s.leads, rest)
			} else {
				s.speakers = append(s.speakers, rest)
			}
			continue
		}
		l, where, _ := strings.Cut(l, "  @ ")
		f := strings.SplitN(l, " | ", 4)
		if len(f) < 4 {
			t.Fatalf("%s: %q", path, l)
		}
		w.segments = append(w.segments, wanted{start: f[0], minutes: f[1], kind: f[2], title: f[3], where: where})
	}
	return w
}

// mustCodes are the doubts that any careful reader would raise.
func mustCodes() []string {
	return []string{
		NoRows, agenda.DateMissing, agenda.StartMissing, MultiDay, agenda.Gap, agenda.Overlap, Parallel, OutOfOrder, StartOnly, agenda.NoDuration,
		agenda.SlotUnused, agenda.SlotExceeded, DurationConflict, AmbiguousTime,
	}
}

// differences are what the reader takes otherwise than the human.
func (w want) differences(c agenda.Check) []string {
	var list []string
	note := func(format string, args ...any) { list = append(list, fmt.Sprintf(format, args...)) }
	for key, got := range map[string]*string{"date": c.Date, "start": c.Start, "end": c.End} {
		if s(got) != w.facts[key] {
			note("%s %s, want %s", key, s(got), w.facts[key])
		}
	}
	if alike(s(c.Venue), w.facts["venue"]) < 0.6 {
		note("venue %q, want %q", s(c.Venue), w.facts["venue"])
	}
	var got []string
	for _, d := range c.Warnings {
		if slices.Contains(mustCodes(), d.Code) && !slices.Contains(got, d.Code) {
			got = append(got, d.Code)
		}
	}
	for _, code := range w.must {
		if !slices.Contains(got, code) {
			note("no doubt %s", code)
		}
	}
	for _, code := range got {
		if !slices.Contains(w.must, code) && !slices.Contains(w.perhaps, code) {
			note("doubt %s", code)
		}
	}
	if len(c.Segments) != len(w.segments) {
		note("%d segments, want %d", len(c.Segments), len(w.segments))
	}
	for i := range min(len(c.Segments), len(w.segments)) {
		w.segments[i].differences(&c.Segments[i], note)
	}
	slices.Sort(list)
	return list
}

func (w wanted) differences(g *agenda.CheckSegment, note func(string, ...any)) {
	minutes := "–"
	if g.Minutes != nil {
		minutes = fmt.Sprint(*g.Minutes)
	}
	if alike(g.Title, w.title) < 0.8 {
		note("title %q, want %q", g.Title, w.title)
	}
	if w.start != "–" && s(g.Start) != w.start || minutes != w.minutes {
		note("%s: %s, %s min, want %s, %s min", w.title, s(g.Start), minutes, w.start, w.minutes)
	}
	if (g.Kind == parallelKind) != (w.kind == parallelKind) {
		note("%s: kind %s, want %s", w.title, g.Kind, w.kind)
	}
	var speakers []string
	for _, p := range g.Speakers {
		speakers = append(speakers, p.Name)
	}
	var names []string
	for _, p := range w.speakers {
		name, _, _ := strings.Cut(p, " | ")
		names = append(names, name)
	}
	if !slices.EqualFunc(speakers, names, strings.EqualFold) {
		note("%s: speakers %q, want %q", w.title, speakers, names)
	}
	var leads []string
	for role, p := range map[string]*agenda.CheckPerson{"chair": g.Chair, "moderator": g.Moderator, "rapporteur": g.Rapporteur} {
		if p != nil {
			leads = append(leads, role+": "+p.Name)
		}
	}
	slices.Sort(leads)
	slices.Sort(w.leads)
	if !slices.EqualFunc(leads, w.leads, strings.EqualFold) {
		note("%s: %q, want %q", w.title, leads, w.leads)
	}
}

// alike is the share of words that two texts have in common.
func alike(a, b string) float64 {
	if strings.EqualFold(a, b) {
		return 1
	}
	one, two := words(a), words(b)
	rest, both := slices.Clone(two), 0
	for _, w := range one {
		if i := slices.Index(rest, w); i >= 0 {
			rest = slices.Delete(rest, i, i+1)
			both++
		}
	}
	if len(one)+len(two) == 0 {
		return 1
	}
	return 2 * float64(both) / float64(len(one)+len(two))
}

func s(p *string) string {
	if p == nil {
		return "–"
	}
	return *p
}

// Programmes in many layouts and four languages are read as a careful human
// reads them; what still differs is written down, and nothing else may.
func TestProgrammesAreReadAsAHumanReadsThem(t *testing.T) {
	paths, err := filepath.Glob("testdata/programmes/*.txt")
	if err != nil || len(paths) < 50 {
		t.Fatalf("%d programmes: %v", len(paths), err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) {
			f, err := os.Open(path)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			read, err := Read(path, f, nil)
			if err != nil {
				t.Fatal(err)
			}
			w := readWant(t, strings.TrimSuffix(path, ".txt")+".want")
			got := w.differences(read.Check())
			slices.Sort(w.differs)
			if !slices.Equal(got, w.differs) {
				for _, d := range got {
					if !slices.Contains(w.differs, d) {
						t.Errorf("differs: %s", d)
					}
				}
				for _, d := range w.differs {
					if !slices.Contains(got, d) {
						t.Errorf("no longer: %s", d)
					}
				}
			}
		})
	}
}
