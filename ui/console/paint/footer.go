package paint

import (
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

// question paints what is asked, and its answers at the end.
func (b *brush) question(text string, answers []scene.Hint, w, count int) []string {
	line := scene.Line{{Job: scene.Notice, Text: text}}
	if count == 1 {
		line = append(line, scene.Run{Text: "  "})
		line[0].Give = true
		for _, a := range answers {
			line = append(line, scene.Run{Job: scene.Key, Text: a.Key}, scene.Run{Text: " " + a.Label + "  "})
		}
		return []string{b.indented(line, w)}
	}
	out := b.say(scene.Say{Job: scene.Notice, Forms: []string{text}}, w, count-1)
	out = append(out, b.hints(answers, w, false))
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

// hints paints keys and what they do, as many as fit; keepLast: the last one
// is always among them.
func (b *brush) hints(hints []scene.Hint, w int, keepLast bool) string {
	s := b.strip(w)
	s.blank(1)
	tail := 0
	if n := len(hints); keepLast && n > 0 {
		tail = hintWidth(hints[n-1])
	}
	gap := 3
	for i, h := range hints {
		last := keepLast && i == len(hints)-1
		need := hintWidth(h)
		if i > 0 {
			need += gap
		}
		if !last && tail > 0 {
			need += gap + tail
		}
		if need > s.room && !last && i > 0 {
			continue
		}
		if i > 0 && s.room < w-1 {
			s.blank(gap)
		}
		s.put(look(scene.Key), h.Key)
		s.blank(1)
		s.put(look(scene.Text), h.Label)
	}
	return s.done()
}

func hintWidth(h scene.Hint) int { return ansi.StringWidth(h.Key) + 1 + ansi.StringWidth(h.Label) }
