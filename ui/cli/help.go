package cli

import (
	"fmt"
	"runtime"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"roundtable/session/words"
)

// help is the command that shows the page of another one.
func (p *program) help() *cobra.Command {
	return &cobra.Command{
		Use: "help",
		RunE: func(c *cobra.Command, args []string) error {
			about, rest, err := c.Root().Find(args)
			if err == nil {
				err = noSuchCommand(about, rest)
			}
			if err != nil {
				return err
			}
			return about.Help()
		},
		ValidArgsFunction: func(c *cobra.Command, args []string, _ string) (names []string, _ cobra.ShellCompDirective) {
			for _, one := range c.Root().Commands() {
				if len(args) == 0 && !one.Hidden {
					names = append(names, cobra.CompletionWithDesc(one.Name(), one.Short))
				}
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
	}
}

// explain gives the whole command line its words: commands and flags are made
// without any, so that none can say something in one language alone.
func (p *program) explain(root *cobra.Command) {
	w := &p.words.Help
	root.InitDefaultHelpCmd()
	root.SetUsageFunc(p.page)
	if runtime.GOOS == "windows" {
		cobra.MousetrapHelpText = w.DoubleClick + "\n"
	}
	facts := []string{
		"acts", p.listActs(), "formats", strings.Join(formatNames(), "|"), "kinds", p.listFormats(), "shells", strings.Join(shells(), "|"),
		"templates", strings.Join(templateNames(), "|"), "start", placeholderStart,
		"slot", fmt.Sprintf("%d–%d", leastMinutes, mostMinutes), "principals", fmt.Sprintf("1–%d", mostPrincipals),
	}
	for _, c := range append(root.Commands(), root) {
		name := c.Name()
		c.InitDefaultHelpFlag()
		c.InitDefaultVersionFlag()
		if takes := w.Takes[name]; takes != "" {
			c.Use += " " + words.Fill(takes, facts...)
		}
		if !c.DisableFlagsInUseLine {
			c.Use, c.DisableFlagsInUseLine = c.Use+" "+w.AnyFlags, true
		}
		c.Short, c.Long = w.Short[name], words.Fill(w.Long[name], facts...)
		say := func(f *pflag.Flag) { f.Usage = words.Fill(w.Flag(name, f.Name), append(facts, "command", name)...) }
		c.Flags().VisitAll(say)
		c.PersistentFlags().VisitAll(say)
	}
}

// page writes how a command is used, below its long text: cobra's own page is
// in English alone, and counts bytes where letters stand in columns.
func (p *program) page(c *cobra.Command) error {
	w := &p.words.Help
	var b strings.Builder
	fmt.Fprintln(&b, w.Usage)
	fmt.Fprintf(&b, "  %s\n", c.UseLine())
	below := c.Commands()
	if len(below) > 0 {
		fmt.Fprintf(&b, "  %s %s\n\n%s\n", c.CommandPath(), w.AnyCommand, w.Commands)
	}
	for _, one := range below {
		if !one.Hidden {
			fmt.Fprintf(&b, "  %-*s %s\n", one.NamePadding(), one.Name(), one.Short)
		}
	}
	p.listFlags(&b, w.Flags, c.LocalFlags())
	p.listFlags(&b, w.Everywhere, c.InheritedFlags())
	if len(below) > 0 {
		fmt.Fprintf(&b, "\n%s\n", words.Fill(w.More, "command", c.CommandPath()))
	}
	_, err := fmt.Fprint(c.OutOrStderr(), b.String())
	return err
}

// listFlags writes flags under their head: what is typed, then what it says.
func (p *program) listFlags(b *strings.Builder, head string, flags *pflag.FlagSet) {
	if !flags.HasAvailableFlags() {
		return
	}
	fmt.Fprintf(b, "\n%s\n", head)
	columns := tabwriter.NewWriter(b, 0, 0, 3, ' ', 0)
	flags.VisitAll(func(f *pflag.Flag) {
		letter := "    "
		if f.Shorthand != "" {
			letter = "-" + f.Shorthand + ", "
		}
		value, says := pflag.UnquoteUsage(f)
		typed := strings.TrimRight(letter+"--"+f.Name+" "+value, " ")
		switch unless := f.DefValue; {
		case unless == "" || unless == "0" || unless == "false": // nothing in particular
		case f.Value.Type() == "string":
			says += " " + words.Fill(p.words.Help.Default, "text", strconv.Quote(unless))
		default:
			says += " " + words.Fill(p.words.Help.Default, "text", unless)
		}
		fmt.Fprintf(columns, "  %s\t%s\n", typed, says)
	})
	columns.Flush()
}
