package act

import (
	"strconv"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

func askingActs() []Act {
	number := Arg{Name: "question", Kind: Asked}
	affiliation := Arg{Name: "affiliation", Kind: Affiliation, Flag: "affiliation", Clears: true}
	return []Act{
		{Name: "questions", Keys: []string{"j"}, Screen: true, Section: Asking, fill: inHand, choices: questionChoices},
		{Name: "question", Section: Asking, Flags: []Flag{Online}, label: collectLabel, done: collected,
			Args: []Arg{{Name: "asker", Kind: Participant, Free: true, Optional: true},
				{Name: "affiliation", Kind: Affiliation, Flag: "affiliation", Optional: true},
				{Name: "to", Kind: Addressee, Flag: "to", Optional: true}, {Name: "words", Kind: Text, Flag: "text", Optional: true}},
			command: func(in Input) session.Command {
				return session.AskQuestion{
					Asker: in.Participant, Name: in.Name, Affiliation: in.Affiliation, Online: in.Online, To: in.To, Text: in.Text,
				}
			}},
		{Name: "asker", Args: []Arg{number, {Name: "asker", Kind: Participant, Free: true}, affiliation}, Section: Asking,
			fill: inHand, label: about(func(a *words.Asked) string { return a.Who }),
			command: func(in Input) session.Command {
				return session.NameAsker{Number: in.Question, Asker: in.Participant, Name: in.Name, Affiliation: in.Affiliation}
			}},
		{Name: "describe", Args: []Arg{number, {Name: "words", Kind: Text}}, Section: Asking,
			fill: inHand, label: about(func(a *words.Asked) string { return a.Words }),
			command: func(in Input) session.Command { return session.WordQuestion{Number: in.Question, Text: in.Text} }},
		{Name: "answer-questions", Section: Asking, label: answersLabel,
			command: func(Input) session.Command { return session.AnswerQuestions{} }},
		{Name: "answered", Args: []Arg{number}, Section: Asking, fill: inHand, label: answeredLabel,
			command: func(in Input) session.Command { return session.MarkAnswered{Number: in.Question} }},
		{Name: "readdress", Args: []Arg{number, participant()}, Section: Asking,
			fill: inHand, label: about(func(a *words.Asked) string { return a.Goes }),
			command: func(in Input) session.Command { return session.Readdress{Number: in.Question, To: in.Participant} }},
		{Name: "park", Args: []Arg{number}, Section: Asking, fill: inHand, label: about(func(a *words.Asked) string { return a.Park }),
			command: func(in Input) session.Command { return session.ParkQuestion{Number: in.Question} }},
		{Name: "forward", Args: []Arg{number}, Section: Asking, fill: inHand, label: about(func(a *words.Asked) string { return a.Forward }),
			command: func(in Input) session.Command { return session.ForwardQuestion{Number: in.Question} }},
		{Name: "withdraw-question", Args: []Arg{number}, Section: Asking,
			fill: inHand, label: about(func(a *words.Asked) string { return a.Withdraw }),
			command: func(in Input) session.Command { return session.WithdrawQuestion{Number: in.Question} }},
		{Name: "prompt", Args: []Arg{{Name: "own-question", Kind: Place}}, Section: Asking,
			fill: unusedPrompt, choices: promptChoices, label: promptLabel,
			command: func(in Input) session.Command { return session.UsePrompt{Number: in.Place} }},
		{Name: "which-question", Screen: true, Section: Asking, fill: inHand, choices: otherQuestions},
	}
}

// inHand fills in the question that an act is about.
func inHand(s Situation, _ string) Input {
	if q := s.table().QuestionInHand(); q != nil {
		return Input{Question: q.Number}
	}
	return Input{}
}

// about is a label that names the question.
func about(template func(*words.Asked) string) func(Situation, Input, []session.Event) string {
	return func(s Situation, in Input, _ []session.Event) string {
		if q := s.table().Question(in.Question); q != nil {
			return words.Fill(template(&s.Voice.Asked), "question", s.Voice.Question(q))
		}
		return ""
	}
}

func collectLabel(s Situation, in Input, _ []session.Event) string {
	if in.Online {
		return s.Voice.Asked.FromOnline
	}
	return s.Voice.Asked.FromRoom
}

// collected says how a question that nobody's name goes with gets one.
func collected(s Situation, in Input) string {
	if in.Participant != "" || in.Name != "" {
		return ""
	}
	number := words.Fill(s.Voice.Asked.Number, "n", strconv.Itoa(len(s.table().Questions)+1))
	return words.Fill(s.Voice.Asked.Collected, "question", number, "key", s.Voice.Key("questions", "j"))
}

// answersLabel names those who come on the list to answer.
func answersLabel(s Situation, _ Input, events []session.Event) string {
	var called []string
	for _, e := range events {
		if e, ok := e.(session.ResponseAsked); ok {
			called = append(called, s.Voice.Who(e.Participant))
		}
	}
	if called == nil {
		return s.Voice.Asked.Answers
	}
	return words.Fill(s.Voice.Asked.AnswersBy, "who", strings.Join(called, ", "))
}

// answeredLabel names the question, and by whose turn it is answered.
func answeredLabel(s Situation, in Input, events []session.Event) string {
	template, who := s.Voice.Asked.Answered, ""
	for _, e := range events {
		if e, ok := e.(session.QuestionAnswered); ok && e.Turn != "" {
			template, who = s.Voice.Asked.AnsweredBy, s.Voice.WhoOf(e.Turn)
		}
	}
	q := s.table().Question(in.Question)
	if q == nil {
		return ""
	}
	return words.Fill(template, "question", s.Voice.Question(q), "who", who)
}

func promptLabel(s Situation, in Input, _ []session.Event) string {
	if all := s.table().Prompts(); in.Place > 0 && in.Place <= len(all) {
		return words.Fill(s.Voice.Asked.Prompt, "text", all[in.Place-1].Text)
	}
	return ""
}

// unusedPrompt is the first own question that was not put yet.
func unusedPrompt(s Situation, _ string) Input {
	all := s.table().Prompts()
	for i := range all {
		if !all[i].Used {
			return Input{Place: i + 1}
		}
	}
	return Input{Place: min(len(all), 1)}
}

// promptChoices are the moderator's own questions.
func promptChoices(s Situation, _ Input) []Binding {
	var rows []Binding
	for i := range s.table().Prompts() {
		rows = append(rows, s.row(letterOrDigit(i), "prompt", Input{Place: i + 1}, ""))
	}
	return rows
}

// letterOrDigit is the key of a row that has none of its own: 1 to 9, then a, b, c.
func letterOrDigit(i int) string {
	if i < 9 {
		return strconv.Itoa(i + 1)
	}
	return string(rune('a' + (i-9)%26))
}

// otherQuestions are the open questions; each opens the rows about it.
func otherQuestions(s Situation, _ Input) []Binding {
	var rows []Binding
	for i, q := range s.table().OpenQuestions() {
		b := s.bind(s.named("questions"), Input{Question: q.Number})
		b.Key, b.Label, b.Choices = letterOrDigit(i), s.Voice.Question(q), s.rowsAbout(q.Number)
		rows = append(rows, b)
	}
	return rows
}

// questionChoices collect questions, begin the answers and settle the question
// in hand, or another.
func questionChoices(s Situation, in Input) []Binding {
	rows := s.rowsAbout(in.Question)
	if len(s.table().OpenQuestions()) > 1 {
		which := s.Bind(s.named("which-question"), in)
		which.Key = "o"
		rows = append(rows, which)
	}
	return rows
}

// rowsAbout are the rows about questions, by what one of them is meant.
func (s Situation) rowsAbout(number int) []Binding {
	one := Input{Question: number}
	named := s.row("3", "question", Input{}, s.Voice.Asked.FromNamed)
	named.Missing = named.Act.Args[:1]
	rows := []Binding{
		s.row("1", "question", Input{}, ""), s.row("2", "question", Input{Online: true}, ""), named,
		s.row("4", "answer-questions", Input{}, ""), s.row("5", "answered", one, ""), s.row("6", "readdress", one, ""),
		s.row("7", "park", one, ""), s.row("8", "forward", one, ""),
	}
	rows = append(rows, s.promptRows()...)
	rows = append(rows, s.row("a", "asker", one, ""), s.row("d", "describe", one, ""), s.row("w", "withdraw-question", one, ""))
	return append(rows, s.speechRows()...)
}

// promptRows put the next of the moderator's own questions, or another.
func (s Situation) promptRows() []Binding {
	left := 0
	for _, p := range s.table().Prompts() {
		if !p.Used {
			left++
		}
	}
	if left == 0 {
		return nil
	}
	rows := []Binding{s.row("9", "prompt", unusedPrompt(s, ""), "")}
	if left > 1 {
		another := s.Bind(s.named("prompt"), unusedPrompt(s, ""))
		another.Key, another.Label = "m", s.Voice.Asked.OtherPrompt
		rows = append(rows, another)
	}
	return rows
}

// speechRows are for a question that becomes a speech: a limit where it has
// none, and its end at the moderator's invitation.
func (s Situation) speechRows() []Binding {
	floor := s.table().Floor()
	if floor == nil || floor.Kind != session.QuestionTurn {
		return nil
	}
	var rows []Binding
	if floor.Limit == nil {
		rows = append(rows, s.row("t", "limit", Input{Duration: questionLimit},
			words.Fill(s.Voice.Asked.Limit, "limit", words.CountUp(questionLimit))))
	}
	return append(rows, s.row("c", "conclude", Input{},
		words.Fill(s.Voice.Asked.Conclude, "who", s.Voice.Who(floor.Participant))))
}

// questionLimit is what is offered where the agenda gives a question no limit.
const questionLimit = time.Minute
