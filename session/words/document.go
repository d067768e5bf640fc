package words

import "roundtable/session"

// Document are the headings, columns and sentences of what the rapporteur
// takes home. Those with braces are templates.
type Document struct {
	// Headings.
	Objectives, ConcreteActions, Notes, Reflections, Speaking             string
	Report, Discussion, Questions, Participation, Corrections, Provenance string

	// The cover.
	Date, Venue, Zone, Languages, Interpretation, Moderator, Planned, Held, Session string
	FromTo                                                                          string // {at} {to}
	Practice, StillOpen                                                             string // {at}

	Interpretations map[session.Interpretation]string

	// How it went, in one sentence made of these.
	NotStarted                      string
	Started, StartedLate            string // {at} {by}
	StartedEarly                    string // {at} {by}
	Closed, ClosedLate, ClosedEarly string // {at} {by}
	StillRunning                    string // {at}
	Lasted, LastedWithout           string // {by} {held}
	HeardNobody                     string

	// The discussion.
	Extended, Shortened          string // {by}
	FromReserve, PartFromReserve string // {by}
	NotHeld, NotReached          string
	OnBehalf, StoodIn            string // {who}
	Chair, SegmentModerator      string // {who}
	Departed                     string // {at} {who} {how}
	Paused                       string // {by}
	Unheard                      string // {who}
	Ordered, Drawn               string // {at} {how} {text} {who}
	DrawnHow, People             string

	Comings map[session.Presence]string // how, of somebody who came or went

	// Columns.
	Number, Who, State, KeyMessage, What, DueBy, At, Segment, Text  string
	Turns, Time, Presence, Plan, Actual, Difference, Printed, Total string
	Delegation, Name, InRoom, Online, WalkIn                        string
	AsNoted, Confirmed, ReserveLine                                 string // {paid} {taken} {left}
	MustEndFrom, MustEndTo                                          string // {at} {old} {new}
	Undone, NameCorrected, AName                                    string // {text} {new}
	Correction                                                      string // {at} {hand} {text}
	RecordOf                                                        string // {session} {n}
	AgendaBytes                                                     string // {text}
	NotHeldBecause                                                  string // {text}
	Interrupted, InterruptedStill                                   string // {at} {to} {by}: the session was held; a reason may follow
	PassedFrom, PassedTo                                            string // {at} {how} {old} {new}: who chairs or moderates
	AParticipant, Unattributed, NotAttributed, Corrected, RuleNote  string // {text}
	ByRecording, ReadBy, ReadOut                                    string // after the kind of a turn: {who}
	OthersBehind, Returned                                          string // {n} {at} {old}
	EstimatedTimes, PrivateBehind, SpeakingNote, Star               string // {n} {text}
}
