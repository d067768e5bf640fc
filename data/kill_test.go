package data_test

import (
	"bufio"
	"errors"
	"fmt"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"roundtable/data"
	"roundtable/session"
	"roundtable/session/sessiontest"
)

// TestWriterThatWillBeKilled is the program that TestKilledWriter kills: it
// appends records one by one and prints the id of each that is saved.
func TestWriterThatWillBeKilled(t *testing.T) {
	path, round := os.Getenv("ROUNDTABLE_TEST_KILL"), os.Getenv("ROUNDTABLE_TEST_ROUND")
	if path == "" {
		t.Skip("only as the program that TestKilledWriter starts")
	}
	store := openStore(t, path)
	made, err := store.Find(data.Last)
	must(t, err)
	log, err := store.Log(made.ID)
	must(t, err)
	newID := ids("round " + round)
	for head := made.Records; ; {
		events := []session.Event{session.FloorAsked{Participant: "d1"}, session.LetRun{Turn: "x"}}
		records := session.Stamp(made.ID, head, events, sessiontest.Moment(time.Duration(head)), session.ByHandScript, newID)
		must(t, log.Append(records))
		head += len(records)
		for _, r := range records {
			fmt.Printf("saved %s\n", r.ID)
		}
	}
}

// Killed twenty times at random moments, a writer loses nothing that it had
// been told was saved, and the chain is whole.
func TestKilledWriter(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	store := openStore(t, path)
	made, _ := createSession(t, store, opening("vienna"))
	must(t, store.Close())
	random := rand.New(rand.NewSource(20251025))
	saved := map[string]bool{}
	for round := range 20 {
		for _, id := range killedWriter(t, path, round, time.Duration(random.Intn(40_000))*time.Microsecond) {
			saved[id] = true
		}
	}
	if len(saved) < 100 {
		t.Fatalf("only %d records were acknowledged: that proves nothing", len(saved))
	}
	store = openStore(t, path)
	log, err := store.Log(made.ID)
	must(t, err)
	records, err := log.Since(0)
	must(t, err)
	for _, r := range records {
		delete(saved, r.ID)
	}
	if len(saved) > 0 {
		t.Errorf("%d acknowledged records are missing: %v", len(saved), saved)
	}
	if len(records)%2 != 1 {
		t.Errorf("%d records: half an act was saved", len(records))
	}
	v, err := store.Verify("")
	if err != nil || v.Checks[0].Records != len(records) {
		t.Errorf("%+v %v", v, err)
	}
	t.Logf("%d records", len(records))
}

// killedWriter runs the writer until it has saved something and a while more,
// kills it, and gives the ids that it was told were saved.
func killedWriter(t *testing.T, path string, round int, while time.Duration) []string {
	t.Helper()
	program := exec.Command(os.Args[0], "-test.run=^TestWriterThatWillBeKilled$")
	program.Env = append(os.Environ(), "ROUNDTABLE_TEST_KILL="+path, fmt.Sprintf("ROUNDTABLE_TEST_ROUND=%d", round))
	out, err := program.StdoutPipe()
	must(t, err)
	must(t, program.Start())
	var saved []string
	var kill *time.Timer
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		var id string
		if n, _ := fmt.Sscanf(lines.Text(), "saved %s", &id); n == 1 {
			saved = append(saved, lines.Text()[len("saved "):])
		}
		if kill == nil {
			kill = time.AfterFunc(while, func() { _ = program.Process.Kill() })
		}
	}
	err = program.Wait()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.Exited() {
		t.Fatalf("the writer was not killed (%v) after %d records: %s", err, len(saved), lines.Text())
	}
	return saved
}
