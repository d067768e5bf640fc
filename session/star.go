package session

// NoteStarred says that a note was starred, or that its star was taken away.
type NoteStarred struct {
	Note string `json:"note"` // the record of the note
	Star bool   `json:"star"`
}

// Kind is the stable name.
func (NoteStarred) Kind() string { return "note.starred" }

func (e NoteStarred) apply(t *Table, _ stamp) bool {
	n := t.Note(e.Note)
	if n == nil {
		return false
	}
	n.Star = e.Star
	return true
}

// Private says that what an entry tells is for the moderator's eyes alone: no
// log line on a screen says that there is something.
func (t *Table) Private(e *Entry) bool {
	switch event := e.Event.(type) {
	case FloorInvited:
		return true
	case ActStruck:
		return t.privateAct(event.Act)
	case ActRestored:
		return t.privateAct(event.Act)
	}
	return t.privateNote(noteOf(e))
}

// noteOf is the note that an entry is about, an id; empty for none.
func noteOf(e *Entry) string {
	switch event := e.Event.(type) {
	case NoteTaken:
		return e.ID
	case NoteStarred:
		return event.Note
	case NoteCorrected:
		return event.Note
	case NoteBound:
		return event.Note
	case ActionConfirmed:
		return event.Note
	case NotePrivate:
		return event.Note
	case NoteWithdrawn:
		return event.Note
	case NoteAttribution:
		return event.Note
	}
	return ""
}

// privateNote says whether a note is private. One that was taken back, or that
// was private once, is: what it said then was written for nobody else.
func (t *Table) privateNote(id string) bool {
	if id == "" { // most entries are about no note
		return false
	}
	for i := range t.Entries {
		switch event := t.Entries[i].Event.(type) {
		case NoteTaken:
			if t.Entries[i].ID == id && event.Private {
				return true
			}
		case NotePrivate:
			if event.Note == id && event.Private {
				return true
			}
		}
	}
	return false
}

// privateAct says whether an act was private.
func (t *Table) privateAct(act string) bool {
	for i := range t.Entries {
		if e := &t.Entries[i]; e.ID == act { // the first record names its act
			return t.Private(e)
		}
	}
	return false
}

// StarNote stars a note, or takes its star away. An empty Note is the newest.
type StarNote struct{ Note string }

func (c StarNote) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	n, no := t.noteMeant(c.Note)
	if no != nil {
		return nil, no
	}
	if n.Kind == MarkNote && n.WrittenUp {
		return nil, refuse(MarkIsWritten)
	}
	return []Event{NoteStarred{n.ID, !n.Star}}, nil
}
