package data

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	"github.com/mattn/go-sqlite3"

	"roundtable/session"
)

// A Fault is what is wrong. Failures are told apart by it:
// errors.Is(err, data.ErrLocked).
type Fault int

// The faults.
const (
	_                  Fault = iota
	ErrNoSessions            // nothing was ever kept at this path
	ErrNoSuchSession         // no session has that id or prefix
	ErrSeveralSessions       // a prefix fits several; see *SeveralSessions
	ErrNotADatabase          // the file is not a SQLite database
	ErrForeign               // a database of another program
	ErrNewer                 // written by a newer roundtable
	ErrOutdated              // this program was built with a SQLite that corrupts
	ErrEmptied               // the file is there and has no bytes left
	ErrReadOnly              // file or folder cannot be written
	ErrUnreachable           // the file or its folder cannot be opened
	ErrLocked                // another writer has it
	ErrFull                  // the disk is full
	ErrMoved                 // renamed, deleted or replaced while it was open
	ErrLost                  // records that were saved are not there any more
	ErrRemoved               // the session was removed while it was open
	ErrDamaged               // bytes were changed
	ErrDisk                  // the disk reports an error
	ErrExists                // the target is there already
	ErrUnfit                 // a record that cannot be kept: a mistake in the program
	ErrUnexpected            // anything else that SQLite reports
	faultEnd
)

// Error is the cause in words.
func (f Fault) Error() string { return f.words().cause }

// Told is the cause for a language to tell.
func (f Fault) Told() (format string, args []any) { return f.words().cause, nil }

// Is lets a session that is not there, and a log that somebody else writes to,
// be told by the names they have at the port.
func (f Fault) Is(target error) bool {
	return f == ErrLocked && target == session.ErrBusy ||
		(f == ErrNoSuchSession || f == ErrRemoved) && target == session.ErrUnknownSession
}

// A reason is a fault in words: what is wrong, and what to do.
type reason struct{ cause, next string }

func (f Fault) words() reason {
	reasons := [faultEnd]reason{
		ErrNoSessions:      {"there are no sessions yet", "open one: roundtable run AGENDA"},
		ErrNoSuchSession:   {"there is no such session", "roundtable sessions lists them"},
		ErrSeveralSessions: {"several sessions fit", "write more of the id"},
		ErrNotADatabase:    {"the file is not a database", "name another file with --db, or move this one away"},
		ErrForeign:         {"the file is the database of another program", "name another file with --db"},
		ErrNewer:           {"it was written by a newer roundtable", "use that version or a later one"},
		ErrOutdated:        {"this program was built with an outdated SQLite that can lose records", "build it with the SQLite it brings along"},
		ErrEmptied:         {"the file has been emptied", "put a backup in its place, or delete it if nothing was ever kept in it"},
		ErrReadOnly:        {"it cannot be written", "check the permissions of the file and its folder, or choose another place (--db for the sessions)"},
		ErrUnreachable:     {"it cannot be opened", "check that the folder exists and is yours, or choose another place (--db for the sessions)"},
		ErrLocked:          {"another program is writing to it", "try again in a moment, and if it stays so close the other program"},
		ErrFull:            {"the disk is full", "free some space, then try again"},
		ErrMoved:           {"the file was renamed, deleted or replaced while it was open", "put it back where it was, what is not saved yet is kept meanwhile"},
		ErrLost:            {"records that were saved are not in the file any more", "keep this file aside and put a backup in its place"},
		ErrRemoved:         {"the session was removed from the file by another program", "nothing more of it can be saved: write down what matters, leave, and go on in a new session or from a backup"},
		ErrDamaged:         {"the file is damaged", "keep it aside and go on from a backup (roundtable verify tells how far a file is sound)"},
		ErrDisk:            {"the disk reports an error", "save to another disk: roundtable backup PATH, then --db"},
		ErrExists:          {"there is a file of that name already", "choose another name"},
		ErrUnfit:           {"a record cannot be kept as it is", "nothing was saved, please report this"},
		ErrUnexpected:      {"the database refused", "roundtable verify checks it"},
	}
	if f <= 0 || f >= faultEnd {
		f = ErrUnexpected
	}
	return reasons[f]
}

// A Failure is a deed that did not succeed: what was being done, with which
// file, what is wrong, and the next step.
type Failure struct {
	Deed  string // "save a record"
	Path  string // empty where it is about no file
	Fault Fault
	About string // the session asked for, the record it is about; may be empty
	Cause error  // as the system told it; may be nil
}

// Error is one sentence with deed, cause and next step.
func (f *Failure) Error() string {
	format, args := f.Told()
	return fmt.Sprintf(format, args...)
}

// Told is the failure for a language to tell: its phrases are sentences of
// their own.
func (f *Failure) Told() (format string, args []any) {
	format, args = "%s", []any{session.Sentence{Format: "cannot " + f.Deed}}
	if f.About != "" {
		format, args = format+" %s", append(args, f.About)
	}
	if f.Path != "" {
		format, args = format+" (%s)", append(args, f.Path)
	}
	words := f.Fault.words()
	format, args = format+": %s", append(args, session.Sentence{Format: words.cause})
	if f.Cause != nil && !f.told() {
		format, args = format+" (%v)", append(args, f.Cause)
	}
	return format + "; %s", append(args, session.Sentence{Format: words.next})
}

// told says that the fault says already what SQLite would.
func (f *Failure) told() bool {
	switch f.Fault {
	case ErrNotADatabase, ErrReadOnly, ErrLocked, ErrFull:
		return errors.As(f.Cause, new(sqlite3.Error))
	}
	return false
}

// Unwrap gives the fault and the system's own error.
func (f *Failure) Unwrap() []error {
	if f.Cause == nil {
		return []error{f.Fault}
	}
	return []error{f.Fault, f.Cause}
}

// Next is the next step in words.
func (f *Failure) Next() string { return f.Fault.words().next }

// because is a fault with its cause, for failure to complete.
func because(fault Fault, cause error) error { return &Failure{Fault: fault, Cause: cause} }

// failure wraps what went wrong, once: what has a deed already stays.
func failure(deed, path string, err error) error {
	if err == nil {
		return nil
	}
	var done *Failure
	var fault Fault
	switch {
	case errors.As(err, &done) && done.Deed != "":
		return err
	case done != nil:
		whole := *done
		whole.Deed, whole.Path = deed, path
		return &whole
	case errors.As(err, &fault):
		return &Failure{Deed: deed, Path: path, Fault: fault}
	}
	return &Failure{Deed: deed, Path: path, Fault: faultOf(err), Cause: err}
}

// faultOf classifies the system's errors, by code and never by text.
func faultOf(err error) Fault {
	var lite sqlite3.Error
	switch {
	case errors.As(err, &lite):
		return faultOfSQLite(lite)
	case errors.Is(err, fs.ErrPermission):
		return ErrReadOnly
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		return ErrUnreachable
	case errors.Is(err, fs.ErrExist):
		return ErrExists
	case errors.Is(err, syscall.ENOSPC):
		return ErrFull
	}
	return ErrUnexpected
}

// readOnlyMoved is SQLITE_READONLY_DBMOVED: SQLite itself saw the file go.
const readOnlyMoved = sqlite3.ErrNoExtended(8 | 4<<8)

func faultOfSQLite(err sqlite3.Error) Fault {
	switch err.ExtendedCode {
	case readOnlyMoved:
		return ErrMoved
	case sqlite3.ErrIoErrShortRead, sqlite3.ErrCorruptVTab:
		return ErrDamaged
	}
	switch sqlite3.ErrNo(err.ExtendedCode & 0xff) {
	case sqlite3.ErrReadonly:
		return ErrReadOnly
	case sqlite3.ErrBusy, sqlite3.ErrLocked:
		return ErrLocked
	case sqlite3.ErrFull:
		return ErrFull
	case sqlite3.ErrNotADB:
		return ErrNotADatabase
	case sqlite3.ErrCorrupt:
		return ErrDamaged
	case sqlite3.ErrCantOpen:
		return ErrUnreachable
	case sqlite3.ErrIoErr:
		return ErrDisk
	}
	return ErrUnexpected
}
