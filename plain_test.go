package main_test

import (
	"bufio"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"
)

const plainAgenda = `title: Two rounds
timezone: Asia/Ho_Chi_Minh
date: 2025-10-25
start: "14:30"
end: "14:51"
participants:
  - {key: ca, seat: 1, delegation: Carana, name: Amara Diallo}
  - {key: os, seat: 2, delegation: Ostania, name: Ilse Brandt}
  - {key: nh, seat: 3, delegation: Nam Hải, name: Nguyễn Văn Đạt}
segments:
  - {title: Round, kind: round, minutes: 10, limit: "3:00", speakers: [ca, os]}
  - {title: Discussion, kind: discussion, minutes: 5}
  - {title: Reserve, kind: reserve, minutes: 2}
  - {title: Closing reflections, kind: reflections, minutes: 4, limit: "1:00", protected: true, speakers: all}
`

// A reader of lines types at the line mode through pipes.
type lineReader struct {
	*stage
	cmd  *exec.Cmd
	in   io.WriteCloser
	out  *os.File
	said chan string
	all  []string // typed lines too, after "> "
	errs strings.Builder
}

// readLines starts the line mode with pipes for a keyboard and a screen.
func readLines(t *testing.T, s *stage, args ...string) *lineReader {
	t.Helper()
	r := &lineReader{stage: s, said: make(chan string, 1000)}
	r.cmd = exec.Command(s.bin, append([]string{"run", "--plain"}, args...)...)
	r.cmd.Dir, r.cmd.Env, r.cmd.Stderr = s.dir, append(s.env(), "TERM=dumb"), &r.errs
	in, err := r.cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	r.in, r.out, r.cmd.Stdout = in, out, w
	if err := r.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	w.Close()
	t.Cleanup(func() { r.cmd.Process.Kill(); out.Close() }) //nolint:errcheck // it may have gone
	go func() {
		defer close(r.said)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			r.said <- lines.Text()
		}
	}()
	return r
}

func (r *lineReader) types(line string) {
	r.t.Helper()
	r.all = append(r.all, strings.TrimSpace("> "+line))
	if _, err := io.WriteString(r.in, line+"\n"); err != nil {
		r.t.Fatal(err)
	}
}

// hears waits for the next lines; one that ends in … need only begin so.
func (r *lineReader) hears(want ...string) {
	r.t.Helper()
	for _, line := range want {
		select {
		case got, more := <-r.said:
			r.all = append(r.all, got)
			if begin, open := strings.CutSuffix(line, "…"); !more || got != line && !(open && strings.HasPrefix(got, begin)) {
				r.t.Fatalf("it said %q, want %q\n%s", got, line, &r.errs)
			}
		case <-time.After(30 * time.Second):
			r.t.Fatalf("it never said %q\n%s", line, strings.Join(r.all, "\n"))
		}
	}
}

// ends waits for the end, with an exit code.
func (r *lineReader) ends(code int) {
	r.t.Helper()
	var exit *exec.ExitError
	got := 0
	switch err := r.cmd.Wait(); {
	case errors.As(err, &exit):
		got = exit.ExitCode()
	case err != nil:
		r.t.Fatal(err)
	}
	if got != code {
		r.t.Errorf("exit code %d, want %d\n%s", got, code, &r.errs)
	}
}

func plainStage(t *testing.T, at string) *stage {
	t.Helper()
	s := newStage(t, at)
	if err := os.WriteFile(filepath.Join(s.dir, "two.yaml"), []byte(plainAgenda), 0o600); err != nil {
		t.Fatal(err)
	}
	return s
}

// A small session typed as words, as docs/plain.md shows it.
func TestASessionInLines(t *testing.T) {
	s := plainStage(t, "2025-10-25T14:29:40+07:00")
	id := strings.TrimSpace(s.run("open", "two.yaml"))
	r := readLines(t, s, id)
	r.hears("Two rounds, session "+id+". Type an act, help or quit.",
		"14:29:40 The session has not started. It is printed to start at 14:30, in 0:20. The room must be empty at 14:51. "+
			"Closing reflections must begin by 14:47, 17:20 left: SAFE. Next: Carana, planned.")
	begin := len(r.all)
	s.at("14:30:00")
	r.types("start")
	r.hears("14:30:00 the session started", "14:30:00 Round began")
	r.types("next")
	r.hears("14:30:00 floor to Carana")
	s.at("14:31:05")
	s.run("do", id, "ask", "3")
	r.hears("14:31:05 Nam Hải asks for the floor")
	s.at("14:32:30")
	r.hears("14:32:30 Carana: 0:30 left")
	r.types("+")
	r.hears("14:32:30 1:00 more to Carana")
	r.types("")
	r.hears("14:32:30 Carana has the floor, 1:30 left. Round: 7:30 left. On time. The room must be empty at 14:51. " +
		"Closing reflections must begin by 14:47, 14:30 left: SAFE. Next: Ostania, planned.")
	s.at("14:34:00")
	r.hears("14:34:00 Carana: the time is up")
	r.types("give nam hai")
	r.hears("14:34:00 Carana concluded at 4:00 of 4:00", "14:34:00 floor to Nam Hải")
	r.types(`note they said "in March"`)
	r.hears(`14:34:00 note: they said "in March"`)
	r.types("undo")
	r.hears("14:34:00 undone: note")
	r.types("next-seg")
	r.hears("Nam Hải has the floor. Waiting: Ostania. Start Discussion now? Nothing was done: to do it without being asked: next-segment --yes")
	r.types("thanks")
	r.hears("there is no act thanks; help lists the acts")
	r.types("quit")
	r.ends(0)
	text, err := os.ReadFile("docs/plain.md")
	if err != nil {
		t.Fatal(err)
	}
	if shown := strings.Join(r.all[begin:], "\n"); !strings.Contains(string(text), "```\n"+shown+"\n```\n") {
		t.Errorf("docs/plain.md does not show:\n%s", shown)
	}
	if want := id + " stays open."; !strings.Contains(r.errs.String(), want) {
		t.Errorf("it left with %q", r.errs.String())
	}
	if got := s.run("log", id); !strings.Contains(got, "moderator") || !strings.Contains(got, "14:34:00") {
		t.Errorf("the record:\n%s", got)
	}
}

func TestLinesInVietnamese(t *testing.T) {
	s := plainStage(t, "2025-10-25T14:30:00+07:00")
	r := readLines(t, s, "two.yaml", "--lang", "vi")
	r.hears("Two rounds, phiên …", "14:30:00 Phiên chưa bắt đầu. …")
	r.types("start")
	r.hears("14:30:00 phiên bắt đầu", "14:30:00 Round bắt đầu")
	r.types("bắt đầu")
	r.hears("không có lệnh bắt; help liệt kê các lệnh")
	r.in.Close()
	r.ends(0)
}

// A signal, and a pipe that nobody reads, leave with everything saved.
func TestLinesEndInGoodOrder(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("one process cannot signal another here")
	}
	s := plainStage(t, "2025-10-25T14:30:00+07:00")
	id := strings.TrimSpace(s.run("open", "two.yaml"))
	for _, sig := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		r := readLines(t, s, id)
		r.hears("Two rounds, session …")
		if err := r.cmd.Process.Signal(sig); err != nil {
			t.Fatal(err)
		}
		r.ends(0)
		if !strings.Contains(r.errs.String(), "stays open") {
			t.Errorf("%v: it left with %q", sig, r.errs.String())
		}
	}
	r := readLines(t, s, id)
	r.hears("Two rounds, session …", "14:30:00 The session has not started. …")
	r.out.Close()
	r.types("start")
	r.ends(1)
	if got := r.errs.String(); !strings.Contains(got, "stays open") || !strings.Contains(got, "writing the lines") {
		t.Errorf("it left with %q", got)
	}
	if got := s.run("log", id); !strings.Contains(got, "the session started") {
		t.Errorf("the record:\n%s", got)
	}
}

// In a terminal a question is asked, the one before opening too.
func TestLinesInATerminal(t *testing.T) {
	s := plainStage(t, "2025-11-01T09:00:00+07:00")
	s.open(120, 36, "run", "two.yaml", "--plain")
	s.shows("This plan is for 25 October 2025. Use it today, starting when you type start? No: open nothing. yes or no?")
	s.write("maybe\r")
	s.write("y\r")
	s.shows("The session has not started.")
	s.write("start\r")
	s.shows("09:00:00 the session started")
	s.write("next-segment\r")
	s.shows("Start Discussion now? yes or no?")
	s.write("no\r")
	s.write("next\r")
	s.shows("09:00:00 floor to Carana")
	s.write("quit\r")
	s.gone()
	s.shows("stays open")
	if screen := s.text(); strings.Contains(screen, "Discussion began") {
		t.Errorf("no counted as yes:\n%s", screen)
	}
	s.kill()
}
