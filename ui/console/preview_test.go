package console

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
)

// A reader of programmes makes previews by hand: two doubts, of which the first
// has a choice, and the second wants something typed.
type reader struct {
	r       *room
	settled []string
	choices []Choice
	start   *session.Start
}

func (p *reader) preview() Preview {
	a := small()
	shown := Preview{
		Item: Item{
			Sort: AgendaFile, Path: "-", Title: "Clean Harbours", Agenda: &a, Zone: p.r.zone,
			Make: func(start session.Start, practice bool) (Desk, error) {
				p.start = &start
				return (&shelf{r: p.r}).Open(Item{Agenda: &a, Practice: practice}, start)
			},
		},
		Facts: []string{"25 October 2025 · 14:30–15:00"},
		Rows: []PreviewRow{
			{Start: "14:30", Minutes: "5 min", Title: "Welcome", Times: "14:30–14:35", Kind: "opening"},
			{Start: "14:35", Minutes: "20 min", Title: "Opening statements", Who: "Ms. Lien Ostby; H.E. Mr. Amara Diallo (chair)", Times: "14:35–14:55", People: []PreviewPerson{
				{Name: "Ms. Lien Ostby", Post: "Director of Shipping"}, {Name: "H.E. Mr. Amara Diallo", Role: "chair", Post: "Minister of Ports, Carana"},
			}},
			{Start: "14:55", Minutes: "–", Title: "Questions and answers"},
		},
		Out: []string{"left out: Registration (line 5): it is before the session"}, Settled: len(p.settled),
	}
	if n := len(p.settled); n > 0 {
		shown.Last = p.choices[n-1]
		shown.Back = func() (Preview, error) {
			p.settled, p.choices = p.settled[:n-1], p.choices[:n-1]
			return p.preview(), nil
		}
	}
	settle := func(how string) func(string) (Preview, error) {
		return func(typed string) (Preview, error) {
			if how == "minutes" && typed != "10" {
				return Preview{}, session.Say("write minutes, such as 10 or 2.5")
			}
			p.choices = append(p.choices, Choice{p.preview().Doubts[0].Text, how})
			p.settled = append(p.settled, how+typed)
			return p.preview(), nil
		}
	}
	doubts := []Doubt{
		{Text: "15 min are unassigned", Line: 4, Source: "Time: 14:30 - 15:00", Segment: -1, Ways: []Way{
			{Text: "set them aside as a reserve", Settle: settle("reserve")}, {Text: "end earlier", Settle: settle("earlier")},
		}},
		{Text: "Questions and answers has no minutes", Line: 9, Source: "Questions and answers", Segment: 2, Ways: []Way{
			{Text: "type its minutes", Asks: "minutes", Settle: settle("minutes")},
		}},
		{Text: "no venue is written", Segment: -1, Ways: []Way{{Text: "leave it open", Settle: settle("open")}}},
		{Text: "times are written in more than one way", Segment: -1, Remark: true, Ways: []Way{{Text: "it is right as it stands", Settle: settle("right")}}},
	}
	shown.Doubts = doubts[min(len(p.settled), 4):]
	return shown
}

func previewing(r *room) (*hands, *reader) {
	p := &reader{r: r}
	h, _ := atChooser(r, func(cfg *Config) {
		first := p.preview()
		cfg.Preview = &first
	})
	return h, p
}

func TestAProgrammeIsLookedAtAndStarted(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h, p := previewing(r)
		h.sees("Clean Harbours", "25 October 2025 · 14:30–15:00", "Opening statements", "Doubt 1 of 4", "line 4 │ Time: 14:30 - 15:00",
			"1  set them aside as a reserve", "2  end earlier", "left out: Registration", "private")
		h.press("9", "x").sees("Doubt 1 of 4")
		h.press("down").sees("Doubt 2 of 4")
		h.chosen("Questions and answers")
		h.press("up", "1").sees("Doubt 1 of 3", "1 settled", "Questions and answers has no minutes")
		h.press("1").sees("Type its minutes")
		h.write("ten").press("enter").sees("write minutes, such as 10 or 2.5")
		h.press("esc").sees("Doubt 1 of 3")
		h.press("1").write("10").press("enter").sees("Doubt 1 of 2", "2 settled", "If it is not right", "1  leave it open")
		h.press("1").sees("Doubt 1 of 1", "3 settled", "Worth knowing", "1  it is right")
		h.seesNot("If it is not right")
		h.press("1").sees("No doubts", "4 settled")
		for range 3 {
			h.press("u")
		}
		h.sees("Doubt 1 of 3", "1 settled")
		h.press("enter").sees("STARTS IN")
		if fmt.Sprint(p.settled) != "[reserve]" || p.start == nil || !p.start.Printed {
			t.Errorf("settled %v, opened with %+v", p.settled, p.start)
		}
		h.leave()
	})
}

// What is taken back is named, and its doubt is in sight again.
func TestWhatIsTakenBackIsNamed(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h, _ := previewing(r)
		h.press("u").sees("There is nothing to take back.", "Doubt 1 of 4")
		h.press("1", "down", "down").sees("Doubt 3 of 3")
		h.press("u").sees("Taken back: reserve (15 min are unassigned)", "Doubt 1 of 4", "line 4 │")
		h.press("u").sees("There is nothing to take back.")
	})
}

// The row under the cursor is shown in full, with everybody in it.
func TestARowIsShownInFull(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h, p := previewing(r)
		h.press("tab").sees("Row 1 of 3", "14:30–14:35 · 5 min · opening", "Nobody is named.")
		h.press("down").sees("Row 2 of 3", "Ms. Lien Ostby", "Director of Shipping", "H.E. Mr. Amara Diallo (chair)", "Minister of Ports")
		h.seesNot("15 min are unassigned")
		if h.press("1"); len(p.settled) > 0 {
			t.Errorf("a doubt that is not in sight is settled: %v", p.settled)
		}
		h.press("tab").sees("Doubt 1 of 4")
	})
}

func TestThePreviewShowsItsKeys(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h, _ := previewing(r)
		h.press("?").sees("Keys of the preview", "1-9", "take back")
		h.press("?").sees("Doubt 1 of 4", "? keys")
	})
}

// What was settled is not thrown away by one key.
func TestLeavingAsksWhereSomethingWasSettled(t *testing.T) {
	for _, key := range []string{"q", "esc"} {
		inRoom(t, small(), func(r *room) {
			h, _ := previewing(r)
			h.press("1", key).sees("1 settled, and no session is made of it yet")
			if h.quit {
				t.Fatalf("%s leaves at once", key)
			}
			h.press("x").sees("x does not answer").press("esc").sees("Doubt 1 of 3")
			if h.press(key, "enter"); !h.quit {
				t.Errorf("%s does not leave", key)
			}
		})
	}
}

// Leaving leaves nothing behind.
func TestAPreviewIsLeftWithoutATrace(t *testing.T) {
	for _, key := range []string{"q", "esc", "ctrl+c"} {
		inRoom(t, small(), func(r *room) {
			h, p := previewing(r)
			h.press(key)
			if !h.quit || p.start != nil {
				t.Errorf("%s: left %v, opened %v", key, h.quit, p.start)
			}
		})
	}
}

func TestAProgrammeIsPastedIntoTheChooser(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		p := &reader{r: r}
		h, _ := atChooser(r, func(cfg *Config) {
			cfg.Pasted = func(text string) (Preview, error) {
				if text == "noise" {
					return Preview{}, session.Say("there is no text in it")
				}
				return p.preview(), nil
			}
		})
		h.sees("paste a programme")
		h.take(tea.PasteMsg{Content: " \n"})
		h.settle()
		h.sees("Open a session or an agenda")
		h.take(tea.PasteMsg{Content: "noise"})
		h.settle()
		h.sees("Cannot read it: there is no text in it")
		h.take(tea.PasteMsg{Content: "Clean Harbours"})
		h.settle()
		h.sees("Doubt 1 of 4")
		h.press("esc").sees("Open a session or an agenda")
		h.take(tea.PasteMsg{Content: "Clean Harbours"})
		h.settle()
		h.press("1").sees("Doubt 1 of 3")
		h.take(tea.PasteMsg{Content: "Another one"}) // what was settled is not thrown away
		h.settle()
		h.sees("1 settled, and no session is made of it yet").press("esc").sees("Doubt 1 of 3")
		h.press("enter").sees("STARTS IN")
		h.take(tea.PasteMsg{Content: "Clean Harbours"}) // a session is open: nothing is looked at
		h.settle()
		h.sees("STARTS IN")
		h.leave()
	})
}

// Whatever the size and the language, the doubt and its ways are in sight.
func TestAPreviewFits(t *testing.T) {
	for _, l := range words.Languages() {
		inRoom(t, small(), func(r *room) {
			p := &reader{r: r}
			h, _ := atChooser(r, func(cfg *Config) {
				first := p.preview()
				cfg.Preview, cfg.Words = &first, l
			})
			for _, at := range [][2]int{{50, 15}, {60, 20}, {79, 24}, {80, 24}, {100, 30}, {120, 36}, {200, 50}} {
				h.take(tea.WindowSizeMsg{Width: at[0], Height: at[1]})
				h.sees("15 min are unassigned", "1  set them aside", "2  end earlier", "enter ", "q ", "Welcome")
				if got := strings.Count(h.screen(), "\n") + 1; got != at[1] {
					t.Errorf("%dx%d: %d lines", at[0], at[1], got)
				}
			}
		})
	}
}
