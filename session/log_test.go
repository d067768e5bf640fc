package session_test

import (
	"errors"
	"fmt"
	"testing"

	"roundtable/session"
)

// busyLog is a log that another hand writes to for a while.
type busyLog struct {
	session.Log
	busy, asked int
	saved       []session.Record
}

func (l *busyLog) Append(records []session.Record) error {
	if l.asked++; l.asked <= l.busy {
		return fmt.Errorf("saving: %w", session.ErrBusy)
	}
	l.saved = append(l.saved, records...)
	return nil
}

func TestAppendingWaitsForAnotherHand(t *testing.T) {
	for busy, saved := range map[int]int{0: 1, 3: 1, 12: 1, 13: 0} {
		l := &busyLog{busy: busy}
		err := session.AppendPatiently(l, make([]session.Record, 1))
		if len(l.saved) != saved || (err == nil) != (saved == 1) || err != nil && !errors.Is(err, session.ErrBusy) {
			t.Errorf("busy %d times: %d saved, %v", busy, len(l.saved), err)
		}
	}
}
