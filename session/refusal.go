package session

import "time"

// Code is why a command is refused. The words for each are in session/words.
type Code int

// The refusals.
const (
	_                  Code = iota
	NotStarted              // the session has not started
	AlreadyStarted          // the session has started
	SessionClosedCode       // the session is closed
	TooEarly                // before a printed fixed start (At); Early says "even so"
	NobodyHasFloor          // nobody has the floor
	FloorTaken              // Who has the floor already
	HasFloor                // Who has the floor, so cannot be taken off the list
	NobodyWaiting           // the list is empty
	AlreadyWaiting          // Who waits already, in that lane
	NotWaiting              // Who is not on the list
	AlreadyFirst            // Who is first already
	AlreadyPaused           // the speaker's clock is stopped already
	AlreadyHeld             // the session is held already
	NothingStopped          // neither held nor paused
	WhileHeld               // not while the session is held
	NoLimit                 // the turn has no limit
	BelowSpent              // it would go below what is spent (By)
	NotPositive             // a duration must be longer than zero
	LastSegment             // no segment follows
	FirstSegment            // no segment came before
	NoReserve               // no reserve ahead has anything left
	NoClosing               // no reflections or closing segment lies ahead
	AlreadyClosing          // the reflections have begun
	MustEndPast             // the must-end would lie in the past (At)
	AlreadyReflected        // Who has given a reflection already
	UnknownParticipant      // no such participant
	NameMissing             // a name is needed
	NameIsNumber            // a number (Who) is a seat's, not a name
	NameTaken               // Who has that name already
	TextMissing             // a text is needed
	AlreadySo               // it is so already
	TooFarBack              // not before what ended the one before (At)
	NothingToUndo           // no act of this hand is left to undo
	NothingToRedo           // nothing was undone last
	Overtaken               // another hand was faster: look again
	NotReflecting           // the agenda asks no reflection of Who
	MomentInFuture          // --at lies in the future (At), later than now by By
	MomentBeforeRecord      // --at lies before the last record (At)
	NothingLeftOut          // no suspension is there to leave out
	NothingToCatchUp        // nothing is late, or nothing can be taken
	NoSuchPlan              // no plan of that name (Who) is proposed
	NothingFits             // no time is left to share among those to come
	LimitIs                 // the limit is that already (By)
	NotInReflections        // only in the closing reflections
	TimePast                // a time (At) that has passed
	NotAhead                // the segment does not run and does not lie ahead
	NotInHand               // more than the time in hand (By)
	UnknownRule             // Who is no rule of order
	SeedMissing             // a draw by lot needs a seed
	NothingToOrder          // fewer than two wait
	ListIsClosed            // the list of Segment is closed
	NoReserveAhead          // no reserve lies ahead to pay into
	NobodyPlanned           // nobody is planned in the segment
	InformalRules           // only under formal rules
	RepliesUsed             // the delegation of Who has used its rights of reply
	NoOpenQuestion          // no question is open
	NoSuchQuestion          // no question has that number
	NoPrompt                // the agenda keeps no such question ready for this segment
	UnknownSegment          // no such segment (Who: what was asked for)
	ProtectedSegment        // Segment is protected
	NoPrintedEnd            // Segment has no printed end
	UnknownChoice           // not one of the values there are
	NobodyPresides          // neither a chair nor a moderator is named
	NoTurn                  // nobody, or not Who, has had the floor
	NoNotes                 // there is no note yet
	NoSuchNote              // no such note, or it was withdrawn, or it is no action
	MarkIsWritten           // a mark that has its note already: that is what can be corrected
	NoSuchObjective         // the agenda has no objective of that number
	ConsentMissing          // under a rule a name needs the consent of whose it is
	codeEnd
)

// Codes lists every refusal, for tests of completeness.
func Codes() []Code {
	codes := make([]Code, 0, codeEnd-1)
	for c := Code(1); c < codeEnd; c++ {
		codes = append(codes, c)
	}
	return codes
}

// A Refusal is why a command was not carried out. It changes nothing.
type Refusal struct {
	Code    Code
	Who     string        // a participant's key, where it is about somebody; else what was typed
	Segment string        // a segment's id, where it is about one
	At      time.Time     // an instant, where it is about one
	By      time.Duration // an amount, where it is about one
}

func refuse(c Code) *Refusal { return &Refusal{Code: c} }

func refuseWho(c Code, who string) *Refusal { return &Refusal{Code: c, Who: who} }
