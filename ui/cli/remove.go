package cli

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"roundtable/data"
	"roundtable/session"
)

func (p *program) remove() *cobra.Command {
	var yes, force bool
	c := &cobra.Command{
		Use:  "remove",
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error { return p.removeSession(args[0], yes, force) },
	}
	c.Flags().BoolVar(&yes, "yes", false, "")
	c.Flags().BoolVar(&force, "force", false, "")
	return c
}

// removeSession deletes a session. One that is not closed may be running on a
// console at this moment: it takes --force as well.
func (p *program) removeSession(asked string, yes, force bool) error {
	store, err := p.existing()
	if err != nil {
		return err
	}
	defer store.Close()
	found, err := store.Find(asked)
	if err != nil {
		return err
	}
	state := p.words.Console.Unreadable
	if d, err := sitAt(store, found.ID); err == nil {
		state = p.words.States[d.table.State()]
		force = force || d.table.State() == session.SessionIsOver
	}
	about := fmt.Sprintf("%s, %s, %s", state, p.words.Many.Entries(found.Records), plain(found.Title))
	if !force {
		return &trouble{
			code: exitRefused, cause: session.Say("%s is not closed: %s", found.ID, about),
			next: session.Say("A console may be on it. Close it first, or say --force if you mean it."),
		}
	}
	if !yes {
		sure, err := p.sureToRemove(found, about)
		if err != nil || !sure {
			return err
		}
	}
	if err := store.Remove(found.ID); err != nil {
		return err
	}
	p.say("Removed %s.", found.ID)
	return nil
}

// sureToRemove asks.
func (p *program) sureToRemove(found data.Session, about string) (bool, error) {
	if !isTerminal(p.in) {
		return false, wrong("Say --yes if you mean it.", "removing %s cannot be undone, and nobody is here to ask", found.ID)
	}
	fmt.Fprint(p.err, p.tell("%s: %s.\nRemove it? This cannot be undone. yes/no: ", found.ID, about))
	answer, _ := bufio.NewReader(p.in).ReadString('\n')
	if strings.TrimSpace(strings.ToLower(answer)) == "yes" {
		return true, nil
	}
	p.say("Nothing was removed.")
	return false, nil
}
