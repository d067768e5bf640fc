package paint

import (
	"strings"

	"roundtable/ui/console/scene"
	"roundtable/ui/theme"
)

// The smallest screen on which something useful fits.
const (
	leastWidth  = 20
	leastHeight = 6
)

// Frame draws the moderator's screen: at most h lines of at most w cells each,
// joined by newlines.
func Frame(s scene.Scene, w, h int, th theme.Theme) string {
	if w <= 0 || h <= 0 {
		return ""
	}
	b := newBrush(th)
	if w < leastWidth || h < leastHeight {
		return join(b.small(s, w, h))
	}
	head := b.header(s, w, headerRows(h))
	foot := b.footer(s, w, footerRows(s, w, h))
	alerts := b.alerts(s.Alerts, w, h)
	rows := append(head, b.body(s, w, h-len(head)-len(alerts)-len(foot))...)
	return join(append(append(rows, alerts...), foot...))
}

// headerRows is how many lines the header may have.
func headerRows(h int) int {
	switch {
	case h >= 18:
		return 3
	case h >= 8:
		return 2
	}
	return 1
}

// footerRows is how many lines the footer has; a question may want more.
func footerRows(s scene.Scene, w, h int) int {
	rows := 1
	if h >= 16 {
		rows = 2
	}
	if s.Question != "" && h >= 8 {
		rows = max(rows, min(questionRows(s, w), h/3))
	}
	return rows
}

// alerts are what stays until it is over, each in two lines at most.
func (b *brush) alerts(alerts []scene.Say, w, h int) []string {
	each := 1
	if h >= 16 {
		each = 2
	}
	var out []string
	for _, a := range alerts {
		out = append(out, b.say(a, w, each)...)
	}
	return out[:min(len(out), h/4)]
}

// small is for a terminal in which nothing useful fits: the figure, and a
// plain sentence.
func (b *brush) small(s scene.Scene, w, h int) []string {
	var out []string
	for _, block := range s.Floor.Blocks {
		if d, ok := block.Body.(scene.Digits); ok && h > 1 {
			out = append(out, b.digits(d, face{}, w)...)
		}
	}
	line := scene.Line{{Job: s.Mark.Job, Text: s.Mark.Full()}, {Text: " · " + s.TooSmall}}
	out = append(out, b.lines(scene.Lines{Lines: []scene.Line{line}, Wrap: true}, w)...)
	return out[:min(len(out), h)]
}

func join(rows []string) string { return strings.Join(rows, "\n") }
