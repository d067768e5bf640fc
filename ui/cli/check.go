package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"roundtable/data/agenda"
	"roundtable/data/agenda/programme"
	"roundtable/session"
)

func (p *program) check() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:  "check",
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			c, err := readCheck(args[0])
			if err != nil {
				return err
			}
			if asJSON {
				return p.printJSON(c)
			}
			return p.tellCheck(args[0], c)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "")
	return c
}

// tellCheck says what was understood, then every doubt with its line.
func (p *program) tellCheck(name string, c agenda.Check) error {
	columns := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
	for _, row := range [][2]string{
		{p.tell("title"), c.Title}, {p.tell("date"), orNone(c.Date)}, {p.tell("start"), orNone(c.Start)}, {p.tell("must end"), orNone(c.End)},
		{p.tell("time zone"), orNone(c.IANA)}, {p.tell("venue"), orNone(c.Venue)}, {p.tell("languages"), strings.Join(c.Languages, ", ")},
	} {
		fmt.Fprintf(columns, "%s\t%s\n", row[0], row[1])
	}
	for i, text := range c.Objectives {
		fmt.Fprintf(columns, "%s\t%s\n", p.tell("objective %d", i+1), text)
	}
	fmt.Fprintln(columns)
	for _, s := range c.Segments {
		fmt.Fprintf(columns, "%s\t%s\t%s\t%s\t%s\n", orNone(s.Start), p.minutes(s.Minutes), s.Title, p.kindOf(s), p.peopleOf(s))
	}
	fmt.Fprintln(columns)
	for _, d := range c.Warnings {
		fmt.Fprintln(columns, p.doubtful(name, d))
	}
	if len(c.Warnings) == 0 {
		fmt.Fprintln(columns, p.tell("no doubts"))
	}
	return columns.Flush()
}

// doubtful is a doubt with the file's name and its line.
func (p *program) doubtful(name string, d agenda.Doubt) string {
	if d.Line > 0 {
		name = fmt.Sprintf("%s:%d", name, d.Line)
	}
	return name + ": " + p.words.Tell(d.Said)
}

func orNone(s *string) string {
	if s == nil {
		return "–"
	}
	return *s
}

func (p *program) minutes(m *float64) string {
	if m == nil {
		return "–"
	}
	return p.tell("%g min", *m)
}

// kindOf is a segment's kind with what else is special about it.
func (p *program) kindOf(s agenda.CheckSegment) string {
	kind := s.Kind
	if said, known := p.words.SegmentKinds[session.SegmentKind(kind)]; known {
		kind = said
	}
	if s.Protected {
		kind += ", " + p.tell("protected")
	}
	if s.Optional {
		kind += ", " + p.tell("optional")
	}
	return strings.TrimPrefix(kind, ", ")
}

// peopleOf are the chair, the moderator and the speakers of a segment.
func (p *program) peopleOf(s agenda.CheckSegment) string {
	var names []string
	if s.Chair != nil {
		names = append(names, s.Chair.Name+" ("+p.words.TurnKinds[session.ByChair]+")")
	}
	if s.Moderator != nil {
		names = append(names, s.Moderator.Name+" ("+p.words.TurnKinds[session.ByModerator]+")")
	}
	for _, who := range s.Speakers {
		names = append(names, who.Name)
	}
	return strings.Join(names, ", ")
}

// readCheck is what is understood of a bundled agenda, an agenda file, or a
// programme as somebody sent it.
func readCheck(arg string) (agenda.Check, error) {
	if _, bundled := agenda.FindBundled(arg); bundled || isAgendaFile(arg) {
		r, err := readAgenda(arg)
		return r.Check(), err
	}
	deed := session.Say("reading the programme")
	f, err := os.Open(arg)
	if err != nil {
		return agenda.Check{}, failed(deed, err, "")
	}
	defer f.Close()
	read, err := programme.Read(arg, f, nil)
	if err != nil {
		return agenda.Check{}, failed(deed, err, "")
	}
	return read.Check(), nil
}

// isAgendaFile says whether a file is an agenda rather than a programme: by
// its name, or since it is not there to be read.
func isAgendaFile(arg string) bool {
	switch strings.ToLower(filepath.Ext(arg)) {
	case ".yaml", ".yml":
		return true
	}
	_, err := os.Stat(arg)
	return err != nil
}
