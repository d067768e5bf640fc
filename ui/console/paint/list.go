package paint

import (
	"roundtable/ui/console/scene"
	"roundtable/ui/theme"
)

// List draws a screen with one list: at most h lines of at most w cells each.
func List(l scene.List, w, h int, th theme.Theme) string {
	if w <= 0 || h <= 0 {
		return ""
	}
	b := newBrush(th)
	if w < leastWidth || h < leastHeight {
		line := scene.Line{{Text: l.TooSmall}}
		rows := b.lines(scene.Lines{Lines: []scene.Line{line}, Wrap: true}, w)
		return join(rows[:min(len(rows), h)])
	}
	s := scene.Scene{Notice: l.Notice, Question: l.Question, Answer: l.Answer}
	s.Footer[0] = l.Footer
	count := 1
	if l.Question != "" || !l.Notice.Empty() {
		count = footerRows(s, w, h)
	}
	foot := b.footer(s, w, count)
	pane := scene.Pane{Title: l.Title, Blocks: listBlocks(l)}
	r := rect{w, h - len(foot)}
	if r.h < 10 {
		return join(append(b.strand(pane, r, true, true), foot...))
	}
	return join(append(b.pane(pane, r, true), foot...))
}

func listBlocks(l scene.List) []scene.Block {
	if len(l.Table.Rows) == 0 {
		empty := []scene.Line{{{Job: scene.Quiet, Text: l.Empty}}}
		return []scene.Block{{Body: scene.Lines{Lines: empty, Wrap: true}, Apart: true}}
	}
	return []scene.Block{{Body: l.Table, Apart: true}}
}
