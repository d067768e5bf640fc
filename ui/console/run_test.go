package console

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"roundtable/session"
	"roundtable/session/sessiontest"
	"roundtable/session/words"
)

// A terminal is what a whole program writes to and reads from.
type terminal struct {
	mu   sync.Mutex
	out  bytes.Buffer
	keys *io.PipeWriter
}

func (t *terminal) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.out.Write(p)
}

func (t *terminal) text() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return ansi.Strip(t.out.String())
}

// until waits for a text on the terminal.
func (t *terminal) until(tt *testing.T, text string) {
	tt.Helper()
	for range 500 {
		if strings.Contains(t.text(), text) {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	tt.Fatalf("the terminal never says %q:\n%s", text, t.text())
}

// program runs a whole console on real time; done gives what Run returned.
func program(ctx context.Context, log session.Log) (term *terminal, done chan error) {
	in, keys := io.Pipe()
	term = &terminal{keys: keys}
	zero, ids := time.Now(), 0
	cfg := Config{
		Now: func() session.Moment { return session.Moment{Wall: time.Now().UTC()} },
		Beat: func() session.Beat {
			return session.Beat{Moment: session.Moment{Wall: time.Now().UTC()}, Process: time.Since(zero)}
		},
		Tick: time.Second, Laptop: time.UTC, Words: words.English(), Look: PlainLook,
		NewID: func() string { ids++; return "program" + strings.Repeat("i", ids) },
		Desk:  &Desk{ID: "test", Log: log, Zone: time.UTC},
	}
	done = make(chan error, 1)
	go func() {
		left, err := Run(ctx, cfg, tea.WithInput(in), tea.WithOutput(term), tea.WithEnvironment([]string{"TERM=xterm-256color"}))
		if err == nil && (left.ID != "test" || left.Closed) {
			err = fmt.Errorf("it was left with %+v", left)
		}
		done <- err
	}()
	return term, done
}

// planned is a log with an opened session without printed times.
func planned(t *testing.T) *sessiontest.Log {
	t.Helper()
	log, a := sessiontest.NewLog("test"), small()
	opened := session.Open(a, "", session.Start{}, session.DateOf(time.Now()), time.UTC)
	now := session.Moment{Wall: time.Now().UTC()}
	if err := log.Append(session.Stamp("test", 0, []session.Event{opened}, now, session.ByHandModerator, func() string { return "first" })); err != nil {
		t.Fatal(err)
	}
	return log
}

func outcome(t *testing.T, done chan error) error {
	t.Helper()
	select {
	case err := <-done:
		return err
	case <-time.After(10 * time.Second):
		t.Fatal("the console does not end")
	}
	return nil
}

// A terminal that tells no size is taken as 80x24.
func TestAWholeProgram(t *testing.T) {
	log := planned(t)
	term, done := program(t.Context(), log)
	term.until(t, "PLANNED")
	for _, key := range []string{" ", "k", "q", "\r"} {
		time.Sleep(60 * time.Millisecond)
		if _, err := io.WriteString(term.keys, key); err != nil {
			t.Fatal(err)
		}
	}
	if err := outcome(t, done); err != nil {
		t.Error(err)
	}
	records, _ := log.Since(0)
	if n := session.Fold(records).Notes; len(n) != 1 || n[0].Kind != session.MarkNote {
		t.Errorf("the mark was not saved: %v", kinds(records))
	}
	if raw := term.out.String(); !strings.Contains(raw, "\x1b[?1049h") || !strings.Contains(raw, "\x1b[?1049l") {
		t.Error("the alternate screen was not entered and left")
	}
}

func TestASignalIsANormalEnd(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	log := &slowLog{Log: planned(t), takes: 200 * time.Millisecond}
	term, done := program(ctx, log)
	term.until(t, "PLANNED")
	if _, err := io.WriteString(term.keys, "k"); err != nil {
		t.Fatal(err)
	}
	time.Sleep(50 * time.Millisecond)
	cancel()
	if err := outcome(t, done); err != nil {
		t.Errorf("ended with %v", err)
	}
	if records, _ := log.Since(0); len(records) != 2 {
		t.Errorf("%d records, want 2: the mark under way was lost", len(records))
	}
}

// A brokenLog panics in the writer's goroutine.
type brokenLog struct{ session.Log }

func (l brokenLog) Version() (int64, error) {
	if n, _ := l.Since(1); len(n) > 0 {
		panic("a fault in the log")
	}
	return 0, nil
}

func TestAPanicRestoresTheTerminal(t *testing.T) {
	log := planned(t)
	term, done := program(t.Context(), brokenLog{log})
	term.until(t, "PLANNED")
	if _, err := io.WriteString(term.keys, "k"); err != nil {
		t.Fatal(err)
	}
	err := outcome(t, done)
	if !errors.Is(err, tea.ErrProgramPanic) {
		t.Errorf("ended with %v, want a panic", err)
	}
	if raw := term.out.String(); !strings.Contains(raw, "\x1b[?1049l") {
		t.Error("the alternate screen was not left")
	}
}
