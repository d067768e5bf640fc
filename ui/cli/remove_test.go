package cli

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
)

// said is what a command line printed, and its exit code.
type said struct {
	out, err string
	code     int
}

// roundtable runs command lines on one file of sessions.
func roundtable(t *testing.T, path string) func(args ...string) said {
	t.Helper()
	return func(args ...string) said {
		var out, err bytes.Buffer
		code := Run(append([]string{"--db", path}, args...), strings.NewReader(""), &out, &err)
		return said{out.String(), err.String(), code}
	}
}

// A session that a console may be on is not removed by a slip.
func TestOnlyAClosedSessionIsRemoved(t *testing.T) {
	run := roundtable(t, filepath.Join(t.TempDir(), "roundtable.db"))
	expect := func(code int, says string, args ...string) {
		t.Helper()
		if got := run(args...); got.code != code || !strings.Contains(got.out+got.err, says) {
			t.Errorf("%v ends with %d and says %q %q, want %d and %q", args, got.code, got.out, got.err, code, says)
		}
	}
	expect(exitDone, "", "open", "hanoi")
	expect(exitRefused, "is not closed: not started, 1 entry, ", "remove", "last", "--yes")
	expect(exitDone, "", "do", "last", "start", "--early")
	expect(exitRefused, "is not closed: running, ", "remove", "last", "--yes")
	expect(exitRefused, "--force", "remove", "last")
	expect(exitWrong, "--yes", "remove", "last", "--force")
	expect(exitDone, "running", "sessions")
	expect(exitDone, "Removed", "remove", "last", "--yes", "--force")
	expect(exitDone, "", "open", "hanoi")
	expect(exitDone, "", "do", "last", "start", "--early")
	expect(exitDone, "", "do", "last", "close")
	expect(exitWrong, "--yes", "remove", "last")
	expect(exitDone, "Removed", "remove", "last", "--yes")
	expect(exitDone, "no sessions yet", "sessions")
	expect(exitDone, "the file is sound", "verify")
}
