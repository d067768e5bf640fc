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
	Session  string         `json:"session"`
	Title    string         `json:"title"`
	Venue    *string        `json:"venue"`
	State    *session.State `json:"state"`  // null: it cannot be read
	Opened   string         `json:"opened"` // instants are RFC 3339 with the session's offset
	Started  *string        `json:"started"`
	Closed   *string        `json:"closed"`
	Practice bool           `json:"practice"`
	Records  int            `json:"records"`
	Fault    *string        `json:"fault"` // why it cannot be read, in English
	fault    error          // the same, for any language
}

func (p *program) sessions() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:  "sessions",
		Args: takes(0, 0),
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
	c.Flags().BoolVar(&asJSON, "json", false, "")
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
		docs[i] = newSessionDoc(store, s)
	}
	return docs, nil
}

// newSessionDoc tells of a session. One that cannot be read says why, and is
// in no other's way; its instants are in UTC.
func newSessionDoc(store *data.Store, s data.Session) sessionDoc {
	doc := sessionDoc{Session: s.ID, Title: s.Title, Opened: stamp(s.Opened, time.UTC), Records: s.Records, Practice: s.Practice}
	if s.Venue != "" {
		doc.Venue = &s.Venue
	}
	d, err := sitAt(store, s.ID)
	if err != nil {
		fault := err.Error()
		doc.Fault, doc.fault = &fault, err
		return doc
	}
	state := d.table.State()
	doc.State, doc.Opened = &state, stamp(s.Opened, d.zone)
	if at := d.table.Started; at != nil {
		doc.Started = instant(&at.Wall, d.zone)
	}
	if at := d.table.Closed; at != nil {
		doc.Closed = instant(&at.Wall, d.zone)
	}
	return doc
}

func (p *program) tellSessions(docs []sessionDoc) error {
	if len(docs) == 0 {
		p.say("There are no sessions yet. `roundtable run hanoi` opens one.")
		return nil
	}
	w := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
	for _, d := range docs {
		state := p.words.Console.Unreadable
		if d.State != nil {
			state = p.words.States[*d.State]
		} else {
			p.say("%s", plain(p.words.Tell(d.fault)))
		}
		if d.Practice {
			state += " · " + p.words.Rehearsal.Practice
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", d.Session, state, p.words.Many.Entries(d.Records), plain(d.Title))
	}
	return w.Flush()
}
