package act

import (
	"strconv"

	"roundtable/session"
	"roundtable/session/words"
)

func invitationActs() []Act {
	return []Act{
		{Name: "invitation", Keys: []string{"e"}, Screen: true, Section: Floor, choices: invitationChoices},
		{Name: "invite", Args: []Arg{{Name: "degree", Kind: Text, Of: degrees()}}, Section: Floor, choices: degreeChoices,
			command: func(in Input) session.Command {
				n, _ := strconv.Atoi(in.Text) // what is no number is no degree, and refused
				return session.Invite{Degree: n}
			}},
		{Name: "slow-down", Section: Floor,
			command: func(Input) session.Command { return session.SlowDown{} }},
	}
}

// degrees are the degrees of an invitation to conclude, as they are typed.
func degrees() []string {
	all := make([]string, session.Degrees)
	for i := range all {
		all[i] = strconv.Itoa(i + 1)
	}
	return all
}

func degreeChoices(s Situation, in Input) []Binding {
	if in.Text != "" {
		return nil
	}
	keys := &s.Voice.Keys
	labels := []string{keys.InviteSign, keys.InviteWord, keys.InviteNow}
	var rows []Binding
	for i, degree := range degrees() {
		rows = append(rows, s.row(degree, "invite", Input{Text: degree}, labels[i]))
	}
	return rows
}

// invitationChoices: three degrees of asking a speaker to conclude, what it
// came to, and the sign for the interpreters.
func invitationChoices(s Situation, _ Input) []Binding {
	who := s.Voice.Keys.Speaker
	if floor := s.table().Floor(); floor != nil {
		who = s.Voice.Who(floor.Participant)
	}
	return append(degreeChoices(s, Input{}),
		s.row("4", "conclude", Input{}, words.Fill(s.Voice.Keys.ThankInvited, "who", who)),
		s.row("5", "slow-down", Input{}, ""))
}
