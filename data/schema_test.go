package data

import (
	"context"
	"errors"
	"path/filepath"
	"testing"

	"github.com/mattn/go-sqlite3"
)

func TestMigrationsGoOnWhereTheyStopped(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	first := []string{"CREATE TABLE a (n INTEGER) STRICT; INSERT INTO a VALUES (1);"}
	second := append(first, "ALTER TABLE a ADD COLUMN m INTEGER; UPDATE a SET m = n + 1;")
	broken := append(second, "CREATE TABLE b (n INTEGER) STRICT; nonsense;")
	s, err := connect(path, "rwc")
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for _, steps := range [][]string{first, first, second, second} {
		if err := migrate(s.conn, steps); err != nil {
			t.Fatal(err)
		}
	}
	if err := migrate(s.conn, broken); err == nil {
		t.Fatal("a broken migration succeeded")
	}
	var m, version, id, b int
	q := `SELECT (SELECT m FROM a), (SELECT user_version FROM pragma_user_version),
	             (SELECT application_id FROM pragma_application_id), (SELECT count(*) FROM sqlite_schema WHERE name = 'b')`
	if err := s.conn.QueryRowContext(context.Background(), q).Scan(&m, &version, &id, &b); err != nil {
		t.Fatal(err)
	}
	if m != 2 || version != 2 || id != applicationID || b != 0 {
		t.Errorf("m %d, version %d, id %x, half a migration %d", m, version, id, b)
	}
	if err := migrate(s.conn, first); !errors.Is(err, ErrNewer) {
		t.Errorf("an older program: %v", err)
	}
}

func TestPragmasAreReadBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	for setting, wrong := range map[string]string{
		"synchronous": "PRAGMA synchronous = NORMAL", "foreign_keys": "PRAGMA foreign_keys = OFF",
		"recursive_triggers": "PRAGMA recursive_triggers = OFF", "busy_timeout": "PRAGMA busy_timeout = 5000",
	} {
		s, err := Open(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.assertPragmas(); err != nil {
			t.Errorf("as opened: %v", err)
		}
		if _, err := s.conn.ExecContext(context.Background(), wrong); err != nil {
			t.Fatal(err)
		}
		if err := s.assertPragmas(); err == nil {
			t.Errorf("a wrong %s went unseen", setting)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestOutdatedSQLiteIsRefused(t *testing.T) {
	for version, want := range map[string]bool{
		"3.51.3": true, "3.54.1": true, "4.0.0": true, "3.51.2": false, "3.7.17": false, "": false, "x": false,
	} {
		if recent(version) != want {
			t.Errorf("%q: %v", version, recent(version))
		}
	}
}

// The triggers stop what no part of this program does: a slip of the hand in
// another one.
func TestTriggers(t *testing.T) {
	s, err := Open(filepath.Join(t.TempDir(), "sessions.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	exec := func(q string) error {
		_, err := s.conn.ExecContext(context.Background(), q)
		return err
	}
	const session = `INSERT INTO sessions (id, title, venue, zone, source, practice, opened) VALUES ('s', '', '', '', '', 0, 0)`
	record := func(verb, seq, id, prev, hash, body string) string {
		return verb + " INTO records VALUES ('s', " + seq + ", " + id + ", 0, 0, '', 'script', 'a', 'k', 1, " + body + ", " + prev + ", " + hash + ")"
	}
	for _, q := range []string{session, record("INSERT", "1", "'a'", "zeroblob(32)", "randomblob(32)", "'{}'")} {
		if err := exec(q); err != nil {
			t.Fatalf("%s: %v", q, err)
		}
	}
	const prev, fresh = "(SELECT hash FROM records WHERE seq = 1)", "randomblob(32)"
	for name, q := range map[string]string{
		"a gap":                     record("INSERT", "3", "'b'", prev, fresh, "'{}'"),
		"a place that is taken":     record("INSERT", "1", "'b'", prev, fresh, "'{}'"),
		"an id that is taken":       record("INSERT", "2", "'a'", prev, fresh, "'{}'"),
		"a foreign link":            record("INSERT", "2", "'b'", "zeroblob(32)", fresh, "'{}'"),
		"a short link":              record("INSERT", "2", "'b'", prev, "randomblob(31)", "'{}'"),
		"a body that is not JSON":   record("INSERT", "2", "'b'", prev, fresh, "'{'"),
		"a body of bytes":           record("INSERT", "2", "'b'", prev, fresh, "x'7b7d'"),
		"no id":                     record("INSERT", "2", "''", prev, fresh, "'{}'"),
		"replacing by place":        record("REPLACE", "1", "'b'", "zeroblob(32)", fresh, "'{}'"),
		"replacing by id":           record("REPLACE", "2", "'a'", prev, fresh, "'{}'"),
		"a record of no session":    "INSERT INTO records SELECT 'x', 1, 'x', 0, 0, '', '', '', 'k', 1, '{}', zeroblob(32), zeroblob(32)",
		"changing a record":         "UPDATE records SET body = '{}'",
		"deleting a record":         "DELETE FROM records",
		"changing a session":        "UPDATE sessions SET title = 'x'",
		"deleting a session":        "DELETE FROM sessions",
		"replacing a session by id": "REPLACE INTO sessions (id, title, venue, zone, source, practice, opened) VALUES ('s', 'x', '', '', '', 0, 0)",
		"replacing a session":       "REPLACE INTO sessions VALUES (1, 't', 'x', '', '', '', 0, 0)",
	} {
		var lite sqlite3.Error
		if err := exec(q); !errors.As(err, &lite) || lite.Code != sqlite3.ErrConstraint {
			t.Errorf("%s: %v", name, err)
		}
	}
	// As in a program that has recursive triggers off.
	for _, q := range []string{"PRAGMA recursive_triggers = OFF", "PRAGMA foreign_keys = OFF"} {
		if err := exec(q); err != nil {
			t.Fatal(err)
		}
	}
	if err := exec(record("REPLACE", "2", "'a'", prev, fresh, "'{}'")); err == nil {
		t.Error("another program replaced a record")
	}
	if err := exec(record("INSERT", "2", "'b'", prev, fresh, "'{}'")); err != nil {
		t.Errorf("what is right is refused: %v", err)
	}
	var n int
	if err := s.conn.QueryRowContext(context.Background(), "SELECT count(*) FROM records").Scan(&n); err != nil || n != 2 {
		t.Errorf("%d records (%v)", n, err)
	}
}
