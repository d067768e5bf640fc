package lines

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"roundtable/session"
	"roundtable/session/sessiontest"
	"roundtable/session/words"
	"roundtable/ui/console/act"
)

// A listener sits at a line mode in a bubble of fake time: types lines, and
// hears what is said.
type listener struct {
	t     *testing.T
	log   *sessiontest.Log
	zone  *time.Location
	from  time.Time // what the bubble's beginning stands for
	zero  time.Time
	ids   int
	slept atomic.Int64 // how long the laptop has slept in all, ns

	cfg  Config
	in   *io.PipeWriter
	stop context.CancelFunc
	done chan struct{}
	left Left
	err  error

	mu  sync.Mutex
	out bytes.Buffer
	cut error // what writing fails with
}

func minutes(n float64) time.Duration { return time.Duration(n * float64(time.Minute)) }

// table is a session of 21 minutes, 14:30 to 14:51: Round 10:00 with 3:00 for
// each, Discussion 5:00, a reserve of 2:00 and Closing reflections of 4:00,
// which must begin by 14:47. Verland must finish by 14:38.
func table() session.Agenda {
	start, end, leaves := session.Clock(14*3600+30*60), session.Clock(14*3600+51*60), session.Clock(14*3600+38*60)
	three, one := minutes(3), minutes(1)
	all := []string{"ca", "os", "ve"}
	return session.Agenda{
		Title: "Roundtable", Zone: "Asia/Ho_Chi_Minh", Date: session.Date{Year: 2025, Month: 10, Day: 25}, Start: &start, End: &end,
		Participants: []session.Participant{
			{Key: "ca", Seat: 1, Delegation: "Carana", Name: "Amara Diallo"},
			{Key: "os", Seat: 2, Delegation: "Ostania", Name: "Ilse Brandt"},
			{Key: "ve", Seat: 3, Delegation: "Verland", Name: "Jon Aske", MustFinishBy: &leaves},
		},
		Segments: []session.Segment{
			{ID: "s1", Title: "Round", Kind: session.Round, Planned: minutes(10), Limit: &three, Speakers: all},
			{ID: "s2", Title: "Discussion", Kind: session.Discussion, Planned: minutes(5), Optional: true},
			{ID: "s3", Title: "Reserve", Kind: session.Reserve, Planned: minutes(2)},
			{ID: "s4", Title: "Closing reflections", Kind: session.Reflections, Planned: minutes(4), Limit: &one, Protected: true, Speakers: all},
		},
	}
}

// listening runs a test with a line mode that begins at 14:30.
func listening(t *testing.T, set func(*listener), f func(*listener)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		a := table()
		zone, err := time.LoadLocation(a.Zone)
		if err != nil {
			t.Fatal(err)
		}
		l := &listener{t: t, log: sessiontest.NewLog("test"), zone: zone, zero: time.Now(), from: time.Date(2025, 10, 25, 14, 30, 0, 0, zone)}
		opened := session.Open(a, "", session.Start{Printed: true}, a.Date, zone)
		l.record(session.ByHandModerator, opened)
		l.cfg = Config{
			ID: "test", Log: l.log.Beside(), Zone: zone, Now: l.now,
			Beat:   func() session.Beat { return session.Beat{Moment: l.now(), Process: time.Since(l.zero)} },
			Rhythm: func() time.Duration { return time.Since(l.zero) }, Tick: 250 * time.Millisecond,
			NewID: l.newID, Seed: func() string { return "seed41" },
			Words: words.English(), Signals: session.UsualSignals(), Asks: true, Read: read,
		}
		if set != nil {
			set(l)
		}
		l.run()
		f(l)
		l.leave()
	})
}

// read stands for the command line's reading of arguments.
func read(t Typed) (Meant, error) {
	var m Meant
	said := strings.Fields(t.Said)
	for i, arg := range t.Act.Args {
		if i >= len(said) {
			if arg.Optional {
				break
			}
			return m, errors.New("something is missing\nUsage: " + t.Act.Usage(t.Words))
		}
		switch arg.Kind {
		case act.Participant:
			found := words.Match(t.Table.People, said[i])
			if len(found) == 1 {
				m.Participant = found[0].Key
			} else {
				m.Name = said[i]
			}
		case act.Duration:
			d, err := time.ParseDuration(said[i])
			if err != nil {
				return m, err
			}
			m.Duration = d
		default:
			m.Text = strings.Join(said[i:], " ")
		}
	}
	m.Early, m.Yes, m.Hand = strings.HasSuffix(t.Said, "--early"), strings.HasSuffix(t.Said, "--yes"), session.ByHandModerator
	return m, nil
}

func (l *listener) now() session.Moment {
	on := time.Since(l.zero) + time.Duration(l.slept.Load())
	return session.Moment{Wall: l.from.Add(on).UTC(), Boot: on, BootID: "boot"}
}

func (l *listener) newID() string { l.ids++; return fmt.Sprintf("id%04d", l.ids) }

// record is another hand's.
func (l *listener) record(by session.Hand, events ...session.Event) {
	l.t.Helper()
	all, err := l.log.Since(0)
	if err != nil {
		l.t.Fatal(err)
	}
	if err := l.log.Append(session.Stamp("test", len(all), events, l.now(), by, l.newID)); err != nil {
		l.t.Fatal(err)
	}
}

// Write is the line mode's.
func (l *listener) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.cut != nil {
		return 0, l.cut
	}
	return l.out.Write(p)
}

func (l *listener) run() {
	in, typed := io.Pipe()
	ctx, stop := context.WithCancel(l.t.Context())
	l.in, l.stop, l.done = typed, stop, make(chan struct{})
	go func() {
		defer close(l.done)
		l.left, l.err = Run(ctx, l.cfg, in, l)
	}()
	synctest.Wait()
}

// at lets time pass until a time of day at the table.
func (l *listener) at(clock string) {
	l.t.Helper()
	c, err := session.ParseClock(clock)
	if err != nil {
		l.t.Fatal(err)
	}
	wait := c.On(session.DateOf(l.from), l.zone).Sub(l.now().Wall)
	if wait < 0 {
		l.t.Fatalf("%s has passed", clock)
	}
	time.Sleep(wait)
	synctest.Wait()
}

// types types lines.
func (l *listener) types(all ...string) {
	for _, line := range all {
		io.WriteString(l.in, line+"\n") //nolint:errcheck // shown by what is heard
		synctest.Wait()
	}
}

// hears compares what was said since it was asked last.
func (l *listener) hears(want ...string) {
	l.t.Helper()
	got := strings.Split(strings.TrimSuffix(l.heard(), "\n"), "\n")
	if got[0] == "" {
		got = nil
	}
	if diff := cmp.Diff(want, got); diff != "" {
		l.t.Errorf("at %s it said (-want +got):\n%s", words.ClockSeconds(l.now().Wall, l.zone), diff)
	}
}

func (l *listener) heard() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	said := l.out.String()
	l.out.Reset()
	return said
}

// leave ends what is typed and waits for the line mode to end.
func (l *listener) leave() {
	l.in.Close()
	l.gone()
	l.stop()
	synctest.Wait()
}

// gone waits for the line mode to end.
func (l *listener) gone() {
	l.t.Helper()
	select {
	case <-l.done:
	case <-time.After(time.Minute):
		l.stop()
		l.t.Fatalf("it does not end; it said\n%s", l.heard())
	}
}

// kinds are the kinds of every record from the second on.
func (l *listener) kinds() string {
	l.t.Helper()
	all, err := l.log.Since(1)
	if err != nil {
		l.t.Fatal(err)
	}
	var kinds []string
	for _, r := range all {
		kinds = append(kinds, r.Kind)
	}
	return strings.Join(kinds, " ")
}
