package cli

import (
	"context"
	"os"
	"os/signal"
	"time"

	"github.com/spf13/cobra"
)

// followEvery is how often `log --follow` asks whether another hand has
// written.
const followEvery = 250 * time.Millisecond

func (p *program) log() *cobra.Command {
	var follow, asJSON bool
	c := &cobra.Command{
		Use:  "log",
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			d, err := p.sit(args[0])
			if err != nil {
				return err
			}
			defer d.close()
			if err := p.printEntries(d, d.table.Entries, asJSON); err != nil || !follow {
				return err
			}
			return p.follow(d, asJSON)
		},
	}
	c.Flags().BoolVar(&follow, "follow", false, "")
	c.Flags().BoolVar(&asJSON, "json", false, "")
	return c
}

// follow prints new records as they come, until it is interrupted.
func (p *program) follow(d *desk, asJSON bool) error {
	ctx, stop := signal.NotifyContext(context.Background(), endings()...)
	defer stop()
	poll := time.NewTicker(followEvery)
	defer poll.Stop()
	seen := int64(-1)
	for {
		version, err := d.log.Version()
		if err != nil {
			return err
		}
		if version != seen {
			seen = version
			head := d.table.Head
			if err := d.look(); err != nil {
				return err
			}
			if err := p.printEntries(d, d.table.Entries[head:], asJSON); err != nil {
				return err
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-poll.C:
		}
	}
}

// endings are the signals that end the program in good order: an interrupt, a
// request to end, a closed terminal.
func endings() []os.Signal { return append([]os.Signal{os.Interrupt}, hangUps()...) }
