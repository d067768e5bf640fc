package session

// ActStruck undoes an act, whole: the clocks are as if it had never been.
type ActStruck struct {
	Act string `json:"act"`
}

// ActRestored puts an undone act back.
type ActRestored struct {
	Act string `json:"act"`
}

// Kind is the stable name.
func (ActStruck) Kind() string { return "act.struck" }

// Kind is the stable name.
func (ActRestored) Kind() string { return "act.restored" }

// The fold reads strikes before anything else; by the time they come up in
// order there is nothing left to do.
func (ActStruck) apply(*Table, stamp) bool   { return true }
func (ActRestored) apply(*Table, stamp) bool { return true }

// Undo strikes the newest act of one's hand that is not struck.
type Undo struct{ Hand Hand }

// Redo restores what that hand undid last.
type Redo struct{ Hand Hand }

func (c Undo) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if e := t.Undoable(c.Hand); e != nil {
		return []Event{ActStruck{e.Act}}, nil
	}
	return nil, refuse(NothingToUndo)
}

func (c Redo) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if act := t.redoable(c.Hand); act != "" {
		return []Event{ActRestored{act}}, nil
	}
	return nil, refuse(NothingToRedo)
}

// Undoable is the first entry of the act that undo would strike, or nil.
func (t *Table) Undoable(hand Hand) *Entry {
	for i := len(t.Entries) - 1; i >= 0; i-- {
		e := &t.Entries[i]
		if e.Struck || !e.By.Same(hand) {
			continue
		}
		switch e.Event.(type) {
		case nil, SessionOpened, ActStruck, ActRestored:
			continue
		}
		return t.firstOf(i)
	}
	return nil
}

// Redoable is the first entry of the act that redo would restore, or nil.
func (t *Table) Redoable(hand Hand) *Entry {
	act := t.redoable(hand)
	for i := len(t.Entries) - 1; i >= 0 && act != ""; i-- {
		if t.Entries[i].Act == act {
			return t.firstOf(i)
		}
	}
	return nil
}

// firstOf is the first entry of the act at index i.
func (t *Table) firstOf(i int) *Entry {
	for i > 0 && t.Entries[i-1].Act == t.Entries[i].Act {
		i--
	}
	return &t.Entries[i]
}

func (t *Table) redoable(hand Hand) string {
	if stack := t.undone[hand.undoes()]; len(stack) > 0 {
		return stack[len(stack)-1]
	}
	return ""
}
