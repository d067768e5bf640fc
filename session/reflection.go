package session

// ReflectionState is where a participant's closing reflection stands.
type ReflectionState string

// The states of a closing reflection.
const (
	ReflectionWaiting    ReflectionState = "waiting"
	ReflectionSpeaking   ReflectionState = "speaking"
	ReflectionGiven      ReflectionState = "given"
	ReflectionDeclined   ReflectionState = "declined"
	ReflectionNotPresent ReflectionState = "not present"
	ReflectionInWriting  ReflectionState = "in writing"
)

// A Reflection is one participant's closing reflection and its key message.
type Reflection struct {
	Participant string
	State       ReflectionState
	KeyMessage  string
	Turn        string // the turn in which it was given
}

// ReflectionNoted keeps the key message of a participant's reflection.
type ReflectionNoted struct {
	Participant string `json:"participant"`
	Old         string `json:"old,omitempty"`
	Text        string `json:"text"`
}

// ReflectionSettled says that a participant's reflection comes in writing.
type ReflectionSettled struct {
	Participant string          `json:"participant"`
	State       ReflectionState `json:"state"`
}

// Kind is the stable name.
func (ReflectionNoted) Kind() string { return "reflection.noted" }

// Kind is the stable name.
func (ReflectionSettled) Kind() string { return "reflection.settled" }

func (e ReflectionNoted) apply(t *Table, _ stamp) bool {
	if t.Person(e.Participant) == nil {
		return false
	}
	t.Messages[e.Participant] = e.Text
	if p := t.reflections(); p != nil && !t.hasReflected(e.Participant) {
		p.dropPlanned(e.Participant)
	}
	return true
}

func (e ReflectionSettled) apply(t *Table, _ stamp) bool {
	p := t.reflections()
	if p == nil || t.Person(e.Participant) == nil {
		return false
	}
	t.settled[e.Participant] = e.State
	p.dropPlanned(e.Participant)
	return true
}

// dropPlanned takes a planned place off the list for good.
func (p *Part) dropPlanned(key string) {
	if i := p.place(PlaceID{key, PlannedLane}); i >= 0 {
		p.drop(i)
	}
	p.forgetAway(key)
}

// settle keeps what leaving the list means for a reflection.
func (t *Table) settle(key string, why Off) {
	switch why {
	case OffDeclined, OffWithdrawn:
		t.settled[key] = ReflectionDeclined
	case OffInWriting:
		t.settled[key] = ReflectionInWriting
	default:
		t.settled[key] = ReflectionNotPresent
	}
}

// reflections is the last reflections segment, or nil.
func (t *Table) reflections() *Part {
	for i := len(t.Parts) - 1; i >= 0; i-- {
		if t.Parts[i].Kind == Reflections {
			return t.Parts[i]
		}
	}
	return nil
}

// hasReflected says whether a participant gave a reflection or gives it now.
func (t *Table) hasReflected(key string) bool {
	for _, turn := range t.Turns {
		if turn.Participant == key && turn.Kind == ReflectionTurn {
			return true
		}
	}
	return false
}

// Reflections are the closing reflections in the planned order, then those
// that nobody planned. Empty where the agenda asks for none.
func (t *Table) Reflections() []Reflection {
	p := t.reflections()
	if p == nil {
		return nil
	}
	turns := map[string]*Turn{}
	for _, turn := range t.Turns {
		if turn.Kind == ReflectionTurn {
			turns[turn.Participant] = turn
		}
	}
	var list []Reflection
	listed := map[string]bool{}
	add := func(key string) {
		if !listed[key] {
			listed[key] = true
			list = append(list, t.reflection(key, turns[key]))
		}
	}
	for _, key := range p.Speakers {
		add(key)
	}
	for _, who := range t.People {
		_, said := t.Messages[who.Key]
		if said || turns[who.Key] != nil || p.place(PlaceID{who.Key, AskedLane}) >= 0 {
			add(who.Key)
		}
	}
	return list
}

func (t *Table) reflection(key string, turn *Turn) Reflection {
	r := Reflection{Participant: key, State: ReflectionWaiting, KeyMessage: t.Messages[key]}
	settled := t.settled[key]
	switch {
	case turn != nil:
		r.Turn = turn.ID
		r.State = ReflectionGiven
		if turn.Running() {
			r.State = ReflectionSpeaking
		}
	case r.KeyMessage != "":
		r.State = ReflectionInWriting
	case settled != "":
		r.State = settled
	}
	return r
}

// NoteKeyMessage keeps the key message of somebody's reflection; of someone
// who has not spoken it counts as given in writing.
type NoteKeyMessage struct{ Participant, Text string }

// SendInWriting says that a participant's contribution comes in writing.
type SendInWriting struct{ Participant string }

func (c NoteKeyMessage) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	switch {
	case t.atTable(c.Participant) == nil && !t.hasReflected(c.Participant):
		return nil, refuseWho(UnknownParticipant, c.Participant)
	case c.Text == "":
		return nil, refuse(TextMissing)
	case t.reflections() == nil:
		return nil, refuseWho(NotReflecting, c.Participant)
	}
	return []Event{ReflectionNoted{c.Participant, t.Messages[c.Participant], c.Text}}, nil
}

func (c SendInWriting) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if t.atTable(c.Participant) == nil {
		return nil, refuseWho(UnknownParticipant, c.Participant)
	}
	if t.reflections() == nil {
		return t.leaveList(c.Participant, "", OffInWriting)
	}
	for _, r := range t.Reflections() {
		if r.Participant != c.Participant {
			continue
		}
		switch r.State {
		case ReflectionWaiting, ReflectionDeclined, ReflectionNotPresent:
			return []Event{ReflectionSettled{c.Participant, ReflectionInWriting}}, nil
		default:
			return nil, refuseWho(AlreadySo, c.Participant)
		}
	}
	return nil, refuseWho(NotReflecting, c.Participant)
}
