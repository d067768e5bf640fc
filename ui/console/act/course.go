package act

import (
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

func courseActs() []Act {
	early := []Flag{Early}
	return []Act{
		{Name: "start", Keys: []string{"space"}, Flags: early, Section: Course, asks: startQuestion,
			when:    func(s Situation, _ string) bool { return s.planned() },
			command: func(in Input) session.Command { return session.StartSession{Early: in.Early} }},
		{Name: "next-segment", Keys: []string{"s"}, Flags: early, Section: Course, label: segmentLabel, asks: segmentQuestion,
			when:    func(s Situation, _ string) bool { return !onLastSegment(s) },
			command: func(in Input) session.Command { return session.NextSegment{Early: in.Early} }},
		{Name: "previous-segment", Section: Course, asks: previousQuestion,
			command: func(Input) session.Command { return session.PreviousSegment{} }},
		{Name: "skip-segment", Flags: early, Section: Course, asks: skipQuestion,
			command: func(in Input) session.Command { return session.SkipSegment{Early: in.Early} }},
		{Name: "closing", Keys: []string{"c"}, Flags: early, Section: Course, asks: closingQuestion,
			command: func(in Input) session.Command { return session.GoToClosing{Early: in.Early} }},
		{Name: "plan", Keys: []string{"p"}, Screen: true, Section: Course, choices: planChoices},
		{Name: "must-end", Args: []Arg{{Name: "time", Kind: Time}}, Section: Course,
			command: func(in Input) session.Command { return session.MoveMustEnd{To: in.Time} }},
		{Name: "close", Keys: []string{"s"}, Section: Course, asks: closeQuestion,
			when:    func(s Situation, _ string) bool { return onLastSegment(s) },
			label:   func(s Situation, _ Input, _ []session.Event) string { return s.Voice.Keys.CloseSession },
			command: func(Input) session.Command { return session.CloseSession{} }},
	}
}

func onLastSegment(s Situation) bool {
	return s.table().Running() != nil && s.table().Following() == nil
}

func segmentLabel(s Situation, _ Input, events []session.Event) string {
	for _, e := range events {
		if e, ok := e.(session.SegmentStarted); ok {
			return words.Fill(s.Voice.Keys.NextSegment, "segment", s.Voice.Segment(e.Segment))
		}
	}
	return ""
}

// planChoices change the plan: the segment's length, the must-end, its order.
func planChoices(s Situation, _ Input) []Binding {
	keys := &s.Voice.Keys
	rows := []Binding{}
	if s.Reading.Reserve > 0 {
		rows = append(rows, s.amount("1", "extend", Input{Duration: 5 * time.Minute, FromReserve: true}, keys.ExtendReserve))
	} else {
		rows = append(rows, s.amount("1", "extend", Input{Duration: 5 * time.Minute}, keys.ExtendRow))
	}
	rows = append(rows, s.row("2", "extend", Input{}, ""), s.row("3", "shorten", Input{}, ""), s.row("4", "must-end", Input{}, keys.MustEndAt))
	if end := s.table().MustEnd; end != nil {
		for i, step := range []time.Duration{5 * time.Minute, -5 * time.Minute} {
			to, template := end.Add(step), keys.MustEndLater
			if step < 0 {
				template = keys.MustEndEarlier
			}
			label := words.Fill(template, "by", words.CountUp(step), "at", s.Voice.ClockExact(to))
			rows = append(rows, s.row(string(rune('5'+i)), "must-end", Input{Time: to}, label))
		}
	}
	return append(rows, s.row("7", "previous-segment", Input{}, ""), s.row("8", "skip-segment", Input{}, ""))
}
