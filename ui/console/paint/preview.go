package paint

import (
	"roundtable/ui/console/scene"
	"roundtable/ui/theme"
)

// Preview draws a programme beside one doubt about it: at most h lines of at
// most w cells each.
func Preview(p scene.Preview, w, h int, th theme.Theme) string {
	if w <= 0 || h <= 0 {
		return ""
	}
	b := newBrush(th)
	if w < leastWidth || h < leastHeight {
		rows := b.lines(scene.Lines{Lines: []scene.Line{{{Text: p.TooSmall}}}, Wrap: true}, w)
		return join(rows[:min(len(rows), h)])
	}
	s := scene.Scene{Notice: p.Notice, Question: p.Question, Answer: p.Answer, Footer: p.Footer}
	count := footerRows(s, w, h)
	if !p.Notice.Empty() {
		count = max(count, min(2, h/4))
	}
	foot := b.footer(s, w, count)
	h -= len(foot)
	if w >= twoFrom && h >= 6 {
		left := w * 11 / 20
		return join(append(abreast(b.pane(p.Plan, rect{left, h}, true), b.pane(p.Doubt, rect{w - left, h}, true)), foot...))
	}
	low := h * 2 / 5
	if need := b.needs(p.Doubt, w-2) + 1; need > h-low {
		low = max(h-need, min(low, leastPlan))
	}
	rows := append(b.strand(p.Doubt, rect{w, h - low}, true, true), b.strand(p.Plan, rect{w, low}, true, true)...)
	return join(append(rows, foot...))
}

// leastPlan is how many lines of what was understood stay in sight: its heading
// and two rows.
const leastPlan = 3

// needs is how many lines the blocks of a pane take that always stay.
func (b *brush) needs(p scene.Pane, w int) int {
	n := 0
	for _, block := range p.Blocks {
		if lines, ok := block.Body.(scene.Lines); ok && block.Rank == 0 {
			n += len(wrapped(lines, w))
		}
	}
	return n
}
