package main_test

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"roundtable/ui/cli"
)

// A database that cannot be written is said before anything is lost, and can
// still be looked at. Permissions say nothing to root, so root gives up its
// rights to files for the while.
func TestAReadOnlyDatabase(t *testing.T) {
	folder := t.TempDir()
	db := filepath.Join(folder, "roundtable.db")
	run := func(args ...string) (string, string, int) {
		var out, err bytes.Buffer
		code := cli.Run(append([]string{"--db", db}, args...), strings.NewReader(""), &out, &err)
		return out.String(), err.String(), code
	}
	if _, err, code := run("open", "hanoi"); code != 0 {
		t.Fatal(err)
	}
	if err := os.Chmod(db, 0o400); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(db)
	if err != nil {
		t.Fatal(err)
	}
	asNobody(t, folder, func() {
		for _, args := range [][]string{{"open", "vienna"}, {"do", "last", "start"}, {"remove", "last", "--yes", "--force"}} {
			out, err, code := run(args...)
			if code != 1 || out != "" || !strings.Contains(err, "roundtable.db") || !strings.Contains(err, "it cannot be written") || !strings.Contains(err, "--db") {
				t.Errorf("%v: exit code %d, %s%s", args, code, out, err)
			}
		}
		if out, err, code := run("status", "last", "--json"); code != 0 || !strings.Contains(out, `"state": "planned"`) {
			t.Errorf("status: exit code %d, %s%s", code, out, err)
		}
	})
	if after, err := os.ReadFile(db); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the read-only file was changed (%v)", err)
	}
}

// asNobody runs a test in a folder that somebody without rights owns.
func asNobody(t *testing.T, folder string, test func()) {
	t.Helper()
	if os.Getuid() != 0 {
		test()
		return
	}
	const nobody = 65534
	if err := os.Chmod(filepath.Dir(folder), 0o755); err != nil {
		t.Fatal(err)
	}
	err := filepath.WalkDir(folder, func(path string, _ os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return os.Chown(path, nobody, nobody)
	})
	if err != nil {
		t.Fatal(err)
	}
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
