package data

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"roundtable/session"
)

// A Session is a session on the shelf: what can be told without its records.
type Session struct {
	ID       string
	Title    string
	Venue    string
	Zone     string // IANA name
	Source   string // SHA-256 of the agenda's bytes, hex
	Practice bool
	Opened   time.Time // UTC
	Records  int
}

// Last asks Find for the session that was opened last, practice excluded.
const Last = "last"

// SeveralSessions says that a prefix fits more than one session.
type SeveralSessions struct {
	Asked    string
	Sessions []Session // newest first
}

// Error lists the ids.
func (e *SeveralSessions) Error() string {
	ids := make([]string, len(e.Sessions))
	for i, s := range e.Sessions {
		ids[i] = s.ID
	}
	return fmt.Sprintf("%q fits several sessions: %s; write more of the id", e.Asked, strings.Join(ids, ", "))
}

// Unwrap is ErrSeveralSessions.
func (e *SeveralSessions) Unwrap() error { return ErrSeveralSessions }

// Sessions lists every session, the last opened first.
func (s *Store) Sessions() ([]Session, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	list, err := sessions(s.conn, "TRUE")
	return list, failure("list the sessions", s.path, err)
}

// Find finds a session by its id, a prefix that only one has, or Last.
// ErrNoSuchSession: none fits; *SeveralSessions: which do.
func (s *Store) Find(asked string) (Session, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	list, err := find(s.conn, asked)
	switch {
	case err == nil && len(list) == 0:
		return Session{}, &Failure{Deed: "find session", About: asked, Path: s.path, Fault: ErrNoSuchSession}
	case err != nil:
		return Session{}, failure("find a session", s.path, err)
	case len(list) > 1:
		return Session{}, &SeveralSessions{asked, list}
	}
	return list[0], nil
}

func find(r reader, asked string) ([]Session, error) {
	if asked == "" {
		return nil, nil
	}
	if asked == Last {
		return sessions(r, "number = (SELECT max(number) FROM sessions WHERE practice = 0)")
	}
	list, err := sessions(r, "id = ?", asked)
	if err != nil || len(list) > 0 {
		return list, err
	}
	return sessions(r, "substr(id, 1, length(?1)) = ?1", strings.ToLower(asked))
}

// Unclosed finds the last opened session of the same agenda (the SHA-256 of
// its bytes) that is not closed, practice apart. ok is false without one. One
// that cannot be read is passed over: it must not keep another from being
// opened.
func (s *Store) Unclosed(source string, practice bool) (found Session, ok bool, err error) {
	if source == "" {
		return Session{}, false, nil
	}
	s.mu.Lock()
	list, err := sessions(s.conn, "source = ? AND practice = ?", source, practice)
	s.mu.Unlock()
	if err != nil {
		return Session{}, false, failure("look for an open session", s.path, err)
	}
	for _, one := range list {
		table, err := s.table(one.ID)
		switch {
		case errors.Is(err, ErrDamaged):
		case err != nil:
			return Session{}, false, err
		case table.State() != session.SessionIsOver && len(table.Parts) > 0:
			return one, true, nil
		}
	}
	return Session{}, false, nil
}

// table is a session as its records tell it; without parts if the first of
// them is unknown to this version.
func (s *Store) table(id string) (*session.Table, error) {
	log, err := s.Log(id)
	if err != nil {
		return nil, err
	}
	records, err := log.Since(0)
	return session.Fold(records), err
}

func sessions(r reader, where string, args ...any) ([]Session, error) {
	rows, err := r.QueryContext(context.Background(),
		`SELECT id, title, venue, zone, source, practice, opened,
		        coalesce((SELECT max(seq) FROM records WHERE session = sessions.id), 0)
		   FROM sessions WHERE `+where+` ORDER BY number DESC`, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var list []Session
	for rows.Next() {
		var one Session
		var opened int64
		if err := rows.Scan(&one.ID, &one.Title, &one.Venue, &one.Zone, &one.Source, &one.Practice, &opened, &one.Records); err != nil {
			return nil, err
		}
		one.Opened = instant(opened)
		list = append(list, one)
	}
	return list, rows.Err()
}
