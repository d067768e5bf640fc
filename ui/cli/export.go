package cli

import (
	"context"
	"fmt"
	"os/signal"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"roundtable/data"
	"roundtable/data/export"
	"roundtable/session"
	"roundtable/ui/cli/clock"
)

// An order is what was asked of export.
type order struct {
	format    string
	path      string // empty or "-": stdout
	font      string // a file, for what the fonts of the PDF lack
	recording string // when the recording began: a time, or an offset from the start
	brief     bool
	chapters  bool
	rule      bool // the Chatham House Rule holds for all of it
	private   bool
	all       bool
	practice  bool // practice sessions are among all
}

func (p *program) export() *cobra.Command {
	var o order
	c := &cobra.Command{
		Use: "export",
		Args: func(c *cobra.Command, args []string) error {
			return someOrAll(c, args, o.all)
		},
		RunE: func(_ *cobra.Command, args []string) error {
			return p.exportSessions(args, o)
		},
		DisableFlagsInUseLine: true,
	}
	flags := c.Flags()
	flags.StringVar(&o.format, "format", "", "")
	flags.StringVarP(&o.path, "output", "o", "", "")
	flags.StringVar(&o.recording, "recording-start", "", "")
	flags.BoolVar(&o.brief, "one-page", false, "")
	flags.StringVar(&o.font, "font", "", "")
	flags.BoolVar(&o.chapters, "chapters", false, "")
	flags.BoolVar(&o.rule, "chatham-house", false, "")
	flags.BoolVar(&o.private, "private", false, "")
	flags.BoolVar(&o.all, "all", false, "")
	flags.BoolVar(&o.practice, "practice", false, "")
	return c
}

func (p *program) exportSessions(asked []string, o order) error {
	format, err := o.wished()
	if err != nil {
		return err
	}
	if err := p.exportable(format, o); err != nil {
		return err
	}
	font, err := readFont(o.font)
	if err != nil {
		return err
	}
	store, err := p.existing()
	if err != nil {
		return err
	}
	defer store.Close()
	found, err := toExport(store, asked, o)
	if err != nil {
		return err
	}
	e := &exporting{program: p, order: o, format: format, store: store, now: clock.Now(), fallback: font}
	if !toStdout(o.path) {
		ctx, stop := signal.NotifyContext(context.Background(), endings()...)
		defer stop()
		context.AfterFunc(ctx, stop) // a second signal ends it at once
		e.ended = ctx.Err
	}
	return e.run(found)
}

// someOrAll says that sessions are named, or all are meant.
func someOrAll(c *cobra.Command, args []string, all bool) error {
	if all && len(args) > 0 {
		return wrong("Leave --all away, or the session.", "--all takes no session: %q", args[0])
	}
	if all {
		return nil
	}
	return takes(1, -1)(c, args)
}

// exportable refuses what a format cannot do: to be safe under the Chatham
// House Rule, to be one page, to be chapters, to be read on a terminal.
func (p *program) exportable(f export.Format, o order) error {
	switch {
	case o.rule && !f.Rule:
		return &trouble{
			code: exitRefused, cause: p.unsafe(f),
			next: session.Say("Formats that are made safe: %s.", namesOf(func(f export.Format) bool { return f.Rule })),
		}
	case o.brief && !f.Brief:
		return wrong(session.Say("These have one: %s.", namesOf(func(f export.Format) bool { return f.Brief })), "%s has no form of one page", f.Name)
	case o.chapters && !f.Chapters:
		return wrong(session.Say("These have them: %s.", namesOf(func(f export.Format) bool { return f.Chapters })), "%s has no chapters", f.Name)
	case o.font != "" && f.Lacking == nil && f.Name != "folder":
		return wrong("These need one: pdf, folder.", "%s brings no fonts along", f.Name)
	case o.recording != "" && !f.Recorded:
		return wrong(session.Say("These have them: %s.", namesOf(func(f export.Format) bool { return f.Recorded })), "%s has no times of a recording", f.Name)
	case f.Name == "folder" && toStdout(o.path):
		return wrong("Say where with -o PATH; it must not be there yet.", "a folder does not go to stdout")
	case o.practice && !o.all:
		return wrong("Without --all, name the sessions: practice ones too.", "--practice goes with --all")
	case f.Binary && toStdout(o.path) && isTerminal(p.out):
		return wrong("Say where with -o PATH, or pipe it on.", "%s is nothing to read on a terminal", f.Name)
	}
	return nil
}

// unsafe is why a format does not leave under the Chatham House Rule.
func (p *program) unsafe(f export.Format) error {
	tells := p.words.Exports.Tells[f.Name]
	if tells == "" {
		tells = p.words.Exports.Spoke
	}
	return session.Say("under the Chatham House Rule nothing leaves as %s: it tells %s", f.Name, tells)
}

// toExport are the sessions asked for, each once; with --all every one in the
// order in which they were opened, practice only where it is asked for.
func toExport(store *data.Store, asked []string, o order) ([]data.Session, error) {
	var found []data.Session
	for _, one := range asked {
		s, err := store.Find(one)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(found, s) {
			found = append(found, s)
		}
	}
	if o.all {
		every, err := store.Sessions()
		if err != nil {
			return nil, err
		}
		slices.Reverse(every)
		found = slices.DeleteFunc(every, func(s data.Session) bool { return s.Practice && !o.practice })
	}
	if len(found) == 0 {
		return nil, wrong("`roundtable sessions` lists them; --practice takes those of practice in.", "there are no sessions to export")
	}
	return found, nil
}

// formats are those of a handout, and the two that are more than one document:
// the record itself and a folder of everything.
func formats() []export.Format {
	return append(export.Formats(),
		export.Format{Name: "sqlite", Extension: ".db", Media: "application/vnd.sqlite3", File: "record", Binary: true},
		export.Format{Name: "folder", Rule: true, Recorded: true},
	)
}

// wished is the format that was ordered, in whatever letters, or else the one of
// which the path has the extension.
func (o order) wished() (export.Format, error) {
	name, all := strings.ToLower(o.format), session.Say("The formats are: %s.", strings.Join(formatNames(), ", "))
	if f, ok := findFormat(name); ok {
		return f, nil
	}
	switch {
	case name != "":
		return export.Format{}, wrong(all, "there is no format %q", o.format)
	case toStdout(o.path):
		return export.Format{}, wrong(all, "it is not said in which format")
	}
	for _, f := range formats() {
		if f.Extension != "" && strings.HasSuffix(strings.ToLower(o.path), f.Extension) {
			return f, nil
		}
	}
	return export.Format{}, wrong(all, "the name %s does not say in which format", o.path)
}

func findFormat(name string) (export.Format, bool) {
	for _, f := range formats() {
		if f.Name == name {
			return f, true
		}
	}
	return export.Format{}, false
}

func formatNames() []string {
	var names []string
	for _, f := range formats() {
		names = append(names, f.Name)
	}
	return names
}

// namesOf are the names of the formats that can do something, "–" for none.
func namesOf(can func(export.Format) bool) string {
	var names []string
	for _, f := range formats() {
		if can(f) {
			names = append(names, f.Name)
		}
	}
	if len(names) == 0 {
		return "–"
	}
	return strings.Join(names, ", ")
}

// listFormats is every format with what it is for, one a line.
func (p *program) listFormats() string {
	var lines []string
	for _, name := range formatNames() {
		lines = append(lines, fmt.Sprintf("  %-7s %s", name, p.words.Exports.For[name]))
	}
	return strings.Join(lines, "\n")
}
