package cli

import (
	"bytes"
	"database/sql"
	"errors"
	"testing"

	_ "github.com/mattn/go-sqlite3"

	"roundtable/data"
	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console"
)

func TestWhatIsSaidAfterLeaving(t *testing.T) {
	for _, c := range []struct {
		db   string
		left console.Left
		want string
	}{
		{"", console.Left{}, ""},
		{"", console.Left{ID: "a-1"}, "a-1 stays open. To come back to it: roundtable run a-1\n"},
		{"", console.Left{ID: "a-1", Closed: true}, "a-1 is closed. For its documents: roundtable export a-1 --format md\n"},
		{"my 'own'.db", console.Left{ID: "a-1"}, `a-1 stays open. To come back to it: roundtable run a-1 --db 'my '\''own'\''.db'` + "\n"},
	} {
		var said bytes.Buffer
		p := program{err: &said, db: c.db, words: words.English()}
		if p.sayLeft(c.left); said.String() != c.want {
			t.Errorf("%+v: said %q, want %q", c.left, said.String(), c.want)
		}
	}
}

// What cannot be saved is said when a session is opened, before the meeting.
func TestResumingTriesTheDisk(t *testing.T) {
	s := opened(t)
	desk, err := s.Open(items(t, s)[0], session.Start{})
	if err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite3", "file:"+s.store.Path()+"?mode=rw&_txlock=immediate")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	writer, err := db.Begin()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Resume(desk.ID); !errors.Is(err, data.ErrLocked) {
		t.Errorf("resuming a session that cannot be saved: %v", err)
	}
	if err := writer.Rollback(); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Resume(desk.ID); err != nil {
		t.Error(err)
	}
}
