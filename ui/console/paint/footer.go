package paint

import (
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
		out = []string{b.hints(s.Footer[0], w), b.hints(s.Footer[1], w)}
	case keys == 1:
		first := s.Footer[0]
		if more := s.Footer[1]; count == 1 && len(more) > 0 {
			first = append(first[:len(first):len(first)], more[len(more)-1])
		}
		out = []string{b.hints(first, w)}
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
	answers := b.say(scene.Say{Job: scene.Key, Forms: []string{answer}}, w, count)
	if len(answers) >= count {
		answers = []string{b.indented(scene.Line{{Job: scene.Key, Text: answer}}, w)}
	}
	out := b.say(scene.Say{Job: scene.Notice, Forms: []string{text}}, w, count-len(answers))
	out = append(out, answers...)
	for len(out) < count {
		out = append(out, spaces(w))
	}
	return out
}

// questionRows is how many lines a question wants, its answers included.
func questionRows(s scene.Scene, w int) int {
	both := []scene.Line{{{Text: s.Question}}, {{Text: s.Answer}}}
	return len(wrapped(scene.Lines{Lines: both, Wrap: true}, w-2))
}
