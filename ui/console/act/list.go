package act

import (
	"strconv"

	"roundtable/session"
	"roundtable/session/words"
)

func listActs() []Act {
	return []Act{
		{Name: "ask", Keys: []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "r"}, Args: []Arg{anybody()}, Section: List,
			when:    func(s Situation, key string) bool { return key == "r" || !s.planned() && !s.reflecting() },
			fill:    seated,
			command: func(in Input) session.Command { return session.Ask{Participant: in.Participant, Name: in.Name} }},
		{Name: "respond", Keys: []string{"d"}, Args: []Arg{participant()}, Section: List, fill: highlighted,
			command: func(in Input) session.Command { return session.Respond{Participant: in.Participant} }},
		{Name: "front", Keys: []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "f"}, Args: []Arg{participant()}, Section: List,
			when:    func(s Situation, key string) bool { return key == "f" || s.reflecting() },
			fill:    seatedOrHighlighted,
			command: func(in Input) session.Command { return session.Front{Participant: in.Participant, Lane: in.Lane} }},
		{Name: "move", Keys: []string{"o"}, Args: []Arg{participant(), {Name: "place", Kind: Place}}, Section: List,
			fill: highlighted, choices: placeChoices,
			command: func(in Input) session.Command {
				return session.MovePlace{Place: session.PlaceID{Participant: in.Participant, Lane: in.Lane}, To: in.Place - 1}
			}},
		{Name: "off-list", Keys: []string{"x"}, Args: []Arg{participant()}, Screen: true, Section: List,
			fill: nextOrHighlighted, choices: offChoices, probe: "withdraw"},
		{Name: "withdraw", Args: []Arg{participant()}, Section: List,
			command: func(in Input) session.Command { return session.Withdraw{Participant: in.Participant, Lane: in.Lane} }},
		{Name: "not-present", Args: []Arg{participant()}, Section: List,
			command: func(in Input) session.Command { return session.NotPresent{Participant: in.Participant} }},
		{Name: "decline", Args: []Arg{participant()}, Section: List,
			command: func(in Input) session.Command { return session.Decline{Participant: in.Participant, Lane: in.Lane} }},
		{Name: "line-lost", Args: []Arg{participant()}, Section: List,
			command: func(in Input) session.Command { return session.LoseLine{Participant: in.Participant} }},
		{Name: "in-writing", Args: []Arg{participant()}, Section: List,
			command: func(in Input) session.Command { return session.SendInWriting{Participant: in.Participant} }},
	}
}

// seated fills in who has the seat of a digit key. A seat that nobody has goes
// on as #7: the table refuses it by that name.
func seated(s Situation, key string) Input {
	n, err := strconv.Atoi(key)
	if err != nil {
		return Input{}
	}
	if p := s.table().Seat(n); p != nil {
		return Input{Participant: p.Key}
	}
	return Input{Participant: "#" + key}
}

// seatedOrHighlighted: with nobody highlighted it is who must be next, because
// they leave.
func seatedOrHighlighted(s Situation, key string) Input {
	if _, err := strconv.Atoi(key); err == nil {
		return seated(s, key)
	}
	for _, d := range s.Reading.Deadlines {
		if s.Selected.Participant == "" && d.Now {
			return Input{Participant: d.Participant, Lane: d.Place.Lane}
		}
	}
	return highlighted(s, key)
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
	return rows
}

// placeChoices are the places on the list that a name may move to.
func placeChoices(s Situation, in Input) []Binding {
	var rows []Binding
	after := s.Voice.Keys.PlaceFirst
	last := ""
	for i, p := range s.table().List() {
		if i < 9 {
			to := in
			to.Place = i + 1
			label := words.Fill(after, "who", s.Voice.Who(in.Participant), "to", last)
			rows = append(rows, s.row(strconv.Itoa(i+1), "move", to, label))
		}
		if p.Participant != in.Participant || in.Lane != "" && p.Lane != in.Lane {
			after, last = s.Voice.Keys.PlaceAfter, s.Voice.Who(p.Participant)
		}
	}
	return rows
}
