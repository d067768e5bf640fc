package cli

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"roundtable/data/agenda"
	"roundtable/data/preferences"
	"roundtable/ui/cli/clock"
	"roundtable/ui/console"
)

func (p *program) run() *cobra.Command {
	var (
		another, lines, practice bool
		start, day, track        string
	)
	c := &cobra.Command{
		Use:  "run",
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			return p.runConsole(p.library(day, track), args[0], start, another, lines, practice)
		},
	}
	c.Flags().BoolVar(&another, "new", false, "")
	c.Flags().BoolVar(&lines, "plain", false, "")
	p.looks(c)
	c.Flags().BoolVar(&practice, "practice", false, "")
	c.Flags().StringVar(&start, "start", "", "")
	choosing(c, &day, &track)
	return c
}

// choose opens the console where one chooses an agenda or a session.
func (p *program) choose() error { return p.runConsole(p.library("", ""), "", "", false, false, false) }

// runConsole opens the console on what arg names, on nothing if it is empty;
// with lines it opens no screen.
func (p *program) runConsole(from *library, arg, start string, another, lines, practice bool) error {
	if arg == standardInput && lines {
		return wrong("Save the programme to a file, and run that.", "the line mode reads what you type from where the programme would come")
	}
	if err := p.needTerminal(arg); err != nil && !lines {
		return err
	}
	p.warn()
	store, err := p.made()
	if err != nil {
		return err
	}
	if err := store.TryDisk(); err != nil {
		return errors.Join(err, store.Close())
	}
	s := &shelf{store: store, folder: ".", another: another, practice: practice, words: p.words, library: from}
	cfg, err := p.config(s)
	if err == nil && arg != "" {
		err = p.aim(&cfg, s, arg, start, lines)
	}
	switch {
	case err != nil:
	case lines:
		err = p.runLines(cfg, s)
	default:
		err = p.runOn(cfg)
	}
	return errors.Join(err, store.Close())
}

// runOn runs the console until it is left, and says what became of it.
func (p *program) runOn(cfg console.Config) error {
	// A console lives for hours beside everything else on a laptop, and draws
	// little: it keeps half of the garbage that a program usually does, and none
	// of what starting it has left.
	defer debug.SetGCPercent(debug.SetGCPercent(50))
	debug.FreeOSMemory()
	ctx, stop := signal.NotifyContext(context.Background(), endings()...)
	left, err := console.Run(ctx, cfg)
	stop()
	p.words = left.Words // the language may have been switched
	p.sayLeft(left)
	return err
}

// sayLeft says what became of the session that was left, and what to do next.
func (p *program) sayLeft(left console.Left) {
	where := p.dbFlag()
	switch {
	case left.ID == "":
	case left.Closed:
		p.say("%s is closed. For its documents: roundtable export %s --format md%s", left.ID, left.ID, where)
	default:
		p.say("%s stays open. To come back to it: roundtable run %s%s", left.ID, left.ID, where)
	}
	if left.Practice {
		p.say("It is practice, kept apart: \"last\" passes over it.")
	}
}

// shellWord is a path as one word of a command line.
func shellWord(path string) string {
	if strings.ContainsAny(path, " '\"\\$&;()<>|*?") {
		return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
	}
	return path
}

// needTerminal refuses to open a screen where there is none. Where the standard
// input is the programme, the keys come from the terminal itself.
func (p *program) needTerminal(arg string) error {
	if p.hasTerminal() || arg == standardInput && isTerminal(p.out) && os.Getenv("TERM") != "dumb" {
		return nil
	}
	return wrong("`roundtable run AGENDA --plain` needs none. For scripts there are `roundtable open`, `do` and `status`; `roundtable --help` lists them.",
		"the console needs a terminal that can move the cursor, and this is none")
}

// config is everything a console is given.
func (p *program) config(s *shelf) (console.Config, error) {
	look, _, err := p.looked()
	prefers := &p.prefers
	return console.Config{
		Now: clock.Now, Beat: clock.Beat, Rhythm: clock.Rhythm, Tick: clock.Tick(), Laptop: clock.Laptop(),
		NewID: func() string { return newID(clock.Now()) }, Seed: newSeed,
		Words: p.words, Look: look, Shelf: s, Pasted: p.pasted(s),
		Signals: prefers.signals(), Bell: prefers.bell(), Acts: prefers.acts, Ladder: prefers.Ladder,
		Azerty: prefers.Keyboard == preferences.AZERTY, Notice: prefers.wrong(p.words),
		Read: console.Reader{Duration: parseDuration, Time: parseInstant},
		Save: p.saveReport,
		Verify: func(d console.Desk) (int, error) {
			v, err := s.store.Verify(d.ID)
			if err != nil || len(v.Checks) == 0 {
				return 0, err
			}
			return v.Checks[0].Records, nil
		},
	}, err
}

// aim points the console at an agenda or a session. With a start nothing needs
// to be asked.
func (p *program) aim(cfg *console.Config, s *shelf, arg, start string, lines bool) error {
	if !isAgenda(arg) {
		found, err := s.store.Find(arg)
		if err != nil {
			return err
		}
		if start != "" {
			return wrong("Leave --start away.", "%s has its times already", found.ID)
		}
		d, err := s.Resume(found.ID)
		cfg.Desk = &d
		return err
	}
	c, err := s.library.open(arg)
	switch {
	case err != nil:
		return err
	case c.programme != nil && start == "" && !lines:
		return p.lookAt(cfg, s, arg, c)
	case c.programme != nil:
		if c, err = s.library.agenda(arg); err != nil {
			return err
		}
		p.sayDoubts(arg, c)
	}
	item, err := s.item(arg)
	if err != nil {
		return err
	}
	cfg.Item = &item
	if start == "" {
		return nil
	}
	if item.ID != "" {
		return wrong("Say --new for another session, or leave --start away to go on with it.", "%s is not closed, and it has its times already", item.ID)
	}
	from, err := startOf(*item.Agenda, start, clock.Now(), item.Zone)
	if err != nil {
		return err
	}
	d, err := s.Open(item, from)
	cfg.Desk, cfg.Item = &d, nil
	return err
}

// isAgenda says whether an argument names an agenda rather than a session.
func isAgenda(arg string) bool {
	if _, ok := agenda.FindBundled(arg); ok || arg == standardInput {
		return true
	}
	_, err := os.Stat(arg)
	return err == nil
}

// looks adds the flag that says how the console looks.
func (p *program) looks(c *cobra.Command) {
	c.Flags().StringVar(&p.look, "look", "", "")
}

// lookNamed is a look by its name on the command line.
func lookNamed(name string) (console.Look, error) {
	switch name {
	case "auto":
		return console.Auto, nil
	case "dark":
		return console.DarkLook, nil
	case "light":
		return console.LightLook, nil
	case "plain":
		return console.PlainLook, nil
	}
	return console.Auto, wrong("It is auto, dark, light or plain.", "there is no look %q", name)
}
