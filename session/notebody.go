package session

// NoteBody is what a note says: what a correction replaces.
type NoteBody struct {
	Note        NoteKind `json:"note"`
	Text        string   `json:"text,omitempty"`
	Who         string   `json:"who,omitempty"`
	WhoName     string   `json:"who_name,omitempty"`
	Due         Date     `json:"due"`
	Objective   int      `json:"objective,omitempty"`
	Interpreted bool     `json:"interpreted,omitempty"`
	Question    string   `json:"question,omitempty"`
}

// NoteCorrected says that a note reads otherwise. The old text stays in the
// record.
type NoteCorrected struct {
	Note string   `json:"note"` // the record of the note
	Old  NoteBody `json:"old"`
	New  NoteBody `json:"new"`
}

// Kind is the stable name.
func (NoteCorrected) Kind() string { return "note.corrected" }

func (e NoteCorrected) apply(t *Table, _ stamp) bool {
	n := t.Note(e.Note)
	if n == nil {
		return false
	}
	n.Was = append(n.Was, n.Body())
	n.Kind, n.Text, n.Who, n.WhoName, n.Due = e.New.Note, e.New.Text, e.New.Who, e.New.WhoName, e.New.Due
	n.Objective, n.Interpreted, n.Question = e.New.Objective, e.New.Interpreted, e.New.Question
	return true
}

// Body is what a note says now.
func (n *Note) Body() NoteBody {
	return NoteBody{n.Kind, n.Text, n.Who, n.WhoName, n.Due, n.Objective, n.Interpreted, n.Question}
}

// EditNote corrects a note. An empty Note is the newest.
type EditNote struct {
	Note string // its id
	Body NoteBody
	Seen *NoteBody // what it said as the correction was begun; nil: whatever it says
}

func (c EditNote) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	n, no := t.noteMeant(c.Note)
	if no != nil {
		return nil, no
	}
	if c.Body.Note == "" {
		c.Body.Note = n.Kind
	}
	switch {
	case c.Body == n.Body():
		return nil, refuse(AlreadySo)
	case c.Seen != nil && *c.Seen != n.Body():
		return nil, refuse(Overtaken)
	case n.Kind == MarkNote && n.WrittenUp:
		return nil, refuse(MarkIsWritten)
	case c.Body.Question == n.ID:
		return nil, refuse(NoSuchQuestion)
	}
	if no := c.Body.sound(t); no != nil {
		return nil, no
	}
	return []Event{NoteCorrected{n.ID, n.Body(), c.Body}}, nil
}

// sound refuses a note that says nothing, or an action that is nobody's.
func (b NoteBody) sound(t *Table) *Refusal {
	switch {
	case b.Text == "" && b.Note != MarkNote:
		return refuse(TextMissing)
	case b.Objective < 0 || b.Objective > len(t.Agenda.Objectives):
		return refuse(NoSuchObjective)
	case b.Question != "" && !t.Asks(b.Question):
		return refuse(NoSuchQuestion)
	case b.Who != "" && t.Person(b.Who) == nil:
		return refuseWho(UnknownParticipant, b.Who)
	case b.Note != ConcreteAction:
		return nil
	case b.Who == "" && b.WhoName == "":
		return refuse(NameMissing)
	case b.Who == "" && isNumber(b.WhoName):
		return refuseWho(NameIsNumber, b.WhoName)
	}
	return nil
}

// Asks says whether something is a question, by its id: one that was asked of
// the table, or a note of one that holds.
func (t *Table) Asks(id string) bool {
	n := t.Note(id)
	return t.QuestionOf(id) != nil || n != nil && n.Kind == QuestionNote && !n.Withdrawn
}

// Note finds a note by its id, or nil.
func (t *Table) Note(id string) *Note {
	for _, n := range t.Notes {
		if n.ID == id {
			return n
		}
	}
	return nil
}

// noteID is the id of the note that is meant, empty for none.
func (t *Table) noteID(id string) string {
	if n, _ := t.noteMeant(id); n != nil {
		return n.ID
	}
	return ""
}

// noteMeant is the note with an id, or the newest that was not withdrawn.
func (t *Table) noteMeant(id string) (*Note, *Refusal) {
	if id == "" {
		for i := len(t.Notes) - 1; i >= 0; i-- {
			if !t.Notes[i].Withdrawn {
				return t.Notes[i], nil
			}
		}
		return nil, refuse(NoNotes)
	}
	if n := t.Note(id); n != nil && !n.Withdrawn {
		return n, nil
	}
	return nil, refuse(NoSuchNote)
}
