package session

// NoteKind is what a note is.
type NoteKind string

// The kinds of note.
const (
	PlainNote      NoteKind = "note"
	Quote          NoteKind = "quote"
	Proposal       NoteKind = "proposal"
	QuestionNote   NoteKind = "question"
	ConcreteAction NoteKind = "action"
	KeyMessage     NoteKind = "key message"
	MarkNote       NoteKind = "mark" // a moment to write up later
)

// A Note is what somebody wrote down, bound to the turn that was running when
// they began to type (empty when nobody had the floor).
type Note struct {
	ID        string // the id of its record
	Kind      NoteKind
	Turn      string
	Segment   string
	At        Point
	By        Hand
	Text      string
	Who       string // an action's addressee: a participant's key
	WhoName   string // or a name that is not at the table
	Due       Date   // an action's date
	Confirmed bool   // an action is "as noted" until confirmed
	Objective int    // the objective served, from 1
	Star      bool
	Private   bool

	Attribution Attribution // of its segment when it was taken
}

// NoteTaken is a note; its Turn is the one in which typing began.
type NoteTaken struct {
	Note      NoteKind `json:"note"`
	Text      string   `json:"text,omitempty"`
	Turn      string   `json:"turn,omitempty"`
	Segment   string   `json:"segment,omitempty"`
	Who       string   `json:"who,omitempty"`
	WhoName   string   `json:"who_name,omitempty"`
	Due       Date     `json:"due"`
	Objective int      `json:"objective,omitempty"`
	Star      bool     `json:"star,omitempty"`
	Private   bool     `json:"private,omitempty"`
}

// Kind is the stable name.
func (NoteTaken) Kind() string { return "note.taken" }

func (e NoteTaken) apply(t *Table, at stamp) bool {
	n := &Note{
		ID: at.id, Kind: e.Note, Turn: e.Turn, Segment: e.Segment, At: at.Point, By: at.by,
		Text: e.Text, Who: e.Who, WhoName: e.WhoName, Due: e.Due,
		Objective: e.Objective, Star: e.Star, Private: e.Private,
	}
	if p := t.Part(e.Segment); p != nil {
		n.Attribution = p.Attribution
	}
	t.Notes = append(t.Notes, n)
	return true
}

// A Binding is the turn and segment a note belongs to.
type Binding struct{ Turn, Segment string }

// Bind is the binding of a note whose typing begins now.
func (t *Table) Bind() Binding {
	var b Binding
	if p := t.Running(); p != nil {
		b.Segment = p.ID
	}
	if t.floor != nil {
		b.Turn = t.floor.ID
	}
	return b
}

// TakeNote writes a note down. Bound is nil for the turn that runs now.
type TakeNote struct {
	Note      NoteKind // PlainNote if empty
	Text      string
	Bound     *Binding
	Objective int
	Star      bool
	Private   bool
}

// NoteAction writes a concrete action down: who (a participant, or a name
// that is not at the table), what, by when.
type NoteAction struct {
	Who, WhoName, Text string
	Due                Date
	Bound              *Binding
}

// MarkMoment marks a moment to write up later.
type MarkMoment struct{ Text string }

func (c TakeNote) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if c.Text == "" {
		return nil, refuse(TextMissing)
	}
	e := NoteTaken{Note: c.Note, Text: c.Text, Objective: c.Objective, Star: c.Star, Private: c.Private}
	if e.Note == "" {
		e.Note = PlainNote
	}
	return []Event{e.bound(t, c.Bound)}, nil
}

func (c NoteAction) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	switch {
	case c.Text == "":
		return nil, refuse(TextMissing)
	case c.Who == "" && c.WhoName == "":
		return nil, refuse(NameMissing)
	case c.Who != "" && t.Person(c.Who) == nil:
		return nil, refuseWho(UnknownParticipant, c.Who)
	case c.Who == "" && isNumber(c.WhoName):
		return nil, refuseWho(NameIsNumber, c.WhoName)
	}
	e := NoteTaken{Note: ConcreteAction, Text: c.Text, Who: c.Who, WhoName: c.WhoName, Due: c.Due}
	return []Event{e.bound(t, c.Bound)}, nil
}

func (c MarkMoment) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	return []Event{NoteTaken{Note: MarkNote, Text: c.Text}.bound(t, nil)}, nil
}

func (e NoteTaken) bound(t *Table, b *Binding) NoteTaken {
	now := t.Bind()
	if b == nil {
		b = &now
	}
	e.Turn, e.Segment = b.Turn, b.Segment
	return e
}
