package data_test

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"golang.org/x/sys/unix"

	"roundtable/data"
	"roundtable/session/sessiontest"
)

// asNobody runs a test whose files somebody without rights owns: permissions
// say nothing to root.
func asNobody(t *testing.T, folder string, test func()) {
	t.Helper()
	if os.Getuid() != 0 {
		test()
		return
	}
	const nobody = 65534
	must(t, os.Chmod(filepath.Dir(folder), 0o755))
	must(t, filepath.WalkDir(folder, func(path string, _ os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return os.Chown(path, nobody, nobody)
	}))
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if _, err := unix.SetfsuidRetUid(nobody); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if _, err := unix.SetfsuidRetUid(0); err != nil {
			t.Error(err)
		}
	}()
	test()
}

func TestReadOnlyFile(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "sessions.db")
	store := openStore(t, path)
	made, log := createSession(t, store, opening("vienna"))
	kept := len(keep(t, log, made.ID, 30)) + 1
	must(t, store.Close())
	must(t, os.Chmod(path, 0o400))
	before, err := os.ReadFile(path)
	must(t, err)
	asNobody(t, folder, func() {
		_, err := data.Open(path)
		told(t, err, data.ErrReadOnly, path)
		reader, err := data.OpenExisting(path)
		if err != nil {
			t.Fatalf("looking at a read-only file: %v", err)
		}
		defer reader.Close()
		log, err := reader.Log(made.ID)
		must(t, err)
		wantRecords(t, log, kept)
		told(t, log.Append(sessiontest.Meeting(made.ID, 60)[kept:]), data.ErrReadOnly, path)
		told(t, reader.TryDisk(), data.ErrReadOnly, path)
	})
	after, err := os.ReadFile(path)
	must(t, err)
	if string(before) != string(after) {
		t.Error("the read-only file was changed")
	}
}

func TestFolderThatCannotBeWritten(t *testing.T) {
	around := t.TempDir()
	folder := filepath.Join(around, "locked")
	must(t, os.Mkdir(folder, 0o700))
	path := filepath.Join(folder, "sessions.db")
	store := openStore(t, path)
	createSession(t, store, opening("vienna"))
	must(t, store.Close())
	must(t, os.Chmod(folder, 0o500))
	t.Cleanup(func() { _ = os.Chmod(folder, 0o700) })
	asNobody(t, around, func() {
		_, err := data.Open(filepath.Join(folder, "new.db"))
		told(t, err, data.ErrReadOnly, filepath.Join(folder, "new.db"))
		_, err = data.Open(filepath.Join(folder, "sub", "new.db"))
		told(t, err, data.ErrReadOnly, filepath.Join(folder, "sub", "new.db"))
		_, err = data.Open(path)
		told(t, err, data.ErrReadOnly, path)
		_, err = data.OpenExisting(path)
		told(t, err, data.ErrReadOnly, path)
	})
}

func TestFileThatCannotBeRead(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "sessions.db")
	must(t, openStore(t, path).Close())
	must(t, os.Chmod(path, 0))
	asNobody(t, folder, func() {
		_, err := data.Open(path)
		told(t, err, data.ErrUnreachable, path)
		_, err = data.OpenExisting(path)
		told(t, err, data.ErrUnreachable, path)
	})
}
