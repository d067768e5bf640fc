package session

// NoteBound says that a note belongs to another turn than the one in which its
// typing began.
type NoteBound struct {
	Note string  `json:"note"` // the record of the note
	Old  Binding `json:"old"`
	New  Binding `json:"new"`
}

// Kind is the stable name.
func (NoteBound) Kind() string { return "note.bound" }

func (e NoteBound) apply(t *Table, _ stamp) bool {
	n := t.Note(e.Note)
	if n == nil {
		return false
	}
	n.Turn, n.Segment = e.New.Turn, e.New.Segment
	if p := t.Part(e.New.Segment); p != nil && p.Attribution.Hides() {
		n.Attribution = p.Attribution // and one that was under a rule stays so
	}
	return true
}

// BindNote binds a note to another turn, or to a segment alone. An empty Note
// is the newest.
type BindNote struct {
	Note string
	To   Binding
}

func (c BindNote) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	n, no := t.noteMeant(c.Note)
	if no != nil {
		return nil, no
	}
	if turn := t.Turn(c.To.Turn); turn != nil {
		c.To.Segment = turn.Segment
	} else if c.To.Turn != "" {
		return nil, refuse(NoTurn)
	}
	was := Binding{n.Turn, n.Segment}
	switch {
	case c.To.Segment != "" && t.Part(c.To.Segment) == nil:
		return nil, refuseWho(UnknownSegment, c.To.Segment)
	case c.To == was:
		return nil, refuse(AlreadySo)
	}
	return []Event{NoteBound{n.ID, was, c.To}}, nil
}

// BindingOf is the binding to a turn; of no turn to nothing.
func (t *Table) BindingOf(turn string) Binding {
	if found := t.Turn(turn); found != nil {
		return Binding{found.ID, found.Segment}
	}
	return Binding{}
}

// TurnBefore is the turn before one, in the order of the record; of no turn
// the last one; nil where there is none.
func (t *Table) TurnBefore(turn string) *Turn {
	for i := len(t.Turns) - 1; i >= 0; i-- {
		switch {
		case turn == "":
			return t.Turns[i]
		case t.Turns[i].ID == turn && i > 0:
			return t.Turns[i-1]
		}
	}
	return nil
}
