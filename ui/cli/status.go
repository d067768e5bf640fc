package cli

import (
	"github.com/spf13/cobra"

	"roundtable/session"
	"roundtable/ui/cli/clock"
)

func (p *program) status() *cobra.Command {
	var (
		at     string
		asJSON bool
	)
	c := &cobra.Command{
		Use:  "status",
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error { return p.tellStatus(args[0], at, asJSON) },
	}
	c.Flags().StringVar(&at, "at", "", "")
	c.Flags().BoolVar(&asJSON, "json", false, "")
	return c
}

func (p *program) tellStatus(id, at string, asJSON bool) error {
	d, err := p.sit(id)
	if err != nil {
		return err
	}
	defer d.close()
	now := clock.Now()
	if at != "" {
		if now, err = p.goBack(d, at); err != nil {
			return err
		}
	}
	if asJSON {
		return p.printJSON(newStatus(d.id, d.table, now, d.zone))
	}
	text := statusText{Voice: p.voice(d), r: d.table.Read(now), now: now, id: d.id}
	return text.write(p.out)
}

// goBack reads the records up to a moment again.
func (p *program) goBack(d *desk, at string) (session.Moment, error) {
	t, err := parseInstant(at, d.zone, lastWall(d.table))
	if err != nil {
		return session.Moment{}, err
	}
	now, no := momentAt(t)
	if no != nil {
		return now, p.refusal(d, no)
	}
	records := upTo(d.records, t)
	if len(records) == 0 {
		first := d.records[0].At.Wall
		return now, &trouble{
			code: exitRefused, cause: session.Say("%s lies before the first record, of %s", stamp(t, d.zone), stamp(first, d.zone)),
			next: session.Say("Give a later time."),
		}
	}
	d.table = session.Fold(records)
	return now, nil
}
