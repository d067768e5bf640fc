package session

// ListClosed says that nobody more can ask for the floor in a segment. Points
// of order and responses still come first, and the moderator may still put
// somebody on the list.
type ListClosed struct {
	Segment string `json:"segment"`
	Last    int    `json:"last,omitempty"` // so many turns are still to come; 0: all who wait
}

// ListReopened says that everybody can ask for the floor again.
type ListReopened struct {
	Segment string `json:"segment"`
}

// Kind is the stable name.
func (ListClosed) Kind() string { return "list.closed" }

// Kind is the stable name.
func (ListReopened) Kind() string { return "list.reopened" }

func (e ListClosed) apply(t *Table, _ stamp) bool {
	p := t.Running()
	if p == nil || p.ID != e.Segment {
		return false
	}
	p.ListClosed, p.Last, p.LastLeft = true, e.Last, e.Last
	return true
}

func (e ListReopened) apply(t *Table, _ stamp) bool {
	p := t.Running()
	if p == nil || p.ID != e.Segment || !p.ListClosed {
		return false
	}
	p.ListClosed, p.Last, p.LastLeft = false, 0, 0
	return true
}

// Full says that nobody more can ask. While the last so many are announced and
// fewer than those wait, there is room for the rest of them.
func (p *Part) Full() bool {
	return p.ListClosed && (p.Last == 0 || p.fresh() >= p.LastLeft)
}

// countLast counts a turn that begins against the last that were announced:
// responses, answers, points of order and the moderator's own are none of them,
// nor is the rest of one that broke off, or one for a question that was counted
// as it was collected.
func (t *Table) countLast(p *Part, turn *Turn) {
	counts := turn.Resumes == "" && (turn.Lane == "" || turn.Lane.ordinary())
	if q := t.collectedFrom(turn); q != nil && q.counted {
		counts = false
	}
	if counts && turn.Kind.Charged() && turn.Kind != Answer {
		p.LastLeft = max(p.LastLeft-1, 0)
	}
}

// countCollected counts a question against the last that were announced, unless
// the turn counts in which it was put.
func (p *Part) countCollected(q *Question) {
	if p.ListClosed && p.Last > 0 && q.Turn == "" {
		p.LastLeft, q.counted = max(p.LastLeft-1, 0), true
	}
}

// unheard are those who wait in the order of the list, each once.
func (p *Part) unheard() []string {
	var keys []string
	seen := map[string]bool{}
	for i := range p.Places {
		if q := &p.Places[i]; q.Lane.ordinary() && !seen[q.Participant] {
			seen[q.Participant] = true
			keys = append(keys, q.Participant)
		}
	}
	return keys
}

// CloseList closes the list of the running segment; Last announces that so
// many turns are still to come, counted down.
type CloseList struct{ Last int }

// OpenList opens the list of the running segment again.
type OpenList struct{}

func (c CloseList) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	p := t.Running()
	if last := max(c.Last, 0); !p.ListClosed || p.Last != last {
		return []Event{ListClosed{Segment: p.ID, Last: last}}, nil
	}
	return nil, refuse(AlreadySo)
}

func (OpenList) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if p := t.Running(); p.ListClosed {
		return []Event{ListReopened{p.ID}}, nil
	}
	return nil, refuse(AlreadySo)
}
