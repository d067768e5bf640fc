package cli

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"roundtable/session"
)

func (p *program) verify() *cobra.Command {
	return &cobra.Command{
		Use:  "verify",
		Args: takes(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return p.verifySessions("")
			}
			return p.verifySessions(args[0])
		},
	}
}

// verifySessions checks one session, or all of them and the file.
func (p *program) verifySessions(asked string) error {
	store, err := p.existing()
	if err != nil {
		return err
	}
	defer store.Close()
	id := ""
	if asked != "" {
		found, err := store.Find(asked)
		if err != nil {
			return err
		}
		id = found.ID
	}
	v, err := store.Verify(id)
	for _, c := range v.Checks {
		verdict := p.tell("sound")
		if c.Broken > 0 {
			verdict = p.tell("broken at record %d: %s", c.Broken, session.Sentence{Format: c.What})
		}
		fmt.Fprintf(p.out, "%s  %s  %s\n", c.Session, p.words.Many.Entries(c.Records), verdict)
	}
	if err == nil && len(v.Checks) == 0 {
		p.say("There are no sessions in %s; the file is sound.", store.Path())
	}
	for _, what := range v.File {
		fmt.Fprintln(p.out, p.tell("the file  %s", what))
	}
	return err
}

func (p *program) backup() *cobra.Command {
	return &cobra.Command{
		Use:  "backup",
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			store, err := p.existing()
			if err != nil {
				return err
			}
			err = errors.Join(store.Backup(args[0]), store.Close())
			if err == nil {
				p.say("Saved and verified: %s", args[0])
			}
			return err
		},
	}
}
