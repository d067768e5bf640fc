package words

import "roundtable/session"

// noteFacts keep a private note private: the line says only that there is one.
func (v Voice) noteFacts(b session.NoteTaken) (string, []string) {
	kind, who := b.Kind(), b.WhoName
	if b.Who != "" {
		who = v.Who(b.Who)
	}
	facts := []string{"how", term(v.NoteKinds, b.Note), "who", who, "text", b.Text}
	switch {
	case b.Private:
		return kind + "/private", facts
	case b.Note == session.ConcreteAction:
		return kind + "/action", facts
	case b.Note == session.MarkNote:
		return with(b.Text != "", kind+"/mark", ", text"), facts
	}
	return kind, facts
}

// noteChanged is what became of a note. Of a private one only that something
// did.
func (v Voice) noteChanged(e *session.Entry) (string, []string) {
	id, suffix := "", ""
	facts := []string{}
	switch b := e.Event.(type) {
	case session.NoteStarred:
		id, suffix = b.Note, with(!b.Star, "", "/none")
	case session.NoteCorrected:
		return v.corrected(e, b)
	case session.NoteBound:
		id, suffix = b.Note, "/none"
		if turn := v.Table.Turn(b.New.Turn); turn != nil {
			suffix, facts = "", []string{"who", v.WhoOf(turn.ID)}
		}
	case session.ActionConfirmed:
		id, suffix = b.Note, with(!b.Confirmed, "", "/none")
	case session.NotePrivate:
		id, suffix = b.Note, with(!b.Private, "", "/none")
	case session.NoteWithdrawn:
		id = b.Note
	case session.NoteAttribution:
		id, facts = b.Note, []string{"how", term(v.Attributions, b.New)}
	default:
		return "", nil
	}
	n := v.Table.Note(id)
	if n == nil || v.Table.Private(e) {
		return e.Event.Kind() + "/private", nil
	}
	text := n.Text
	if text == "" {
		text = term(v.NoteKinds, n.Kind)
	}
	return e.Event.Kind() + suffix, append(facts, "text", text)
}

// corrected is how a note reads now.
func (v Voice) corrected(e *session.Entry, b session.NoteCorrected) (string, []string) {
	if v.Table.Private(e) {
		return b.Kind() + "/private", nil
	}
	return b.Kind(), []string{"how", term(v.NoteKinds, b.New.Note), "text", b.New.Text}
}
