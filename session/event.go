package session

// An Event is something that happened at the table. Events are the bodies of
// records: their JSON form is stored for decades, so fields are added and
// never renamed (see data/wire).
type Event interface {
	// Kind is the stable name of the event, such as "floor.given".
	Kind() string
	// apply changes the table and reports whether the event had an effect: an
	// event whose ground was undone, or that two hands made at once, has none.
	apply(t *Table, at stamp) bool
}

// stamp is what an event knows of its record when it is applied.
type stamp struct {
	id string
	by Hand
	Point
}

// Specimens returns one zero value of every event, in the order in which they
// are documented. data/wire and the docs are generated from it.
func Specimens() []Event {
	return []Event{
		SessionOpened{}, SessionStarted{}, SessionClosed{}, SessionHeld{}, SessionResumed{},
		MustEndMoved{}, CloseBackdated{},
		SegmentStarted{}, SegmentEnded{}, SegmentDropped{}, SegmentReturned{},
		SegmentExtended{}, SegmentShortened{}, SegmentBackdated{}, LimitSet{}, PlanChanged{},
		SegmentCounting{}, SegmentAttribution{}, SegmentPresided{},
		FloorGiven{}, FloorEnded{}, FloorPaused{}, FloorResumed{}, TimeGranted{}, LetRun{},
		FloorBackdated{}, FloorEndBackdated{}, FloorInvited{}, FloorSlowDown{}, FloorForm{}, FloorAttribution{},
		FloorAsked{}, ResponseAsked{}, PlaceMoved{}, PlaceLeft{},
		ListOrdered{}, ListClosed{}, ListReopened{}, RoundBegun{}, PlaceReturned{}, NotConnected{},
		PointRaised{}, ReplyAsked{}, MinutesFreed{},
		ParticipantAdded{}, ParticipantRenamed{}, ParticipantReplaced{}, DelegationNamed{},
		PresenceChanged{}, OnBehalfSet{}, FinishBySet{},
		ReflectionNoted{}, ReflectionSettled{},
		QuestionAsked{}, QuestionPrompted{}, QuestionNamed{}, QuestionWorded{}, QuestionBatch{}, QuestionAddressed{},
		QuestionAnswered{}, QuestionParked{}, QuestionForwarded{}, QuestionWithdrawn{},
		NoteTaken{}, NoteStarred{}, NoteCorrected{}, NoteBound{}, ActionConfirmed{}, NotePrivate{}, NoteWithdrawn{}, NoteAttribution{},
		TextReceived{}, RecordingStarted{}, ActStruck{}, ActRestored{},
		LaptopSuspended{}, WallStepped{}, TimeLeftOut{}, ConsoleReturned{},
	}
}
