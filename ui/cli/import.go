package cli

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"roundtable/data/agenda"
	"roundtable/data/agenda/programme"
	"roundtable/session"
)

// An importing is what the flags of import say.
type importing struct {
	path, day, track string
	force            bool
}

func (p *program) importFile() *cobra.Command {
	var how importing
	c := &cobra.Command{
		Use:  "import",
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error { return p.importOf(args[0], how) },
	}
	f := c.Flags()
	f.StringVarP(&how.path, "output", "o", "", "")
	f.BoolVar(&how.force, "force", false, "")
	choosing(c, &how.day, &how.track)
	return c
}

// choosing adds the flags that choose a day and a track.
func choosing(c *cobra.Command, day, track *string) {
	c.Flags().StringVar(day, "day", "", "")
	c.Flags().StringVar(track, "track", "", "")
}

// importOf writes the agenda file of a programme; an agenda file stays what it
// is, to the byte.
func (p *program) importOf(arg string, how importing) error {
	c, err := p.library(how.day, how.track).agenda(arg)
	if err != nil {
		return err
	}
	content := c.source
	if c.programme != nil {
		var file bytes.Buffer
		if err := agenda.Write(&file, c.draft.Agenda, c.draft.Untimed, p.remarksOf(arg, c.draft)...); err != nil {
			return failed("making an agenda of the programme", err, "")
		}
		content = file.Bytes()
	}
	if how.path == "" || how.path == standardInput {
		if _, err := p.out.Write(content); err != nil {
			return err
		}
	} else if err := saveAgenda(how.path, content, how.force); err != nil {
		return err
	}
	if c.programme != nil {
		p.sayImported(arg, how.path, len(c.draft.Doubts))
		if more := len(saidOnce(c.check().Warnings)) - len(c.draft.Doubts); more > 0 {
			p.say("`roundtable check %s` says %d more: about rows that are left out, or about holes that are only sure once every row has its minutes.", shellWord(arg), more)
		}
	}
	return nil
}

// sayImported says what to do with the agenda file.
func (p *program) sayImported(arg, path string, doubts int) {
	said := p.words.Many.Doubts(doubts)
	switch piped := path == "" || path == standardInput; {
	case doubts == 0 && piped:
		p.say("%s: no doubts", arg)
		return
	case doubts == 0:
		p.say("Written: %s. There were no doubts; `roundtable run %s` runs it.", path, shellWord(path))
		return
	case piped:
		p.say("%s: %s, as comments in the agenda", arg, said)
		return
	}
	p.say("Written: %s. It has %s, as comments; `roundtable run %s` runs it.", path, said, shellWord(path))
}

// remarksOf are the doubts about a draft, and what is left out of it, as
// comments at their places.
func (p *program) remarksOf(name string, d programme.Draft) []agenda.Remark {
	var list []agenda.Remark
	remark := func(at agenda.Place, said session.Sentence) {
		list = append(list, agenda.Remark{Place: at, Text: p.words.Tell(said)})
	}
	remark(agenda.Place{}, session.Say("From %s. A line that begins with ? is a doubt: where it stands in the programme\n(line:column), what is doubtful or was assumed, and its code.", filepath.Base(name)))
	if d.OneOfSeveral() {
		remark(agenda.Place{}, session.Say("The programme has several days or tracks; this is %s.", strings.Trim(d.Day+" · "+d.Track, " ·")))
	}
	if len(d.Agenda.Participants) > 0 && d.Agenda.Participants[len(d.Agenda.Participants)-1].Seat > 0 && !d.FromTemplate() {
		remark(agenda.AtKey("participants"), session.Say("The programme has no seats: the numbers are for the keys 1-9."))
	}
	for _, one := range d.Doubts {
		list = append(list, agenda.Remark{Place: one.Place, Text: "? " + where(one.Doubt) + p.words.Tell(one.Said) + " (" + one.Code + ")"})
	}
	for i, out := range d.Out {
		if i == mostLeft {
			remark(agenda.AtKey("segments"), session.Say("left out: %d rows more", len(d.Out)-i))
			break
		}
		remark(agenda.AtKey("segments"), session.Say("left out: %s (line %d): %s", out.Title, out.Line, out.Why))
	}
	return list
}

// mostLeft is how many rows that are left out are named.
const mostLeft = 20

// where is the place of a doubt in its source, with a blank behind it; empty
// where it is about the whole.
func where(d agenda.Doubt) string {
	switch {
	case d.Line == 0:
		return ""
	case d.Column == 0:
		return fmt.Sprintf("%d ", d.Line)
	}
	return fmt.Sprintf("%d:%d ", d.Line, d.Column)
}
