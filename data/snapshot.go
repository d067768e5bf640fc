package data

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Snapshot copies one session to a new file of sessions that holds nothing
// else: the same records, byte for byte, in the same chain. The file is whole,
// verified, readable by its owner alone, needs no other beside it, and is the
// same for the same records. ErrExists: a file of that name is there already.
func (s *Store) Snapshot(id, path string) error {
	const deed = "make a snapshot"
	path, err := filepath.Abs(path)
	if err != nil {
		return failure(deed, path, err)
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return failure(deed, path, errors.Join(err, ErrExists))
	}
	temp, err := s.snapshotBeside(id, path)
	if err != nil {
		return failure(deed, path, err)
	}
	defer os.Remove(temp)
	if err := errors.Join(check(temp), alone(temp), durable(temp)); err != nil {
		return failure(deed, path, err)
	}
	if err := settle(temp, path); err != nil {
		return failure(deed, path, err)
	}
	return failure(deed, path, syncFolder(filepath.Dir(path)))
}

// snapshotBeside copies a session to a temporary file in the folder of path.
func (s *Store) snapshotBeside(id, path string) (string, error) {
	file, err := os.CreateTemp(filepath.Dir(path), ".roundtable-*.snapshot") // 0600
	if err != nil {
		return "", err
	}
	temp := file.Name()
	err = file.Close()
	if err == nil {
		err = s.copySession(id, temp)
	}
	if err != nil {
		return "", errors.Join(err, os.Remove(temp))
	}
	return temp, nil
}

// copySession fills an empty file with one session.
func (s *Store) copySession(id, path string) error {
	one, rows, err := s.whole(id)
	if err != nil {
		return err
	}
	to, err := connect(path, "rwc")
	if err != nil {
		return err
	}
	err = migrate(to.conn, migrations())
	if err == nil {
		err = write(to.conn, func(tx *sql.Tx) error {
			_, err := tx.Exec("INSERT INTO sessions (id, title, venue, zone, source, practice, opened) VALUES (?, ?, ?, ?, ?, ?, ?)",
				one.ID, one.Title, one.Venue, one.Zone, one.Source, one.Practice, one.Opened.UnixNano())
			if err != nil {
				return err
			}
			return put(tx, rows)
		})
	}
	if err == nil {
		_, err = to.conn.ExecContext(context.Background(), "VACUUM")
	}
	return errors.Join(err, to.Close())
}

// whole is a session with every row of its records as stored.
func (s *Store) whole(id string) (Session, []row, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	list, err := s.toVerify(id)
	if err != nil {
		return Session{}, nil, err
	}
	found, err := s.conn.QueryContext(context.Background(),
		`SELECT session, seq, id, wall, boot, boot_id, hand, act, kind, version, body, prev, hash
		   FROM records WHERE session = ? ORDER BY seq`, id)
	if err != nil {
		return Session{}, nil, err
	}
	defer found.Close()
	var rows []row
	for found.Next() {
		var r row
		if err := found.Scan(&r.session, &r.seq, &r.id, &r.wall, &r.boot, &r.bootID, &r.hand, &r.act,
			&r.kind, &r.version, &r.body, &r.prev, &r.hash); err != nil {
			return Session{}, nil, err
		}
		rows = append(rows, r)
	}
	return list[0], rows, found.Err()
}

// alone makes a file one that needs no write-ahead log beside it, so that it
// can be read where nothing may be written.
func alone(path string) error {
	pool, err := sql.Open("sqlite3", source(path, "rw"))
	if err != nil {
		return err
	}
	var mode string
	err = pool.QueryRow("PRAGMA journal_mode = DELETE").Scan(&mode)
	return errors.Join(err, pool.Close())
}
