package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"roundtable/data/agenda"
	"roundtable/data/agenda/template"
	"roundtable/session"
	"roundtable/session/words"
)

// What a template is made for, and when it starts until somebody says.
const (
	leastMinutes, mostMinutes = 30, 120
	mostPrincipals            = 60
	placeholderStart          = "10:00"
)

// A beginning is what was asked of a new agenda.
type beginning struct {
	minutes, principals      int
	title, date, start, zone string
	path                     string
	force                    bool
}

func (p *program) template() *cobra.Command {
	var b beginning
	c := &cobra.Command{
		Use: "new", ValidArgs: templateNames(), Args: takes(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return p.listTemplates()
			}
			return p.newAgenda(args[0], b)
		},
	}
	f := c.Flags()
	f.IntVar(&b.minutes, "minutes", int(template.Slot/time.Minute), "")
	f.IntVar(&b.principals, "principals", template.Principals, "")
	f.StringVar(&b.start, "start", "", "")
	f.StringVar(&b.date, "date", "", "")
	f.StringVar(&b.title, "title", "", "")
	f.StringVar(&b.zone, "zone", "", "")
	f.StringVarP(&b.path, "output", "o", "", "")
	f.BoolVar(&b.force, "force", false, "")
	return c
}

func templateNames() []string {
	var names []string
	for _, k := range template.Kinds() {
		names = append(names, string(k))
	}
	return names
}

func (p *program) listTemplates() error {
	columns := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
	for _, k := range template.Kinds() {
		fmt.Fprintf(columns, "%s\t%s\n", k, p.words.Tell(k.Said()))
	}
	return columns.Flush()
}

// newAgenda writes the agenda that was asked for, and says what is doubtful.
func (p *program) newAgenda(name string, b beginning) error {
	kind, ok := template.Find(name)
	if !ok {
		return wrong(session.Say("The templates are: %s.", strings.Join(templateNames(), ", ")), "there is no template %q", name)
	}
	header, err := b.header()
	if err != nil {
		return err
	}
	a := template.Make(kind, header, time.Duration(b.minutes)*time.Minute, b.principals, p.words.Tell)
	var file bytes.Buffer
	if err := agenda.Write(&file, a, nil, p.remarks(kind, a, b)...); err != nil {
		return failed("making the agenda", err, "")
	}
	r, err := agenda.Read(name, bytes.NewReader(file.Bytes()))
	if err != nil {
		return failed("making the agenda", err, "")
	}
	if b.path == "" || b.path == standardInput {
		_, err = p.out.Write(file.Bytes())
	} else {
		err = saveAgenda(b.path, file.Bytes(), b.force)
		name = b.path
	}
	if err != nil {
		return err
	}
	for _, d := range r.Doubts {
		fmt.Fprintln(p.err, p.doubtful(name, d))
	}
	if name == b.path {
		p.say("Written: %s. Write the names over the seats; `roundtable run %s` runs it.", name, shellWord(name))
	}
	return nil
}

// header is what was asked for as the head of an agenda.
func (b *beginning) header() (a session.Agenda, err error) {
	if b.minutes < leastMinutes || b.minutes > mostMinutes {
		return a, wrong(session.Say("Give %d to %d minutes.", leastMinutes, mostMinutes), "%d minutes are no slot for a template", b.minutes)
	}
	if b.principals < 1 || b.principals > mostPrincipals {
		return a, wrong(session.Say("Give 1 to %d principals.", mostPrincipals), "%d principals are no roundtable", b.principals)
	}
	start := placeholderStart
	if b.start != "" {
		start = b.start
	}
	at, err := session.ParseClock(start)
	if err != nil {
		return a, wrong("Write it as 14:30.", "--start: %v", err)
	}
	a = session.Agenda{Title: words.Clean(b.title), Start: &at}
	if b.date != "" {
		if a.Date, err = session.ParseDate(b.date); err != nil {
			return a, wrong("Write it as 2025-11-30.", "--date: %v", err)
		}
	}
	if b.zone != "" {
		if a.Zone, err = agenda.ParseZone(b.zone); err != nil {
			return a, wrong("Write an IANA name such as Asia/Ho_Chi_Minh.", "--zone: %v", err)
		}
	}
	return a, nil
}

// remarks say in the file what is to be written over, and how limits add up.
func (p *program) remarks(kind template.Kind, a session.Agenda, b beginning) []agenda.Remark {
	var list []agenda.Remark
	remark := func(at agenda.Place, said session.Sentence) {
		list = append(list, agenda.Remark{Place: at, Text: p.words.Tell(said)})
	}
	remark(agenda.Place{}, session.Say("From the template %s: %d minutes, %d principals.", string(kind), b.minutes, b.principals))
	remark(agenda.AtKey("venue"), session.Say("venue: where it takes place"))
	if a.Zone == "" {
		remark(agenda.AtKey("timezone"), session.Say("timezone: an IANA name such as Asia/Ho_Chi_Minh"))
	}
	if a.Date.IsZero() {
		remark(agenda.AtKey("date"), session.Say("date: the day, as 2025-10-25"))
	}
	if b.start == "" {
		remark(agenda.AtKey("start"), session.Say("A placeholder: with another start change the end too, and the start of the last segment."))
	}
	remark(agenda.AtKey("participants"), session.Say("The seats stand for people: write the names over them. Each may also have\ndelegation, short, say, address, position, level, language, tags."))
	for i := range a.Segments {
		s := &a.Segments[i]
		if n := time.Duration(len(s.Speakers)); n > 0 && s.Limit != nil {
			remark(agenda.AtSegment(i), session.Say("%d × %s, and %s after each: %s of %s", int(n), words.Countdown(*s.Limit),
				words.Countdown(s.HandoverTime()), words.Countdown(n*(*s.Limit+s.HandoverTime())), words.Countdown(s.Planned)))
		}
	}
	return list
}

// saveAgenda writes an agenda file that anybody may read; what is there stays
// unless it is to be replaced.
func saveAgenda(path string, content []byte, replace bool) error {
	deed := session.Say("writing %s", path)
	write := writeNew
	if replace {
		write = writeWhole
	}
	switch err := write(path, content, forAll); {
	case errors.Is(err, fs.ErrExist):
		return failed(deed, session.Say("there is a file of that name already"), "Choose another name with -o, or replace it with --force; nothing was written.")
	case err != nil:
		return failed(deed, because(err), "Choose another place with -o; nothing was written.")
	}
	return nil
}
