package words

// Document are the headings, columns and sentences of what the rapporteur
// takes home. Those with braces are templates.
type Document struct {
	// Headings.
	Minutes, RunOfShow, Participants, Objectives, ConcreteActions, Notes, Reflections, Record, Speaking string
	Report, Discussion, Questions, Participation, PlannedAndActual, Changes, Corrections, Provenance    string

	// The cover.
	Date, Venue, Zone, Languages, Interpretation, Moderator, Planned, Held, Session string
	FromTo                                                                          string // {at} {to}
	Practice, StillOpen                                                             string // {at}

	// How it went, in one sentence made of these.
	NotStarted                       string
	Started, StartedLate             string // {at} {by}
	StartedEarly                     string // {at} {by}
	Closed, ClosedLate, ClosedEarly  string // {at} {by}
	StillRunning                     string // {at}
	Lasted, LastedWithout            string // {by} {held}
	HeardAll, HeardSome, HeardNobody string // {n} {total}

	// The discussion.
	PlannedActual                            string // {planned} {actual}
	PlannedOnly                              string // {planned}
	NotHeld, NotReached, NoTurns, SegmentRan string // {at} {to}
	Serves                                   string // {text}
	Turn, TurnRunning                        string // {who} {kind} {at} {to} {how} {used}
	Of, After, Granted, OnBehalf, StoodIn    string // {used} {limit} {by} {who}
	Chair, SegmentModerator                  string // {who}
	Departed                                 string // {at} {who} {how}
	Paused                                   string // {by}

	// Columns.
	Number, Who, State, KeyMessage, What, DueBy, At, Segment, Answer, Text            string
	Turns, Time, Seat, Presence, Kind, Plan, Actual, Difference, Printed, Total       string
	Delegation, Name, Position, InRoom, Online, WalkIn, InPlaceOf, None, NoneYet      string
	AsNoted, Confirmed, ReserveLine                                                   string // {paid} {taken} {left}
	MustEndFrom, MustEndTo                                                            string // {at} {old} {new}
	Undone, NameCorrected, AName                                                      string // {text} {new}
	Correction                                                                        string // {at} {hand} {text}
	RecordOf                                                                          string // {session} {n}
	AgendaBytes                                                                       string // {text}
	EstimatedTimes, PrivateBehind, SpeakingNote, ActionsNote, ObjectiveEvidence, Star string // {n} {text}
}
