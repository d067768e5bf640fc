package data_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"roundtable/data"
)

// A snapshot holds one session, record for record, and is verified as any file
// of sessions; the same records give the same bytes.
func TestSnapshot(t *testing.T) {
	folder := t.TempDir()
	store := openStore(t, filepath.Join(folder, "sessions.db"))
	_, _ = createSession(t, store, opening("hanoi"))
	made, log := createSession(t, store, opening("vienna"))
	keep(t, log, made.ID, 50)
	first, second := filepath.Join(folder, "first.db"), filepath.Join(folder, "second.db")
	for _, path := range []string{first, second} {
		if err := store.Snapshot(made.ID, path); err != nil {
			t.Fatal(err)
		}
	}
	a, err := os.ReadFile(first)
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(second)
	if err != nil || !bytes.Equal(a, b) {
		t.Errorf("two snapshots differ: %d and %d bytes, %v", len(a), len(b), err)
	}
	if info, err := os.Stat(first); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	if left, err := filepath.Glob(filepath.Join(folder, ".*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %q, %v", left, err)
	}
	copied, err := data.OpenExisting(first)
	if err != nil {
		t.Fatal(err)
	}
	defer copied.Close()
	v, err := copied.Verify("")
	if err != nil || len(v.Checks) != 1 || v.Checks[0].Session != made.ID {
		t.Errorf("verified %+v, %v", v, err)
	}
	want, err := log.Since(0)
	if err != nil {
		t.Fatal(err)
	}
	again, err := copied.Log(made.ID)
	if err != nil {
		t.Fatal(err)
	}
	got, err := again.Since(0)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%d records instead of %d, %v", len(got), len(want), err)
	}
}

func TestSnapshotReplacesNothing(t *testing.T) {
	folder := t.TempDir()
	store := openStore(t, filepath.Join(folder, "sessions.db"))
	made, _ := createSession(t, store, opening("vienna"))
	there := filepath.Join(folder, "there.db")
	if err := os.WriteFile(there, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := store.Snapshot(made.ID, there); !errors.Is(err, data.ErrExists) {
		t.Errorf("over a file: %v", err)
	}
	if err := store.Snapshot("nothing", filepath.Join(folder, "new.db")); !errors.Is(err, data.ErrNoSuchSession) {
		t.Errorf("of nothing: %v", err)
	}
	if _, err := os.Stat(filepath.Join(folder, "new.db")); err == nil {
		t.Error("a file without a session was made")
	}
}
