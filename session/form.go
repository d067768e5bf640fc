package session

import "strings"

// Form is how a statement was delivered.
type Form string

// The forms of a statement; the zero value is spoken by the speaker.
const (
	Recording   Form = "recording"
	ReadByOther Form = "read"
)

// FloorForm says that the statement of a turn is a recording, or is read out by
// somebody else.
type FloorForm struct {
	Turn   string `json:"turn"`
	Form   Form   `json:"form"`
	Reader string `json:"reader,omitempty"` // the name of who reads it out
	Old    Form   `json:"old,omitempty"`
}

// Kind is the stable name.
func (FloorForm) Kind() string { return "floor.form" }

func (e FloorForm) apply(t *Table, _ stamp) bool {
	turn := t.Turn(e.Turn)
	if turn == nil {
		return false
	}
	turn.Form, turn.Reader = e.Form, e.Reader
	return true
}

// ByRecording says that the running turn is a recording. A participant who
// does not have the floor gets it that way.
type ByRecording struct{ Participant string }

// ReadBy says that the running turn is read out by a participant, or by
// somebody of that name.
type ReadBy struct{ Reader, Name string }

func (c ByRecording) decide(t *Table, now Moment) ([]Event, *Refusal) {
	if c.Participant == "" || t.has(c.Participant) {
		return t.delivered(Recording, "")
	}
	events, no := Give{Participant: c.Participant}.decide(t, now)
	if no != nil {
		return nil, no
	}
	for i, e := range events {
		if given, ok := e.(FloorGiven); ok {
			given.Form = Recording
			events[i] = given
		}
	}
	return events, nil
}

func (c ReadBy) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	name := strings.TrimSpace(c.Name)
	if c.Reader != "" {
		who := t.Person(c.Reader)
		if who == nil {
			return nil, refuseWho(UnknownParticipant, c.Reader)
		}
		name = who.Name
	}
	switch {
	case name == "":
		return nil, refuse(NameMissing)
	case isNumber(name):
		return nil, refuseWho(NameIsNumber, name)
	}
	return t.delivered(ReadByOther, name)
}

// delivered is the event that says in which form the running turn is.
func (t *Table) delivered(form Form, reader string) ([]Event, *Refusal) {
	switch {
	case t.floor == nil:
		return nil, refuse(NobodyHasFloor)
	case t.floor.Form == form && t.floor.Reader == reader:
		return nil, refuseWho(AlreadySo, t.floor.Participant)
	}
	return []Event{FloorForm{Turn: t.floor.ID, Form: form, Reader: reader, Old: t.floor.Form}}, nil
}
