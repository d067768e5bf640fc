package paint

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"roundtable/ui/console/scene"
)

// Between two hints of the footer.
const (
	wideGap   = 3
	narrowGap = 2
)

// A rack is one line of hints as they fit: first every key has its short label,
// then labels are said in full where there is room for that.
type rack struct {
	hints []scene.Hint
	full  []string
	gap   int
	room  int
}

// hints paints keys and what they do. Names are shortened before a key is left
// out, and keys that stay are left out last.
func (b *brush) hints(hints []scene.Hint, w int) string {
	r := &rack{gap: wideGap, room: w - 1}
	for _, h := range hints {
		if !h.Pane || w < threeFrom {
			r.add(h)
		}
	}
	r.leaveOut()
	r.sayMore()
	s := b.strip(w)
	s.blank(1)
	for i, h := range r.hints {
		if i > 0 {
			s.blank(r.gap)
		}
		key, label := look(scene.Key), look(scene.Text)
		if h.Off {
			key, label = look(scene.Quiet), look(scene.Quiet)
		}
		s.put(key, h.Key)
		s.blank(1)
		s.put(label, clean(h.Label))
	}
	return s.done()
}

// add puts a hint with its shorter label on the rack.
func (r *rack) add(h scene.Hint) {
	r.full = append(r.full, h.Label)
	if h.Short != "" && ansi.StringWidth(h.Short) < ansi.StringWidth(h.Label) {
		h.Label = h.Short
	}
	r.hints = append(r.hints, h)
}

// width is how many cells the hints take now.
func (r *rack) width() int {
	sum := r.gap * (len(r.hints) - 1)
	for _, h := range r.hints {
		sum += hintWidth(h)
	}
	return sum
}

// leaveOut leaves hints out, the last first, until the others fit; if only
// those are left that stay, gaps get narrow first.
func (r *rack) leaveOut() {
	for r.width() > r.room {
		at := r.leastOf(func(h scene.Hint) bool { return !h.Stays })
		if at < 0 && r.gap > narrowGap {
			r.gap = narrowGap
			continue
		}
		if at < 0 {
			at = r.leastOf(func(h scene.Hint) bool { return !h.Tells })
		}
		if at < 0 {
			return
		}
		r.hints, r.full = slices.Delete(r.hints, at, at+1), slices.Delete(r.full, at, at+1)
	}
}

// leastOf is the last hint that may go, the first and the last of all never.
func (r *rack) leastOf(mayGo func(scene.Hint) bool) int {
	for i := len(r.hints) - 2; i > 0; i-- {
		if mayGo(r.hints[i]) {
			return i
		}
	}
	return -1
}

// A word that is this much longer is said before any name.
const fewCells = 6

// sayMore says labels in full where there is room: the first, cut if need be,
// words without names, what nothing else on the screen says, then the rest.
func (r *rack) sayMore() {
	if len(r.hints) == 0 {
		return
	}
	if spare := r.room - r.width(); spare >= leastName {
		r.hints[0].Label = cutAtWord(r.full[0], ansi.StringWidth(r.hints[0].Label)+spare)
	}
	for _, now := range []func(i, more int) bool{
		func(_, more int) bool { return more <= fewCells },
		func(i, _ int) bool { return r.hints[i].Tells },
		func(_, _ int) bool { return true },
	} {
		for i := range r.hints {
			more := ansi.StringWidth(r.full[i]) - ansi.StringWidth(r.hints[i].Label)
			if more > 0 && now(i, more) && r.width()+more <= r.room {
				r.hints[i].Label = r.full[i]
			}
		}
	}
}

// cutAtWord is cut without what stands before an ellipsis and ends nothing.
func cutAtWord(s string, width int) string {
	short := cut(s, width)
	if short == s {
		return s
	}
	return strings.TrimRight(strings.TrimSuffix(short, "…"), " ,·") + "…"
}

func hintWidth(h scene.Hint) int { return ansi.StringWidth(h.Key) + 1 + ansi.StringWidth(h.Label) }
