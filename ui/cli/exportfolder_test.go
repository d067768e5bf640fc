package cli

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"roundtable/data/export"
)

// sealed checks the sums and the manifest of a folder, and gives the manifest.
func sealed(t *testing.T, folder string) manifest {
	t.Helper()
	sums, err := os.ReadFile(filepath.Join(folder, "SHA256SUMS"))
	if err != nil {
		t.Fatal(err)
	}
	summed := []string{"SHA256SUMS"}
	for line := range strings.Lines(string(sums)) {
		sum, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		content, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil || fmt.Sprintf("%x", sha256.Sum256(content)) != sum {
			t.Errorf("%s: %v, or its sum is not %s", name, err, sum)
		}
		summed = append(summed, name)
		if info, err := os.Stat(filepath.Join(folder, name)); err != nil || info.Mode().Perm() != ownerOnly {
			t.Errorf("%s: %v, %v", name, info, err)
		}
	}
	slices.Sort(summed)
	if there := namesIn(t, folder); !slices.Equal(there, summed) {
		t.Errorf("the folder holds %q, the sums are of %q", there, summed)
	}
	content, err := os.ReadFile(filepath.Join(folder, "manifest.json"))
	if err != nil {
		t.Fatal(err)
	}
	var m manifest
	if err := json.Unmarshal(content, &m); err != nil {
		t.Fatal(err)
	}
	for _, f := range m.Files {
		if info, err := os.Stat(filepath.Join(folder, f.Name)); err != nil || info.Size() != int64(f.Size) || f.Media == "" || !strings.Contains(string(sums), f.SHA256+"  "+f.Name+"\n") {
			t.Errorf("%+v: %v", f, err)
		}
	}
	return m
}

// A folder holds every format that may leave, and says why the others do not;
// the same session makes the same bytes.
func TestFolderOfEverything(t *testing.T) {
	run, folder := shelved(t)
	path, again := filepath.Join(folder, "all"), filepath.Join(folder, "again")
	for _, to := range []string{path, again} {
		if got := run("export", "last", "--format", "folder", "-o", to); got.code != exitDone || got.out != "" {
			t.Fatalf("exit code %d, %s%s", got.code, got.out, got.err)
		}
	}
	m := sealed(t, path)
	var found []string
	for _, f := range m.Files {
		found = append(found, f.Format)
	}
	for _, f := range export.Formats() {
		if !slices.Contains(found, f.Name) {
			t.Errorf("there is no %s", f.Name)
		}
	}
	if !slices.Contains(found, "sqlite") || !slices.Contains(found, "schema") || len(m.Refused) != 0 || !strings.HasPrefix(m.Session, "vienna-") {
		t.Errorf("%q, refused %v, of %q", found, m.Refused, m.Session)
	}
	for _, name := range namesIn(t, path) {
		one, err := os.ReadFile(filepath.Join(path, name))
		other, err2 := os.ReadFile(filepath.Join(again, name))
		if err = errors.Join(err, err2); err != nil || !bytes.Equal(one, other) {
			t.Errorf("%s differs, %v", name, err)
		}
	}
	for _, f := range m.Files {
		content, err := os.ReadFile(filepath.Join(path, f.Name))
		if err != nil {
			t.Fatal(err)
		}
		if single := run("export", "last", "--format", f.Format); slices.Contains(formatNames(), f.Format) && !strings.Contains(f.Name, "one-page") &&
			!strings.Contains(f.Name, "chapters.vtt") && single.out != string(content) {
			t.Errorf("%s is not what export --format %s writes", f.Name, f.Format)
		}
	}
}

// Under the rule the folder holds what is safe and names no session.
func TestFolderUnderTheRule(t *testing.T) {
	run, folder := shelved(t)
	path := filepath.Join(folder, "all")
	if got := run("export", "last", "--chatham-house", "--private", "--format", "folder", "-o", path); got.code != exitDone {
		t.Fatalf("exit code %d, %s", got.code, got.err)
	}
	m := sealed(t, path)
	if m.Session != "" {
		t.Errorf("the manifest is of %s", m.Session)
	}
	refused := map[string]bool{}
	for _, none := range m.Refused {
		refused[none.Format] = none.Why != ""
	}
	for _, f := range formats() {
		in := slices.ContainsFunc(m.Files, func(one fileDoc) bool { return one.Format == f.Name })
		if f.Name != "folder" && (in != f.Rule || refused[f.Name] == f.Rule) {
			t.Errorf("%s is safe: %v; in the folder: %v, refused: %v", f.Name, f.Rule, in, refused[f.Name])
		}
	}
}

// What is there stays, and nothing is left half made.
func TestFolderReplacesNothing(t *testing.T) {
	run, folder := shelved(t)
	full, empty := filepath.Join(folder, "full"), filepath.Join(folder, "empty")
	for _, path := range []string{full, empty} {
		if err := os.Mkdir(path, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(full, "mine"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for path, code := range map[string]int{full: exitFailed, empty: exitDone, filepath.Join(folder, "none", "x"): exitFailed, "-": exitWrong} {
		if got := run("export", "last", "--format", "folder", "-o", path); got.code != code {
			t.Errorf("%s: exit code %d, %s", path, got.code, got.err)
		}
	}
	if names := namesIn(t, full); !slices.Equal(names, []string{"mine"}) {
		t.Errorf("the folder holds %q", names)
	}
	if left, err := filepath.Glob(filepath.Join(folder, ".roundtable*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %q, %v", left, err)
	}
	many := filepath.Join(folder, "many")
	if got := run("export", "--all", "--format", "folder", "-o", many); got.code != exitDone {
		t.Errorf("exit code %d, %s", got.code, got.err)
	}
	for _, name := range namesIn(t, many) {
		sealed(t, filepath.Join(many, name))
	}
}

// The record leaves as it is or not at all: without --private only where
// documents leave nothing out of it.
func TestSnapshotOfASession(t *testing.T) {
	run, folder := shelved(t)
	path := filepath.Join(folder, "one.db")
	export := func(more ...string) said {
		return run(append([]string{"export", "last", "--format", "sqlite", "-o", path}, more...)...)
	}
	if got := export(); got.code != exitDone {
		t.Fatalf("exit code %d, %s", got.code, got.err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != ownerOnly {
		t.Errorf("%v, %v", info, err)
	}
	copied := roundtable(t, path)
	if got := copied("verify"); got.code != exitDone || strings.Count(got.out, "\n") != 1 || !strings.Contains(got.out, "sound") {
		t.Errorf("exit code %d, %s%s", got.code, got.out, got.err)
	}
	for _, read := range [][]string{{"status", "last", "--json"}, {"log", "last"}, {"export", "last", "--format", "md"}} {
		if a, b := run(read...), copied(read...); a.out != b.out || b.code != exitDone {
			t.Errorf("%v says otherwise of the snapshot: %s", read, b.err)
		}
	}
	if again := run("export", "last", "--format", "sqlite"); again.code != exitDone || !strings.HasPrefix(again.out, "SQLite format 3\x00") {
		t.Errorf("to stdout: exit code %d, %s", again.code, again.err)
	}
	if got := run("do", "last", "rename", "1", "Somebody Else"); got.code != exitDone {
		t.Fatal(got.err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if got := export(); got.code != exitRefused || !strings.Contains(got.err, "1 of the ") {
		t.Errorf("with a corrected name: exit code %d, %s", got.code, got.err)
	}
	if got := export("--private", "--chatham-house"); got.code != exitRefused {
		t.Errorf("under the rule: exit code %d, %s", got.code, got.err)
	}
	if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file was written: %v", err)
	}
	if got := export("--private"); got.code != exitDone {
		t.Errorf("with private notes: exit code %d, %s", got.code, got.err)
	}
	if got := run("do", "last", "attribute-turn", "chatham-house"); got.code != exitDone {
		t.Fatal(got.err)
	}
	for _, then := range [][]string{{"attribute-turn", "attributed"}, {"undo"}, {"undo"}} { // once is for ever
		for _, more := range [][]string{nil, {"--private"}} {
			got := export(more...)
			if got.code != exitRefused || !strings.Contains(got.err, "Chatham House Rule, and a snapshot says who spoke") || !strings.Contains(got.err, "`roundtable backup`") {
				t.Errorf("where the rule holds by the record, with %v: exit code %d, %s", more, got.code, got.err)
			}
		}
		made := filepath.Join(t.TempDir(), "all")
		if got := run("export", "last", "--private", "--format", "folder", "-o", made); got.code != exitDone {
			t.Fatal(got.err)
		}
		if names := namesIn(t, made); slices.Contains(names, "record.db") {
			t.Errorf("the folder holds %q", names)
		}
		listed, err := os.ReadFile(filepath.Join(made, "manifest.json"))
		if err != nil || !strings.Contains(string(listed), "a snapshot says who spoke") {
			t.Errorf("%v, the manifest is %s", err, listed)
		}
		if got := run(append([]string{"do", "last"}, then...)...); got.code != exitDone {
			t.Fatal(got.err)
		}
	}
	if left, err := filepath.Glob(filepath.Join(folder, ".roundtable*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %q, %v", left, err)
	}
}
