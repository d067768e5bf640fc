package data

import (
	"context"
	"database/sql"
)

// Remove deletes a session by its exact id, records and all, and leaves no
// trace of it in the file. ErrNoSuchSession: there is none. It lifts the
// trigger that keeps records, inside its own transaction.
func (s *Store) Remove(id string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	l := &sessionLog{store: s, session: id}
	if err := s.here(); err != nil {
		return l.failure("remove", 0, err)
	}
	if _, err := s.conn.ExecContext(context.Background(), "PRAGMA secure_delete = ON"); err != nil {
		return l.failure("remove", 0, err)
	}
	if err := write(s.conn, l.remove); err != nil {
		return l.failure("remove", 0, err)
	}
	return l.failure("remove the last traces of", 0, s.compact())
}

func (l *sessionLog) remove(tx *sql.Tx) error {
	if err := l.exists(tx); err != nil {
		return err
	}
	var trigger string
	err := tx.QueryRow("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'records_stay'").Scan(&trigger)
	if err != nil {
		return err
	}
	for _, step := range []struct {
		sql  string
		args []any
	}{
		{"DROP TRIGGER records_stay", nil},
		{"DELETE FROM records WHERE session = ?", []any{l.session}},
		{"DELETE FROM sessions WHERE id = ?", []any{l.session}},
		{trigger, nil},
	} {
		if _, err := tx.Exec(step.sql, step.args...); err != nil {
			return err
		}
	}
	return nil
}

// compact rewrites the file without its free pages, and the log beside it.
// Another program that reads meanwhile keeps the old pages; they are zeroed.
func (s *Store) compact() error {
	if _, err := s.conn.ExecContext(context.Background(), "VACUUM"); err != nil {
		return err
	}
	var busy, frames, done int
	err := s.conn.QueryRowContext(context.Background(), "PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &frames, &done)
	if err == nil && busy != 0 {
		return ErrLocked
	}
	return err
}
