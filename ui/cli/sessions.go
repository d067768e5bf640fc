package cli

import (
	"errors"
	"fmt"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"roundtable/data"
	"roundtable/session"
)

// A sessionDoc is one session in `sessions --json`, described by
// docs/sessions.schema.json.
type sessionDoc struct {
	Session string        `json:"session"`
	Title   string        `json:"title"`
	Venue   *string       `json:"venue"`
	State   session.State `json:"state"`
	Opened  string        `json:"opened"` // instants are RFC 3339 with the session's offset
	Started *string       `json:"started"`
	Closed  *string       `json:"closed"`
	Records int           `json:"records"`
}

func (p *program) sessions() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "sessions",
		Short: "The sessions that are kept, the last opened first",
		Args:  takes(0, 0),
		RunE: func(*cobra.Command, []string) error {
			docs, err := p.listSessions()
			if err != nil {
				return err
			}
			if asJSON {
				return p.printJSON(docs)
			}
			return p.tellSessions(docs)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "for programs (docs/sessions.schema.json)")
	return c
}

func (p *program) listSessions() ([]sessionDoc, error) {
	store, err := p.existing()
	if errors.Is(err, data.ErrNoSessions) {
		return []sessionDoc{}, nil
	}
	if err != nil {
		return nil, err
	}
	defer store.Close()
	found, err := store.Sessions()
	if err != nil {
		return nil, err
	}
	docs := make([]sessionDoc, len(found))
	for i, s := range found {
		d, err := sitAt(store, s.ID)
		if err != nil {
			return nil, err
		}
		docs[i] = newSessionDoc(s, d.table, d.zone)
	}
	return docs, nil
}

func newSessionDoc(s data.Session, t *session.Table, zone *time.Location) sessionDoc {
	d := sessionDoc{Session: s.ID, Title: s.Title, State: t.State(), Opened: stamp(s.Opened, zone), Records: s.Records}
	if s.Venue != "" {
		d.Venue = &s.Venue
	}
	if t.Started != nil {
		d.Started = instant(&t.Started.Wall, zone)
	}
	if t.Closed != nil {
		d.Closed = instant(&t.Closed.Wall, zone)
	}
	return d
}

func (p *program) tellSessions(docs []sessionDoc) error {
	if len(docs) == 0 {
		p.say("There are no sessions yet. `roundtable run hanoi` opens one.")
		return nil
	}
	w := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
	for _, d := range docs {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", d.Session, p.words.States[d.State], p.words.Many.Entries(d.Records), d.Title)
	}
	return w.Flush()
}
