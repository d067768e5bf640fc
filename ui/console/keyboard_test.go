package console

import (
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/ui/console/act"
)

// with starts a console that somebody has set up.
func (r *room) with(set func(*Config)) *hands {
	r.t.Helper()
	h := &hands{t: r.t, msgs: make(chan tea.Msg, 1000)}
	r.all = append(r.all, h)
	cfg := r.config(h, r.log)
	set(&cfg)
	return h.start(cfg)
}

func TestTheDigitRowOfAZERTY(t *testing.T) {
	for text, want := range map[string]string{
		"&": "1", "é": "2", `"`: "3", "'": "4", "(": "5", "-": "6", "è": "7", "_": "8", "ç": "9", "à": "0", "a": "a", "ù": "ù", "1": "1",
	} {
		k := digitRow(press(text).Key())
		if got := keyName(k); got != want {
			t.Errorf("%s counts as %q, want %q", text, got, want)
		}
		if composed(k) != (text == "ù") {
			t.Errorf("%s is taken for an input method's: %v", text, composed(k))
		}
	}
	shifted := tea.Key{Code: '1', Text: "é", Mod: tea.ModShift}
	if got := digitRow(shifted); got.Text != "é" {
		t.Errorf("a shifted key became %q", got.Text)
	}
}

func TestAZERTYAtTheConsole(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.with(func(cfg *Config) { cfg.Azerty = true })
		h.press("é").sees("✓ 2 Ostania")
		h.begin().press("enter", "é")
		if list := r.table().List(); len(list) == 0 || list[0].Participant != "os" || list[0].Asked == nil {
			t.Errorf("é does not ask for seat 2: %+v", list)
		}
		h.press("g", "&") // the first row of a sheet
		if got := r.table().Floor().Granted; got != 30*time.Second {
			t.Errorf("granted %v, want 30 s", got)
		}
		h.press("t").write("é(-è").press("enter")
		if n := r.table().Notes; len(n) != 1 || n[0].Text != "é(-è" {
			t.Errorf("the text field reads %+v", n)
		}
		h.leave()
	})
}

func TestMovedKeysAtTheConsole(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		acts, wrong := act.Moved(map[string]string{"note": "f7", "public": "t", "next-segment": "."})
		if wrong != nil {
			t.Fatal(wrong)
		}
		h := r.with(func(cfg *Config) { cfg.Acts = acts })
		h.wait(10 * time.Minute)
		h.press("space")
		h.press("t").sees("public", "t private view")
		h.press("t").sees("private")
		h.press(".", "enter")
		if got := r.table().Running().Title; got != "Round 1" {
			t.Fatalf("%s runs, want Round 1", got)
		}
		h.press("x", "1", "x", "1", "x", "1").sees("nobody · . starts Questions")
		h.leave()
	})
}

// The ladder of who set the console up is the one by which a list is ordered.
func TestTheLadderIsPassedOn(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		ladder := []session.Level{session.Ambassador, session.Minister}
		h := r.with(func(cfg *Config) { cfg.Ladder = ladder })
		if got := h.m.situation(h.m.sitting.Present).Ladder; len(got) != 2 || got[0] != session.Ambassador {
			t.Errorf("the ladder is %v", got)
		}
		h.leave()
	})
}

func TestWhyPreferencesAreNotUsedIsOnTheScreen(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.with(func(cfg *Config) { cfg.Notice = "config.yaml:2:8: no such theme" })
		h.sees("The preferences are not used: config.yaml:2:8: no such theme")
		h.wait(noticeFor + 2*time.Second)
		h.seesNot("preferences")
		h.leave()
	})
}
