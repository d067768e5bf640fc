package cli

import (
	"bufio"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"roundtable/data"
)

// Who may read a file: a record is its owner's, an agenda anybody's.
const (
	ownerOnly fs.FileMode = 0o600
	forAll    fs.FileMode = 0o644
)

// writeWhole writes a file, whole or not at all. It replaces what is there, at
// the end of a link what that points to. What is no file, a device or a pipe,
// is written into: replacing it would take it away from everybody else.
func writeWhole(path string, content []byte, mode fs.FileMode) error {
	return writeWholeBy(path, of(content), mode)
}

// writeWholeBy is writeWhole of what a function writes.
func writeWholeBy(path string, write func(io.Writer) error, mode fs.FileMode) error {
	if there, err := os.Stat(path); err == nil && !there.IsDir() {
		if !there.Mode().IsRegular() {
			return writeInto(path, write)
		}
		if path, err = filepath.EvalSymlinks(path); err != nil {
			return err
		}
	}
	temp, err := writeBeside(path, write, mode)
	if err != nil {
		return err
	}
	if err := os.Rename(temp, path); err != nil {
		return errors.Join(err, os.Remove(temp))
	}
	return nil
}

// writeInto writes into what is there.
func writeInto(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return errors.Join(buffered(f, write), f.Close())
}

// buffered writes through a buffer, and says once what is wrong.
func buffered(to io.Writer, write func(io.Writer) error) error {
	out := bufio.NewWriter(to)
	if err := write(out); err != nil {
		return err
	}
	return out.Flush()
}

// because is why a file could not be written, in words where there are some,
// without the name that it has until it is whole.
func because(err error) error {
	var path *fs.PathError
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return data.ErrFull
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return data.ErrReadOnly
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		return data.ErrUnreachable
	case errors.As(err, &path):
		return path.Err
	}
	return err
}

// writeNew is writeWhole that replaces nothing: fs.ErrExist says that there is
// a file of that name.
func writeNew(path string, content []byte, mode fs.FileMode) (err error) {
	temp, err := writeBeside(path, of(content), mode)
	if err != nil {
		return err
	}
	err = os.Link(temp, path)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return errors.Join(err, os.Remove(temp))
	}
	if _, there := os.Lstat(path); there == nil {
		return errors.Join(fs.ErrExist, os.Remove(temp))
	}
	if err = os.Rename(temp, path); err != nil { // a file system without links
		err = errors.Join(err, os.Remove(temp))
	}
	return err
}

// writeBeside writes a file under a name of its own in the folder of path.
func writeBeside(path string, write func(io.Writer) error, mode fs.FileMode) (temp string, err error) {
	f, err := os.CreateTemp(filepath.Dir(path), ".roundtable-*.part") // 0600
	if err != nil {
		return "", err
	}
	err = buffered(f, write)
	if mode != ownerOnly {
		err = errors.Join(err, os.Chmod(f.Name(), mode))
	}
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return "", errors.Join(err, os.Remove(f.Name()))
	}
	return f.Name(), nil
}

// of writes a content that is there.
func of(content []byte) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := w.Write(content)
		return err
	}
}
