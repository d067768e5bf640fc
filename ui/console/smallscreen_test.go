package console

import (
	"regexp"
	"strconv"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session/words"
)

// What does not fit into a sheet is not hidden: it says which rows are in
// sight, and where there are more.
func TestSheetsSayThatMoreFollows(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("enter")
		h.take(tea.WindowSizeMsg{Width: 50, Height: 15})
		h.press("x").sees("Off the list · 1–5 of 12 ↓")
		h.press("down", "down", "down", "down", "down").sees("2–6 of 12 ↑↓")
		h.press("esc", "f").sees("To the front: who? ─")
		h.take(tea.WindowSizeMsg{Width: 50, Height: 12})
		h.sees("To the front: who? · 1–3 of 4 ↓")
		h.write("carana").sees("To the front: who? ─")
		h.take(tea.WindowSizeMsg{Width: 50, Height: 15})
		h.press("esc").skip(19 * time.Minute)
		h.press("p").sees("Plan · 1–3 of ", "▸ 1 takes", "  4 must end", " …") // what 1 changes leaves room for the others
		h.press("esc", ":").write("language").press("enter")
		h.press("x").sees("1–5 trên 12 ↓")
		h.press("esc")
		h.take(tea.WindowSizeMsg{Width: 120, Height: 36})
		h.press("x").seesNot("trên 12")
		h.leave()
	})
}

// Help is few pages on a small screen: every key, and its word.
func TestHelpIsFewPages(t *testing.T) {
	for _, l := range words.Languages() {
		inRoom(t, small(), func(r *room) {
			h := r.sit(r.log)
			h.m.cfg.Words = l
			h.begin().press("enter", "?")
			for _, size := range [][2]int{{40, 12}, {50, 15}, {50, 16}, {60, 16}, {79, 24}, {80, 24}, {100, 30}, {120, 36}} {
				h.take(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
				page := regexp.MustCompile(` 1/(\d+) `).FindStringSubmatch(h.screen())
				if page == nil {
					t.Errorf("%s at %v: help does not say its page:\n%s", l.Tag, size, h.screen())
					continue
				}
				n, _ := strconv.Atoi(page[1])
				if n > 12 && size[1] < 36 || n > 16 {
					t.Errorf("%s at %v: %d pages", l.Tag, size, n)
				}
				for range n {
					h.take(press("pgdown"))
				}
				h.sees("q", l.Acts["quit"].Label, page[1]+"/"+page[1])
				h.press("esc", "?")
			}
			h.leave()
		})
	}
}
