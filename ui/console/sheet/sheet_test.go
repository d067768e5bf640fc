package sheet

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"roundtable/session/words"
	"roundtable/ui/theme"
)

func wordsForTest() Words {
	return Words{Find: "find", NothingFits: "nothing fits", Take: "take", Back: "back", Next: "next field", OK: "done", Scroll: "scroll", New: "new: {who}", Part: "{from}–{to} of {n}"}
}

func hit(name string) tea.KeyPressMsg {
	switch name {
	case "enter":
		return tea.KeyPressMsg{Code: tea.KeyEnter}
	case "esc":
		return tea.KeyPressMsg{Code: tea.KeyEscape}
	case "up":
		return tea.KeyPressMsg{Code: tea.KeyUp}
	case "down":
		return tea.KeyPressMsg{Code: tea.KeyDown}
	case "tab":
		return tea.KeyPressMsg{Code: tea.KeyTab}
	case "backspace":
		return tea.KeyPressMsg{Code: tea.KeyBackspace}
	case "pgdown":
		return tea.KeyPressMsg{Code: tea.KeyPgDown}
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
}

func typed(s Sheet, text string) {
	for _, r := range text {
		s.Press(hit(string(r)))
	}
}

func delegations() []Row {
	return []Row{
		{Key: "1", Label: "Carana", Also: "Amara Diallo"}, {Key: "2", Label: "Ostania", Also: "Delgado Schenk"},
		{Key: "3", Label: "Verland", Also: "Đỗ Thị Ngọc"}, {Key: "4", Label: "Ribeira"}, {Key: "12", Label: "Nam Hải"},
	}
}

func find() *Pick {
	p := NewFind("Who?", delegations(), wordsForTest(), words.Folded, words.Clean)
	p.New = true
	return p
}

func TestFindingAName(t *testing.T) {
	for query, want := range map[string]string{
		"nam hai": "Nam Hải", "NAM": "Nam Hải", "do thi": "Verland", "đỗ": "Verland", "1": "Carana", "12": "Nam Hải",
		"schenk": "Ostania", "": "Carana", "zzz": "", "ibei": "", "ana": "", "rbr": "", "amara d": "Carana",
	} {
		p := find()
		typed(p, query)
		index, name := p.Taken()
		switch {
		case want == "" && (index != -1 || name != query):
			t.Errorf("%q finds row %d, want a new name", query, index)
		case want != "" && (index < 0 || p.rows[index].Label != want):
			t.Errorf("%q finds row %d %q, want %s", query, index, name, want)
		}
	}
}

// Who is called so comes first, then who begins so; letters inside a name come
// after a new name, and letters apart find nobody.
func TestTheOrderOfNames(t *testing.T) {
	p := NewFind("Who?", []Row{
		{Label: "Carana"}, {Label: "Anaria"}, {Label: "Ostania", Also: "Bela Diallo-Ana"}, {Label: "Ana Cole"}, {Label: "Ana"}, {Label: "Alnda"},
	}, wordsForTest(), words.Folded, words.Clean)
	p.New = true
	order := func(query string) string {
		p.Press(hit("backspace"))
		for p.find.Value() != "" {
			p.Press(hit("backspace"))
		}
		typed(p, query)
		var all []string
		for range p.found {
			i, name := p.Taken()
			if i >= 0 {
				name = p.rows[i].Label
			}
			all = append(all, name)
			p.Press(hit("down"))
		}
		return strings.Join(all, ", ")
	}
	for query, want := range map[string]string{
		"ana": "Ana, Ana Cole, Ostania, Anaria, Carana, ana", "an": "Anaria, Ana Cole, Ana, Ostania, Carana, an",
		"rana": "rana, Carana", "and": "and", "cole ana": "Ana Cole, cole ana", "": "Carana, Anaria, Ostania, Ana Cole, Ana, Alnda",
	} {
		if got := order(query); got != want {
			t.Errorf("%q finds %s, want %s", query, got, want)
		}
	}
}

func TestNothingToTake(t *testing.T) {
	p := find()
	p.New = false
	typed(p, "zzz")
	if got := p.Press(hit("enter")); got != Open {
		t.Errorf("enter on nothing: %v, want open", got)
	}
	if text := ansi.Strip(p.View(40, 8, theme.Plain())); !strings.Contains(text, "nothing fits") {
		t.Errorf("the sheet does not say that nothing fits:\n%s", text)
	}
}

// Among commands the beginning of a label comes first, then the beginning of a
// word of it, then what else is said of one.
func TestTheOrderOfCommands(t *testing.T) {
	rows := []Row{{Label: "text received"}, {Label: "undo", Also: "rec takes it back"}, {Label: "recording starts now"}, {Label: "direction"}}
	p := NewFind("Commands", rows, Words{}, strings.ToLower, strings.TrimSpace)
	p.Loose = true
	p.Paste("rec")
	if want := []int{2, 0, 1, 3}; !slices.Equal(p.found, want) {
		t.Errorf("found %v, want %v", p.found, want)
	}
}

func TestPickingByKeyAndByArrow(t *testing.T) {
	p := NewPick("x", []Row{{Key: "n", Label: "not present"}, {Key: "d", Label: "declines"}, {Key: "w", Label: "withdraws"}}, wordsForTest())
	if got := p.Press(hit("D")); got != Done {
		t.Fatalf("its key: %v, want done", got)
	}
	if i, _ := p.Taken(); i != 1 {
		t.Errorf("its key took %d, want 1", i)
	}
	p.Press(hit("up"))
	p.Press(hit("up"))
	if got := p.Press(hit("z")); got != Open {
		t.Errorf("no row's key: %v, want open", got)
	}
	if i, _ := p.Taken(); p.Press(hit("enter")) != Done || i != 0 {
		t.Errorf("up and enter took %d, want 0", i)
	}
	if p.Press(hit("esc")) != Dropped {
		t.Error("esc does not drop it")
	}
}

func TestAPromptIsFilledInLineByLine(t *testing.T) {
	p := NewPrompt("Concrete action", []Field{{Label: "what"}, {Label: "by when"}}, wordsForTest(), words.Clean)
	typed(p, "host a workshop")
	p.Paste(" in Nguye\u0302\u0303n\r\nstreet\x1b")
	if p.Press(hit("enter")) != Open {
		t.Fatal("enter in the first line is done")
	}
	typed(p, "2026-03-31")
	if p.Press(hit("enter")) != Done {
		t.Fatal("enter in the last line is not done")
	}
	if got, want := strings.Join(p.Values(), "|"), "host a workshopin Nguyễn street|2026-03-31"; got != want {
		t.Errorf("values %q, want %q", got, want)
	}
	p.Back(0, "a text is needed")
	if text := ansi.Strip(p.View(50, 8, theme.Plain())); !strings.Contains(text, "a text is needed") {
		t.Errorf("it does not say what is wrong:\n%s", text)
	}
	p.Press(hit("tab"))
	typed(p, "!")
	if got := p.Values()[1]; got != "2026-03-31!" {
		t.Errorf("tab went elsewhere: %q", p.Values())
	}
}

// What is cut says so, and why a row is off is read to its end.
func TestCutRowsAndReasons(t *testing.T) {
	p := NewPick("Time", []Row{{Key: "4", Label: "2:00 from the reserve to Vòng 1", Off: true}}, wordsForTest())
	p.Say("No reserve ahead has anything left: extend the segment")
	text := ansi.Strip(p.View(30, 12, theme.Dark()))
	for _, want := range []string{"2:00 from the reserve…", "No reserve ahead has", "anything left: extend the", "segment  "} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in\n%s", want, text)
		}
	}
}

func TestTheCursorStaysInSight(t *testing.T) {
	p := NewPrompt("note", []Field{{Label: "text"}}, wordsForTest(), words.Clean)
	typed(p, strings.Repeat("đường dài ", 30)+"END")
	if text := ansi.Strip(p.View(30, 4, theme.Plain())); !strings.Contains(text, "END") {
		t.Errorf("the end of the text is out of sight:\n%s", text)
	}
}

// Every sheet fits every size, whatever stands in it.
func TestSheetsFit(t *testing.T) {
	long := strings.Repeat("Thắng Nguyễn 王小明 مرحبا e\u0301 ", 6)
	rows := append(delegations(), Row{Key: "x", Label: long, Note: long, Off: true})
	items := []Item{{Heading: long}, {Key: "enter", Text: long}, {Key: long, Text: "short"}}
	sheets := map[string]func() Sheet{
		"pick": func() Sheet { return NewPick(long, rows, wordsForTest()) },
		"find": func() Sheet { return NewFind(long, rows, wordsForTest(), words.Folded, words.Clean) },
		"prompt": func() Sheet {
			return NewPrompt(long, []Field{{long, long}, {"b", "c"}, {"d", ""}}, wordsForTest(), words.Clean)
		},
		"pages": func() Sheet { return NewPages(long, items, wordsForTest()) },
	}
	for name, make := range sheets {
		for _, th := range []theme.Theme{theme.Plain(), theme.Dark()} {
			for w := 1; w < 60; w++ {
				for h := 1; h < 9; h++ {
					for _, said := range []string{long, "no time\nwrite it"} {
						s := make()
						s.Say(said)
						checkFits(t, fmt.Sprintf("%s %dx%d", name, w, h), s.View(w, h, th), w, h)
					}
				}
			}
		}
	}
}

func checkFits(t *testing.T, name, view string, w, h int) {
	t.Helper()
	lines := strings.Split(view, "\n")
	if len(lines) > h {
		t.Fatalf("%s: %d lines", name, len(lines))
	}
	for _, line := range lines {
		got := lipgloss.Width(line)
		if got > w {
			t.Fatalf("%s: a line is %d wide: %q", name, got, ansi.Strip(line))
		}
		if len(lines) > 1 && got != lipgloss.Width(lines[0]) {
			t.Fatalf("%s: a line breaks the frame: %q", name, ansi.Strip(line))
		}
	}
}

func TestPagesScrollAndClose(t *testing.T) {
	var items []Item
	for i := range 40 {
		items = append(items, Item{Key: "k", Text: fmt.Sprint("line ", i)})
	}
	p := NewPages("Keys", items, wordsForTest())
	if text := ansi.Strip(p.View(30, 12, theme.Plain())); !strings.Contains(text, "Keys 1/4") {
		t.Errorf("it does not say how much there is:\n%s", text)
	}
	for range 9 {
		p.Press(hit("pgdown"))
	}
	if text := ansi.Strip(p.View(30, 12, theme.Plain())); !strings.Contains(text, "line 39") || !strings.Contains(text, "Keys 4/4") {
		t.Errorf("the last line cannot be reached:\n%s", text)
	}
	if p.Press(hit("esc")) != Dropped {
		t.Error("esc does not close it")
	}
}

// A sentence with its next step on a line of its own does not tear the frame.
func TestASentenceStaysInTheFrame(t *testing.T) {
	prompt := NewPrompt("time", []Field{{Label: "time"}}, wordsForTest(), words.Clean)
	pick := &Pick{Title: "names", Words: wordsForTest()}
	for name, s := range map[string]interface {
		Say(string)
		View(w, h int, th theme.Theme) string
	}{"prompt": prompt, "pick": pick} {
		s.Say("25:99 is no time\nIt is 14:47.")
		for _, line := range strings.Split(ansi.Strip(s.View(60, 12, theme.For(true, true))), "\n") {
			if ansi.StringWidth(line) != 60 || !strings.ContainsAny(line[:3], "┌│└") {
				t.Errorf("%s: %q tears the frame", name, line)
			}
		}
	}
	prompt.Back(0, "25:99 is no time\nIt is 14:47.")
	if view := ansi.Strip(prompt.View(60, 12, theme.For(true, true))); !strings.Contains(view, "25:99 is no time It is 14:47.") {
		t.Errorf("it says\n%s", view)
	}
}
