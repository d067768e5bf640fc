package act

import (
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
