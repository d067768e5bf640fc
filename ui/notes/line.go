package notes

import (
	"slices"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/sheet"
)

// A line is what is being written down.
type line struct {
	*sheet.Line
	kind  session.NoteKind
	bound session.Binding
	begun bool           // its binding no longer follows the floor
	at    session.Moment // when typing began

	objective                             int
	star, private, interpreted, confirmed bool
	question                              string       // the question it belongs to, an id
	mark                                  string       // the mark it writes up, an id
	note                                  string       // the note it corrects, an id
	person                                string       // whose key message it is, a key
	who, whoName                          string       // whom an action is for
	due                                   session.Date // by when
	told                                  bool         // the two were asked for
	seen                                  session.Note // the note that it corrects, as it was seen

	lone, keys int  // how many keys wrote it that came alone, of how many
	single     bool // the last of them did, so far
}

// count takes note of a key that writes: in one burst with the one before, or
// alone, as fingers type.
func (l *line) count(together bool) {
	switch {
	case !together:
		l.lone++
	case l.single:
		l.lone--
	}
	l.single = !together
	l.keys++
}

// composed says that words came whole so far, as an input method commits them,
// or nothing did: then a last word may come behind the enter. What fingers type
// behind an enter is another line, however late a busy computer brings the two.
func (l *line) composed() bool { return 2*l.lone <= l.keys }

func newLine() *line { return &line{Line: sheet.NewLine(""), kind: session.PlainNote} }

// plain is a note with the same text, which belongs to the same.
func (l *line) plain() *line {
	n := newLine()
	n.Insert(l.text())
	n.begun, n.bound, n.at, n.private = true, l.bound, l.at, l.private
	return n
}

// text is what is typed, as it is kept.
func (l *line) text() string { return words.Clean(l.Text()) }

// empty says that nothing would be lost with it.
func (l *line) empty() bool {
	return l.text() == "" && l.note == "" && l.mark == "" && l.person == ""
}

// marked says that something is said of the note though nothing may be typed.
func (l *line) marked() bool {
	return l.star || l.private || l.interpreted || l.objective > 0 || l.question != "" || l.confirmed
}

// unlink lets go of what is no longer there: a mark that was taken back, a
// question that was. What is written is a note all the same.
func (l *line) unlink(t *session.Table) {
	if mark := t.Note(l.mark); mark == nil || mark.Withdrawn {
		l.mark = ""
	}
	if !t.Asks(l.question) {
		l.question = ""
	}
}

// kinds are what a line can be, in the order of its key.
func kinds(reflects bool) []session.NoteKind {
	all := []session.NoteKind{session.PlainNote, session.Quote, session.Proposal, session.QuestionNote, session.ConcreteAction}
	if reflects {
		all = append(all, session.KeyMessage)
	}
	return all
}

// turnKind goes to the next kind, or the one before.
func (l *line) turnKind(step int, reflects bool) {
	all := kinds(reflects)
	at := max(slices.Index(all, l.kind), 0)
	l.kind = all[(at+step+len(all))%len(all)]
}

// of is the line that corrects a note.
func of(n *session.Note) *line {
	l := &line{
		Line: sheet.NewLine(n.Text), kind: n.Kind, begun: true, note: n.ID,
		bound: session.Binding{Turn: n.Turn, Segment: n.Segment}, objective: n.Objective,
		star: n.Star, private: n.Private, interpreted: n.Interpreted, confirmed: n.Confirmed,
		question: n.Question, who: n.Who, whoName: n.WhoName, due: n.Due, seen: *n,
	}
	l.told = n.Kind == session.ConcreteAction
	return l
}

func bindingOf(n *session.Note) session.Binding {
	return session.Binding{Turn: n.Turn, Segment: n.Segment}
}

// follow takes over what another hand has made of the note that a line
// corrects, but for what was written here: the next enter is about that.
func (l *line) follow(n *session.Note) {
	was := l.seen
	if l.text() == was.Text {
		l.Line = sheet.NewLine(n.Text)
	}
	follow(&l.kind, was.Kind, n.Kind)
	follow(&l.bound, bindingOf(&was), bindingOf(n))
	follow(&l.objective, was.Objective, n.Objective)
	follow(&l.star, was.Star, n.Star)
	follow(&l.private, was.Private, n.Private)
	follow(&l.interpreted, was.Interpreted, n.Interpreted)
	follow(&l.confirmed, was.Confirmed, n.Confirmed)
	follow(&l.question, was.Question, n.Question)
	if l.who == was.Who && l.whoName == was.WhoName {
		l.who, l.whoName = n.Who, n.WhoName
	}
	follow(&l.due, was.Due, n.Due)
	l.seen = *n
}

// follow sets what stands to what is now, unless it was changed here.
func follow[T comparable](stands *T, was, is T) {
	if *stands == was {
		*stands = is
	}
}

// body is what a corrected note says.
func (l *line) body() session.NoteBody {
	b := session.NoteBody{
		Note: l.kind, Text: l.text(), Objective: l.objective, Interpreted: l.interpreted, Question: l.question,
	}
	if l.kind == session.ConcreteAction {
		b.Who, b.WhoName, b.Due = l.who, l.whoName, l.due
	}
	return b
}

// command is what a new line asks of the table.
func (l *line) command() session.Command {
	bound := l.bound
	switch {
	case l.person != "":
		return session.NoteKeyMessage{Participant: l.person, Text: l.text()}
	case l.kind == session.ConcreteAction:
		return session.NoteAction{
			Who: l.who, WhoName: l.whoName, Text: l.text(), Due: l.due, Bound: &bound, Objective: l.objective,
			Confirmed: l.confirmed, Star: l.star, Private: l.private, Mark: l.mark,
		}
	}
	return session.TakeNote{
		Note: l.kind, Text: l.text(), Bound: &bound, Objective: l.objective, Star: l.star, Private: l.private,
		Interpreted: l.interpreted, Question: l.question, Mark: l.mark,
	}
}

// corrections are what a line asks that corrects a note: what is as it was seen
// is left alone, whatever another hand has made of it since.
func (l *line) corrections(n *session.Note) []session.Command {
	var all []session.Command
	seen, body := l.seen.Body(), l.body()
	if body != seen && body != n.Body() {
		all = append(all, session.EditNote{Note: n.ID, Body: body, Seen: &seen})
	}
	if now := bindingOf(n); l.bound != bindingOf(&l.seen) && l.bound != now {
		all = append(all, session.BindNote{Note: n.ID, To: l.bound})
	}
	if l.star != l.seen.Star && l.star != n.Star {
		all = append(all, session.StarNote{Note: n.ID})
	}
	if l.private != l.seen.Private && l.private != n.Private {
		all = append(all, session.SetPrivate{Note: n.ID, Private: l.private})
	}
	if l.kind == session.ConcreteAction && l.confirmed != l.seen.Confirmed && l.confirmed != n.Confirmed {
		all = append(all, session.ConfirmAction{Note: n.ID, Confirmed: l.confirmed})
	}
	return all
}
