package export

import (
	"strconv"
	"strings"

	"roundtable/data/export/paper"
	"roundtable/session"
)

// point is a note away from its place: who said it, what, and in which
// paragraph it stands.
func (r *report) point(n *session.NoteMinutes) []paper.Run {
	return r.pointed(r.said(n), r.wording(n), joined("; ", r.paragraph(n.Turn), r.marked(n), r.important(n)))
}

// pointed is a point of a list: whose, what, and remarks in brackets.
func (r *report) pointed(who, what, remarks string) []paper.Run {
	var runs []paper.Run
	if who != "" {
		runs = append(runs, paper.Run{Text: who + ":", Bold: true}, paper.Run{Text: " "})
	}
	return append(runs, paper.Run{Text: what + bracketed(remarks)})
}

// wording is what a note says: a quote in its marks, an action with whom it
// is for.
func (r *report) wording(n *session.NoteMinutes) string {
	switch n.Kind {
	case session.Quote:
		return r.quoted(n.Text)
	case session.ConcreteAction:
		return joined(": ", r.addressed(n), n.Text)
	}
	return n.Text
}

// quoted is a text in quotation marks, unless it came with some.
func (r *report) quoted(text string) string {
	if _, bare, _ := paper.Bare(text); strings.HasPrefix(bare, `"`) || strings.HasPrefix(bare, "“") || strings.HasPrefix(bare, "«") {
		return text
	}
	return "“" + text + "”"
}

// addressed is whom a concrete action is for, and by when.
func (r *report) addressed(n *session.NoteMinutes) string {
	who := ""
	if !r.Terms.Rule {
		who = r.addressee(n)
	}
	if n.Due.IsZero() {
		return who
	}
	return joined(", ", who, fill(r.more.By, "at", r.more.Date(n.Due)))
}

// marked are the remarks on a note: whether it was heard through an
// interpreter, and of an action whether it was confirmed.
func (r *report) marked(n *session.NoteMinutes) string {
	var marks []string
	if n.Interpreted {
		marks = append(marks, r.more.Interpreted)
	}
	if n.Kind == session.ConcreteAction {
		marks = append(marks, r.confirmed(n))
	}
	return joined("; ", append(marks, r.kept(n))...)
}

// important is the remark that a note was starred, for lists in which that says
// why it stands first.
func (r *report) important(n *session.NoteMinutes) string {
	if n.Star {
		return r.say.Star
	}
	return ""
}

// kept is the remark that a note is private; empty where it is not.
func (r *report) kept(n *session.NoteMinutes) string {
	if n.Private {
		return r.more.PrivateNote
	}
	return ""
}

func (r *report) confirmed(n *session.NoteMinutes) string {
	if n.Confirmed {
		return r.say.Confirmed
	}
	return r.say.AsNoted
}

// paragraph names the paragraph of a turn; empty where there is none.
func (r *report) paragraph(turn string) string {
	if t := r.turnOf(turn); t != nil {
		return fill(r.more.Paragraph, "n", strconv.Itoa(t.Number))
	}
	return ""
}
