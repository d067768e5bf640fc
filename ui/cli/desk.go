package cli

import (
	"errors"
	"time"

	"roundtable/data"
	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/cli/clock"
	"roundtable/ui/console/act"
)

// A desk is one session as it was found: its log, its records and the table
// they make.
type desk struct {
	store   *data.Store
	log     session.Log
	id      string
	records []session.Record
	table   *session.Table
	zone    *time.Location
}

// sit opens a session by its id, a prefix or "last".
func (p *program) sit(asked string) (*desk, error) {
	store, err := p.existing()
	if err != nil {
		return nil, err
	}
	d, err := sitAt(store, asked)
	if err != nil {
		return nil, errors.Join(err, store.Close())
	}
	return d, nil
}

func sitAt(store *data.Store, asked string) (*desk, error) {
	found, err := store.Find(asked)
	if err != nil {
		return nil, err
	}
	d := &desk{store: store, id: found.ID}
	if d.log, err = store.Log(found.ID); err != nil {
		return nil, err
	}
	if err := d.look(); err != nil {
		return nil, err
	}
	if len(d.table.Parts) == 0 {
		return nil, failed(session.Say("reading session %s", found.ID), session.Say("its first record is unknown to this version"), "Use a newer roundtable; `roundtable verify` checks the file.")
	}
	d.zone, err = zoneOf(d.table.Agenda.Zone)
	return d, err
}

// look reads all the records again.
func (d *desk) look() error {
	records, err := d.log.Since(0)
	if err != nil {
		return err
	}
	d.records, d.table = records, session.Fold(records)
	return nil
}

func (d *desk) close() error { return d.store.Close() }

// existing opens the sessions that are there.
func (p *program) existing() (*data.Store, error) {
	path, err := p.databasePath()
	if err != nil {
		return nil, err
	}
	return data.OpenExisting(path)
}

// made opens the sessions, and makes the file where there is none.
func (p *program) made() (*data.Store, error) {
	path, err := p.databasePath()
	if err != nil {
		return nil, err
	}
	return data.Open(path)
}

// zoneOf is the zone a session is held in; the laptop's where the agenda names
// none.
func zoneOf(name string) (*time.Location, error) {
	if name == "" {
		return clock.Laptop(), nil
	}
	zone, err := time.LoadLocation(name)
	if err != nil {
		return nil, failed("reading the session's time zone", err, "Use a newer roundtable: this one does not know the zone.")
	}
	return zone, nil
}

// voice is the words about one session.
func (p *program) voice(d *desk) words.Voice {
	return words.Voice{Language: p.words, Table: d.table, Zone: d.zone, Moved: act.MovedKeys(p.prefers.acts)}
}

// refusal puts a refusal into words; nil stays nil.
func (p *program) refusal(d *desk, r *session.Refusal) error {
	if r == nil {
		return nil
	}
	return &refused{r, plain(p.voice(d).Refusal(r))}
}
