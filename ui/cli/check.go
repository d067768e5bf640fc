package cli

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"roundtable/data/agenda"
)

func (p *program) check() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "check FILE",
		Short: "What was understood of an agenda, and every doubt",
		Args:  takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			r, err := readAgenda(args[0])
			if err != nil {
				return err
			}
			if asJSON {
				return p.printJSON(r.Check())
			}
			return tellCheck(p.out, args[0], r.Check())
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "for programs (docs/check.schema.json)")
	return c
}

// tellCheck says what was understood, then every doubt with its line.
func tellCheck(w io.Writer, name string, c agenda.Check) error {
	columns := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, row := range [][2]string{
		{"title", c.Title}, {"date", orNone(c.Date)}, {"start", orNone(c.Start)}, {"must end", orNone(c.End)},
		{"time zone", orNone(c.IANA)}, {"venue", orNone(c.Venue)}, {"languages", strings.Join(c.Languages, ", ")},
	} {
		fmt.Fprintf(columns, "%s\t%s\n", row[0], row[1])
	}
	for i, text := range c.Objectives {
		fmt.Fprintf(columns, "objective %d\t%s\n", i+1, text)
	}
	fmt.Fprintln(columns)
	for _, s := range c.Segments {
		fmt.Fprintf(columns, "%s\t%s\t%s\t%s\t%s\n", orNone(s.Start), minutes(s.Minutes), s.Title, kindOf(s), peopleOf(s))
	}
	fmt.Fprintln(columns)
	for _, d := range c.Warnings {
		if d.Line > 0 {
			fmt.Fprintf(columns, "%s:%d: %s\n", name, d.Line, d.Text)
		} else {
			fmt.Fprintf(columns, "%s: %s\n", name, d.Text)
		}
	}
	if len(c.Warnings) == 0 {
		fmt.Fprintln(columns, "no doubts")
	}
	return columns.Flush()
}

func orNone(s *string) string {
	if s == nil {
		return "–"
	}
	return *s
}

func minutes(m *float64) string {
	if m == nil {
		return "–"
	}
	return fmt.Sprintf("%g min", *m)
}

// kindOf is a segment's kind with what else is special about it.
func kindOf(s agenda.CheckSegment) string {
	kind := s.Kind
	if s.Protected {
		kind += ", protected"
	}
	if s.Optional {
		kind += ", optional"
	}
	return strings.TrimPrefix(kind, ", ")
}

// peopleOf are the chair, the moderator and the speakers of a segment.
func peopleOf(s agenda.CheckSegment) string {
	var names []string
	if s.Chair != nil {
		names = append(names, s.Chair.Name+" (chair)")
	}
	if s.Moderator != nil {
		names = append(names, s.Moderator.Name+" (moderator)")
	}
	for _, who := range s.Speakers {
		names = append(names, who.Name)
	}
	return strings.Join(names, ", ")
}
