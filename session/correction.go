package session

import "time"

// CorrectionKind is what was put right.
type CorrectionKind string

// The kinds of correction.
const (
	CorrectionUndone     CorrectionKind = "undone"
	CorrectionBackdated  CorrectionKind = "backdated"
	CorrectionRenamed    CorrectionKind = "renamed"
	CorrectionReplaced   CorrectionKind = "replaced"
	CorrectionDelegation CorrectionKind = "delegation"
	CorrectionOnBehalf   CorrectionKind = "on behalf"
	CorrectionLeftOut    CorrectionKind = "time left out"
	CorrectionNote       CorrectionKind = "note"
	CorrectionWithdrawn  CorrectionKind = "note withdrawn"
)

// A Correction is something in the record that was put right afterwards. The
// record keeps both.
type Correction struct {
	Kind        CorrectionKind
	Seq         int // the record that put it right; for an undone act the first of the act
	At          time.Time
	By          Hand
	Participant string        // a key, where it is about somebody
	Segment     string        // an id, where it is about a segment
	Old, New    string        // names; the New of a replacement is a key; the Old does not leave
	Earlier     time.Duration // how far it was backdated, or how much was left out
	Hidden      bool          // whom it is about may not leave, or who said what the note holds: Participant is empty
	Undone      string        // the kind of what was undone: the first event of the act that says something
}

// corrections are in the order of the record. An undone private note is not
// among them.
func corrections(t *Table) []Correction {
	var list []Correction
	turns := map[string]FloorGiven{}
	veil := newVeil(t)
	for i := range t.Entries {
		e := &t.Entries[i]
		hidden := veil.pass(e)
		if given, ok := e.Event.(FloorGiven); ok {
			turns[e.ID] = given
		}
		if e.Struck {
			if i == 0 || t.Entries[i-1].Act != e.Act {
				if c, ok := t.undoing(t.Entries[i:], e); ok {
					c.Hidden = hidden || veil.hidesAct(t.Entries[i:])
					list = append(list, c)
				}
			}
			continue
		}
		if c, ok := corrected(e, turns); ok && !e.Void && !t.Private(e) {
			c.Seq, c.At, c.By = e.Seq, e.Point.Wall, e.By
			note := t.Note(noteOf(e))
			if c.Hidden = hidden && c.Participant != "" || note != nil && note.Hides(t); c.Hidden {
				c.Participant = ""
			}
			list = append(list, c)
		}
	}
	return list
}

// undoing is a struck act, whose entries begin the given ones.
func (t *Table) undoing(entries []Entry, first *Entry) (Correction, bool) {
	c := Correction{Kind: CorrectionUndone, Seq: first.Seq, At: first.Point.Wall, By: first.By}
	for i := range entries {
		e := &entries[i]
		if e.Act != first.Act {
			break
		}
		if t.Private(e) {
			return c, false
		}
		switch e.Event.(type) {
		case NoteStarred, NotePrivate, NoteAttribution, FloorInvited, FloorAttribution: // private, or it would say whose
			return c, false
		}
		// Ending a turn or a hold only makes way for what the act was about.
		switch c.Undone {
		case "", SessionResumed{}.Kind(), FloorEnded{}.Kind():
			c.Undone = e.Kind
		}
	}
	return c, true
}

func corrected(e *Entry, turns map[string]FloorGiven) (Correction, bool) {
	switch event := e.Event.(type) {
	case FloorGiven:
		return Correction{Kind: CorrectionBackdated, Participant: event.Participant, Segment: event.Segment, Earlier: event.Earlier}, event.Earlier > 0
	case FloorBackdated:
		given := turns[event.Turn]
		return Correction{Kind: CorrectionBackdated, Participant: given.Participant, Segment: given.Segment, Earlier: event.By}, true
	case FloorEndBackdated:
		given := turns[event.Turn]
		return Correction{Kind: CorrectionBackdated, Participant: given.Participant, Segment: given.Segment, Earlier: event.By}, true
	case SegmentBackdated:
		return Correction{Kind: CorrectionBackdated, Segment: event.Segment, Earlier: event.By}, true
	case CloseBackdated:
		return Correction{Kind: CorrectionBackdated, Earlier: event.By}, true
	case ParticipantRenamed:
		return Correction{Kind: CorrectionRenamed, Participant: event.Participant, Old: event.Old, New: event.New}, true
	case ParticipantReplaced:
		return Correction{Kind: CorrectionReplaced, Participant: event.Participant, New: event.By.Key}, true
	case DelegationNamed:
		return Correction{Kind: CorrectionDelegation, Participant: event.Participant, Old: event.Old, New: event.New}, true
	case OnBehalfSet:
		return Correction{Kind: CorrectionOnBehalf, Participant: event.Participant, Old: event.Old, New: event.New}, true
	case NoteCorrected:
		return Correction{Kind: CorrectionNote}, true
	case NoteWithdrawn:
		return Correction{Kind: CorrectionWithdrawn}, true
	case TimeLeftOut:
		return Correction{Kind: CorrectionLeftOut, Earlier: event.For}, true
	}
	return Correction{}, false
}
