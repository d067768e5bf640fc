package console

import (
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
)

// press is a key as the terminal reports it.
func press(name string) tea.KeyPressMsg {
	special := map[string]rune{
		"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "up": tea.KeyUp, "down": tea.KeyDown,
		"left": tea.KeyLeft, "right": tea.KeyRight, "backspace": tea.KeyBackspace,
		"pgdown": tea.KeyPgDown, "pgup": tea.KeyPgUp,
	}
	if code, ok := special[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	if rest, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: []rune(rest)[0], Mod: tea.ModCtrl}
	}
	if name == "space" {
		name = " "
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
}

// A stroke is a key and how long after the one before it came.
type stroke struct {
	key   string
	after time.Duration
}

// stream is what an input method sends: bytes as read from a terminal, in one
// burst with a millisecond between keys.
func stream(bytes string) []stroke {
	var all []stroke
	for _, r := range bytes {
		key := string(r)
		switch r {
		case '\x7f':
			key = "backspace"
		case '\r':
			key = "enter"
		}
		all = append(all, stroke{key, time.Millisecond})
	}
	return all
}

// judge runs strokes past a guard and gives back the keys that acted.
func judged(strokes []stroke) (acted []string, composed bool) {
	var g guard
	var at time.Duration
	for _, s := range strokes {
		at += s.after
		k := tea.Key(press(s.key))
		switch g.judge(k, keyName(k), at) {
		case acts:
			acted = append(acted, s.key)
		case composing:
			composed = true
		}
	}
	return acted, composed
}

// The streams are made up, after the shape of what Telex and VNI send to a
// terminal: the first letter comes from the finger, what corrects it comes in a
// burst. Captured ones are below.
func TestAnInputMethodMovesNothing(t *testing.T) {
	apart := 180 * time.Millisecond
	typed := func(first string, rest ...stroke) []stroke {
		return append([]stroke{{first, time.Second}}, rest...)
	}
	join := func(parts ...[]stroke) (all []stroke) {
		for _, p := range parts {
			all = append(all, p...)
		}
		return all
	}
	tests := []struct {
		name    string
		strokes []stroke
		acted   string // backspaces act on nothing, and are let through
	}{
		{"Telex dd gives đ", join(typed("d"), []stroke{{"backspace", apart}}, stream("đ")), "d backspace"},
		{"VNI d9 gives đ", join(typed("d"), []stroke{{"backspace", apart}}, stream("đ")), "d backspace"},
		{"Telex uow gives ươ", join(typed("u"), []stroke{{"o", apart}, {"backspace", apart}}, stream("\x7fươ")), "u o backspace backspace"},
		{"VNI a6 then n gives ân", join(typed("a"), []stroke{{"backspace", apart}}, stream("ân")), "a backspace"},
		{"Telex undo: ddd gives dd", join(typed("d"), []stroke{{"backspace", apart}}, stream("đ"), []stroke{{"backspace", apart}}, stream("dd")), "d backspace backspace"},
		{"a tone that retypes ASCII: thas is thá", join(typed("t"), []stroke{{"h", apart}, {"a", apart}, {"backspace", apart}}, stream("\x7f\x7fthá")), "t h a backspace backspace backspace"},
		{"what is written anew may wait for its backspaces", join(typed("d"), []stroke{{"backspace", 2 * apart}, {"d", 90 * time.Millisecond}}, stream("9a")), "d backspace"},
		{"a word committed at once", stream("Thắng mở"), "T"},
		{"an enter, then the word it committed", append([]stroke{{"enter", time.Second}}, stream("next")...), "enter"},
		{"a pasted line with its end", stream("next\r"), "n"},
		{"Cyrillic without base keys", []stroke{{"т", time.Second}, {"н", apart}}, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			acted, composed := judged(test.strokes)
			if got := strings.Join(acted, " "); got != test.acted {
				t.Errorf("acted: %q, want %q", got, test.acted)
			}
			if !composed {
				t.Error("the input method was not noticed")
			}
		})
	}
}

func TestFingersAct(t *testing.T) {
	apart := 450 * time.Millisecond
	tests := []struct {
		name    string
		strokes []stroke
		acted   string
	}{
		{"keys spaced like fingers", []stroke{{"n", time.Second}, {"k", 60 * time.Millisecond}, {"1", 16 * time.Millisecond}}, "n k 1"},
		{"a bounce acts once", []stroke{{"enter", time.Second}, {"enter", 100 * time.Millisecond}, {"enter", 399 * time.Millisecond}}, "enter"},
		{"in either case", []stroke{{"n", time.Second}, {"N", 100 * time.Millisecond}}, "n"},
		{"again after a while", []stroke{{"n", time.Second}, {"n", apart}}, "n n"},
		{"another key between", []stroke{{"n", time.Second}, {"k", 100 * time.Millisecond}, {"n", 100 * time.Millisecond}}, "n k n"},
		{"plus, tab and arrows repeat", []stroke{{"+", time.Second}, {"+", 50 * time.Millisecond}, {"=", 50 * time.Millisecond}, {"tab", 5 * time.Millisecond}, {"tab", 5 * time.Millisecond}, {"down", 5 * time.Millisecond}, {"down", 5 * time.Millisecond}}, "+ + = tab tab down down"},
		{"enter right after an arrow", []stroke{{"down", time.Second}, {"enter", 5 * time.Millisecond}}, "down enter"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			acted, composed := judged(test.strokes)
			if got := strings.Join(acted, " "); got != test.acted {
				t.Errorf("acted: %q, want %q", got, test.acted)
			}
			if composed {
				t.Error("fingers were taken for an input method")
			}
		})
	}
}

func TestAHeldKeyActsOnce(t *testing.T) {
	var g guard
	k := tea.Key{Code: 'n', Text: "n"}
	if v := g.judge(k, "n", time.Second); v != acts {
		t.Fatalf("the first press: %v", v)
	}
	k.IsRepeat = true
	if v := g.judge(k, "n", 2*time.Second); v != bounced {
		t.Errorf("a repeat half a second later: %v, want bounced", v)
	}
}

func TestKeyNames(t *testing.T) {
	tests := []struct {
		key  tea.Key
		want string
	}{
		{tea.Key{Code: 'n', Text: "N", ShiftedCode: 'N', Mod: tea.ModShift}, "n"},
		{tea.Key{Code: ' ', Text: " "}, "space"},
		{tea.Key{Code: '=', Text: "="}, "+"},
		{tea.Key{Code: 'z', Mod: tea.ModCtrl}, "ctrl+z"},
		{tea.Key{Code: 'я', BaseCode: 'z', Mod: tea.ModCtrl}, "ctrl+z"},
		{tea.Key{Code: 'т', Text: "т", BaseCode: 'n'}, "n"},
		{tea.Key{Code: '&', Text: "&", BaseCode: '1'}, "1"},
		{tea.Key{Code: '1', Text: "!", BaseCode: '1', Mod: tea.ModShift}, "!"},
		{tea.Key{Code: 'đ', Text: "đ"}, "đ"},
		{tea.Key{Code: tea.KeyEscape}, "esc"},
		{tea.Key{Code: tea.KeyTab, Mod: tea.ModShift}, "shift+tab"},
		{tea.Key{Code: '?', Text: "?"}, "?"},
	}
	for _, test := range tests {
		if got := keyName(test.key); got != test.want {
			t.Errorf("%+v is named %q, want %q", test.key, got, test.want)
		}
	}
}

// A capture is what a real input method sent through a real terminal, and
// what was typed meanwhile.
type capture struct {
	typed []stamped // key names
	reads []stamped // bytes
}

// A stamped is something that came at a moment.
type stamped struct {
	text string
	at   time.Duration
}

// captured reads a capture from testdata/ime.
func captured(t *testing.T, name string) capture {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "ime", name+".txt"))
	if err != nil {
		t.Fatal(err)
	}
	var c capture
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		ms, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		kind, text, _ := strings.Cut(rest, " ")
		f, err := strconv.ParseFloat(ms, 64)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		at := time.Duration(f * float64(time.Millisecond))
		switch kind {
		case "typed":
			c.typed = append(c.typed, stamped{strings.ToLower(text), at})
		case "read":
			read, err := strconv.Unquote(text)
			if err != nil {
				t.Fatalf("%s: %s: %v", name, text, err)
			}
			c.reads = append(c.reads, stamped{read, at})
		}
	}
	return c
}

// A decoder is a program that keeps the keys Bubble Tea decodes for it.
type decoder struct {
	keys []tea.Key
	want int
}

func (d *decoder) Init() tea.Cmd  { return nil }
func (d *decoder) View() tea.View { return tea.NewView("") }
func (d *decoder) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if k, ok := msg.(tea.KeyPressMsg); ok {
		d.keys = append(d.keys, k.Key())
	}
	if len(d.keys) >= d.want {
		return d, tea.Quit
	}
	return d, nil
}

// decode has Bubble Tea decode all reads. What input methods write has no
// escape sequences, so every rune is one key.
func decode(t *testing.T, reads []stamped) []tea.Key {
	t.Helper()
	var all strings.Builder
	for _, r := range reads {
		all.WriteString(r.text)
	}
	d := &decoder{want: utf8.RuneCountInString(all.String())}
	p := tea.NewProgram(d, tea.WithContext(t.Context()), tea.WithInput(strings.NewReader(all.String())),
		tea.WithOutput(io.Discard), tea.WithoutRenderer(), tea.WithoutSignalHandler())
	if _, err := p.Run(); err != nil {
		t.Fatal(err)
	}
	if len(d.keys) != d.want {
		t.Fatalf("%d keys of %d runes", len(d.keys), d.want)
	}
	return d.keys
}

// guarded runs a capture past a guard and gives back the keys that acted.
// Backspaces are left out: they act on nothing.
func guarded(t *testing.T, c capture) (acted []stamped, noticed bool) {
	t.Helper()
	var g guard
	keys := decode(t, c.reads)
	for _, r := range c.reads {
		n := utf8.RuneCountInString(r.text)
		for _, k := range keys[:n] {
			name := keyName(k)
			switch g.judge(k, name, r.at) {
			case acts:
				if name != "backspace" {
					acted = append(acted, stamped{name, r.at})
				}
			case composing:
				noticed = true
			}
		}
		keys = keys[n:]
	}
	return acted, noticed
}

func texts(all []stamped) string {
	var s []string
	for _, a := range all {
		s = append(s, a.text)
	}
	return strings.Join(s, " ")
}

// What the engine wrote came before its backspace.
const writesFirst = "ibus-bamboo-forward-vte-telex-acts"

// Whatever an input method makes of it, no act comes that no finger pressed,
// none comes twice for one press, and none comes in another order: what acts
// is a part of what was typed before it. In one capture it is not: there the
// engine writes a word anew before it takes the old one back, and the word's
// first letter acts again.
func TestACapturedInputMethodAddsNothing(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "ime", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no captures: %v", err)
	}
	for _, f := range files {
		name := strings.TrimSuffix(filepath.Base(f), ".txt")
		if name == writesFirst {
			continue
		}
		t.Run(name, func(t *testing.T) {
			c := captured(t, name)
			acted, noticed := guarded(t, c)
			left := c.typed
			for _, a := range acted {
				for len(left) > 0 && left[0].text != a.text {
					left = left[1:]
				}
				if len(left) == 0 || left[0].at > a.at {
					t.Fatalf("%s acts at %v and was not pressed for it; acted: %s", a.text, a.at, texts(acted))
				}
				left = left[1:]
			}
			if !noticed {
				t.Error("the input method was not noticed")
			}
		})
	}
}

// What acts while an input method is on, for someone who means acts and for
// someone who types names. As an act happens at once on its key, two kinds of
// act get through: a letter that an input method passes on as typed is a key
// pressed; and of a word committed at once nothing has come before its first
// letter, so that letter acts, late.
func TestWhatActsWhileAnInputMethodIsOn(t *testing.T) {
	for _, test := range []struct{ name, typed, acted string }{
		// Backspaces: a letter passed on as typed acts, what is written anew does
		// not, nor a key pressed within 300 ms of a backspace.
		{"ibus-bamboo-xtest-telex-acts", "n d s a s enter u f space o x d d enter", "n d s a s enter u space o d enter"},
		{"ibus-bamboo-xtest-telex-again", "d d d space a s s space u w w enter", "d space a space u enter"},
		{"ibus-bamboo-xtest-telex-name", "n g u y e e n x space v a w n space t u a a n s enter", "n g u y e a t u a enter"},
		{"ibus-bamboo-xtest-vni-acts", "n d 9 a 1 enter u 7 space o 6 2 space 1 enter", "n d 1 enter u space o space 1 enter"},
		{"ibus-bamboo-forward-telex-again", "d d d space a s s space u w w enter", "d space a space u enter"},
		{"ibus-bamboo-forward-telex-words", "n e x t space t e s t space t h u o w n f d space s p e a k e r s enter", "n e e t h u o e a k e r s enter"},
		{"ibus-bamboo-forward-vni-acts", "n d 9 a 1 enter u 7 space o 6 2 space 1 enter", "n d 1 enter u space o space 1 enter"},
		{"scim-unikey-classic-telex-acts", "n d s a s enter u f space o x d d enter", "n d s a s enter u space o d d enter"},
		{"scim-unikey-classic-telex-again", "d d d space a s s space u w w enter", "d space a space u enter"},
		{"scim-unikey-classic-telex-name", "n g u y e e n x space v a w n space t u a a n s enter", "n g y e t u a enter"},
		{"scim-unikey-classic-vni-acts", "n d 9 a 1 enter u 7 space o 6 2 space 1 enter", "n d a enter u space o space 1 enter"},
		{"ibus-bamboo-xtest-vte-telex-acts", "n d s a s enter u f space o x d d enter", "n d s a s enter u space o d enter"},

		// What is written anew comes before its backspace: its first letter acts
		// once more ("oxd" in one read, the o pressed long before).
		{writesFirst, "n d s a s enter u f space o x d d enter", "n d s a s enter u space o o d enter"},

		// Committed words, the enter first: the enter acts, the word does not.
		{"ibus-unikey-telex-acts", "n d s a s enter u f space o x d d enter", "enter enter"},
		{"ibus-unikey-vni-acts", "n d 9 a 1 enter u 7 space o 6 2 space 1 enter", "enter enter"},
		{"ibus-bamboo-preedit-telex-acts", "n d s a s enter u f space o x d d enter", "enter enter"},

		// The word first: its first letter acts, the enter does not.
		{"fcitx5-unikey-telex-acts", "n d s a s enter u f space o x d d enter", "n o"},
		{"fcitx5-bamboo-vni-acts", "n d 9 a 1 enter u 7 space o 6 2 space 1 enter", "n 1"},

		// A space commits a word: its first letter acts.
		{"ibus-unikey-telex-name", "n g u y e e n x space v a w n space t u a a n s enter", "n v enter"},
		{"fcitx5-unikey-vni-name", "n g u y e 6 n 4 space v a 8 n space t u a 6 n 1 enter", "n v t"},
		{"fcitx5-bamboo-telex-words", "n e x t space t e s t space t h u o w n f d space s p e a k e r s enter", "n t t s"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := captured(t, test.name)
			if got := texts(c.typed); got != test.typed {
				t.Errorf("typed: %q, want %q", got, test.typed)
			}
			acted, _ := guarded(t, c)
			if got := texts(acted); got != test.acted {
				t.Errorf("acted: %q, want %q", got, test.acted)
			}
		})
	}
}
