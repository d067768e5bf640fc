package paint

import (
	"github.com/charmbracelet/x/ansi"

	"roundtable/ui/console/scene"
	"roundtable/ui/theme"
)

// A Cursor is a cell of the screen, from 0, where text is typed; an input
// method puts its own window there.
type Cursor struct{ X, Y int }

// Typing is where the rapporteur's line stands: the first of its rows, the line
// that says to what it belongs included, and the cursor.
type Typing struct {
	Top    int
	Cursor Cursor
}

// The most rows that a line may have while it is typed, and how wide the
// timeline is beside another pane.
const (
	mostTyped     = 5
	timelineParts = 62 // of a hundred
)

// Notes draws the rapporteur's screen: exactly h lines of w cells each where
// something useful fits.
func Notes(n scene.Notes, w, h int, th theme.Theme) (frame string, typing Typing) {
	if w <= 0 || h <= 0 {
		return "", Typing{}
	}
	b := newBrush(th)
	if w < leastWidth || h < leastHeight {
		return b.smallNotes(n, w, h)
	}
	s := scene.Scene{Title: n.Title, Place: n.Place, Mark: n.Mark, Notice: n.Notice, Question: n.Question, Answer: n.Answer, Footer: n.Footer}
	head := b.notesHeader(s, n, w, h)
	count := 1
	if h >= 12 || n.Question != "" || !n.Notice.Empty() {
		count = min(2, h/5)
	}
	foot := b.footer(s, w, max(count, min(footerRows(s, w, h), h/4)))
	alerts := b.alerts(n.Alerts, w, h)
	line, at := b.typed(n, w, min(max((h-8)/3, 1), mostTyped))
	body := h - len(head) - len(alerts) - len(line) - len(foot)
	rows := append(head, b.notesBody(n, w, body)...)
	rows = append(rows, alerts...)
	typing = Typing{Top: len(rows), Cursor: Cursor{at.X, at.Y + len(rows)}}
	return join(append(append(rows, line...), foot...)), typing
}

// notesHeader is the title, the clock, and how much is to be written up.
func (b *brush) notesHeader(s scene.Scene, n scene.Notes, w, h int) []string {
	if h < 10 {
		return []string{b.status(n.Status, n.Count, w)}
	}
	return []string{b.title(s, w), b.status(n.Status, n.Count, w)}
}

// notesBody is the timeline, and beside it the other pane where there is room.
func (b *brush) notesBody(n scene.Notes, w, h int) []string {
	switch {
	case h <= 0:
		return nil
	case w >= threeFrom && h >= 6 && len(n.Aside.Blocks) > 0:
		left := w * timelineParts / 100
		return abreast(b.framed(n.Timeline, rect{left, h}), b.pane(n.Aside, rect{w - left, h}, true))
	case n.Instead && len(n.Aside.Blocks) > 0:
		return b.strand(n.Aside, rect{w, h}, true, h >= 3)
	}
	if n.Timeline.Empty == "" {
		n.Timeline.Empty = n.Timeline.Lieu
	}
	return b.timelineStrand(n.Timeline, rect{w, h})
}

// smallNotes is for a terminal in which nothing useful fits: the end of what is
// typed, which is kept all the same, and a plain sentence.
func (b *brush) smallNotes(n scene.Notes, w, h int) (string, Typing) {
	line, at := typedRows(n.Typed.Text, n.Typed.At, w, 1)
	out := []string{b.indentedRow(line[0], w)}
	said := scene.Line{{Job: n.Mark.Job, Text: n.Mark.Full()}, {Text: " · " + n.TooSmall}}
	out = append(out, b.lines(scene.Lines{Lines: []scene.Line{said}, Wrap: true}, w)...)
	return join(out[:min(len(out), h)]), Typing{Cursor: at}
}

func (b *brush) indentedRow(text string, w int) string {
	s := b.strip(w)
	s.put(look(scene.Text), text)
	return s.done()
}

// typed is the line that says to what the text belongs, and the text, in at
// most most rows with the cursor among them.
func (b *brush) typed(n scene.Notes, w, most int) (rows []string, at Cursor) {
	rows = append(rows, b.boundTo(n.Bound, w))
	label := cut(clean(n.Typed.Label), max(w/3, 1)) + " › "
	indent := ansi.StringWidth(label) + 1
	if indent > w/2 {
		label, indent = "› ", 3
	}
	texts, at := typedRows(n.Typed.Text, n.Typed.At, max(w-indent-1, 1), most)
	for i, text := range texts {
		s := b.strip(w)
		s.blank(1)
		if i == 0 {
			s.put(look(scene.Key), label)
		} else {
			s.blank(indent - 1)
		}
		if n.Typed.Text == "" {
			s.put(look(scene.Quiet), n.Typed.Hint)
		} else {
			s.put(look(scene.Text), text)
		}
		rows = append(rows, s.done())
	}
	return rows, Cursor{at.X + indent, at.Y + 1}
}

// boundTo is a rule with the binding in it.
func (b *brush) boundTo(l scene.Line, w int) string {
	s := b.strip(w)
	s.put(frameLook, "─ ")
	inner := b.strip(max(min(lineWidth(l), w-5), 0))
	inner.line(l)
	width := min(lineWidth(l), max(w-5, 0))
	s.out.WriteString(inner.done())
	s.room -= width
	s.put(frameLook, " "+rule(s.room-1))
	return s.done()
}
