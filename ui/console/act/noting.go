package act

import "roundtable/session"

// notingActs change notes that are there: the newest, or in scripts any, by its
// number.
func notingActs() []Act {
	rule := Arg{Name: "attribution", Kind: Text, Of: []string{string(session.ChathamHouse), string(session.Attributed)}}
	return []Act{
		{Name: "edit-note", Section: Writing, fill: newestNote, command: editNote, Flags: []Flag{Interpreted},
			Args: []Arg{note(false), {Name: "text", Kind: Text}, sort(), objective(), answers(),
				{Name: "addressee", Kind: Addressee, Optional: true, Flag: "to", Apart: true}, {Name: "date", Kind: Date, Optional: true, Flag: "by", Apart: true}}},
		{Name: "bind-note", Args: []Arg{note(false), {Name: "turn", Kind: Turned}}, Section: Writing, fill: newestBefore,
			command: func(in Input) session.Command {
				c := session.BindNote{Note: in.Note}
				if in.Bound != nil {
					c.To = *in.Bound
				}
				return c
			}},
		{Name: "confirm-action", Args: []Arg{note(true)}, Section: Writing,
			command: func(in Input) session.Command { return session.ConfirmAction{Note: in.Note, Confirmed: true} }},
		{Name: "as-noted", Args: []Arg{note(true)}, Section: Writing,
			command: func(in Input) session.Command { return session.ConfirmAction{Note: in.Note} }},
		{Name: "private-note", Args: []Arg{note(true)}, Section: Writing,
			command: func(in Input) session.Command { return session.SetPrivate{Note: in.Note, Private: true} }},
		{Name: "open-note", Args: []Arg{note(true)}, Section: Writing,
			command: func(in Input) session.Command { return session.SetPrivate{Note: in.Note} }},
		{Name: "withdraw-note", Args: []Arg{note(true)}, Section: Writing,
			command: func(in Input) session.Command { return session.WithdrawNote{Note: in.Note} }},
		{Name: "attribute-note", Section: Writing, fill: otherNoteRule,
			Args: []Arg{note(false), rule, {Name: "consent", Kind: Consent, Optional: true, Flag: "consent", Apart: true}},
			command: func(in Input) session.Command {
				return session.AttributeNote{Note: in.Note, To: session.Attribution(in.Text), Consent: in.Consent}
			}},
		{Name: "text-received", Args: []Arg{{Name: "turn", Kind: Turned, Optional: true}}, Section: Writing,
			command: func(in Input) session.Command { return session.ReceiveText{Turn: in.turn(), Received: true} }},
		{Name: "text-missing", Args: []Arg{{Name: "turn", Kind: Turned, Optional: true}}, Section: Writing,
			command: func(in Input) session.Command { return session.ReceiveText{Turn: in.turn()} }},
	}
}

func note(optional bool) Arg { return Arg{Name: "note", Kind: Noted, Optional: optional} }

func sort() Arg { return Arg{Name: "kind", Kind: NoteSort, Optional: true, Flag: "kind", Apart: true} }

func objective() Arg {
	return Arg{Name: "objective", Kind: Objective, Optional: true, Flag: "objective", Apart: true}
}

func answers() Arg {
	return Arg{Name: "question", Kind: Answers, Optional: true, Flag: "question", Apart: true}
}

// aboutNote is what `do` may say of a new note besides; sorted: of which kind
// it is, too.
func aboutNote(sorted bool) []Arg {
	all := []Arg{objective(), {Name: "mark", Kind: WritesUp, Optional: true, Flag: "mark", Apart: true}}
	if sorted {
		all = append([]Arg{sort(), answers()}, all...)
	}
	return all
}

func takeNote(in Input) session.Command {
	return session.TakeNote{
		Note: in.Sort, Text: in.Text, Bound: in.boundTo(), Objective: in.Objective, Star: in.Star, Private: in.Private,
		Interpreted: in.Interpreted, Question: in.Answers, Mark: in.Mark,
	}
}

func noteAction(in Input) session.Command {
	return session.NoteAction{
		Who: in.Participant, WhoName: in.Name, Text: in.Text, Due: in.Date, Bound: in.boundTo(), Objective: in.Objective,
		Confirmed: in.Confirmed, Star: in.Star, Private: in.Private, Mark: in.Mark,
	}
}

// boundTo is what a new note belongs to; what writes up a mark belongs to what
// was marked.
func (in Input) boundTo() *session.Binding {
	if in.Mark != "" {
		return nil
	}
	return in.Bound
}

// turn is the turn that is meant, an id; empty: the running one, else the last.
func (in Input) turn() string {
	if in.Bound == nil {
		return ""
	}
	return in.Bound.Turn
}

// editNote changes what is said about a note and leaves the rest as it is.
func editNote(in Input) session.Command {
	b := in.Body
	b.Text = in.Text
	b.Interpreted = b.Interpreted || in.Interpreted
	if in.Sort != "" {
		b.Note = in.Sort
	}
	if in.Objective != 0 {
		b.Objective = in.Objective
	}
	if in.Answers != "" {
		b.Question = in.Answers
	}
	if in.To != "" {
		b.Who, b.WhoName = in.To, ""
	}
	if !in.Date.IsZero() {
		b.Due = in.Date
	}
	c := session.EditNote{Note: in.Note, Body: b}
	if in.Body.Note != "" {
		c.Seen = &in.Body
	}
	return c
}

// newest is the newest note that holds, or nil.
func (s Situation) newest() *session.Note {
	notes := s.table().Notes
	for i := len(notes) - 1; i >= 0; i-- {
		if !notes[i].Withdrawn {
			return notes[i]
		}
	}
	return nil
}

func newestNote(s Situation, _ string) Input {
	n := s.newest()
	if n == nil {
		return Input{}
	}
	return Input{Note: n.ID, Body: n.Body()}
}

// newestBefore is the newest note, and the turn before the one it belongs to.
func newestBefore(s Situation, key string) Input {
	in := newestNote(s, key)
	if n := s.newest(); n != nil {
		if before := s.table().TurnBefore(n.Turn); before != nil {
			to := s.table().BindingOf(before.ID)
			in.Bound = &to
		}
	}
	return in
}

func otherNoteRule(s Situation, key string) Input {
	in := newestNote(s, key)
	in.Text = otherRule("")
	if n := s.newest(); n != nil && n.Hides(s.table()) {
		in.Text = otherRule(session.ChathamHouse)
	}
	return in
}

// emptyOfNote says of the arguments about notes whether they are still to be
// given.
func (arg Arg) emptyOfNote(in Input) bool {
	switch arg.Kind {
	case Noted:
		return in.Note == ""
	case NoteSort:
		return in.Sort == ""
	case Objective:
		return in.Objective == 0
	case Answers:
		return in.Answers == ""
	case WritesUp:
		return in.Mark == ""
	case Turned:
		return in.Bound == nil
	}
	return in.Consent == ""
}
