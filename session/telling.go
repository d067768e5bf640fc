package session

// Telling says of every record whether what it tells may leave the house in
// words, as minutes may. It fails closed: a kind of record that is not named
// here stays behind.
//
// Where the Chatham House Rule holds for all of it nothing is told. Where it
// held for anything in the session only what names nobody is. Otherwise what is
// private stays, and what was undone, corrected or withdrawn, unless private
// notes leave too.
func Telling(t *Table, terms Terms) []bool {
	told := make([]bool, len(t.Entries))
	if terms.Rule {
		return told
	}
	ruled := t.hidesAnything()
	for i := range t.Entries {
		e := &t.Entries[i]
		switch {
		case ruled:
			told[i] = namesNobody(e) && !e.Struck
		case terms.Private:
			told[i] = true
		default:
			told[i] = !e.Struck && t.open(e)
		}
	}
	return told
}

// hidesAnything says whether the Chatham House Rule, or one that is not known,
// held for a segment, a turn or a note, at any time.
func (t *Table) hidesAnything() bool {
	for i := range t.Agenda.Segments {
		if t.Agenda.Segments[i].Attribution.Hides() {
			return true
		}
	}
	for i := range t.Entries {
		switch e := t.Entries[i].Event.(type) {
		case SegmentAttribution:
			if e.New.Hides() {
				return true
			}
		case FloorAttribution:
			if e.New.Hides() {
				return true
			}
		case NoteAttribution:
			if e.New.Hides() {
				return true
			}
		}
	}
	return false
}

// namesNobody are the records that tell of nobody and hold no text of anybody.
func namesNobody(e *Entry) bool {
	switch e.Event.(type) {
	case SessionStarted, SessionClosed, SessionResumed, SegmentStarted, SegmentEnded, SegmentExtended, SegmentShortened,
		RecordingStarted, LaptopSuspended, WallStepped:
		return true
	}
	return false
}

// open are the records that hold nothing private and nothing that was put
// right.
func (t *Table) open(e *Entry) bool {
	if namesNobody(e) {
		return true
	}
	switch e.Event.(type) {
	case SessionOpened, SessionHeld, MustEndMoved, SegmentDropped, SegmentReturned, SegmentCounting, SegmentPresided, MinutesFreed, PlanChanged,
		FloorGiven, FloorEnded, FloorPaused, FloorResumed, FloorForm, TimeGranted, LimitSet, LetRun, FloorBackdated, FloorEndBackdated,
		FloorAsked, ResponseAsked, PlaceMoved, PlaceLeft, ListOrdered, ListClosed, ListReopened,
		ParticipantAdded, ParticipantReplaced, OnBehalfSet, PresenceChanged, ReflectionNoted, ReflectionSettled,
		QuestionAsked, QuestionAnswered, QuestionParked, QuestionForwarded:
		return true
	case NoteTaken:
		n := t.Note(e.ID)
		return n != nil && !n.Private && !n.Withdrawn && len(n.Was) == 0
	}
	return false
}
