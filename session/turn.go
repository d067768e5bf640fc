package session

import "time"

// TurnKind is what a turn is.
type TurnKind string

// The kinds of turn. Turns of the moderator or chair are not charged to
// speakers.
const (
	Statement      TurnKind = "statement"
	Response       TurnKind = "response"
	QuestionTurn   TurnKind = "question"
	Answer         TurnKind = "answer"
	ReflectionTurn TurnKind = "reflection"
	ByModerator    TurnKind = "moderator"
	ByChair        TurnKind = "chair"
	PointOfOrder   TurnKind = "point of order" // formal rules alone
	RightOfReply   TurnKind = "right of reply" // formal rules alone
)

// TurnKinds lists every kind of turn.
func TurnKinds() []TurnKind {
	return []TurnKind{Statement, Response, QuestionTurn, Answer, ReflectionTurn, ByModerator, ByChair, PointOfOrder, RightOfReply}
}

// Charged says whether a turn of this kind counts as a speaker's time.
func (k TurnKind) Charged() bool { return k != ByModerator && k != ByChair }

// How is how a turn ended.
type How string

// The ways in which a turn ends.
const (
	Concluded        How = "concluded"
	ConcludedInvited How = "concluded at the moderator's invitation"
	SpeakerLeft      How = "left"
	LineLost         How = "line lost"
	Interrupted      How = "interrupted by a point of order" // the speaker goes on after the ruling
)

// Hows lists every way in which a turn ends.
func Hows() []How { return []How{Concluded, ConcludedInvited, SpeakerLeft, LineLost, Interrupted} }

// A Turn is one holding of the floor. Its state follows from its times.
type Turn struct {
	ID           string // the id of the record that gave the floor
	Number       int    // 1, 2 … in the order of the record
	Participant  string
	Kind         TurnKind
	Segment      string
	Lane         Lane   // the place it used on the list; empty for none
	Why          string // why that place stood there
	To           string // the turn it responds to, if known
	Resumes      string // the turn that broke off and goes on in this one
	Reply        int    // of a right of reply: the delegation's first or second; else 0
	Requested    *Point // when it was asked for
	OnBehalf     string
	Limit        *time.Duration // counts from the beginning; nil: none
	Granted      time.Duration  // added to (or taken from) the limit
	LetRun       bool
	How          How
	Form         Form        // how it was delivered; empty: in person
	Reader       string      // who read it out, a name
	Attribution  Attribution // whether it may be laid to who spoke
	TextReceived bool        // the text has come, to be checked against delivery
	Invited      []int       // the degrees of private invitations to conclude, in order
	SlowDowns    int         // how often it was asked to slow down
	Reasons      []string    // why its clock was stopped, where a reason was given

	Began  Point
	Ended  *Point
	pauses spans
}

// Running says that the turn has not ended.
func (t *Turn) Running() bool { return t.Ended == nil }

// Paused says that the speaker's own clock stands still.
func (t *Turn) Paused() bool {
	return t.Running() && t.pauses.open()
}

// Allotted is limit + grants; ok is false where there is no limit.
func (t *Turn) Allotted() (d time.Duration, ok bool) {
	if t.Limit == nil {
		return 0, false
	}
	return *t.Limit + t.Granted, true
}

// TurnTime is how a turn's elapsed time divides:
// Net + Paused + Held = Elapsed.
type TurnTime struct {
	Elapsed, Net, Paused, Held time.Duration
}

// Over is how far a net time exceeds what was allotted, 0 without a limit.
func (t *Turn) Over(net time.Duration) time.Duration {
	allotted, ok := t.Allotted()
	if !ok {
		return 0
	}
	return max(net-allotted, 0)
}
