package sheet

import (
	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"roundtable/ui/theme"
)

// longest is more than anybody types while moderating.
const longest = 2000

// newInput is a line to type in. Its cursor is drawn as part of the text: a
// terminal's own cursor counts runes, not cells. It does not blink: an idle
// screen is not repainted.
func newInput(value string) textinput.Model {
	in := textinput.New()
	in.Prompt = ""
	in.CharLimit = longest
	in.SetVirtualCursor(true)
	in.KeyMap.Paste = key.NewBinding() // terminals paste by themselves
	in.SetValue(value)
	in.CursorEnd()
	in.Focus()
	return in
}

// press passes a key to a line of text.
func press(in *textinput.Model, k tea.KeyPressMsg) {
	*in, _ = in.Update(k)
}

// insert puts clean text where the cursor stands.
func insert(in *textinput.Model, text string) {
	*in, _ = in.Update(tea.PasteMsg{Content: text})
}

// draw is the line in w cells, with the cursor in sight.
func draw(in *textinput.Model, w int, th theme.Theme) string {
	styles := in.Styles()
	styles.Focused.Text, styles.Blurred.Text = th.Text, th.Text
	styles.Focused.Placeholder, styles.Blurred.Placeholder = th.Quiet, th.Quiet
	styles.Cursor.Blink = false
	styles.Cursor.Color = th.Strong.GetForeground()
	in.SetStyles(styles)
	in.SetWidth(max(w-1, 1))
	in.SetCursor(in.Position())
	return cut(in.View(), w)
}
