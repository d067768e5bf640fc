package console

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"roundtable/session"
	"roundtable/session/sessiontest"
	"roundtable/session/words"
)

// hands sit at a console: they press keys at a human pace on a clock of their
// own, and read the screen.
type hands struct {
	t       *testing.T
	m       *Model
	msgs    chan tea.Msg
	quit    bool
	glances bool      // they look at the screen only now and then: a whole meeting is quick
	raw     []tea.Msg // written straight to the terminal
	left    bool
	saves   int           // how often the report was saved
	slept   time.Duration // how long the laptop has slept in all
	moved   time.Duration // how far its wall clock was moved in all
}

// A room is what several consoles share.
type room struct {
	t    *testing.T
	log  *sessiontest.Log
	zone *time.Location
	zero time.Time // the bubble's time at its beginning
	from time.Time // what it stands for
	ids  int
	tick time.Duration // the longest of a console
	all  []*hands
}

// inRoom runs a test in a bubble of fake time that begins at 14:20 in Hanoi on
// the agenda's own day, with a session of a as it is printed.
func inRoom(t *testing.T, a session.Agenda, f func(r *room)) {
	t.Helper()
	inRoomFrom(t, a, func(zone *time.Location) time.Time { return time.Date(2025, 10, 25, 14, 20, 0, 0, zone) }, session.Start{Printed: true}, f)
}

// inRoomFrom is inRoom at another time and with a session that starts
// otherwise.
func inRoomFrom(t *testing.T, a session.Agenda, from func(*time.Location) time.Time, start session.Start, f func(r *room)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		zone, err := time.LoadLocation(a.Zone)
		if err != nil {
			t.Fatal(err)
		}
		r := &room{t: t, zone: zone, zero: time.Now(), from: from(zone)}
		r.log = sessiontest.NewLog("test")
		opened := session.Open(a, "", start, session.DateOf(r.from), zone)
		records := session.Stamp("test", 0, []session.Event{opened}, r.now(), session.ByHandModerator, r.newID)
		if err := r.log.Append(records); err != nil {
			t.Fatal(err)
		}
		defer r.clear()
		f(r)
	})
}

// clear ends what a failed test left running.
func (r *room) clear() {
	for _, h := range r.all {
		if h.m.sitting != nil && !h.left {
			_ = h.m.drain()
		}
	}
	time.Sleep(r.tick + 3*time.Second)
}

func (r *room) now() session.Moment {
	on := time.Since(r.zero)
	return session.Moment{Wall: r.from.Add(on).UTC(), Boot: on, BootID: "boot"}
}

func (r *room) newID() string { r.ids++; return fmt.Sprintf("id%04d", r.ids) }

// config is a console on a log of the room's session.
func (r *room) config(h *hands, log session.Log) Config {
	now := func() session.Moment {
		now := r.now()
		now.Wall, now.Boot = now.Wall.Add(h.slept+h.moved), now.Boot+h.slept
		return now
	}
	return Config{
		Now:  now,
		Beat: func() session.Beat { return session.Beat{Moment: now(), Process: time.Since(r.zero)} },
		Tick: time.Second, Laptop: r.zone, NewID: r.newID, Seed: func() string { return "seed41" }, Words: words.English(), Look: PlainLook,
		Signals: session.UsualSignals(),
		Desk:    &Desk{ID: "test", Log: log, Zone: r.zone, File: "/home/x/roundtable.db"},
		Read:    Reader{Duration: readDuration, Time: readTime},
		Save: func(Desk, []session.Record, *words.Language) (Report, error) {
			h.saves++
			return Report{Files: []string{"report.md", "table.csv"}, There: h.saves > 1}, nil
		},
		Verify: func(d Desk) (int, error) { all, err := d.Log.Since(0); return len(all), err },
	}
}

// readDuration and readTime stand for the command line's.
func readDuration(s string) (time.Duration, error) {
	var m, sec int
	if n, err := fmt.Sscanf(s, "%d:%d", &m, &sec); err != nil || n != 2 {
		return 0, errors.New("not a length")
	}
	return time.Duration(m)*time.Minute + time.Duration(sec)*time.Second, nil
}

func readTime(s string, zone *time.Location, near time.Time) (time.Time, error) {
	c, err := session.ParseClock(s)
	return c.On(session.DateOf(near.In(zone)), zone), err
}

// sit starts a console and lets it open its session.
func (r *room) sit(log session.Log) *hands {
	r.t.Helper()
	h := &hands{t: r.t, msgs: make(chan tea.Msg, 1000)}
	r.all = append(r.all, h)
	return h.start(r.config(h, log))
}

func (h *hands) start(cfg Config) *hands {
	h.t.Helper()
	h.m = New(cfg)
	h.m.send = func(msg tea.Msg) { h.msgs <- msg }
	h.run(h.m.Init())
	h.settle()
	h.take(tea.WindowSizeMsg{Width: 120, Height: 36})
	return h
}

func (h *hands) run(cmd tea.Cmd) {
	if cmd != nil {
		go func() {
			if msg := cmd(); msg != nil {
				h.msgs <- msg
			}
		}()
	}
}

func (h *hands) take(msg tea.Msg) {
	switch msg := msg.(type) {
	case tea.BatchMsg:
		for _, cmd := range msg {
			h.run(cmd)
		}
	case tea.QuitMsg:
		h.quit = true
	case tea.RawMsg:
		h.raw = append(h.raw, msg)
	default:
		_, cmd := h.m.Update(msg)
		h.run(cmd)
		if !h.glances {
			_ = h.m.View()
		}
	}
}

// settle takes every message that comes without time going by.
func (h *hands) settle() {
	for {
		synctest.Wait()
		select {
		case msg := <-h.msgs:
			h.take(msg)
		default:
			return
		}
	}
}

// wait lets time go by; a long wait in seconds, as the clocks are repainted.
func (h *hands) wait(d time.Duration) {
	step := 50 * time.Millisecond
	if d >= 10*time.Second {
		step = time.Second
	}
	for ; d > 0; d -= step {
		time.Sleep(min(step, d))
		h.settle()
	}
}

// skip lets time go by that nobody looks at.
func (h *hands) skip(d time.Duration) {
	time.Sleep(d)
	h.settle()
}

// press presses keys half a second apart.
func (h *hands) press(keys ...string) *hands {
	for _, key := range keys {
		h.wait(500 * time.Millisecond)
		h.take(press(key))
		h.settle()
	}
	return h
}

// write types a text, letter by letter.
func (h *hands) write(text string) *hands {
	for _, r := range text {
		h.wait(100 * time.Millisecond)
		h.take(press(string(r)))
	}
	h.settle()
	return h
}

// leave ends the console as Run does.
func (h *hands) leave() {
	h.t.Helper()
	h.left = true
	if err := h.m.drain(); err != nil {
		h.t.Error(err)
	}
}

func (h *hands) screen() string { return ansi.Strip(h.m.View().Content) }

// sees checks that the screen says something.
func (h *hands) sees(texts ...string) *hands {
	h.t.Helper()
	screen := h.screen()
	for _, text := range texts {
		if !strings.Contains(screen, text) {
			h.t.Errorf("the screen does not say %q:\n%s", text, screen)
		}
	}
	return h
}

func (h *hands) seesNot(texts ...string) {
	h.t.Helper()
	screen := h.screen()
	for _, text := range texts {
		if strings.Contains(screen, text) {
			h.t.Errorf("the screen says %q:\n%s", text, screen)
		}
	}
}

// record is the saved session, one "by kind" a line.
func (r *room) record() []string {
	records, err := r.log.Since(0)
	if err != nil {
		r.t.Fatal(err)
	}
	var all []string
	for _, rec := range records {
		all = append(all, string(rec.By)+" "+rec.Kind)
	}
	return all
}

// table is the saved session, folded.
func (r *room) table() *session.Table {
	records, err := r.log.Since(0)
	if err != nil {
		r.t.Fatal(err)
	}
	return session.Fold(records)
}

// floor is who has the floor by the saved record, "" for nobody.
func (r *room) floor() string {
	if f := r.table().Floor(); f != nil {
		return r.table().Label(f.Participant)
	}
	return ""
}

func dur(d time.Duration) *time.Duration { return &d }

func tod(s string) *session.Clock {
	c, err := session.ParseClock(s)
	if err != nil {
		panic(err)
	}
	return &c
}

// small is an invented session: an opening, a round, questions, a reserve,
// reflections, a summary; 14:30 to 15:00.
func small() session.Agenda {
	return session.Agenda{
		Title: "Citizens and the network", Venue: "Room 1", Zone: "Asia/Ho_Chi_Minh",
		Date: session.Date{Year: 2025, Month: 10, Day: 25}, Start: tod("14:30"), End: tod("15:00"), Moderator: "mod",
		Participants: []session.Participant{
			{Key: "ca", Seat: 1, Delegation: "Carana", Name: "Amara Diallo"},
			{Key: "os", Seat: 2, Delegation: "Ostania", Name: "Jon Delgado Schenk", Short: "Delgado Schenk"},
			{Key: "nh", Seat: 3, Delegation: "Nam Hải", Name: "Nguyễn Văn Đạt"},
			{Key: "mod", Name: "Trần Thị Mai"},
		},
		Segments: []session.Segment{
			{ID: "s1", Title: "Opening", Kind: session.Opening, Planned: 2 * time.Minute, Moderator: "mod"},
			{ID: "s2", Title: "Round 1", Kind: session.Round, Planned: 10 * time.Minute, Limit: dur(2 * time.Minute), Speakers: []string{"ca", "os", "nh"}},
			{ID: "s3", Title: "Questions", Kind: session.Questions, Planned: 5 * time.Minute, Limit: dur(time.Minute)},
			{ID: "s4", Title: "Reserve", Kind: session.Reserve, Planned: 4 * time.Minute},
			{ID: "s5", Title: "Reflections", Kind: session.Reflections, Planned: 6 * time.Minute, Limit: dur(90 * time.Second), Protected: true, Speakers: []string{"ca", "os", "nh"}},
			{ID: "s6", Title: "Summary", Kind: session.Closing, Planned: 3 * time.Minute, Moderator: "mod"},
		},
	}
}

// begin starts the session on time and goes on to round 1.
func (h *hands) begin() *hands {
	h.skip(10 * time.Minute)
	h.press("space")
	h.skip(time.Minute)
	h.press("s", "enter")
	return h
}

func width(line string) int { return ansi.StringWidth(line) }
