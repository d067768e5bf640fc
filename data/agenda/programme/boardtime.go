package programme

import (
	"strconv"
	"strings"
)

// timingOf reads the times of a row out of the columns that have them.
func (g *board) timingOf(r line) timing {
	var t timing
	for k, c := range r.cells {
		text := c.text()
		if text == "" {
			continue
		}
		switch g.columns[k] {
		case timeColumn, startColumn, dayColumn:
			if at := days(text); len(at) > 0 {
				text = text[:at[0].from] + " " + text[at[0].to:]
			}
			for _, s := range stamps(text) {
				t.take(s)
			}
		case endColumn:
			if found := stamps(text); len(found) > 0 && found[0].start != nil {
				if t.when == nil {
					t.when = &stamp{}
					*t.when = found[0]
				} else if t.when.end == nil {
					t.when.end = found[0].start
				}
			}
		case lengthColumn:
			t.takeMinutes(text)
		}
	}
	return t
}

// takeMinutes reads a cell of minutes, whose unit the head may have said.
func (t *timing) takeMinutes(text string) {
	if p := strings.Split(strings.TrimSpace(text), ":"); len(p) == 3 && len(p[0]) <= 2 {
		hours, bad := strconv.Atoi(p[0])
		minutes, worse := strconv.Atoi(p[1])
		if n := float64(hours*60 + minutes); bad == nil && worse == nil && n > 0 && t.length == nil {
			t.length = &stamp{minutes: n, least: n}
			return
		}
	}
	if found := stamps(text); len(found) > 0 {
		for _, s := range found {
			if s.isLength() {
				t.take(s)
			} else if h := s.start; s.end == nil && h.minute < 6*60 && t.length == nil { // 0:15, 1h30
				t.length = &stamp{minutes: float64(h.minute), least: float64(h.minute)}
			}
		}
		return
	}
	text = strings.Trim(text, " '′.~")
	if n, err := strconv.ParseFloat(strings.ReplaceAll(text, ",", "."), 64); err == nil && n > 0 && n <= 24*60 {
		t.length = &stamp{minutes: n, least: n}
		return
	}
	if sum := strings.Split(text, "+"); len(sum) == 2 {
		a, bad := strconv.ParseFloat(strings.TrimSpace(sum[0]), 64)
		b, worse := strconv.ParseFloat(strings.TrimSpace(sum[1]), 64)
		if bad == nil && worse == nil {
			t.length = &stamp{minutes: a + b, least: a + b, compound: true}
		}
	}
}
