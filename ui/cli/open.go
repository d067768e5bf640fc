package cli

import (
	"crypto/rand"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"roundtable/data"
	"roundtable/data/agenda"
	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/cli/clock"
)

func (p *program) open() *cobra.Command {
	var (
		at, start  string
		day, track string
		practice   bool
	)
	c := &cobra.Command{
		Use:  "open",
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			id, err := p.openAgenda(p.library(day, track), args[0], at, start, practice)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(p.out, id)
			return err
		},
	}
	c.Flags().StringVar(&at, "at", "", "")
	c.Flags().StringVar(&start, "start", "", "")
	c.Flags().BoolVar(&practice, "practice", false, "")
	choosing(c, &day, &track)
	return c
}

// openAgenda makes a session and returns its id.
func (p *program) openAgenda(from *library, arg, at, start string, practice bool) (string, error) {
	r, err := from.agenda(arg)
	if err != nil {
		return "", err
	}
	zone, err := zoneOf(r.Agenda.Zone)
	if err != nil {
		return "", err
	}
	now, err := p.openedAt(at, zone)
	if err != nil {
		return "", err
	}
	s, err := startOf(r.Agenda, start, now, zone)
	if err != nil {
		return "", err
	}
	store, err := p.made()
	if err != nil {
		return "", err
	}
	defer store.Close()
	made, err := create(store, arg, r.Reading, s, now, session.ByHandScript, zone, practice)
	if err == nil {
		p.sayDoubts(arg, r)
	}
	return made.ID, err
}

// mostSaid is how many doubts are said where the session is what counts.
const mostSaid = 5

// sayDoubts says what is doubtful about a programme of which a session was made.
func (p *program) sayDoubts(arg string, c plan) {
	if c.programme == nil {
		return
	}
	for i, d := range c.Doubts {
		if i == mostSaid {
			p.say("and %d more; `roundtable check %s` shows all of them", len(c.Doubts)-i, shellWord(arg))
			return
		}
		fmt.Fprintln(p.err, p.doubtful(arg, d))
	}
}

// openedAt is now, or what --at says.
func (p *program) openedAt(at string, zone *time.Location) (session.Moment, error) {
	now := clock.Now()
	if at == "" {
		return now, nil
	}
	t, err := parseInstant(at, zone, now.Wall)
	if err != nil {
		return now, err
	}
	now, no := momentAt(t)
	if no != nil {
		voice := words.Voice{Language: p.words, Table: session.Fold(nil), Zone: zone}
		return now, &refused{no, voice.Refusal(no)}
	}
	return now, nil
}

// startOf is what --start asks for. Without it the printed times are kept on
// the agenda's own day (or where it names no day), else the plan floats.
func startOf(a session.Agenda, start string, now session.Moment, zone *time.Location) (session.Start, error) {
	switch start {
	case "":
		today := session.DateOf(now.Wall.In(zone))
		return session.Start{Printed: a.Date.IsZero() || a.Date == today}, nil
	case "now":
		at := now.Wall.Truncate(time.Second)
		return session.Start{At: &at}, nil
	}
	at, err := parseInstant(start, zone, now.Wall)
	at = at.UTC()
	return session.Start{At: &at}, err
}

// create puts a new session on the shelf.
func create(store *data.Store, arg string, r agenda.Reading, start session.Start, now session.Moment, by session.Hand, zone *time.Location, practice bool) (data.Session, error) {
	today := session.DateOf(now.Wall.In(zone))
	event := session.Open(r.Agenda, r.Source, start, today, zone)
	event.Practice = practice
	name := nameOf(arg)
	if practice {
		name = "practice-" + name // what is named after the session says so too
	}
	day := today
	if s := event.Plan.Start; s != nil {
		day = session.DateOf(s.In(zone))
	}
	return store.Create(data.Opening{
		Name: name, Day: day, Event: event, At: now, By: by,
		NewID: func() string { return newID(now) }, Random: rand.Reader,
	})
}
