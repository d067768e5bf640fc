package sheet

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"roundtable/ui/theme"
)

// An Item is one thing to read: a key and what it does, or with neither Key
// nor Text a heading.
type Item struct{ Heading, Key, Text string }

// Pages are things to read, longer than the screen.
type Pages struct {
	Title string
	Words Words

	items []Item
	top   int // the first line in sight
	last  int // how far one can scroll, as drawn last
	room  int
}

// NewPages is a sheet to read.
func NewPages(title string, items []Item, words Words) *Pages {
	return &Pages{Title: title, Words: words, items: items}
}

// Typing is never so.
func (p *Pages) Typing() bool { return false }

// Say has no place here: nothing can be wrong with reading.
func (p *Pages) Say(string) {}

// Paste has nothing to paste into.
func (p *Pages) Paste(string) {}

// Press scrolls; enter, esc and ? close the sheet.
func (p *Pages) Press(k tea.KeyPressMsg) Outcome {
	step := 0
	switch k.Keystroke() {
	case "esc", "enter":
		return Dropped
	case "up":
		step = -1
	case "down", "tab":
		step = 1
	case "pgup":
		step = -p.room
	case "pgdown", "space":
		step = p.room
	case "home":
		step = -p.top
	case "end":
		step = p.last
	}
	if k.Text == "?" {
		return Dropped
	}
	p.top = max(min(p.top+step, p.last), 0)
	return Open
}

// View draws the lines in sight.
func (p *Pages) View(w, h int, th theme.Theme) string {
	lines := p.lines(w-4, th)
	p.room = max(h-2, 1)
	p.last = max(len(lines)-p.room, 0)
	p.top = min(p.top, p.last)
	shown := lines[p.top:min(p.top+p.room, len(lines))]
	title, foot := p.Title, "esc "+p.Words.Back
	if p.last > 0 {
		title = p.Title + " " + page(p.top, p.room, len(lines))
		foot = "↑↓ " + p.Words.Scroll + " · " + foot
	}
	return box(title, shown, foot, w, h, th)
}

// page is how far one has read: "1/4".
func page(top, room, lines int) string {
	pages := (lines + room - 1) / room
	return strconv.Itoa(min((top+room-1)/room+1, pages)) + "/" + strconv.Itoa(pages)
}

func (p *Pages) lines(w int, th theme.Theme) []string {
	keys := 0
	for _, item := range p.items {
		keys = max(keys, len([]rune(item.Key)))
	}
	keys = min(keys, max(w/3, 1))
	var lines []string
	for i, item := range p.items {
		if item.Heading != "" {
			if i > 0 {
				lines = append(lines, "")
			}
			lines = append(lines, th.Strong.Render(item.Heading))
			continue
		}
		for n, part := range wrap(item.Text, max(w-keys-1, 1)) {
			key := ""
			if n == 0 {
				key = item.Key
			}
			lines = append(lines, th.Key.Render(fit(key, keys))+" "+th.Text.Render(part))
		}
	}
	return lines
}

// Lines is how many lines there are to read, at least.
func (p *Pages) Lines() int { return len(p.items) }

// Width is how many cells it would like to have, its frame counted.
func (*Pages) Width() int { return wishedWidth }
