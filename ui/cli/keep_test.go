package cli

import (
	"bytes"
	"database/sql"
	"path/filepath"
	"strings"
	"testing"

	_ "github.com/mattn/go-sqlite3"
)

// A changed record, and the trigger that was lifted to change it: both are
// shown, by the check of one session too.
func TestVerifyShowsSessionAndFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "roundtable.db")
	run := func(args ...string) (string, string, int) {
		var out, err bytes.Buffer
		code := Run(append([]string{"--db", path}, args...), strings.NewReader(""), &out, &err)
		return out.String(), err.String(), code
	}
	expect := func(session, file bool) {
		t.Helper()
		for _, args := range [][]string{{"verify"}, {"verify", "last"}} {
			out, err, code := run(args...)
			if strings.Contains(out, "broken at record 1") != session || strings.Contains(out, "the file  records_never_change is not as it was made") != file {
				t.Errorf("%v shows\n%s", args, out)
			}
			if (code == exitFailed) != (session || file) || (code == exitDone) == (session || file) || (err == "") == (session || file) {
				t.Errorf("%v ends with %d and says %q", args, code, err)
			}
		}
	}
	if _, err, code := run("open", "hanoi"); code != exitDone {
		t.Fatal(err)
	}
	expect(false, false)
	db, err := sql.Open("sqlite3", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, step := range []struct {
		sql  string
		sess bool
	}{
		{"DROP TRIGGER records_never_change", false},
		{"UPDATE records SET wall = wall + 1 WHERE seq = 1", true},
	} {
		if _, err := db.Exec(step.sql); err != nil {
			t.Fatal(err)
		}
		expect(step.sess, true)
	}
}
