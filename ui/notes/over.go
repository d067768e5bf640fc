package notes

import (
	"strings"

	"roundtable/ui/console/sheet"
	"roundtable/ui/theme"
)

// over draws a sheet above the line that is typed, so that both are in sight;
// where that leaves too little room, over the line too.
func over(frame string, s sheet.Sheet, top, w, h int, th theme.Theme) string {
	const least = 5
	rows := strings.Split(frame, "\n")
	for len(rows) < h {
		rows = append(rows, "")
	}
	if top < least+1 {
		top = h
	}
	wide := min(w, max(s.Width(), 64))
	box := strings.Split(s.View(wide, min(s.Lines()+3, top-1), th), "\n")
	for i, line := range box {
		at := top - len(box) + i
		if at >= 0 && at < len(rows) {
			rows[at] = sheet.Beside(line, rows[at], wide, w)
		}
	}
	return strings.Join(rows, "\n")
}
