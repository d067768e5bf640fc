package cli

import (
	"bytes"
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/creack/pty"

	"roundtable/session/words"
)

// A format that is no text does not go to a terminal; one that is may.
func TestNothingBinaryGoesToATerminal(t *testing.T) {
	control, terminal, err := pty.Open()
	if err != nil {
		t.Skip("no terminal can be made here: ", err)
	}
	defer control.Close()
	defer terminal.Close()
	p := &program{out: terminal, words: words.English()}
	for _, f := range formats() {
		err := p.exportable(f, order{format: f.Name})
		if refused := exitCode(err) == exitWrong; refused != (f.Binary || f.Name == "folder") {
			t.Errorf("%s to a terminal: %v", f.Name, err)
		}
		if err := p.exportable(f, order{format: f.Name, path: "x"}); err != nil {
			t.Errorf("%s to a file: %v", f.Name, err)
		}
	}
	p.out = &bytes.Buffer{}
	for _, f := range formats() {
		if err := p.exportable(f, order{format: f.Name, path: "-"}); (err != nil) != (f.Name == "folder") {
			t.Errorf("%s to a pipe: %v", f.Name, err)
		}
	}
}

// Of all sessions one that cannot be read is told and passed; named, it is the
// end of it. A file that was there stays as it was.
func TestOneThatCannotBeReadIsInNoOthersWay(t *testing.T) {
	run, folder := shelved(t)
	db, err := sql.Open("sqlite3", filepath.Join(folder, "sessions.db"))
	if err != nil {
		t.Fatal(err)
	}
	_, err = db.Exec(`DROP TRIGGER records_never_change; UPDATE records SET body = '[]' WHERE seq = 1 AND session LIKE 'hanoi-%'`)
	if err != nil || db.Close() != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, "all.csv")
	got := run("export", "--all", "--format", "csv", "-o", path)
	content, err := os.ReadFile(path)
	if err != nil || got.code != exitFailed || !strings.Contains(got.err, "hanoi-") || !strings.Contains(got.err, "1 of the sessions could not be read") {
		t.Errorf("exit code %d, %s, %v", got.code, got.err, err)
	}
	if !strings.Contains(string(content), "\r\nvienna-") || strings.Contains(string(content), "hanoi-") {
		t.Errorf("the table is %s", content)
	}
	if got := run("export", "vienna-", "hanoi-", "--format", "csv", "-o", path); got.code == exitDone {
		t.Errorf("exit code %d, %s", got.code, got.err)
	}
	if again, err := os.ReadFile(path); err != nil || !bytes.Equal(again, content) {
		t.Errorf("the table became %s, %v", again, err)
	}
	if left, err := filepath.Glob(filepath.Join(folder, ".roundtable*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %q, %v", left, err)
	}
}
