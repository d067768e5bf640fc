package sheet

import (
	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
)

// A Line is text that is being typed outside of any sheet. The keys that write
// and move in it are those that type no text and that its screen leaves to it.
type Line struct{ in textinput.Model }

// longestLine is more than anybody says in one breath, and what is pasted may
// be a statement.
const longestLine = 10000

// NewLine is a line with a text, the cursor at its end.
func NewLine(text string) *Line {
	in := newInput("")
	in.CharLimit = longestLine
	keys := &in.KeyMap
	for _, taken := range []*key.Binding{
		&keys.DeleteAfterCursor, &keys.AcceptSuggestion, &keys.NextSuggestion, &keys.PrevSuggestion,
	} {
		*taken = key.NewBinding()
	}
	keys.CharacterForward = key.NewBinding(key.WithKeys("right"))
	keys.CharacterBackward = key.NewBinding(key.WithKeys("left"))
	keys.DeleteCharacterForward = key.NewBinding(key.WithKeys("delete"))
	in.SetValue(text)
	in.CursorEnd()
	return &Line{in}
}

// Press writes or moves.
func (l *Line) Press(k tea.KeyPressMsg) { press(&l.in, k) }

// Insert puts a text where the cursor stands.
func (l *Line) Insert(text string) { insert(&l.in, text) }

// Text is what is typed, as it is typed.
func (l *Line) Text() string { return l.in.Value() }

// At is before how many runes the cursor stands.
func (l *Line) At() int { return l.in.Position() }
