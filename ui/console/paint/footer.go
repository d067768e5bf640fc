package paint

import (
	"slices"

	"github.com/charmbracelet/x/ansi"

	"roundtable/ui/console/scene"
)

// footer paints what the keys do, in count lines. A question takes their
// place; a notice takes as many as it needs, the last ones.
func (b *brush) footer(s scene.Scene, w, count int) []string {
	if s.Question != "" {
		return b.question(s.Question, s.Answer, w, count)
	}
	said := b.say(s.Notice, w, count)
	var out []string
	switch keys := count - len(said); {
	case keys >= 2:
		out = []string{b.hints(s.Footer[0], w, false), b.hints(s.Footer[1], w, true)}
	case keys == 1:
		first := s.Footer[0]
		if more := s.Footer[1]; count == 1 && len(more) > 0 {
			first = append(first[:len(first):len(first)], more[len(more)-1])
		}
		out = []string{b.hints(first, w, count == 1)}
	}
	return append(out, said...)
}

// say paints a phrase in at most most lines, in the longest form that fits.
func (b *brush) say(say scene.Say, w, most int) []string {
	if say.Empty() || most <= 0 {
		return nil
	}
	var rows []scene.Line
	for _, form := range say.Forms {
		line := scene.Line{{Job: say.Job, Text: form}}
		rows = wrapped(scene.Lines{Lines: []scene.Line{line}, Wrap: true}, w-2)
		if len(rows) <= most {
			break
		}
	}
	var out []string
	for _, row := range rows[:min(len(rows), most)] {
		out = append(out, b.indented(row, w))
	}
	return out
}

func (b *brush) indented(l scene.Line, w int) string {
	s := b.strip(w)
	s.blank(1)
	s.line(l)
	return s.done()
}

// question paints what is asked, and with which keys it is answered.
func (b *brush) question(text, answer string, w, count int) []string {
	if count == 1 {
		return []string{b.indented(scene.Line{
			{Job: scene.Notice, Text: text, Give: true}, {Text: "  "}, {Job: scene.Key, Text: answer},
		}, w)}
	}
	out := b.say(scene.Say{Job: scene.Notice, Forms: []string{text}}, w, count-1)
	out = append(out, b.indented(scene.Line{{Job: scene.Key, Text: answer}}, w))
	for len(out) < count {
		out = append(out, spaces(w))
	}
	return out
}

// questionRows is how many lines a question wants, its answers included.
func questionRows(text string, w int) int {
	line := scene.Line{{Text: text}}
	return len(wrapped(scene.Lines{Lines: []scene.Line{line}, Wrap: true}, w-2)) + 1
}

const hintGap = 3

// hints paints keys and what they do, as many as fit, in full as long as there
// is room for that; keepLast: the last one is always among them.
func (b *brush) hints(hints []scene.Hint, w int, keepLast bool) string {
	hints = abridged(hints, w-1)
	s := b.strip(w)
	s.blank(1)
	tail := 0
	if n := len(hints); keepLast && n > 0 {
		tail = hintGap + hintWidth(hints[n-1])
	}
	for i, h := range hints {
		need := hintWidth(h) + tail
		if i > 0 {
			need += hintGap
		}
		if keepLast && i == len(hints)-1 {
			need, tail = 0, 0
		}
		if need > s.room && i > 0 {
			continue
		}
		if i > 0 {
			s.blank(hintGap)
		}
		key, label := look(scene.Key), look(scene.Text)
		if h.Off {
			key, label = look(scene.Quiet), look(scene.Quiet)
		}
		s.put(key, h.Key)
		s.blank(1)
		s.put(label, cut(clean(h.Label), s.room-tail))
	}
	return s.done()
}

// abridged shortens labels from the end until all fit; the first stays whole,
// and so does one that tells what nothing else does, if that is enough.
func abridged(hints []scene.Hint, room int) []scene.Hint {
	if out, fits := shortened(hints, room, true); fits {
		return out
	}
	out, _ := shortened(hints, room, false)
	return out
}

// shortened shortens labels from the end until all fit.
func shortened(hints []scene.Hint, room int, spare bool) (out []scene.Hint, fits bool) {
	out = slices.Clone(hints)
	sum := -hintGap
	for _, h := range out {
		sum += hintWidth(h) + hintGap
	}
	for i := len(out) - 1; i > 0 && sum > room; i-- {
		h := out[i]
		h.Label = h.Short
		if saved := hintWidth(out[i]) - hintWidth(h); h.Short != "" && saved > 0 && !(spare && h.Tells) {
			out[i], sum = h, sum-saved
		}
	}
	return out, sum <= room
}

func hintWidth(h scene.Hint) int { return ansi.StringWidth(h.Key) + 1 + ansi.StringWidth(h.Label) }
