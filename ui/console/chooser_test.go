package console

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/sessiontest"
	"roundtable/ui/console/scene"
)

// A shelf holds agendas and sessions in memory.
type shelf struct {
	r     *room
	items []Item
	start *session.Start        // what Open was asked for
	now   func() session.Moment // the clock of what is resumed; nil: the console's
	fault error
}

func (s *shelf) Items() ([]Item, error) { return s.items, s.fault }

func (s *shelf) Open(item Item, start session.Start) (Desk, error) {
	s.start = &start
	if s.fault != nil {
		return Desk{}, s.fault
	}
	log := sessiontest.NewLog("new")
	opened := session.Open(*item.Agenda, "", start, session.DateOf(s.r.from), s.r.zone)
	opened.Practice = item.Practice
	err := log.Append(session.Stamp("new", 0, []session.Event{opened}, s.r.now(), session.ByHandModerator, s.r.newID))
	return Desk{ID: "new", Log: log, Zone: s.r.zone}, err
}

func (s *shelf) Resume(id string) (Desk, error) {
	d := Desk{ID: id, Log: s.r.log, Zone: s.r.zone}
	if s.now != nil {
		d.Now = s.now
		d.Beat = func() session.Beat { return session.Beat{Moment: s.now(), Process: time.Since(s.r.zero)} }
	}
	return d, nil
}

// atChooser starts a console before a shelf with a session, the agenda of
// today, one of another day, one of this evening, and a broken file.
func atChooser(r *room, change func(*Config)) (*hands, *shelf) {
	r.t.Helper()
	today, other, evening := small(), small(), small()
	other.Title, other.Date = "Another day", session.Date{Year: 2025, Month: 10, Day: 24}
	evening.Title, evening.Start, evening.End = "This evening", tod("19:00"), tod("19:30")
	s := &shelf{r: r, items: []Item{
		{Sort: ToResume, ID: "small-2025-10-25-k7f", Title: "Citizens and the network", Zone: r.zone, State: session.SessionRunning, At: r.from, Records: 41},
		{Sort: BundledAgenda, Path: "small", Title: "Citizens today", Agenda: &today, Zone: r.zone},
		{Sort: BundledAgenda, Path: "other", Title: "Another day", Agenda: &other, Zone: r.zone},
		{Sort: AgendaFile, Path: "evening.yaml", Title: "This evening", Agenda: &evening, Zone: r.zone},
		{Sort: AgendaFile, Path: "broken.yaml", Title: "broken.yaml", Fault: "line 3: limit: 3 mins? is no length"},
	}}
	h := &hands{t: r.t, msgs: make(chan tea.Msg, 100)}
	r.all = append(r.all, h)
	cfg := r.config(h, r.log)
	cfg.Desk, cfg.Shelf = nil, s
	if change != nil {
		change(&cfg)
	}
	return h.start(cfg), s
}

func TestChoosing(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h, s := atChooser(r, nil)
		h.sees("Open a session or an agenda", "running since 14:20 · 41 entries", "Another day", "bundled", "file here")
		h.chosen("k7f", "Citizens and the network")
		h.press("down").chosen("small", "Citizens today")
		h.press("up")
		h.press("down", "down", "down", "down", "enter").sees("3 mins?")
		h.press("up", "up", "up", "enter")
		h.sees("STARTS IN")
		if s.start == nil || !s.start.Printed || s.start.At != nil {
			t.Errorf("today's agenda was opened with %+v, want its printed times", s.start)
		}
		h.leave()
	})
}

// chosen checks which row is marked.
func (h *hands) chosen(cells ...string) {
	h.t.Helper()
	var marked []string
	for _, line := range strings.Split(h.screen(), "\n") {
		if strings.Contains(line, scene.MarkChosen) {
			marked = append(marked, line)
		}
	}
	for _, cell := range cells {
		if len(marked) != 1 || !strings.Contains(marked[0], cell) {
			h.t.Errorf("%q is not in the one row that is marked: %q", cell, marked)
		}
	}
}

// Sessions of one agenda are told apart at 80 columns too: there the titles
// give way, and nothing that tells them apart.
func TestSessionsOfOneAgendaAreToldApart(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		const title = "The Long Road to Verland: a Conference of Ministers on Networks"
		day := 24 * time.Hour
		h, _ := atChooser(r, func(cfg *Config) {
			cfg.Shelf.(*shelf).items = []Item{
				{Sort: ToResume, ID: "small-2025-10-25-k7f", Title: title, Zone: r.zone, State: session.SessionRunning, At: r.from, Records: 41},
				{Sort: ToResume, ID: "small-2025-10-24-p2m", Title: title, Zone: r.zone, State: session.SessionRunning, At: r.from.Add(-day), Records: 7},
				{Sort: ToResume, ID: "small-2025-10-25-x0x", Title: title, Zone: r.zone, State: session.SessionHeldNow, At: r.from, Records: 3},
				{Sort: ToResume, ID: "small-2025-10-25-aaa", Title: title, Zone: r.zone, State: session.SessionPlanned, At: r.from, Records: 1},
				{Sort: ToResume, ID: "small-2025-10-25-bbb", Title: title, Zone: r.zone, State: session.SessionIsOver, At: r.from.Add(-time.Hour), Records: 90},
				{Sort: ToResume, ID: "small-2025-10-25-ccc", Title: title, Zone: r.zone, Fault: "record 1 is damaged: keep the file aside"},
				{Sort: BundledAgenda, Path: "vienna", Title: title, Agenda: &session.Agenda{Date: session.Date{Year: 2025, Month: 3, Day: 26}}, Zone: r.zone},
				{Sort: AgendaFile, Path: "here/verland.yaml", Title: title, Agenda: &session.Agenda{}, Zone: r.zone},
			}
		})
		for _, w := range []int{120, 80} {
			h.take(tea.WindowSizeMsg{Width: w, Height: 24})
			h.sees("k7f ", "running since 14:20 · 41 entries", "p2m ", "running since 24 October 2025, 14:20 · 7 entries",
				"x0x ", "held, began 14:20 · 3 entries", "aaa ", "not started, opened 14:20", "bbb ", "closed 13:20",
				"ccc ", "cannot be read", "vienna ", "26 March 2025", "verland.yaml ")
		}
		h.press("down", "down", "down", "down", "down").sees("record 1 is damaged")
		h.press("up").seesNot("record 1 is damaged")
	})
}

func TestResuming(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h, s := atChooser(r, nil)
		h.press("enter").sees("STARTS IN")
		if s.start != nil {
			t.Error("an agenda was opened")
		}
		h.leave()
	})
}

func TestAnAgendaOfAnotherDayAsks(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h, s := atChooser(r, nil)
		h.press("down", "down", "enter")
		h.sees("This plan is for 24 October 2025.", "use it today, starting when I press space")
		h.sees("k is off: the printed end has passed")
		h.seesNot("k: keep the printed times")
		h.press("k")
		h.press("n", "space", "esc").seesNot("This plan is for")
		if s.start != nil {
			t.Fatal("something else than enter or k answered")
		}
		h.press("enter", "enter").sees("PLANNED")
		if s.start == nil || s.start.Printed {
			t.Errorf("enter opens with %+v, want a floating plan", s.start)
		}
		h.leave()
	})
}

func TestAnAgendaOfAnotherDayIsPractised(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h, s := atChooser(r, nil)
		h.press("down", "down", "enter")
		h.sees("p: practise (kept apart)")
		h.press("p").sees("PRACTICE · Another day", "not started")
		h.press("v").sees("PRACTICE · Another day").press("v")
		if s.start == nil || s.start.Printed || s.start.At != nil || !h.m.sitting.Kept.Practice {
			t.Errorf("p opens with %+v, practice %v", s.start, h.m.sitting.Kept.Practice)
		}
		h.leave()
	})
}

func TestAPracticeSessionIsMarkedInTheChooser(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		_, s := atChooser(r, nil)
		h := r.all[0]
		s.items[0].Practice = true
		h.m.listed(itemsMsg{items: s.items})
		h.sees("running since 14:20 · 41 entries · PRACTICE")
		h.leave()
	})
}

func TestAnAgendaOfThisEveningAsks(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h, s := atChooser(r, nil)
		h.press("down", "down", "down", "enter")
		h.sees("This plan is printed for 19:00", "keep the printed times")
		h.press("y").sees("y does not answer · enter: use it today")
		h.press("k").sees("STARTS IN")
		if !s.start.Printed {
			t.Error("k does not keep the printed times")
		}
		h.leave()
	})
}

func TestAnAgendaThatWasNamedAsksToo(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h, s := atChooser(r, func(cfg *Config) {
			item := cfg.Shelf.(*shelf).items[2]
			cfg.Item = &item
		})
		h.sees("This plan is for 24 October 2025.")
		h.press("esc").sees("Citizens today")
		h.press("down", "down", "enter", "enter").sees("PLANNED")
		if s.start.Printed {
			t.Error("enter keeps the printed times")
		}
		h.leave()
	})
}

// An agenda whose session is not closed goes on with that session, and the
// screen says so.
func TestAnAgendaGoesOnWithItsSession(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		before := r.sit(r.log)
		name := func(cfg *Config) {
			item := cfg.Shelf.(*shelf).items[1]
			item.ID = "test"
			cfg.Item = &item
		}
		h, _ := atChooser(r, name)
		h.sees("Resumed, opened 14:20, not started")
		before.begin()
		before.leave()
		h.leave()
		h, _ = atChooser(r, name)
		h.sees("Resumed, began 14:30 · ")
		h.leave()
		h, s := atChooser(r, func(cfg *Config) { cfg.Shelf.(*shelf).items[0].ID = "test" })
		h.press("enter").seesNot("Resumed") // the session itself was chosen
		if s.start != nil {
			t.Error("a session was made")
		}
		h.leave()
	})
}

// A rehearsal that was ahead of time goes on by a clock of its own, and nothing
// of that is a clock that was moved.
func TestARehearsalGoesOnByItsClock(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h, s := atChooser(r, func(cfg *Config) { cfg.Shelf.(*shelf).items[0].ID = "test" })
		h.wait(2 * time.Second)
		later := func() session.Moment {
			now := r.now()
			now.Wall, now.BootID = now.Wall.Add(20*time.Minute), "rehearsal"
			return now
		}
		s.now = later
		h.press("enter").sees("14:40:02", "SINCE THE PRINTED START")
		h.press("space").wait(5 * time.Second)
		h.sees("14:40:08")
		if got := r.record(); slices.Contains(got, "clock clock.stepped") || r.table().Started.Wall.Before(r.from.Add(20*time.Minute)) {
			t.Errorf("the record is %v", got)
		}
		h.leave()
	})
}

func TestWhatCannotBeOpenedSaysWhy(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h, s := atChooser(r, nil)
		s.fault = errors.New("the database is locked: close the other program")
		h.press("down", "enter").sees("Cannot open it: the database is locked")
		s.fault = nil
		h.press("enter").sees("STARTS IN")
		h.leave()
	})
}

func TestLeavingTheChooser(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h, _ := atChooser(r, nil)
		if h.press("q"); !h.quit {
			t.Error("q does not leave")
		}
		h.wait(time.Second)
		if err := h.m.drain(); err != nil {
			t.Error(err)
		}
	})
}
