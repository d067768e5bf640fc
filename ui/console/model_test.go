package console

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
)

func TestAMeetingFromTheFirstKeyToTheClose(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log)
		h.sees("STARTS IN", "Citizens and the network")
		h.press("1", "2").sees("Carana")
		if p := r.table().Person("ca"); p.Presence != session.Present {
			t.Errorf("before the start 1 makes seat 1 %v", p.Presence)
		}
		h.begin()
		if got := r.table().Running().Title; got != "Round 1" {
			t.Fatalf("%s runs, want Round 1", got)
		}
		h.press("enter")
		h.sees("CARANA", "LEFT", "saved")
		h.wait(150 * time.Second)
		h.sees("OVER TIME BY")
		h.press("+").sees("LEFT")
		h.press("enter")
		h.sees("ROUND 1 LEFT")
		h.press("n")
		if got := r.floor(); got != "Ostania" {
			t.Errorf("%q has the floor, want Ostania", got)
		}
		h.press("t").write("a workshop in Nam Hải").press("enter")
		h.press("a").write("ost").press("enter").write("host a workshop").press("enter").write("2026-03-31").press("enter")
		table := r.table()
		if n := len(table.Notes); n != 2 || table.Notes[0].Text != "a workshop in Nam Hải" || table.Notes[0].Turn != table.Floor().ID {
			t.Errorf("%d notes, the first %+v", n, table.Notes[0])
		}
		if a := table.Notes[1]; a.Who != "os" || a.Text != "host a workshop" || a.Due.String() != "2026-03-31" {
			t.Errorf("the action is %+v", a)
		}
		h.press("s", "enter", "s", "enter")
		if got := r.table().Running().Title; got != "Reflections" {
			t.Fatalf("%s runs, want Reflections", got)
		}
		h.press("3", "enter", "enter", "s", "enter", "s", "enter")
		if r.table().Closed == nil {
			t.Fatal("the session is not closed")
		}
		h.sees("CLOSED")
		h.press("q").sees("Leave")
		if h.press("enter"); !h.quit {
			t.Error("q and enter do not leave")
		}
		h.leave()
	})
}

func TestQuestionsAreAnsweredByEnterAndEscAlone(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log)
		h.press("space")
		h.sees("Start now?")
		before := len(r.record())
		h.press("space", "n", "1", "y")
		h.sees("Start now?", "y does not answer · enter yes · esc no")
		h.press("p", "down")
		h.sees("Start now?", "down does not answer")
		if got := len(r.record()); got != before {
			t.Errorf("%d records, want %d: something else answered", got, before)
		}
		h.press("esc").seesNot("Start now?")
		h.press("space", "enter")
		if r.table().Started == nil {
			t.Error("enter does not start early")
		}
		h.leave()
	})
}

func TestBeforeTheStartAKeyIsAcknowledged(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log)
		h.press("n").sees("n arrived")
		h.press("e").sees("e arrived")
		h.press("-").sees("g takes time back")
		h.take(press("đ"))
		h.sees("An input method is composing")
		h.leave()
	})
}

func TestAnInputMethodAtTheConsole(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		before := len(r.record())
		h.press("q").press("esc")
		for _, s := range stream("\x7fđnk1\r") {
			h.wait(s.after)
			h.take(press(s.key))
		}
		h.settle()
		h.sees("An input method is composing")
		if got := len(r.record()); got != before {
			t.Errorf("the input method made records: %v", r.record()[before:])
		}
		h.press("t").write("đường").press("enter")
		if n := r.table().Notes; len(n) != 1 || n[0].Text != "đường" {
			t.Error("the input method cannot write a note")
		}
		h.leave()
	})
}

func TestEnterInASheetDoesNotThank(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("enter", "t").write("x")
		h.wait(100 * time.Millisecond)
		h.take(press("enter"))
		h.wait(100 * time.Millisecond)
		h.take(press("enter"))
		h.settle()
		if got := r.floor(); got != "Carana" {
			t.Errorf("%q has the floor: the second enter of a bounce thanked", got)
		}
		h.leave()
	})
}

func TestANoteBelongsToTheTurnInWhichTypingBegan(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("enter")
		turn := r.table().Floor().ID
		h.press("t").write("what Carana said")
		beside := r.sit(r.log.Beside())
		beside.press("n")
		h.settle()
		h.press("enter")
		if note := r.table().Notes[0]; note.Turn != turn {
			t.Errorf("the note belongs to %s, want Carana's turn %s", note.Turn, turn)
		}
		h.leave()
		beside.leave()
	})
}

func TestTheHighlightedNameIsNext(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("down", "down", "down", "enter")
		if got := r.floor(); got != "Nam Hải" {
			t.Errorf("%q has the floor, want the highlighted Nam Hải", got)
		}
		h.press("up", "x", "2")
		if got := r.table().List(); len(got) != 1 || got[0].Participant != "ca" {
			t.Errorf("after x on the highlighted Ostania the list is %v", got)
		}
		h.leave()
	})
}

func TestAskingByName(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("r").write("delg").press("enter")
		if got := r.table().List()[1]; got.Asked == nil {
			t.Errorf("Delgado Schenk did not ask: %+v", r.table().List())
		}
		h.press("r").write("Ngô Thị Vân").press("enter")
		people := r.table().People
		if last := people[len(people)-1]; last.Name != "Ngô Thị Vân" || !last.WalkIn {
			t.Errorf("no new speaker, last is %+v", last.Participant)
		}
		h.leave()
	})
}

func TestASpeakerFromTheFloorIsNamedOnTheSpot(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("s", "enter", "enter")
		h.sees("Speaker from the floor 1")
		h.press("i").write("Ngô Thị Vân").press("enter")
		if got := r.floor(); got != "Ngô Thị Vân" {
			t.Errorf("%q has the floor", got)
		}
		h.leave()
	})
}

// Naming somebody from the floor at once keeps the rest of i in reach.
func TestTheRestOfNamesWhileTheFloorSpeaks(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("s", "enter", "enter")
		h.press("i").sees("new name (empty: what else)")
		h.press("enter", "c")
		if p := r.table().Running(); p.Attribution != session.ChathamHouse {
			t.Errorf("questions are %q", p.Attribution)
		}
		h.press("i", "enter", "8")
		if p := r.table().Running(); p.Chair != r.table().Floor().Participant {
			t.Errorf("%q chairs", p.Chair)
		}
		h.press("i", "enter", "1", "enter").sees("A text is needed")
		h.press("esc").leave()
	})
}

func TestTimeComesFromTheReserveFirst(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("g")
		h.sees("from the reserve")
		h.press("4")
		if got := r.table().Part("s2").Added; got != 2*time.Minute {
			t.Errorf("round 1 got %v, want 2m", got)
		}
		if got := r.table().Part("s4").Left(); got >= 4*time.Minute {
			t.Errorf("the reserve still has %v", got)
		}
		h.press("g").press("1").sees("the floor")
		h.press("esc").seesNot("from the reserve")
		h.press("enter", ":").write("take time").press("enter").write("0:30").press("enter")
		if got := r.table().Floor().Granted; got != -30*time.Second {
			t.Errorf("Carana was granted %v, want 30s taken back", got)
		}
		h.leave()
	})
}

func TestAWrongLengthIsSaidInTheForm(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("enter", ":").write("limit per").press("enter")
		h.write("soon").press("enter").sees("soon is not a length")
		h.press("backspace", "backspace", "backspace", "backspace").write("1:15").press("enter")
		if got := r.table().Part("s2").Limit; got == nil || *got != 75*time.Second {
			t.Errorf("the limit is %v, want 1m15s", got)
		}
		h.leave()
	})
}

func TestHoldingWithAReason(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("h", "6").write("visit of the Mayor").press("enter")
		if got := r.table(); got.State() != session.SessionHeldNow || got.HoldReason != "visit of the Mayor" {
			t.Errorf("state %v, reason %q", got.State(), got.HoldReason)
		}
		h.sees("HELD FOR")
		h.press("h")
		if got := r.table().State(); got != session.SessionRunning {
			t.Errorf("h does not resume: %v", got)
		}
		h.leave()
	})
}

func TestUndoAndRedo(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("enter", "n")
		h.press("ctrl+z")
		if got := r.floor(); got != "Carana" {
			t.Errorf("after undo %q has the floor, want Carana", got)
		}
		h.press("y")
		if got := r.floor(); got != "Ostania" {
			t.Errorf("after redo %q has the floor, want Ostania", got)
		}
		h.wait(40 * time.Second)
		h.press("u").sees("Undo")
		h.press("esc")
		if got := r.floor(); got != "Ostania" {
			t.Errorf("an old act was undone without asking: %q", got)
		}
		h.leave()
	})
}

func TestEveryKeyInEveryState(t *testing.T) {
	keys := []string{"esc", "tab", "up", "down", "left", "right", "backspace", "enter", "ctrl+p", "ctrl+z", "ctrl+c", "space", "pgdown"}
	for c := '!'; c <= '~'; c++ {
		keys = append(keys, string(c))
	}
	states := map[string][]string{
		"before": nil, "speaking": {"enter"}, "between": {"enter", "enter"}, "paused": {"enter", "space"},
		"held": {"h", "1"}, "questions": {"s", "enter"}, "reflections": {"c", "enter", "enter"},
		"closed": {"c", "enter", "s", "enter", "s", "enter"},
	}
	for state, way := range states {
		t.Run(state, func(t *testing.T) {
			inRoom(t, small(), func(r *room) {
				h := r.sit(r.log)
				if state != "before" {
					h.begin().press(way...)
				}
				for _, key := range keys {
					h.press(key).write("1x").press("esc", "esc", "esc")
					if h.m.sheet != nil || h.m.question != nil {
						t.Fatalf("%s: something is open after esc", key)
					}
					if got := r.record(); !slices.Equal(got, kinds(h.m.sitting.Saved)) {
						t.Fatalf("%s: the console knows %d records, the log has %d", key, len(h.m.sitting.Saved), len(got))
					}
				}
				h.leave()
			})
		})
	}
}

func kinds(records []session.Record) []string {
	var all []string
	for _, rec := range records {
		all = append(all, string(rec.By)+" "+rec.Kind)
	}
	return all
}

func TestTheLaptopSlept(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("enter")
		h.slept += 90 * time.Second
		h.wait(2 * time.Second)
		if !slices.Contains(r.record(), "clock clock.suspended") {
			t.Fatalf("the sleep was not recorded: %v", r.record())
		}
		h.sees("1:30")
		h.press(":").write("leave-out").press("enter")
		if got := r.record(); got[len(got)-1] != "moderator clock.left-out" {
			t.Errorf("it was not left out: %v", got)
		}
		h.slept += 5 * time.Minute
		h.wait(2 * time.Second)
		h.sees("leave out")
		h.press("esc").seesNot(": leave out")
		h.moved -= time.Hour
		h.wait(2 * time.Second)
		if !slices.Contains(r.record(), "clock clock.stepped") {
			t.Error("the moved wall clock was not recorded")
		}
		h.press("n")
		if got := r.floor(); got != "Ostania" {
			t.Errorf("with the wall clock put back, n gives the floor to %q", got)
		}
		h.leave()
	})
}

func TestNothingPanicsBeforeTheFirstSize(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := &hands{t: t, msgs: make(chan tea.Msg, 100)}
		h.m = New(r.config(h, r.log))
		v := h.m.View()
		if !v.AltScreen || v.WindowTitle == "" || v.MouseMode != tea.MouseModeNone {
			t.Errorf("the first view is %+v", v)
		}
		h.m.Update(tea.WindowSizeMsg{})
		if h.m.width != 80 || h.m.height != 24 {
			t.Errorf("a terminal without a size is taken as %dx%d", h.m.width, h.m.height)
		}
		if got := sized(h.m, tea.WindowSizeMsg{}); got != (tea.WindowSizeMsg{Width: 80, Height: 24}) {
			t.Errorf("the renderer is told %v", got)
		}
	})
}

// No sheet and no question makes a line too wide or a frame too tall, and the
// clocks stay in sight where there is room for them.
func TestSheetsFitTheScreen(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("enter")
		for _, way := range [][]string{{":"}, {"?"}, {"g"}, {"x"}, {"i", "1", "enter"}, {"t"}, {"a"}, {"r"}, {"m"}, {"b"}, {"s"}, {"q"}, {"h"}} {
			h.take(tea.WindowSizeMsg{Width: 120, Height: 36})
			h.press(way...)
			for _, size := range [][2]int{{1, 1}, {20, 6}, {24, 8}, {40, 12}, {60, 16}, {79, 24}, {80, 24}, {99, 30}, {100, 30}, {120, 36}, {200, 50}, {300, 100}} {
				h.take(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
				lines := strings.Split(h.screen(), "\n")
				if len(lines) > size[1] {
					t.Errorf("%v at %v: %d lines", way, size, len(lines))
				}
				for _, line := range lines {
					if w := width(line); w > size[0] {
						t.Errorf("%v at %v: a line is %d wide: %q", way, size, w, line)
					}
				}
				if size[0] >= 80 && size[1] >= 24 {
					h.sees("LEFT", "14:31", "Round 1")
					h.seesTheDigits()
				}
			}
			h.press("esc", "esc", "esc")
		}
		h.leave()
	})
}

// seesTheDigits checks that what is open leaves the big digits as they are.
func (h *hands) seesTheDigits() {
	h.t.Helper()
	with := strings.Split(h.screen(), "\n")
	sheet := h.m.sheet
	h.m.sheet = nil
	without := strings.Split(h.screen(), "\n")
	h.m.sheet = sheet
	digits := 0
	for i, row := range without {
		if at := strings.LastIndexAny(row, "█▀▄"); at >= 0 {
			digits++
			if !strings.HasPrefix(with[i], row[:at]) {
				h.t.Errorf("the sheet hides digits at %dx%d:\n%s", h.m.width, h.m.height, strings.Join(with, "\n"))
				return
			}
		}
	}
	if digits == 0 {
		h.t.Error("there are no digits")
	}
}
