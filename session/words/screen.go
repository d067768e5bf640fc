package words

// Screen are the labels of the moderator's screen. Capitals are as shown.
type Screen struct {
	// Directly above the big digits.
	SinceStart, PrintedStart                                                                              string // {at}: the printed start has passed
	StartsIn, Planned, Left, ClockStopped, OverTimeBy, SegmentLeft, SegmentOver, HeldFor, Closed, Elapsed string

	// Headings of panes.
	RunOfShow, HasTheFloor, NobodyHasTheFloor, ListOfSpeakers, NotStarted, Seats, Reflections, PlanAndActual, TimeBySeat string

	// The header.
	Saved, Saving, SaveFailed, Private string
	NotStartedYet, ToGo, MustEnd, Ends string
	PrintedAgo                         string // {at} {by}
	Laptop                             string // {at}
	ReflectionsBy                      string // {at}
	MustEndIn, EndAt                   string // {at} {by}: the reflections, once begun
	TimeLeft                           string // {by} left

	// Lists.
	ToComeHeading, HeardHere, Used, Here, Seat, Time, KeyMessage, Last, Nobody        string
	NobodyOnward, NobodyAtEnd                                                         string // {segment}: how the session goes on
	Speaking, LeaveTheRoom, ReserveLeft                                               string // reserve {by} of {limit}
	Next, NextOnEnter, Say, InResponseTo, OnBehalf, Of                                string
	EachFits, EachJustFits, Spare, SpareMissing, Handover, Objective, Then, FirstWord string
	SpareOver                                                                         string // {by}: missing by the segment's own time alone
	MustFinishBy, BeganLate, BeganAt, MustEndBy, RoomUntil, StillToHear, ActionsNoted string

	// After the close.
	ClosedAt, Lasted, AfterMustEnd, BeforeMustEnd, Heard, ReflectionsTally, NotCalled, Plan, Actual, Total, Delegation, Times string
	RecordComplete, NothingCounted                                                                                            string

	// In passing.
	EndsIn, ProtectedBy    string // {at} {by} {segment}
	NotYetHeard            string // {who}
	AskedAgo               string // {how} {by}
	NothingCounts          string // before the start
	Present                string // {n} of {total} seats
	PlannedOf              string // {by} planned, {limit} there
	LetRun                 string // beside the digits
	NoLimit                string
	Estimated              string // durations rest on the wall clock
	NotSavedBecause, Slept string // {text} · {by}
	TooSmall               string
	ListClosed, LastFew    string // {n} {left}
	LastOver               string
	LastBeyond             string // {n}: who wait beyond the last few
	StillListed            string // {n}: the same once the last began
	FirstTime              string // has not had the floor yet
	LineAgain, LineNow     string // {at}: when to try the line again
	TryLine                string // {who} {n}
	Reasons                string // {text}: why the session is held
	StoppedBecause         string // {text}: why the speaker's clock stands
	OthersNow              string // {by}: what is left for each of the others
	Invited, AskedSlower   string // {n}: how often, quietly
	ByRecording, ReadBy    string // {who}
}
