package data

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// look finds a file that can hold a database.
func look(path string) (os.FileInfo, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, because(ErrUnreachable, err)
	case !info.Mode().IsRegular():
		return nil, ErrNotADatabase
	case info.Size() == 0:
		return nil, ErrEmptied
	}
	return info, nil
}

// create makes a file with an empty schema under a temporary name and links
// it to its place, so that nobody ever sees half of one: an empty file is
// always one that was emptied. Two programs may try at once.
func create(path string) error {
	folder := filepath.Dir(path)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	file, err := os.CreateTemp(folder, ".roundtable-*.new") // 0600
	if err != nil {
		return err
	}
	temp := file.Name()
	defer os.Remove(temp)
	if err := file.Close(); err != nil {
		return err
	}
	s, err := connect(temp, "rwc")
	if err != nil {
		return err
	}
	if err := errors.Join(migrate(s.conn, migrations()), s.Close()); err != nil {
		return err
	}
	if err := settle(temp, path); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return syncFolder(folder)
}

// settle gives a file its name and replaces nothing: fs.ErrExist says that there
// is one already.
func settle(temp, path string) error {
	err := os.Link(temp, path)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	if _, err := os.Lstat(path); err == nil {
		return fs.ErrExist
	}
	return os.Rename(temp, path) // a file system without links
}

// syncFolder makes a new name in a folder survive a power loss, where the
// system can.
func syncFolder(folder string) error {
	f, err := os.Open(folder)
	if err != nil {
		return err
	}
	_ = f.Sync() // Windows and some network drives have no such thing
	return f.Close()
}

// settings are what every connection must be; assertPragmas reads them back.
// The driver means synchronous=NORMAL unless told otherwise.
const settings = "&_journal_mode=WAL&_synchronous=FULL&_txlock=immediate&_busy_timeout=250&_foreign_keys=on&_recursive_triggers=on"

// source names a file to SQLite; the file: prefix matters.
func source(path, mode string) string {
	escaped := strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(filepath.ToSlash(path))
	if !strings.HasPrefix(escaped, "/") {
		escaped = "/" + escaped // C:/…
	}
	return "file:" + escaped + "?mode=" + mode
}
