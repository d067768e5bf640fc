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
)

// A slowLog takes its time to save.
type slowLog struct {
	session.Log
	mu    sync.Mutex
	takes time.Duration
}

func (l *slowLog) Append(records []session.Record) error {
	l.mu.Lock()
	takes := l.takes
	l.mu.Unlock()
	time.Sleep(takes)
	return l.Log.Append(records)
}

func TestTwoConsolesOnOneSession(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		a, b := r.sit(r.log), r.sit(r.log.Beside())
		a.begin().press("enter")
		b.wait(300 * time.Millisecond)
		b.sees("CARANA")
		b.press("k", "+")
		a.wait(300 * time.Millisecond)
		if got, want := kinds(a.m.sitting.Saved), r.record(); strings.Join(got, ",") != strings.Join(want, ",") {
			t.Errorf("console a knows\n%v, the log has\n%v", got, want)
		}
		a.sees("of 3:00")
		a.leave()
		b.leave()
	})
}

// A key and a pedal at the same moment never skip a speaker.
func TestTwoHandsAtOnceNeverSkipASpeaker(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		a, b := r.sit(r.log), r.sit(r.log.Beside())
		a.begin().press("enter")
		b.wait(time.Second)
		a.wait(10 * time.Millisecond)
		a.take(press("n"))
		b.take(press("n"))
		a.settle()
		b.settle()
		if got := r.floor(); got != "Ostania" {
			t.Errorf("%q has the floor, want Ostania: a speaker was skipped", got)
		}
		if a.m.notice == "" && b.m.notice == "" {
			t.Error("neither console says that another hand was faster")
		}
		a.leave()
		b.leave()
	})
}

// What only looks stale is decided again: another hand's mark is in nobody's
// way.
func TestStaleByAMarkIsDecidedAgain(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		a, b := r.sit(r.log), r.sit(r.log.Beside())
		a.begin().press("enter")
		b.wait(time.Second)
		b.take(press("k"))
		a.take(press("n"))
		b.settle()
		a.settle()
		a.wait(time.Second)
		if got := r.floor(); got != "Ostania" {
			t.Errorf("%q has the floor, want Ostania: %v", got, r.record())
		}
		a.leave()
		b.leave()
	})
}

func TestTheMeetingGoesOnWhileSavingFails(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("enter")
		saved := len(r.record())
		r.log.Break(errors.New("the disk is full: free some space"))
		h.press("n").sees("NOT SAVED", "the disk is full", "OSTANIA")
		pressed := h.m.sitting.Unsaved()[0].At
		h.press("1", "enter", "n")
		h.sees("NOT SAVED", "NAM HẢI")
		if got := len(r.record()); got != saved {
			t.Fatalf("%d records, want %d", got, saved)
		}
		ids := idsOf(h.m.sitting.Unsaved())
		h.press("q", "enter").sees("not saved yet")
		h.press("esc")
		r.log.Break(nil)
		h.wait(3 * time.Second)
		h.sees("NAM HẢI", "saved")
		h.seesNot("NOT SAVED")
		records, _ := r.log.Since(saved)
		if got := idsOf(records); got != ids {
			t.Errorf("saved as %s, want %s", got, ids)
		}
		if records[0].At != pressed {
			t.Errorf("the act is saved as of %v, want the moment of its key %v", records[0].At, pressed)
		}
		h.leave()
	})
}

// A countingLog counts the appends it is asked for.
type countingLog struct {
	session.Log
	asked atomic.Int64
}

func (l *countingLog) Append(records []session.Record) error {
	l.asked.Add(1)
	return l.Log.Append(records)
}

// A failing disk is asked once a second, however many keys are pressed.
func TestOneRetryAtATime(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		log := &countingLog{Log: r.log}
		h := r.sit(log).begin().press("enter")
		before := len(r.record())
		r.log.Break(errors.New("the disk is full"))
		log.asked.Store(0)
		for range 20 {
			h.press("k")
		}
		h.wait(10 * time.Second)
		if got := log.asked.Load(); got < 15 || got > 22 {
			t.Errorf("in 20 s with 20 keys the log was asked %d times, want about 20", got)
		}
		r.log.Break(nil)
		h.wait(2 * time.Second)
		if got := len(r.record()); got != before+20 {
			t.Errorf("%d records, want %d", got, before+20)
		}
		h.leave()
	})
}

func idsOf(records []session.Record) string {
	var ids []string
	for _, rec := range records {
		ids = append(ids, rec.ID)
	}
	return strings.Join(ids, " ")
}

// On recovery nothing is refused: another hand wrote meanwhile, what was
// pending comes behind it with new places.
func TestRecoveryRefusesNothing(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		beside := r.log.Beside()
		h := r.sit(r.log).begin().press("enter")
		r.log.Break(errors.New("the disk is full"))
		h.press("n", "k")
		ids := idsOf(h.m.sitting.Unsaved())
		r.log.Break(nil)
		table := r.table()
		events, no := session.Decide(table, session.Next{}, r.now())
		if no != nil {
			t.Fatal(no)
		}
		records := session.Stamp("test", table.Head, events, r.now(), session.ByHandScript, r.newID)
		if err := beside.Append(records); err != nil {
			t.Fatal(err)
		}
		h.wait(3 * time.Second)
		after, _ := r.log.Since(table.Head + len(records))
		if got := idsOf(after); got != ids {
			t.Errorf("behind the other hand's records stand %q, want %q", got, ids)
		}
		if got := r.floor(); got != "Ostania" {
			t.Errorf("%q has the floor: the second thanks applied to another turn", got)
		}
		h.leave()
	})
}

// The answer to an append is lost: the retry doubles nothing.
func TestALostAnswerDoublesNothing(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("enter")
		before := len(r.record())
		r.log.LoseAnswer(errors.New("the disk went away"))
		h.press("k")
		h.press("k")
		h.wait(2 * time.Second)
		if got := len(r.record()); got != before+2 {
			t.Errorf("%d records, want %d: %v", got, before+2, r.record())
		}
		h.seesNot("NOT SAVED")
		h.leave()
	})
}

func TestASlowDisk(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		log := &slowLog{Log: r.log}
		h := r.sit(log).begin().press("enter")
		log.mu.Lock()
		log.takes = 400 * time.Millisecond
		log.mu.Unlock()
		h.wait(500 * time.Millisecond)
		h.take(press("n"))
		h.wait(100 * time.Millisecond)
		h.sees("CARANA")
		h.seesNot("not yet saved", "OSTANIA")
		h.wait(100 * time.Millisecond)
		h.sees("OSTANIA", "not yet saved")
		h.take(press("k"))
		pressed := r.now()
		h.wait(2 * time.Second)
		h.sees("OSTANIA", "saved")
		h.seesNot("not yet saved")
		records, _ := r.log.Since(0)
		if last := records[len(records)-1]; last.At != pressed {
			t.Errorf("the waiting act is saved as of %v, want the moment of its key %v", last.At, pressed)
		}
		h.leave()
	})
}

// Leaving while an append is under way, and with acts waiting behind it, saves
// them all, in order.
func TestLeavingSavesWhatIsPending(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		log := &slowLog{Log: r.log, takes: 300 * time.Millisecond}
		h := r.sit(log).begin()
		h.wait(2 * time.Second)
		before := len(r.record())
		h.take(press("enter"))
		h.wait(20 * time.Millisecond)
		h.take(press("k"))
		h.wait(20 * time.Millisecond)
		h.take(press("n"))
		h.leave()
		want := "[moderator floor.given moderator note.taken moderator floor.ended moderator floor.given]"
		if got := fmt.Sprint(r.record()[before:]); got != want {
			t.Errorf("saved %s, want %s", got, want)
		}
	})
}

func TestLeavingSaysWhatCouldNotBeSaved(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		full := errors.New("the disk is full")
		r.log.Break(full)
		h.press("k")
		h.left = true
		if err := h.m.drain(); !errors.Is(err, full) {
			t.Errorf("leaving says %v, want that the disk is full", err)
		}
	})
}

func TestAfterTheCloseItIsVerifiedAndReported(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("c", "enter", "s", "enter", "s", "enter")
		h.sees("CLOSED", "record complete: "+fmt.Sprint(len(r.record()))+" entries", "/home/x/roundtable.db")
		h.press("enter").sees("Saved in this folder: report.md · table.csv")
		h.press("enter").sees("In this folder already, unchanged: report.md · table.csv")
		h.press("u", "enter")
		if r.table().Closed != nil {
			t.Error("u does not reopen")
		}
		h.seesNot("record complete")
		h.leave()
	})
}
