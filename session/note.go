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

// NoteKinds lists the kinds of note.
func NoteKinds() []NoteKind {
	return []NoteKind{PlainNote, Quote, Proposal, QuestionNote, ConcreteAction, KeyMessage, MarkNote}
}

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

	Number      int        // 1, 2 … in the order of the record
	Interpreted bool       // heard through an interpreter
	Question    string     // the question it belongs to, an id of a question or of a note of one
	Mark        string     // the mark that it writes up, an id
	WrittenUp   bool       // a mark that has its note
	Withdrawn   bool       // it holds no longer
	Was         []NoteBody // what it said before it was corrected, oldest first

	Attribution Attribution // of its segment when it was taken or bound to it; where a rule hides, that
	Own         Attribution // its own, where somebody said; empty: that of its turn, or of its segment
	Consent     string      // who agreed to be named, and how
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

	Interpreted bool   `json:"interpreted,omitempty"`
	Confirmed   bool   `json:"confirmed,omitempty"`
	Question    string `json:"question,omitempty"`
	Mark        string `json:"mark,omitempty"`
}

// Kind is the stable name.
func (NoteTaken) Kind() string { return "note.taken" }

func (e NoteTaken) apply(t *Table, at stamp) bool {
	n := &Note{
		ID: at.id, Kind: e.Note, Turn: e.Turn, Segment: e.Segment, At: at.Point, By: at.by,
		Text: e.Text, Who: e.Who, WhoName: e.WhoName, Due: e.Due,
		Objective: e.Objective, Star: e.Star, Private: e.Private, Number: len(t.Notes) + 1,
		Interpreted: e.Interpreted, Confirmed: e.Confirmed, Question: e.Question, Mark: e.Mark,
	}
	if e.Mark != "" {
		if mark := t.Note(e.Mark); mark != nil {
			mark.WrittenUp = true
		}
	}
	if p := t.Part(e.Segment); p != nil {
		n.Attribution = p.Attribution
	}
	t.Notes = append(t.Notes, n)
	return true
}

// A Binding is the turn and segment a note belongs to.
type Binding struct {
	Turn    string `json:"turn,omitempty"`
	Segment string `json:"segment,omitempty"`
}

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

	Interpreted bool
	Question    string // the question it belongs to, an id of a question or of a note of one
	Mark        string // the mark it writes up, an id: the note is bound as the mark was
}

// NoteAction writes a concrete action down: who (a participant, or a name
// that is not at the table), what, by when.
type NoteAction struct {
	Who, WhoName, Text string
	Due                Date
	Bound              *Binding
	Objective          int
	Confirmed          bool // whom it is for has agreed
	Star, Private      bool
	Mark               string // the mark it writes up, an id
}

// MarkMoment marks a moment to write up later.
type MarkMoment struct{ Text string }

func (c TakeNote) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	e := NoteTaken{
		Note: c.Note, Text: c.Text, Objective: c.Objective, Star: c.Star, Private: c.Private,
		Interpreted: c.Interpreted, Question: c.Question, Mark: c.Mark,
	}
	if e.Note == "" {
		e.Note = PlainNote
	}
	return e.taken(t, c.Bound)
}

func (c NoteAction) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	e := NoteTaken{
		Note: ConcreteAction, Text: c.Text, Who: c.Who, WhoName: c.WhoName, Due: c.Due, Objective: c.Objective,
		Confirmed: c.Confirmed, Star: c.Star, Private: c.Private, Mark: c.Mark,
	}
	return e.taken(t, c.Bound)
}

// taken is the note where it is sound, bound as was said, else as the mark
// that it writes up, else to the turn that runs.
func (e NoteTaken) taken(t *Table, bound *Binding) ([]Event, *Refusal) {
	body := NoteBody{e.Note, e.Text, e.Who, e.WhoName, e.Due, e.Objective, e.Interpreted, e.Question}
	if no := body.sound(t); no != nil {
		return nil, no
	}
	if e.Mark != "" {
		mark := t.Note(e.Mark)
		if mark == nil || mark.Kind != MarkNote || mark.Withdrawn {
			return nil, refuse(NoSuchNote)
		}
		if bound == nil {
			bound = &Binding{mark.Turn, mark.Segment}
		}
	}
	return []Event{e.bound(t, bound)}, nil
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
