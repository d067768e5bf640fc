package sheet

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"roundtable/ui/theme"
)

// The rows of the header and the footer, which stay in sight, and the height
// under which there is no room for both a footer and a sheet.
const (
	headRows = 3
	footRows = 2
	cramped  = 16
)

// The width of a sheet beside the digits: as wished, and at least.
const (
	wishedWidth = 42
	leastWidth  = 34
)

// Over draws a sheet over a screen of w by h cells. It never hides the clocks:
// a sheet of many lines stands beside the big digits where they leave room,
// any other below them.
func Over(frame string, s Sheet, w, h int, th theme.Theme) string {
	rows := strings.Split(frame, "\n")
	for len(rows) < h {
		rows = append(rows, "")
	}
	low := lowest(rows, h)
	if at := beside(rows, w, max(wishedWidth, s.Width())); w >= 80 && h >= 20 && w-at >= leastWidth && s.Lines() > low-2 {
		box := strings.Split(s.View(w-at, h-headRows-footRows, th), "\n")
		for i, line := range box {
			rows[headRows+i] = clip(rows[headRows+i], at) + line
		}
		return strings.Join(rows, "\n")
	}
	box := strings.Split(s.View(w, low, th), "\n")
	first := h - len(box)
	if h >= cramped {
		first -= footRows
	}
	for i, line := range box {
		rows[max(first, 0)+i] = line
	}
	return strings.Join(rows, "\n")
}

// beside is the column at which a sheet may begin: right of the digits.
func beside(rows []string, w, wish int) int {
	edge := 0
	for _, row := range rows {
		if i := strings.LastIndexAny(row, digitParts); i >= 0 {
			edge = max(edge, lipgloss.Width(row[:i])+2)
		}
	}
	const step = 4 // so that the box stands still while the digits change
	edge = (edge + step - 1) / step * step
	return max(edge, w-max(wish, w*3/10))
}

// lowest is how many lines a sheet below the digits may have.
func lowest(rows []string, h int) int {
	room := max(h/2, min(h, 3))
	switch {
	case h >= 30:
		room = h/3 - 1
	case h >= cramped:
		room = max(h-18, 4)
	}
	for i, row := range rows {
		if strings.ContainsAny(row, digitParts) && h >= cramped {
			room = min(room, max(h-footRows-i-1, 3))
		}
	}
	return room
}

// digitParts are what big digits are made of, and nothing else is.
const digitParts = "█▀▄"

// Beside is a line of a sheet of wide cells with what the screen shows to the
// right of it, w cells in all.
func Beside(line, under string, wide, w int) string {
	return clip(line, wide) + clip(ansi.TruncateLeft(filled(under, w), wide, ""), w-wide)
}
