package words

import "roundtable/session"

func englishDocument() Document {
	return Document{
		Objectives:      "Objectives",
		ConcreteActions: "Concrete actions", Notes: "Notes", Reflections: "Closing reflections",
		Speaking: "Speaking time",
		Report:   "Report of the session", Discussion: "Discussion", Questions: "Questions",
		Participation: "Participation and time",
		Corrections:   "Corrections", Provenance: "Provenance",

		Date: "Date", Venue: "Venue", Zone: "Time zone", Languages: "Languages", Interpretation: "Interpretation",
		Moderator: "Moderator", Planned: "Planned", Held: "Held", Session: "Session",
		FromTo: "{at} to {to}", Practice: "This was a practice, not a session.",
		StillOpen: "Drawn up at {at}, before the session was closed.",

		Interpretations: map[session.Interpretation]string{
			session.NoInterpretation: "none", session.Simultaneous: "simultaneous", session.Consecutive: "consecutive",
		},

		NotStarted: "The session has not started.",
		Started:    "The session started at {at}", StartedLate: "The session started at {at}, {by} after the printed time",
		StartedEarly: "The session started at {at}, {by} before the printed time",
		Closed:       "closed at {at}", ClosedLate: "closed at {at}, {by} after the time at which it had to end",
		ClosedEarly:  "closed at {at}, {by} before the time at which it had to end",
		StillRunning: "was still open at {at}",
		Lasted:       "and lasted {by}", LastedWithout: "and lasted {by}, of which it was held for {held}",
		HeardNobody: "No participant took the floor.",

		Extended: ", extended by {by}", Shortened: ", shortened by {by}",
		FromReserve: " (from the reserve)", PartFromReserve: " ({by} from the reserve)",
		NotHeld: "Not held.", NotReached: "Not reached yet.",

		OnBehalf: " on behalf of {who}",
		StoodIn:  " in place of {who}",
		Chair:    "Chair: {who}", SegmentModerator: "Moderator: {who}", Departed: "{at} {who}: {how}.",
		Comings: map[session.Presence]string{
			session.Present: "arrived", session.Left: "left", session.Expected: "expected again",
		},
		Paused: ", clock stopped for {by}",

		Unheard: "On the list and not heard: {who}.",
		Ordered: "{at} List {how}: {who}.", Drawn: "{at} List {how}, seed {text}: {who}.",
		DrawnHow: "A draw by lot can be repeated: the SHA-256 of the seed, a line feed and the key in brackets is the lot of each, and the lowest comes first (printf '%s\\n%s' SEED KEY | sha256sum).",
		People:   "Participants",

		Number: "No.", Who: "Who", State: "State", KeyMessage: "Key message", What: "What", DueBy: "By when", At: "At",
		Segment: "Segment", Text: "Noted", Turns: "Turns", Time: "Time", Presence: "Presence",
		Plan: "Planned", Actual: "Actual", Difference: "Difference", Printed: "Printed", Total: "Total",
		Delegation: "Delegation", Name: "Name", InRoom: "in the room", Online: "online",
		WalkIn:  "not in the agenda",
		AsNoted: "as noted", Confirmed: "confirmed",
		ReserveLine: "paid in {paid}, taken out {taken}, left {left}",
		MustEndFrom: "At {at} the end was moved from {old} to {new}.", MustEndTo: "At {at} the end was set to {new}.",
		Undone: "undone: {text}", NameCorrected: "name corrected: {new}", AName: "a name",
		Correction: "{at}, {hand}: {text}.",
		RecordOf:   "Made from the record of session {session}, {n}.", AgendaBytes: "SHA-256 of the agenda as opened: {text}.",
		EstimatedTimes: "The computer was restarted during the session: lengths of time across the restart rest on the wall clock and are estimates.",
		NotHeldBecause: "Not held: {text}.",
		Interrupted:    "{at} to {to} the session was held, for {by}", InterruptedStill: "{at} the session was held, and is held still",
		PassedFrom: "{at} {new} {how} from here on, in place of {old}.", PassedTo: "{at} {new} {how} from here on.",
		AParticipant: "a participant", Unattributed: "not attributed", NotAttributed: "an entry that is not attributed", Corrected: "corrected: {text}",
		RuleNote:    "Under the Chatham House Rule names and affiliations are left out, here and in the times by participant.",
		ByRecording: ", by recording", ReadBy: ", read by {who}", ReadOut: ", read by somebody else",
		OthersBehind:  "Other private entries are not in this report: {n}.",
		Returned:      "The console was opened again at {at}; the entry before was made at {old}, and the clocks went on.",
		PrivateBehind: "Private notes are not in this report: {n}.",
		SpeakingNote:  "Net of stopped clocks and interruptions; the moderator and the chairs apart.",

		Star: "important",
	}
}
