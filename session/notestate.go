package session

import (
	"slices"
	"strings"
)

// ActionConfirmed says that a concrete action was agreed to by whom it is for,
// or that it is "as noted" again.
type ActionConfirmed struct {
	Note      string `json:"note"` // the record of the note
	Confirmed bool   `json:"confirmed"`
}

// NotePrivate says that a note stays behind, or may leave.
type NotePrivate struct {
	Note    string `json:"note"` // the record of the note
	Private bool   `json:"private"`
}

// NoteWithdrawn says that a note holds no longer, or that a mark needs no note.
type NoteWithdrawn struct {
	Note string `json:"note"` // the record of the note
}

// NoteAttribution says whether one note may be laid to who spoke.
type NoteAttribution struct {
	Note    string      `json:"note"` // the record of the note
	Old     Attribution `json:"old"`
	New     Attribution `json:"new"`
	Consent string      `json:"consent,omitempty"` // who agreed to it, and how
}

// Kind is the stable name.
func (ActionConfirmed) Kind() string { return "note.confirmed" }

// Kind is the stable name.
func (NotePrivate) Kind() string { return "note.private" }

// Kind is the stable name.
func (NoteWithdrawn) Kind() string { return "note.withdrawn" }

// Kind is the stable name.
func (NoteAttribution) Kind() string { return "note.attribution" }

func (e ActionConfirmed) apply(t *Table, _ stamp) bool {
	n := t.Note(e.Note)
	if n == nil || n.Kind != ConcreteAction {
		return false
	}
	n.Confirmed = e.Confirmed
	return true
}

func (e NotePrivate) apply(t *Table, _ stamp) bool {
	n := t.Note(e.Note)
	if n == nil {
		return false
	}
	n.Private = e.Private
	return true
}

func (e NoteWithdrawn) apply(t *Table, _ stamp) bool {
	n := t.Note(e.Note)
	if n == nil {
		return false
	}
	n.Withdrawn = true
	if mark := t.Note(n.Mark); mark != nil {
		mark.WrittenUp = slices.ContainsFunc(t.Notes, func(x *Note) bool { return x.Mark == mark.ID && !x.Withdrawn })
	}
	return true
}

func (e NoteAttribution) apply(t *Table, _ stamp) bool {
	n := t.Note(e.Note)
	if n == nil {
		return false
	}
	n.Own, n.Consent = e.New, e.Consent
	return true
}

// ConfirmAction says that a concrete action is confirmed, or is not. An empty
// Note is the newest action.
type ConfirmAction struct {
	Note      string
	Confirmed bool
}

// SetPrivate keeps a note from leaving, or lets it leave. An empty Note is the
// newest.
type SetPrivate struct {
	Note    string
	Private bool
}

// WithdrawNote takes a note back that holds no longer. An empty Note is the
// newest.
type WithdrawNote struct{ Note string }

// AttributeNote says whether a note may be laid to who spoke. Under a rule it
// may only with consent, which says who agreed and how.
type AttributeNote struct {
	Note    string
	To      Attribution
	Consent string
}

func (c ConfirmAction) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	for i := len(t.Notes) - 1; c.Note == "" && i >= 0; i-- {
		if n := t.Notes[i]; n.Kind == ConcreteAction && !n.Withdrawn {
			c.Note = n.ID
		}
	}
	n := t.Note(c.Note)
	switch {
	case n == nil || n.Withdrawn || n.Kind != ConcreteAction:
		return nil, refuse(NoSuchNote)
	case n.Confirmed == c.Confirmed:
		return nil, refuse(AlreadySo)
	}
	return []Event{ActionConfirmed{n.ID, c.Confirmed}}, nil
}

func (c SetPrivate) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	n, no := t.noteMeant(c.Note)
	switch {
	case no != nil:
		return nil, no
	case n.Private == c.Private:
		return nil, refuse(AlreadySo)
	}
	return []Event{NotePrivate{n.ID, c.Private}}, nil
}

func (c WithdrawNote) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	n, no := t.noteMeant(c.Note)
	if no != nil {
		return nil, no
	}
	return []Event{NoteWithdrawn{n.ID}}, nil
}

func (c AttributeNote) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if c.To != Attributed && c.To != ChathamHouse {
		return nil, refuse(UnknownChoice)
	}
	c.Consent = strings.TrimSpace(c.Consent)
	n, no := t.noteMeant(c.Note)
	switch {
	case no != nil:
		return nil, no
	case n.Hides(t) == c.To.Hides():
		return nil, refuse(AlreadySo)
	case c.To == Attributed && c.Consent == "" && n.ruled(t):
		return nil, refuse(ConsentMissing)
	}
	old := Attributed
	if n.Hides(t) {
		old = ChathamHouse
	}
	return []Event{NoteAttribution{n.ID, old, c.To, c.Consent}}, nil
}
