package sessiontest

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"sync"

	"roundtable/session"
)

// A Log keeps one session in memory. It keeps the contract of session.Log, and
// can be broken on purpose.
type Log struct {
	shelf *shelf
	own   int64 // appends made through this log
}

// shelf is what the logs of one session share.
type shelf struct {
	mu      sync.Mutex
	session string
	records []session.Record
	appends int64
	broken  error
	lost    error
}

// NewLog is an empty log of a session.
func NewLog(session string) *Log { return &Log{shelf: &shelf{session: session}} }

// Beside is another hand's log of the same session.
func (l *Log) Beside() *Log { return &Log{shelf: l.shelf} }

// Break makes every append fail with err and save nothing, until Break(nil).
func (l *Log) Break(err error) {
	l.shelf.mu.Lock()
	defer l.shelf.mu.Unlock()
	l.shelf.broken = err
}

// LoseAnswer lets the next append save and yet fail with err, as when the
// laptop dies between the write and the acknowledgement.
func (l *Log) LoseAnswer(err error) {
	l.shelf.mu.Lock()
	defer l.shelf.mu.Unlock()
	l.shelf.lost = err
}

// Append saves records whole or not at all.
func (l *Log) Append(records []session.Record) error {
	s := l.shelf
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.broken != nil {
		return s.broken
	}
	fresh, err := s.fresh(records)
	if err != nil {
		return err
	}
	for _, r := range fresh {
		r.Body = bytes.Clone(r.Body)
		s.records = append(s.records, r)
	}
	if len(fresh) > 0 {
		s.appends++
		l.own++
	}
	err, s.lost = s.lost, nil
	return err
}

// fresh are the records that are not saved yet, if they fit behind the head.
func (s *shelf) fresh(records []session.Record) ([]session.Record, error) {
	var fresh []session.Record
	seen := map[string]bool{}
	for _, r := range records {
		switch {
		case r.ID == "" || r.Kind == "" || r.Version < 1 || seen[r.ID]:
			return nil, fmt.Errorf("record %d lacks an id of its own, a kind or a version", r.Seq)
		case r.Session != s.session:
			return nil, fmt.Errorf("record %d is of session %q: %w", r.Seq, r.Session, session.ErrUnknownSession)
		case r.Event == nil && r.Body == nil:
			return nil, fmt.Errorf("record %d has neither event nor body", r.Seq)
		}
		seen[r.ID] = true
		saved := slices.ContainsFunc(s.records, func(o session.Record) bool { return o.ID == r.ID })
		if !saved {
			fresh = append(fresh, r)
		}
	}
	for i, r := range fresh {
		switch place := len(s.records) + 1 + i; {
		case r.Seq == place:
		case r.Seq < place && i == 0, len(fresh) < len(records):
			return nil, session.ErrStale
		default:
			return nil, errors.New("a place would be left out")
		}
	}
	return fresh, nil
}

// Since returns the records after seq, in order.
func (l *Log) Since(seq int) ([]session.Record, error) {
	l.shelf.mu.Lock()
	defer l.shelf.mu.Unlock()
	from := min(max(seq, 0), len(l.shelf.records))
	return slices.Clone(l.shelf.records[from:]), nil
}

// Version counts what other hands appended.
func (l *Log) Version() (int64, error) {
	l.shelf.mu.Lock()
	defer l.shelf.mu.Unlock()
	return l.shelf.appends - l.own, nil
}
