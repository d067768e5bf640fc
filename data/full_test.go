package data

import (
	"context"
	"errors"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"roundtable/session"
	"roundtable/session/sessiontest"
)

// A full disk: reading goes on, nothing is half saved, and the same connection
// saves again once there is room.
func TestDiskFull(t *testing.T) {
	store, err := Open(filepath.Join(t.TempDir(), "sessions.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	made, err := store.Create(Opening{
		Name: "vienna", Event: session.SessionOpened{Agenda: session.Agenda{Title: "Full"}}, At: sessiontest.Moment(0),
		By: session.ByHandModerator, NewID: func() string { return "first" }, Random: strings.NewReader("abc"),
	})
	if err != nil {
		t.Fatal(err)
	}
	log, err := store.Log(made.ID)
	if err != nil {
		t.Fatal(err)
	}
	pages := func(n int) {
		t.Helper()
		var max int
		q := "PRAGMA max_page_count = " + strconv.Itoa(n)
		if err := store.conn.QueryRowContext(context.Background(), q).Scan(&max); err != nil {
			t.Fatal(err)
		}
	}
	pages(1) // SQLite raises it to what is used
	records := sessiontest.Meeting(made.ID, 400)[1:]
	if err := log.Append(records); !errors.Is(err, ErrFull) {
		t.Fatalf("on a full disk: %v", err)
	}
	if got, err := log.Since(0); err != nil || len(got) != 1 {
		t.Fatalf("on a full disk: %d records (%v)", len(got), err)
	}
	if _, err := log.Version(); err != nil {
		t.Fatal(err)
	}
	pages(1 << 20)
	if err := log.Append(records); err != nil {
		t.Fatalf("with room again: %v", err)
	}
	if v, err := store.Verify(""); err != nil || v.Checks[0].Records != len(records)+1 {
		t.Errorf("%+v %v", v, err)
	}
}
