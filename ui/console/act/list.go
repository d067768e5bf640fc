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
			when:    func(s Situation, _ string) bool { return !s.formal() },
			command: func(in Input) session.Command { return session.Respond{Participant: in.Participant} }},
		{Name: "intervene", Keys: []string{"d"}, Args: []Arg{participant()}, Screen: true, Section: List,
			when: func(s Situation, _ string) bool { return s.formal() },
			fill: highlighted, choices: motionChoices, probe: "respond"},
		{Name: "point-of-order", Args: []Arg{participant()}, Section: List,
			command: func(in Input) session.Command { return session.RaisePoint{Participant: in.Participant} }},
		{Name: "right-of-reply", Args: []Arg{participant()}, Section: List,
			command: func(in Input) session.Command { return session.AskReply{Participant: in.Participant} }},
		{Name: "front", Keys: []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "f"}, Args: []Arg{anybodyShown()},
			Flags: []Flag{NewName}, Section: List,
			when: func(s Situation, key string) bool { return key == "f" || s.reflecting() },
			fill: seatedOrHighlighted,
			command: func(in Input) session.Command {
				return session.Front{Participant: in.Participant, Lane: in.Lane, Name: in.Name}
			}},
		{Name: "move", Args: []Arg{participant(), {Name: "place", Kind: Place}}, Section: List,
			fill: highlighted, choices: placeChoices,
			command: func(in Input) session.Command {
				return session.MovePlace{Place: session.PlaceID{Participant: in.Participant, Lane: in.Lane}, To: in.Place - 1}
			}},
	}
}

// motionChoices are what a delegation may rise for under formal rules.
func motionChoices(s Situation, in Input) []Binding {
	return []Binding{s.row("1", "respond", in, ""), s.row("2", "point-of-order", in, ""), s.row("3", "right-of-reply", in, "")}
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

// seatedOrHighlighted is who has the seat of a digit key, else the highlighted
// name.
func seatedOrHighlighted(s Situation, key string) Input {
	if _, err := strconv.Atoi(key); err == nil {
		return seated(s, key)
	}
	return highlighted(s, key)
}

// Pressing are those who must be next because they leave, as long as that still
// helps, the most pressing first: each offers itself first where somebody is
// picked for the front.
func (s Situation) Pressing() []session.Deadline {
	var all []session.Deadline
	for _, d := range s.Reading.Deadlines {
		if d.Now && !d.LastSafe.Before(s.Now.Wall) {
			all = append(all, d)
		}
	}
	return all
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
