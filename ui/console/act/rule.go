package act

import (
	"roundtable/session"
	"roundtable/session/words"
)

// Acts about a segment's rules: how it counts, and whether what is said in it
// may be laid to who said it.
func ruleActs() []Act {
	segment := Arg{Name: "segment", Kind: Segment, Optional: true}
	rule := Arg{Name: "attribution", Kind: Text, Of: []string{string(session.ChathamHouse), string(session.Attributed)}}
	return []Act{
		{Name: "counting", Args: []Arg{{Name: "counting", Kind: Text, Of: []string{string(session.Own), string(session.Until)}}, segment},
			Section: Course, fill: otherCounting, label: countingLabel,
			command: func(in Input) session.Command {
				return session.SetCounting{To: session.Counting(in.Text), Segment: in.Segment}
			}},
		{Name: "attribution", Args: []Arg{rule, segment}, Section: Course, fill: otherAttribution, label: attributionLabel,
			command: func(in Input) session.Command {
				return session.SetAttribution{To: session.Attribution(in.Text), Segment: in.Segment}
			}},
		{Name: "attribute-turn", Args: []Arg{rule, {Name: "participant", Kind: Participant, Optional: true}, request()},
			Section: People, fill: otherTurnRule, label: attributionLabel,
			command: func(in Input) session.Command {
				return session.AttributeTurn{To: session.Attribution(in.Text), Participant: in.Participant, Request: in.Request}
			}},
	}
}

// request is at whose request something is corrected: `do` takes it by a flag,
// a screen asks for it only in rows that are about it.
func request() Arg {
	return Arg{Name: "request", Kind: Request, Optional: true, Flag: "request", Apart: true}
}

// otherCounting is the way of counting that the running segment does not have.
func otherCounting(s Situation, _ string) Input {
	if p := s.table().Running(); p != nil && p.Counts() == session.Own {
		return Input{Text: string(session.Until)}
	}
	return Input{Text: string(session.Own)}
}

func countingLabel(s Situation, _ Input, events []session.Event) string {
	for _, e := range events {
		e, ok := e.(session.SegmentCounting)
		if !ok {
			continue
		}
		p := &s.Reading.Segments[s.table().Part(e.Segment).Index]
		if e.New == session.Until && p.PrintedEnd != nil {
			return words.Fill(s.Voice.Keys.CountUntil, "segment", s.Voice.Heading(p.Part), "at", s.Voice.ClockExact(p.PrintedEnd.Add(p.Added)))
		}
		return words.Fill(s.Voice.Keys.CountOwn, "segment", s.Voice.Heading(p.Part), "by", words.CountUp(p.Planned+p.Added))
	}
	return ""
}

// otherRule is the rule of attribution that does not hold.
func otherRule(now session.Attribution) string {
	if now.Hides() {
		return string(session.Attributed)
	}
	return string(session.ChathamHouse)
}

func otherAttribution(s Situation, _ string) Input {
	if p := s.table().Running(); p != nil {
		return Input{Text: otherRule(p.Attribution)}
	}
	return Input{Text: otherRule("")}
}

// otherTurnRule is about the turn of who speaks, or of the highlighted name,
// else the last one.
func otherTurnRule(s Situation, key string) Input {
	in := speakerOrHighlighted(s, key)
	in.Text = otherRule("")
	if turn := s.lastTurnOf(in.Participant); turn != nil {
		in.Text = otherRule(turn.Attribution)
	}
	return in
}

func (s Situation) lastTurnOf(key string) *session.Turn {
	turns := s.table().Turns
	for i := len(turns) - 1; i >= 0; i-- {
		if key == "" || turns[i].Participant == key {
			return turns[i]
		}
	}
	return nil
}

func attributionLabel(s Situation, _ Input, events []session.Event) string {
	keys := &s.Voice.Keys
	for _, e := range events {
		switch e := e.(type) {
		case session.SegmentAttribution:
			template := keys.SegmentAttributed
			if e.New.Hides() {
				template = keys.SegmentHidden
			}
			return words.Fill(template, "segment", s.Voice.Segment(e.Segment))
		case session.FloorAttribution:
			template := keys.TurnAttributed
			if e.New.Hides() {
				template = keys.TurnHidden
			}
			return words.Fill(template, "who", s.Voice.WhoOf(e.Turn))
		}
	}
	return ""
}
