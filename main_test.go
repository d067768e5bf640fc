package main_test

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	_ "github.com/mattn/go-sqlite3"
	"github.com/rogpeppe/go-internal/testscript"

	"roundtable/ui/cli"
)

// TestMain lets every walk begin in English, whatever is spoken where it runs.
// Called by a walk, this program is the roundtable and keeps its language.
func TestMain(m *testing.M) {
	if strings.HasSuffix(strings.TrimSuffix(os.Args[0], ".exe"), ".test") {
		for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
			_ = os.Unsetenv(name)
		}
	}
	testscript.Main(m, map[string]func(){"roundtable": func() { os.Exit(cli.Main()) }})
}

// The walks a person takes at the command line.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("HOME", env.WorkDir+"/home")
			env.Setenv("XDG_DATA_HOME", env.WorkDir+"/data")
			env.Setenv("TZ", "UTC")
			env.Setenv("TERM", "xterm")
			return os.Mkdir(env.WorkDir+"/home", 0o700)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "field": field, "lock": lock, "bytes": makeBytes, "mode": mode,
		},
	})
}

// exits CODE PROGRAM ARGS… runs a program that must end with that code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE PROGRAM ARGS…")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	switch err := ts.Exec(args[1], args[2:]...); {
	case errors.As(err, &exit):
		got = exit.ExitCode()
	case err != nil:
		ts.Fatalf("%v", err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// field PATH VALUE compares a field of the JSON on stdout, such as
// turn.remaining_s or segments.0.state; a value that is no text is JSON. Where
// there is an object a line, the line comes first, from 0.
func field(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: field PATH VALUE")
	}
	at := values(ts)
	for name := range strings.SplitSeq(args[0], ".") {
		switch v := at.(type) {
		case map[string]any:
			next, ok := v[name]
			if !ok {
				ts.Fatalf("%s: there is no %s", args[0], name)
			}
			at = next
		case []any:
			n, err := strconv.Atoi(name)
			if err != nil || n >= len(v) {
				ts.Fatalf("%s: there is no %s in a list of %d", args[0], name, len(v))
			}
			at = v[n]
		default:
			ts.Fatalf("%s: nothing lies under %v", args[0], at)
		}
	}
	got, ok := at.(string)
	if !ok {
		text, err := json.Marshal(at)
		ts.Check(err)
		got = string(text)
	}
	if got != args[1] {
		ts.Fatalf("%s is %s, want %s", args[0], got, args[1])
	}
}

// values is the JSON on stdout; several values are a list.
func values(ts *testscript.TestScript) any {
	var all []any
	for d := json.NewDecoder(strings.NewReader(ts.ReadFile("stdout"))); ; {
		var v any
		err := d.Decode(&v)
		if errors.Is(err, io.EOF) {
			break
		}
		ts.Check(err)
		all = append(all, v)
	}
	if len(all) == 1 {
		return all[0]
	}
	return all
}

// lock FILE keeps the write lock of a database until the script ends.
func lock(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: lock FILE")
	}
	db, err := sql.Open("sqlite3", "file:"+ts.MkAbs(args[0])+"?mode=rw&_txlock=immediate")
	ts.Check(err)
	tx, err := db.Begin()
	ts.Check(err)
	ts.Defer(func() {
		if err := errors.Join(tx.Rollback(), db.Close()); err != nil {
			ts.Logf("%v", err)
		}
	})
}

// bytes FILE COUNT VALUE makes a file of so many bytes of one value.
func makeBytes(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: bytes FILE COUNT VALUE")
	}
	count, err := strconv.Atoi(args[1])
	ts.Check(err)
	value, err := strconv.ParseUint(args[2], 0, 8)
	ts.Check(err)
	content := make([]byte, count)
	for i := range content {
		content[i] = byte(value)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), content, 0o600))
}

// mode FILE PERMISSIONS compares the permissions of a file, in octal.
func mode(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: mode FILE PERMISSIONS")
	}
	info, err := os.Stat(ts.MkAbs(args[0]))
	ts.Check(err)
	if got := fmt.Sprintf("%o", info.Mode().Perm()); got != args[1] {
		ts.Fatalf("%s has the permissions %s, want %s", args[0], got, args[1])
	}
}
