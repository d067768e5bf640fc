package act

import (
	"roundtable/session"
	"roundtable/session/words"
)

// orderActs are about the list as a whole.
func orderActs() []Act {
	seed := Arg{Name: "seed", Kind: Seed, Optional: true, Flag: "seed", Apart: true}
	return []Act{
		{Name: "list", Keys: []string{"o"}, Screen: true, Section: List, choices: listChoices},
		{Name: "order", Args: []Arg{{Name: "rule", Kind: OrderRule}, seed}, Section: List,
			label: orderLabel, choices: ruleChoices,
			command: func(in Input) session.Command {
				return session.Order{Rule: in.Rule, Ladder: in.Ladder, Alphabet: in.Alphabet, Seed: in.Seed}
			}},
		{Name: "front-least", Section: List, label: leastLabel,
			command: func(Input) session.Command { return session.FrontLeast{} }},
		{Name: "round", Section: List,
			command: func(Input) session.Command { return session.AnotherRound{} }},
		{Name: "close-list", Section: List,
			command: func(Input) session.Command { return session.CloseList{} }},
		{Name: "last", Args: []Arg{{Name: "count", Kind: Count}}, Section: List,
			command: func(in Input) session.Command { return session.CloseList{Last: max(in.Count, 1)} }},
		{Name: "open-list", Section: List,
			command: func(Input) session.Command { return session.OpenList{} }},
		{Name: "balance", Screen: true, Section: List},
	}
}

// listChoices put the list in order, move a name by hand, close the list and
// open it again.
func listChoices(s Situation, in Input) []Binding {
	rows := ruleChoices(s, Input{})
	move := s.Bind(s.named("move"), highlighted(s, ""))
	move.Key = "7"
	rows = append(rows, move, s.row("8", "front-least", Input{}, ""), s.row("9", "round", Input{}, ""))
	closing := s.row("c", "close-list", Input{}, "")
	if p := s.table().Running(); p != nil && p.ListClosed {
		closing = s.row("c", "open-list", Input{}, "")
	}
	two := s.row("l", "last", Input{Count: 2}, words.Fill(s.Voice.Keys.LastTwo, "n", "2"))
	return append(rows, closing, two, s.row("n", "last", Input{}, ""), s.row("b", "balance", Input{}, ""))
}

// ruleChoices are the rules of order, each with what it would make of the list.
// A draw by lot is not shown before it is made: it would be chosen, not drawn.
func ruleChoices(s Situation, in Input) []Binding {
	if in.Rule != "" {
		return nil
	}
	var rows []Binding
	for i, rule := range session.OrderRules() {
		in := Input{Rule: rule}
		if rule == session.ByLot && s.Seed != nil {
			in.Seed = s.Seed()
		}
		rows = append(rows, s.row(string(rune('1'+i)), "order", in, ""))
	}
	return rows
}

// previewed is how many names of a new order are shown before it is made.
const previewed = 4

func orderLabel(s Situation, in Input, events []session.Event) string {
	if in.Rule == session.ByLot {
		return words.Fill(s.Voice.Keys.OrderLot, "how", s.Voice.Rules[in.Rule], "text", in.Seed)
	}
	for _, e := range events {
		if e, ok := e.(session.ListOrdered); ok && in.Rule != "" {
			return words.Fill(s.Voice.Keys.OrderRow, "how", s.Voice.Rules[in.Rule], "who", s.Voice.Ordered(e, previewed))
		}
	}
	return s.Voice.Rules[in.Rule]
}

// leastLabel names who has been heard least of those waiting.
func leastLabel(s Situation, _ Input, events []session.Event) string {
	for _, e := range events {
		if e, ok := e.(session.PlaceMoved); ok {
			return words.Fill(s.Voice.Keys.LeastFirst, "who", s.Voice.Who(e.Participant))
		}
	}
	return ""
}
