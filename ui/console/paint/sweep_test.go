package paint_test

import (
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/paint"
	"roundtable/ui/console/scene"
	"roundtable/ui/theme"
)

// awkward are names that are wide, that combine, that run from right to left
// and that are eighty characters long.
func awkward() names {
	long := strings.Repeat("Wolkenstein-", 7)[:80]
	n := invented()
	n.title = "数字化转型时代的公民保护圆桌会议：" + strings.Repeat("很长的标题", 8)
	n.venue = strings.Repeat("Hội trường lớn ", 6)
	n.people = []session.Participant{
		{Key: "ca", Seat: 1, Delegation: "卡拉那共和国代表团", Name: strings.Repeat("王小明", 20), Address: "阁下", Position: strings.Repeat("数字经济部部长", 9), Say: "wáng"},
		{Key: "os", Seat: 2, Delegation: "وفد أوستانيا", Name: "عبد الرحمن بن عبد العزيز", Address: "معالي", Position: "نائب وزير العدل"},
		{Key: "ve", Seat: 37, Delegation: long, Name: long, Position: long, Say: long},
		{Key: "ri", Delegation: "Ribéirá e\u0301a\u0308o\u0323\u0302", Name: "Li\u0301a Mou\u0308ra\u0327", MustFinishBy: clockAt("15:25")},
		{Key: "nh", Seat: 5, Delegation: "Nam Hải", Name: "Nguyễn Thị Thanh Thủy Trương", OnBehalf: long},
		{Key: "mod", Name: "Trần Thị Mai"},
	}
	n.segments = []string{"开幕", long, "الجولة الثانية", strings.Repeat("行动协调", 20), "Dự phòng", "Phát biểu kết luận của các trưởng đoàn", "总结"}
	n.objective = strings.Repeat("công ước bảo vệ công dân ", 8)
	return n
}

// spokenNames are the invented names, and the awkward ones in every language.
func spokenNames() []names {
	all := []names{invented()}
	for _, l := range words.Languages() {
		n := awkward()
		n.lang = l
		all = append(all, n)
	}
	return all
}

// variants are the faces with what comes over them at times.
func variants(t testing.TB) []scene.Scene {
	var all []scene.Scene
	for _, f := range faces() {
		for _, n := range spokenNames() {
			s := f.scene(t, n)
			all = append(all, s)
			if s.Alone {
				continue // nothing comes over it
			}
			s.Focus = scene.OnLeft
			s.Notice = scene.Say{Job: scene.Notice, Forms: []string{strings.Repeat("a notice that is longer than the screen is wide ", 4)}}
			all = append(all, s)
			s.Question = "第二轮：Go to the closing reflections now? Not held then: " + n.segments[3] + "."
			all = append(all, s)
		}
	}
	return all
}

type size struct{ w, h int }

// swept are the sizes of the sweep. Every width at six heights, every height
// at six widths and 500 others; unless ROUNDTABLE_SWEEP asks for all of them,
// every step-th of each.
func swept() []size {
	step := 17
	if testing.Short() { // the race detector's stage: it is not about sizes
		step = 101
	}
	if os.Getenv("ROUNDTABLE_SWEEP") != "" {
		step = 1
	}
	var all []size
	for w := 20; w <= 300; w += step {
		for _, h := range []int{6, 12, 24, 36, 50, 100} {
			all = append(all, size{w, h})
		}
	}
	for h := 6; h <= 100; h += step {
		for _, w := range []int{20, 40, 80, 100, 120, 300} {
			all = append(all, size{w, h})
		}
	}
	seeded := rand.New(rand.NewPCG(2, 2026))
	for i := range 500 {
		s := size{20 + seeded.IntN(281), 6 + seeded.IntN(95)}
		if i%step == 0 {
			all = append(all, s)
		}
	}
	for _, w := range []int{79, 80, 99, 100, 300} { // where the layout changes
		all = append(all, size{w, 24}, size{w, 15}, size{w, 16}, size{w, 17}, size{w, 18})
	}
	return all
}

func TestEverySizeFits(t *testing.T) {
	th := theme.Dark()
	sizes := swept()
	for i, s := range variants(t) {
		for _, at := range sizes {
			if wrong := misfit(paint.Frame(s, at.w, at.h, th), at); wrong != "" {
				t.Fatalf("scene %d (%s) at %dx%d: %s", i, s.State, at.w, at.h, wrong)
			}
		}
	}
	t.Logf("%d scenes at %d sizes", len(variants(t)), len(sizes))
}

// misfit says what does not fit: from 20×6 up a frame fills its screen exactly.
func misfit(frame string, at size) string {
	lines := strings.Split(frame, "\n")
	if len(lines) > at.h {
		return "too tall"
	}
	if len(lines) < at.h {
		return "too low"
	}
	for _, line := range lines {
		switch w := lipgloss.Width(line); {
		case w > at.w:
			return "too wide: " + line
		case w < at.w:
			return "too narrow: " + line
		}
	}
	return ""
}

// The chooser fits too.
func TestListsFit(t *testing.T) {
	l := scene.List{
		Title:  awkward().title,
		Table:  scene.Table{Columns: []scene.Column{{Name: true}, {Rank: 1}, {Rank: 2}}, Keep: 20},
		Footer: []scene.Hint{{Key: "enter", Label: "open"}, {Key: "q", Label: "leave"}}, TooSmall: "Too small.",
	}
	for i := range 40 {
		cells := []string{awkward().people[i%5].Name, "resume", "closed 15:30"}
		l.Table.Rows = append(l.Table.Rows, scene.Row{Lit: i == 20, Cells: cells})
	}
	asking := l
	asking.Question, asking.Answer = strings.Repeat("This plan is for 25 October 2025. ", 5), "enter yes · esc no"
	empty := l
	empty.Table.Rows, empty.Empty = nil, "There is nothing to open."
	empty.Notice = scene.Say{Job: scene.Notice, Forms: []string{strings.Repeat("cannot open it ", 20)}}
	for _, list := range []scene.List{l, asking, empty} {
		for _, at := range swept() {
			if wrong := misfit(paint.List(list, at.w, at.h, theme.Light()), at); wrong != "" {
				t.Fatalf("%dx%d: %s", at.w, at.h, wrong)
			}
		}
	}
	if frame := ansi.Strip(paint.List(l, 80, 24, theme.Plain())); !strings.Contains(frame, "↑ ") || !strings.Contains(frame, "↓ ") {
		t.Errorf("it is not said that there is more:\n%s", frame)
	}
}

// A programme beside a doubt about it fits too.
func TestPreviewsFit(t *testing.T) {
	long := strings.Repeat("Wolkenstein ", 30)
	rows := scene.Table{Columns: []scene.Column{{}, {Right: true}, {Name: true}, {Name: true, Rank: 1}}, Keep: 30}
	for range 40 {
		rows.Rows = append(rows.Rows, scene.Row{Cells: []string{"14:30", "10 min", awkward().title, awkward().people[1].Name}})
	}
	p := scene.Preview{
		Plan: scene.Pane{Title: awkward().title, Blocks: []scene.Block{
			{Body: scene.Lines{Lines: []scene.Line{{{Text: long}}}, Wrap: true}, Rank: 1}, {Body: rows, Apart: true},
		}},
		Doubt: scene.Pane{Title: long, Blocks: []scene.Block{
			{Body: scene.Lines{Lines: []scene.Line{{{Text: long}}, {{Text: awkward().venue}}}, Wrap: true}},
		}},
		Footer:   [2][]scene.Hint{{{Key: "enter", Label: long}, {Key: "1-9", Label: "settle it"}}, {{Key: "q", Label: "leave"}}},
		TooSmall: "Too small.",
	}
	asking, told := p, p
	asking.Question, asking.Answer = strings.Repeat("This plan is for 25 October 2025. ", 5), "enter yes · esc no"
	told.Notice = scene.Say{Job: scene.Notice, Forms: []string{long}}
	for _, one := range []scene.Preview{p, asking, told} {
		for _, at := range swept() {
			if wrong := misfit(paint.Preview(one, at.w, at.h, theme.Light()), at); wrong != "" {
				t.Fatalf("%dx%d: %s", at.w, at.h, wrong)
			}
		}
	}
}

// Below 20×6 there is a sentence, and it fits too.
func TestTinySizesFit(t *testing.T) {
	for _, s := range variants(t) {
		for w := range 24 {
			for h := range 8 {
				frame := paint.Frame(s, w, h, theme.Plain())
				lines := strings.Split(frame, "\n")
				if len(lines) > max(h, 1) {
					t.Fatalf("%dx%d: %d lines", w, h, len(lines))
				}
				for _, line := range lines {
					if lipgloss.Width(line) > w {
						t.Fatalf("%dx%d: %q is too wide", w, h, line)
					}
				}
			}
		}
	}
}

// plainScenes are the faces in every language.
func plainScenes(t testing.TB) []scene.Scene {
	var all []scene.Scene
	for _, f := range faces() {
		for _, l := range words.Languages() {
			all = append(all, f.scene(t, inventedIn(l)))
		}
	}
	return all
}

// The digits are big from 80×24 up, hours included, and the protected line is
// always there.
func TestDigitsAreBig(t *testing.T) {
	for _, s := range plainScenes(t) {
		for _, figure := range []string{"0:47", "10:47", "1:00:47"} {
			for i := range s.Floor.Blocks {
				if d, ok := s.Floor.Blocks[i].Body.(scene.Digits); ok {
					d.Figure = figure
					s.Floor.Blocks[i].Body = d
				}
			}
			for _, at := range []size{{80, 24}, {99, 24}, {100, 24}, {100, 30}, {120, 36}, {200, 60}} {
				if frame := drawn(s, at.w, at.h, theme.Plain()); strings.Count(frame, "█████") < 2 {
					t.Errorf("%s, %s at %dx%d: no big digits:\n%s", s.State, figure, at.w, at.h, frame)
				}
			}
		}
	}
}

func TestProtectedLineIsAlwaysThere(t *testing.T) {
	for _, f := range faces() {
		if f.state == scene.ClosedState || f.state == scene.BeforeStart {
			continue
		}
		for _, l := range words.Languages() {
			s := f.scene(t, inventedIn(l))
			if s.Alone {
				continue // the room need not know
			}
			forms := s.Line.Forms
			least := strings.Fields(forms[len(forms)-1])
			for _, at := range swept() {
				frame := drawn(s, at.w, at.h, theme.Plain())
				for _, word := range least {
					if !strings.Contains(frame, word) {
						t.Fatalf("%s at %dx%d: %q is missing:\n%s", f.name, at.w, at.h, word, frame)
					}
				}
			}
		}
	}
}

// So is when the room must be empty, also where the laptop is elsewhere and the
// plan behind.
func TestMustEndIsAlwaysThere(t *testing.T) {
	for _, f := range faces() {
		if f.state == scene.ClosedState || f.name == "floating" || f.scene(t, invented()).Alone {
			continue
		}
		for _, l := range words.Languages() {
			d := openDesk(t, inventedIn(l).agenda(), "14:20")
			d.lang = l
			in := f.tell(d)
			in.Laptop = time.FixedZone("home", 2*3600)
			s := scene.Build(in)
			for _, at := range swept() {
				if at.w < 50 || at.h < 8 {
					continue
				}
				head := strings.Join(strings.SplitN(drawn(s, at.w, at.h, theme.Plain()), "\n", 4)[:3], "\n")
				ends, must := words.Fill(l.Screen.Ends, "at", "15:30"), words.Fill(l.Screen.MustEnd, "at", "15:30")
				if !strings.Contains(head, ends) && !strings.Contains(head, must) {
					t.Fatalf("%s at %dx%d: the must-end is missing:\n%s", f.name, at.w, at.h, head)
				}
			}
		}
	}
	over := faces()[3]
	in := over.tell(openDesk(t, invented().agenda(), "14:20"))
	in.Laptop = time.FixedZone("home", 2*3600)
	want := " 14:57:32 Hanoi   2:10 behind, the reserve covers it · ends 15:30\n"
	if got := drawn(scene.Build(in), 80, 24, theme.Plain()); !strings.Contains(got, want) {
		t.Errorf("want %q in\n%s", want, got)
	}
}

func BenchmarkFrame(b *testing.B) {
	s := faces()[3].scene(b, invented())
	th := theme.Dark()
	for b.Loop() {
		paint.Frame(s, 120, 40, th)
	}
}

func BenchmarkBuildAndFrame(b *testing.B) {
	d := openDesk(b, invented().agenda(), "14:20")
	in := over(d)
	th := theme.Dark()
	for b.Loop() {
		paint.Frame(scene.Build(in), 120, 40, th)
	}
}
