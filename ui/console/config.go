package console

import (
	"time"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/act"
)

// A Config is what a console is given: it reads nothing by itself.
type Config struct {
	Now     func() session.Moment
	Beat    func() session.Beat  // Now beside a clock that stands while the laptop sleeps
	Rhythm  func() time.Duration // a steady clock for the rhythm of keys; nil: that of Beat
	Tick    time.Duration        // how often the clocks are repainted
	Laptop  *time.Location
	NewID   func() string   // a new id on each call
	Seed    func() string   // a new seed for a draw by lot
	Ladder  []session.Level // the protocol ladder, highest first; nil: the usual one
	Words   *words.Language
	Look    Look
	Signals session.Signals // when a running turn asks for attention
	Bell    bool            // the terminal's bell rings at each of them
	Acts    []act.Act       // the table, with keys that were moved; nil: as it is
	Azerty  bool            // the unshifted digit row counts as digits
	Notice  string          // why preferences are not used; empty: they are
	Shelf   Shelf
	Read    Reader

	Desk *Desk // open this at once; nil: Item
	Item *Item // open this agenda, asking if need be; nil: the chooser

	// Preview is a programme to be looked at before it is opened; nil: there
	// is none. Pasted reads one from the clipboard; nil: nothing can be pasted.
	Preview *Preview
	Pasted  func(text string) (Preview, error)

	// Auto is the command whose time has come in a rehearsal that runs by
	// itself, nil where none has. nil: nothing runs by itself.
	Auto func(*session.Table, session.Moment) session.Command

	// Save writes the report and the table of a closed session, in the
	// language of the screen; it replaces nothing.
	Save func(Desk, []session.Record, *words.Language) (Report, error)
	// Verify recomputes the record of a session and returns how many entries
	// it has. It is called where nothing else uses the desk's log.
	Verify func(Desk) (entries int, err error)
}

// A Report is where the report and the table of a session are.
type Report struct {
	Files []string
	There bool // they were there already, as they would have been written
}

// Look is how a console looks.
type Look int

// The looks. Auto asks the terminal for its background and takes dark where it
// does not answer.
const (
	Auto Look = iota
	DarkLook
	LightLook
	PlainLook // NO_COLOR
)

// A Shelf is what can be opened. Its methods may take their time: they run
// beside the screen, one at a time.
type Shelf interface {
	// Items are the sessions to resume, unclosed first, then the bundled
	// agendas, then the agenda files here.
	Items() ([]Item, error)
	// Open makes a session of an agenda, as start says, or resumes the
	// unclosed session of the same agenda.
	Open(Item, session.Start) (Desk, error)
	// Resume opens a session by its id.
	Resume(id string) (Desk, error)
}

// A Sort is what an item is.
type Sort int

// The sorts of item.
const (
	ToResume Sort = iota
	BundledAgenda
	AgendaFile
)

// An Item is one thing that can be opened.
type Item struct {
	Sort     Sort
	ID       string // of the session to resume; of an agenda whose session is not closed, too
	Path     string // of an agenda: its file, or its name if bundled
	Title    string
	Agenda   *session.Agenda // of an agenda that can be read
	Zone     *time.Location  // the agenda's, or the session's
	State    session.State   // of a session
	At       time.Time       // of a session: when it closed, else started, else was opened
	Records  int             // of a session
	Fault    string          // why it cannot be read
	Practice bool            // of a session: it is practice; of an agenda: open it as practice

	// Make opens an agenda that is on no shelf: that of a programme.
	Make func(start session.Start, practice bool) (Desk, error)
}

// A Preview is the session that a programme makes, as it stands before it is
// opened, in the words of the screen.
type Preview struct {
	Item    Item
	Facts   []string // its day, its times, its place: a line each
	Rows    []PreviewRow
	Doubts  []Doubt
	Out     []string // rows that are no part of it, and why
	Settled int      // how many doubts were
	Last    Choice   // what was settled last; the zero Choice where nothing was
	Back    func() (Preview, error)
}

// A Choice is a doubt that was settled, by its text, and how.
type Choice struct{ Doubt, How string }

// A PreviewRow is a segment: its start and minutes as they are written, empty
// or a dash where they are not known.
type PreviewRow struct {
	Start, Minutes, Title, Who string

	Times  string // from when to when, empty where that is not known
	Kind   string
	People []PreviewPerson
}

// A PreviewPerson is somebody in a segment: what they are there (the chair, the
// moderator, the rapporteur), empty for a speaker; and their position and body.
type PreviewPerson struct{ Name, Role, Post string }

// A Doubt is something that may not be meant as it is written.
type Doubt struct {
	Text    string
	Line    int    // of the programme, from 1; 0: the whole
	Source  string // that line
	Segment int    // of Rows, from 0; -1: none
	Remark  bool   // it is worth saying and changes nothing
	Ways    []Way  // one alone: there is nothing to choose
}

// A Way is how a doubt can be settled; it makes another preview.
type Way struct {
	Text   string
	Asks   string // what is to be typed for it; empty: nothing
	Settle func(typed string) (Preview, error)
}

// A Desk is a session that was opened.
type Desk struct {
	ID   string
	Log  session.Log // the console's alone from here on
	Zone *time.Location
	File string // where the record is kept

	// The clocks that the session goes on by, where they are not the console's.
	Now  func() session.Moment
	Beat func() session.Beat // nil: the console's
}

// A Reader reads what people type where it is not plain text.
type Reader struct {
	Duration func(string) (time.Duration, error)
	// Time is an instant nearest to near; a bare time of day is in zone.
	Time func(s string, zone *time.Location, near time.Time) (time.Time, error)
}
