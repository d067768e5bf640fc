package programme

import (
	"strings"
	"unicode/utf8"
)

// Bounds of what is understood. People and times are looked for in pairs, so
// that what takes no time in a programme would take hours in a book.
const (
	mostReach      = 4000      // bytes of a line that are looked at
	leastReach     = 250       // even of a book's lines
	mostPairs      = 128 << 20 // bytes of all lines, times those of each that are looked at
	mostNeighbours = 200       // items of a list that an item is compared with, on each side
	mostClashes    = 200       // overlaps that are told
)

// reachOf is how many bytes of a line are looked at: the longer the text, the
// fewer, so that the whole takes the same time.
func reachOf(lines []line) int {
	letters := 0
	for _, l := range lines {
		letters += len(l.text)
		for _, c := range l.cells {
			for _, inside := range c.lines {
				letters += len(inside.text)
			}
		}
	}
	return min(mostReach, max(leastReach, mostPairs/max(letters, 1)))
}

// clipped are the lines as far as they are looked at; the lines themselves stay.
func clipped(lines []line, reach int) []line {
	out := make([]line, len(lines))
	for i, l := range lines {
		l.text = upTo(l.text, reach)
		if l.cells != nil {
			cells := make([]cell, len(l.cells))
			for k, c := range l.cells {
				c.lines = clipped(c.lines, reach)
				cells[k] = c
			}
			l.cells = cells
		}
		out[i] = l
	}
	return out
}

// upTo is the beginning of a text, of so many bytes at most, ended between two
// words where there are any.
func upTo(text string, most int) string {
	if len(text) <= most {
		return text
	}
	for most > 0 && !utf8.RuneStart(text[most]) {
		most--
	}
	if i := strings.LastIndexByte(text[:most], ' '); i > 0 {
		most = i
	}
	return text[:most]
}
