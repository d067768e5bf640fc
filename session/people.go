package session

import "strings"

// ParticipantAdded says that somebody joined who is not in the agenda.
type ParticipantAdded struct {
	Participant
}

// ParticipantRenamed corrects a name; the old one stays in the record.
type ParticipantRenamed struct {
	Participant string `json:"participant"`
	Old         string `json:"old"`
	New         string `json:"new"`
	Request     string `json:"request,omitempty"` // at whose request
}

// ParticipantReplaced says that somebody stands in for a participant from now
// on: seat, places and limit stay.
type ParticipantReplaced struct {
	Participant string      `json:"participant"` // who is replaced
	By          Participant `json:"by"`
}

// DelegationNamed sets or corrects the delegation or body of a participant.
type DelegationNamed struct {
	Participant string `json:"participant"`
	Old         string `json:"old,omitempty"`
	New         string `json:"new"`
	Request     string `json:"request,omitempty"` // at whose request
}

// OnBehalfSet says on whose behalf a participant speaks; empty: their own.
type OnBehalfSet struct {
	Participant string `json:"participant"`
	Old         string `json:"old,omitempty"`
	New         string `json:"new"`
	Request     string `json:"request,omitempty"` // at whose request
}

// Kind is the stable name.
func (ParticipantAdded) Kind() string { return "person.added" }

// Kind is the stable name.
func (ParticipantRenamed) Kind() string { return "person.renamed" }

// Kind is the stable name.
func (ParticipantReplaced) Kind() string { return "person.replaced" }

// Kind is the stable name.
func (DelegationNamed) Kind() string { return "person.delegation" }

// Kind is the stable name.
func (OnBehalfSet) Kind() string { return "person.on-behalf" }

func (e ParticipantAdded) apply(t *Table, _ stamp) bool {
	return t.seat(&Person{Participant: e.Participant, Presence: Present, WalkIn: true})
}

func (e ParticipantRenamed) apply(t *Table, _ stamp) bool {
	who := t.Person(e.Participant)
	if who == nil {
		return false
	}
	who.FormerNames = append(who.FormerNames, who.Name)
	who.Name = e.New
	if !strings.Contains(who.Name, who.Short) {
		who.Short, who.Say = "", ""
	}
	return true
}

func (e ParticipantReplaced) apply(t *Table, _ stamp) bool {
	old := t.Person(e.Participant)
	if old == nil || old.ReplacedBy != "" {
		return false
	}
	if !t.seat(&Person{Participant: e.By, Presence: Present, WalkIn: old.WalkIn, Replaces: old.Key}) {
		return false
	}
	old.ReplacedBy, old.Seat, old.Presence = e.By.Key, 0, Left
	for _, p := range t.Parts {
		if p.State == SegmentWaiting || p.State == SegmentRunning {
			p.replace(old.Key, e.By.Key)
		}
	}
	t.arrive(t.people[e.By.Key])
	if t.Agenda.Moderator == old.Key {
		t.Agenda.Moderator = e.By.Key
	}
	if t.has(old.Key) {
		t.floor.Participant = e.By.Key
	}
	t.readdress(old.Key, e.By.Key)
	return true
}

// replace puts one participant in the place of another.
func (p *Part) replace(old, by string) {
	for i := range p.Places {
		if p.Places[i].Participant == old {
			p.Places[i].Participant = by
		}
	}
	for i := range p.Away {
		if p.Away[i].Participant == old {
			p.Away[i].Participant = by
		}
	}
	for i := range p.Speakers {
		if p.Speakers[i] == old {
			p.Speakers[i] = by
		}
	}
	if p.Chair == old {
		p.Chair = by
	}
	if p.Moderator == old {
		p.Moderator = by
	}
}

func (e DelegationNamed) apply(t *Table, _ stamp) bool {
	who := t.Person(e.Participant)
	if who == nil {
		return false
	}
	who.Delegation = e.New
	return true
}

func (e OnBehalfSet) apply(t *Table, _ stamp) bool {
	who := t.Person(e.Participant)
	if who == nil {
		return false
	}
	who.OnBehalf = e.New
	if t.has(e.Participant) {
		t.floor.OnBehalf = e.New
	}
	return true
}

// AddParticipant adds somebody who is at the table but not in the agenda.
type AddParticipant struct{ Name, Delegation string }

// Rename corrects a participant's name.
type Rename struct {
	Participant, Name string
	Request           string // at whose request; may be empty
}

// Replace lets somebody stand in for a participant: seat, place and order stay,
// the level is their own.
type Replace struct {
	Participant, Name string
	Level             Level // empty: not known
}

// NameDelegation sets a participant's delegation or body; empty clears it.
type NameDelegation struct {
	Participant, Delegation string
	Request                 string // at whose request; may be empty
}

// SetOnBehalf says on whose behalf a participant speaks; empty: their own.
type SetOnBehalf struct {
	Participant, Of string
	Request         string // at whose request; may be empty
}

// atTable is a participant whom nobody has replaced, or nil.
func (t *Table) atTable(key string) *Person {
	if p := t.people[key]; p != nil && p.ReplacedBy == "" {
		return p
	}
	return nil
}

func (c AddParticipant) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	added, no := c.added(t)
	if no != nil {
		return nil, no
	}
	return []Event{added}, nil
}

// added is the event that adds a new speaker under the next free key.
func (c AddParticipant) added(t *Table) (ParticipantAdded, *Refusal) {
	name, no := t.freeName(c.Name, "")
	if no != nil {
		return ParticipantAdded{}, no
	}
	return ParticipantAdded{Participant{Key: t.freeKey(), Name: name, Delegation: strings.TrimSpace(c.Delegation)}}, nil
}

func (c Rename) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	who := t.Person(c.Participant)
	if who == nil {
		return nil, refuseWho(UnknownParticipant, c.Participant)
	}
	name, no := t.freeName(c.Name, who.Key)
	if no != nil {
		return nil, no
	}
	if name == who.Name {
		return nil, refuseWho(AlreadySo, who.Key)
	}
	return []Event{ParticipantRenamed{who.Key, who.Name, name, strings.TrimSpace(c.Request)}}, nil
}

func (c Replace) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	who := t.atTable(c.Participant)
	if who == nil {
		return nil, refuseWho(UnknownParticipant, c.Participant)
	}
	name, no := t.freeName(c.Name, "")
	if no != nil {
		return nil, no
	}
	by := Participant{
		Key: t.freeKey(), Name: name, Seat: who.Seat, Delegation: who.Delegation,
		Level: c.Level, Tags: who.Tags, Language: who.Language, Online: who.Online,
	}
	return []Event{ParticipantReplaced{who.Key, by}}, nil
}

func (c NameDelegation) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	who := t.atTable(c.Participant)
	switch name := strings.TrimSpace(c.Delegation); {
	case who == nil:
		return nil, refuseWho(UnknownParticipant, c.Participant)
	case name == who.Delegation:
		return nil, refuseWho(AlreadySo, who.Key)
	default:
		return []Event{DelegationNamed{who.Key, who.Delegation, name, strings.TrimSpace(c.Request)}}, nil
	}
}

func (c SetOnBehalf) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	who := t.atTable(c.Participant)
	switch of := strings.TrimSpace(c.Of); {
	case who == nil:
		return nil, refuseWho(UnknownParticipant, c.Participant)
	case of == who.OnBehalf:
		return nil, refuseWho(AlreadySo, who.Key)
	default:
		return []Event{OnBehalfSet{who.Key, who.OnBehalf, of, strings.TrimSpace(c.Request)}}, nil
	}
}
