package act

import (
	"strconv"

	"roundtable/session"
	"roundtable/session/words"
)

func courseActs() []Act {
	early, reason := []Flag{Early}, Arg{Name: "reason", Kind: Text, Optional: true}
	return []Act{
		{Name: "start", Keys: []string{"space"}, Flags: early, Section: Course, asks: startQuestion,
			when:    func(s Situation, _ string) bool { return s.planned() },
			command: func(in Input) session.Command { return session.StartSession{Early: in.Early} }},
		{Name: "next-segment", Keys: []string{"s"}, Flags: early, Section: Course, label: segmentLabel, asks: segmentQuestion,
			when:    func(s Situation, _ string) bool { return !onLastSegment(s) },
			command: func(in Input) session.Command { return session.NextSegment{Early: in.Early} }},
		{Name: "previous-segment", Section: Course, asks: previousQuestion,
			command: func(Input) session.Command { return session.PreviousSegment{} }},
		{Name: "skip-segment", Args: []Arg{reason}, Flags: early, Section: Course, asks: skipQuestion, choices: skipChoices,
			command: func(in Input) session.Command { return session.SkipSegment{Early: in.Early, Reason: in.Text} }},
		{Name: "drop", Args: []Arg{{Name: "segment", Kind: Segment}, reason}, Section: Course, choices: dropChoices,
			command: func(in Input) session.Command { return session.DropSegment{Segment: in.Segment, Reason: in.Text} }},
		{Name: "closing", Keys: []string{"c"}, Flags: early, Section: Course, asks: closingQuestion,
			command: func(in Input) session.Command { return session.GoToClosing{Early: in.Early} }},
		{Name: "must-end", Args: []Arg{{Name: "time", Kind: Time}, request()}, Section: Course,
			command: func(in Input) session.Command { return session.MoveMustEnd{To: in.Time, Request: in.Request} }},
		{Name: "close", Keys: []string{"s"}, Section: Course, asks: closeQuestion,
			when:    func(s Situation, _ string) bool { return onLastSegment(s) },
			label:   func(s Situation, _ Input, _ []session.Event) string { return s.Voice.Keys.CloseSession },
			command: func(Input) session.Command { return session.CloseSession{} }},
	}
}

// skipChoices: at once, or with a reason that is typed.
func skipChoices(s Situation, _ Input) []Binding {
	running := ""
	if p := s.table().Running(); p != nil {
		running = s.Voice.Heading(p)
	}
	why := s.row("2", "skip-segment", Input{}, words.Fill(s.Voice.Keys.NotHeldBecause, "segment", running))
	why.Missing = []Arg{{Name: "reason", Kind: Text}}
	return []Binding{s.row("1", "skip-segment", Input{}, words.Fill(s.Voice.Keys.NotHeld, "segment", running)), why}
}

// dropChoices are the segments ahead that may be dropped; the reason is typed,
// or left empty.
func dropChoices(s Situation, in Input) []Binding {
	if in.Segment != "" {
		return nil
	}
	var rows []Binding
	for _, p := range s.table().Parts {
		if p.State != session.SegmentWaiting || p.Protected || len(rows) == 9 {
			continue
		}
		row := s.row(strconv.Itoa(len(rows)+1), "drop", Input{Segment: p.ID}, words.Fill(s.Voice.Keys.NotHeld, "segment", s.Voice.Heading(p)))
		row.Missing = []Arg{{Name: "reason", Kind: Text, Optional: true}}
		rows = append(rows, row)
	}
	return rows
}

// ahead is a segment that could be meant while none is named: the first that
// waits and is not protected, else any that waits, else the one that runs.
func (s Situation) ahead() string {
	id, waits := "", false
	if p := s.table().Running(); p != nil {
		id = p.ID
	}
	for _, p := range s.table().Parts {
		switch {
		case p.State != session.SegmentWaiting:
		case !p.Protected:
			return p.ID
		case !waits:
			id, waits = p.ID, true
		}
	}
	return id
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
