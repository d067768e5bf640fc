package console

import (
	"strings"
	"unicode"

	tea "charm.land/bubbletea/v2"
)

// keyName is a key as the table of acts names it: letters alike in either
// case, "=" as "+", and where the terminal reports base keys, the key that
// stands there on a US keyboard: digits before every other rule, letters on
// non-Latin layouts.
func keyName(k tea.Key) string {
	const modified = tea.ModCtrl | tea.ModAlt | tea.ModMeta | tea.ModHyper | tea.ModSuper
	if k.Mod&modified == 0 {
		if shifted := k.Mod&tea.ModShift != 0; !shifted && k.BaseCode >= '0' && k.BaseCode <= '9' {
			return string(k.BaseCode)
		}
		if k.Text != "" {
			return textName(k)
		}
	}
	if k.BaseCode != 0 && k.BaseCode <= unicode.MaxASCII && k.Code > unicode.MaxASCII && unicode.IsLetter(k.Code) {
		k.Code = k.BaseCode
	}
	return strings.ToLower(k.Keystroke())
}

// digitRow is a key of the unshifted digit row of an AZERTY keyboard as the
// digit that is printed above it; any other key as it is.
func digitRow(k tea.Key) tea.Key {
	const row = `&é"'(-è_çà`
	const modified = tea.ModShift | tea.ModCtrl | tea.ModAlt | tea.ModMeta | tea.ModHyper | tea.ModSuper
	if k.Mod&modified != 0 || k.Text == "" || !strings.Contains(row, k.Text) {
		return k
	}
	digits := []rune("1234567890")
	for i, r := range []rune(row) {
		if k.Text == string(r) {
			k.Code, k.BaseCode, k.Text = digits[i], digits[i], string(digits[i])
		}
	}
	return k
}

// textName names a printable key.
func textName(k tea.Key) string {
	name := k.Text
	if !ascii(name) && k.BaseCode != 0 && k.BaseCode <= unicode.MaxASCII {
		name = string(k.BaseCode)
	}
	switch name {
	case " ":
		return "space"
	case "=":
		return "+"
	}
	return strings.ToLower(name)
}

// printable says whether a key writes text.
func printable(k tea.Key) bool { return k.Text != "" }

// composed says whether a key is a letter that no act has: an input method or
// another layout wrote it, and the terminal does not say which key it was.
func composed(k tea.Key) bool {
	return k.Text != "" && !ascii(k.Text) && (k.BaseCode == 0 || k.BaseCode > unicode.MaxASCII)
}

func ascii(s string) bool {
	for _, r := range s {
		if r > unicode.MaxASCII {
			return false
		}
	}
	return true
}
