package cli

import (
	"github.com/spf13/cobra"

	"roundtable/data/agenda"
	"roundtable/data/agenda/programme"
)

func (p *program) check() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:  "check",
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			c, err := p.library("", "").open(args[0])
			if err != nil {
				return err
			}
			if asJSON {
				return p.printJSON(c.check())
			}
			return p.tellCheck(args[0], c)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "")
	return c
}

// check is what was understood of a plan.
func (c *plan) check() agenda.Check {
	if c.programme != nil {
		return c.programme.Check()
	}
	return c.Reading.Check()
}

// days are the days and tracks of a plan, none where there is no choice.
func (c *plan) days() []programme.Day {
	if c.programme == nil {
		return nil
	}
	return c.programme.Days()
}
