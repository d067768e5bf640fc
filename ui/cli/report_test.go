package cli

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// pagesOf are a report and a table with a text.
func pagesOf(text string) []page {
	return []page{{".md", []byte("# " + text)}, {".csv", []byte(text + ",")}}
}

// What somebody edited stays; report and table get the same number.
func TestAnEditedReportIsNeverReplaced(t *testing.T) {
	folder := t.TempDir()
	save := func(text, want string, there bool) {
		t.Helper()
		report, err := savePages(folder, "vienna-k7f", pagesOf(text))
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, path := range report.Files {
			names = append(names, filepath.Base(path))
			info, err := os.Stat(path)
			if err != nil || info.Mode().Perm() != 0o600 {
				t.Errorf("%s is %v (%v)", path, info, err)
			}
		}
		if got := strings.Join(names, " "); got != want || report.There != there {
			t.Errorf("%s: saved %s, there already %v; want %s, %v", text, got, report.There, want, there)
		}
	}
	save("first", "vienna-k7f.md vienna-k7f.csv", false)
	save("first", "vienna-k7f.md vienna-k7f.csv", true)
	write(t, filepath.Join(folder, "vienna-k7f.md"), "edited")
	save("first", "vienna-k7f-2.md vienna-k7f-2.csv", false)
	save("first", "vienna-k7f-2.md vienna-k7f-2.csv", true)
	write(t, filepath.Join(folder, "vienna-k7f-3.csv"), "mine")
	save("reopened", "vienna-k7f-4.md vienna-k7f-4.csv", false)
	if err := os.Remove(filepath.Join(folder, "vienna-k7f-4.csv")); err != nil {
		t.Fatal(err)
	}
	save("reopened", "vienna-k7f-4.md vienna-k7f-4.csv", false)
	for name, want := range map[string]string{"vienna-k7f.md": "edited", "vienna-k7f.csv": "first,", "vienna-k7f-3.csv": "mine"} {
		if got, err := os.ReadFile(filepath.Join(folder, name)); err != nil || string(got) != want {
			t.Errorf("%s holds %q (%v), want %q", name, got, err, want)
		}
	}
	entries, err := os.ReadDir(folder)
	if err != nil || slices.ContainsFunc(entries, func(e os.DirEntry) bool { return strings.HasPrefix(e.Name(), ".") }) {
		t.Errorf("it left something behind: %v (%v)", entries, err)
	}
}

// Where the table cannot be written there is no report either.
func TestReportAndTableOrNeither(t *testing.T) {
	folder := t.TempDir()
	pages := pagesOf("whole")
	pages[1].extension = "/no such folder/table.csv"
	if report, err := savePages(folder, "vienna-k7f", pages); err == nil {
		t.Errorf("saved %v", report.Files)
	}
	if entries, err := os.ReadDir(folder); err != nil || len(entries) != 0 {
		t.Errorf("it left %v behind (%v)", entries, err)
	}
}
