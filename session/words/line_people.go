package words

import (
	"strconv"

	"roundtable/session"
)

func (v Voice) listFacts(e session.Event) (string, []string) {
	kind := e.Kind()
	switch b := e.(type) {
	case session.FloorAsked:
		return kind, []string{"who", v.Who(b.Participant)}
	case session.ResponseAsked:
		if b.Question != "" {
			return kind + "/question", []string{"who", v.Who(b.Participant)}
		}
		return with(b.To != "", kind, "/to"), []string{"who", v.Who(b.Participant), "to", v.WhoOf(b.To)}
	case session.PlaceMoved:
		return with(b.To == 0, kind, "/first"), []string{"who", v.Who(b.Participant), "n", strconv.Itoa(b.To + 1)}
	case session.PlaceLeft:
		return with(b.Hold, kind, "/hold"), []string{"who", v.Who(b.Participant), "how", term(v.Offs, b.Off)}
	case session.ReflectionNoted:
		return kind, []string{"who", v.Who(b.Participant), "text", b.Text}
	case session.ReflectionSettled:
		return kind, []string{"who", v.Who(b.Participant), "how", term(v.ReflectionStates, b.State)}
	}
	return "", nil
}

func (v Voice) personFacts(e session.Event) (string, []string) {
	kind := e.Kind()
	switch b := e.(type) {
	case session.ParticipantAdded:
		return kind, []string{"who", b.Label()}
	case session.ParticipantRenamed:
		return kind, []string{"old", b.Old, "new", b.New}
	case session.ParticipantReplaced:
		return kind, []string{"old", v.Name(b.Participant), "new", b.By.Name}
	case session.DelegationNamed:
		return with(b.New == "", kind, "/none"), []string{"who", v.Name(b.Participant), "new", b.New}
	case session.PresenceChanged:
		return kind, []string{"who", v.Who(b.Participant), "how", term(v.Presences, b.New)}
	case session.FinishBySet:
		return kind, []string{"who", v.Who(b.Participant), "new", v.Clock(b.New)}
	case session.OnBehalfSet:
		return with(b.New == "", kind, "/none"), []string{"who", v.Who(b.Participant), "new", b.New}
	}
	return "", nil
}

// with is the variant of a kind where something special holds.
func with(special bool, kind, suffix string) string {
	if special {
		return kind + suffix
	}
	return kind
}

// term is the word for a value; a value of a newer program stands for itself.
func term[K ~string](words map[K]string, value K) string {
	if said, known := words[value]; known {
		return said
	}
	return string(value)
}
