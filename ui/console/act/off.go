package act

import (
	"roundtable/session"
	"roundtable/session/words"
)

// offActs take people off the list, and say why.
func offActs() []Act {
	return []Act{
		{Name: "off-list", Keys: []string{"x"}, Args: []Arg{participant()}, Screen: true, Section: List,
			fill: nextOrHighlighted, choices: offChoices, probe: "withdraw"},
		{Name: "withdraw", Args: []Arg{participant()}, Section: List,
			command: func(in Input) session.Command { return session.Withdraw{Participant: in.Participant, Lane: in.Lane} }},
		{Name: "not-present", Args: []Arg{participant()}, Flags: []Flag{HoldPlace}, Section: List,
			command: func(in Input) session.Command {
				return session.NotPresent{Participant: in.Participant, Hold: in.HoldPlace}
			}},
		{Name: "no-show", Args: []Arg{participant()}, Flags: []Flag{ToReserve}, Section: List,
			command: func(in Input) session.Command {
				return session.NoShow{Participant: in.Participant, ToReserve: in.ToReserve}
			}},
		{Name: "decline", Args: []Arg{participant()}, Section: List,
			command: func(in Input) session.Command { return session.Decline{Participant: in.Participant, Lane: in.Lane} }},
		{Name: "line-lost", Args: []Arg{participant()}, Section: List,
			command: func(in Input) session.Command { return session.LoseLine{Participant: in.Participant} }},
		{Name: "not-connected", Args: []Arg{participant()}, Section: List,
			command: func(in Input) session.Command {
				return session.FailConnection{Participant: in.Participant, Lane: in.Lane}
			}},
		{Name: "in-writing", Args: []Arg{participant()}, Section: List,
			command: func(in Input) session.Command { return session.SendInWriting{Participant: in.Participant} }},
	}
}

// nextOrHighlighted: off the list goes the highlighted name, else who stands
// first, else who speaks.
func nextOrHighlighted(s Situation, key string) Input {
	next, floor := s.table().Next(), s.table().Floor()
	switch {
	case s.Selected.Participant != "" || !s.open() || s.planned():
		return highlighted(s, key)
	case next != nil:
		return Input{Participant: next.Participant, Lane: next.Lane}
	case floor != nil:
		return Input{Participant: floor.Participant}
	}
	return Input{}
}

// offChoices are the reasons for leaving the list, then what may happen to who
// speaks at that moment.
func offChoices(s Situation, in Input) []Binding {
	row := func(key, name, who string, off session.Off) Binding {
		label := words.Fill(s.Voice.Keys.Off, "who", s.Voice.Who(who), "how", s.Voice.Offs[off])
		return s.row(key, name, Input{Participant: who, Lane: in.Lane}, label)
	}
	who := in.Participant
	rows := []Binding{
		row("1", "not-present", who, session.OffNotPresent), row("2", "decline", who, session.OffDeclined),
		row("3", "withdraw", who, session.OffWithdrawn), row("4", "leave", who, session.OffLeft),
		row("5", "line-lost", who, session.OffLineLost), row("6", "in-writing", who, session.OffInWriting),
	}
	if floor := s.table().Floor(); floor != nil && floor.Participant != who {
		rows = append(rows, row("7", "leave", floor.Participant, session.OffLeft),
			row("8", "line-lost", floor.Participant, session.OffLineLost))
	}
	return append(rows, s.absences(in)...)
}

// absences are what else may become of who is called and is not there.
func (s Situation) absences(in Input) []Binding {
	keys := &s.Voice.Keys
	row := func(key, name, template string, set func(*Input)) Binding {
		of := Input{Participant: in.Participant, Lane: in.Lane}
		if set != nil {
			set(&of)
		}
		return s.row(key, name, of, words.Fill(template, "who", s.Voice.Who(in.Participant)))
	}
	return []Binding{
		row("9", "no-show", keys.NotComing, nil),
		row("r", "no-show", keys.NotComingReserve, func(of *Input) { of.ToReserve = true }),
		row("h", "not-present", keys.PlaceHeld, func(of *Input) { of.HoldPlace = true }),
		row("c", "not-connected", keys.NotConnected, nil),
	}
}
