package session

import "time"

// A Participant is somebody at the table, in the room or online. Names stand
// as they were entered; nothing is computed from them.
type Participant struct {
	Key          string            `json:"key"`
	Seat         int               `json:"seat,omitempty"` // 0: no seat number
	Delegation   string            `json:"delegation,omitempty"`
	Name         string            `json:"name"`
	Short        string            `json:"short,omitempty"`
	Say          string            `json:"say,omitempty"` // how the name is pronounced
	Address      string            `json:"address,omitempty"`
	Position     string            `json:"position,omitempty"`
	Level        Level             `json:"level,omitempty"`
	Tags         map[string]string `json:"tags,omitempty"`
	Language     string            `json:"language,omitempty"`
	Online       bool              `json:"online,omitempty"`
	MustFinishBy *Clock            `json:"must_finish_by,omitempty"`
	OnBehalf     string            `json:"on_behalf,omitempty"`
}

// Label is what the console calls this participant: the delegation first,
// else the short name, else the name.
func (p *Participant) Label() string {
	switch {
	case p.Delegation != "":
		return p.Delegation
	case p.Short != "":
		return p.Short
	}
	return p.Name
}

// Level is a rung of the protocol ladder.
type Level string

// The usual ladder, highest first.
const (
	HeadOfState      Level = "head of state"
	HeadOfGovernment Level = "head of government"
	Minister         Level = "minister"
	DeputyMinister   Level = "deputy minister"
	Ambassador       Level = "ambassador"
	Director         Level = "director"
	OtherLevel       Level = "other"
)

// Levels lists the usual ladder, highest first.
func Levels() []Level {
	return []Level{HeadOfState, HeadOfGovernment, Minister, DeputyMinister, Ambassador, Director, OtherLevel}
}

// Presence is whether a participant is at the table.
type Presence string

// The states of presence.
const (
	Expected Presence = "expected"
	Present  Presence = "present"
	Left     Presence = "left"
)

// A Person is a participant with what the record says of them.
type Person struct {
	Participant
	Presence    Presence
	WalkIn      bool       // added at the table, not in the agenda
	Replaces    string     // the key of whom this person stands in for
	ReplacedBy  string     // the key of who stands in for this person
	FormerNames []string   // as corrected, oldest first
	FinishBy    *time.Time // as said at the table; Table.FinishBy knows the agenda's too
	Attempts    int        // calls to them that did not connect
	Tried       *Point     // when the last of these was, until they are there
}
