package session

// Role is one of the two who preside over a segment.
type Role string

// The roles.
const (
	ChairRole     Role = "chair"
	ModeratorRole Role = "moderator"
)

// SegmentPresided says that somebody else chairs or moderates a segment from
// now on.
type SegmentPresided struct {
	Segment string `json:"segment"`
	Role    Role   `json:"role"`
	Old     string `json:"old,omitempty"`
	New     string `json:"new"`
}

// Kind is the stable name.
func (SegmentPresided) Kind() string { return "segment.presided" }

func (e SegmentPresided) apply(t *Table, _ stamp) bool {
	p := t.Running()
	if p == nil || p.ID != e.Segment || t.Person(e.New) == nil {
		return false
	}
	switch e.Role {
	case ChairRole:
		p.Chair = e.New
	case ModeratorRole:
		p.Moderator = e.New
	default:
		return false
	}
	return true
}

// presiding is who has a role in a segment, a key or empty.
func (s *Segment) presiding(role Role) string {
	if role == ChairRole {
		return s.Chair
	}
	return s.Moderator
}

// LetPreside lets a participant chair or moderate the running segment. Name
// adds somebody new instead.
type LetPreside struct {
	Role              Role
	Participant, Name string
}

// Preside gives the floor to the segment's chair, without one to its moderator
// or the session's: a turn of their own, not charged to speakers.
type Preside struct{}

func (c LetPreside) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	p := t.Running()
	e := SegmentPresided{Segment: p.ID, Role: c.Role, Old: p.presiding(c.Role), New: c.Participant}
	if c.Name != "" {
		added, no := AddParticipant{Name: c.Name}.added(t)
		if no != nil {
			return nil, no
		}
		e.New = added.Key
		return []Event{added, e}, nil
	}
	switch {
	case t.atTable(c.Participant) == nil:
		return nil, refuseWho(UnknownParticipant, c.Participant)
	case e.Old == e.New:
		return nil, refuseWho(AlreadySo, c.Participant)
	}
	return []Event{e}, nil
}

func (Preside) decide(t *Table, now Moment) ([]Event, *Refusal) {
	p := t.Running()
	for _, key := range []string{p.Chair, p.Moderator, t.Agenda.Moderator} {
		switch {
		case t.atTable(key) == nil:
			continue
		case t.has(key):
			return nil, refuseWho(FloorTaken, key)
		}
		return t.give(p, key, nil, now)
	}
	return nil, refuse(NobodyPresides)
}
