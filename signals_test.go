//go:build !windows

package main_test

import (
	"errors"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
)

// atHanoi is a console on a session whose recording has just begun, and its id.
func atHanoi(t *testing.T) (*stage, string) {
	t.Helper()
	s := newStage(t, "2025-10-25T14:30:00+07:00")
	id := strings.TrimSpace(s.run("open", "hanoi"))
	s.open(120, 36, "run", id)
	s.digits("STARTS IN", "0:00")
	s.key("k")
	s.shows("14:30:00 the recording starts")
	return s, id
}

// ended waits until the program has ended, and is how.
func (s *stage) ended() error {
	s.t.Helper()
	done := make(chan error, 1)
	go func() { done <- s.cmd.Wait() }()
	select {
	case err := <-done:
		return err
	case <-time.After(30 * time.Second):
		s.t.Fatalf("the program does not end:\n%s", s.text())
		return nil
	}
}

// kept asserts that the mark is in a sound record.
func (s *stage) kept(id string) {
	s.t.Helper()
	if got := s.recorded(id, 1); len(got) != 1 || got[0] != "recording.started" {
		s.t.Errorf("the record holds %v, want the recording", got)
	}
	s.run("verify", id)
}

// A signal ends the console in good order: the act is kept, the terminal is as
// it was, and it says how to come back.
func TestSignalsEndItInGoodOrder(t *testing.T) {
	for _, signal := range []os.Signal{syscall.SIGTERM, syscall.SIGHUP, os.Interrupt} {
		t.Run(signal.String(), func(t *testing.T) {
			s, id := atHanoi(t)
			if err := s.cmd.Process.Signal(signal); err != nil {
				t.Fatal(err)
			}
			if err := s.ended(); err != nil {
				t.Errorf("it ended with %v", err)
			}
			s.shows(id + " stays open.")
			if strings.Contains(s.text(), "Run of show") {
				t.Errorf("the terminal is not as it was:\n%s", s.text())
			}
			s.kept(id)
		})
	}
}

// A terminal that is closed ends the console, and loses nothing.
func TestAClosedTerminal(t *testing.T) {
	s, id := atHanoi(t)
	s.tty.Close()
	s.at("14:30:05") // what it paints wakes the reader, who lets go of it
	if exit := (*exec.ExitError)(nil); errors.As(s.ended(), &exit) && !exit.Exited() {
		t.Errorf("it was killed: %v", exit)
	}
	s.kept(id)
}

// The screen follows the terminal; one that tells no size is taken as 80×24.
func TestTheTerminalIsResized(t *testing.T) {
	s, _ := atHanoi(t)
	for _, c := range []struct {
		w, h, told int
		shows      string
	}{{80, 24, 1, "tab run of show"}, {50, 15, 1, "STARTS IN  0:00"}, {120, 36, 1, "Run of show"}, {80, 24, 0, "tab run of show"}} {
		s.mu.Lock()
		s.screen.Resize(c.w, c.h)
		s.mu.Unlock()
		if err := pty.Setsize(s.tty, &pty.Winsize{Cols: uint16(c.w * c.told), Rows: uint16(c.h * c.told)}); err != nil {
			t.Fatal(err)
		}
		s.shows(c.shows)
	}
}

// Suspended, the console gives the terminal back; called to the front, it shows
// the time that it is.
func TestSuspendedAndCalledBack(t *testing.T) {
	shell, err := exec.LookPath("bash")
	if err != nil {
		t.Skipf("SKIPPED: there is no shell with jobs here: %v", err)
	}
	s := newStage(t, "2025-10-25T14:30:00+07:00")
	id := strings.TrimSpace(s.run("open", "hanoi"))
	s.run("do", id, "start")
	bin := s.bin
	s.bin = shell
	s.open(120, 36, "-m", "-c", bin+" run "+id+"; echo STOPPED; read; fg >/dev/null; echo GONE")
	s.bin = bin
	s.digits("LEFT", "3:00")
	s.play([]string{":", "'suspend", "enter"})
	s.shows("STOPPED")
	if strings.Contains(s.text(), "Run of show") {
		t.Errorf("the terminal was not given back:\n%s", s.text())
	}
	s.at("14:31:00")
	s.write("\r")
	s.digits("LEFT", "2:00")
	s.key("q", "enter")
	s.shows(id+" stays open.", "GONE")
}

// What ends the rapporteur's screen loses nothing: the line that was being
// typed is kept as it stands.
func TestWhatEndsTheRapporteursScreen(t *testing.T) {
	for name, end := range map[string]func(*stage) error{
		"terminate":       func(s *stage) error { return s.cmd.Process.Signal(syscall.SIGTERM) },
		"hang up":         func(s *stage) error { return s.cmd.Process.Signal(syscall.SIGHUP) },
		"closed terminal": func(s *stage) error { return s.tty.Close() },
	} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t, "2025-10-25T14:30:00+07:00")
			id := strings.TrimSpace(s.run("open", "hanoi"))
			s.open(80, 24, "notes", id)
			s.shows("to the session")
			s.write("before the start")
			s.key("enter")
			s.shows("14:30 before the start")
			s.write("half a line")
			s.shows("note › half a line")
			if err := end(s); err != nil {
				t.Fatal(err)
			}
			s.at("14:30:05")
			if exit := (*exec.ExitError)(nil); errors.As(s.ended(), &exit) && !exit.Exited() {
				t.Errorf("it was killed: %v", exit)
			}
			if log := s.run("log", id); !strings.Contains(log, "before the start") || !strings.Contains(log, "half a line") {
				t.Errorf("the record has\n%s", log)
			}
			s.run("verify", id)
		})
	}
}

// Who reads no more than three lines of a replay is told nothing of the others.
func TestAReplayIntoAClosedPipeIsQuiet(t *testing.T) {
	s := newStage(t, "2025-10-25T14:30:00+07:00")
	id := strings.TrimSpace(s.run("open", "hanoi"))
	s.run("do", id, "start")
	s.run("do", id, "next-segment", "--early")
	var said strings.Builder
	reader, writer, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := reader.Close(); err != nil {
		t.Fatal(err)
	}
	defer writer.Close()
	cmd := exec.Command(s.bin, "replay", id, "--plain", "--speed", "600")
	cmd.Env, cmd.Dir, cmd.Stdout, cmd.Stderr = s.env(), s.dir, writer, &said
	if err := cmd.Run(); err == nil || said.String() != "" {
		t.Errorf("%v, it says %q", err, said.String())
	}
}
