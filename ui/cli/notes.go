package cli

import (
	"context"
	"errors"
	"os/signal"

	"github.com/spf13/cobra"

	"roundtable/session"
	"roundtable/ui/cli/clock"
	"roundtable/ui/notes"
)

func (p *program) notes() *cobra.Command {
	c := &cobra.Command{
		Use:  "notes",
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error { return p.runNotes(args[0]) },
	}
	p.looks(c)
	return c
}

// runNotes opens the rapporteur's own screen on a session, beside a running
// console or afterwards.
func (p *program) runNotes(asked string) error {
	if !p.hasTerminal() {
		return wrong(session.Say("`roundtable do %s note TEXT --as rapporteur` needs none; `roundtable do --help` lists the acts.", asked),
			"the rapporteur's screen needs a terminal that can move the cursor, and this is none")
	}
	p.warn()
	store, err := p.existing()
	if err != nil {
		return err
	}
	err = p.notesOn(&shelf{store: store, words: p.words}, asked)
	return errors.Join(err, store.Close())
}

func (p *program) notesOn(s *shelf, asked string) error {
	look, _, err := p.looked()
	if err != nil {
		return err
	}
	found, err := s.store.Find(asked)
	if err != nil {
		return err
	}
	d, err := s.Resume(found.ID)
	if err != nil {
		return err
	}
	now := clock.Now
	if d.Now != nil {
		now = d.Now
	}
	ctx, stop := signal.NotifyContext(context.Background(), endings()...)
	defer stop()
	left, err := notes.Run(ctx, notes.Config{
		ID: d.ID, Log: d.Log, Zone: d.Zone, Now: now, Rhythm: clock.Rhythm, Tick: clock.Tick(),
		NewID: func() string { return newID(clock.Now()) }, Words: p.words, Look: notes.Look(look), Notice: p.prefers.wrong(p.words),
	})
	p.words = left.Words // the language may have been switched
	if left.Lost != "" {
		p.say("This line could not be saved: %s", plain(left.Lost))
	}
	if !errors.Is(err, session.ErrUnknownSession) {
		p.say("The notes of %s are kept. To come back to them: roundtable notes %s%s", d.ID, d.ID, p.dbFlag())
	}
	return err
}

// dbFlag is the flag that names the file of sessions, where one was named.
func (p *program) dbFlag() string {
	if p.db == "" {
		return ""
	}
	return " --db " + shellWord(p.db)
}
