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
	Selected session.PlaceID // the highlighted name; zero: nobody
	Hand     session.Hand    // who sits at this console
}

// A Binding is what a key or a line of the palette does now.
//
//	Off      it would be refused, and why: say so, do nothing
//	Choices  show them and let one be picked (by its Key, or arrows and enter)
//	Missing  arguments that must still be given; then ask With
//	Question ask it first; enter is yes
//	else     Command gives the command
//
// In that order: a binding with Choices may have Missing before (a person).
type Binding struct {
	Act      Act
	Key      string // as shown: "enter", "1-9", "+"
	Label    string // "thank Carana"
	Input    Input
	Off      *session.Refusal
	Question string
	Choices  []Binding
	Missing  []Arg
}

// Command is what the binding asks of the table; ok is false for screen acts.
func (b Binding) Command() (session.Command, bool) { return b.Act.Command(b.Input) }
