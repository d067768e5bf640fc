package export

import (
	"slices"
	"strconv"
	"strings"

	"roundtable/data/export/paper"
	"roundtable/session"
)

// turn is one holding of the floor: a numbered paragraph of who did what, with
// what was noted in sentences; quotes, proposals and the like below it.
func (r *report) turn(t *session.TurnMinutes) []paper.Block {
	p := r.person(t.Participant)
	first := !r.named[p.Key]
	runs, appositions := r.introduced(p)
	if t.OnBehalf != "" {
		appositions = append(appositions, strings.TrimSpace(fill(r.say.OnBehalf, "who", t.OnBehalf)))
	}
	if p.Replaces != "" && first {
		appositions = append(appositions, strings.TrimSpace(fill(r.say.StoodIn, "who", r.speaker(r.person(p.Replaces)))))
	}
	before, presides := r.more.Presides[t.Kind]
	if presides {
		appositions = slices.DeleteFunc(appositions, func(s string) bool { return strings.Contains(strings.ToLower(before), strings.ToLower(s)) })
		runs = append([]paper.Run{{Text: before}}, runs...)
	}
	after := ""
	if presides {
		after = ","
	}
	if len(appositions) > 0 {
		after = ", " + strings.Join(appositions, ", ") + ","
	}
	sentences := []string{after + " " + stopped(r.spoke(t)+r.form(t))}
	for i := range r.Questions {
		if q := &r.Questions[i]; q.Turn == t.ID && q.Text != "" {
			sentences = append(sentences, r.quoted(q.Text))
		}
	}
	var below []paper.Item
	var quotes []paper.Block
	for i := range r.Notes {
		n := &r.Notes[i]
		switch {
		case n.Turn != t.ID || n.Kind == session.MarkNote:
		case n.Kind == session.PlainNote && !n.Private:
			sentences = append(sentences, r.sentence(n))
		case n.Kind == session.Quote && !n.Private:
			quotes = append(quotes, paper.Paragraph{Runs: paper.Text(r.quoted(n.Text) + bracketed(r.marked(n))), Tone: paper.Quoted})
		default:
			below = append(below, paper.Item{Runs: r.led(n, "")})
		}
	}
	for _, x := range r.Reflections {
		if x.Turn == t.ID && x.KeyMessage != "" {
			below = append(below, paper.Item{Runs: r.led(&session.NoteMinutes{Note: session.Note{Kind: session.KeyMessage, Text: x.KeyMessage}}, "")})
		}
	}
	if t.TextReceived {
		sentences = append(sentences, r.more.TextReceived)
	}
	runs = append(runs, paper.Run{Text: strings.Join(sentences, " ")})
	blocks := append([]paper.Block{paper.Paragraph{Number: t.Number, Runs: runs}}, quotes...)
	if len(below) > 0 {
		blocks = append(blocks, paper.List{Items: below})
	}
	return blocks
}

// spoke is what somebody did who had the floor.
func (r *report) spoke(t *session.TurnMinutes) string {
	switch {
	case t.Running():
		return r.more.SpeaksNow
	case t.Resumes != "":
		return r.more.WentOn
	case t.Kind == session.Response:
		if to := r.turnOf(t.To); to != nil {
			return fill(r.more.RespondedTo, "who", r.short(r.person(to.Participant)))
		}
	case t.Kind == session.QuestionTurn:
		for i := range r.Questions {
			if q := &r.Questions[i]; q.Turn == t.ID && q.To != "" {
				return fill(r.more.AskedOf, "who", r.short(r.person(q.To)))
			}
		}
	case t.Kind == session.Answer:
		if numbers := r.answers(t.ID); len(numbers) == 1 {
			return fill(r.more.AnsweredOne, "n", numbers[0])
		} else if len(numbers) > 1 {
			return fill(r.more.AnsweredMany, "n", r.listed(numbers))
		}
	}
	if t.Reply > 1 {
		return r.more.SecondReply
	}
	return worded(r.more.Spoke, t.Kind)
}

// answers are the numbers of the questions that a turn answers.
func (r *report) answers(turn string) []string {
	var numbers []string
	for i := range r.Questions {
		for _, a := range r.Questions[i].Answers {
			if a.Turn == turn {
				numbers = append(numbers, strconv.Itoa(r.Questions[i].Number))
			}
		}
	}
	return numbers
}

// sentence is a plain note as running text.
func (r *report) sentence(n *session.NoteMinutes) string {
	marks := r.marked(n)
	if marks == "" {
		return stopped(begun(n.Text))
	}
	return stopped(strings.TrimSuffix(begun(n.Text), ".") + bracketed(marks))
}

// bracketed are remarks behind a text; nothing for none.
func bracketed(remarks string) string {
	if remarks == "" {
		return ""
	}
	return " (" + remarks + ")"
}

// led is a note behind a word for what it is: "Proposal: …".
func (r *report) led(n *session.NoteMinutes, where string) []paper.Run {
	remarks := bracketed(joined("; ", where, r.marked(n)))
	if n.Kind == session.PlainNote || n.Kind == session.Quote {
		return paper.Text(begun(r.wording(n)) + remarks)
	}
	return []paper.Run{{Text: worded(r.more.Leads, n.Kind) + ":", Italic: true}, {Text: " " + r.wording(n) + remarks}}
}

// apart is a note beside the turns: with who said it, where somebody did.
// Where the Chatham House Rule holds for the whole, notes are all there is:
// they are the numbered paragraphs.
func (r *report) apart(n *session.NoteMinutes) paper.Block {
	var runs []paper.Run
	if who := r.said(n); who != "" {
		runs = []paper.Run{{Text: who + ":", Bold: true}, {Text: " "}}
	}
	if n.Kind == session.PlainNote {
		runs = append(runs, paper.Run{Text: r.sentence(n)})
	} else {
		runs = append(runs, r.led(n, "")...)
	}
	block := paper.Paragraph{Runs: runs}
	if r.Terms.Rule {
		r.paragraphs++
		block.Number = r.paragraphs
	}
	return block
}
