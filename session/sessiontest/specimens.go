package sessiontest

import (
	"time"

	"roundtable/session"
)

// Specimens returns one event of every kind with every field filled, in the
// order of session.Specimens. Their bodies are frozen by data: change none,
// fill in what is new.
func Specimens() []session.Event {
	var all []session.Event
	all = append(all, courseSpecimens()...)
	all = append(all, floorSpecimens()...)
	all = append(all, listSpecimens()...)
	all = append(all, peopleSpecimens()...)
	all = append(all, questionSpecimens()...)
	return append(all, recordSpecimens()...)
}

func pointer[T any](v T) *T { return &v }

// evening is an instant with an offset that is not UTC and nanoseconds.
func evening() time.Time {
	return time.Date(2025, 10, 25, 15, 30, 0, 123456789, time.FixedZone("", 7*3600))
}

func specimenAgenda() session.Agenda {
	return session.Agenda{
		Title: "Safeguarding Citizens", Venue: "Room R339, Hà Nội", Zone: "Asia/Ho_Chi_Minh",
		Date:  session.Date{Year: 2025, Month: time.October, Day: 25},
		Start: pointer(session.Clock(14*3600 + 30*60)), End: pointer(session.Clock(15*3600 + 30*60 + 5)),
		Languages: []string{"English", "Vietnamese"}, Interpretation: session.Simultaneous, Rules: session.Informal,
		Moderator: "mod", Objectives: []string{"Highlight the growing need <to> protect & serve"},
		Participants: []session.Participant{specimenPerson("ca", "Carana", 1)},
		Segments: []session.Segment{{
			ID: "s1", Title: "Round 1", Kind: session.Round, Planned: 16 * time.Minute,
			Start: pointer(session.Clock(14*3600 + 33*60)), Counting: session.Until,
			Limit: pointer(3 * time.Minute), Handover: pointer(10 * time.Second), Speakers: []string{"ca"},
			Chair: "chair", Moderator: "mod", Objectives: []int{1}, Protected: true, Optional: true,
			Attribution: session.ChathamHouse, Notes: "Ask about funding.",
		}},
	}
}

func specimenPerson(key, delegation string, seat int) session.Participant {
	return session.Participant{
		Key: key, Seat: seat, Delegation: delegation, Name: "Amara Diallo", Short: "Diallo", Say: "JAH-loh",
		Address: "H.E. Ms.", Position: "Minister of Digital Economy", Level: session.Minister,
		Tags: map[string]string{"region": "Africa"}, Language: "fr", Online: true,
		MustFinishBy: pointer(session.Clock(15*3600 + 10*60)), OnBehalf: "Ostania",
	}
}

func courseSpecimens() []session.Event {
	return []session.Event{
		session.SessionOpened{
			Agenda: specimenAgenda(),
			Plan: session.Plan{
				Start: pointer(evening()), MustEnd: pointer(time.Hour),
				Fixed:    map[string]time.Duration{"s1": 3 * time.Minute},
				FinishBy: map[string]time.Duration{"ca": 40 * time.Minute},
			},
			Source: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", Practice: true,
		},
		session.SessionStarted{}, session.SessionClosed{},
		session.SessionHeld{Reason: "fire alarm"}, session.SessionResumed{},
		session.MustEndMoved{Old: pointer(evening().UTC()), New: evening().Add(5 * time.Minute).UTC(), Request: "the host"},
		session.CloseBackdated{By: 30 * time.Second},
		session.SegmentStarted{Segment: "s2"},
		session.SegmentEnded{Segment: "s2", NotHeld: true, Reason: "the film is not ready", Paid: 70 * time.Second, Into: "s5"},
		session.SegmentDropped{Segment: "s3", Reason: "time"},
		session.SegmentReturned{From: "s3", To: "s2", TakenBack: 70 * time.Second, Reserve: "s5"},
		session.SegmentExtended{Segment: "s2", By: 2 * time.Minute, Reserve: "s5", Taken: time.Minute},
		session.SegmentShortened{Segment: "s2", By: time.Minute},
		session.SegmentBackdated{Segment: "s2", By: 20 * time.Second},
		session.LimitSet{Segment: "s2", Turn: turnID, Old: pointer(3 * time.Minute), New: 2 * time.Minute},
		session.PlanChanged{Plan: session.InOrder, Changes: []session.PlanChange{
			{Segment: "s2", Old: 16 * time.Minute, New: 14 * time.Minute, NotHeld: true, Released: true, OldLimit: pointer(150 * time.Second), NewLimit: pointer(125 * time.Second)},
		}},
		session.SegmentCounting{Segment: "s2", Old: session.Own, New: session.Until},
		session.SegmentAttribution{Segment: "s2", Old: session.Attributed, New: session.ChathamHouse},
		session.SegmentPresided{Segment: "s2", Role: session.ChairRole, Old: "chair", New: "ca"},
	}
}

// turnID is the id of the record that gave the floor.
const turnID = "0199f6b2-7c00-7abc-8def-0123456789ab"

func floorSpecimens() []session.Event {
	return []session.Event{
		session.FloorGiven{
			Participant: "ca", TurnKind: session.Response, Segment: "s2", Limit: pointer(3 * time.Minute),
			Lane: session.ResponseLane, Why: "response", To: turnID, OnBehalf: "Ostania",
			Earlier: 20 * time.Second, Form: session.Recording,
		},
		session.FloorEnded{Turn: turnID, How: session.Interrupted, Earlier: 20 * time.Second},
		session.FloorPaused{Turn: turnID, Reason: "microphone"}, session.FloorResumed{Turn: turnID},
		session.TimeGranted{Turn: turnID, By: time.Minute, Reserve: "s5", Taken: 30 * time.Second},
		session.LetRun{Turn: turnID},
		session.FloorBackdated{Turn: turnID, By: 15 * time.Second},
		session.FloorEndBackdated{Turn: turnID, By: 15 * time.Second},
		session.FloorInvited{Turn: turnID, Degree: 2},
		session.FloorSlowDown{Turn: turnID},
		session.FloorForm{Turn: turnID, Form: session.ReadByOther, Reader: "Ivo Renn", Old: session.Recording},
		session.FloorAttribution{Turn: turnID, Old: session.Attributed, New: session.ChathamHouse, Request: "Carana"},
	}
}

func listSpecimens() []session.Event {
	place := session.PlaceID{Participant: "ca", Lane: session.AskedLane}
	return []session.Event{
		session.FloorAsked{Participant: "ca"},
		session.ResponseAsked{Participant: "ca", To: turnID, Question: questionID},
		session.PlaceMoved{PlaceID: place, From: 3, To: 1},
		session.PlaceLeft{PlaceID: place, Off: session.OffNotPresent, Hold: true},
		session.ListOrdered{
			Segment: "s2", Rule: session.ByLot, Seed: "carafe 41",
			Before: []session.PlaceID{place, {Participant: "os", Lane: session.PlannedLane}},
			After:  []session.PlaceID{{Participant: "os", Lane: session.PlannedLane}, place},
		},
		session.ListClosed{Segment: "s2", Last: 2}, session.ListReopened{Segment: "s2"},
		session.RoundBegun{Segment: "s2", Participants: []string{"ca", "os"}},
		session.PlaceReturned{PlaceID: place, Turn: turnID, Left: pointer(70 * time.Second)},
		session.NotConnected{PlaceID: place, Attempt: 2, From: 1, To: 2},
		session.PointRaised{Participant: "ca"}, session.ReplyAsked{Participant: "ca", Number: 2},
		session.MinutesFreed{Participant: "ca", Segment: "s2", By: 190 * time.Second, Into: "s5"},
	}
}

func peopleSpecimens() []session.Event {
	return []session.Event{
		session.ParticipantAdded{Participant: specimenPerson("p7", "Verland", 7)},
		session.ParticipantRenamed{Participant: "p7", Old: "Speaker from the floor 1", New: "Thắng Nguyễn", Request: "Verland"},
		session.ParticipantReplaced{Participant: "ca", By: specimenPerson("p8", "Carana", 1)},
		session.DelegationNamed{Participant: "p7", Old: "Head of delegation 1", New: "Ribeira", Request: "Ribeira"},
		session.PresenceChanged{Participant: "ca", Old: session.Expected, New: session.Present},
		session.OnBehalfSet{Participant: "ca", Old: "Ostania", New: "Nam Hải", Request: "Carana"},
		session.FinishBySet{Participant: "ca", Old: pointer(evening().UTC()), New: evening().Add(-20 * time.Minute).UTC()},
		session.ReflectionNoted{Participant: "ca", Old: "Trust.", Text: "Trust is built in small steps."},
		session.ReflectionSettled{Participant: "ca", State: session.ReflectionInWriting},
	}
}

// questionID is the id of the record of a question.
const questionID = "0199f6b2-7c00-7abc-8def-0123456789ad"

func questionSpecimens() []session.Event {
	return []session.Event{
		session.QuestionAsked{
			Segment: "s3", Asker: "ca", AskerName: "Ana Kovač", Affiliation: "University of Ostania", Channel: session.FromOnline,
			To: "p7", Text: "Who pays for <the> first steps?", Turn: turnID,
		},
		session.QuestionPrompted{Segment: "s3", Asker: "mod", Text: "What would you do first?", Turn: turnID},
		session.QuestionNamed{
			Question: questionID, Asker: "ca", AskerName: "Ana Kovač", Affiliation: "University of Ostania",
			OldAsker: "p7", OldAskerName: "Ana", OldAffiliation: "Ostania",
		},
		session.QuestionWorded{Question: questionID, Old: "Who pays?", New: "Who pays for the first steps?"},
		session.QuestionBatch{Segment: "s3", Batch: 2},
		session.QuestionAddressed{Question: questionID, Old: "ca", New: "p7"},
		session.QuestionAnswered{Question: questionID, Turn: turnID},
		session.QuestionParked{Question: questionID}, session.QuestionForwarded{Question: questionID},
		session.QuestionWithdrawn{Question: questionID},
	}
}

func recordSpecimens() []session.Event {
	const act = "0199f6b2-7c00-7abc-8def-0123456789ac"
	return []session.Event{
		session.NoteTaken{
			Note: session.ConcreteAction, Text: "Send the draft \"by Friday\"", Turn: turnID, Segment: "s2",
			Who: "ca", WhoName: "the secretariat", Due: session.Date{Year: 2025, Month: time.November, Day: 7},
			Objective: 1, Star: true, Private: true,
			Interpreted: true, Confirmed: true, Question: questionID, Mark: act,
		},
		session.NoteStarred{Note: act, Star: true},
		session.NoteCorrected{
			Note: act, Old: session.NoteBody{
				Note: session.PlainNote, Text: "Send it", Who: "ca", WhoName: "the chair",
				Due: session.Date{Year: 2025, Month: time.November, Day: 8}, Objective: 2, Interpreted: true, Question: turnID,
			},
			New: session.NoteBody{
				Note: session.Quote, Text: "We will send it", Who: "p7", WhoName: "the secretariat",
				Due: session.Date{Year: 2025, Month: time.November, Day: 7}, Objective: 1, Interpreted: true, Question: questionID,
			},
		},
		session.NoteBound{Note: act, Old: session.Binding{Turn: turnID, Segment: "s2"}, New: session.Binding{Turn: act, Segment: "s3"}},
		session.ActionConfirmed{Note: act, Confirmed: true}, session.NotePrivate{Note: act, Private: true}, session.NoteWithdrawn{Note: act},
		session.NoteAttribution{Note: act, Old: session.ChathamHouse, New: session.Attributed, Consent: "H.E. Ms. Diallo, by letter"},
		session.TextReceived{Turn: turnID, Received: true}, session.RecordingStarted{},
		session.ActStruck{Act: act}, session.ActRestored{Act: act},
		session.LaptopSuspended{For: 90 * time.Second}, session.WallStepped{By: -time.Hour},
		session.TimeLeftOut{Suspension: act, For: 90 * time.Second},
		session.ConsoleReturned{Since: evening().UTC(), For: 90 * time.Second},
	}
}
