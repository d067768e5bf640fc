package session

import "errors"

// A Log keeps the records of one session. It is the only way in and out.
// An implementation serves one goroutine at a time.
type Log interface {
	// Append saves records whole or not at all, and returns only when they
	// would survive a power loss. Records whose ids are saved already are
	// passed over (a retry). ErrStale: another hand appended first, the first
	// new record's place is taken; nothing was saved. ErrBusy: see there.
	Append(records []Record) error
	// Since returns the records after seq, in order; Since(0) is all of them.
	Since(seq int) ([]Record, error)
	// Version differs from an earlier Version when another hand may have
	// appended meanwhile. It is cheap enough to ask four times a second.
	Version() (int64, error)
}

// ErrStale says that the log has grown since the records were stamped: read,
// decide again, or restamp.
var ErrStale = errors.New("another hand appended first")

// ErrBusy says that another hand is writing, and was for as long as a log waits
// by itself: append the same records again.
var ErrBusy = errors.New("another hand is writing")

// patience is how often AppendPatiently asks. A log waits a quarter of a second
// each time, so that is longer than any disk stands still for one record.
const patience = 12

// AppendPatiently appends records, and asks again while another hand is
// writing: two screens and a pedal share one log. The records keep their ids, so
// nothing is saved twice.
func AppendPatiently(l Log, records []Record) error {
	err := l.Append(records)
	for n := 0; n < patience && errors.Is(err, ErrBusy); n++ {
		err = l.Append(records)
	}
	return err
}

// ErrUnknownSession says that a log holds no such session.
var ErrUnknownSession = errors.New("no such session")
