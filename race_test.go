package main_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"roundtable/data"
	"roundtable/session"
	"roundtable/ui/cli"
)

// program runs the test binary as roundtable: testscript.Main looks at the
// name it is called by.
func program(t *testing.T) string {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "roundtable")
	if err := os.Symlink(self, name); err != nil {
		t.Skipf("no symbolic links here: %v", err)
	}
	return name
}

// Two scripts at once: what one of them does is done once, or refused; nobody
// is skipped, and the record is sound.
func TestTwoScriptsAtOnce(t *testing.T) {
	name, db := program(t), filepath.Join(t.TempDir(), "roundtable.db")
	do := func(args ...string) (string, int) {
		out, err := exec.Command(name, append([]string{"--db", db}, args...)...).CombinedOutput()
		if exit := (*exec.ExitError)(nil); err != nil {
			if !errors.As(err, &exit) {
				t.Error(err)
				return "", 1
			}
			return string(out), exit.ExitCode()
		}
		return string(out), 0
	}
	do("open", "vienna", "--start", "now")
	for range 3 { // to the first part in which several people speak
		do("do", "last", "start", "--early")
		do("do", "last", "next-segment", "--early")
	}
	before, _ := do("log", "last", "--json")
	const rounds = 12
	done := 0
	for round := range rounds {
		var both sync.WaitGroup
		var codes [2]int
		var said [2]string
		for i := range 2 {
			both.Go(func() {
				said[i], codes[i] = do("do", "last", "ask", fmt.Sprintf("Speaker %d-%d", round, i))
			})
		}
		both.Wait()
		for i, code := range codes {
			if code != 0 {
				t.Errorf("round %d: asking ended with %d\n%s", round, code, said[i])
			}
		}
		for i := range 2 {
			both.Go(func() { said[i], codes[i] = do("do", "last", "next") })
		}
		both.Wait()
		for i, code := range codes {
			switch code {
			case 0:
				done++
			case 3:
			default:
				t.Errorf("round %d: next ended with %d\n%s", round, code, said[i])
			}
		}
	}
	out, _ := do("log", "last", "--json")
	given, asked := 0, 0
	for line := range strings.Lines(strings.TrimPrefix(out, before)) {
		var r struct{ Kind string }
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		switch r.Kind {
		case "floor.given":
			given++
		case "list.asked":
			asked++
		}
	}
	if asked != 2*rounds {
		t.Errorf("%d asked, %d are in the record", 2*rounds, asked)
	}
	if done < rounds || given != done {
		t.Errorf("%d scripts were told that they gave the floor, in %d rounds; %d turns came of it", done, rounds, given)
	}
	if out, code := do("verify"); code != 0 {
		t.Error(out)
	}
}

// Status of a session of 10,000 records, the whole process: under 0.2 s.
func TestStatusOfALongSessionIsQuick(t *testing.T) {
	name, db := program(t), filepath.Join(t.TempDir(), "roundtable.db")
	var id, complaint bytes.Buffer
	if code := cli.Run([]string{"--db", db, "open", "hanoi", "--at", "2025-10-25T14:20:00+07:00"}, strings.NewReader(""), &id, &complaint); code != 0 {
		t.Fatal(complaint.String())
	}
	prolong(t, db, strings.TrimSpace(id.String()), 10_000)
	best := time.Hour
	for range 5 {
		began := time.Now()
		out, err := exec.Command(name, "--db", db, "status", "last", "--json").Output()
		if err != nil {
			t.Fatal(err)
		}
		best = min(best, time.Since(began))
		if !json.Valid(out) {
			t.Fatalf("status printed %s", out)
		}
	}
	t.Logf("status of 10,000 records: %v", best)
	if limit := slower * 200 * time.Millisecond; best > limit {
		t.Errorf("it took %v at best, want under %v", best, limit)
	}
}

// prolong appends records until a session has n of them.
func prolong(t *testing.T, db, id string, n int) {
	t.Helper()
	store, err := data.Open(db)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	log, err := store.Log(id)
	if err != nil {
		t.Fatal(err)
	}
	at := session.Moment{Wall: time.Date(2025, 10, 25, 7, 36, 0, 0, time.UTC)}
	count := 0
	newID := func() string { count++; return fmt.Sprintf("r%d", count) }
	records := session.Stamp(id, 1, []session.Event{session.SessionStarted{}, session.SegmentStarted{Segment: "s1"}}, at, session.ByHandScript, newID)
	for len(records) < n-1 {
		at.Wall = at.Wall.Add(time.Second)
		who := fmt.Sprint("seat-", 1+count%5)
		given := session.FloorGiven{Participant: who, TurnKind: session.Statement, Segment: "s1"}
		note := session.NoteTaken{Note: session.PlainNote, Text: "what was said in this turn, in a sentence or two", Segment: "s1"}
		records = append(records, session.Stamp(id, 1+len(records), []session.Event{given, note}, at, session.ByHandScript, newID)...)
	}
	if err := log.Append(records); err != nil {
		t.Fatal(err)
	}
}
