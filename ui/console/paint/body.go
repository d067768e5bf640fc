package paint

import (
	"strings"

	"roundtable/ui/console/scene"
)

// From these widths on there are three panes, and two.
const (
	threeFrom = 100
	twoFrom   = 80

	leastFloor = 44 // the pane with the digits lends nothing below this width
)

// body paints the panes into w by h: exactly h lines.
func (b *brush) body(s scene.Scene, w, h int) []string {
	switch {
	case h <= 0:
		return nil
	case s.Alone:
		return b.alone(s.Floor, w, h)
	case w >= threeFrom && s.Right.Wide && h >= 24:
		return b.wideBelow(s, w, h)
	case w >= threeFrom && h >= 6:
		return b.three(s, w, h)
	case w >= twoFrom && h >= 6:
		return b.two(s, w, h)
	}
	return b.one(s, w, h)
}

// alone is the floor on the whole screen, halfway down.
func (b *brush) alone(p scene.Pane, w, h int) []string {
	rows := b.strand(p, rect{w, h}, true, false)
	used := len(rows)
	for used > 0 && strings.TrimSpace(rows[used-1]) == "" {
		used--
	}
	above := (h - used) / 2
	return append(rows[used:used+above:used+above], append(rows[:used:used], rows[used+above:]...)...)
}

// three panes side by side.
func (b *brush) three(s scene.Scene, w, h int) []string {
	side := max(31, min(w*3/10, 48))
	right := side
	if s.Right.Names {
		right += max(min(w-2*side-leastFloor, side/4), 0)
	}
	return abreast(
		b.pane(s.Left, rect{side, h}, true),
		b.pane(s.Floor, rect{w - side - right, h}, true),
		b.pane(s.Right, rect{right, h}, true),
	)
}

// wideBelow is two panes above and the one with long rows below them.
func (b *brush) wideBelow(s scene.Scene, w, h int) []string {
	side := max(30, min(w*8/25, 48))
	low := max(min(blockRows(s.Right)+4, h/2), 8)
	top := abreast(
		b.pane(s.Left, rect{side, h - low}, true),
		b.pane(s.Floor, rect{w - side, h - low}, true),
	)
	return append(top, b.pane(s.Right, rect{w, low}, true)...)
}

// blockRows is about how many lines a pane's tables and lines fill.
func blockRows(p scene.Pane) int {
	n := 0
	for i := range p.Blocks {
		switch body := p.Blocks[i].Body.(type) {
		case scene.Table:
			n += tableRows(body)
		case scene.Lines:
			n += len(body.Lines)
		}
		if p.Blocks[i].Apart {
			n++
		}
	}
	return n
}

// two panes: the floor, and the one that tab has chosen.
func (b *brush) two(s scene.Scene, w, h int) []string {
	floor := w * 3 / 5
	second, left := other(s)
	return abreast(
		b.pane(s.Floor, rect{floor, h}, left),
		b.pane(second, rect{w - floor, h}, left),
	)
}

// other is the pane beside the floor, and whether it is the left one.
func other(s scene.Scene) (scene.Pane, bool) {
	if s.Focus == scene.OnLeft {
		return s.Left, true
	}
	return s.Right, false
}

// one above the other: the floor with what matters of it, then the pane that
// tab has chosen. Very low screens have the floor alone.
func (b *brush) one(s scene.Scene, w, h int) []string {
	if h < 6 {
		return b.strand(s.Floor, rect{w, h}, true, false)
	}
	below, left := other(s)
	low := max(3, min(blockRows(below)+1, h*2/5))
	titled := h >= 12
	out := b.strand(s.Floor, rect{w, h - low}, left, titled)
	return append(out, b.strand(below, rect{w, low}, left, true)...)
}

// abreast joins panes of the same height.
func abreast(panes ...[]string) []string {
	out := make([]string, len(panes[0]))
	for i := range out {
		var row strings.Builder
		for _, p := range panes {
			row.WriteString(p[i])
		}
		out[i] = row.String()
	}
	return out
}

func rule(n int) string { return strings.Repeat("─", max(n, 0)) }
