package programme

import (
	"fmt"
	"strings"
	"unicode"

	"roundtable/session"
)

// edge is how many lines at the top and at the foot of a page may be its
// header and its footer.
const edge = 3

// unpaged drops what every page of a text in pages repeats: page numbers,
// footers, and headers but for the first.
func (f *flattener) unpaged(lines []sourceLine) []sourceLine {
	lines = f.unfootered(lines)
	var starts []int
	for i, l := range lines {
		if i == 0 || l.page {
			starts = append(starts, i)
		}
	}
	if len(starts) < 2 {
		return lines
	}
	drop := f.repeated(lines, starts)
	kept := make([]sourceLine, 0, len(lines))
	for i, l := range lines {
		if drop[i] {
			f.notice(l.no, session.Say("headers and footers of pages were left out"))
			continue
		}
		kept = append(kept, l)
	}
	return kept
}

// unfootered drops the lines that end with the number of the page and of the
// pages: where nothing else parts the pages, they do.
func (f *flattener) unfootered(lines []sourceLine) []sourceLine {
	kept := make([]sourceLine, 0, len(lines))
	page := false
	for _, l := range lines {
		if text := strings.TrimSpace(l.text); len(text) < 200 && endsInFigure(text) && f.patterns.footer.expression().MatchString(text) && !f.patterns.timed.expression().MatchString(text) {
			f.notice(l.no, session.Say("headers and footers of pages were left out"))
			page = true
			continue
		}
		l.page = l.page || page
		page = false
		kept = append(kept, l)
	}
	return kept
}

// endsInFigure says that a text ends with a figure, as the number of a page
// does.
func endsInFigure(text string) bool {
	return text != "" && text[len(text)-1] >= '0' && text[len(text)-1] <= '9'
}

// repeated is which lines at the edges of pages, which begin at starts, are
// on most of them, and which number the page.
func (f *flattener) repeated(lines []sourceLine, starts []int) map[int]bool {
	drop := map[int]bool{}
	repeated := map[string][]int{}
	for n, from := range starts {
		to := len(lines)
		if n+1 < len(starts) {
			to = starts[n+1]
		}
		for _, step := range []int{1, -1} {
			for place, i := range edgeOf(lines, from, to, step) {
				text := strings.TrimSpace(lines[i].text)
				switch {
				case f.patterns.timed.expression().MatchString(text):
				case step < 0 && place == 0 && f.patterns.page.expression().MatchString(text):
					drop[i] = true
				default:
					key := fmt.Sprint(place*step, step, undated(text))
					repeated[key] = append(repeated[key], i)
				}
			}
		}
	}
	for key, at := range repeated {
		if len(at) < 2 || len(at)*5 < len(starts)*3 {
			continue
		}
		if !strings.Contains(key, "-1 ") { // the first header may be the title
			at = at[1:]
		}
		for _, i := range at {
			drop[i] = true
		}
	}
	keepInner(lines, starts, drop)
	return drop
}

// keepInner keeps what stands within a page behind a line of its own: a header
// or a footer begins at the edge, and somebody may speak on two pages.
func keepInner(lines []sourceLine, starts []int, drop map[int]bool) {
	for n, from := range starts {
		to := len(lines)
		if n+1 < len(starts) {
			to = starts[n+1]
		}
		for _, step := range []int{1, -1} {
			within := false
			for _, i := range edgeOf(lines, from, to, step) {
				if within = within || !drop[i] && n > 0; within {
					delete(drop, i)
				}
			}
		}
	}
}

// edgeOf is where the first lines of a page are that are not blank, or the
// last ones.
func edgeOf(lines []sourceLine, from, to, step int) []int {
	var found []int
	i := from
	if step < 0 {
		i = to - 1
	}
	for ; i >= from && i < to && len(found) < edge; i += step {
		if !lines[i].blank() {
			found = append(found, i)
		}
	}
	return found
}

// undated is a line with its blanks joined and every number the same: the
// footer of page 3 is that of page 2. A row of a programme is told apart by
// its words.
func undated(s string) string {
	var b strings.Builder
	digits := false
	for _, r := range joined(s) {
		if unicode.IsDigit(r) {
			if !digits {
				b.WriteByte('0')
			}
			digits = true
			continue
		}
		digits = false
		b.WriteRune(r)
	}
	return b.String()
}
