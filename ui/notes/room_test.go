package notes

import (
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

// A room is a session in a bubble of fake time, the rapporteur's screen on it,
// and a moderator beside it who writes to the same log.
type room struct {
	t       *testing.T
	log     *sessiontest.Log
	beside  session.Log
	zone    *time.Location
	zero    time.Time
	from    time.Time
	ids     int
	m       *Model
	msgs    chan tea.Msg
	quit    bool
	drained bool
}

func dur(d time.Duration) *time.Duration { return &d }

// small is an invented session.
func small() session.Agenda {
	return session.Agenda{
		Title: "Citizens and the network", Zone: "Asia/Ho_Chi_Minh", Date: session.Date{Year: 2025, Month: 10, Day: 25},
		Moderator: "mod", Objectives: []string{"Protect citizens", "Build capacity"},
		Participants: []session.Participant{
			{Key: "ca", Seat: 1, Delegation: "Carana", Name: "Amara Diallo"},
			{Key: "os", Seat: 2, Delegation: "Ostania", Name: "Jon Delgado Schenk", Short: "Delgado Schenk"},
			{Key: "nh", Seat: 3, Delegation: "Nam Hải", Name: "Nguyễn Văn Đạt"},
			{Key: "mod", Name: "Trần Thị Mai"},
		},
		Segments: []session.Segment{
			{ID: "s1", Title: "Round 1", Kind: session.Round, Planned: 10 * time.Minute, Limit: dur(2 * time.Minute), Speakers: []string{"ca", "os", "nh"}},
			{ID: "s2", Title: "Questions", Kind: session.Questions, Planned: 5 * time.Minute, Limit: dur(time.Minute)},
			{ID: "s3", Title: "Reflections", Kind: session.Reflections, Planned: 6 * time.Minute, Limit: dur(90 * time.Second), Speakers: []string{"ca", "os", "nh"}},
		},
	}
}

// inRoom runs a test at 14:30 in Hanoi, the session just started, Carana with
// the floor.
func inRoom(t *testing.T, l *words.Language, f func(r *room)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		a := small()
		zone, err := time.LoadLocation(a.Zone)
		if err != nil {
			t.Fatal(err)
		}
		r := &room{t: t, zone: zone, zero: time.Now(), from: time.Date(2025, 10, 25, 14, 30, 0, 0, zone), msgs: make(chan tea.Msg, 1000)}
		r.log = sessiontest.NewLog("test")
		r.beside = r.log.Beside()
		opened := session.Open(a, "", session.Start{}, session.DateOf(r.from), zone)
		if err := r.log.Append(session.Stamp("test", 0, []session.Event{opened}, r.now(), session.ByHandModerator, r.newID)); err != nil {
			t.Fatal(err)
		}
		r.moderates(session.StartSession{}, session.Next{})
		records, err := r.log.Since(0)
		if err != nil {
			t.Fatal(err)
		}
		r.m = New(Config{
			ID: "test", Log: r.log, Zone: zone, Now: r.now, Rhythm: func() time.Duration { return time.Since(r.zero) },
			Tick: time.Second, NewID: r.newID, Words: l, Look: PlainLook,
		}, records, func(msg tea.Msg) { r.msgs <- msg })
		r.run(r.m.Init())
		r.take(tea.WindowSizeMsg{Width: 120, Height: 36})
		defer func() {
			r.drain()
			time.Sleep(3 * time.Second)
		}()
		f(r)
	})
}

// drain ends the screen as Run does.
func (r *room) drain() {
	r.t.Helper()
	if r.drained {
		return
	}
	r.drained = true
	if err := r.m.at.Drain(); err != nil {
		r.t.Error(err)
	}
}

func (r *room) now() session.Moment {
	on := time.Since(r.zero)
	return session.Moment{Wall: r.from.Add(on).UTC(), Boot: on, BootID: "boot"}
}

func (r *room) newID() string { r.ids++; return fmt.Sprintf("id%05d", r.ids) }

// table is the saved session, folded.
func (r *room) table() *session.Table {
	r.t.Helper()
	records, err := r.beside.Since(0)
	if err != nil {
		r.t.Fatal(err)
	}
	return session.Fold(records)
}

// moderates carries commands out beside the screen, as the moderator.
func (r *room) moderates(commands ...session.Command) {
	r.t.Helper()
	for _, c := range commands {
		t := r.table()
		events, no := session.Decide(t, c, r.now())
		if no != nil {
			r.t.Fatalf("%T: %v", c, no)
		}
		if err := r.beside.Append(session.Stamp("test", t.Head, events, r.now(), session.ByHandModerator, r.newID)); err != nil {
			r.t.Fatal(err)
		}
	}
	if r.m != nil {
		r.wait(200 * time.Millisecond)
	}
}

func (r *room) run(cmd tea.Cmd) {
	if cmd != nil {
		go func() {
			if msg := cmd(); msg != nil {
				r.msgs <- msg
			}
		}()
	}
}

func (r *room) take(msg tea.Msg) {
	switch msg := msg.(type) {
	case tea.BatchMsg:
		for _, cmd := range msg {
			r.run(cmd)
		}
	case tea.QuitMsg:
		r.quit = true
	default:
		_, cmd := r.m.Update(msg)
		r.run(cmd)
		_ = r.m.View()
	}
}

// wait lets time go by.
func (r *room) wait(d time.Duration) {
	for ; d > 0; d -= 10 * time.Millisecond {
		time.Sleep(10 * time.Millisecond)
		r.settle()
	}
}

func (r *room) settle() {
	for {
		synctest.Wait()
		select {
		case msg := <-r.msgs:
			r.take(msg)
		default:
			return
		}
	}
}

// pressed is a key as the terminal reports it.
func pressed(name string) tea.KeyPressMsg {
	special := map[string]rune{
		"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "up": tea.KeyUp, "down": tea.KeyDown,
		"left": tea.KeyLeft, "right": tea.KeyRight, "backspace": tea.KeyBackspace, "delete": tea.KeyDelete,
		"pgdown": tea.KeyPgDown, "pgup": tea.KeyPgUp, "home": tea.KeyHome, "end": tea.KeyEnd,
	}
	if code, ok := special[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	if name == "shift+tab" {
		return tea.KeyPressMsg{Code: tea.KeyTab, Mod: tea.ModShift}
	}
	if rest, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: []rune(rest)[0], Mod: tea.ModCtrl}
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
}

// press presses keys a tenth of a second apart; 'text is typed.
func (r *room) press(names ...string) *room {
	for _, name := range names {
		if text, typed := strings.CutPrefix(name, "'"); typed {
			for _, letter := range text {
				r.wait(40 * time.Millisecond)
				r.take(pressed(string(letter)))
			}
			continue
		}
		r.wait(60 * time.Millisecond)
		r.take(pressed(name))
		r.wait(40 * time.Millisecond)
	}
	r.wait(300 * time.Millisecond)
	return r
}

func (r *room) screen() string { return ansi.Strip(r.m.View().Content) }

// sees checks that the screen says something.
func (r *room) sees(texts ...string) *room {
	r.t.Helper()
	screen := r.screen()
	for _, text := range texts {
		if !strings.Contains(screen, text) {
			r.t.Errorf("the screen does not say %q:\n%s", text, screen)
		}
	}
	return r
}

func (r *room) seesNot(texts ...string) *room {
	r.t.Helper()
	screen := r.screen()
	for _, text := range texts {
		if strings.Contains(screen, text) {
			r.t.Errorf("the screen says %q:\n%s", text, screen)
		}
	}
	return r
}

// note is the saved note of a number, which must be there.
func (r *room) note(number int) *session.Note {
	r.t.Helper()
	for _, n := range r.table().Notes {
		if n.Number == number {
			return n
		}
	}
	r.t.Fatalf("there is no note %d:\n%s", number, r.screen())
	return nil
}

// of is who spoke as a note's typing began, "" for nobody.
func (r *room) of(n *session.Note) string {
	t := r.table()
	if turn := t.Turn(n.Turn); turn != nil {
		return t.Label(turn.Participant)
	}
	return ""
}
