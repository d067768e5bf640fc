package words

import (
	"time"

	"roundtable/session"
)

// A Language is all the words of one language. Another language is one more
// function like English, named in Languages; tests walk the value and fail on
// whatever is missing.
//
// Strings in maps and in Drift are templates: {who}, {to}, {segment}, {into},
// {by}, {at}, {used}, {limit}, {old}, {new}, {text} are filled in.
type Language struct {
	Tag  string // BCP 47, "en"
	Name string // in the language itself

	States           map[session.State]string
	SegmentStates    map[session.SegmentState]string
	SegmentKinds     map[session.SegmentKind]string
	TurnKinds        map[session.TurnKind]string
	SecondReply      string                  // a right of reply that is the delegation's second
	Hows             map[session.How]string  // after a name: "concluded"
	Offs             map[session.Off]string  // after a name: "did not wish to take the floor"
	Whys             map[string]string       // why a place stands there
	Rules            map[session.Rule]string // of order: "by level"
	Presences        map[session.Presence]string
	ReflectionStates map[session.ReflectionState]string
	Levels           map[session.Level]string
	Countings        map[session.Counting]string    // after a segment: "counts until its printed end"
	Attributions     map[session.Attribution]string // after a segment or a name
	Roles            map[session.Role]string        // after a name
	NoteKinds        map[session.NoteKind]string
	Verdicts         map[session.Verdict]string
	Hands            map[session.Hand]string
	QuestionStates   map[session.QuestionState]string
	Channels         map[session.Channel]string

	Refusals map[session.Code]string // whole sentences, with the next step where there is one
	Lines    map[string]string       // what happened, by event kind and variant
	Told     map[string]string       // sentences that arise elsewhere, by the English one; nil in English
	Undos    map[string]string       // the same as undo names it: short

	Onward Onward
	Log    Log
	Drift  Drift
	Plan   Plan

	Screen    Screen
	Console   Console
	Preview   Preview
	Public    Public
	Signals   Signals
	Plain     Plain
	Notes     Notes
	Keys      Keys
	Ask       Questions
	Asked     Asked
	Acts      map[string]Act    // by the act's name
	Args      map[string]Arg    // by the argument's name
	Sections  map[string]string // of help, by the section's name
	Document  Document
	Report    Report
	Figures   Figures
	Replay    Replay
	Rehearsal Rehearsal
	Recording Recording
	Condensed Condensed
	Glyphs    Glyphs // of a document that is set in fonts of its own
	Archive   Archive
	Help      Help
	Exports   Exports

	Date func(session.Date) string // "25 October 2025"
	Day  func(time.Time) string    // "Saturday 25 October 2025", in its own zone
	Many Counts
}

// Onward is how the session goes on when nobody is waiting: {onward} in a
// refusal.
type Onward struct {
	Starts string // {segment}
	Ends   string // nothing follows
}

// Log are the marks on log lines.
type Log struct {
	Undone, Void string // appended to a line
	OnBehalf     string // appended: of {who}
	Recording    string // appended: delivered so
	Earlier      string // appended: speaking for {by} already
	Request      string // appended: at the request of {who}
	Unknown      string // a record of a newer program: {kind}
	NewName      string // an act named somebody who was not at the table: {who}
}

// Drift says how the running segment stands against print, and whether that
// matters.
type Drift struct {
	OnTime, Behind, Ahead string
	ByReserve, ByPlan     string // why it does not matter; appended
	ByReserveShort        string // the same for narrow screens
	EndsLate              string // appended: {by} past the must-end
	Costs                 string // appended: {by} is missing for {segment}
	Kept                  string // appended: the protected segment runs, over its own time, and {at} keeps the must-end
}

// Counts are phrases with a number in them; each language knows its plurals.
type Counts struct {
	ToCome, Statements, Responses, Reflections, Questions, Actions, Notes, Private, Entries, Doubts func(n int) string
}

// An Act is what an act is called: in the palette ("next segment"), beside its
// key where there is little room ("segment"), and what it does, in a sentence
// without a full stop.
type Act struct{ Label, Short, Does string }

// An Arg is what an argument is called in usage lines ("NAME") and above the
// field in which it is typed ("name").
type Arg struct{ Usage, Field string }
