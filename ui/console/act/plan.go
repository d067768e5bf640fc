package act

import (
	"slices"
	"strconv"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

func planActs() []Act {
	return []Act{
		{Name: "plan", Keys: []string{"p"}, Screen: true, Section: Course, Timed: true, choices: planChoices},
		{Name: "catch-up", Args: []Arg{{Name: "plan", Kind: Text, Optional: true}}, Section: Course, Timed: true, choices: catchUpChoices,
			command: func(in Input) session.Command { return session.CatchUpBy{Plan: planNamed(in.Text)} }},
		{Name: "give-time", Args: []Arg{{Name: "segment", Kind: Segment}, {Name: "duration", Kind: Duration}}, Section: Course,
			command: func(in Input) session.Command { return session.GiveTime{Segment: in.Segment, By: in.Duration} }},
		{Name: "limit-that-fits", Keys: []string{","}, Section: Clocks, label: fitLabel,
			command: func(Input) session.Command { return session.TakeFit{} }},
		{Name: "one-sentence", Section: Clocks, label: oneSentenceLabel,
			command: func(Input) session.Command { return session.LimitToOneSentence{} }},
		{Name: "rest-in-writing", Section: Clocks,
			command: func(Input) session.Command { return session.CloseInWriting{} }},
	}
}

// planNamed is a plan by its name, or by its number in the order of the names.
func planNamed(text string) session.PlanName {
	names := session.PlanNames()
	if n, err := strconv.Atoi(text); err == nil && n >= 1 && n <= len(names) {
		return names[n-1]
	}
	return session.PlanName(text)
}

func fitLabel(s Situation, _ Input, _ []session.Event) string {
	if s.Reading.Fits == nil {
		return ""
	}
	return words.Fill(s.Voice.Keys.Fits, "by", words.CountUp(*s.Reading.Fits))
}

func oneSentenceLabel(s Situation, _ Input, _ []session.Event) string {
	return words.Fill(s.Voice.Keys.OneSentence, "by", words.CountUp(session.OneSentence))
}

// catchUpChoices are the proposals, each with what it changes. One that is
// named already is taken as it is.
func catchUpChoices(s Situation, in Input) []Binding {
	if in.Text != "" {
		return nil
	}
	var rows []Binding
	for i, p := range s.Reading.CatchUps() {
		rows = append(rows, Binding{ // never off: what is proposed is accepted
			Act: s.named("catch-up"), Key: strconv.Itoa(i + 1), Input: Input{Text: string(p.Plan)},
			Label: s.Voice.Proposal(p), Preview: func() []string { return s.Voice.Effects(s.Reading, p) },
		})
	}
	return rows
}

// enoughInHand is the time in hand from which on its use is offered, and
// atOnce how much of it is given at a time.
const (
	enoughInHand = time.Minute
	atOnce       = 5 * time.Minute
)

// planChoices change the plan. The first three rows are what the moment asks
// for: behind, how to catch up; with time in hand, what to use it for; both
// where a reserve covers more than what is late. The others keep their keys.
func planChoices(s Situation, _ Input) []Binding {
	rows := catchUpChoices(s, Input{})
	for _, use := range s.useChoices() {
		if len(rows) < 3 {
			use.Key = strconv.Itoa(len(rows) + 1)
			rows = append(rows, use)
		}
	}
	keys := &s.Voice.Keys
	rows = append(rows, s.row("4", "must-end", Input{}, keys.MustEndAt))
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
	rows = append(rows, s.row("7", "previous-segment", Input{}, ""), s.row("8", "skip-segment", Input{}, ""))
	if s.Reading.Reserve > 0 {
		rows = append(rows, s.amount("9", "extend", Input{Duration: atOnce, FromReserve: true}, keys.ExtendReserve))
	} else {
		rows = append(rows, s.amount("9", "extend", Input{Duration: atOnce}, keys.ExtendRow))
	}
	rows = append(rows, s.row("e", "extend", Input{}, ""), s.row("h", "shorten", Input{}, ""))
	if choices := skipChoices(s, Input{}); len(choices) > 1 {
		because := choices[1]
		because.Key = "n"
		rows = append(rows, because)
	}
	drop := s.Bind(s.named("drop"), Input{})
	drop.Key = "d"
	asked := s.row("r", "must-end", Input{}, keys.MustEndAtRequest)
	asked.Missing = []Arg{{Name: "time", Kind: Time}, {Name: "request", Kind: Request, Optional: true}}
	return append(rows, drop, asked)
}

// useChoices are uses for time in hand: the running segment, then the
// questions or the discussion ahead.
func (s Situation) useChoices() []Binding {
	in := s.Reading.InHand().Truncate(5 * time.Second)
	if in < enoughInHand || s.planned() {
		return nil
	}
	var rows []Binding
	give := func(p *session.Part) {
		by := min(in, atOnce)
		label := words.Fill(s.Voice.Keys.UseTime, "by", words.CountUp(by), "limit", words.CountUp(in), "segment", s.Voice.Heading(p))
		rows = append(rows, s.row(strconv.Itoa(len(rows)+1), "give-time", Input{Segment: p.ID, Duration: by}, label))
	}
	if p := s.table().Running(); p != nil {
		give(p)
	}
	ahead := slices.IndexFunc(s.table().Parts, func(p *session.Part) bool {
		return p.State == session.SegmentWaiting && (p.Kind == session.Questions || p.Kind == session.Discussion)
	})
	if ahead >= 0 {
		give(s.table().Parts[ahead])
	}
	return rows
}
