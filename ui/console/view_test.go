package console

import (
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/ui/console/scene"
)

// Acts that need no more than their key are done in the public view; what
// would show something first is not begun, and the reason waits.
func TestActsInThePublicView(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("v", "enter").sees("CARANA", "TIME LEFT", "public")
		if got := r.floor(); got != "Carana" {
			t.Fatalf("%q has the floor, want Carana", got)
		}
		h.press("3", "n").sees("OSTANIA")
		h.press("enter").seesNot("OSTANIA", "Nam Hải", "Carana")
		if n := len(r.table().Turns); n != 3 {
			t.Errorf("%d turns, want 3: the opening, Carana, Ostania", n)
		}
		before := len(r.record())
		for _, key := range []string{"t", "a", "x", "g", "s", "?", ":", "down", "tab", "q"} {
			h.press(key)
			if h.m.sheet != nil || h.m.question != nil {
				t.Fatalf("%s opened something in the public view", key)
			}
			h.sees("v: there is something to read", "public")
			h.seesNot("Nam Hải", "Verland", "opens")
		}
		h.press("w", "enter", "u")
		if got := len(r.record()); got != before+1+1 {
			t.Errorf("%d records, want enter's and u's after %d", got, before)
		}
		h.wait(time.Minute)
		h.press("v").sees("private", "undone")
		h.leave()
	})
}

// A refusal waits until the moderator looks, however long that is.
func TestNoticesWaitInThePublicView(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("enter", "v", "l")
		h.seesNot("something to read")
		h.press("l").sees("v: there is something to read")
		h.wait(2 * time.Minute)
		h.press("3").sees("v: there is something to read")
		h.press("v").sees("Carana", "already")
		h.wait(noticeFor + 2*time.Second)
		h.seesNot("already")
		h.leave()
	})
}

// The public view is there in every state of the session.
func TestPublicViewInEveryState(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log)
		h.press("v").sees("public", "STARTS IN", "Citizens and the network")
		h.seesNot("Carana", "seats", "not started")
		h.wait(10 * time.Minute)
		h.sees("BEGINS SOON")
		h.press("space").sees("Opening", "Trần Thị Mai")
		h.press("v", "h", "1", "v").sees("HELD FOR")
		h.press("h").sees("TIME LEFT")
		h.press("v", "c", "enter", "v").sees("Reflections", "TIME LEFT")
		h.press("v", "s", "enter", "s", "enter", "v").sees("CLOSED", "public")
		h.seesNot("saved", "heard", "Carana", "report")
		h.leave()
	})
}

// bells counts what is written straight to the terminal.
func bells(msgs []tea.Msg) int {
	n := 0
	for _, msg := range msgs {
		if raw, ok := msg.(tea.RawMsg); ok && raw.Msg == "\a" {
			n++
		}
	}
	return n
}

// rung lets time go by and counts the bells.
func (h *hands) rung(d time.Duration) int {
	h.raw = nil
	h.wait(d)
	return bells(h.raw)
}

func TestTheBellRingsOncePerCrossing(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := &hands{t: t, msgs: make(chan tea.Msg, 1000)}
		r.all = append(r.all, h)
		cfg := r.config(h, r.log)
		cfg.Bell = true
		h.start(cfg).begin().press("enter")
		if n := h.rung(80 * time.Second); n != 0 {
			t.Errorf("%d bells before the first threshold", n)
		}
		for _, at := range []string{"the last half minute", "the limit", "the end of the grace"} {
			if n := h.rung(30 * time.Second); n != 1 {
				t.Errorf("%d bells at %s, want 1", n, at)
			}
		}
		if n := h.rung(2 * time.Minute); n != 0 {
			t.Errorf("%d bells after the last signal", n)
		}
		h.press("n")
		h.rung(80 * time.Second)
		h.slept += 40 * time.Second
		if n := h.rung(5 * time.Second); n != 0 {
			t.Errorf("%d bells for what happened while the laptop slept", n)
		}
		if n := h.rung(30 * time.Second); n != 1 {
			t.Errorf("%d bells after it woke, want 1", n)
		}
		h.press("n", "l")
		if n := h.rung(5 * time.Minute); n != 0 {
			t.Errorf("%d bells although the turn is let run", n)
		}
		h.leave()
		quiet := r.sit(r.log.Beside()).press("u", "enter", "u", "enter")
		if n := quiet.rung(10 * time.Minute); n != 0 {
			t.Errorf("%d bells nobody asked for", n)
		}
		quiet.leave()
	})
}

// Nothing that an act could open is open in the public view, whatever the act
// and whoever is highlighted.
func TestNothingOpensInThePublicView(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("enter", "down", "v")
		for _, b := range h.m.situation(h.m.sitting.Present).Palette() {
			if b.Act.Name == "quit" || b.Act.Name == "suspend" {
				continue
			}
			if _, commands := b.Command(); commands && !opens(b) {
				continue // it would be done
			}
			h.m.follow(b, h.m.sitting.Present)
			if h.m.sheet != nil || h.m.question != nil {
				t.Fatalf("%s opened something", b.Act.Name)
			}
			if h.m.view != scene.Public {
				h.press("v")
			}
			if h.m.view == scene.Private {
				h.press("v")
			}
		}
		h.leave()
	})
}

func TestPublicViewComesBeforeWhateverIsOpen(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		for _, opens := range []string{"o", "g", "c"} {
			h.press(opens, "v")
			h.sees("public").seesNot("Order", "Not held then")
			h.press("v").sees("private")
		}
		h.leave()
	})
}
