package cli

import (
	"github.com/spf13/cobra"

	"roundtable/session"
)

// root is the whole command line.
func (p *program) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "roundtable",
		Args:          noSuchCommand,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE:          func(*cobra.Command, []string) error { return p.choose() },
	}
	root.SuggestionsMinimumDistance = 2
	root.Version = p.built()
	root.SetVersionTemplate("roundtable {{.Version}}\n") // as the command says it
	root.SetIn(p.in)
	root.SetOut(p.out)
	root.SetErr(p.err)
	root.PersistentFlags().StringVar(&p.db, "db", "", "")
	p.looks(root)
	p.languages(root)
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return wrong(session.Say("`%s --help` shows what it takes.", c.CommandPath()), "%s", misread(err))
	})
	root.AddCommand(p.run(), p.open(), p.rehearse(), p.check(), p.importFile(), p.template(), p.sessions(), p.status(), p.do(), p.notes(), p.log(),
		p.export(), p.stats(), p.replay(), p.verify(), p.backup(), p.remove(), p.showConfig(), p.version(), p.completion())
	root.SetHelpCommand(p.help())
	p.explain(root)
	return root
}

// noSuchCommand refuses what is not a command, and says what may be meant.
func noSuchCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	next := session.Say("`roundtable --help` lists the commands.")
	if near := c.SuggestionsFor(args[0]); len(near) > 0 {
		next = session.Say("Did you mean `roundtable %s`?", near[0])
	}
	return wrong(next, "there is no command %q", args[0])
}

// takes is how many arguments a command takes, at least and (unless negative)
// at most.
func takes(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		usage := session.Say("Usage: %s", c.UseLine())
		switch {
		case len(args) < least:
			return wrong(usage, "%s: something is missing", c.Name())
		case most >= 0 && len(args) > most:
			return wrong(usage, "%s: %q is too much", c.Name(), args[most])
		}
		return nil
	}
}
