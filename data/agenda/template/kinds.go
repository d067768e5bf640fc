package template

import (
	"time"

	"roundtable/session"
)

// davos is the run of show that the bundled Hanoi agenda has, without its
// subjects: to the minute in an hour with four to six principals. Many people
// have one round, then no part without a list.
func davos() [][]part {
	opening := part{title: session.Say("Opening and framing"), kind: session.Opening, share: 3, least: 2, most: 5, presided: true}
	first := part{
		title: session.Say("Round 1: where we stand"), kind: session.Round, share: 16,
		pace: &pace{floor: time.Minute, most: 5 * time.Minute, handovers: time.Minute},
	}
	second := part{
		title: session.Say("Round 2: what we do together; direct replies"), kind: session.Round, share: 16,
		pace: &pace{floor: time.Minute, most: 5 * time.Minute, replies: 210 * time.Second},
	}
	only := part{
		title: session.Say("One round: where we stand, what we do together"), kind: session.Round, share: 32,
		pace: &pace{floor: time.Minute, most: 5 * time.Minute},
	}
	action := part{
		title: session.Say("Coordinated action: who does what by when"), kind: session.Discussion, share: 10, least: 3,
		limit: 2 * time.Minute, rest: true, optional: true,
	}
	reflections := reflect(session.Say("Brief closing reflections"), 8, 2*time.Minute)
	summary := closing(session.Say("Moderator's summary: concrete actions, thanks"), 3)
	alone := only
	alone.rest = true
	return [][]part{
		{opening, first, second, action, reserve(4), reflections, summary},
		{opening, only, action, reserve(4), reflections, summary},
		{opening, alone, reserve(4), reflections, summary},
	}
}

func panel() [][]part {
	opening := part{title: session.Say("Welcome and introduction of the panel"), kind: session.Opening, share: 3, least: 2, most: 5, presided: true}
	statements := part{
		title: session.Say("Opening statements"), kind: session.Remarks, share: 20,
		pace: &pace{floor: 90 * time.Second, most: 7 * time.Minute},
	}
	discussion := part{
		title: session.Say("Discussion among the panel"), kind: session.Discussion, share: 12, least: 5,
		limit: 2 * time.Minute, rest: true,
	}
	questions := part{
		title: session.Say("Questions from the floor"), kind: session.Questions, share: 15, least: 5, most: 30, limit: time.Minute,
	}
	word := reflect(session.Say("A last word from each"), 5, 90*time.Second)
	thanks := closing(session.Say("Conclusions and thanks"), 2)
	open := questions
	open.rest = true
	return [][]part{
		{opening, statements, discussion, questions, reserve(3), word, thanks},
		{opening, statements, open, reserve(3), word, thanks},
	}
}

func ministerial() [][]part {
	opening := part{title: session.Say("Opening by the Chair"), kind: session.Opening, share: 3, least: 2, most: 5, presided: true}
	interventions := part{
		title: session.Say("Interventions"), kind: session.Round, share: 38,
		pace: &pace{floor: time.Minute, most: 3 * time.Minute},
	}
	responses := part{
		title: session.Say("Responses and exchange"), kind: session.Discussion, share: 4, least: 3,
		limit: 90 * time.Second, rest: true, optional: true,
	}
	reflections := reflect(session.Say("Brief closing reflections"), 8, 90*time.Second)
	conclusions := closing(session.Say("Conclusions by the Chair"), 4)
	alone := interventions
	alone.rest = true
	return [][]part{
		{opening, interventions, responses, reserve(4), reflections, conclusions},
		{opening, alone, reserve(4), reflections, conclusions},
	}
}

// sideEvent has no reflections: its closing remarks are what is protected, as
// in the Vienna agenda.
func sideEvent() [][]part {
	remarks := closing(session.Say("Closing remarks"), 4)
	remarks.protected = true
	return [][]part{{
		{title: session.Say("Welcome"), kind: session.Opening, share: 4, least: 2, most: 5, presided: true},
		{
			title: session.Say("Presentations"), kind: session.Presentation, share: 32,
			pace: &pace{floor: 2 * time.Minute, most: 10 * time.Minute},
		},
		{title: session.Say("Questions and answers"), kind: session.Questions, share: 15, least: 5, limit: time.Minute, rest: true},
		reserve(5),
		remarks,
	}}
}

// reflect is a part in which everybody has the last word, briefly.
func reflect(title session.Sentence, share int, most time.Duration) part {
	return part{
		title: title, kind: session.Reflections, share: share, protected: true,
		pace: &pace{floor: 30 * time.Second, most: most, handovers: 30 * time.Second},
	}
}

// closing is the last part: it begins at its printed time and counts until the
// session's end.
func closing(title session.Sentence, share int) part {
	return part{title: title, kind: session.Closing, share: share, least: 2, most: 5, presided: true}
}
