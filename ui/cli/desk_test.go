package cli

import (
	"errors"
	"testing"

	"roundtable/data"
	"roundtable/session"
)

// busyLog is a log that another program writes to for a while.
type busyLog struct {
	session.Log
	busy, asked int
	saved       []session.Record
}

func (l *busyLog) Append(records []session.Record) error {
	if l.asked++; l.asked <= l.busy {
		return data.ErrLocked
	}
	l.saved = append(l.saved, records...)
	return nil
}

func TestAScriptWaitsForAnotherWriter(t *testing.T) {
	for busy, saved := range map[int]int{0: 1, 3: 1, patience: 1, patience + 1: 0} {
		l := &busyLog{busy: busy}
		err := (&desk{log: l}).append(make([]session.Record, 1))
		if len(l.saved) != saved || (err == nil) != (saved == 1) || err != nil && !errors.Is(err, data.ErrLocked) {
			t.Errorf("busy %d times: %d saved, %v", busy, len(l.saved), err)
		}
	}
}
