package cli

import (
	"github.com/spf13/cobra"
)

func (p *program) run() *cobra.Command {
	var (
		another bool
		start   string
	)
	c := &cobra.Command{
		Use:   "run AGENDA|SESSION",
		Short: "Open the console on an agenda, or go on with a session",
		Args:  takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := p.needTerminal("run"); err != nil {
				return err
			}
			return nil
		},
	}
	c.Flags().BoolVar(&another, "new", false, "make another session even if one of this agenda is open")
	c.Flags().StringVar(&start, "start", "", "`now` or a time: the whole plan moves to start then")
	return c
}

func (p *program) choose() error {
	return p.needTerminal("")
}

// needTerminal refuses to open a screen where there is none.
func (p *program) needTerminal(deed string) error {
	if p.hasTerminal() {
		return nil
	}
	return wrong("For scripts there are `roundtable open`, `do` and `status`; `roundtable --help` lists them.",
		"the console needs a terminal, and this is none")
}
