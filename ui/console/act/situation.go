package act

import (
	"roundtable/session"
	"roundtable/session/words"
)

// A Situation is everything that what a key means depends on.
type Situation struct {
	Voice    words.Voice // language, table and zone
	Reading  *session.Reading
	Now      session.Moment
	Selected session.PlaceID // the name highlighted by hand; zero: nobody
	Hand     session.Hand    // who sits at this console; empty: the moderator
	Ladder   []session.Level // highest first; nil: the usual one
	Seed     func() string   // a new seed for a draw by lot
	Acts     []Act           // with keys that were moved; nil: as in the table

	acts []Act // the table, built once for everything asked at a time
}

// withActs holds on to the table while many acts are looked up.
func (s Situation) withActs() Situation {
	switch {
	case s.acts != nil:
	case s.Acts != nil:
		s.acts = s.Acts
	default:
		s.acts = Table()
	}
	return s
}

// named is an act of the table by its name.
func (s Situation) named(name string) Act {
	for i := range s.acts {
		if s.acts[i].Name == name {
			return s.acts[i]
		}
	}
	a, _ := Find(name)
	return a
}

func (s Situation) table() *session.Table { return s.Voice.Table }

func (s Situation) formal() bool { return s.table().Agenda.Rules == session.Formal }

func (s Situation) open() bool { return s.table().Closed == nil }

func (s Situation) planned() bool { return s.open() && s.table().Started == nil }

// stopped says that the session is held or the speaker's clock is paused.
func (s Situation) stopped() bool {
	floor := s.table().Floor()
	return s.Reading.State == session.SessionHeldNow || floor != nil && floor.Paused()
}

// reflecting says that the closing reflections run.
func (s Situation) reflecting() bool {
	p := s.table().Running()
	return p != nil && p.Kind == session.Reflections
}
