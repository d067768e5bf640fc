package words

import "roundtable/session"

// Undo names the act that an entry belongs to, as the undo key does: "floor to
// Carana". An act of several records is named by what mattered most.
func (v Voice) Undo(e *session.Entry) string { return v.nameOfAct(e.Act) }

func (v Voice) nameOfAct(act string) string {
	var chief *session.Entry
	settled := 0 // how many reflections
	for i := range v.Table.Entries {
		e := &v.Table.Entries[i]
		if e.Act != act || e.Event == nil {
			continue
		}
		if _, ok := e.Event.(session.ReflectionSettled); ok {
			settled++
		}
		if chief == nil || weight(e.Event) > weight(chief.Event) {
			chief = e
		}
	}
	if chief == nil {
		return ""
	}
	variant, facts := v.facts(chief)
	if settled > 1 && chief.Kind == (session.ReflectionSettled{}).Kind() {
		variant += "/rest"
	}
	if e, ok := chief.Event.(session.SegmentEnded); ok && e.NotHeld {
		variant = (session.SegmentDropped{}).Kind()
	}
	short, ok := v.Undos[variant]
	if !ok {
		short = v.Undos[chief.Event.Kind()]
	}
	return Fill(short, facts...)
}

// weight is how much an event says about the act it belongs to.
func weight(e session.Event) int {
	switch e := e.(type) {
	case session.SegmentEnded: // one that is not held says more than what began instead
		if e.NotHeld {
			return 5
		}
	case session.SessionClosed, session.SessionStarted:
		return 5
	case session.SegmentReturned, session.SegmentStarted:
		return 4
	case session.FloorGiven:
		return 3
	case session.PlaceMoved, session.FloorBackdated, session.QuestionBatch, session.QuestionAddressed:
		return 2
	case session.SessionResumed, session.ParticipantAdded:
		return 0
	}
	return 1
}
