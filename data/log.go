package data

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"roundtable/session"
)

// A sessionLog is the log of one session in the store.
type sessionLog struct {
	store   *Store
	session string
	found   bool  // it was there when it was opened
	own     int64 // the store's appends that were made here
	known   head  // the last record that is known to be saved
}

// A head is the last record of a session and its link in the chain.
type head struct {
	seq  int64
	hash []byte
}

// Log is the log of a session by its exact id. ErrNoSuchSession: there is none.
func (s *Store) Log(id string) (session.Log, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	l := &sessionLog{store: s, session: id}
	err := l.exists(s.conn)
	if err != nil {
		return nil, l.failure("read session", 0, err)
	}
	l.found = true
	return l, nil
}

// failure says which session it is about, and which record if not 0.
func (l *sessionLog) failure(deed string, seq int64, err error) error {
	var f *Failure
	wrapped := failure(deed, l.store.path, err)
	if errors.As(wrapped, &f) && f.About == "" {
		f.About = l.session
		if seq > 0 {
			f.About += fmt.Sprintf(", record %d", seq)
		}
	}
	return wrapped
}

// A reader is a connection or a transaction.
type reader interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

func (l *sessionLog) exists(r reader) error {
	var one int
	err := r.QueryRowContext(context.Background(), "SELECT 1 FROM sessions WHERE id = ?", l.session).Scan(&one)
	switch {
	case errors.Is(err, sql.ErrNoRows) && l.found:
		return ErrRemoved
	case errors.Is(err, sql.ErrNoRows):
		return ErrNoSuchSession
	}
	return err
}

// Since returns the records after seq, in order.
func (l *sessionLog) Since(seq int) ([]session.Record, error) {
	s := l.store
	s.mu.Lock()
	defer s.mu.Unlock()
	const deed = "read"
	if err := s.here(); err != nil {
		return nil, l.failure(deed, 0, err)
	}
	if err := l.exists(s.conn); err != nil {
		return nil, l.failure(deed, 0, err)
	}
	if err := l.remembered(s.conn); err != nil {
		return nil, l.failure(deed, 0, err)
	}
	last, err := lastOf(s.conn, l.session)
	if err != nil {
		return nil, l.failure(deed, 0, err)
	}
	records, at, err := l.read(int64(seq), last.seq)
	if err != nil {
		return nil, l.failure(deed, at, err)
	}
	if last.seq > l.known.seq {
		l.known = last
	}
	return records, nil
}

// read decodes the records after seq up to the last; at is the place of one
// that could not be read.
func (l *sessionLog) read(seq, last int64) (records []session.Record, at int64, err error) {
	rows, err := l.store.conn.QueryContext(context.Background(),
		`SELECT seq, id, wall, boot, boot_id, hand, act, kind, version, body
		   FROM records WHERE session = ? AND seq > ? AND seq <= ? ORDER BY seq`, l.session, seq, last)
	if err != nil {
		return nil, 0, err
	}
	defer rows.Close()
	records = make([]session.Record, 0, max(last-max(seq, 0), 0))
	for rows.Next() {
		var r row
		var body []byte
		if err := rows.Scan(&r.seq, &r.id, &r.wall, &r.boot, &r.bootID, &r.hand, &r.act, &r.kind, &r.version, &body); err != nil {
			return nil, at, err
		}
		at = r.seq
		event, err := l.store.wire.decode(r.kind, int(r.version), body)
		if err != nil {
			return nil, at, because(ErrDamaged, err)
		}
		records = append(records, session.Record{
			ID: r.id, Session: l.session, Seq: int(r.seq),
			At: session.Moment{Wall: instant(r.wall), Boot: time.Duration(r.boot), BootID: r.bootID},
			By: session.Hand(r.hand), Act: r.act, Kind: r.kind, Version: int(r.version), Event: event, Body: body,
		})
	}
	return records, at, rows.Err()
}

// Version counts the commits of other programs and the appends of this one's
// other logs. It also notices that the file went away, before the next append.
func (l *sessionLog) Version() (int64, error) {
	s := l.store
	s.mu.Lock()
	defer s.mu.Unlock()
	const deed = "look for new records of"
	if err := s.here(); err != nil {
		return 0, l.failure(deed, 0, err)
	}
	var others int64
	if err := s.conn.QueryRowContext(context.Background(), "PRAGMA data_version").Scan(&others); err != nil {
		return 0, l.failure(deed, 0, err)
	}
	return others + s.appends - l.own, nil
}
