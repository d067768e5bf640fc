package console

import (
	"strings"
	"testing"
	"time"

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

// The streams have the shape of what Telex and VNI send to a terminal: the
// first letter comes from the finger, what corrects it comes in a burst.
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
		{"a word committed at once", stream("Thắng mở"), "T"},
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
