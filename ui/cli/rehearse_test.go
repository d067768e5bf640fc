package cli

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"roundtable/data"
	"roundtable/session"
	"roundtable/session/rehearsal"
	"roundtable/session/words"
	"roundtable/ui/cli/clock"
	"roundtable/ui/console/act"
)

var update = flag.Bool("update", false, "write the tables of docs/rehearse.md anew")

// everything is how many meetings are run where ROUNDTABLE_MEETINGS is set.
const everything = 1000

// compared are the tables of docs/rehearse.md for so many seeds.
func compared(t *testing.T, seeds int) string {
	t.Helper()
	var page strings.Builder
	for _, agenda := range []string{"hanoi", "vienna", ""} {
		args := []string{"rehearse", "--simulate", strconv.Itoa(seeds), "--json"}
		if agenda != "" {
			args = append(args, agenda)
		}
		var out, trouble bytes.Buffer
		if code := Run(args, strings.NewReader(""), &out, &trouble); code != exitDone {
			t.Fatalf("%v: exit code %d\n%s", args, code, trouble.String())
		}
		var doc simulationDoc
		if err := json.Unmarshal(out.Bytes(), &doc); err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&page, "`roundtable rehearse --simulate %d %s`: seeds %d to %d", seeds, agenda, doc.Seed, int(doc.Seed)+seeds-1)
		page.WriteString(map[bool]string{true: ", each with its own agenda\n\n", false: "\n\n"}[agenda == ""])
		page.WriteString("| policy | in time | where possible | ended within 1:00 | not heard | minutes over |\n|---|---|---|---|---|---|\n")
		for _, row := range doc.Policies {
			fmt.Fprintf(&page, "| %s | %s | %s of %d | %s | %d | %.1f |\n", row.Policy, percent(row.InTime),
				percent(row.InTimeOfPossible), row.Possible, percent(row.OnTheDot), row.NotHeard, row.MinutesOver)
		}
		page.WriteByte('\n')
	}
	return strings.ReplaceAll(page.String(), " `", "`")
}

// between replaces what stands between two marks of a page.
func between(page, mark, text string) (was, now string, ok bool) {
	from, to := "<!-- "+mark+" -->\n", "<!-- /"+mark+" -->"
	head, rest, one := strings.Cut(page, from)
	was, tail, two := strings.Cut(rest, to)
	return was, head + from + text + to + tail, one && two
}

func TestTheTablesOfRehearse(t *testing.T) {
	const name = "../../docs/rehearse.md"
	marks := map[string]int{"few": 40}
	if os.Getenv("ROUNDTABLE_MEETINGS") != "" {
		marks["all"] = everything
	}
	for mark, seeds := range marks {
		page, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		want := "\n" + compared(t, seeds)
		was, now, ok := between(string(page), mark, want)
		switch {
		case !ok:
			t.Errorf("%s has no place for %q", name, mark)
		case was != want && *update:
			if err := os.WriteFile(name, []byte(now), 0o644); err != nil {
				t.Fatal(err)
			}
		case was != want:
			t.Errorf("%s is stale (ROUNDTABLE_MEETINGS=1 go test ./ui/cli -run Tables -update); it is now\n%s", name, want)
		}
	}
}

// The tables say themselves what issue and README promise.
func TestTheTablesKeepTheirPromise(t *testing.T) {
	page, err := os.ReadFile("../../docs/rehearse.md")
	if err != nil {
		t.Fatal(err)
	}
	all, _, _ := between(string(page), "all", "")
	missed, kept := 0, 0
	for line := range strings.Lines(all) {
		cells := strings.Split(line, "|")
		if len(cells) < 6 {
			continue
		}
		of := func(i int) float64 {
			var f float64
			fmt.Sscan(strings.TrimSpace(cells[i]), &f)
			return f
		}
		switch strings.TrimSpace(cells[1]) {
		case "plain":
			if of(2) <= 70 {
				missed++
			}
		case "roundtable":
			if kept++; of(3) < 100 || of(4) < 95 {
				t.Errorf("the advice does not keep its promise: %s", line)
			}
		}
	}
	if missed < 2 || kept != 3 {
		t.Errorf("%d of the tables have timers that miss the reflections, %d an advice", missed, kept)
	}
}

// What a meeting by itself leaves in the store is what was shown of it, at the
// end and on the way; and no act that the screen shows as on is refused.
func TestMeetingsByThemselves(t *testing.T) {
	meetings := 100
	if os.Getenv("ROUNDTABLE_MEETINGS") != "" {
		meetings = everything
	}
	store, err := data.Open(filepath.Join(t.TempDir(), "roundtable.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	p := &program{words: words.English()}
	for i := range meetings {
		a := rehearsal.Agenda(uint64(i))
		if name := []string{"hanoi", "vienna", "", ""}[i%4]; name != "" {
			r, err := (&library{words: words.English()}).agenda(name)
			if err != nil {
				t.Fatal(err)
			}
			a = r.Agenda
		}
		zone, err := zoneOf(a.Zone)
		if err != nil {
			t.Fatal(err)
		}
		a = p.generic(a)
		m := p.meeting(uint64(i))
		m.Policy = rehearsal.Policies()[2-min(i%9, 2)] // seven of nine as the screen advises
		records, err := m.Simulate(a, time.Date(2026, 3, 2, 14, 0, 0, 0, zone), zone)
		if err != nil {
			t.Fatalf("meeting %d: %v", i, err)
		}
		stored := kept(t, store, records)
		for n := len(records); n > 1; n -= 1 + len(records)/3 {
			same(t, i, records[:n], stored[:n], zone)
			refusesNothing(t, i, records[:n], zone)
		}
		if session.Fold(stored).Closed == nil {
			t.Errorf("meeting %d is not closed", i)
		}
	}
}

// kept are records as the store gives them back.
func kept(t *testing.T, store *data.Store, records []session.Record) []session.Record {
	t.Helper()
	opened := records[0].Event.(session.SessionOpened)
	made, err := store.Create(data.Opening{
		Name: "practice", Event: opened, At: records[0].At, By: records[0].By,
		NewID: func() string { return records[0].ID }, Random: rand.Reader,
	})
	if err != nil {
		t.Fatal(err)
	}
	log, err := store.Log(made.ID)
	if err != nil {
		t.Fatal(err)
	}
	rest := make([]session.Record, 0, len(records))
	for _, r := range records[1:] {
		r.Session = made.ID
		rest = append(rest, r)
	}
	if err := log.Append(rest); err != nil {
		t.Fatal(err)
	}
	stored, err := log.Since(0)
	if err != nil {
		t.Fatal(err)
	}
	return stored
}

// same compares what is shown of two lists of records.
func same(t *testing.T, meeting int, shown, stored []session.Record, zone *time.Location) {
	t.Helper()
	now := shown[len(shown)-1].At
	was, is := newStatus("x", session.Fold(shown), now, zone), newStatus("x", session.Fold(stored), now, zone)
	if diff := cmp.Diff(was, is); diff != "" {
		t.Errorf("meeting %d, record %d: shown was -, the record says +\n%s", meeting, len(shown), diff)
	}
}

// refusesNothing gives every act that is on and complete.
func refusesNothing(t *testing.T, meeting int, records []session.Record, zone *time.Location) {
	t.Helper()
	table, now := session.Fold(records), records[len(records)-1].At
	now.Wall, now.Boot = now.Wall.Add(3*time.Second), now.Boot+3*time.Second
	s := act.Situation{
		Voice: words.Voice{Language: words.English(), Table: table, Zone: zone}, Reading: table.Read(now), Now: now,
		Hand: session.ByHandModerator, Seed: func() string { return "seed" },
	}
	var offered []act.Binding
	for _, b := range s.Palette() {
		offered = append(append(offered, b), b.Choices...)
	}
	for _, b := range offered {
		c, ok := b.Command()
		if !ok || b.Off != nil || len(b.Missing) > 0 || len(b.Choices) > 0 {
			continue
		}
		if _, no := session.Decide(table, session.See(table, c), now); no != nil {
			t.Errorf("meeting %d, record %d: %q is on and refused: %s", meeting, len(records), b.Label, s.Voice.Refusal(no))
		}
	}
}

// A rehearsal runs ahead of time: whoever comes back to it finds its clocks
// where they were.
func TestComingBackToARehearsal(t *testing.T) {
	store, err := data.Open(filepath.Join(t.TempDir(), "roundtable.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	r, err := (&library{words: words.English()}).agenda("hanoi")
	if err != nil {
		t.Fatal(err)
	}
	for _, ahead := range []time.Duration{50 * time.Minute, -50 * time.Minute} {
		opened := clock.Now()
		opened.Wall, opened.BootID = opened.Wall.Add(ahead), "rehearsal"
		made, err := create(store, "hanoi", r.Reading, session.Start{}, opened, session.ByHandScript, time.UTC, true)
		if err != nil {
			t.Fatal(err)
		}
		back, err := (&shelf{store: store}).Resume(made.ID) // as from the chooser, too
		if err != nil {
			t.Fatal(err)
		}
		if ahead < 0 {
			if back.Beat != nil {
				t.Error("a practice session in the past has a clock of its own")
			}
			continue
		}
		if off := back.Now().Wall.Sub(opened.Wall); off.Abs() > 20*time.Second || back.Beat().Moment.BootID == "rehearsal" {
			t.Errorf("last recorded %v from now: the clock is %v off", ahead, off)
		}
	}
}
