package lines

import (
	"errors"
	"slices"
	"time"

	"roundtable/session"
)

// A sitting is one session here: what is saved, and what was decided and is
// not saved yet. That is never lost: it waits, with its ids and moments.
type sitting struct {
	log     session.Log
	id      string
	newID   func() string
	version int64

	saved   []session.Record
	pending []deed
	fault   error         // why saving fails
	blind   error         // why the log cannot be looked at
	retry   time.Duration // when to try again, by the rhythm

	kept    *session.Table // what is saved
	present *session.Table // and what is pending: what the next act is decided by
}

// A deed is a command, with what the person saw, and the records it made.
type deed struct {
	command session.Command
	at      session.Moment
	hand    session.Hand
	records []session.Record
}

const (
	tries      = 4 // how often another hand may be faster before it counts as a fault
	retryAfter = time.Second
)

func sit(log session.Log, id string, newID func() string) (*sitting, error) {
	version, err := log.Version()
	if err != nil {
		return nil, err
	}
	records, err := log.Since(0)
	if err != nil {
		return nil, err
	}
	s := &sitting{log: log, id: id, newID: newID, version: version, saved: records}
	s.refold()
	return s, nil
}

func (s *sitting) head() int {
	if len(s.saved) == 0 {
		return 0
	}
	return s.saved[len(s.saved)-1].Seq
}

// unsaved are the records of everything pending.
func (s *sitting) unsaved() []session.Record {
	var all []session.Record
	for _, d := range s.pending {
		all = append(all, d.records...)
	}
	return all
}

// decide decides a deed by what is present; its records wait to be saved.
// Records it had before keep their ids, so that what refers to them still does.
func (s *sitting) decide(d deed) *session.Refusal {
	events, no := session.Decide(s.present, d.command, d.at)
	if no != nil {
		return no
	}
	old := d.records
	d.records = session.Stamp(s.id, s.head()+len(s.unsaved()), events, d.at, d.hand, func() string {
		if len(old) == 0 {
			return s.newID()
		}
		id := old[0].ID
		old = old[1:]
		return id
	})
	s.pending = append(s.pending, d)
	s.refold()
	return nil
}

// save saves what is pending. What another hand has overtaken is decided
// again, and may be refused; while saving failed the meeting went on, and
// nothing of it is.
func (s *sitting) save() (refused []*session.Refusal) {
	failing := s.fault != nil
	for range tries {
		if len(s.pending) == 0 {
			s.fault = nil
			return refused
		}
		all := s.unsaved()
		err := s.log.Append(all)
		if err == nil {
			s.pending, s.fault = nil, nil
			s.learn(all)
			return refused
		}
		if s.fault = err; !errors.Is(err, session.ErrStale) {
			return refused
		}
		news, err := s.log.Since(s.head())
		if err != nil {
			s.fault = err
			return refused
		}
		s.learn(news)
		if !failing {
			refused = append(refused, s.again()...)
		}
	}
	return refused
}

// again decides everything pending once more, and returns what is refused now.
func (s *sitting) again() (refused []*session.Refusal) {
	deeds := s.pending
	s.pending = nil
	s.refold()
	for _, d := range deeds {
		if no := s.decide(d); no != nil {
			refused = append(refused, no)
		}
	}
	return refused
}

// poll asks whether another hand has written, and learns what.
func (s *sitting) poll() {
	version, err := s.log.Version()
	if s.blind = err; err != nil || version == s.version {
		return
	}
	news, err := s.log.Since(s.head())
	if s.blind = err; err != nil {
		return
	}
	s.version = version
	if len(news) > 0 {
		s.learn(news)
	}
}

// learn adds records to what is saved. What was pending and is among them was
// saved without an answer.
func (s *sitting) learn(news []session.Record) {
	known := map[string]bool{}
	for _, r := range news {
		known[r.ID] = true
		if r.Seq > s.head() {
			s.saved = append(s.saved, r)
		}
	}
	s.pending = slices.DeleteFunc(s.pending, func(d deed) bool { return known[d.records[0].ID] })
	s.refold()
}

// refold gives what is pending its places behind what is saved, and folds.
func (s *sitting) refold() {
	head := s.head()
	for i := range s.pending {
		s.pending[i].records = session.Restamp(s.pending[i].records, head)
		head += len(s.pending[i].records)
	}
	s.kept = session.Fold(s.saved)
	s.present = s.kept
	if len(s.pending) > 0 {
		s.present = session.Fold(append(slices.Clip(s.saved), s.unsaved()...))
	}
}

// trouble is why nothing can be saved, nil where it can.
func (s *sitting) trouble() error {
	if s.fault != nil {
		return s.fault
	}
	return s.blind
}
