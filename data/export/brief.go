package export

import (
	"slices"
	"strings"
	"unicode/utf8"

	"roundtable/data/export/paper"
	"roundtable/session"
)

// A room is how many lines of a page are left. One page of A4 has about 46 of
// them, of about 88 letters each, in the hand in which a page is set.
type room struct{ lines int }

const (
	linesOfPage   = 44
	lettersOfLine = 84
	lettersOfItem = 300 // a longer point is cut: it stands whole in the report
)

// takes says whether a text fits, and takes its lines if it does; some lines
// stay for what comes after.
func (p *room) takes(text string, kept int) bool {
	lines := 1 + utf8.RuneCountInString(text)/lettersOfLine
	if p.lines-lines < kept {
		return false
	}
	p.lines -= lines
	return true
}

// onePage is the report for the hour after the close: facts in a line, a few
// sentences, key messages, concrete actions, what is open.
func (r *report) onePage() paper.Paper {
	r.put(paper.Heading{Level: 1, Text: r.Title})
	var facts []string
	for _, f := range r.facts() {
		if f.Name != r.say.Session && f.Name != r.say.Zone {
			facts = append(facts, f.Text)
		}
	}
	line := strings.Join(facts, " · ")
	r.put(remark(line))
	r.put(r.rule()...)
	r.put(r.warnings()...)
	summary := strings.Join(r.sentences(), " ")
	r.put(paper.Paragraph{Runs: paper.Text(summary), Tone: paper.Lead})
	left := room{linesOfPage - 6 - 3*len(r.warnings())}
	left.takes(line, 0)
	left.takes(summary+summary[:len(summary)/5], 0) // set larger
	r.points(&left, r.more.KeyMessages, r.briefMessages(), 22)
	r.points(&left, r.say.ConcreteActions, r.briefActions(), 9)
	r.points(&left, r.more.NextSteps, r.briefOpen(), 0)
	return r.paper()
}

// points puts as many points as fit, and how many more the report has.
func (r *report) points(left *room, heading string, points []paper.Item, kept int) {
	if len(points) == 0 {
		return
	}
	left.lines -= 3
	var items []paper.Item
	for i, item := range points {
		item.Runs = shortened(item.Runs)
		if !left.takes(letters(item.Runs), kept) && i > 0 {
			items = append(items, paper.Item{Runs: paper.Text(r.more.MoreInFull(len(points) - i))})
			left.lines--
			break
		}
		items = append(items, item)
	}
	r.put(paper.Heading{Level: 2, Text: heading}, paper.List{Items: items})
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

// briefMessages are what was starred, then the key messages.
func (r *report) briefMessages() []paper.Item {
	var items []paper.Item
	for i := range r.Notes {
		if n := &r.Notes[i]; n.Star && n.Kind != session.MarkNote && n.Kind != session.KeyMessage && n.Kind != session.ConcreteAction {
			items = append(items, paper.Item{Runs: r.pointed(r.said(n), r.wording(n), "")})
		}
	}
	return append(items, r.messages(false)...)
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
		items = append(items, paper.Item{Runs: r.pointed(r.addressed(n), n.Text, r.confirmed(n))})
	}
	return items
}

// briefOpen are the questions that are open or put off, and the segments that
// were not held.
func (r *report) briefOpen() []paper.Item {
	var items []paper.Item
	for i := range r.Questions {
		q := &r.Questions[i]
		open := q.Open() && r.presiding(q) == ""
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
		t := r.turnOf(n.Turn)
		if n.Kind == session.QuestionNote && !n.Star && n.Question == "" && (t == nil || t.Kind != session.QuestionTurn) {
			items = append(items, paper.Item{Runs: r.pointed(r.said(n), n.Text, worded(r.language.NoteKinds, n.Kind))})
		}
	}
	return items
}
