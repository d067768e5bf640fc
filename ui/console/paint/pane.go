package paint

import "roundtable/ui/console/scene"

// A rect is the size of a place on the screen, in cells.
type rect struct{ w, h int }

// pane paints a pane into a rectangle: h lines of w cells.
func (b *brush) pane(p scene.Pane, r rect, leftShown bool) []string {
	inner, height := r.w-4, r.h-2
	out := make([]string, 0, r.h)
	out = append(out, b.border("┌─ ", p.Title, "┐", r.w))
	open := b.open[frameLook] + "│" + b.shut[frameLook]
	for _, row := range b.column(shown(p.Blocks, leftShown), inner, height) {
		out = append(out, open+" "+row+" "+open)
	}
	return append(out, b.border("└", "", "┘", r.w))
}

// strand paints a pane without a frame, under a rule that carries its title:
// for narrow screens. Without a title there is no rule.
func (b *brush) strand(p scene.Pane, r rect, leftShown, titled bool) []string {
	var out []string
	height := r.h
	if titled {
		out = append(out, b.border("─ ", p.Title, "─", r.w))
		height--
	}
	for _, row := range b.column(shown(p.Blocks, leftShown), r.w-2, height) {
		out = append(out, " "+row+" ")
	}
	return out
}

// border is a horizontal line with a title in it.
func (b *brush) border(left, title, right string, width int) string {
	s := b.strip(width)
	if title == "" {
		s.put(frameLook, left)
	} else {
		s.put(frameLook, left)
		s.put(look(scene.Strong), cut(clean(title), s.room-3))
		s.put(frameLook, " ")
	}
	s.put(frameLook, rule(s.room-1)+right)
	return s.done()
}

// shown leaves out what only stands in for a pane that is on screen.
func shown(blocks []scene.Block, leftShown bool) []scene.Block {
	if !leftShown {
		return blocks
	}
	kept := make([]scene.Block, 0, len(blocks))
	for i := range blocks {
		if !blocks[i].Lieu {
			kept = append(kept, blocks[i])
		}
	}
	return kept
}
