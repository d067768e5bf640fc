package scene

// A Scene is everything on the moderator's screen at one moment.
type Scene struct {
	State State
	Mark  Say  // private or public: always on screen
	Alone bool // the floor has the whole screen

	Title string
	Place Say // where, and whether what is shown is saved

	Status []Say // left in the header, most important first: clock, drift, must-end
	Line   Say   // the protected line: always on screen

	Left  Pane // the run of show; reflections: how they stand; closed: plan and actual
	Floor Pane // who has the floor and the big digits
	Right Pane // the list of speakers; before the start: seats; closed: time by seat
	Focus Focus

	Alerts   []Say  // what stays until it is over: not saved, the laptop slept
	Notice   Say    // what the program said last
	Question string // open until it is answered; replaces the footer
	Answer   string // with which keys

	Footer [2][]Hint // most important first; the last of the second line is always shown

	TooSmall string // what is said in a terminal where nothing useful fits
}

// State is which of its faces the screen shows.
type State string

// The faces.
const (
	BeforeStart     State = "before the start"
	Speaking        State = "speaking"
	Paused          State = "paused"
	Held            State = "held"
	OverTime        State = "over time"
	BetweenSpeakers State = "between speakers"
	ClosedState     State = "closed"
)

// View is who may look at the screen.
type View int

// The views.
const (
	Private View = iota // the moderator alone
	Public              // the whole room
	Card                // the speaker
)

// Focus is the pane that tab has chosen to stand beside the floor where not
// all of them fit.
type Focus int

// What can stand beside the floor.
const (
	OnRight Focus = iota
	OnLeft
)

// Next is where tab goes.
func (f Focus) Next() Focus { return 1 - f }

// Job is what a piece of text is for; a theme gives each its look.
type Job int

// The jobs.
const (
	Text Job = iota
	Quiet
	Strong
	Accent
	Good
	Warn
	Over
	Key
	Notice
)

// A Run is text with one job. Give: where the line is too long, this run is
// cut first (a name, a title).
type Run struct {
	Job  Job
	Text string
	Give bool
}

// A Line is runs side by side.
type Line []Run

// A Say is a phrase in one or more forms, the longest first, for where room is
// scarce. No form: nothing is said.
type Say struct {
	Job   Job
	Forms []string
}

// Empty says that there is nothing to say.
func (s Say) Empty() bool { return len(s.Forms) == 0 || s.Forms[0] == "" }

// Full is the longest form.
func (s Say) Full() string {
	if s.Empty() {
		return ""
	}
	return s.Forms[0]
}

// A Hint is a key and what it does now. Off: it would be refused.
type Hint struct {
	Key, Label string
	Short      string // where there is little room; empty: the same
	Off        bool
	Tells      bool // nothing else on the screen says what the label says: shortened last
	Stays      bool // left out only where nothing else is left to shorten
	Pane       bool // shows another pane: only where not all of them are on screen
}

// A Pane is a heading and blocks, top to bottom.
type Pane struct {
	Title  string
	Blocks []Block
	Names  bool // its names matter more than the room beside the digits: wider
	Wide   bool // its rows are long: the whole width, where there is room for it below
}

// A Block is one thing in a pane. Where not everything fits, the highest Rank
// goes first; rank 0 stays.
type Block struct {
	Body  Body
	Rank  int
	Apart bool // an empty line before it, where there is room
	Low   bool // at the foot of the pane, where there is room
	Lieu  bool // only where the left pane is not on screen
}

// A Body is what a block holds: Lines, Digits, Bar or Table.
type Body interface{ body() }

// Lines are lines of text. Wrap: too long a line goes on below instead of
// being cut.
type Lines struct {
	Lines []Line
	Wrap  bool
}

// Digits are the big digits and the label directly above them. Figure is M:SS
// or H:MM:SS, or words.
type Digits struct {
	Label  Line
	Figure string
	Job    Job
	Over   bool // counts what is past its time: a plus before the digits
	Calm   bool // never counts what is past its time: as large as they can be
}

// A Bar is how much of a turn is used.
type Bar struct {
	Part float64 // of the allotted time, 0 to 1 and beyond
	Text string  // "1:18 of 1:30"
	Job  Job
}

// A Table is rows in columns.
type Table struct {
	Columns []Column
	Rows    []Row
	Keep    int // index of the row that stays in sight; 0 if none matters
}

// A Column is one column of a table. Columns of the highest rank are left out
// first; rank 0 stays. Name gives way by being cut.
type Column struct {
	Head  string
	Right bool // flush right
	Name  bool
	Rank  int
}

// A Row is one row. Mark stands before it: done, running, chosen.
type Row struct {
	Mark  string
	Job   Job
	Lit   bool // the row that keys act on
	Cells []string
}

func (Lines) body()  {}
func (Digits) body() {}
func (Bar) body()    {}
func (Table) body()  {}

// A Preview is a whole screen with a programme before it is opened: what was
// understood, and one doubt about it.
type Preview struct {
	Plan, Doubt Pane
	Notice      Say
	Question    string
	Answer      string
	Footer      [2][]Hint
	TooSmall    string
}

// A List is a whole screen with one table: the chooser.
type List struct {
	Title    string
	Table    Table
	Empty    string // said where there are no rows
	Notice   Say
	Question string
	Answer   string
	Footer   []Hint
	TooSmall string
}
