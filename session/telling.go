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
	ruled := t.RuledOnce()
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

// RuledOnce says whether the Chatham House Rule, or one that is not known, held
// for a segment, a turn or a note at any time, undone or not.
func (t *Table) RuledOnce() bool {
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
// right: what somebody was called, or said to have written, before it was
// corrected stays.
func (t *Table) open(e *Entry) bool {
	if namesNobody(e) {
		return true
	}
	switch event := e.Event.(type) {
	case SessionOpened, SessionHeld, MustEndMoved, SegmentDropped, SegmentReturned, SegmentCounting, SegmentPresided, SegmentBackdated, CloseBackdated,
		MinutesFreed, PlanChanged, FloorGiven, FloorEnded, FloorPaused, FloorResumed, FloorSlowDown, TimeGranted, LimitSet, LetRun, FloorBackdated,
		FloorEndBackdated, TextReceived, FloorAsked, ResponseAsked, PointRaised, ReplyAsked, PlaceMoved, PlaceLeft, PlaceReturned, NotConnected,
		ListOrdered, ListClosed, ListReopened, RoundBegun, OnBehalfSet, PresenceChanged, ReflectionSettled,
		QuestionBatch, QuestionAddressed, QuestionAnswered, QuestionParked, QuestionForwarded, QuestionWithdrawn:
		return true
	case FloorForm:
		turn := t.Turn(event.Turn)
		return turn != nil && turn.Reader == event.Reader
	case ParticipantAdded:
		return t.isStill(event.Participant)
	case ParticipantReplaced:
		return t.isStill(event.By)
	case ReflectionNoted:
		return event.Old == "" && t.Messages[event.Participant] == event.Text
	case QuestionAsked:
		return t.asksStill(e.ID, event.AskerName, event.Text)
	case QuestionPrompted:
		return t.asksStill(e.ID, "", event.Text)
	case NoteTaken:
		return t.standsOpenly(e.ID)
	case NoteStarred:
		return t.standsOpenly(event.Note)
	case ActionConfirmed:
		return t.standsOpenly(event.Note)
	}
	return false
}

// isStill says that somebody is called as they were when they came.
func (t *Table) isStill(p Participant) bool {
	now := t.Person(p.Key)
	return now != nil && now.Name == p.Name && now.Delegation == p.Delegation
}

// asksStill says that a question is of whom and is worded as when it was asked.
func (t *Table) asksStill(id, name, text string) bool {
	q := t.QuestionOf(id)
	return q != nil && q.AskerName == name && q.Text == text
}

// standsOpenly says that a note is neither private nor withdrawn, and was never
// corrected.
func (t *Table) standsOpenly(id string) bool {
	n := t.Note(id)
	return n != nil && !n.Private && !n.Withdrawn && len(n.Was) == 0
}
