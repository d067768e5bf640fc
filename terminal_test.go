package main_test

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// storyProgram builds the program with the story's clock, once.
var storyProgram = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "roundtable-story")
	if err != nil {
		return "", err
	}
	bin := filepath.Join(dir, "roundtable")
	out, err := exec.Command("go", "build", "-tags", "storyclock", "-o", bin, ".").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%w\n%s", err, out)
	}
	return bin, nil
})

// A stage is the program in a real terminal, with a clock that the test sets.
type stage struct {
	t     *testing.T
	bin   string
	dir   string // home, current folder, database and clock
	clock string
	now   time.Time

	cmd      *exec.Cmd
	tty      *os.File
	mu       sync.Mutex
	screen   *vt.Emulator
	paints   int           // how often the program has written
	latest   time.Time     // when it last has
	drawn    chan struct{} // closed when the program has gone
	answered chan struct{} // closed when the terminal answers no more
	lastKey  string
	lastTime time.Time
}

// newStage sets up an empty home with the clock at an instant.
func newStage(t *testing.T, at string) *stage {
	t.Helper()
	bin, err := storyProgram()
	if err != nil {
		t.Fatal(err)
	}
	s := &stage{t: t, bin: bin, dir: t.TempDir()}
	s.clock = filepath.Join(s.dir, "clock")
	when, err := time.Parse(time.RFC3339, at)
	if err != nil {
		t.Fatal(err)
	}
	s.set(when)
	t.Cleanup(s.kill)
	return s
}

// set sets the clock, whole or not at all.
func (s *stage) set(at time.Time) {
	s.t.Helper()
	s.now = at
	next := s.clock + ".next"
	if err := os.WriteFile(next, []byte(at.Format(time.RFC3339Nano)), 0o600); err != nil {
		s.t.Fatal(err)
	}
	if err := os.Rename(next, s.clock); err != nil {
		s.t.Fatal(err)
	}
}

// at sets the time of day on the story's day.
func (s *stage) at(clock string) {
	s.t.Helper()
	tod, err := time.Parse("15:04:05", clock)
	if err != nil {
		s.t.Fatal(err)
	}
	y, m, d := s.now.Date()
	s.set(time.Date(y, m, d, tod.Hour(), tod.Minute(), tod.Second(), 0, s.now.Location()))
}

func (s *stage) env() []string {
	return append(os.Environ(), "HOME="+s.dir, "XDG_DATA_HOME="+filepath.Join(s.dir, "data"), "XDG_CONFIG_HOME="+filepath.Join(s.dir, "config"),
		"ROUNDTABLE_STORYCLOCK="+s.clock, "TERM=xterm-256color", "COLORTERM=", "NO_COLOR=", "LANG=C.UTF-8", "TZ=UTC", "ROUNDTABLE_DB=")
}

// run runs a command beside the console and returns what it printed.
func (s *stage) run(args ...string) string {
	s.t.Helper()
	cmd := exec.Command(s.bin, args...)
	cmd.Dir, cmd.Env = s.dir, s.env()
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		s.t.Fatalf("roundtable %s: %v\n%s", strings.Join(args, " "), err, stderr.String())
	}
	return string(out)
}

// open starts the console in a terminal of w × h cells.
func (s *stage) open(w, h int, args ...string) {
	s.t.Helper()
	s.cmd = exec.Command(s.bin, args...)
	s.cmd.Dir, s.cmd.Env = s.dir, s.env()
	tty, err := pty.StartWithSize(s.cmd, &pty.Winsize{Cols: uint16(w), Rows: uint16(h)})
	if err != nil {
		s.t.Fatal(err)
	}
	s.tty, s.screen = tty, vt.NewEmulator(w, h)
	s.drawn, s.answered = make(chan struct{}), make(chan struct{})
	go func() {
		defer close(s.answered)
		io.Copy(tty, s.screen) //nolint:errcheck // ends with the terminal
	}()
	go func() {
		defer close(s.drawn)
		buf := make([]byte, 64<<10)
		for {
			n, err := tty.Read(buf)
			if n > 0 {
				s.mu.Lock()
				s.screen.Write(buf[:n]) //nolint:errcheck // it never fails
				s.paints, s.latest = s.paints+1, time.Now()
				s.mu.Unlock()
			}
			if err != nil {
				return
			}
		}
	}()
}

// kill ends the program without mercy.
func (s *stage) kill() {
	if s.cmd == nil {
		return
	}
	s.cmd.Process.Kill() //nolint:errcheck // it may have gone
	s.cmd.Wait()         //nolint:errcheck // killed
	s.tty.Close()
	<-s.drawn
	s.screen.InputPipe().(io.Closer).Close() //nolint:errcheck // it never fails
	<-s.answered
	s.cmd = nil
}

// text is what the screen shows.
func (s *stage) text() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.screen.String()
}

// key presses keys as fingers do: apart from each other, the same one later
// still. What counts is when the program took the key before: a busy machine
// may be late with that.
func (s *stage) key(names ...string) {
	s.t.Helper()
	codes := map[string]string{"enter": "\r", "space": " ", "esc": "\x1b", "tab": "\t", "up": "\x1b[A", "down": "\x1b[B", "ctrl+p": "\x10", "ctrl+c": "\x03", "backspace": "\x7f"}
	for _, name := range names {
		gap := 40 * time.Millisecond
		if name == s.lastKey {
			gap = 450 * time.Millisecond
		}
		for wait := gap - s.sinceTaken(); wait > 0; wait = gap - s.sinceTaken() {
			time.Sleep(wait)
		}
		code, named := codes[name]
		if !named {
			code = name
		}
		s.lastKey, s.lastTime = name, time.Now()
		before := s.painted()
		if _, err := io.WriteString(s.tty, code); err != nil {
			s.t.Fatalf("pressing %s: %v", name, err)
		}
		s.react(before)
	}
}

// react waits until the program has written since the last key, or shows that
// it has nothing to say. A busy machine would hand it two keys at once, and
// what comes at once is an input method's.
func (s *stage) react(before int) {
	for s.painted() == before && time.Since(s.lastTime) < 500*time.Millisecond {
		time.Sleep(2 * time.Millisecond)
	}
}

// sinceTaken is how long ago the program took the last key, at least.
func (s *stage) sinceTaken() time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	return min(time.Since(s.lastTime), time.Since(s.latest))
}

// painted is how often the program has written.
func (s *stage) painted() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.paints
}

// gone waits until the program has ended.
func (s *stage) gone() {
	s.t.Helper()
	select {
	case <-s.drawn:
	case <-time.After(30 * time.Second):
		s.t.Fatalf("the program does not end:\n%s", s.text())
	}
}

// write types a text, a rune at a time.
func (s *stage) write(text string) {
	s.t.Helper()
	for _, r := range text {
		io.WriteString(s.tty, string(r)) //nolint:errcheck // shown by what follows
		time.Sleep(2 * time.Millisecond)
	}
	s.lastKey, s.lastTime = "", time.Now()
}

// settled is what the screen shows once nothing has been painted for a while:
// a frame may come in two pieces.
func (s *stage) settled() string {
	for before, since := -1, time.Now(); time.Since(since) < 300*time.Millisecond; time.Sleep(10 * time.Millisecond) {
		if now := s.painted(); now != before {
			before, since = now, time.Now()
		}
	}
	return s.text()
}

// shows waits until the screen shows every one of the texts.
func (s *stage) shows(texts ...string) {
	s.t.Helper()
	s.until(fmt.Sprintf("%q", texts), func(screen string) bool {
		for _, text := range texts {
			if !strings.Contains(screen, text) {
				return false
			}
		}
		return true
	})
}

// until waits for a screen.
func (s *stage) until(what string, is func(screen string) bool) {
	s.t.Helper()
	deadline := time.Now().Add(30 * time.Second)
	for !is(s.text()) {
		if time.Now().After(deadline) {
			s.t.Fatalf("the screen never showed %s:\n%s", what, s.text())
		}
		time.Sleep(5 * time.Millisecond)
	}
}

// digits waits until the big digits read a time, with its label directly above.
func (s *stage) digits(label, value string) {
	s.t.Helper()
	s.until(label+" "+value, func(screen string) bool { return bigDigits(screen, label) == value })
}
