package cli

import (
	"strconv"
	"strings"

	"roundtable/session"
	"roundtable/ui/console/act"
)

// fillOfNote reads an argument about notes.
func (r *argReader) fillOfNote(in *act.Input, arg act.Arg, word string) error {
	switch arg.Kind {
	case act.Noted:
		n, err := r.note(word)
		if err != nil {
			return err
		}
		in.Note, in.Body = n.ID, n.Body()
	case act.WritesUp:
		n, err := r.note(word)
		if err != nil {
			return err
		}
		in.Mark = n.ID
	case act.NoteSort:
		return named(&in.Sort, word, r.usage, r.words.NoteKind)
	case act.Objective:
		n, bad := strconv.ParseUint(word, 10, 16)
		if bad != nil || n == 0 {
			return wrong(r.usage, "%q is not a number from 1", word)
		}
		in.Objective = int(n)
	case act.Answers:
		if strings.HasPrefix(word, "#") {
			n, err := r.note(word)
			if err != nil {
				return err
			}
			in.Answers = n.ID
			return nil
		}
		n, bad := strconv.ParseUint(strings.TrimLeft(word, "Qq"), 10, 31)
		q := r.table.Question(int(n))
		if bad != nil || q == nil {
			return wrong(r.usage, "%q is not a question's number; the first is 1", word)
		}
		in.Answers = q.ID
	case act.Turned:
		return r.turned(in, word)
	case act.Consent:
		in.Consent = word
	}
	return nil
}

// note is a note by its number.
func (r *argReader) note(word string) (*session.Note, error) {
	number, err := strconv.Atoi(strings.TrimPrefix(word, "#"))
	for _, n := range r.table.Notes {
		if err == nil && n.Number == number {
			return n, nil
		}
	}
	return nil, wrong(r.usage, "%q is not a note's number; the first is 1", word)
}

// turned reads which turn is meant: the one before that of the note, or before
// the one that runs; the one that runs; one by its number; the last of somebody.
func (r *argReader) turned(in *act.Input, word string) error {
	t := r.table
	var turn *session.Turn
	switch number, err := strconv.Atoi(word); {
	case word == "now":
		turn = t.Floor()
		if turn == nil {
			bound := t.Bind()
			in.Bound = &bound
			return nil
		}
	case word == "before":
		from := t.Bind().Turn
		if n := t.Note(in.Note); n != nil {
			from = n.Turn
		}
		turn = t.TurnBefore(from)
	case err == nil:
		for _, one := range t.Turns {
			if one.Number == number {
				turn = one
			}
		}
	default:
		who, err := mustFind(t, word)
		if err != nil {
			return err
		}
		for _, one := range t.Turns {
			if one.Participant == who {
				turn = one
			}
		}
	}
	if turn == nil {
		return wrong(r.usage, "there is no turn %q: it is before, now, a turn's number or a name", word)
	}
	bound := t.BindingOf(turn.ID)
	in.Bound = &bound
	return nil
}
