package data

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Backup copies the sessions to a new file, beside a live writer too: whole,
// verified, readable by its owner alone, and durable before it has its name.
// ErrExists: a file of that name is there already; nothing is replaced.
func (s *Store) Backup(path string) error {
	const deed = "make a backup"
	path, err := filepath.Abs(path)
	if err != nil {
		return failure(deed, path, err)
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return failure(deed, path, errors.Join(err, ErrExists))
	}
	temp, err := s.copyBeside(path)
	if err != nil {
		return failure(deed, path, err)
	}
	defer os.Remove(temp)
	if err := check(temp); err != nil {
		return failure(deed, path, err)
	}
	if err := durable(temp); err != nil {
		return failure(deed, path, err)
	}
	if err := settle(temp, path); err != nil {
		return failure(deed, path, err)
	}
	return failure(deed, path, syncFolder(filepath.Dir(path)))
}

// copyBeside copies the sessions to a temporary file in the folder of path.
func (s *Store) copyBeside(path string) (string, error) {
	file, err := os.CreateTemp(filepath.Dir(path), ".roundtable-*.backup") // 0600
	if err != nil {
		return "", err
	}
	temp := file.Name()
	if err := file.Close(); err != nil {
		return temp, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, err = s.conn.ExecContext(context.Background(), "VACUUM INTO ?", temp); err != nil {
		return "", errors.Join(err, os.Remove(temp))
	}
	return temp, nil
}

// check verifies a copy before anybody relies on it.
func check(path string) error {
	s, err := open(path)
	if err != nil {
		return err
	}
	_, err = s.Verify("")
	return errors.Join(err, s.Close())
}

// durable makes the bytes of a file survive a power loss.
func durable(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
