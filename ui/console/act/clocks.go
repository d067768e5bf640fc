package act

import (
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

func clockActs() []Act {
	duration := []Arg{{Name: "duration", Kind: Duration}}
	return []Act{
		{Name: "pause", Keys: []string{"space"}, Args: []Arg{{Name: "reason", Kind: Text, Optional: true}}, Section: Clocks,
			when:    func(s Situation, _ string) bool { return !s.planned() && !s.stopped() },
			label:   func(s Situation, _ Input, _ []session.Event) string { return s.Voice.Keys.Pause },
			command: func(in Input) session.Command { return session.Pause{Reason: in.Text} }},
		{Name: "resume", Keys: []string{"space", "h"}, Section: Clocks,
			when: func(s Situation, key string) bool {
				return s.Reading.State == session.SessionHeldNow || key == "space" && s.open() && s.stopped()
			},
			done:    heldSoLong,
			command: func(Input) session.Command { return session.Resume{} }},
		{Name: "hold", Keys: []string{"h"}, Args: []Arg{{Name: "reason", Kind: Text, Optional: true}}, Section: Clocks,
			when:    func(s Situation, _ string) bool { return s.Reading.State != session.SessionHeldNow },
			choices: holdChoices,
			command: func(in Input) session.Command { return session.Hold{Reason: in.Text} }},
		{Name: "grant", Keys: []string{"+"}, Args: duration, Flags: []Flag{FromReserve}, Section: Clocks,
			when: limited, fill: oneMinute, label: minuteLabel,
			command: func(in Input) session.Command { return session.Grant{By: in.Duration, FromReserve: in.FromReserve} }},
		{Name: "take", Args: duration, Section: Clocks,
			command: func(in Input) session.Command { return session.Take{By: in.Duration} }},
		{Name: "limit", Args: duration, Section: Clocks,
			command: func(in Input) session.Command { return session.Limit{To: in.Duration} }},
		{Name: "extend", Keys: []string{"+"}, Args: duration, Flags: []Flag{FromReserve}, Section: Clocks,
			when: func(s Situation, key string) bool { return !limited(s, key) }, fill: oneMinute, label: minuteLabel,
			command: func(in Input) session.Command { return session.Extend{By: in.Duration, FromReserve: in.FromReserve} }},
		{Name: "shorten", Args: duration, Section: Clocks,
			command: func(in Input) session.Command { return session.Shorten{By: in.Duration} }},
		{Name: "time", Keys: []string{"g"}, Screen: true, Section: Clocks, choices: timeChoices},
		{Name: "let-run", Keys: []string{"l"}, Section: Clocks,
			command: func(Input) session.Command { return session.Let{} }},
		{Name: "backdate", Keys: []string{"b"}, Screen: true, Section: Clocks, choices: backdateChoices},
		{Name: "begin-earlier", Args: duration, Section: Clocks,
			command: func(in Input) session.Command { return session.BeginEarlier{By: in.Duration} }},
		{Name: "end-earlier", Args: duration, Section: Clocks,
			command: func(in Input) session.Command { return session.EndEarlier{By: in.Duration} }},
		{Name: "leave-out", Section: Clocks,
			command: func(Input) session.Command { return session.LeaveOut{} }},
	}
}

// limited says that a turn with a limit runs. Otherwise the digits count the
// segment, and that is what one more minute is for.
func limited(s Situation, key string) bool {
	return speaking(s, key) && s.table().Floor().Limit != nil
}

func oneMinute(_ Situation, key string) Input {
	if key == "" {
		return Input{}
	}
	return Input{Duration: time.Minute}
}

func minuteLabel(s Situation, in Input, events []session.Event) string {
	if in.Duration != time.Minute || in.FromReserve {
		return ""
	}
	for _, e := range events {
		if e, ok := e.(session.SegmentExtended); ok {
			return words.Fill(s.Voice.Keys.Extend, "segment", s.Voice.Segment(e.Segment))
		}
	}
	return s.Voice.Keys.Grant
}

// holdChoices: enter holds at once; the reason is one key more.
func holdChoices(s Situation, _ Input) []Binding {
	keys := &s.Voice.Keys
	rows := []Binding{s.row("1", "hold", Input{}, keys.HoldPlain)}
	for i, reason := range []string{keys.HoldInterpretation, keys.HoldTechnical, keys.HoldInterruption, keys.HoldAlarm} {
		rows = append(rows, s.row(string(rune('2'+i)), "hold", Input{Text: reason}, reason))
	}
	other := s.row("6", "hold", Input{}, keys.HoldOther)
	other.Missing = []Arg{{Name: "reason", Kind: Text}}
	return append(rows, other, s.row("7", "pause", Input{Text: keys.PauseMicrophone}, keys.PauseMicrophoneRow))
}

// heldSoLong says what a hold has cost, and when the session now ends.
func heldSoLong(s Situation, _ Input) string {
	end := s.Reading.ExpectedEnd
	if s.Reading.State != session.SessionHeldNow || end == nil {
		return ""
	}
	return words.Fill(s.Voice.Keys.HeldSoLong, "by", words.CountUp(s.Reading.HeldFor), "at", s.Voice.Clock(*end))
}

// timeChoices give time to the speaker and the segment, take it back and set
// the limit. What a reserve can give is offered first.
func timeChoices(s Situation, _ Input) []Binding {
	keys := &s.Voice.Keys
	var rows []Binding
	for i, d := range []time.Duration{30 * time.Second, time.Minute, 2 * time.Minute} {
		rows = append(rows, s.amount(string(rune('1'+i)), "grant", Input{Duration: d}, keys.GrantRow))
	}
	amounts := []time.Duration{2 * time.Minute, 5 * time.Minute}
	next := '4'
	if s.Reading.Reserve > 0 {
		for _, d := range amounts {
			rows = append(rows, s.amount(string(next), "extend", Input{Duration: d, FromReserve: true}, keys.ExtendReserve))
			next++
		}
	}
	for _, d := range amounts {
		rows = append(rows, s.amount(string(next), "extend", Input{Duration: d}, keys.ExtendRow))
		next++
	}
	rows = append(rows, s.row(string(next), "take", Input{}, ""), s.row(string(next+1), "limit", Input{}, ""))
	if s.Reading.Reserve > 0 {
		rows = append(rows, s.amount("r", "grant", Input{Duration: time.Minute, FromReserve: true}, keys.GrantReserve))
	}
	if s.Reading.Fits != nil {
		rows = append(rows, s.row("f", "limit-that-fits", Input{}, ""))
	}
	if s.reflecting() {
		rows = append(rows, s.row("o", "one-sentence", Input{}, ""), s.row("w", "rest-in-writing", Input{}, ""))
	}
	return append(rows, s.row("u", "counting", otherCounting(s, ""), ""))
}

// amount is a row about a length of time, the speaker and the segment.
func (s Situation) amount(key, name string, in Input, template string) Binding {
	who, segment := s.Voice.Keys.Speaker, ""
	if last := s.table().LastTurn(); last != nil {
		who = s.Voice.Who(last.Participant)
	}
	if p := s.table().Current(); p != nil {
		segment = s.Voice.Heading(p)
	}
	return s.row(key, name, in, words.Fill(template, "by", words.CountUp(in.Duration), "who", who, "segment", segment))
}

// backdateChoices correct what was pressed late: the running turn, or the end
// of the last one and the segment, or the close.
func backdateChoices(s Situation, _ Input) []Binding {
	keys, t := &s.Voice.Keys, s.table()
	name, template := "begin-earlier", keys.TurnBegan
	amounts := []time.Duration{15 * time.Second, 30 * time.Second, time.Minute, 2 * time.Minute}
	switch {
	case t.Closed != nil:
		name, template = "end-earlier", keys.Ended
	case t.Floor() == nil && t.LastTurn() != nil:
		name, template = "end-earlier", keys.TurnEnded
	case t.Floor() == nil:
		template = keys.SegmentBegan
	}
	var rows []Binding
	for i, d := range amounts {
		rows = append(rows, s.amount(string(rune('1'+i)), name, Input{Duration: d}, template))
	}
	rows = append(rows, s.row("5", name, Input{}, ""))
	if name == "end-earlier" && t.Closed == nil {
		rows = append(rows, s.amount("6", "begin-earlier", Input{Duration: 30 * time.Second}, keys.SegmentBegan),
			s.row("7", "begin-earlier", Input{}, ""))
	}
	if t.Closed == nil {
		rows = append(rows, s.row("8", "spoke", Input{}, words.Fill(keys.Spoke, "by", words.CountUp(session.SpokeFor))))
	}
	return rows
}
