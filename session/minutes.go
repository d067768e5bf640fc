package session

import (
	"strconv"
	"time"
)

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
	// Under the rule no text leaves without it.
	Fold func(string) string
}

// DrawUp makes the minutes of a session, closed or still open, as it stands
// now. It depends on its arguments alone.
func DrawUp(t *Table, now Moment, terms Terms) Minutes {
	if !terms.Rule {
		return drawUp(t, now, Terms{Private: terms.Private})
	}
	m := drawUp(t, now, Terms{Rule: true})
	return m.underRule(t, terms.Fold)
}

func drawUp(t *Table, now Moment, terms Terms) Minutes {
	if t.Closed != nil {
		now = Moment{Wall: t.Closed.Wall}
	}
	m := Minutes{
		Session: sessionOf(t), Title: t.Agenda.Title, Venue: t.Agenda.Venue, Zone: t.Agenda.Zone,
		Languages: t.Agenda.Languages, Interpretation: t.Agenda.Interpretation,
		Moderator: t.Agenda.Moderator, Objectives: t.Agenda.Objectives, Source: t.Source,
		Practice: t.Practice, Terms: terms, State: t.State(), DrawnUp: now.Wall, Opened: t.Opened.Wall,
		PrintedStart: t.Plan.Start, MustEnd: t.MustEnd, Closed: wallOf(t.Closed), Started: wallOf(t.Started),
		Estimated: t.Estimated, Reflections: t.Reflections(), Airtime: t.Airtime(now), Entries: len(t.Entries),
	}
	at := t.line.point(now)
	if t.Closed != nil {
		at = *t.Closed
	}
	if t.Started != nil {
		m.Lasted = max(at.On-t.Started.On, 0)
		m.Held = t.holds.within(t.Started.On, at.On)
	}
	for _, p := range t.People {
		m.People = append(m.People, *p)
	}
	for _, q := range t.Questions {
		m.Questions = append(m.Questions, *q)
	}
	m.segments(t, t.Read(now), at)
	m.turns(t, at)
	m.notes(t)
	m.course(t)
	for _, p := range t.Recordings {
		m.Recordings = append(m.Recordings, p.Wall)
	}
	m.Corrections = corrections(t)
	m.withhold(t)
	m.Heard, m.Seats = t.HeardIn(m.Airtime)
	m.TagTimes = t.byTag(m.Airtime)
	return m
}

func sessionOf(t *Table) string {
	if len(t.Entries) == 0 {
		return t.Session
	}
	return t.Entries[0].Session
}

func (m *Minutes) segments(t *Table, r *Reading, at Point) {
	for i, p := range t.Parts {
		s := SegmentMinutes{
			Segment: p.Segment, State: p.State, Added: p.Added,
			PrintedStart: r.Segments[i].PrintedStart, PrintedEnd: r.Segments[i].PrintedEnd,
			Began: wallOf(p.Began), Ended: wallOf(p.Ended), Paid: p.Paid, Taken: p.Taken, Left: p.Left(), Reason: p.Reason,
			Unheard: p.Unheard,
		}
		if p.Began != nil && p.State != SegmentWaiting {
			elapsed, held := p.spent(at.On, t.holds)
			s.Actual, s.Held = &elapsed, held
		}
		if s.Ended != nil && s.PrintedEnd != nil {
			d := s.Ended.Sub(*s.PrintedEnd)
			s.Drift = &d
		}
		m.Segments = append(m.Segments, s)
	}
}

func (m *Minutes) turns(t *Table, at Point) {
	called := make(map[string]time.Time, len(t.Entries))
	for i := range t.Entries {
		if e := &t.Entries[i]; e.Kind == (FloorGiven{}).Kind() {
			called[e.ID] = e.Point.Wall
		}
	}
	for _, turn := range t.Turns {
		tt := t.timeOf(turn, at)
		m.Turns = append(m.Turns, TurnMinutes{
			Turn: turn, TurnTime: tt, Called: called[turn.ID], Over: turn.Over(tt.Net),
		})
	}
}

func (m *Minutes) notes(t *Table) {
	for _, n := range t.Notes {
		if n.Withdrawn {
			continue
		}
		if n.Private && !m.Terms.Private {
			m.Withheld++
			continue
		}
		note := NoteMinutes{Note: *n}
		switch turn := t.Turn(n.Turn); {
		case n.Hides(t):
			note.Hidden, note.Who, note.WhoName, note.Was = true, "", "", nil
			note.Turn, note.Question, note.Mark, note.Interpreted, note.At, note.ID = "", "", "", false, Point{}, "n"+strconv.Itoa(n.Number)
		case turn != nil:
			note.Participant = turn.Participant
			if turn.Attribution.Hides() { // with consent; in which turn it was said would say whose that is
				note.Turn, note.Question, note.Mark, note.At, note.ID = "", "", "", Point{}, "n"+strconv.Itoa(n.Number)
			}
		}
		m.Notes = append(m.Notes, note)
	}
}

// course reads what stands only in the records: who left the list without
// speaking, who came and went, how segments were extended and shortened, and
// where the must-end went.
func (m *Minutes) course(t *Table) {
	begun, off := false, ""
	veil := newVeil(t)
	for i := range t.Entries {
		e := &t.Entries[i]
		hidden := veil.pass(e)
		if e.Struck || e.Void {
			continue
		}
		switch event := e.Event.(type) {
		case SegmentStarted:
			begun = true
		case PlaceLeft:
			if hidden {
				event.Participant = ""
			}
			m.Departures = append(m.Departures, Departure{event.PlaceID, veil.segment, event.Off, e.Point})
			off = e.Act
		case PresenceChanged: // being taken off the list already says that somebody is not there
			if hidden {
				event.Participant = ""
			}
			if begun && e.Act != off {
				m.Comings = append(m.Comings, Coming{event, veil.segment, e.Point})
			}
		case SessionHeld:
			if s := m.segment(veil.segment); s != nil {
				s.Interrupted = append(s.Interrupted, t.holds.interruption(e.Point, event.Reason))
			}
		case SegmentPresided:
			s := &m.Segments[t.Part(event.Segment).Index]
			s.Presided = append(s.Presided, PresidedChange{e.Point, event.Role, event.Old, event.New})
		case ConsoleReturned:
			m.Returns = append(m.Returns, Return{e.Point.Wall, event.Since})
		case FloorInvited:
			m.Private++
		case SegmentExtended:
			if s := m.segment(event.Segment); s != nil {
				s.Extended += event.By
				s.FromReserve += event.Taken
			}
		case SegmentShortened:
			if s := m.segment(event.Segment); s != nil {
				s.Shortened += event.By
			}
		case ListOrdered:
			m.Orders = append(m.Orders, OrderMinutes{event, e.Point})
		case MustEndMoved:
			m.MustEnds = append(m.MustEnds, MustEndChange{e.Point.Wall, event.Old, event.New})
		}
	}
}

// segment finds a segment by its id, or nil.
func (m *Minutes) segment(id string) *SegmentMinutes {
	for i := range m.Segments {
		if m.Segments[i].ID == id {
			return &m.Segments[i]
		}
	}
	return nil
}

// firstHeld is the first part that is not a reserve, or nil.
func firstHeld(parts []*Part) *Part {
	for _, p := range parts {
		if !p.IsReserve() {
			return p
		}
	}
	return nil
}
