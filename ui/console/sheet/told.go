package sheet

import (
	tea "charm.land/bubbletea/v2"

	"roundtable/ui/theme"
)

// Told is a sentence in place of a list that was expected: why there is none.
// The next key, which was meant for the list, closes it and does nothing else.
type Told struct {
	Title, Text string
	Words       Words
}

// Typing is never so.
func (t *Told) Typing() bool { return false }

// Say has no place here: the sentence is all there is.
func (t *Told) Say(string) {}

// Paste has nothing to paste into.
func (t *Told) Paste(string) {}

// Press is any key: the sheet is closed.
func (t *Told) Press(tea.KeyPressMsg) Outcome { return Dropped }

// Lines is how many it would like: a sentence may need a second.
func (t *Told) Lines() int { return 2 }

// Width is how many cells it would like to have, its frame counted.
func (t *Told) Width() int { return wishedWidth }

// View draws the sentence.
func (t *Told) View(w, h int, th theme.Theme) string {
	var lines []string
	for _, line := range wrap(t.Text, w-4) {
		lines = append(lines, th.Notice.Render(line))
	}
	return box(t.Title, lines, t.Words.AnyKey+" "+t.Words.Back, w, h, th)
}
