package data

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"

	"roundtable/session"
)

// A Check is what Verify found in one session.
type Check struct {
	Session string
	Records int    // sound ones, from the first on
	Broken  int    // the place of the first broken record, 0 when all are sound
	What    string // what is wrong with it
}

// Verified is what Verify found.
type Verified struct {
	Checks []Check  // the last opened session first
	File   []string // what is wrong with the file itself
}

// Verify checks the file and recomputes the chain of one session, or of all
// when id is empty. Damage is a *Failure with ErrDamaged that names the first
// broken record; what was found is returned beside it.
func (s *Store) Verify(id string) (Verified, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	const deed = "verify"
	var v Verified
	list, err := s.toVerify(id)
	if err != nil {
		return v, failure(deed, s.path, err)
	}
	if v.File, err = s.checkFile(); err != nil {
		return v, failure(deed, s.path, err)
	}
	for _, one := range list {
		v.Checks = append(v.Checks, s.check(one))
	}
	return v, v.damage(s.path)
}

// Recompute recomputes the chain of one session, and leaves the rest of the
// file alone: it takes milliseconds.
func (s *Store) Recompute(id string) (Check, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	list, err := s.toVerify(id)
	if err != nil {
		return Check{}, failure("verify", s.path, err)
	}
	return s.check(list[0]), nil
}

func (s *Store) toVerify(id string) ([]Session, error) {
	if err := s.here(); err != nil {
		return nil, err
	}
	if id == "" {
		return sessions(s.conn, "TRUE")
	}
	list, err := sessions(s.conn, "id = ?", id)
	if err == nil && len(list) == 0 {
		err = &Failure{Deed: "verify session", About: id, Path: s.path, Fault: ErrNoSuchSession}
	}
	return list, err
}

// damage is the first thing that is wrong, or nil.
func (v *Verified) damage(path string) error {
	for _, c := range v.Checks {
		if c.Broken > 0 {
			return &Failure{
				Deed: "trust", About: fmt.Sprintf("%s from record %d on", c.Session, c.Broken),
				Path: path, Fault: ErrDamaged, Cause: errors.New(c.What),
			}
		}
	}
	if len(v.File) > 0 {
		return &Failure{Deed: "trust the file", Path: path, Fault: ErrDamaged, Cause: errors.New(v.File[0])}
	}
	return nil
}

// checkFile asks SQLite about its pages and compares the schema with ours.
func (s *Store) checkFile() ([]string, error) {
	var wrong []string
	rows, err := s.conn.QueryContext(context.Background(), "PRAGMA integrity_check")
	if err == nil {
		wrong, err = texts(rows)
	}
	if err != nil {
		if faultOf(err) == ErrDamaged {
			return []string{err.Error()}, nil
		}
		return nil, err
	}
	if slices.Equal(wrong, []string{"ok"}) {
		wrong = nil
	}
	changed, err := s.schemaChanges()
	if err != nil {
		return wrong, err
	}
	var strays int
	err = s.conn.QueryRowContext(context.Background(),
		"SELECT count(*) FROM records WHERE session NOT IN (SELECT id FROM sessions)").Scan(&strays)
	if strays > 0 {
		wrong = append(wrong, fmt.Sprintf("%d records belong to no session", strays))
	}
	return append(wrong, changed...), err
}

func texts(rows *sql.Rows) ([]string, error) {
	defer rows.Close()
	var all []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return all, err
		}
		all = append(all, s)
	}
	return all, rows.Err()
}

// schemaChanges are the tables and triggers that are not as they were made:
// somebody who lifts a trigger to change a record may forget to put it back.
func (s *Store) schemaChanges() ([]string, error) {
	fresh, err := sql.Open("sqlite3", "file::memory:")
	if err != nil {
		return nil, err
	}
	defer fresh.Close()
	conn, err := fresh.Conn(context.Background())
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	if err := migrate(conn, migrations()); err != nil {
		return nil, err
	}
	want, err := schemaOf(conn)
	if err != nil {
		return nil, err
	}
	got, err := schemaOf(s.conn)
	if err != nil {
		return nil, err
	}
	var changed []string
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if got[name] != want[name] {
			changed = append(changed, name+" is not as it was made")
		}
	}
	return changed, nil
}

func schemaOf(conn *sql.Conn) (map[string]string, error) {
	rows, err := conn.QueryContext(context.Background(), "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	made := map[string]string{}
	for rows.Next() {
		var name, text string
		if err := rows.Scan(&name, &text); err != nil {
			return nil, err
		}
		made[name] = text
	}
	return made, rows.Err()
}

// check recomputes the chain of one session up to the first broken record.
func (s *Store) check(one Session) Check {
	c := Check{Session: one.ID}
	broken := func(what string) Check {
		c.Broken, c.What = c.Records+1, what
		return c
	}
	rows, err := s.conn.QueryContext(context.Background(),
		`SELECT session, seq, id, wall, boot, boot_id, hand, act, kind, version, body, prev, hash
		   FROM records WHERE session = ? ORDER BY seq`, one.ID)
	if err != nil {
		return broken(err.Error())
	}
	defer rows.Close()
	last := head{hash: make([]byte, chainSize)}
	for rows.Next() {
		var r row
		if err := rows.Scan(&r.session, &r.seq, &r.id, &r.wall, &r.boot, &r.bootID, &r.hand, &r.act,
			&r.kind, &r.version, &r.body, &r.prev, &r.hash); err != nil {
			return broken(err.Error())
		}
		if what := s.wrong(&r, last, one); what != "" {
			return broken(what)
		}
		last = head{r.seq, r.hash}
		c.Records++
	}
	if err := rows.Err(); err != nil {
		return broken(err.Error())
	}
	if c.Records == 0 {
		return broken("the first record is missing")
	}
	return c
}

// wrong says what is wrong with a record behind the head, empty if nothing.
func (s *Store) wrong(r *row, last head, one Session) string {
	switch {
	case r.seq != last.seq+1:
		return fmt.Sprintf("record %d is missing", last.seq+1)
	case !bytes.Equal(r.prev, last.hash):
		return "it does not continue the record before it"
	case !bytes.Equal(r.hash, r.link()):
		return "it is not as it was saved"
	}
	event, err := s.wire.decode(r.kind, int(r.version), []byte(r.body))
	if err != nil {
		return err.Error()
	}
	if opened, ok := event.(session.SessionOpened); ok && r.seq == 1 {
		want := shelved(r.session, &opened, session.Moment{Wall: instant(r.wall)})
		want.Records = one.Records
		if want != one {
			return "the list of sessions shows something else than the first record"
		}
	}
	return ""
}
