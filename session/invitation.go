package session

// FloorInvited says that the moderator invited who speaks to conclude. It is
// private: no document and no log line names it.
type FloorInvited struct {
	Turn   string `json:"turn"`
	Degree int    `json:"degree"` // 1 a sign, 2 a word, 3 to conclude now
}

// FloorSlowDown says that who speaks was asked to slow down for the
// interpreters.
type FloorSlowDown struct {
	Turn string `json:"turn"`
}

// Kind is the stable name.
func (FloorInvited) Kind() string { return "floor.invited" }

// Kind is the stable name.
func (FloorSlowDown) Kind() string { return "floor.slow-down" }

func (e FloorInvited) apply(t *Table, _ stamp) bool {
	turn := t.Turn(e.Turn)
	if turn == nil {
		return false
	}
	turn.Invited = append(turn.Invited, e.Degree)
	return true
}

func (e FloorSlowDown) apply(t *Table, _ stamp) bool {
	turn := t.Turn(e.Turn)
	if turn == nil {
		return false
	}
	turn.SlowDowns++
	return true
}

// Degrees is how many degrees an invitation to conclude has, from 1.
const Degrees = 3

// Invite invites who speaks to conclude, privately, in a degree from 1 to
// Degrees.
type Invite struct{ Degree int }

// SlowDown asks who speaks to slow down for the interpreters.
type SlowDown struct{}

func (c Invite) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	switch {
	case t.floor == nil:
		return nil, refuse(NobodyHasFloor)
	case c.Degree < 1 || c.Degree > Degrees:
		return nil, refuse(UnknownChoice)
	}
	return []Event{FloorInvited{t.floor.ID, c.Degree}}, nil
}

func (SlowDown) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if t.floor == nil {
		return nil, refuse(NobodyHasFloor)
	}
	return []Event{FloorSlowDown{t.floor.ID}}, nil
}
