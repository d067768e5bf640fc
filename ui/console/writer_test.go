package console

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"roundtable/session"
	"roundtable/ui/sitting"
)

// A movedLog is one whose file is away for a while: nothing can be looked at,
// and nothing saved.
type movedLog struct {
	session.Log
	mu   sync.Mutex
	away error
}

func (l *movedLog) move(err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.away = err
}

func (l *movedLog) Version() (int64, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.away != nil {
		return 0, l.away
	}
	return l.Log.Version()
}

func (l *movedLog) Append(records []session.Record) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.away != nil {
		return l.away
	}
	return l.Log.Append(records)
}

// A file that goes away is said before the next act, and until it is back.
func TestAMovedFileIsSaidAtOnce(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		log := &movedLog{Log: r.log}
		h := r.sit(log).begin().press("enter")
		moved := errors.New("the file was renamed: put it back")
		log.move(moved)
		h.wait(sitting.PollEvery)
		h.sees("NOT SAVED", "the file was renamed: put it back")
		if got := strings.Count(h.screen(), "the file was renamed"); got != 1 {
			t.Errorf("it is said %d times:\n%s", got, h.screen())
		}
		h.wait(5 * time.Second)
		h.sees("NOT SAVED")
		log.move(nil)
		h.wait(sitting.PollEvery)
		h.seesNot("NOT SAVED", "renamed")
		h.leave()
	})
}

// What was done while it was away is saved as soon as it is back.
func TestAFileThatComesBack(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		log := &movedLog{Log: r.log}
		h := r.sit(log).begin().press("enter")
		before := len(r.record())
		log.move(errors.New("the file was renamed"))
		h.wait(sitting.PollEvery)
		h.press("n", "k").sees("NOT SAVED", "OSTANIA")
		h.press("q", "enter").sees("not saved yet")
		h.press("esc")
		log.move(nil)
		h.wait(2 * sitting.PollEvery)
		h.seesNot("NOT SAVED")
		h.sees("Everything is saved again")
		if got := len(r.record()); got != before+3 {
			t.Errorf("%d records, want %d: %v", got, before+3, r.record())
		}
		h.leave()
	})
}

// A removedLog is one whose session somebody else may remove: the version
// changes, and there is nothing to read.
type removedLog struct {
	session.Log
	gone atomic.Bool
}

func (l *removedLog) Version() (int64, error) {
	v, err := l.Log.Version()
	if l.gone.Load() {
		v++
	}
	return v, err
}

func (l *removedLog) Since(seq int) ([]session.Record, error) {
	if l.gone.Load() {
		return nil, fmt.Errorf("the session was removed: write down what matters: %w", session.ErrUnknownSession)
	}
	return l.Log.Since(seq)
}

// A session that is removed under the console is not called saved any longer.
func TestARemovedSessionIsSaidAtOnce(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		log := &removedLog{Log: r.log}
		h := r.sit(log).begin().press("enter")
		log.gone.Store(true)
		h.wait(sitting.PollEvery)
		h.sees("NOT SAVED", "the session was removed: write down what matters")
		h.wait(5 * time.Second)
		h.sees("NOT SAVED", "the session was removed")
		h.left = true
		if err := h.m.drain(); !errors.Is(err, session.ErrUnknownSession) {
			t.Errorf("leaving says %v, want that the session was removed", err)
		}
	})
}
