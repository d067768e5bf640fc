package act

import (
	"roundtable/session"
	"roundtable/session/words"
)

func floorActs() []Act {
	return []Act{
		{Name: "thank", Keys: []string{"enter"}, Section: Floor, when: speaking, label: thankLabel,
			command: func(Input) session.Command { return session.Thank{} }},
		{Name: "conclude", Section: Floor,
			command: func(Input) session.Command { return session.Thank{How: session.ConcludedInvited} }},
		{Name: "next", Keys: []string{"n", "enter"}, Section: Floor, when: nextInOrder, label: floorLabel,
			command: func(in Input) session.Command { return session.Next{Unnamed: in.Unnamed} }},
		{Name: "give", Keys: []string{"n", "enter"}, Chosen: true, Args: []Arg{anybodyShown()}, Section: Floor,
			when: nextByHighlight, fill: highlighted, label: floorLabel,
			command: func(in Input) session.Command { return session.Give{Participant: in.Participant, Name: in.Name} }},
		{Name: "preside", Keys: []string{"0"}, Section: Floor, label: floorLabel,
			command: func(Input) session.Command { return session.Preside{} }},
		{Name: "spoke", Args: []Arg{anybodyShown(), {Name: "duration", Kind: Duration, Optional: true}}, Section: Floor,
			command: func(in Input) session.Command {
				return session.Spoke{Participant: in.Participant, Name: in.Name, By: in.Duration}
			}},
		{Name: "by-recording", Args: []Arg{{Name: "participant", Kind: Participant, Optional: true}}, Section: Floor,
			command: func(in Input) session.Command { return session.ByRecording{Participant: in.Participant} }},
		{Name: "read-by", Args: []Arg{{Name: "reader", Kind: Participant, Free: true}}, Section: Floor,
			fill:    func(Situation, string) Input { return Input{} },
			command: func(in Input) session.Command { return session.ReadBy{Reader: in.Participant, Name: in.Name} }},
	}
}

func speaking(s Situation, _ string) bool { return s.open() && s.table().Floor() != nil }

// nextInOrder: enter thanks first and gives the floor on its next press; n does
// both at once. After the close enter is no longer about the floor.
func nextInOrder(s Situation, key string) bool {
	if key == "enter" && (!s.open() || s.table().Floor() != nil) {
		return false
	}
	return !nextByHighlight(s, key)
}

// nextByHighlight: somebody else than the first was highlighted.
func nextByHighlight(s Situation, key string) bool {
	floor, next := s.table().Floor(), s.table().Next()
	switch {
	case !s.open() || s.Selected.Participant == "" || key == "enter" && floor != nil:
		return false
	case floor != nil && floor.Participant == s.Selected.Participant:
		return false
	}
	return next == nil || next.Participant != s.Selected.Participant
}

// highlighted fills in the highlighted name, if any.
func highlighted(s Situation, _ string) Input {
	return Input{Participant: s.Selected.Participant, Lane: s.Selected.Lane}
}

func thankLabel(s Situation, _ Input, _ []session.Event) string {
	if floor := s.table().Floor(); floor != nil {
		return words.Fill(s.Voice.Keys.Thank, "who", s.Voice.Who(floor.Participant))
	}
	return ""
}

// floorLabel names who would get the floor, and for how long.
func floorLabel(s Situation, _ Input, events []session.Event) string {
	name, ended := "", session.How("")
	for _, e := range events {
		switch e := e.(type) {
		case session.ParticipantAdded:
			name = e.Name
		case session.FloorEnded:
			ended = e.How
		case session.FloorGiven:
			if name == "" {
				name = s.Voice.Who(e.Participant)
			}
			return s.floorTo(name, ended, e)
		}
	}
	return ""
}

func (s Situation) floorTo(name string, ended session.How, e session.FloorGiven) string {
	keys := &s.Voice.Keys
	switch {
	case ended == session.Interrupted:
		return words.Fill(keys.InterruptFor, "who", name)
	case ended != "":
		return words.Fill(keys.ThankFloorTo, "who", name)
	case e.Limit != nil:
		return words.Fill(keys.FloorToFor, "who", name, "limit", words.CountUp(*e.Limit))
	}
	return words.Fill(keys.FloorTo, "who", name)
}
