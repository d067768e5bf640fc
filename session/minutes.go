package session

import "time"

// Minutes are the record as a handout: everything that a document needs, and
// nothing private. A document is made from Minutes, words and a zone alone.
// Instants are UTC; durations are exact, whoever shows them rounds down.
type Minutes struct {
	Session        string
	Title, Venue   string
	Zone           string // IANA name; empty where the agenda names none
	Languages      []string
	Interpretation Interpretation
	Moderator      string // a participant's key
	Objectives     []string
	Source         string // SHA-256 of the agenda's bytes, hex
	Practice       bool
	Terms          Terms

	State        State
	DrawnUp      time.Time // the moment they stand for; the close of a closed session
	Opened       time.Time
	PrintedStart *time.Time
	MustEnd      *time.Time
	Started      *time.Time
	Closed       *time.Time
	Lasted       time.Duration // from the start to DrawnUp
	Held         time.Duration // of that, interruptions
	Heard        int           // seats whose participant had the floor as a speaker, in a turn that is attributed
	Seats        int           // of so many, those left out who are known for a hidden turn alone
	Estimated    bool          // a duration rests on the wall clock across two boots

	Segments    []SegmentMinutes
	Turns       []TurnMinutes
	Questions   []Question
	Departures  []Departure
	Orders      []OrderMinutes // how the list was put in order, draws by lot among them
	Comings     []Coming
	Notes       []NoteMinutes // of every kind, concrete actions among them, withdrawn ones left out
	Recordings  []time.Time   // when recordings of sound or picture began
	Reflections []Reflection
	Airtime     []Airtime
	TagTimes    []TagTime
	People      []Person
	MustEnds    []MustEndChange
	Corrections []Correction
	Withheld    int // private notes, which stay behind
	Private     int // other private records, which stay behind
	Unattributed
	Veiled  bool // a rule holds somewhere, and what it hides is left out
	Returns []Return
	Entries int // records read
}

// SegmentMinutes is a segment, planned and actual.
type SegmentMinutes struct {
	Segment
	State        SegmentState
	Added        time.Duration // extended minus shortened
	Extended     time.Duration
	FromReserve  time.Duration // of that, out of a reserve
	Shortened    time.Duration
	PrintedStart *time.Time
	PrintedEnd   *time.Time
	Began, Ended *time.Time     // nil where it was not reached or still runs
	Actual       *time.Duration // how long it ran; nil where it did not
	Held         time.Duration
	Drift        *time.Duration // its end against the printed end; positive is late
	Paid, Taken  time.Duration  // into and out of a reserve
	Left         time.Duration  // of a reserve
	Reason       string         // why it was not held
	Presided     []PresidedChange
	Interrupted  []Interruption
	Unheard      []string // who was on the list when it ended, keys first to last
}

// Difference is actual minus planned time, in the whole seconds that are
// shown; nil where it did not run.
func (s *SegmentMinutes) Difference() *time.Duration {
	if s.Actual == nil {
		return nil
	}
	d := s.Actual.Truncate(time.Second) - s.Planned
	return &d
}

// TurnMinutes is a turn with everything that happened in it.
type TurnMinutes struct {
	*Turn
	TurnTime
	Called time.Time     // when the floor was given; earlier than that it may have Began
	Over   time.Duration // beyond limit + grants
}

// NoteMinutes is a note that may leave the house.
type NoteMinutes struct {
	Note
	Participant string // who had the floor; empty where nobody had
	Hidden      bool   // neither who had the floor nor whom it names may leave
}

// A Return is a console that was opened on the running session.
type Return struct {
	At    time.Time
	Since time.Time // the record before
}

// An Interruption is a time for which the session was held.
type Interruption struct {
	From   Point
	Lasted time.Duration
	Lasts  bool   // it is not over
	Reason string // empty: none was given
}

// A PresidedChange is another chair or moderator of a segment.
type PresidedChange struct {
	At       Point
	Role     Role
	Old, New string // keys; Old may be empty
}

// A Departure is somebody taken off the list without speaking, and why.
type Departure struct {
	PlaceID
	Segment string
	Off     Off
	At      Point
}

// OrderMinutes is the list of speakers put in order by a rule.
type OrderMinutes struct {
	ListOrdered
	At Point
}

// A Coming is somebody who arrived, left or is expected again while the
// session ran.
type Coming struct {
	PresenceChanged
	Segment string
	At      Point
}

// A MustEndChange is the must-end moved.
type MustEndChange struct {
	At  time.Time
	Old *time.Time
	New time.Time
}

// Terms are on what terms minutes leave the house. The zero value is the
// strictest about what is private, and goes by the record for who is named.
type Terms struct {
	Private bool // private notes leave with the others
	Rule    bool // the Chatham House Rule holds for all of it, whatever the record says; private notes stay

	// Fold takes case and accents from a text, so that names are found in it.
	// Under a rule no text leaves without it.
	Fold func(string) string
}
