package main_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"roundtable/ui/cli"
)

// docs/stats.md shows what stats says of a session whose figures are worked out
// by hand in testdata/script/stats.txtar.
func TestStatsPage(t *testing.T) {
	story, err := os.ReadFile("testdata/script/stats.txtar")
	if err != nil {
		t.Fatal(err)
	}
	_, agenda, _ := strings.Cut(string(story), "-- table.yaml --\n")
	dir := t.TempDir()
	table, db := filepath.Join(dir, "table.yaml"), filepath.Join(dir, "roundtable.db")
	if err := os.WriteFile(table, []byte(agenda), 0o600); err != nil {
		t.Fatal(err)
	}
	run := func(args ...string) string {
		t.Helper()
		var out, errs bytes.Buffer
		if code := cli.Run(append([]string{"--db", db}, args...), strings.NewReader(""), &out, &errs); code != 0 {
			t.Fatalf("%s: exit code %d\n%s", strings.Join(args, " "), code, errs.String())
		}
		return out.String()
	}
	id := strings.TrimSpace(run("open", table, "--at", "2026-03-02T09:50:00+01:00"))
	for line := range strings.Lines(string(story)) {
		act, ok := strings.CutPrefix(strings.TrimSpace(line), "roundtable do last ")
		if !ok {
			continue
		}
		if strings.HasPrefix(act, "action") {
			run("do", id, "action", "os", "a list of contacts", "--at", "10:03:30")
			continue
		}
		run(append([]string{"do", id}, strings.Fields(act)...)...)
		if strings.HasPrefix(act, "close") {
			break
		}
	}
	quote(t, "docs/stats.md", "the figures of a session", strings.ReplaceAll(run("stats", id), id, "table-2026-03-02-k7f"))
}
