package cli

import (
	"database/sql"
	"path/filepath"
	"strings"
	"testing"

	_ "github.com/mattn/go-sqlite3"

	"roundtable/data"
	"roundtable/session/words"
)

// A session that cannot be read is listed with its fault, and keeps nobody
// from the others, nor from opening its agenda again.
func TestABrokenSessionIsInNobodysWay(t *testing.T) {
	for name, change := range map[string]string{
		"damaged": `UPDATE records SET body = '{"agenda":3}' WHERE seq = 1 AND session = ?`,
		"unknown": `UPDATE records SET kind = 'session.begotten' WHERE seq = 1 AND session = ?`,
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "roundtable.db")
			run := roundtable(t, path)
			broken := strings.TrimSpace(run("open", "hanoi").out)
			whole := strings.TrimSpace(run("open", "vienna").out)
			db, err := sql.Open("sqlite3", "file:"+path)
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			if _, err := db.Exec("DROP TRIGGER records_never_change"); err != nil {
				t.Fatal(err)
			}
			if _, err := db.Exec(change, broken); err != nil {
				t.Fatal(err)
			}
			got := run("sessions")
			for _, want := range []string{whole + " not started 1 entry ", broken + " cannot be read 1 entry "} {
				if !strings.Contains(squeezed(got.out), want) || got.code != exitDone {
					t.Errorf("sessions ends with %d and lists\n%swithout %q", got.code, got.out, want)
				}
			}
			if !strings.Contains(got.err, broken) {
				t.Errorf("sessions does not say what is wrong with %s: %q", broken, got.err)
			}
			if got := run("sessions", "--json"); got.code != exitDone || !strings.Contains(got.out, `"state": null`) || !strings.Contains(got.out, `"fault": null`) {
				t.Errorf("sessions --json ends with %d: %s", got.code, got.out)
			}
			store, err := data.Open(path)
			if err != nil {
				t.Fatal(err)
			}
			defer store.Close()
			s := &shelf{store: store, folder: t.TempDir(), words: words.English(), library: &library{words: words.English()}}
			all := items(t, s)
			if len(all) != 4 || all[0].ID != whole && all[1].ID != whole {
				t.Fatalf("the chooser offers %+v", all)
			}
			for _, item := range all {
				if (item.Fault != "") != (item.ID == broken) {
					t.Errorf("%s has the fault %q", item.ID, item.Fault)
				}
			}
			item, err := s.item("hanoi")
			if err != nil || item.ID != "" {
				t.Errorf("the agenda of the broken session resumes %q (%v)", item.ID, err)
			}
		})
	}
}

// squeezed is a text with single blanks.
func squeezed(s string) string { return strings.Join(strings.Fields(s), " ") }
