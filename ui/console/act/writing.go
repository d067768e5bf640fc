package act

import (
	"roundtable/session"
	"roundtable/session/words"
)

func writingActs() []Act {
	return []Act{
		{Name: "note", Keys: []string{"t"}, Args: append([]Arg{{Name: "text", Kind: Text}}, aboutNote(true)...), Section: Writing, fill: boundNow,
			Flags: []Flag{Starred, Private, Interpreted}, command: takeNote},
		{Name: "action", Keys: []string{"a"}, Section: Writing, fill: boundNow, Flags: []Flag{Confirmed, Starred, Private},
			Args: append([]Arg{{Name: "participant", Kind: Participant, Free: true}, {Name: "what", Kind: Text},
				{Name: "date", Kind: Date, Optional: true, Flag: "by"}}, aboutNote(false)...),
			command: noteAction},
		{Name: "star", Keys: []string{"z"}, Args: []Arg{note(true)}, Section: Writing, done: starred,
			command: func(in Input) session.Command { return session.StarNote{Note: in.Note} }},
		{Name: "mark", Keys: []string{"k"}, Section: Writing, when: func(s Situation, _ string) bool { return !s.planned() },
			command: func(Input) session.Command { return session.MarkMoment{} }},
		{Name: "recording", Keys: []string{"k"}, Section: Writing, when: func(s Situation, _ string) bool { return s.planned() },
			label:   func(s Situation, _ Input, _ []session.Event) string { return s.Voice.Notes.Recording.Short },
			command: func(Input) session.Command { return session.StartRecording{} }},
		{Name: "reflect", Keys: []string{"w"}, Args: []Arg{participant(), {Name: "message", Kind: Text}}, Section: Writing,
			fill: reflecting,
			command: func(in Input) session.Command {
				return session.NoteKeyMessage{Participant: in.Participant, Text: in.Text}
			}},
		{Name: "undo", Keys: []string{"u", "ctrl+z"}, Section: Writing, fill: ownHand, label: undoLabel, asks: undoQuestion, done: undone,
			command: func(in Input) session.Command { return session.Undo{Hand: in.hand()} }},
		{Name: "redo", Keys: []string{"y"}, Section: Writing, fill: ownHand, label: redoLabel, done: redone,
			command: func(in Input) session.Command { return session.Redo{Hand: in.hand()} }},
	}
}

// hand is whose acts undo and redo look for; a script is the moderator's hand.
func (in Input) hand() session.Hand {
	if in.Hand == "" {
		return session.ByHandModerator
	}
	return in.Hand
}

// boundNow: a note belongs to the turn in which its typing began.
func boundNow(s Situation, _ string) Input {
	b := s.table().Bind()
	return Input{Bound: &b}
}

func ownHand(s Situation, _ string) Input { return Input{Hand: s.Hand} }

// reflecting: the key message of who speaks, or spoke last, in the closing
// reflections; elsewhere of the highlighted name.
func reflecting(s Situation, key string) Input {
	if last := s.table().LastTurn(); last != nil && s.reflecting() && s.Selected.Participant == "" {
		return Input{Participant: last.Participant}
	}
	return highlighted(s, key)
}

// starred says which note was starred, unless that is private.
func starred(s Situation, _ Input) string {
	last := s.newest()
	if last == nil {
		return ""
	}
	template, text := s.Voice.Keys.Starred, last.Text
	if last.Star {
		template = s.Voice.Keys.Unstarred
	}
	if last.Private || text == "" {
		text = s.Voice.NoteKinds[last.Kind]
	}
	return words.Fill(template, "text", text)
}

func undoLabel(s Situation, in Input, _ []session.Event) string {
	if e := s.table().Undoable(in.hand()); e != nil {
		return words.Fill(s.Voice.Keys.Undo, "text", s.Voice.Undo(e))
	}
	return ""
}

func redoLabel(s Situation, in Input, _ []session.Event) string {
	if e := s.table().Redoable(in.hand()); e != nil {
		return words.Fill(s.Voice.Keys.Redo, "text", s.Voice.Undo(e))
	}
	return ""
}

// undone names what was undone, since it is gone from the screen.
func undone(s Situation, in Input) string {
	return words.Fill(s.Voice.Keys.Undone, "key", s.Voice.Key("redo", "y"), "text", s.Voice.Undo(s.table().Undoable(in.hand())))
}

func redone(s Situation, in Input) string {
	return words.Fill(s.Voice.Keys.Redone, "key", s.Voice.Key("undo", "u"), "text", s.Voice.Undo(s.table().Redoable(in.hand())))
}
