package cli

import (
	"errors"
	"io"
	"os"
	"path/filepath"

	"roundtable/session"
)

// snapshot writes the record itself: where it was ordered, replacing what is
// there, or to stdout.
func (e *exporting) snapshot(d *desk) error {
	if err := e.mayLeaveWhole(d); err != nil {
		return err
	}
	path := e.path
	if isFolder(path) {
		path = filepath.Join(path, e.fileName(d))
	}
	if toStdout(path) {
		return e.snapshotOut(d)
	}
	temp, err := e.snapshotIn(d, filepath.Dir(path))
	if err == nil {
		err = os.Rename(filepath.Join(temp, "record"), path)
	}
	if err = errors.Join(err, discard(temp)); err != nil {
		return failed(session.Say("writing %s", path), err, "Choose another place with -o; nothing was written.")
	}
	return nil
}

func (e *exporting) snapshotOut(d *desk) error {
	temp, err := e.snapshotIn(d, "")
	if err != nil {
		return failed(session.Say("exporting %s", d.id), errors.Join(err, discard(temp)), "")
	}
	f, err := os.Open(filepath.Join(temp, "record"))
	if err == nil {
		_, err = io.Copy(e.out, f)
		err = errors.Join(err, f.Close())
	}
	return errors.Join(err, discard(temp))
}

// snapshotIn makes a snapshot called record in a temporary folder within
// another, empty for that of the system.
func (e *exporting) snapshotIn(d *desk, folder string) (temp string, err error) {
	temp, err = os.MkdirTemp(folder, ".roundtable-*.part") // 0700
	if err != nil {
		return "", err
	}
	return temp, e.store.Snapshot(d.id, filepath.Join(temp, "record"))
}

func discard(folder string) error {
	if folder == "" {
		return nil
	}
	return os.RemoveAll(folder)
}

// mayLeaveWhole refuses a record from which documents leave something out: in a
// chain of records nothing can be left out. With private notes ordered what is
// private may leave, but never what the Chatham House Rule keeps back, be it for
// everything or by the record.
func (e *exporting) mayLeaveWhole(d *desk) error {
	if e.rule {
		return &trouble{code: exitRefused, cause: e.unsafe(e.format)}
	}
	stays := staying(d, session.Terms{Private: e.private})
	if stays == 0 {
		return nil
	}
	next := session.Say("Say --private where all of it may leave.")
	if e.private || staying(d, session.Terms{Private: true}) > 0 {
		next = session.Say("What was said under the Chatham House Rule leaves with no snapshot; `roundtable backup` keeps it.")
	}
	return &trouble{
		code: exitRefused,
		cause: session.Say("%d of the %d entries of %s stay behind in documents: private ones, what was undone or put right, or what may not be attributed. A snapshot leaves nothing out",
			stays, len(d.table.Entries), d.id),
		next: next,
	}
}

// staying is how many entries stay behind in documents.
func staying(d *desk, terms session.Terms) int {
	stays := 0
	for _, told := range session.Telling(d.table, terms) {
		if !told {
			stays++
		}
	}
	return stays
}
