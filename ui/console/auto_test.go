package console

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/rehearsal"
	"roundtable/ui/console/scene"
)

// rehearsed is a console on a rehearsal that runs by itself.
func (r *room) rehearsed(seed uint64) *hands {
	m := rehearsal.Meeting{Seed: seed, Rates: rehearsal.Usual(), Policy: rehearsal.Roundtable, Script: rehearsal.Script{
		Unnamed: "Speaker from the floor", Notes: []string{"a note"}, Actions: []string{"an action"}, Messages: []string{"a message"},
	}}
	h := &hands{t: r.t, msgs: make(chan tea.Msg, 1000)}
	r.all = append(r.all, h)
	cfg := r.config(h, r.log)
	cfg.Auto = func(t *session.Table, now session.Moment) session.Command {
		if step, ok := m.Next(t, now); ok && step.In <= 0 {
			return step.Command
		}
		return nil
	}
	return h.start(cfg)
}

// pass lets time go by in whole ticks: an hour is quick.
func (h *hands) pass(d time.Duration) *hands {
	for ; d > 0; d -= time.Second {
		time.Sleep(time.Second)
		h.settle()
	}
	return h
}

func TestARehearsalRunsByItselfToTheClose(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.rehearsed(3)
		for i := 0; i < 200 && r.table().Closed == nil; i++ {
			h.pass(30 * time.Second)
		}
		table := r.table()
		if table.Closed == nil {
			t.Fatalf("it does not close:\n%s", h.screen())
		}
		h.sees("CLOSED")
		for i := range table.Entries[1:] {
			if e := &table.Entries[i+1]; e.By != session.ByHandScript || e.Void {
				t.Errorf("record %d, %s, is by the %s, without effect %v", e.Seq, e.Kind, e.By, e.Void)
			}
		}
		if table.Head != h.m.sitting.Kept.Head {
			t.Errorf("shown are %d records, kept %d", h.m.sitting.Kept.Head, table.Head)
		}
		h.leave()
	})
}

func TestAnActTakesOverAndAutoGoesOn(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.rehearsed(3)
		for i := 0; i < 100 && r.table().Floor() == nil; i++ {
			h.pass(10 * time.Second)
		}
		h.sees("by itself: ")
		h.press("down", "tab", "?", "esc")
		if !h.m.auto {
			t.Error("looking around takes over")
		}
		h.press("space").sees("You moderate now", "CLOCK STOPPED")
		made := len(r.record())
		h.pass(5 * time.Minute)
		if got := len(r.record()); got != made {
			t.Errorf("after it was taken over it records %v", r.record()[made:])
		}
		h.press(":").write("rehearsal").press("enter")
		h.sees("It goes on by itself")
		h.pass(5 * time.Minute)
		h.sees("CLOCK STOPPED") // whoever stopped it lets it go on
		h.press("space", ":").write("rehearsal").press("enter").pass(5 * time.Minute)
		if got := len(r.record()); got <= made+2 {
			t.Errorf("it does not go on:\n%s", h.screen())
		}
		h.leave()
	})
}

// While a list or a question is open nothing moves; u undoes what it did.
func TestARehearsalWaitsWhileAPersonChooses(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.rehearsed(3)
		for i := 0; i < 100 && r.table().Floor() == nil; i++ {
			h.pass(10 * time.Second)
		}
		h.press(":")
		made := len(r.record())
		h.pass(4 * time.Minute)
		if got := len(r.record()); got != made {
			t.Errorf("while the commands are open it records %v", r.record()[made:])
		}
		h.press("esc", "u")
		for i := 0; i < 2 && h.m.question != nil; i++ {
			h.press("enter") // it is older than half a minute
		}
		last := r.record()
		if got := last[len(last)-1]; !strings.HasSuffix(got, " act.struck") || h.m.auto {
			t.Errorf("u records %s, and it still runs by itself: %v", got, h.m.auto)
		}
		h.leave()
	})
}

// In the public view a rehearsal says nothing of what it does.
func TestARehearsalIsSilentInPublic(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.rehearsed(3)
		h.press("v")
		if h.m.view != scene.Public || !h.m.auto {
			t.Fatalf("v shows the view %v, and it runs by itself: %v", h.m.view, h.m.auto)
		}
		made := len(r.record())
		for i := 0; i < 100 && r.table().Floor() == nil; i++ {
			h.pass(10 * time.Second)
		}
		h.seesNot("by itself")
		if len(r.record()) == made || h.m.notice != "" {
			t.Errorf("%d records more, and it says %q", len(r.record())-made, h.m.notice)
		}
		h.leave()
	})
}

func TestNothingRunsByItselfUnasked(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press(":").write("rehearsal")
		h.seesNot("let the rehearsal run by itself")
		h.leave()
	})
}
