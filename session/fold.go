package session

// Fold reads records, in order, into the present. It accepts any list: what
// makes no sense has no effect and is marked so, unknown kinds are passed over.
func Fold(records []Record) *Table {
	t := &Table{
		running:  -1,
		Messages: map[string]string{},
		settled:  map[string]ReflectionState{},
		people:   map[string]*Person{},
		undone:   map[Hand][]string{},
		Entries:  make([]Entry, 0, len(records)),
	}
	struck := struckActs(records)
	for i := range records {
		r := &records[i]
		p := t.line.point(r.At)
		if _, back := r.Event.(ConsoleReturned); !back { // looking again is nothing that happened
			p = t.line.advance(r.At)
		}
		t.Head = r.Seq
		e := Entry{Record: *r, Point: p}
		switch {
		case r.Event == nil:
			e.Void = true
		case len(struck) > 0 && struck[r.Act]:
			e.Struck = true
		default:
			e.Void = !r.Event.apply(t, stamp{r.ID, r.By, p})
		}
		t.Entries = append(t.Entries, e)
		t.remember(r)
	}
	t.Estimated = t.line.Estimated
	return t
}

// struckActs are the acts that are undone at the end of the records. The
// opening of the session and what the clock recorded cannot be undone.
func struckActs(records []Record) map[string]bool {
	var struck map[string]bool
	for i := range records {
		switch e := records[i].Event.(type) {
		case ActStruck:
			if struck == nil {
				struck = map[string]bool{}
			}
			struck[e.Act] = true
		case ActRestored:
			delete(struck, e.Act)
		}
	}
	for i := range records {
		if len(struck) == 0 {
			break
		}
		switch records[i].Event.(type) {
		case SessionOpened, ActStruck, ActRestored:
			delete(struck, records[i].Act)
		}
	}
	return struck
}

// remember keeps what redo would restore: a new act of the same hand ends it.
func (t *Table) remember(r *Record) {
	hand := r.By.undoes()
	switch e := r.Event.(type) {
	case ActStruck:
		t.undone[hand] = append(t.undone[hand], e.Act)
	case ActRestored:
		if stack := t.undone[hand]; len(stack) > 0 {
			t.undone[hand] = stack[:len(stack)-1]
		}
	default:
		if len(t.undone[hand]) > 0 {
			t.undone[hand] = nil
		}
	}
}
