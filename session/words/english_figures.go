package words

import "roundtable/session"

func englishFigures() Figures {
	return Figures{
		Title: "Figures", Speakers: "Speaking time by participant", Delegations: "Speaking time by delegation",
		Presiding: "Moderator and chairs", Segments: "Segments, planned and actual", Objectives: "Minutes and notes by objective",
		Unheard: "Invited and not heard", Tag: "Speaking time by tag: {text}",

		Name: "Name", Delegation: "Delegation", Segment: "Segment", Objective: "Objective", Role: "Who", Why: "Why",
		Sessions: "Sessions", People: "Participants", Turns: "Turns", Time: "Time", Part: "Share", Longest: "Longest",
		Planned: "Planned", Actual: "Actual", Difference: "Difference", Drift: "Behind at end", Spoken: "Spoken",
		Shared: "With other objectives", Notes: "Notes", Actions: "Actions",

		Together: "Total", NotAttributed: "not attributed", NoDelegation: "without a delegation", NoObjective: "no objective",

		HeardOpenly:     "{n} of {total} participants took the floor in turns that are attributed; the other turns are left out.",
		LongestWas:      "Longest without a break: {by}, {who}, {segment}.",
		Over:            "{n} of {total} turns with a limit went over it, by {by} together. Allotted: {limit}; used: {used}.",
		NobodyOver:      "None of {total} turns with a limit went over it. Allotted: {limit}; used: {used}.",
		NoLimits:        "No turn had a limit.",
		Waited:          "Wait for the floor from request to beginning, turns: {n}. Median: {by}; longest: {limit}.",
		NobodyWaited:    "No waiting times: nobody asked for the floor and then had it in a turn that is attributed.",
		Gini:            "Gini coefficient of speaking time: {text} (0: all spoke equally long; silent participants who were there count).",
		NoGini:          "No Gini coefficient: it is given where somebody has spoken and there are five people or more.",
		LeftOut:         "Turns that are not attributed are left out, and whoever has no other.",
		PresidingOpenly: "Shares of who presides are of the attributed time that anybody had the floor.",
		GiniWithheld:    "No Gini coefficient: some turns are not attributed.",
		NobodyUnheard:   "Everybody who was invited to speak was heard.",
		UnheardWithheld: "Not said: some turns are not attributed.",
		SpokenNote:      "Stopped clocks and interruptions are not counted; moderator and chairs stand apart.",
		PresidingNote:   "Shares of who presides are of all the time that anybody had the floor.",
		SharedNote: "The whole time of a segment counts for every objective that it serves; the last column says how much of it was for " +
			"others too.",
		Rule:    "Under the Chatham House Rule only what was planned is given.",
		SumNote: "Added up over sessions: {n}. One row is one delegation and name, as entered.",

		Silences: map[session.Silent]string{
			session.NotCalled: "was not called", session.NothingHeld: "was planned only where nothing was held, or not yet",
			session.NeverListed: "was not on the list",
		},
		Decimal: ".",
	}
}
