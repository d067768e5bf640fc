package words

import (
	"fmt"
	"time"

	"roundtable/session"
)

func englishReport() Report {
	return Report{
		Summary: "Summary", KeyMessages: "Key messages", Starred: "Also marked as important", Important: "Marked as important", Marked: "Marks still to be written up",
		AnsweredQuestions: "Answered", OpenQuestions: "Open", ParkedQuestions: "Parked", ForwardedQuestions: "Forwarded in writing",
		WithdrawnQuestions: "Withdrawn", NotedQuestions: "Noted in the discussion",
		Annex: "Annex {n}. {text}", Speakers: "Participants and speakers", Agenda: "Agenda, planned and actual",
		Floor: "How the floor was held", Corrections: "Corrections and provenance", NextSteps: "Next steps and open questions",

		Running: "{text} · {at}", Folio: "Page {n} of {total}",
		Date:    func(d session.Date) string { return fmt.Sprintf("%d %s %d", d.Day, d.Month, d.Year) },
		Day:     func(t time.Time) string { return t.Format("Monday 2 January 2006") },
		Minutes: englishMinutes, Length: lengthIn("h", "min", "s"), Count: spelled, And: " and ",

		RuleInPart: "Part of the session was held under the Chatham House Rule: what was said there is in this report, who said it is not.",
		StandIn:    "“{text}” stands where a text would have named somebody.",
		Rule: "The Chatham House Rule applies: what was said may be used, but neither the identity nor the affiliation of the " +
			"speakers, nor that of any other participant, may be revealed.",
		Private:   spelt("This copy contains one private note. It is not for distribution.", "This copy contains %s private notes. It is not for distribution."),
		Unwritten: spelt("One moment that was marked in the session is still to be written up.", "%s moments that were marked in the session are still to be written up."),

		HeldOn:     "The session was held on {day}, from {at} to {to}, and lasted {by}.",
		HeldOnDay:  "The session was held on {day}.",
		UnderWay:   "The session began on {day} at {at} and was still under way at {to}, when this report was drawn up.",
		NotClosed:  "The session began on {day} at {at} and has not been closed; this report was drawn up on {text}.",
		PlannedFor: "The session has not started. It is planned for {day}, from {at} to {to}.",
		WasHeld:    "It was interrupted for {by} in all.", ModeratedBy: "It was moderated by {who}.",
		HeardAll:    englishAll,
		SegmentsAll: spelt("The one segment of the agenda was held.", "All %s segments of the agenda were held."),
		HeardSome:   "{n} of the {total} participants took the floor", HeardNamed: "{text}: {who}.",
		SegmentsSome:  "{n} of the {total} segments of the agenda took place. Not held: {what}.",
		SegmentsSoFar: "{n} of the {total} segments of the agenda had been reached when this report was drawn up.",
		Recorded:      "The record holds {what}.",
		Actions:       spelt("one concrete action", "%s concrete actions"), Proposals: spelt("one proposal", "%s proposals"),
		Messages: spelt("one key message", "%s key messages"), Open: spelt("one open question", "%s open questions"),
		OfThemConfirmed: " ({n} confirmed)",
		MoreInFull:      spelt("… and one more in the full report.", "… and %s more in the full report."),

		Objective: "Objective {n}: {text}",
		Spent:     "Time spent: {by} ({what}).", SpentIn: "Served in: {what}.", NotSpent: "Planned and not held: {what}.", ToSpend: "To be served in: {what}.",
		SeeAlso: "See also paragraph {n}.", SeeAlsoAll: "See also paragraphs {n}.",
		Gap: "Nothing in the record serves this objective.", GapOfNotes: "No note or concrete action was recorded under this objective by name.",
		SharedNote: "The whole time of a segment counts for every objective that it serves.",

		Spoke: map[session.TurnKind]string{
			session.Statement: "made a statement", session.Response: "responded", session.QuestionTurn: "asked a question",
			session.Answer: "answered", session.ReflectionTurn: "gave a closing reflection", session.ByModerator: "spoke",
			session.ByChair: "spoke", session.PointOfOrder: "raised a point of order", session.RightOfReply: "exercised the right of reply",
		},
		Presides:  map[session.TurnKind]string{session.ByModerator: "The moderator, ", session.ByChair: "The Chair, "},
		HeldUnder: "What was said here is given under the Chatham House Rule.",
		SpeaksNow: "has the floor", WentOn: "continued", SecondReply: "exercised the right of reply for the second time",
		RespondedTo: "responded to {who}", AskedOf: "put a question to {who}",
		AnsweredOne: "answered question {n}", AnsweredMany: "answered questions {n}",
		TextReceived: "Text received; check against delivery.",
		Leads: map[session.NoteKind]string{
			session.PlainNote: "Note", session.Quote: "Quotation", session.Proposal: "Proposal", session.QuestionNote: "Question",
			session.ConcreteAction: "Concrete action", session.KeyMessage: "Key message", session.MarkNote: "Mark",
		},
		By: "by {at}", Interpreted: "from interpretation", PrivateNote: "private", Paragraph: "paragraph {n}",
		NotHeld: "Not held: {what}.", NotReached: "Not reached yet: {what}.", WithoutTurn: "Held without a turn or a note: {what}.",

		Addressee: "Addressee", Action: "Action", Speaker: "Speaker", Asker: "Asked by", Asked: "Addressed to", AnsweredBy: "Answered by",
		ParagraphShort: "Para.", Paragraphs: "Paragraphs", Question: "Question", Position: "Position", Remarks: "Remarks",
		FromTo: "From, to", SpokeAs: "Kind", Used: "Used", Allotted: "Allotted", Over: "Over", Drift: "Drift",
		HasFloor: "has the floor", Granted: ", {by} granted", TakenBack: ", {by} taken back", NotesTaken: "noted at {at}",
		NameCorrected: "name corrected in the session",
		NoteBeside:    "{at} Between turns: {what}.", QuestionPut: "{at} Question {n} was taken down ({who}).",
		RecordingBegan: "The recording began at {at}.",
		NamesAsEntered: "Names stand as they were entered or corrected in the session, for the secretariat to check.",
		NumbersNote: "The number of a turn is that of its paragraph. Times used are net of stopped clocks and interruptions; what was allotted " +
			"is the limit with what was granted.",

		WaitedOne:  "One turn had been asked for; it began {by} after the request.",
		Waited:     "{n} turns had been asked for; the wait from the request to the beginning was {by} in the median and {limit} at the longest.",
		OverOne:    "The one turn with a limit went over it, by {by}. Allotted: {limit}; used: {used}.",
		NotOverOne: "The one turn with a limit kept within it. Allotted: {limit}; used: {used}.",

		AgendaChart: "Planned and actual time of the segments", FloorChart: "Who spoke when",
		AgendaAlt:  "A bar for the planned and a bar for the actual time of every segment, on one axis of time. The table says the same in figures.",
		FloorAlt:   "For every speaker a row with a bar for each turn, on one axis of time. The tables of turns say the same in figures.",
		BarPlanned: "planned", BarActual: "actual", BarTurn: "turn", BarOver: "over the limit", BarChair: "moderator or Chair", BarClosing: "closing reflection",
	}
}

func englishMinutes(n int) string {
	if n == 0 {
		return "less than a minute"
	}
	minutes := spelt("one minute", "%s minutes")
	switch {
	case n < 60:
		return minutes(n)
	case n%60 == 0:
		return spelt("one hour", "%s hours")(n / 60)
	}
	return spelt("one hour", "%s hours")(n/60) + " and " + minutes(n%60)
}

// lengthIn says lengths to the second, rounded down in size, in the words of a
// language: "45 s", "7 min", "2 min 58 s", "1 h 05 min".
func lengthIn(hours, minutes, seconds string) func(time.Duration) string {
	return func(d time.Duration) string {
		all := int(d.Abs() / time.Second)
		h, m, s := all/3600, all/60%60, all%60
		switch {
		case all < 60:
			return fmt.Sprintf("%d %s", s, seconds)
		case h > 0 && s > 0:
			return fmt.Sprintf("%d %s %02d %s %d %s", h, hours, m, minutes, s, seconds)
		case h > 0:
			return fmt.Sprintf("%d %s %02d %s", h, hours, m, minutes)
		case s > 0:
			return fmt.Sprintf("%d %s %d %s", m, minutes, s, seconds)
		}
		return fmt.Sprintf("%d %s", m, minutes)
	}
}

func englishAll(n int) string {
	switch n {
	case 1:
		return "The one participant took the floor"
	case 2:
		return "Both participants took the floor"
	}
	return "All " + spelled(n) + " participants took the floor"
}

// spelled is a number as running text has it: in letters up to ten.
func spelled(n int) string {
	if n < 0 || n > 10 {
		return fmt.Sprint(n)
	}
	return [...]string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}[n]
}

// spelt is a phrase for one and for any other number, in letters up to ten.
func spelt(one, other string) func(int) string {
	return func(n int) string {
		if n == 1 {
			return one
		}
		return fmt.Sprintf(other, spelled(n))
	}
}
