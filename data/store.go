package data

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"roundtable/session"
)

// A Store is the file in which one user's sessions are kept. It may be used by
// several goroutines; each operation waits for the one before.
type Store struct {
	mu      sync.Mutex
	path    string // absolute
	pool    *sql.DB
	conn    *sql.Conn // the only one: it never changes while the store is open
	opened  os.FileInfo
	ahead   os.FileInfo // of the write-ahead log beside the file; nil without one
	wire    *wire
	appends int64 // transactions that saved records through this store
}

// Open opens the sessions at path to write in them, and makes the file and its
// folder where they are not there yet. A file that exists is never emptied,
// converted or taken over. The failures are *Failure.
func Open(path string) (*Store, error) {
	const deed = "open the sessions"
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, failure(deed, path, err)
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		if err := create(path); err != nil {
			return nil, failure("make the file of sessions", path, err)
		}
	}
	s, err := open(path)
	if err != nil {
		return nil, failure(deed, path, err)
	}
	if err := s.writable(); err != nil {
		return nil, errors.Join(failure(deed, path, err), s.Close())
	}
	return s, nil
}

// OpenExisting opens the sessions at path to look at them; it never makes a
// file. ErrNoSessions: there is none.
func OpenExisting(path string) (*Store, error) {
	const deed = "open the sessions"
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, failure(deed, path, err)
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil, &Failure{Deed: deed, Path: path, Fault: ErrNoSessions}
	}
	s, err := open(path)
	if err != nil {
		return nil, failure(deed, path, err)
	}
	return s, nil
}

// open opens a file that is there.
func open(path string) (*Store, error) {
	before, err := look(path)
	if err != nil {
		return nil, err
	}
	if err := recognise(path); err != nil {
		return nil, err
	}
	s, err := connect(path, "rw")
	if err != nil {
		return nil, err
	}
	if err := s.ready(before); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// ready asserts what the connection must be, and brings the schema up to date.
func (s *Store) ready(before os.FileInfo) error {
	// On a Mac a plain fsync leaves the bytes in the drive's own memory.
	if _, err := s.conn.ExecContext(context.Background(), "PRAGMA fullfsync = ON"); err != nil {
		return err
	}
	if err := s.assertPragmas(); err != nil {
		return err
	}
	if err := migrate(s.conn, migrations()); err != nil {
		return err
	}
	after, err := look(s.path)
	if err != nil {
		return err
	}
	if !os.SameFile(before, after) {
		return ErrMoved
	}
	s.opened = after
	if s.ahead, err = os.Stat(s.path + "-wal"); errors.Is(err, fs.ErrNotExist) {
		err = nil // a file that is only read may have none
	}
	return err
}

// connect opens the one connection.
func connect(path, mode string) (*Store, error) {
	pool, err := sql.Open("sqlite3", source(path, mode)+settings)
	if err != nil {
		return nil, err
	}
	pool.SetMaxOpenConns(1)
	conn, err := pool.Conn(context.Background())
	if err != nil {
		return nil, errors.Join(err, pool.Close())
	}
	return &Store{path: path, pool: pool, conn: conn, wire: newWire(session.Specimens(), upcasts())}, nil
}

// assertPragmas reads back what the connection string asked for.
func (s *Store) assertPragmas() error {
	for pragma, want := range map[string]string{
		"journal_mode": "wal", "synchronous": "2", "busy_timeout": "250",
		"foreign_keys": "1", "recursive_triggers": "1", "fullfsync": "1",
	} {
		var got string
		if err := s.conn.QueryRowContext(context.Background(), "PRAGMA "+pragma).Scan(&got); err != nil {
			return err
		}
		if got != want {
			return fmt.Errorf("%s is %s instead of %s", pragma, got, want)
		}
	}
	var version string
	if err := s.conn.QueryRowContext(context.Background(), "SELECT sqlite_version()").Scan(&version); err != nil {
		return err
	}
	if !recent(version) {
		return ErrOutdated
	}
	return nil
}

// recent says whether a SQLite is free of the old bug that corrupts a WAL.
func recent(version string) bool {
	var major, minor, patch int
	if n, _ := fmt.Sscanf(version, "%d.%d.%d", &major, &minor, &patch); n != 3 {
		return false
	}
	return major*1_000_000+minor*1_000+patch >= 3_051_003
}

// writable finds out before the meeting whether the file can be written: a
// read-only one opens without a word. Nothing is written in the end.
func (s *Store) writable() error {
	tx, err := s.conn.BeginTx(context.Background(), nil)
	if err != nil {
		return err
	}
	return errors.Join(setVersion(tx, len(migrations())), tx.Rollback())
}

// write does something in a transaction that takes the write lock at once,
// whole or not at all. It has no context that could be cancelled half way.
func write(conn *sql.Conn, do func(*sql.Tx) error) error {
	tx, err := conn.BeginTx(context.Background(), nil)
	if err != nil {
		return err
	}
	if err := do(tx); err != nil {
		_ = tx.Rollback() // on a full disk SQLite has rolled back already
		return err
	}
	return tx.Commit()
}

// Path is where the sessions are kept.
func (s *Store) Path() string { return s.path }

// TryDisk writes something harmless, durably, so that a full or broken disk
// shows before the meeting and not in it.
func (s *Store) TryDisk() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	err := s.here()
	if err == nil {
		err = write(s.conn, func(tx *sql.Tx) error { return setVersion(tx, len(migrations())) })
	}
	return failure("try whether sessions can be saved", s.path, err)
}

// here asserts that the path still leads to the file that was opened, and its
// write-ahead log to that. A sync folder may rename, delete or replace them;
// SQLite would write on into nothing.
func (s *Store) here() error {
	now, err := os.Stat(s.path)
	switch {
	case err != nil, !os.SameFile(s.opened, now):
		return ErrMoved
	case now.Size() == 0:
		return ErrEmptied
	case s.ahead == nil:
		return nil
	}
	if ahead, err := os.Stat(s.path + "-wal"); err != nil || !os.SameFile(s.ahead, ahead) {
		return ErrMoved
	}
	return nil
}

// Close closes the file. What was saved stays saved whether it succeeds or not.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return failure("close the sessions", s.path, errors.Join(s.conn.Close(), s.pool.Close()))
}
