package agenda

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
)

// WriteTable writes what was understood for people: the header, one line per
// segment, then every doubt with its line.
func (c Check) WriteTable(w io.Writer) error {
	out := &lines{w: w}
	out.put("%s\n", c.Title)
	out.put("%s\n", strings.Join([]string{day(c), or(c.IANA, "no time zone"), or(c.Venue, "no venue")}, " · "))
	if len(c.Languages) > 0 {
		out.put("%s\n", strings.Join(c.Languages, ", "))
	}
	for i, objective := range c.Objectives {
		out.put("objective %d: %s\n", i+1, objective)
	}
	out.put("\n")
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	rows := &lines{w: table, err: out.err}
	for _, s := range c.Segments {
		rows.put("%s\t%s\t%s\t%s\n", or(s.Start, "--:--"), minutes(s.Minutes), s.Kind, s.about())
	}
	if rows.err == nil {
		rows.err = table.Flush()
	}
	out.err = rows.err
	out.put("\n")
	for _, doubt := range c.Warnings {
		if doubt.Line > 0 {
			out.put("line %d: ", doubt.Line)
		}
		out.put("%s (%s)\n", doubt.Text, doubt.Code)
	}
	if len(c.Warnings) == 0 {
		out.put("no doubts\n")
	}
	return out.err
}

// lines writes until the first error, which it keeps.
type lines struct {
	w   io.Writer
	err error
}

func (l *lines) put(format string, facts ...any) {
	if l.err == nil {
		_, l.err = fmt.Fprintf(l.w, format, facts...)
	}
}

// about is a segment's title with its marks and people.
func (s *CheckSegment) about() string {
	text := s.Title
	if s.Protected {
		text += ", protected"
	}
	if s.Optional {
		text += ", optional"
	}
	if s.Chair != nil {
		text += "; chair: " + s.Chair.Name
	}
	if s.Moderator != nil {
		text += "; moderator: " + s.Moderator.Name
	}
	names := make([]string, len(s.Speakers))
	for i, p := range s.Speakers {
		names[i] = p.Name
	}
	if len(names) > 0 {
		text += ": " + strings.Join(names, ", ")
	}
	return text
}

func day(c Check) string {
	when := or(c.Date, "no date")
	if c.Start != nil {
		when += " " + *c.Start
	}
	if c.End != nil {
		when += " to " + *c.End
	}
	return when
}

func minutes(m *float64) string {
	if m == nil {
		return "? min"
	}
	return fmt.Sprintf("%g min", *m)
}

func or(s *string, otherwise string) string {
	if s == nil {
		return otherwise
	}
	return *s
}
