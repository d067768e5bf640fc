package export

import (
	"slices"
	"strings"
	"unicode/utf8"

	"roundtable/data/export/paper"
	"roundtable/session"
)

// One page of A4 has about 54 lines of about 90 letters in the hand in which a
// page is set. A longer point is cut: it stands whole in the report.
const (
	linesOfPage   = 54
	lettersOfLine = 90
	lettersOfItem = 300
	linesOfHead   = 3 // a heading with its space
)

// A part is a heading of the page with its points, most important first.
type part struct {
	heading string
	points  []paper.Item
	least   int  // lines that the parts before it leave it, where it needs them
	runIn   bool // it goes on with the part above
}

// onePage is the report for the hour after the close: facts in a line, a few
// sentences, key messages, concrete actions, what is open.
func (r *report) onePage() paper.Paper {
	facts := r.factsInALine()
	summary := strings.Join(r.sentences(), " ")
	r.put(r.title())
	if facts != "" {
		r.put(remark(facts))
	}
	above := append(r.rule(), r.warnings()...)
	r.put(above...)
	r.put(paper.Paragraph{Runs: paper.Text(summary), Tone: paper.Lead})
	left := linesOfPage - 5 - 3*len(above) - linesOf(facts) - linesOf(summary)*6/5 // it is set larger
	parts := []part{
		{heading: r.more.KeyMessages, points: r.messages(false)}, {heading: r.more.Important, points: r.starred(false), least: 9},
		{heading: r.say.ConcreteActions, points: r.briefActions(), least: 13}, {heading: r.more.NextSteps, points: r.briefOpen(), least: 8},
	}
	if len(parts[0].points) > 0 {
		parts[1].heading, parts[1].runIn = r.more.Starred, true
	}
	for i, p := range parts {
		kept := 0
		for _, later := range parts[i+1:] {
			kept += min(later.lines(), later.least)
		}
		left = r.part(p, left, kept)
	}
	return r.paper()
}

// factsInALine are the day, the place and the times.
func (r *report) factsInALine() string {
	var line []string
	for _, f := range r.facts() {
		switch f.Name {
		case r.say.Date, r.say.Venue:
			line = append(line, f.Text)
		case r.say.Planned, r.say.Held:
			line = append(line, f.Name+": "+f.Text)
		}
	}
	return strings.Join(line, " · ")
}

func linesOf(text string) int { return 1 + utf8.RuneCountInString(text)/lettersOfLine }

// lines are how many a part needs for all its points.
func (p *part) lines() int {
	if len(p.points) == 0 {
		return 0
	}
	lines := linesOfHead
	for _, item := range p.points {
		lines += linesOf(letters(shortened(item.Runs)))
	}
	return lines
}

// part puts as many points as fit into the lines that are left, so that some
// are kept for what comes after, and says how many more the report has. It
// returns what is left then.
func (r *report) part(p part, left, kept int) int {
	if len(p.points) == 0 {
		return left
	}
	left -= linesOfHead
	all := p.lines() - linesOfHead
	var items []paper.Item
	for i, item := range p.points {
		item.Runs = shortened(item.Runs)
		need := linesOf(letters(item.Runs))
		if i > 0 && all > left-kept && left-need-1 < kept {
			items = append(items, paper.Item{Runs: paper.Text(r.more.MoreInFull(len(p.points) - i))})
			left--
			break
		}
		items = append(items, item)
		left, all = left-need, all-need
	}
	var head paper.Block = paper.Heading{Level: 2, Text: p.heading}
	if p.runIn {
		head = lead(p.heading)
	}
	r.put(head, paper.List{Items: items})
	return left
}

// letters are the letters of runs.
func letters(runs []paper.Run) string {
	var b strings.Builder
	for _, run := range runs {
		b.WriteString(run.Text)
	}
	return b.String()
}

// shortened are runs cut where they are longer than a point of the page.
func shortened(runs []paper.Run) []paper.Run {
	left := lettersOfItem
	var kept []paper.Run
	for _, run := range runs {
		text := []rune(run.Text)
		if len(text) > left {
			run.Text = strings.TrimSpace(string(text[:left])) + " …"
			return append(kept, run)
		}
		left -= len(text)
		kept = append(kept, run)
	}
	return kept
}

// briefActions are the concrete actions, starred ones first, then by date;
// those without a date last.
func (r *report) briefActions() []paper.Item {
	actions := r.byAddressee()
	slices.SortStableFunc(actions, func(a, b session.NoteMinutes) int {
		switch {
		case a.Star != b.Star && a.Star:
			return -1
		case a.Star != b.Star:
			return 1
		case a.Due.IsZero() != b.Due.IsZero() && b.Due.IsZero():
			return -1
		case a.Due.IsZero() != b.Due.IsZero():
			return 1
		}
		return strings.Compare(a.Due.String(), b.Due.String())
	})
	var items []paper.Item
	for i := range actions {
		n := &actions[i]
		who := r.addressed(n)
		if r.Terms.Rule { // nobody: it begins with the date
			who = begun(who)
		}
		items = append(items, paper.Item{Runs: r.pointed(who, n.Text, joined("; ", r.confirmed(n), r.kept(n)))})
	}
	return items
}

// briefOpen are the questions that are open or put off, those that were noted,
// and the proposals.
func (r *report) briefOpen() []paper.Item {
	var items []paper.Item
	for i := range r.Questions {
		q := &r.Questions[i]
		open := r.open(q)
		if !open && q.State != session.QuestionIsParked && q.State != session.QuestionIsForwarded {
			continue
		}
		who := ""
		if !r.Terms.Rule {
			who = r.asker(q)
		}
		items = append(items, paper.Item{Runs: r.pointed(who, r.questionText(q), worded(r.language.QuestionStates, q.State))})
	}
	for i := range r.Notes {
		n := &r.Notes[i]
		if r.notedQuestion(n) && !n.Star && len(r.answersTo(n.ID)) == 0 {
			items = append(items, paper.Item{Runs: r.pointed(r.said(n), n.Text, joined("; ", worded(r.language.NoteKinds, n.Kind), r.kept(n)))})
		}
	}
	for i := range r.Notes {
		if n := &r.Notes[i]; n.Kind == session.Proposal && !n.Star {
			items = append(items, paper.Item{Runs: r.pointed(r.said(n), n.Text, joined("; ", worded(r.language.NoteKinds, n.Kind), r.kept(n)))})
		}
	}
	return items
}
