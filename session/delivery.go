package session

// TextReceived says that the written text of a statement has come, to be
// checked against delivery, or that it has not.
type TextReceived struct {
	Turn     string `json:"turn"`
	Received bool   `json:"received"`
}

// Kind is the stable name.
func (TextReceived) Kind() string { return "floor.text-received" }

func (e TextReceived) apply(t *Table, _ stamp) bool {
	turn := t.Turn(e.Turn)
	if turn == nil {
		return false
	}
	turn.TextReceived = e.Received
	return true
}

// ReceiveText says that the text of a turn has come. An empty Turn is the
// running one, else the last.
type ReceiveText struct {
	Turn     string
	Received bool
}

func (c ReceiveText) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	turn := t.Turn(c.Turn)
	if c.Turn == "" {
		turn = t.lastTurnOf("")
	}
	switch {
	case turn == nil:
		return nil, refuse(NoTurn)
	case turn.TextReceived == c.Received:
		return nil, refuse(AlreadySo)
	}
	return []Event{TextReceived{turn.ID, c.Received}}, nil
}
