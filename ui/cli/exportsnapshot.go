package cli

import (
	"errors"
	"os"
	"path/filepath"

	"roundtable/session"
)

// snapshot writes the record itself to where it was ordered.
func (e *exporting) snapshot(d *desk) error {
	if err := e.mayLeaveWhole(d); err != nil {
		return err
	}
	content, err := e.record(d)
	if err != nil {
		return err
	}
	return e.put(e.fileName(d), of(content))
}

// record is a database with the session alone. It is whole before anything of
// it is written, and what it was made in is gone: a pipe that nobody reads to
// its end leaves nothing behind.
func (e *exporting) record(d *desk) (content []byte, err error) {
	temp, err := os.MkdirTemp("", ".roundtable-*.part") // 0700
	if err == nil {
		path := filepath.Join(temp, "record")
		if err = e.store.Snapshot(d.id, path); err == nil {
			content, err = os.ReadFile(path)
		}
		err = errors.Join(err, os.RemoveAll(temp))
	}
	if err != nil {
		return nil, failed(session.Say("exporting %s", d.id), err, "")
	}
	return content, nil
}

// mayLeaveWhole refuses a record from which documents leave something out: in a
// chain of records nothing can be left out. With private notes ordered what is
// private may leave, but never what the Chatham House Rule keeps back, be it for
// everything or by the record.
func (e *exporting) mayLeaveWhole(d *desk) error {
	if e.rule {
		return &trouble{code: exitRefused, cause: e.unsafe(e.format)}
	}
	if d.table.RuledOnce() {
		return &trouble{
			code:  exitRefused,
			cause: session.Say("parts of %s are or were under the Chatham House Rule, and a snapshot says who spoke", d.id),
			next:  session.Say("For an archive `roundtable backup` copies the whole database."),
		}
	}
	stays := staying(d, session.Terms{Private: e.private})
	if stays == 0 {
		return nil
	}
	return &trouble{
		code: exitRefused,
		cause: session.Say("%d of the %d entries of %s stay behind in documents: private ones, and what was undone or put right. A snapshot leaves nothing out",
			stays, len(d.table.Entries), d.id),
		next: session.Say("Say --private where all of it may leave."),
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
