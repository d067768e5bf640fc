package export

import (
	"strconv"

	"roundtable/session"
	"roundtable/session/words"
)

// beside is what happened in a segment beside the turns.
func (a *archive) beside(s *session.SegmentMinutes) []scene {
	var all []scene
	say := &a.language.Document
	put := func(at session.Point, said string) {
		all = append(all, scene{at.On, []any{tag("narrative").add(text(said))}})
	}
	person := func(at session.Point, key, how string) {
		put(at, words.Fill(say.Departed, "at", words.ClockSeconds(at.Wall, a.zone), "who", label(a.person(key)), "how", how))
	}
	for _, d := range a.Departures {
		if d.Segment == s.ID {
			person(d.At, d.Participant, worded(a.language.Offs, d.Off))
		}
	}
	for _, c := range a.Comings {
		if c.Segment == s.ID {
			person(c.At, c.Participant, worded(say.Comings, c.New))
		}
	}
	for _, c := range s.Presided {
		put(c.At, words.Fill(say.PassedTo, "at", words.ClockSeconds(c.At.Wall, a.zone), "new", label(a.person(c.New)), "how", worded(a.language.Roles, c.Role)))
	}
	for _, i := range s.Interrupted {
		put(i.From, a.interruption(i))
	}
	for i := range a.Notes {
		if n := &a.Notes[i]; n.Segment == s.ID && a.kept(n) && !a.runs(n.Turn) {
			all = append(all, scene{n.At.On, []any{a.said(n)}})
		}
	}
	return all
}

// interruption is when the session was held, and why.
func (a *archive) interruption(i session.Interruption) string {
	say := &a.language.Document
	said := words.Fill(say.Interrupted, "at", words.ClockSeconds(i.From.Wall, a.zone),
		"to", words.ClockSeconds(i.From.Wall.Add(i.Lasted), a.zone), "by", a.language.Report.Length(i.Lasted))
	if i.Lasts {
		said = words.Fill(say.InterruptedStill, "at", words.ClockSeconds(i.From.Wall, a.zone))
	}
	if i.Reason != "" {
		said += ": " + i.Reason
	}
	return said + "."
}

// said is a note that stands under no speaker: with who said it where that may
// be told, as by consent.
func (a *archive) said(n *session.NoteMinutes) *element {
	line := a.noteLine(n)
	if n.Participant != "" {
		line.kids = append([]any{text(label(a.person(n.Participant)) + ": ")}, line.kids...)
	}
	return line
}

// unbound are the notes that belong to no segment, nil where there are none.
func (a *archive) unbound(n int) *element {
	all := a.listed(n, "notes", a.language.Document.Notes)
	empty := len(all.kids)
	for i := range a.Notes {
		if note := &a.Notes[i]; note.Segment == "" && a.kept(note) && !a.runs(note.Turn) {
			all.add(a.said(note))
		}
	}
	if len(all.kids) == empty {
		return nil
	}
	return all
}

// actionSection is every concrete action once more, nil where there are none.
func (a *archive) actionSection(n int) *element {
	all := a.listed(n, "actions", a.language.Document.ConcreteActions)
	actions := a.actions()
	if len(actions) == 0 {
		return nil
	}
	for i := range actions {
		action := &actions[i]
		state := a.language.Document.AsNoted
		if action.Confirmed {
			state = a.language.Document.Confirmed
		}
		line := tag("p", "class", "action").add(strconv.Itoa(i+1) + ". " + text(a.addressee(action)+": "+action.Text))
		if !action.Due.IsZero() {
			line.add(", ", tag("date", "date", action.Due.String()).add(a.language.Date(action.Due)))
		}
		all.add(line.add(" (" + state + ")"))
	}
	return all
}

// listed is a section that holds no segment.
func (a *archive) listed(n int, name, heading string) *element {
	number := strconv.Itoa(n)
	return tag("debateSection", "eId", "dbsect_"+number, "name", name).add(tag("num").add(number+"."), tag("heading").add(heading))
}
