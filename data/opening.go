package data

import (
	"database/sql"
	"io"

	"roundtable/session"
)

// An Opening is what it takes to put a new session on the shelf.
type Opening struct {
	Name   string       // of the agenda, such as "vienna": the beginning of the id
	Day    session.Date // on which it is held, in its own zone
	Event  session.SessionOpened
	At     session.Moment
	By     session.Hand
	NewID  func() string // for the record
	Random io.Reader     // for the end of the id
}

// Create opens a session: its row on the shelf and its first record, in one
// act. The id is readable: vienna-2025-03-26-k7f.
func (s *Store) Create(o Opening) (Session, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	const deed = "open a session"
	if err := s.here(); err != nil {
		return Session{}, failure(deed, s.path, err)
	}
	var made Session
	err := write(s.conn, func(tx *sql.Tx) error {
		id, err := freeID(tx, o)
		if err != nil {
			return err
		}
		made, err = s.create(tx, id, o)
		return err
	})
	if err == nil {
		s.appends++
		err = s.here()
	}
	return made, failure(deed, s.path, err)
}

func (s *Store) create(tx *sql.Tx, id string, o Opening) (Session, error) {
	records := session.Stamp(id, 0, []session.Event{o.Event}, o.At, o.By, o.NewID)
	first, err := s.wire.row(&records[0])
	if err != nil {
		return Session{}, err
	}
	made := shelved(id, &o.Event, o.At)
	_, err = tx.Exec("INSERT INTO sessions (id, title, venue, zone, source, practice, opened) VALUES (?, ?, ?, ?, ?, ?, ?)",
		made.ID, made.Title, made.Venue, made.Zone, made.Source, made.Practice, first.wall)
	if err != nil {
		return Session{}, err
	}
	_, err = insert(tx, []row{first}, head{hash: make([]byte, chainSize)})
	return made, err
}

// shelved is what the shelf shows of a session's first record.
func shelved(id string, e *session.SessionOpened, at session.Moment) Session {
	return Session{
		ID: id, Title: e.Agenda.Title, Venue: e.Agenda.Venue, Zone: e.Agenda.Zone,
		Source: e.Source, Practice: e.Practice, Opened: at.Wall.UTC(), Records: 1,
	}
}
