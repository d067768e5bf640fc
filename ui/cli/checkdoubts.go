package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"roundtable/data/agenda"
	"roundtable/data/agenda/programme"
)

// saidOnce are doubts for people: where what a row lasts is said to follow from
// what comes next, that it has no end is said by that.
func saidOnce(all []agenda.Doubt) []agenda.Doubt {
	return slices.DeleteFunc(slices.Clone(all), func(d agenda.Doubt) bool {
		return d.Code == programme.StartOnly && slices.ContainsFunc(all, func(o agenda.Doubt) bool {
			return o.Code == programme.Inferred && o.Line == d.Line && o.Column == d.Column && o.Segment == d.Segment
		})
	})
}

// made says what is made of a programme that has no rows.
func (c *checkPage) made(l *library, from plan) {
	if from.programme == nil || len(c.check.Segments) > 0 {
		return
	}
	d := from.programme.Draft(l.givens())
	if !d.FromTemplate() {
		return
	}
	c.buffer.WriteByte('\n')
	c.hang("", c.p.tell("It has no rows: `run` and `import` make a Davos-style run of show of it, scaled to the slot: %d segments in %g min.", len(d.Agenda.Segments), d.Agenda.Planned().Minutes()))
	if n := d.Placeholders(); n > 0 {
		c.hang("", c.p.tell("Placeholder seats, since nobody is named for them: %d.", n))
	}
}

// doubts are those about a segment, counted from 1, or with 0 about the whole,
// each with the line of the source that it is about.
func (c *checkPage) doubts(segment int) {
	indent := ""
	if segment > 0 {
		indent = strings.Repeat(" ", atColumn)
	}
	for i := range c.check.Warnings {
		d := &c.check.Warnings[i]
		if d.Segment != segment {
			continue
		}
		c.hang(indent+"? ", c.p.doubtful(c.name, *d))
		if text := c.line(d.Line); text != "" && c.quoted != d.Line {
			c.quoted = d.Line
			head := fmt.Sprintf("%s  %d │ ", indent, d.Line)
			c.buffer.WriteString(head + ansi.Truncate(text, max(c.width-ansi.StringWidth(head), leastTitle), "…") + "\n")
		}
	}
}

// doubtful is a doubt with the file's name and its place.
func (p *program) doubtful(name string, d agenda.Doubt) string {
	if d.Line > 0 {
		name = fmt.Sprintf("%s:%d", name, d.Line)
	}
	if d.Column > 0 {
		name = fmt.Sprintf("%s:%d", name, d.Column)
	}
	return name + ": " + p.words.Tell(d.Said)
}
