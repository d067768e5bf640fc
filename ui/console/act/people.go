package act

import (
	"roundtable/session"
	"roundtable/session/words"
)

func peopleActs() []Act {
	digits := []string{"1", "2", "3", "4", "5", "6", "7", "8", "9"}
	return []Act{
		{Name: "presence", Keys: []string{"m"}, Args: []Arg{participant()}, Screen: true, Section: People,
			fill: highlighted, choices: presenceChoices, probe: "arrive"},
		{Name: "arrive", Keys: digits, Args: []Arg{participant()}, Section: People, fill: seated,
			when: func(s Situation, key string) bool { return s.planned() && !s.seatPresent(key) },
			command: func(in Input) session.Command {
				return session.ChangePresence{Participant: in.Participant, To: session.Present}
			}},
		{Name: "expected", Keys: digits, Args: []Arg{participant()}, Section: People, fill: seated,
			when: func(s Situation, key string) bool { return s.planned() && s.seatPresent(key) },
			command: func(in Input) session.Command {
				return session.ChangePresence{Participant: in.Participant, To: session.Expected}
			}},
		{Name: "leave", Args: []Arg{participant()}, Section: People,
			command: func(in Input) session.Command {
				return session.ChangePresence{Participant: in.Participant, To: session.Left}
			}},
		{Name: "finish-by", Args: []Arg{participant(), {Name: "time", Kind: Time}}, Section: People,
			command: func(in Input) session.Command { return session.SetFinishBy{Participant: in.Participant, By: in.Time} }},
		{Name: "names", Keys: []string{"i"}, Args: []Arg{participant()}, Screen: true, Section: People,
			when: func(s Situation, _ string) bool { return !unnamedSpeaks(s) },
			fill: speakerOrHighlighted, choices: nameChoices, probe: "rename"},
		{Name: "add", Args: []Arg{{Name: "name", Kind: Text}}, Section: People,
			command: func(in Input) session.Command { return session.AddParticipant{Name: in.Text} }},
		{Name: "rename", Keys: []string{"i"}, Args: []Arg{participant(), {Name: "new-name", Kind: Text}, request()}, Section: People,
			when: func(s Situation, _ string) bool { return unnamedSpeaks(s) }, fill: speakerOrHighlighted, instead: "names",
			command: func(in Input) session.Command {
				return session.Rename{Participant: in.Participant, Name: in.Text, Request: in.Request}
			}},
		{Name: "replace", Args: []Arg{participant(), {Name: "new-name", Kind: Text}, level()}, Section: People,
			command: func(in Input) session.Command {
				return session.Replace{Participant: in.Participant, Name: in.Text, Level: in.Level}
			}},
		{Name: "delegation", Args: []Arg{participant(), {Name: "delegation", Kind: Text, Clears: true}, request()}, Section: People,
			command: func(in Input) session.Command {
				return session.NameDelegation{Participant: in.Participant, Delegation: in.Text, Request: in.Request}
			}},
		{Name: "on-behalf", Args: []Arg{participant(), {Name: "of", Kind: Text, Clears: true}, request()}, Section: People,
			command: func(in Input) session.Command {
				return session.SetOnBehalf{Participant: in.Participant, Of: in.Text, Request: in.Request}
			}},
		{Name: "chair", Args: []Arg{anybodyShown()}, Section: People,
			command: func(in Input) session.Command {
				return session.LetPreside{Role: session.ChairRole, Participant: in.Participant, Name: in.Name}
			}},
		{Name: "moderator", Args: []Arg{anybodyShown()}, Section: People,
			command: func(in Input) session.Command {
				return session.LetPreside{Role: session.ModeratorRole, Participant: in.Participant, Name: in.Name}
			}},
	}
}

// level is the rung of the ladder on which somebody stands; `do` takes it by a
// flag, the console in a form of its own.
func level() Arg {
	return Arg{Name: "level", Kind: Rung, Optional: true, Flag: "level", Apart: true}
}

// seatPresent says whether the seat of a digit key is taken already.
func (s Situation) seatPresent(key string) bool {
	p := s.table().Person(seated(s, key).Participant)
	return p != nil && p.Presence == session.Present
}

// unnamedSpeaks says that somebody from the floor speaks under the name that
// the table made up, and nobody else is highlighted: i then names them at once.
func unnamedSpeaks(s Situation) bool {
	floor := s.table().Floor()
	if floor == nil || floor.Kind != session.QuestionTurn || s.Selected.Participant != "" {
		return false
	}
	return s.table().Person(floor.Participant).Unnamed(s.Voice.Keys.UnnamedSpeaker)
}

func speakerOrHighlighted(s Situation, key string) Input {
	if floor := s.table().Floor(); floor != nil && s.Selected.Participant == "" {
		return Input{Participant: floor.Participant}
	}
	return highlighted(s, key)
}

func presenceChoices(s Situation, in Input) []Binding {
	keys, who := &s.Voice.Keys, s.Voice.Who(in.Participant)
	return []Binding{
		s.row("1", "arrive", in, words.Fill(keys.IsPresent, "who", who)),
		s.row("2", "leave", in, words.Fill(keys.HasLeft, "who", who)),
		s.row("3", "expected", in, words.Fill(keys.IsExpected, "who", who)),
		s.row("4", "finish-by", in, words.Fill(keys.MustFinishBy, "who", who)),
	}
}

func nameChoices(s Situation, in Input) []Binding {
	ranked := s.row("5", "replace", in, s.Voice.Keys.ReplaceLevel)
	ranked.Missing = ranked.Act.Args[1:]
	keys := &s.Voice.Keys
	named := func(template string) string { return words.Fill(template, "who", s.Voice.Who(in.Participant)) }
	rows := []Binding{
		s.row("1", "rename", in, ""), s.row("2", "replace", in, ""),
		s.row("3", "on-behalf", in, ""), s.row("4", "delegation", in, ""), ranked,
		s.row("6", "by-recording", in, named(keys.ByRecording)), s.row("7", "read-by", Input{}, ""),
		s.row("8", "chair", in, named(keys.IsChair)), s.row("9", "moderator", in, named(keys.IsModerator)),
	}
	at := Arg{Name: "request", Kind: Request, Optional: true}
	in.Text = otherRule("")
	if turn := s.lastTurnOf(in.Participant); turn != nil {
		in.Text = otherRule(turn.Attribution)
	}
	turn := s.row("a", "attribute-turn", in, "")
	turn.Missing = []Arg{at}
	in.Text = ""
	corrected := s.row("b", "rename", in, keys.RenameAtRequest)
	corrected.Missing = []Arg{{Name: "new-name", Kind: Text}, at}
	return append(rows, turn, corrected, s.row("c", "attribution", otherAttribution(s, ""), ""))
}
