package sitting

import (
	"cmp"
	"slices"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
)

// A Sitting is one session at one screen: what is saved, and what was decided
// and is not saved yet. What was decided is never lost: it waits, with its ids
// and moments, until it is saved.
type Sitting struct {
	id     string
	writer *writer
	newID  func() string

	Saved   []session.Record
	early   []session.Record // another hand's, of which one before is still missing
	pending []deed           // in order
	flying  int              // how many of pending are being saved now
	flight  int              // counts appends
	late    bool             // Unsaved for longer than nobody notices
	fault   error            // why saving fails
	waiting bool             // a retry has its time: one at a time
	blind   error            // why the log cannot be looked at

	Kept    *session.Table // what is saved
	Present *session.Table // and what is pending: what the next key is decided by
}

// A deed is a command with the records it made.
type deed struct {
	command session.Command // with what the person saw
	at      session.Moment
	hand    session.Hand
	records []session.Record
}

// New is a session with its records as they were read, whose log nobody else
// touches from here on. send takes what other hands write; nil: nobody listens.
func New(id string, log session.Log, records []session.Record, newID func() string, send func(tea.Msg)) *Sitting {
	s := &Sitting{id: id, newID: newID, Saved: records}
	s.refold()
	s.writer = newWriter(log, s.lastSaved(), send)
	return s
}

// Give decides a command; its records wait to be saved.
func (s *Sitting) Give(c session.Command, at session.Moment, hand session.Hand) *session.Refusal {
	return s.decide(deed{command: c, at: at, hand: hand})
}

// decide decides a deed by what is present. Records it had before keep their
// ids, so that what refers to them still does.
func (s *Sitting) decide(d deed) *session.Refusal {
	events, no := session.Decide(s.Present, d.command, d.at)
	if no != nil {
		return no
	}
	old := d.records
	d.records = session.Stamp(s.id, s.head(), events, d.at, d.hand, func() string {
		if len(old) == 0 {
			return s.newID()
		}
		id := old[0].ID
		old = old[1:]
		return id
	})
	s.pending = append(s.pending, d)
	s.Present = session.Fold(append(slices.Clip(s.Saved), s.Unsaved()...))
	return nil
}

// head is the last place taken, by what is pending too.
func (s *Sitting) head() int { return s.lastSaved() + len(s.Unsaved()) }

func (s *Sitting) lastSaved() int {
	if len(s.Saved) == 0 {
		return 0
	}
	return s.Saved[len(s.Saved)-1].Seq
}

// Unsaved are the records of everything pending.
func (s *Sitting) Unsaved() []session.Record {
	var all []session.Record
	for _, d := range s.pending {
		all = append(all, d.records...)
	}
	return all
}

// Shown is what the screen says: what is saved, and what is not only where the
// screen says so.
func (s *Sitting) Shown() *session.Table {
	if s.late || s.fault != nil {
		return s.Present
	}
	return s.Kept
}

// landed takes note that the append under way is saved.
func (s *Sitting) landed(records []session.Record) {
	s.pending = s.pending[min(s.flying, len(s.pending)):]
	s.flying, s.fault, s.late = 0, nil, false
	s.learn(records)
}

// Trouble is why nothing can be saved, or nil: found out by saving or, between
// two acts, by looking.
func (s *Sitting) Trouble() error {
	if s.fault != nil {
		return s.fault
	}
	return s.blind
}

// failed takes note that it is not. What is pending stays.
func (s *Sitting) failed(err error) {
	s.flying, s.fault = 0, err
}

// overtaken takes note that another hand wrote first. What the person decided
// by an older picture is decided again, and may be refused: then it is given
// back. While saving failed the meeting went on, and nothing of it is refused.
func (s *Sitting) overtaken(news []session.Record) (back []session.Command, why *session.Refusal) {
	s.flying = 0
	s.learn(news)
	if s.fault != nil {
		return nil, nil
	}
	again := s.pending
	s.pending = nil
	s.refold()
	for _, d := range again {
		if no := s.decide(d); no != nil {
			back, why = append(back, d.command), no
		}
	}
	return back, why
}

// learn adds records to what is saved, each in its place.
func (s *Sitting) learn(news []session.Record) {
	s.early = append(s.early, news...)
	slices.SortStableFunc(s.early, func(a, b session.Record) int { return cmp.Compare(a.Seq, b.Seq) })
	for len(s.early) > 0 && s.early[0].Seq <= s.lastSaved()+1 {
		if s.early[0].Seq == s.lastSaved()+1 {
			s.Saved = append(s.Saved, s.early[0])
		}
		s.early = s.early[1:]
	}
	s.forget(news)
	s.refold()
}

// forget drops what is pending and was saved all the same, without an answer.
func (s *Sitting) forget(news []session.Record) {
	known := map[string]bool{}
	for _, r := range news {
		known[r.ID] = true
	}
	var rest []deed
	flying := 0
	for i, d := range s.pending {
		if known[d.records[0].ID] {
			continue
		}
		rest = append(rest, d)
		if i < s.flying {
			flying++
		}
	}
	s.pending, s.flying = rest, flying
}

// refold gives what is pending its places behind what is saved, and folds.
func (s *Sitting) refold() {
	head := s.lastSaved()
	for i := range s.pending {
		s.pending[i].records = session.Restamp(s.pending[i].records, head)
		head += len(s.pending[i].records)
	}
	s.Kept = session.Fold(s.Saved)
	s.Present = s.Kept
	if len(s.pending) > 0 {
		s.Present = session.Fold(append(slices.Clip(s.Saved), s.Unsaved()...))
	}
}

// Drain ends the writer and saves what is still pending: appends that were
// saved already are passed over. Where the record has gone away, it says so.
func (s *Sitting) Drain() error {
	s.writer.close()
	if len(s.pending) == 0 && s.blind != nil {
		_, err := s.writer.log.Since(s.lastSaved())
		return err
	}
	var err error
	for range drainTries {
		if len(s.pending) == 0 {
			return nil
		}
		switch outcome := s.writer.append(s.Unsaved(), s.lastSaved()).(type) {
		case savedMsg:
			return nil
		case staleMsg:
			s.flying = 0
			s.learn(outcome.news)
		case failedMsg:
			err = outcome.err
		}
	}
	return session.Say("saving the last acts, %d of them: %v; the record holds everything before them", len(s.pending), err)
}

// drainTries is how often leaving tries to save; the store itself waits each
// time for whoever writes beside it.
const drainTries = 4
