package act

import (
	"roundtable/session"
	"time"
)

// An Act is one thing a person can do.
type Act struct {
	Name    string   // as typed after `do`; of a screen act an id such as "palette"
	Keys    []string // as the terminal reports them: "space", "enter", "n", "ctrl+z", "1"
	Args    []Arg    // in the order in which `do` takes them
	Flags   []Flag   // which flags `do` takes
	Screen  bool     // the console's alone: not for `do`, gives no command
	Section Section  // where help lists it
	Chosen  bool     // its keys mean it only once a name is highlighted
	Timed   bool     // what its choices come to depends on the time

	homes   []string // where keys were moved: the table's key for each of Keys
	command func(Input) session.Command
	// when says whether one of its keys means this act now; nil: always.
	when func(s Situation, key string) bool
	// fill is what is known already when the key is pressed.
	fill func(s Situation, key string) Input
	// choices are the rows that are shown before anything happens.
	choices func(s Situation, in Input) []Binding
	// probe names an act that stands for this one while a person is missing.
	probe string
	// instead is the act that its key gives way to where nothing is filled in.
	instead string
	// label names what it would do now; nil or "": words.Acts.
	label func(s Situation, in Input, events []session.Event) string
	// done is what is said once it is done, "" for nothing.
	done func(s Situation, in Input) string
	// asks is the question that comes first, "" for none.
	asks func(s Situation, in Input, events []session.Event) string
}

// A Kind is what an argument is.
type Kind int

// The kinds of argument, and where Input keeps each.
const (
	Participant Kind = iota // Input.Participant; an unknown name may go to Input.Name
	Text                    // Input.Text
	Duration                // Input.Duration
	Time                    // Input.Time
	Date                    // Input.Date
	Place                   // Input.Place, counted from 1
	Segment                 // Input.Segment: one that runs or lies ahead
	Count                   // Input.Count, from 1
	OrderRule               // Input.Rule
	Rung                    // Input.Level
	Seed                    // Input.Seed
	Asked                   // Input.Question, a question's number
	Addressee               // Input.To
	Affiliation             // Input.Affiliation
	Request                 // Input.Request
	Noted                   // Input.Note, a note by its number, and what it says: Input.Body
	NoteSort                // Input.Sort
	Objective               // Input.Objective, from 1
	Answers                 // Input.Answers, a question by its number
	WritesUp                // Input.Mark, a mark by its number
	Turned                  // Input.Bound: before, now, a turn's number or who had it
	Consent                 // Input.Consent
)

// An Arg is one argument of an act. Its words are words.Language.Args[Name].
type Arg struct {
	Name     string
	Kind     Kind
	Optional bool
	New      bool     // an unknown name becomes a new speaker: Input.Name
	Shown    bool     // New, but only on a screen, which shows first that the name is new
	Free     bool     // a name that is not at the table will do, everywhere: Input.Name
	Clears   bool     // the empty text is one too and clears what stands: Input.Clear
	Flag     string   // `do` takes it by this flag, not by its place
	Apart    bool     // optional, and a form shows it only where it is asked for
	Of       []string // of a Text: the only ones there are
}

// A Flag is a choice that `do` takes by name.
type Flag string

// The flags of `do`.
const (
	Early       Flag = "early"        // --early: even before a printed fixed start
	FromReserve Flag = "from reserve" // --from reserve
	ToReserve   Flag = "to reserve"   // --to reserve; --to segment is what happens without it
	HoldPlace   Flag = "hold"         // --hold: the planned place is held
	NewName     Flag = "new"          // --new: a name that nobody has is new, and no slip
	Online      Flag = "online"       // --online
	Starred     Flag = "starred"      // --starred
	Private     Flag = "private"      // --private
	Interpreted Flag = "interpreted"  // --interpreted
	Confirmed   Flag = "confirmed"    // --confirmed
)

// A Section is a group of acts in help and in docs/keys.md.
type Section string

// The sections, in the order in which help shows them.
const (
	Floor   Section = "floor"
	List    Section = "list"
	Asking  Section = "questions"
	Clocks  Section = "clocks"
	Course  Section = "course"
	People  Section = "people"
	Writing Section = "writing"
	Console Section = "console"
)

// Sections lists the sections in the order in which help shows them.
func Sections() []Section {
	return []Section{Floor, List, Asking, Clocks, Course, People, Writing, Console}
}

// An Input is what fills an act's arguments.
type Input struct {
	Participant string // a participant's key
	Name        string // a new speaker instead
	Unnamed     string // what a speaker is called whom nobody has named
	Text        string
	Clear       bool // the empty Text is meant
	Duration    time.Duration
	Time        time.Time
	Date        session.Date
	Place       int // on the list, from 1
	Early       bool
	FromReserve bool
	ToReserve   bool
	HoldPlace   bool
	Count       int
	Rule        session.Rule
	Level       session.Level
	Seed        string           // of a draw by lot
	Alphabet    []string         // everybody's keys as the language sorts them
	Ladder      []session.Level  // nil: the usual one
	Lane        session.Lane     // which of a person's places; empty: all, or the first
	Bound       *session.Binding // what a note belongs to; nil: what runs now
	Hand        session.Hand     // whose act undo and redo look for; empty: the moderator
	Private     bool
	Star        bool
	Interpreted bool
	Confirmed   bool
	Objective   int
	Note        string           // a note's id; empty: the newest
	Body        session.NoteBody // what that note says
	Sort        session.NoteKind // empty: a plain note, or as it is
	Answers     string           // the question that a note belongs to, an id
	Mark        string           // the mark that a note writes up, an id
	Consent     string           // who agreed to be named, and how
	Question    int              // a question's number; 0: none
	To          string           // a participant's key: to whom a question goes
	Affiliation string
	Online      bool
	Segment     string // a segment's id
	Request     string // at whose request
}

// Command is the command that an act gives. ok is false for screen acts.
func (a Act) Command(in Input) (c session.Command, ok bool) {
	if a.command == nil {
		return nil, false
	}
	return a.command(in), true
}

// Offers says that the act shows rows to choose from.
func (a Act) Offers() bool { return a.choices != nil }

// Find finds an act by its name.
func Find(name string) (Act, bool) {
	for _, a := range Table() {
		if a.Name == name {
			return a, true
		}
	}
	return Act{}, false
}
