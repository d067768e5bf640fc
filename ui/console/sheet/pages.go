package sheet

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"roundtable/ui/theme"
)

// An Item is one thing to read: a key and what it does, or with neither Key
// nor Text a heading. Where everything would be too many pages, items that have
// a Brief text stand for all; where these are too many too, they are brief.
type Item struct{ Heading, Key, Text, Brief string }

// The pages that somebody leafs through for everything, those that somebody
// reads for a key, and how narrow a column of brief items may be.
const (
	allPages    = 16
	mostPages   = 12
	leastColumn = 20
)

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
	p.room = max(h-2, 1)
	lines := p.lines(w-4, th)
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

// lines is as much as there are pages for.
func (p *Pages) lines(w int, th theme.Theme) []string {
	all := texts(p.items, w, th)
	if len(all) <= allPages*p.room {
		return all
	}
	var brief, some []Item
	for _, item := range p.items {
		if item.Brief != "" {
			brief = append(brief, item)
		}
		if item.Brief != "" || item.Heading != "" {
			some = append(some, item)
		}
	}
	if brief == nil {
		return all
	}
	if lines := texts(some, w, th); len(lines) <= mostPages*p.room {
		return lines
	}
	return columns(brief, w, p.room, th)
}

// columns are brief items, each on a line of its own, or on as many side by
// side as it takes to come to few enough pages of so many lines.
func columns(items []Item, w, room int, th theme.Theme) []string {
	n := 1
	for w/(n+1) >= leastColumn && (len(items)+n-1)/n > mostPages*room {
		n++
	}
	cell := max((w-n+1)/n, 1)
	keys := keyWidth(items, cell)
	var lines []string
	for at := 0; at < len(items); at += n {
		var row []string
		for _, item := range items[at:min(at+n, len(items))] {
			row = append(row, th.Key.Render(fit(item.Key, keys))+" "+th.Text.Render(fit(item.Brief, max(cell-keys-1, 1))))
		}
		lines = append(lines, strings.Join(row, " "))
	}
	return lines
}

// keyWidth is how wide the keys of items are, at most a third of w.
func keyWidth(items []Item, w int) int {
	keys := 0
	for _, item := range items {
		keys = max(keys, len([]rune(item.Key)))
	}
	return min(keys, max(w/3, 1))
}

// texts are items in full.
func texts(items []Item, w int, th theme.Theme) []string {
	keys := keyWidth(items, w)
	var lines []string
	for i, item := range items {
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
