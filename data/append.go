package data

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"

	"roundtable/session"
)

// Append saves records whole or not at all.
func (l *sessionLog) Append(records []session.Record) error {
	s := l.store
	s.mu.Lock()
	defer s.mu.Unlock()
	const deed = "save a record of"
	rows, err := l.rows(records)
	if err != nil {
		return l.failure(deed, 0, err)
	}
	if err := s.here(); err != nil {
		return l.failure(deed, 0, err)
	}
	var saved head
	err = write(s.conn, func(tx *sql.Tx) error {
		saved, err = l.append(tx, rows)
		return err
	})
	switch {
	case errors.Is(err, session.ErrStale):
		return session.ErrStale
	case err != nil:
		return l.failure(deed, 0, err)
	}
	if saved.seq > l.known.seq {
		s.appends++
		l.own++
	}
	l.known = saved
	// What was committed while the file went away is in nobody's file.
	return l.failure(deed, 0, s.here())
}

// append inserts what is not saved yet behind the head, and gives the new head.
func (l *sessionLog) append(tx *sql.Tx, rows []row) (head, error) {
	if err := l.exists(tx); err != nil {
		return head{}, err
	}
	if err := l.remembered(tx); err != nil {
		return head{}, err
	}
	last, err := lastOf(tx, l.session)
	if err != nil {
		return head{}, err
	}
	fresh, err := l.fresh(tx, rows)
	if err != nil || len(fresh) == 0 {
		return last, err
	}
	switch first := fresh[0].seq; {
	case first == last.seq+1:
	case first <= last.seq, len(fresh) < len(rows):
		return head{}, session.ErrStale
	default:
		return head{}, because(ErrUnfit, fmt.Errorf("place %d comes after %d", first, last.seq))
	}
	return insert(tx, fresh, last)
}

// insert chains rows behind the head.
func insert(tx *sql.Tx, rows []row, last head) (head, error) {
	for i := range rows {
		r := &rows[i]
		r.prev = last.hash
		r.hash = r.link()
		last = head{r.seq, r.hash}
	}
	return last, put(tx, rows)
}

// put inserts rows as they are.
func put(tx *sql.Tx, rows []row) error {
	put, err := tx.Prepare(`INSERT INTO records
		(session, seq, id, wall, boot, boot_id, hand, act, kind, version, body, prev, hash)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	if err != nil {
		return err
	}
	defer put.Close()
	for i := range rows {
		r := &rows[i]
		if _, err := put.Exec(r.session, r.seq, r.id, r.wall, r.boot, r.bootID, r.hand,
			r.act, r.kind, r.version, r.body, r.prev, r.hash); err != nil {
			return err
		}
	}
	return nil
}

// fresh are the rows whose ids are not saved yet. An id that names something
// else already is a mistake, never a retry.
func (l *sessionLog) fresh(tx *sql.Tx, rows []row) ([]row, error) {
	get, err := tx.Prepare("SELECT session, kind, body FROM records WHERE id = ?")
	if err != nil {
		return nil, err
	}
	defer get.Close()
	var fresh []row
	for _, r := range rows {
		var was row
		switch err := get.QueryRow(r.id).Scan(&was.session, &was.kind, &was.body); {
		case errors.Is(err, sql.ErrNoRows):
			fresh = append(fresh, r)
		case err != nil:
			return nil, err
		case was.session != r.session || was.kind != r.kind || was.body != r.body:
			return nil, because(ErrUnfit, fmt.Errorf("%s names two records", r.id))
		}
	}
	return fresh, nil
}

// remembered asserts that the last record known to be saved still is: a file
// that was put back to an older state in place opens without a word.
func (l *sessionLog) remembered(r reader) error {
	if l.known.seq == 0 {
		return nil
	}
	var hash []byte
	err := r.QueryRowContext(context.Background(),
		"SELECT hash FROM records WHERE session = ? AND seq = ?", l.session, l.known.seq).Scan(&hash)
	if errors.Is(err, sql.ErrNoRows) || err == nil && !bytes.Equal(hash, l.known.hash) {
		return ErrLost
	}
	return err
}

// lastOf is the head of a session; before the first record the hash is zeros.
func lastOf(r reader, id string) (head, error) {
	last := head{hash: make([]byte, chainSize)}
	err := r.QueryRowContext(context.Background(),
		"SELECT seq, hash FROM records WHERE session = ? ORDER BY seq DESC LIMIT 1", id).Scan(&last.seq, &last.hash)
	if errors.Is(err, sql.ErrNoRows) {
		err = nil
	}
	return last, err
}

// rows are records as they will be stored, without their chain.
func (l *sessionLog) rows(records []session.Record) ([]row, error) {
	rows := make([]row, len(records))
	seen := make(map[string]bool, len(records))
	for i := range records {
		r := &records[i]
		if r.Session != l.session || seen[r.ID] || i > 0 && r.Seq != records[i-1].Seq+1 {
			return nil, because(ErrUnfit, fmt.Errorf("%s does not follow the record before it", r.Kind))
		}
		seen[r.ID] = true
		var err error
		if rows[i], err = l.store.wire.row(r); err != nil {
			return nil, err
		}
	}
	return rows, nil
}

// row is a record as it will be stored, without its chain. A body that was
// stored before stays as it was, byte by byte.
func (w *wire) row(r *session.Record) (row, error) {
	body, version := r.Body, r.Version
	if r.Event != nil && body == nil {
		var err error
		if body, version, err = w.encode(r.Event); err != nil {
			return row{}, because(ErrUnfit, err)
		}
	}
	wall, fits := nanoseconds(r.At.Wall)
	switch {
	case r.ID == "", r.Kind == "", r.Seq < 1, r.Version < 1, r.Version != version:
		return row{}, because(ErrUnfit, fmt.Errorf("%s lacks an id, a kind, a place or the version of its body", r.Kind))
	case r.Event != nil && r.Event.Kind() != r.Kind:
		return row{}, because(ErrUnfit, fmt.Errorf("%s holds %s", r.Kind, r.Event.Kind()))
	case !json.Valid(body), !utf8.Valid(body):
		return row{}, because(ErrUnfit, fmt.Errorf("the body of %s is not JSON", r.Kind))
	case !fits:
		return row{}, because(ErrUnfit, fmt.Errorf("%s at %s", r.Kind, r.At.Wall))
	}
	return row{
		session: r.Session, seq: int64(r.Seq), id: r.ID, wall: wall, boot: int64(r.At.Boot), bootID: r.At.BootID,
		hand: string(r.By), act: r.Act, kind: r.Kind, version: int64(r.Version), body: string(body),
	}, nil
}
