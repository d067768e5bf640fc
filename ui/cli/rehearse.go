package cli

import (
	"errors"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"roundtable/session"
	"roundtable/session/rehearsal"
	"roundtable/session/words"
	"roundtable/ui/cli/clock"
	"roundtable/ui/console"
)

// The bounds of --speed.
const (
	slowest = 1
	fastest = 600
)

// shown is the seed of a rehearsal where none is asked for: in Hanoi it starts
// seven minutes late, and everybody is heard in the closing reflections.
const shown = 7

// rehearsing is what the flags of rehearse say.
type rehearsing struct {
	speed  int
	auto   bool
	seed   uint64
	runs   int
	policy string
	asJSON bool

	day, track string
}

func (p *program) rehearse() *cobra.Command {
	var how rehearsing
	c := &cobra.Command{
		Use:  "rehearse",
		Args: takes(0, 1),
		RunE: func(c *cobra.Command, args []string) error {
			if how.runs > 0 && !c.Flags().Changed("seed") {
				how.seed = 1
			}
			if how.runs > 0 {
				return p.simulate(how, args)
			}
			if len(args) == 0 {
				return wrong("`roundtable rehearse hanoi --auto` shows one.", "rehearse: an agenda is missing")
			}
			return p.runRehearsal(how, args[0])
		},
	}
	p.looks(c)
	c.Flags().IntVar(&how.speed, "speed", 60, "")
	c.Flags().BoolVar(&how.auto, "auto", false, "")
	c.Flags().Uint64Var(&how.seed, "seed", shown, "")
	c.Flags().IntVar(&how.runs, "simulate", 0, "")
	c.Flags().StringVar(&how.policy, "policy", "all", "")
	c.Flags().BoolVar(&how.asJSON, "json", false, "")
	choosing(c, &how.day, &how.track)
	return c
}

// runRehearsal opens the console on a practice session of an agenda.
func (p *program) runRehearsal(how rehearsing, arg string) error {
	if how.speed < slowest || how.speed > fastest {
		return wrong("It is a number from 1 to 600.", "no clock runs %d times as fast", how.speed)
	}
	c, err := p.library(how.day, how.track).agenda(arg)
	if err != nil {
		return err
	}
	r := c.Reading
	zone, err := zoneOf(r.Agenda.Zone)
	if err != nil {
		return err
	}
	if err := p.needTerminal(arg); err != nil {
		return err
	}
	p.warn()
	store, err := p.made()
	if err != nil {
		return err
	}
	s := &shelf{store: store, folder: ".", another: true, words: p.words, library: p.library(how.day, how.track)}
	cfg, err := p.config(s)
	if err == nil {
		fast := clock.Faster(clock.Now(), how.speed)
		cfg.Now, cfg.Beat, cfg.Tick = fast.Now, fast.Beat, fast.Tick()
		start := session.Start{}
		if how.auto {
			start.At = soon(fast.Now().Wall)
			r.Agenda = p.generic(r.Agenda)
			cfg.Auto = p.meeting(how.seed).due
		}
		r.Source = "" // no other command goes on with a rehearsal by its agenda
		made, no := create(store, arg, r, start, fast.Now(), session.ByHandModerator, zone, true)
		if err = no; err == nil {
			var d console.Desk
			d, err = s.Resume(made.ID)
			d.Now, d.Beat = nil, nil // it is begun here, on the fast clock
			cfg.Desk = &d
		}
	}
	if err == nil {
		err = p.runOn(cfg)
	}
	return errors.Join(err, store.Close())
}

// soon is the printed start of a rehearsal that runs by itself: the next full
// minute that leaves time to sit down.
func soon(now time.Time) *time.Time {
	at := now.Add(2 * time.Minute).Truncate(time.Minute).Add(time.Minute)
	return &at
}

// generic makes generic seats of an agenda, in the language of the screen.
func (p *program) generic(a session.Agenda) session.Agenda {
	w := &p.words.Rehearsal
	return rehearsal.Generic(a, w.Moderator, func(n int) string {
		return words.Fill(w.Delegation, "n", strconv.Itoa(n))
	})
}

// A meeting decides what a rehearsal does by itself.
type meeting struct{ rehearsal.Meeting }

// meeting is that of a seed, moderated as the screen advises.
func (p *program) meeting(seed uint64) meeting {
	w := &p.words.Rehearsal
	return meeting{rehearsal.Meeting{
		Seed: seed, Rates: rehearsal.Usual(), Policy: rehearsal.Roundtable,
		Script: rehearsal.Script{
			Unnamed: p.words.Keys.UnnamedSpeaker,
			Notes:   words.Remarks(w.Notes), Actions: words.Remarks(w.Actions), Messages: words.Remarks(w.Messages),
		},
	}}
}

// due is the command whose time has come, nil where none has.
func (m meeting) due(t *session.Table, now session.Moment) session.Command {
	if step, ok := m.Next(t, now); ok && step.In <= 0 {
		return step.Command
	}
	return nil
}
