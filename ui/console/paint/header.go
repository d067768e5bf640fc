package paint

import (
	"github.com/charmbracelet/x/ansi"

	"roundtable/ui/console/scene"
)

// header paints the title, who may look at the screen, the status and the
// protected line into at most most lines; one more where the line that is
// always there has no room beside the mark.
func (b *brush) header(s scene.Scene, w, most int) []string {
	if most < 2 {
		return b.lone(s, w)
	}
	out := []string{b.title(s, w)}
	if most < 3 || s.Line.Empty() || together(s.Status, s.Line, w) {
		return append(out, b.status(s.Status, s.Line, w))
	}
	return append(out, b.status(s.Status, scene.Say{}, w), b.status(nil, s.Line, w))
}

// together says whether the status and the protected line have room side by
// side, without saying less than in two lines but for the last phrase.
func together(left []scene.Say, line scene.Say, w int) bool {
	right, said := abridge(left, line, w)
	for i := range min(len(left), 2) {
		if said[i] != left[i].Full() {
			return false
		}
	}
	return right == line.Full() && width(said)+beside(right) <= w
}

// lone is a header without a title: the mark, the status and the protected
// line, in one line if they have room there.
func (b *brush) lone(s scene.Scene, w int) []string {
	mark := b.strip(min(1+ansi.StringWidth(s.Mark.Full()), w))
	mark.blank(1)
	mark.put(look(s.Mark.Job), s.Mark.Full())
	beside := w - 1 - ansi.StringWidth(s.Mark.Full())
	if beside < 2+ansi.StringWidth(formOf(s.Line, 2)) {
		return []string{mark.done() + b.status(s.Status, scene.Say{}, beside), b.status(nil, s.Line, w)}
	}
	return []string{mark.done() + b.status(s.Status, s.Line, beside)}
}

// leastTitle is how much of a title must be left beside where the session is;
// that gives way first, unless it is a warning.
const leastTitle = 12

// title is the first line: what the session is, where, whether it is saved,
// and who may look.
func (b *brush) title(sc scene.Scene, w int) string {
	s, mark := b.strip(w), sc.Mark.Full()
	s.blank(1)
	title, right, mw := clean(sc.Title), "", ansi.StringWidth(mark)
	most := max(w/2, 12) // more would be cut, and whether it is saved stands at the end
	for _, form := range sc.Place.Forms {
		right = form + " · "
		if wide := ansi.StringWidth(right); wide <= most && ansi.StringWidth(title)+wide+mw+4 <= w {
			break
		}
	}
	rw := min(ansi.StringWidth(right), most)
	if s.room-rw-mw-2 < leastTitle && sc.Place.Job == scene.Quiet {
		right, rw = "", 0
	}
	s.put(look(scene.Strong), cut(title, s.room-rw-mw-2))
	s.blank(s.room - rw - mw - 1)
	if rw > 0 {
		s.put(look(sc.Place.Job), cut(right, rw))
	}
	s.put(look(sc.Mark.Job), mark)
	return s.done()
}

// status is what is said on the left, as much of it as fits, and the protected
// line on the right, which always is.
func (b *brush) status(left []scene.Say, line scene.Say, w int) string {
	right, said := abridge(left, line, w)
	rw := ansi.StringWidth(right)
	s := b.strip(w)
	s.blank(1)
	for i, say := range left {
		text := said[i]
		gap := statusGap
		if i == 0 {
			gap = 0
		}
		room := s.room - rw - 1
		if rw > 0 {
			room-- // what stands on the right is never run into
		}
		if text == "" || (i > 0 || rw > 0) && ansi.StringWidth(text)+gap > room {
			continue
		}
		if i > 1 {
			s.put(look(scene.Quiet), " · ")
		} else {
			s.blank(gap)
		}
		s.put(look(say.Job), text)
	}
	if len(left) > 0 {
		s.blank(s.room - rw - 1)
	}
	s.put(look(line.Job), right)
	return s.done()
}

// abridge chooses how long each phrase is: on the left the last is shortened
// first and how the plan stands, the second, last; then the protected line.
func abridge(left []scene.Say, line scene.Say, w int) (right string, said []string) {
	said = make([]string, len(left))
	for short := range 3 {
		right = formOf(line, short)
		copy(said, inFull(left))
		for _, i := range shortening(len(left)) {
			for form := 1; form < 3 && width(said)+beside(right) > w; form++ {
				said[i] = formOf(left[i], form)
			}
		}
		if width(said)+beside(right) <= w {
			break
		}
	}
	for i := range left { // what has a fourth form, which is nothing, gives way at last
		if width(said)+beside(right) > w+statusGap-1 {
			said[i] = formOf(left[i], 3)
		}
	}
	return right, said
}

// shortening is the order in which phrases are shortened.
func shortening(n int) []int {
	var order []int
	for i := n - 1; i >= 2; i-- {
		order = append(order, i)
	}
	for i := range min(n, 2) {
		order = append(order, i)
	}
	return order
}

// formOf is the i-th form of a phrase, or the shortest it has.
func formOf(s scene.Say, i int) string {
	if s.Empty() {
		return ""
	}
	return s.Forms[min(i, len(s.Forms)-1)]
}

// width is how wide phrases are side by side, with the screen's margins.
func width(said []string) int {
	w := 2
	for i, text := range said {
		if text != "" {
			w += ansi.StringWidth(text)
			if i > 0 {
				w += statusGap
			}
		}
	}
	return w
}

// inFull is every phrase in its longest form.
func inFull(all []scene.Say) []string {
	said := make([]string, len(all))
	for i := range all {
		said[i] = formOf(all[i], 0)
	}
	return said
}

// statusGap stands between phrases of the header.
const statusGap = 3

// beside is the room that a phrase on the right takes from those on the left.
func beside(right string) int {
	if right == "" {
		return 0
	}
	return ansi.StringWidth(right) + statusGap
}
