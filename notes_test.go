package main_test

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"
)

// another is a second terminal on the same home, clock and record.
func (s *stage) another() *stage {
	b := &stage{t: s.t, bin: s.bin, dir: s.dir, clock: s.clock, now: s.now}
	s.t.Cleanup(b.kill)
	return b
}

// besideHanoi is a moderator's console with the first speaker of round 1, the
// rapporteur's screen beside it, and the session's id.
func besideHanoi(t *testing.T) (console, notes *stage, id string) {
	t.Helper()
	console = newStage(t, "2025-10-25T14:30:00+07:00")
	id = strings.TrimSpace(console.run("open", "hanoi"))
	console.run("do", id, "start")
	console.run("do", id, "next-segment", "--early")
	console.open(120, 36, "run", id)
	console.digits("ROUND 1 LEFT", "16:00")
	console.key("enter")
	console.shows("Has the floor", "Head of delegation 1")
	notes = console.another()
	notes.open(120, 36, "notes", id)
	notes.shows("► Delegation 1", "to Delegation 1")
	return console, notes, id
}

// seenAfter measures how long after a key on one screen another shows something.
func (s *stage) seenAfter(pressed *stage, key, text string) time.Duration {
	s.t.Helper()
	time.Sleep(450 * time.Millisecond) // the same key again, and the screens are painted all the time
	pressed.lastTime = time.Now()
	code := map[string]string{"enter": "\r"}[key]
	if code == "" {
		code = key
	}
	if _, err := io.WriteString(pressed.tty, code); err != nil {
		s.t.Fatal(err)
	}
	s.until(text, func(screen string) bool { return strings.Contains(screen, text) })
	return time.Since(pressed.lastTime)
}

// median of a few durations; one slow moment of a busy machine does not count.
func median(all []time.Duration) time.Duration {
	slices.Sort(all)
	return all[len(all)/2]
}

// Two processes, one record: what one writes is on the other's screen within a
// quarter of a second, each undoes its own acts alone, and a note belongs to
// the turn that ran when its typing began.
func TestTwoScreensOnOneRecord(t *testing.T) {
	console, notes, id := besideHanoi(t)
	var toNotes, toConsole []time.Duration
	for i := range 5 {
		text := fmt.Sprintf("note number %d", i)
		notes.write(text)
		toConsole = append(toConsole, console.seenAfter(notes, "enter", text))
		mark := fmt.Sprintf("%d to write up", i+1)
		toNotes = append(toNotes, notes.seenAfter(console, "k", mark))
	}
	t.Logf("to the console %v, to the notes %v", toConsole, toNotes)
	const soon = 250 * time.Millisecond
	if a, b := median(toConsole), median(toNotes); a > soon || b > soon {
		t.Errorf("seen after %v on the console and %v on the notes, want within %v", a, b, soon)
	}

	notes.write("said by the first")
	console.key("n")
	notes.shows("► Delegation 2", "Delegation 2 has the floor now", "to Delegation 1")
	notes.key("enter")
	console.key("u")
	notes.shows("► Delegation 1", "said by the first")
	notes.key("\x1a") // ctrl+z
	notes.until("the note undone", func(screen string) bool {
		return !strings.Contains(screen, "note: said by") && strings.Contains(screen, "Undone")
	})
	notes.shows("► Delegation 1")
	notes.key("\x19") // ctrl+y
	notes.shows("Restored")
	console.run("verify", id)
	if log := console.run("log", id); strings.Count(log, "said by the first") != 1 {
		t.Errorf("the note is not in the record:\n%s", log)
	}
}

// A thousand notes while the moderator acts: none is lost, none refused, and
// neither waits for the other.
func TestAThousandNotesWhileTheModeratorActs(t *testing.T) {
	console, notes, id := besideHanoi(t)
	const count = 1000
	written := make(chan time.Duration, 1)
	go func() {
		begun := time.Now()
		for i := range count {
			io.WriteString(notes.tty, fmt.Sprintf("\x1b[200~note %04d of a fast hand\x1b[201~\r", i)) //nolint:errcheck // shown by what follows
			time.Sleep(10 * time.Millisecond)
		}
		written <- time.Since(begun)
	}()
	var acts []time.Duration
	for {
		acts = append(acts, console.seenAfter(console, "enter", "NEXT, when you press enter"))
		acts = append(acts, console.seenAfter(console, "enter", "Has the floor"))
		if strings.Contains(console.text(), "NOT SAVED") || strings.Contains(console.text(), "not saved") {
			t.Errorf("the moderator is told that something is not saved:\n%s", console.text())
		}
		acts = append(acts, console.seenAfter(console, "u", "NEXT, when you press enter"), console.seenAfter(console, "u", "► 1 Delegation 1"))
		select {
		case took := <-written:
			t.Logf("%d notes in %v; the moderator's %d acts in %v on average, %v at most", count, took, len(acts), average(acts), slices.Max(acts))
		default:
			continue
		}
		break
	}
	notes.shows(fmt.Sprintf("note %04d of a fast hand", count-1))
	if a := median(acts); a > 250*time.Millisecond {
		t.Errorf("an act of the moderator takes %v beside a fast hand", a)
	}
	deadline := time.Now().Add(30 * time.Second)
	for got := 0; got != count; time.Sleep(100 * time.Millisecond) {
		log := notes.run("log", id, "--json")
		if got = strings.Count(log, "of a fast hand"); got != count && time.Now().After(deadline) {
			t.Fatalf("%d notes are kept, want %d", got, count)
		}
		for i := 0; got == count && i < count; i++ {
			if !strings.Contains(log, fmt.Sprintf("note %04d of a fast hand", i)) {
				t.Errorf("note %d is not kept", i)
			}
		}
	}
	notes.run("verify", id)
}

func average(all []time.Duration) time.Duration {
	sum := time.Duration(0)
	for _, d := range all {
		sum += d
	}
	return sum / time.Duration(len(all))
}

// Afterwards the screen opens on a closed session, says what it was called, and
// leaves the terminal as it was.
func TestNotesAfterwards(t *testing.T) {
	s := newStage(t, "2025-10-25T14:30:00+07:00")
	id := strings.TrimSpace(s.run("open", "hanoi"))
	for _, act := range []string{"start", "next-segment --early", "next", "close"} {
		s.run(append([]string{"do", id}, strings.Fields(act)...)...)
	}
	s.open(80, 24, "notes", id)
	s.shows("Notes", "closed")
	s.key("up", "up")
	s.write("after the fact")
	s.key("enter")
	s.shows("after the fact")
	s.write("half a line")
	s.key("ctrl+c")
	s.shows("Save it as it stands, and leave?")
	s.key("enter")
	s.gone()
	s.shows("The notes of " + id + " are kept.")
	if log := s.run("log", id); !strings.Contains(log, "half a line") {
		t.Errorf("what was typed is not kept:\n%s", log)
	}
}
