package cli

import (
	"context"
	"errors"
	"fmt"
	"os/signal"
	"time"

	"github.com/spf13/cobra"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console"
)

// replaying is what the flags of replay say.
type replaying struct {
	speed int
	at    string
	plain bool
}

func (p *program) replay() *cobra.Command {
	var how replaying
	c := &cobra.Command{
		Use:  "replay",
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error { return p.playBack(how, args[0]) },
	}
	p.looks(c)
	c.Flags().IntVar(&how.speed, "speed", 60, "")
	c.Flags().StringVar(&how.at, "at", "", "")
	c.Flags().BoolVar(&how.plain, "plain", false, "")
	return c
}

// playBack plays a session's record. The record is read and the store closed
// before anything is shown: what plays it has nothing to write to.
func (p *program) playBack(how replaying, asked string) error {
	switch {
	case how.speed < slowest || how.speed > fastest:
		return wrong("It is a number from 1 to 600.", "no clock runs %d times as fast", how.speed)
	case !how.plain && !p.hasTerminal():
		return wrong("`roundtable replay SESSION --plain` needs none.", "the console needs a terminal that can move the cursor, and this is none")
	}
	d, err := p.sit(asked)
	if err != nil {
		return err
	}
	if err := d.close(); err != nil {
		return err
	}
	played := console.Played{Records: d.records, Zone: d.zone, Speed: how.speed}
	if how.at != "" {
		at, err := parseInstant(how.at, d.zone, lastWall(d.table))
		if err != nil {
			return err
		}
		played.From = &at
	}
	p.warn()
	ctx, stop := signal.NotifyContext(context.Background(), endings()...)
	defer stop()
	if how.plain {
		if d.table.RuledOnce() {
			p.say("%s", p.words.Replay.Ruled)
		}
		return p.sayBack(ctx, played)
	}
	cfg, err := p.config(&shelf{})
	if err != nil {
		return err
	}
	return console.Replay(ctx, cfg, played)
}

// sayBack says each entry in a line when its time has come. What came before
// the session started, or before --at, is said at once.
func (p *program) sayBack(ctx context.Context, played console.Played) error {
	voice := words.Voice{Language: p.words, Zone: played.Zone}
	err := console.Tell(played, func(wait time.Duration, t *session.Table) error {
		if wait > 0 {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-time.After(wait):
			}
		}
		voice.Table = t
		e := &t.Entries[len(t.Entries)-1]
		_, err := fmt.Fprintf(p.out, "%s %s\n", words.ClockSeconds(e.At.Wall, played.Zone), plain(voice.Line(e)))
		return err
	})
	if errors.Is(err, context.Canceled) {
		return nil // a signal ended it
	}
	return err
}
