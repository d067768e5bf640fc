package words

import (
	"fmt"
	"time"

	"roundtable/session"
)

// English is the words in English.
func English() *Language {
	l := &Language{
		Tag: "en", Name: "English",
		Refusals: englishRefusals(), Lines: englishLines(), Undos: englishUndos(),
		Log: Log{
			Undone: " (undone)", Void: " (without effect)",
			OnBehalf: ", on behalf of {who}", Unknown: "a record this program does not know: {kind}",
			NewName:   "{who} is new on the list of participants",
			Recording: ", by recording", Earlier: ", speaking for {by} already", Request: ", at the request of {who}",
		},
		Onward: Onward{Starts: "or next-segment ({key}) starts {segment}", Ends: "or close ({key}) ends the session"},
		Drift: Drift{
			OnTime: "on time", Behind: "{by} behind", Ahead: "{by} ahead",
			ByReserve: ", the reserve covers it", ByReserveShort: ", reserve covers it",
			ByPlan: ", the plan takes it in", EndsLate: ", ends {by} late", Costs: ", {by} short for {segment}",
			Kept: ", still on time if over by {at}",
		},
		Plan:   englishPlan(),
		Screen: englishScreen(), Console: englishConsole(), Preview: englishPreview(), Public: englishPublic(), Signals: englishSignals(), Plain: englishPlain(), Notes: englishNotes(), Keys: englishKeys(), Ask: englishQuestions(),
		Acts: englishActs(), Args: englishArgs(),
		Sections: map[string]string{
			"floor": "The floor", "list": "The list of speakers", "clocks": "Clocks", "course": "The course of the session",
			"people": "People", "writing": "The record", "console": "The console",
		},
		Document: englishDocument(), Report: englishReport(), Figures: englishFigures(), Replay: englishReplay(), Rehearsal: englishRehearsal(), Help: englishHelp(),
		Exports: englishExports(), Recording: englishRecording(), Condensed: englishCondensed(), Glyphs: englishGlyphs(), Archive: englishArchive(),
		Date: func(d session.Date) string { return fmt.Sprintf("%d %s %d", d.Day, d.Month, d.Year) },
		Day:  func(t time.Time) string { return t.Format("Monday 2 January 2006") },
		Many: Counts{
			ToCome: many("1 to come", "%d to come"), Statements: many("1 statement", "%d statements"),
			Responses: many("1 response", "%d responses"), Reflections: many("1 reflection", "%d reflections"), Questions: many("1 question", "%d questions"),
			Actions: many("1 concrete action", "%d concrete actions"), Notes: many("1 note", "%d notes"),
			Private: many("1 private", "%d private"), Entries: many("1 entry", "%d entries"), Doubts: many("1 doubt", "%d doubts"),
		},
	}
	englishTerms(l)
	englishAsked(l)
	englishNoting(l)
	return l
}

// many is a phrase for one and for any other number.
func many(one, other string) func(int) string {
	return func(n int) string {
		if n == 1 {
			return one
		}
		return fmt.Sprintf(other, n)
	}
}

func englishTerms(l *Language) {
	l.States = map[session.State]string{
		session.SessionPlanned: "not started", session.SessionRunning: "running",
		session.SessionHeldNow: "held", session.SessionIsOver: "closed",
	}
	l.SegmentStates = map[session.SegmentState]string{
		session.SegmentWaiting: "waiting", session.SegmentRunning: "running", session.SegmentDone: "done",
		session.SegmentNotHeld: "not held", session.SegmentReserve: "reserve",
	}
	l.SegmentKinds = map[session.SegmentKind]string{
		session.Opening: "opening", session.Remarks: "remarks", session.Presentation: "presentation",
		session.Round: "round", session.Discussion: "discussion", session.Questions: "questions",
		session.Reflections: "closing reflections", session.Closing: "closing", session.Break: "break", session.Reserve: "reserve",
	}
	l.TurnKinds = map[session.TurnKind]string{
		session.Statement: "statement", session.Response: "response", session.QuestionTurn: "question", session.Answer: "answer",
		session.ReflectionTurn: "reflection", session.ByModerator: "moderator", session.ByChair: "chair",
		session.PointOfOrder: "point of order", session.RightOfReply: "right of reply",
	}
	l.SecondReply = "second right of reply"
	l.Hows = map[session.How]string{
		session.Concluded: "concluded", session.ConcludedInvited: "concluded at the moderator's invitation",
		session.SpeakerLeft: "left", session.LineLost: "lost the line", session.Interrupted: "interrupted by a point of order",
	}
	l.Offs = map[session.Off]string{
		session.OffNotPresent: "not present when called", session.OffDeclined: "did not wish to take the floor",
		session.OffWithdrawn: "withdrew from the list", session.OffLeft: "left", session.OffLineLost: "lost the line",
		session.OffInWriting: "sends it in writing", session.OffNotComing: "is not coming",
	}
	l.Whys = map[string]string{
		"planned": "planned", "asked": "asked", "response": "response", "planned, asked": "planned, asked", "moved": "moved", "interrupted": "interrupted",
		"point of order": "point of order", "right of reply": "right of reply",
		"level": "by level", "lot": "by lot", "alphabet": "by alphabet", "least heard": "least heard", "reversed": "reversed",
	}
	l.Rules = map[session.Rule]string{
		session.ByAsking: "by time of asking", session.ByLevel: "by level", session.ByAlphabet: "by alphabet",
		session.ByLeast: "least heard first", session.Reversed: "reversed", session.ByLot: "by lot",
	}
	l.Presences = map[session.Presence]string{
		session.Expected: "expected", session.Present: "present", session.Left: "left",
	}
	l.ReflectionStates = map[session.ReflectionState]string{
		session.ReflectionWaiting: "waiting", session.ReflectionSpeaking: "speaking", session.ReflectionGiven: "given",
		session.ReflectionDeclined: "declined", session.ReflectionNotPresent: "not present", session.ReflectionInWriting: "in writing",
	}
	l.Levels = map[session.Level]string{
		session.HeadOfState: "head of state", session.HeadOfGovernment: "head of government", session.Minister: "minister",
		session.DeputyMinister: "deputy minister", session.Ambassador: "ambassador", session.Director: "director", session.OtherLevel: "other",
	}
	l.Countings = map[session.Counting]string{
		session.Own: "counts its own duration", session.Until: "counts until its printed end",
	}
	l.Attributions = map[session.Attribution]string{
		session.Attributed: "attributed", session.ChathamHouse: "under the Chatham House Rule",
	}
	l.Roles = map[session.Role]string{session.ChairRole: "chairs", session.ModeratorRole: "moderates"}
	l.NoteKinds = map[session.NoteKind]string{
		session.PlainNote: "note", session.Quote: "quote", session.Proposal: "proposal", session.QuestionNote: "question",
		session.ConcreteAction: "concrete action", session.KeyMessage: "key message", session.MarkNote: "mark",
	}
	l.Verdicts = map[session.Verdict]string{session.Safe: "SAFE", session.Tight: "TIGHT", session.Short: "SHORT BY {by}"}
	l.Hands = map[session.Hand]string{
		session.ByHandModerator: "moderator", session.ByHandRapporteur: "rapporteur",
		session.ByHandScript: "script", session.ByHandClock: "clock",
	}
}

// englishUndos are shorter; a variant that is missing here is named by its
// kind.
func englishUndos() map[string]string {
	return map[string]string{
		"session.opened": "opening", "session.started": "start", "session.closed": "close", "session.held": "hold",
		"session.resumed": "resuming", "session.must-end-moved": "must end {new}", "session.close-backdated": "{by} earlier close",
		"segment.started": "start of {segment}", "segment.ended": "end of {segment}", "segment.dropped": "{segment} not held",
		"segment.returned": "back to {into}", "segment.extended": "{by} to {segment}", "segment.shortened": "{by} from {segment}",
		"segment.backdated": "{segment} {by} earlier", "segment.limit-set": "limit {new}", "plan.changed": "new plan",
		"floor.given": "floor to {who}", "floor.ended": "{who} {how}", "floor.paused": "stopped clock", "floor.resumed": "resuming",
		"floor.time-granted": "{by} to {who}", "floor.time-granted/taken": "{by} from {who}", "floor.let-run": "let run",
		"floor.backdated": "{who} {by} earlier", "floor.end-backdated": "{who} ended {by} earlier",
		"list.asked": "{who} asks", "list.response-asked": "{who} responds", "list.moved": "{who} moved", "list.left": "{who} {how}",
		"list.ordered": "order {how}", "list.closed": "closing the list", "list.closed/last": "last {n}", "list.reopened": "opening the list",
		"list.round": "another round", "list.returned": "{who} back", "list.not-connected": "{who} not connected",
		"list.point-of-order": "point of order, {who}", "list.right-of-reply": "right of reply, {who}",
		"segment.minutes-freed": "minutes of {who}",
		"person.added":          "{who} joins", "person.renamed": "name {new}", "person.replaced": "{new} for {old}",
		"person.delegation": "delegation of {who}", "person.presence": "{who} {how}", "person.on-behalf": "on behalf, {who}", "person.finish-by": "{who} by {new}",
		"reflection.noted": "key message, {who}", "reflection.settled": "{who} {how}", "reflection.settled/rest": "the rest {how}",
		"segment.counting": "{segment} {how}", "segment.attribution": "{segment} {how}", "segment.presided": "{new} {how}",
		"floor.invited": "private entry", "floor.slow-down": "slow down, {who}", "floor.form": "form of statement, {who}",
		"floor.attribution": "{who} {how}", "note.starred": "star", "console.returned": "console back",
		"note.taken": "{how}", "note.corrected": "note corrected", "note.bound": "note moved", "note.confirmed": "confirmation",
		"note.private": "private or not", "note.withdrawn": "note withdrawn", "note.attribution": "attribution of a note",
		"floor.text-received": "text of {who}", "recording.started": "start of the recording", "act.struck": "undo", "act.restored": "redo",
		"clock.suspended": "sleep", "clock.stepped": "clock step", "clock.left-out": "sleep left out",
	}
}

func englishScreen() Screen {
	return Screen{
		SinceStart: "SINCE THE PRINTED START, {at}", PrintedStart: "PRINTED START",
		StartsIn: "STARTS IN", Planned: "PLANNED", Left: "LEFT", ClockStopped: "CLOCK STOPPED", OverTimeBy: "OVER TIME BY",
		SegmentLeft: "{segment} LEFT", SegmentOver: "{segment} OVER BY", HeldFor: "HELD FOR", Closed: "CLOSED", Elapsed: "SPEAKING FOR",

		RunOfShow: "Run of show", HasTheFloor: "Has the floor", NobodyHasTheFloor: "Nobody has the floor",
		ListOfSpeakers: "List of speakers", NotStarted: "Not started", Seats: "Seats",
		Reflections: "One reflection from each", PlanAndActual: "Plan and actual", TimeBySeat: "Time by seat (private)",

		Saved: "saved", Saving: "not yet saved", SaveFailed: "NOT SAVED", Private: "private",
		NotStartedYet: "not started", ToGo: "{by} to go", PrintedAgo: "printed start {at}, {by} ago", MustEnd: "must end {at}", Ends: "ends {at}", Laptop: "(laptop {at})",
		ReflectionsBy: "reflections by {at}", MustEndIn: "must end {at}, in {by}", EndAt: "end {at}", TimeLeft: "{by} left",

		ToComeHeading: "to come", HeardHere: "heard here", Used: "used", Here: "here?", Seat: "seat",
		Time: "time", KeyMessage: "key message (rapporteur)", Last: "last", Nobody: "nobody",
		NobodyOnward: "nobody · {key} starts {segment}", NobodyAtEnd: "nobody · {key} closes the session",
		Speaking: "speaking", LeaveTheRoom: "leave the room", ReserveLeft: "{by} of {limit}",
		Next: "NEXT", NextOnEnter: "NEXT, when you press enter", Say: "say: {text}", InResponseTo: "in response to {who}",
		OnBehalf: "on behalf of {who}", Of: "{used} of {limit}",
		EachFits: "{by} each fits", EachJustFits: "{by} each just fits", Spare: "{by} spare", SpareMissing: "{by} too little",
		SpareOver: "{by} over its own time, the session still ends on time",
		Handover:  "hand-over {by}", Objective: "objective {n}: {text}", Then: "then {text}", FirstWord: "First word: {who}",
		MustFinishBy: "{who} must finish by {at}", BeganLate: "began {at}, {by} late", BeganAt: "began {at}",
		MustEndBy: "{segment} MUST END {at}", RoomUntil: "room until {at}", StillToHear: "{n} still to hear", ActionsNoted: "concrete actions noted: {n}",

		ClosedAt: "CLOSED {at}", Lasted: "lasted {by}", AfterMustEnd: "{by} after {at}", BeforeMustEnd: "{by} before {at}",
		Heard: "{n} of {total} heard", ReflectionsTally: "reflections: {text}", NotCalled: "not called: {who}",
		Plan: "plan", Actual: "actual", Total: "total", Delegation: "delegation", Times: "times",
		RecordComplete: "record complete: {n} entries", NothingCounted: "nothing more is counted",

		EndsIn: "ends {at}, in {by}", ProtectedBy: "{segment} by {at}", NotYetHeard: "not yet heard: {who}", AskedAgo: "{how} {by}",
		NothingCounts: "{at} · nothing counts before you start", Present: "{n} of {total} seats present",
		PlannedOf: "{by} planned, {limit} there", LetRun: "let run", NoLimit: "no limit", Estimated: "times estimated",
		NotSavedBecause: "NOT SAVED: {text}", Slept: "The laptop slept for {by}; that time counts",
		TooSmall: "Too small to show the table: at least 20 by 6.", Reasons: "held: {text}",
		StoppedBecause: "stopped: {text}", OthersNow: "others now {by} each", Invited: "invited ×{n}", AskedSlower: "asked slower ×{n}",
		ByRecording: "by recording", ReadBy: "read by {who}",
		ListClosed: "the list is closed", LastFew: "last {n} · {left} to come", LastOver: "that was the last",
		LastBeyond: "{n} more left unheard", StillListed: "{n} still on the list", FirstTime: "first",
		LineAgain: "line again {at}", LineNow: "line again now", TryLine: "{who}: try the line again, attempt {n}",
	}
}

func englishKeys() Keys {
	return Keys{
		Speaker: "the speaker", UnnamedSpeaker: "Speaker from the floor",
		Thank: "thank {who}", FloorTo: "floor to {who}", FloorToFor: "floor to {who}, {limit}", ThankFloorTo: "thank, floor to {who}", InterruptFor: "interrupt for {who}",
		SeatAsks: "seat asks", SeatHere: "present / expected", SeatNext: "that seat next",
		Grant: "1 minute", Extend: "1 minute to {segment}", GrantRow: "{by} to {who}", ExtendRow: "{by} to {segment}",
		ExtendReserve: "{by} from the reserve to {segment}", GrantReserve: "{by} from the reserve to {who}",
		NextSegment: "next: {segment}", CloseSession: "close",
		Undo: "undo {text}", Redo: "redo {text}",
		Undone: "undone: {text} · {key} does it again", Redone: "restored: {text} · {key} undoes it again",
		Pause: "pause clock", Nothing: "{key} does nothing here · {help} keys",
		Fits: "{by} each", OneSentence: "one sentence each, {by}", MustFinishBy: "{who} must finish by …",
		UseTime:      "{by} of the {limit} in hand to {segment}",
		MustEndLater: "must end {by} later, {at}", MustEndEarlier: "must end {by} earlier, {at}", MustEndAt: "must end at another time",
		TurnBegan: "{who} began {by} earlier", SegmentBegan: "{segment} began {by} earlier",
		TurnEnded: "{who} ended {by} earlier", Ended: "the session ended {by} earlier",
		Off: "{who} {how}", PlaceFirst: "{who} to the front", PlaceAfter: "{who} after {to}",
		HoldPlain: "hold, no reason given", HoldInterpretation: "interpretation", HoldTechnical: "sound or line",
		HoldInterruption: "interruption in the room", HoldAlarm: "alarm", HoldOther: "another reason",
		IsPresent: "{who} is present", HasLeft: "{who} has left", IsExpected: "{who} is expected",
		MinusHint: "{key} takes time back", OnlyTested: "{key} arrived",
		Composing: "An input method is composing: switch it off for the keys; text fields still accept it",
		Pick:      "who?",
		NotComing: "{who} is not coming, the minutes stay here", NotComingReserve: "{who} is not coming, the minutes to the reserve",
		PlaceHeld: "{who} not present when called, the place is held", NotConnected: "{who}: no connection, the next first",
		OrderRow: "{how}: {who}", OrderLot: "{how}, drawn now, seed {text}",
		LeastFirst: "{who}, heard least, first", LastTwo: "the last {n}, then nobody more", ReplaceLevel: "replacement with a level",
		InviteSign: "invited to conclude, by a sign (private)", InviteWord: "invited to conclude, by a word (private)",
		InviteNow: "invited to conclude now (private)", ThankInvited: "thank {who}: concluded at the moderator's invitation",
		CountUntil: "{segment} counts until {at}", CountOwn: "{segment} counts its own {by}",
		SegmentHidden: "{segment} under the Chatham House Rule from now on", SegmentAttributed: "{segment} attributed again from now on",
		TurnHidden: "turn of {who} under the Chatham House Rule", TurnAttributed: "turn of {who} attributed again",
		ByRecording: "{who} by recording", IsChair: "{who} chairs this segment", IsModerator: "{who} moderates this segment",
		MustEndAtRequest: "must end at another time, at somebody's request",
		RenameAtRequest:  "correct a name, at somebody's request",
		Spoke:            "somebody else has been speaking for {by}",
		PauseMicrophone:  "microphone", PauseMicrophoneRow: "the speaker's clock alone: microphone",
		HeldSoLong: "held {by}; ends {at}", NotHeld: "{segment} not held", NotHeldBecause: "{segment} not held, with a reason",
		Starred: "starred: {text}", Unstarred: "star taken away: {text}",
	}
}

func englishQuestions() Questions {
	return Questions{
		Speaks: "{who} has the floor.", Waits: "Waiting: {who}.", Printed: "{segment} is printed for {at}, {by} from now.",
		Drops:    "Not held then: {text}.",
		NotHeard: "{n} not heard: {who}.",
		Start:    "Start now?", Segment: "Start {segment} now?", Skip: "Mark {segment} not held?", Previous: "Go back to {segment}?",
		Closing: "Go to {segment} now?", Close: "Close the session?",
		UndoOld: "Undo {text}, {by} ago?",
		Leave:   "Leave the console? The session stays open and runs.", LeaveClosed: "Leave the console?",
		Answer: "enter yes · esc no", NoAnswer: "{key} does not answer",
	}
}
