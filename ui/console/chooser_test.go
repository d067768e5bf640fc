package console

import (
	"errors"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/sessiontest"
)

// A shelf holds agendas and sessions in memory.
type shelf struct {
	r     *room
	items []Item
	start *session.Start // what Open was asked for
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
	err := log.Append(session.Stamp("new", 0, []session.Event{opened}, s.r.now(), session.ByHandModerator, s.r.newID))
	return Desk{ID: "new", Log: log, Zone: s.r.zone}, err
}

func (s *shelf) Resume(id string) (Desk, error) {
	return Desk{ID: id, Log: s.r.log, Zone: s.r.zone}, nil
}

// atChooser starts a console before a shelf with a session, the agenda of
// today, one of another day, one of this evening, and a broken file.
func atChooser(r *room, change func(*Config)) (*hands, *shelf) {
	r.t.Helper()
	today, other, evening := small(), small(), small()
	other.Title, other.Date = "Another day", session.Date{Year: 2025, Month: 10, Day: 24}
	evening.Title, evening.Start, evening.End = "This evening", tod("19:00"), tod("19:30")
	s := &shelf{r: r, items: []Item{
		{Sort: ToResume, ID: "test", Title: "Citizens and the network", Zone: r.zone, State: session.SessionRunning, At: r.from},
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
		h.sees("Open a session or an agenda", "runs since 25 October 2025, 14:20", "Another day", "bundled", "file here")
		h.sees("▸ Citizens and the network")
		h.press("down").sees("▸ Citizens today")
		h.seesNot("▸ Citizens and the network")
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

func TestAnAgendaOfThisEveningAsks(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h, s := atChooser(r, nil)
		h.press("down", "down", "down", "enter")
		h.sees("This plan is printed for 19:00", "keep the printed times")
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
