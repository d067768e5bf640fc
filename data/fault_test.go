package data_test

import (
	"bytes"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	_ "github.com/mattn/go-sqlite3"

	"roundtable/data"
	"roundtable/session"
	"roundtable/session/sessiontest"
)

// bare opens a file as any other program would.
func bare(t *testing.T, path string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite3", "file:"+path+"?_txlock=immediate&_busy_timeout=50")
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func run(t *testing.T, db *sql.DB, statements ...string) {
	t.Helper()
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

// told asserts that a failure has its fault, the path and a next step.
func told(t *testing.T, err error, fault data.Fault, path string) {
	t.Helper()
	var f *data.Failure
	if !errors.As(err, &f) || f.Fault != fault || !errors.Is(err, fault) {
		t.Fatalf("wanted %q, got: %v", fault, err)
	}
	if f.Path != path || !strings.Contains(err.Error(), path) || !strings.HasSuffix(err.Error(), f.Next()) || f.Next() == "" {
		t.Errorf("the failure lacks its place or the next step: %v", err)
	}
}

func TestFilesThatAreNotOurs(t *testing.T) {
	folder := t.TempDir()
	write := func(name string, b []byte) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	made := func(name string, statements ...string) string {
		path := filepath.Join(folder, name)
		db := bare(t, path)
		run(t, db, statements...)
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
		return path
	}
	newer := filepath.Join(folder, "newer.db")
	if err := openStore(t, newer).Close(); err != nil {
		t.Fatal(err)
	}
	made("newer.db", "PRAGMA user_version = 99")
	sub := filepath.Join(folder, "folder.db")
	if err := os.Mkdir(sub, 0o700); err != nil {
		t.Fatal(err)
	}
	for path, fault := range map[string]data.Fault{
		write("text.db", []byte("title: A roundtable\n")):                  data.ErrNotADatabase,
		write("long.db", bytes.Repeat([]byte("not a database\n"), 10_000)): data.ErrNotADatabase,
		write("empty.db", nil):                                                      data.ErrEmptied,
		made("foreign.db", "CREATE TABLE bookmarks (url TEXT)"):                     data.ErrForeign,
		made("foreign2.db", "PRAGMA application_id = 7", "PRAGMA user_version = 1"): data.ErrForeign,
		newer: data.ErrNewer,
		sub:   data.ErrNotADatabase,
	} {
		before, _ := os.ReadFile(path)
		_, err := data.Open(path)
		told(t, err, fault, path)
		_, err = data.OpenExisting(path)
		told(t, err, fault, path)
		after, _ := os.ReadFile(path)
		if !bytes.Equal(before, after) {
			t.Errorf("%s was changed", path)
		}
	}
	entries, _ := os.ReadDir(folder)
	if len(entries) != 7 {
		t.Errorf("files were left: %v", entries)
	}
}

func TestAnotherWriterHoldsTheFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	store := openStore(t, path)
	made, log := createSession(t, store, opening("vienna"))
	other := bare(t, path)
	tx, err := other.Begin()
	if err != nil {
		t.Fatal(err)
	}
	records := sessiontest.Meeting(made.ID, 20)[1:]
	begin := time.Now()
	told(t, log.Append(records), data.ErrLocked, path)
	if waited := time.Since(begin); waited < 200*time.Millisecond || waited > 2*time.Second {
		t.Errorf("waited %v", waited)
	}
	_, err = data.Open(path)
	told(t, err, data.ErrLocked, path)
	reader, err := data.OpenExisting(path)
	if err != nil {
		t.Fatalf("looking while another writes: %v", err)
	}
	defer reader.Close()
	if list, err := reader.Sessions(); err != nil || len(list) != 1 {
		t.Errorf("looking while another writes: %v %v", list, err)
	}
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	if err := log.Append(records); err != nil {
		t.Errorf("the retry: %v", err)
	}
	wantRecords(t, log, len(records)+1)
}

func wantRecords(t *testing.T, log session.Log, n int) {
	t.Helper()
	got, err := log.Since(0)
	if err != nil || len(got) != n {
		t.Errorf("%d records instead of %d (%v)", len(got), n, err)
	}
}

func TestFileGoesAwayWhileOpen(t *testing.T) {
	replace := func(t *testing.T, path string) {
		other := filepath.Join(t.TempDir(), "other.db")
		if err := openStore(t, other).Close(); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(other, path); err != nil {
			t.Fatal(err)
		}
	}
	for name, c := range map[string]struct {
		harm  func(t *testing.T, path string)
		fault data.Fault
	}{
		"renamed":  {func(t *testing.T, path string) { must(t, os.Rename(path, path+".old")) }, data.ErrMoved},
		"deleted":  {func(t *testing.T, path string) { must(t, os.Remove(path)) }, data.ErrMoved},
		"replaced": {replace, data.ErrMoved},
		"folder renamed": {func(t *testing.T, path string) {
			must(t, os.Rename(filepath.Dir(path), filepath.Dir(path)+".old"))
		}, data.ErrMoved},
		"log deleted": {func(t *testing.T, path string) { must(t, os.Remove(path+"-wal")) }, data.ErrMoved},
		"emptied":     {func(t *testing.T, path string) { must(t, os.Truncate(path, 0)) }, data.ErrEmptied},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "here", "sessions.db")
			store := openStore(t, path)
			made, log := createSession(t, store, opening("vienna"))
			c.harm(t, path)
			records := sessiontest.Meeting(made.ID, 3)[1:]
			told(t, log.Append(records), c.fault, path)
			_, err := log.Version()
			told(t, err, c.fault, path)
			_, err = log.Since(0)
			told(t, err, c.fault, path)
			o := opening("hanoi")
			o.NewID = ids("x")
			_, err = store.Create(o)
			told(t, err, c.fault, path)
			told(t, store.TryDisk(), c.fault, path)
			_, err = store.Verify("")
			told(t, err, c.fault, path)
			told(t, store.Remove(made.ID), c.fault, path)
		})
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestFilePutBackGoesOn(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	store := openStore(t, path)
	made, log := createSession(t, store, opening("vienna"))
	must(t, os.Rename(path, path+".old"))
	records := sessiontest.Meeting(made.ID, 3)[1:]
	told(t, log.Append(records), data.ErrMoved, path)
	must(t, os.Rename(path+".old", path))
	must(t, log.Append(records))
	wantRecords(t, log, len(records)+1)
}

// An older copy that is written over the file in place keeps its inode: only
// the records themselves tell.
func TestFileGoesBackInTime(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	store := openStore(t, path)
	made, log := createSession(t, store, opening("vienna"))
	keep(t, log, made.ID, 20)
	db := bare(t, path)
	run(t, db, "DROP TRIGGER records_stay", "DELETE FROM records WHERE seq > 5")
	records := sessiontest.Meeting(made.ID, 40)[20:]
	told(t, log.Append(records), data.ErrLost, path)
	_, err := log.Since(0)
	told(t, err, data.ErrLost, path)
}

func TestSessionRemovedUnderAConsole(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	made, log := createSession(t, openStore(t, path), opening("vienna"))
	before, err := log.Version()
	must(t, err)
	must(t, openStore(t, path).Remove(made.ID))
	if after, err := log.Version(); err != nil || after == before {
		t.Errorf("the version stays %d (%v)", after, err)
	}
	err = log.Append(sessiontest.Meeting(made.ID, 3)[1:])
	told(t, err, data.ErrRemoved, path)
	if !errors.Is(err, session.ErrUnknownSession) {
		t.Errorf("%v is not told by the name it has at the port", err)
	}
	_, err = log.Since(0)
	told(t, err, data.ErrRemoved, path)
}

func TestAbsentFolderThatIsAFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	must(t, os.WriteFile(file, []byte("x"), 0o600))
	path := filepath.Join(file, "sessions.db")
	for _, open := range []func(string) (*data.Store, error){data.Open, data.OpenExisting} {
		_, err := open(path)
		told(t, err, data.ErrUnreachable, path)
	}
}

func TestEveryFaultHasWords(t *testing.T) {
	seen := map[string]bool{}
	for f := data.ErrNoSessions; f <= data.ErrUnexpected; f++ {
		text := (&data.Failure{Deed: "do", Fault: f}).Error()
		if f.Error() == "" || strings.HasSuffix(text, "; ") || seen[f.Error()] {
			t.Errorf("fault %d says %q", f, text)
		}
		seen[f.Error()] = true
	}
}
