package session

// A veil follows the record and knows what is hidden where it stands.
type veil struct {
	t       *Table
	segment string
	floor   string // the turn that runs
	rules   map[string]Attribution
}

func newVeil(t *Table) *veil {
	v := &veil{t: t, rules: map[string]Attribution{}}
	for i := range t.Agenda.Segments {
		v.rules[t.Agenda.Segments[i].ID] = t.Agenda.Segments[i].Attribution
	}
	if first := firstHeld(t.Parts); first != nil {
		v.segment = first.ID
	}
	return v
}

// pass takes note of an entry, and says whether what it tells of somebody is
// hidden: by the rule of the segment then, or by that of a turn.
func (v *veil) pass(e *Entry) bool {
	if !e.Struck && !e.Void {
		switch event := e.Event.(type) {
		case SegmentStarted:
			v.segment = event.Segment
		case FloorGiven:
			v.floor = e.ID
		case FloorEnded:
			v.floor = ""
		case SegmentReturned:
			v.segment = event.To
		case SegmentAttribution:
			v.rules[event.Segment] = event.New
		}
	}
	if v.rules[v.segment].Hides() {
		return true
	}
	id := turnOf(e)
	if _, set := e.Event.(OnBehalfSet); set {
		id = v.floor
	}
	turn := v.t.Turn(id)
	return turn != nil && turn.Attribution.Hides()
}

// hidesAct says whether a record of the act that begins the entries is about
// somebody who is hidden.
func (v *veil) hidesAct(entries []Entry) bool {
	for i := range entries {
		if entries[i].Act != entries[0].Act {
			return false
		}
		if turn := v.t.Turn(turnOf(&entries[i])); turn != nil && turn.Attribution.Hides() {
			return true
		}
	}
	return false
}

// turnOf is the turn that an entry is about, empty for none.
func turnOf(e *Entry) string {
	switch event := e.Event.(type) {
	case FloorGiven:
		return e.ID
	case FloorEnded:
		return event.Turn
	case FloorPaused:
		return event.Turn
	case FloorResumed:
		return event.Turn
	case TimeGranted:
		return event.Turn
	case LetRun:
		return event.Turn
	case LimitSet:
		return event.Turn
	case FloorBackdated:
		return event.Turn
	case FloorEndBackdated:
		return event.Turn
	case FloorInvited:
		return event.Turn
	case FloorSlowDown:
		return event.Turn
	case FloorForm:
		return event.Turn
	case FloorAttribution:
		return event.Turn
	case NoteTaken:
		return event.Turn
	case TextReceived:
		return event.Turn
	case QuestionAsked:
		return event.Turn
	case QuestionAnswered:
		return event.Turn
	}
	return ""
}
