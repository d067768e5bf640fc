package act

import (
	"slices"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// undoAsksAfter is the age from which on an undo asks: the screen no longer
// shows what it would take back.
const undoAsksAfter = 30 * time.Second

// facts are the sentences before a question: who speaks, who waits, what is
// printed for later, what is then not held. Empty where nothing speaks against.
func (s Situation) facts(in Input, events []session.Event) []string {
	ask, t := &s.Voice.Ask, s.table()
	var said []string
	if floor := t.Floor(); floor != nil {
		said = append(said, words.Fill(ask.Speaks, "who", s.Voice.Who(floor.Participant)))
	}
	if p := t.Running(); p != nil && len(p.Places) > 0 && !(s.reflecting() && closes(events)) {
		said = append(said, words.Fill(ask.Waits, "who", s.waiting(p)))
	}
	if at, segment := s.printed(events); in.Early && segment != "" {
		said = append(said, words.Fill(ask.Printed, "segment", segment, "at", s.Voice.ClockExact(at),
			"by", words.Countdown(at.Sub(s.Now.Wall))))
	}
	if dropped := s.dropped(events); len(dropped) > 0 {
		said = append(said, words.Fill(ask.Drops, "text", strings.Join(dropped, ", ")))
	}
	return said
}

// closes says whether the events close the session: who then waits for a
// reflection is named as not heard.
func closes(events []session.Event) bool {
	return slices.ContainsFunc(events, func(e session.Event) bool { _, ok := e.(session.SessionClosed); return ok })
}

// unheard are those whose closing reflection is then not held.
func (s Situation) unheard() []string {
	var names []string
	for _, r := range s.table().Reflections() {
		if r.State == session.ReflectionWaiting {
			names = append(names, s.Voice.Who(r.Participant))
		}
	}
	return names
}

// waiting names those on a list, each once.
func (s Situation) waiting(p *session.Part) string {
	var names []string
	seen := map[string]bool{}
	for _, q := range p.Places {
		if !seen[q.Participant] {
			seen[q.Participant] = true
			names = append(names, s.Voice.Who(q.Participant))
		}
	}
	return strings.Join(names, ", ")
}

// printed is the printed start of the segment that the events start.
func (s Situation) printed(events []session.Event) (time.Time, string) {
	for _, e := range events {
		if e, ok := e.(session.SegmentStarted); ok {
			if p := s.table().Part(e.Segment); p != nil {
				if at := s.Reading.Segments[p.Index].PrintedStart; at != nil {
					return *at, s.Voice.Heading(p)
				}
			}
		}
	}
	return time.Time{}, ""
}

// dropped are the segments that are not held after these events.
func (s Situation) dropped(events []session.Event) []string {
	var titles []string
	for _, e := range events {
		switch e := e.(type) {
		case session.SegmentDropped:
			titles = append(titles, s.Voice.Segment(e.Segment))
		case session.SessionClosed:
			for _, p := range s.table().Parts {
				if p.State == session.SegmentWaiting {
					titles = append(titles, s.Voice.Heading(p))
				}
			}
		}
	}
	return titles
}

func question(said []string, last string) string { return strings.Join(append(said, last), " ") }

func startQuestion(s Situation, in Input, events []session.Event) string {
	if !in.Early {
		return ""
	}
	at, segment := s.printed(events)
	printed := words.Fill(s.Voice.Ask.Printed, "segment", segment, "at", s.Voice.ClockExact(at), "by", words.Countdown(at.Sub(s.Now.Wall)))
	return question([]string{printed}, s.Voice.Ask.Start)
}

// segmentQuestion asks only if somebody speaks or waits, or it is early; going
// back and passing over likewise.
func segmentQuestion(s Situation, in Input, events []session.Event) string {
	said := s.facts(in, events)
	if len(said) == 0 {
		return ""
	}
	return question(said, words.Fill(s.Voice.Ask.Segment, "segment", s.begun(events)))
}

// begun is the title of the segment that the events start.
func (s Situation) begun(events []session.Event) string {
	for _, e := range events {
		switch e := e.(type) {
		case session.SegmentStarted:
			return s.Voice.Segment(e.Segment)
		case session.SegmentReturned:
			return s.Voice.Segment(e.To)
		}
	}
	return ""
}

func previousQuestion(s Situation, in Input, events []session.Event) string {
	said := s.facts(in, events)
	if len(said) == 0 {
		return ""
	}
	return question(said, words.Fill(s.Voice.Ask.Previous, "segment", s.begun(events)))
}

func skipQuestion(s Situation, in Input, events []session.Event) string {
	said, running := s.facts(in, events), s.table().Running()
	if len(said) == 0 || running == nil {
		return ""
	}
	return question(said, words.Fill(s.Voice.Ask.Skip, "segment", s.Voice.Heading(running)))
}

func closingQuestion(s Situation, in Input, events []session.Event) string {
	return question(s.facts(in, events), words.Fill(s.Voice.Ask.Closing, "segment", s.begun(events)))
}

func closeQuestion(s Situation, in Input, events []session.Event) string {
	said := s.facts(in, events)
	if names := s.unheard(); names != nil {
		said = append(said, words.Fill(s.Voice.Ask.NotHeard,
			"n", s.Voice.Many.Reflections(len(names)), "who", strings.Join(names, ", ")))
	}
	return question(said, s.Voice.Ask.Close)
}

func undoQuestion(s Situation, in Input, _ []session.Event) string {
	e := s.table().Undoable(in.hand())
	if e == nil {
		return ""
	}
	age, _ := session.Elapsed(e.At, s.Now)
	if age <= undoAsksAfter {
		return ""
	}
	return words.Fill(s.Voice.Ask.UndoOld, "text", s.Voice.Undo(e), "by", words.CountUp(age))
}

func quitQuestion(s Situation, _ Input, _ []session.Event) string {
	if s.open() && !s.planned() {
		return s.Voice.Ask.Leave
	}
	return s.Voice.Ask.LeaveClosed
}
