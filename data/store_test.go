package data_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"roundtable/data"
	"roundtable/session"
	"roundtable/session/sessiontest"
)

// chance is the same randomness every time.
func chance() io.Reader { return bytes.NewReader(bytes.Repeat([]byte("roundtable"), 1000)) }

// ids gives new ids.
func ids(prefix string) func() string {
	n := 0
	return func() string { n++; return fmt.Sprintf("%s-%04d", prefix, n) }
}

func openStore(t testing.TB, path string) *data.Store {
	t.Helper()
	s, err := data.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func opening(name string) data.Opening {
	return data.Opening{
		Name: name, Day: session.Date{Year: 2025, Month: time.March, Day: 26},
		Event: sessiontest.Meeting("x", 1)[0].Event.(session.SessionOpened),
		At:    sessiontest.Moment(0), By: session.ByHandModerator,
		NewID: ids(name), Random: chance(),
	}
}

func createSession(t testing.TB, s *data.Store, o data.Opening) (data.Session, session.Log) {
	t.Helper()
	made, err := s.Create(o)
	if err != nil {
		t.Fatal(err)
	}
	log, err := s.Log(made.ID)
	if err != nil {
		t.Fatal(err)
	}
	return made, log
}

// keep saves a meeting of n records behind the opening of a session.
func keep(t testing.TB, log session.Log, id string, n int) []session.Record {
	t.Helper()
	records := sessiontest.Meeting(id, n)[1:]
	if err := log.Append(records); err != nil {
		t.Fatal(err)
	}
	return records
}

func TestContractOfTwoStoresOnOneFile(t *testing.T) {
	sessiontest.Contract(t, func(t *testing.T) (string, session.Log, session.Log) {
		path := filepath.Join(t.TempDir(), "sessions.db")
		made, first := createSession(t, openStore(t, path), opening("vienna"))
		second, err := openStore(t, path).Log(made.ID)
		if err != nil {
			t.Fatal(err)
		}
		return made.ID, first, second
	})
}

func TestContractOfTwoLogsOfOneStore(t *testing.T) {
	sessiontest.Contract(t, func(t *testing.T) (string, session.Log, session.Log) {
		store := openStore(t, filepath.Join(t.TempDir(), "sessions.db"))
		made, first := createSession(t, store, opening("vienna"))
		second, err := store.Log(made.ID)
		if err != nil {
			t.Fatal(err)
		}
		return made.ID, first, second
	})
}

func TestOpenMakesFolderAndFileForTheirOwnerAlone(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "a 100% ?#& home", "roundtable")
	path := filepath.Join(folder, "sessions.db")
	store := openStore(t, path)
	createSession(t, store, opening("vienna"))
	for name, want := range map[string]os.FileMode{
		folder: 0o700, path: 0o600, path + "-wal": 0o600, path + "-shm": 0o600,
	} {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := info.Mode().Perm(); got != want {
			t.Errorf("%s is %o, wanted %o", name, got, want)
		}
	}
	if store.Path() != path {
		t.Errorf("kept at %s", store.Path())
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(folder)
	if err != nil || len(entries) != 1 {
		t.Errorf("%d files are left beside each other (%v)", len(entries), err)
	}
}

func TestReopenedSessionIsAsItWas(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	store := openStore(t, path)
	made, log := createSession(t, store, opening("vienna"))
	keep(t, log, made.ID, 300)
	before, err := log.Since(0)
	if err != nil {
		t.Fatal(err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	log, err = openStore(t, path).Log(made.ID)
	if err != nil {
		t.Fatal(err)
	}
	after, err := log.Since(0)
	if err != nil {
		t.Fatal(err)
	}
	if !sameRecords(before, after) {
		t.Error("reopened, the records differ")
	}
}

func TestOpenExistingMakesNothing(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "nothing")
	_, err := data.OpenExisting(filepath.Join(folder, "sessions.db"))
	if !errors.Is(err, data.ErrNoSessions) {
		t.Errorf("opening what is not there: %v", err)
	}
	if _, err := os.Stat(folder); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a folder was made: %v", err)
	}
}

func TestTwoProgramsMakeOneFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "sessions.db")
	type result struct {
		store *data.Store
		err   error
	}
	results := make(chan result)
	const programs = 4
	for range programs {
		go func() {
			s, err := data.Open(path)
			results <- result{s, err}
		}()
	}
	var stores []*data.Store
	for range programs {
		r := <-results
		if r.err != nil {
			t.Error(r.err)
			continue
		}
		t.Cleanup(func() { _ = r.store.Close() })
		stores = append(stores, r.store)
	}
	if t.Failed() {
		t.FailNow()
	}
	createSession(t, stores[0], opening("vienna"))
	for _, s := range stores {
		if list, err := s.Sessions(); err != nil || len(list) != 1 {
			t.Errorf("one of the programs sees %d sessions (%v)", len(list), err)
		}
	}
}

func TestTryDisk(t *testing.T) {
	store := openStore(t, filepath.Join(t.TempDir(), "sessions.db"))
	if err := store.TryDisk(); err != nil {
		t.Fatal(err)
	}
	if v, err := store.Verify(""); err != nil || len(v.File) > 0 {
		t.Errorf("after trying: %v %v", v, err)
	}
}

// meetingOf is a meeting behind an opening whose ids and notes name it.
func meetingOf(id, name string, n int) []session.Record {
	records := sessiontest.Meeting(id, n)[1:]
	for i := range records {
		records[i].ID = name + records[i].ID
		if note, ok := records[i].Event.(session.NoteTaken); ok {
			note.Text = "canary of " + name
			records[i].Event = note
		}
	}
	return records
}

// Two programs append at once, each as fast as it can, and look again when the
// other was faster: nothing is lost and nothing is there twice.
func TestTwoHandsAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	store := openStore(t, path)
	made, log := createSession(t, store, opening("vienna"))
	const each = 60
	done := make(chan error)
	for hand, s := range map[string]*data.Store{"a": store, "b": openStore(t, path)} {
		own, err := s.Log(made.ID)
		must(t, err)
		go func() { done <- appendAll(own, made.ID, ids(hand), each) }()
	}
	for range 2 {
		must(t, <-done)
	}
	records, err := log.Since(0)
	must(t, err)
	seen := map[string]bool{}
	for i, r := range records {
		if seen[r.ID] || r.Seq != i+1 {
			t.Fatalf("record %d is %s in place %d", i+1, r.ID, r.Seq)
		}
		seen[r.ID] = true
	}
	if len(records) != 2*each+1 {
		t.Errorf("%d records", len(records))
	}
	if _, err := store.Verify(""); err != nil {
		t.Error(err)
	}
}

// appendAll appends n records one by one, behind whatever came meanwhile.
func appendAll(log session.Log, id string, newID func() string, n int) error {
	head := 0
	for range n {
		records := session.Stamp(id, head, []session.Event{session.FloorAsked{Participant: "d1"}}, sessiontest.Moment(0), session.ByHandScript, newID)
		for {
			err := log.Append(records)
			if err == nil {
				break
			}
			if !errors.Is(err, session.ErrStale) && !errors.Is(err, data.ErrLocked) {
				return err
			}
			now, err := log.Since(head)
			if err != nil {
				return err
			}
			head += len(now)
			records = session.Restamp(records, head)
		}
		head++
	}
	return nil
}
