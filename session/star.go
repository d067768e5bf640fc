package session

// NoteStarred says that a note was starred, or that its star was taken away.
type NoteStarred struct {
	Note string `json:"note"` // the record of the note
	Star bool   `json:"star"`
}

// Kind is the stable name.
func (NoteStarred) Kind() string { return "note.starred" }

func (e NoteStarred) apply(t *Table, _ stamp) bool {
	for _, n := range t.Notes {
		if n.ID == e.Note {
			n.Star = e.Star
			return true
		}
	}
	return false
}

// Private says that what an entry tells is for the moderator's eyes alone: no
// log line on a screen says that there is something.
func (t *Table) Private(e *Entry) bool {
	switch event := e.Event.(type) {
	case FloorInvited:
		return true
	case NoteTaken:
		return event.Private
	case ActStruck:
		return t.privateAct(event.Act)
	case ActRestored:
		return t.privateAct(event.Act)
	case NoteStarred:
		return t.privateNote(event.Note)
	}
	return false
}

// privateNote says whether a note was taken in private, even one that was
// taken back.
func (t *Table) privateNote(id string) bool {
	for i := range t.Entries {
		if note, ok := t.Entries[i].Event.(NoteTaken); ok && t.Entries[i].ID == id {
			return note.Private
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

// StarNote stars the newest note, or takes its star away.
type StarNote struct{}

func (StarNote) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if len(t.Notes) == 0 {
		return nil, refuse(NoNotes)
	}
	last := t.Notes[len(t.Notes)-1]
	return []Event{NoteStarred{last.ID, !last.Star}}, nil
}
