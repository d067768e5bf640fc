package export

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// preface is the title, what kind of report this is, when and where it was,
// and who took part.
func (a *archive) preface() *element {
	say := &a.language.Document
	date, err := time.Parse(time.DateOnly, a.day())
	when := a.day()
	if err == nil {
		when = a.language.Date(session.DateOf(date))
	}
	held := tag("p").add(tag("docDate", "date", a.day()).add(when))
	if venue := words.Clean(a.Venue); venue != "" {
		held.add(", ", tag("location", "refersTo", "#venue").add(venue))
	}
	all := tag("preface").add(
		tag("p").add(tag("docType").add(text(say.Report))),
		tag("p").add(tag("docTitle").add(text(a.Title))),
		held,
		tag("p").add(tag("docStatus").add(text(a.say.NotVerbatim))),
	)
	if a.Practice {
		all.add(tag("p").add(say.Practice))
	}
	if a.Started != nil {
		all.add(tag("p").add(a.recorded(a.say.SessionBegan, *a.Started, "startEvent")...))
	}
	for i, o := range a.Objectives {
		all.add(tag("p", "class", "objective").add(strconv.Itoa(i+1) + ". " + words.Clean(o)))
	}
	if people := a.roll(); people != nil {
		all.add(people)
	}
	return all
}

// roll is who took part: the name, the role and the delegation of each.
func (a *archive) roll() *element {
	if len(a.People) == 0 {
		return nil
	}
	list := tag("container", "name", "participants", "eId", "participants").add(tag("p").add(a.language.Document.People))
	for i := range a.People {
		p := &a.People[i]
		role := a.usualRole(p)
		if p.Key == a.Moderator {
			role = "moderator"
		}
		line := tag("p", "class", "participant").add(tag("person", "refersTo", "#"+a.people[p.Key], "as", "#"+role).add(a.name(p)))
		if post := words.Clean(p.Position); post != "" {
			line.add(", ", tag("role", "refersTo", "#"+a.posts[post]).add(post))
		}
		if d := words.Clean(p.Delegation); d != "" {
			line.add(", ", tag("organization", "refersTo", "#"+a.bodies[d]).add(d))
		}
		line.add(", " + worded(a.language.Presences, p.Presence))
		list.add(line)
	}
	return list
}

// body is the debate: every segment, the concrete actions, the close.
func (a *archive) body() *element {
	all := tag("mainBody", "eId", "body")
	n := 0
	for i := range a.Segments {
		if a.Segments[i].Kind != session.Reserve {
			n++
			all.add(a.section(&a.Segments[i], n))
		}
	}
	if s := a.unbound(n + 1); s != nil {
		n++
		all.add(s)
	}
	if s := a.actionSection(n + 1); s != nil {
		all.add(s)
	}
	switch {
	case a.Closed != nil:
		all.add(tag("adjournment", "eId", "adjournment").add(
			tag("heading").add(a.say.Adjournment), tag("p").add(a.recorded(a.say.SessionEnded, *a.Closed, "endEvent")...),
		))
	case a.Started == nil:
		all.add(tag("p").add(a.language.Document.NotStarted))
	default:
		all.add(tag("p").add(a.recorded(a.language.Document.StillOpen, a.DrawnUp, "")...))
	}
	return all
}

// A scene is something that happened in a segment.
type scene struct {
	at       time.Duration
	elements []any
}

// section is a segment with what happened in it, in the order of time.
func (a *archive) section(s *session.SegmentMinutes, n int) *element {
	say := &a.language.Document
	id := "dbsect_" + strconv.Itoa(n)
	all := tag("debateSection", "eId", id, "name", string(s.Kind)).add(tag("num").add(strconv.Itoa(n)+"."), tag("heading").add(text(s.Title)))
	switch {
	case s.State == session.SegmentNotHeld && s.Reason != "":
		all.add(tag("narrative").add(text(words.Fill(say.NotHeldBecause, "text", s.Reason))))
	case s.State == session.SegmentNotHeld:
		all.add(tag("narrative").add(say.NotHeld))
	case s.State == session.SegmentWaiting:
		all.add(tag("narrative").add(say.NotReached))
	}
	if s.Began != nil {
		all.add(tag("narrative").add(a.recorded(a.say.Began, *s.Began, "startEvent")...))
	}
	scenes := append(a.beside(s), a.spoken(s, id)...)
	slices.SortStableFunc(scenes, func(x, y scene) int { return cmp.Compare(x.at, y.at) })
	for _, scene := range scenes {
		all.add(scene.elements...)
	}
	if s.Ended != nil {
		all.add(tag("narrative").add(a.recorded(a.say.Ended, *s.Ended, "endEvent")...))
	}
	return all
}

// spoken are the turns of a segment.
func (a *archive) spoken(s *session.SegmentMinutes, section string) []scene {
	var all []scene
	for i := range a.Turns {
		if t := &a.Turns[i]; t.Segment == s.ID {
			all = append(all, scene{t.Began.On, a.turn(t, section)})
		}
	}
	return all
}

// turn is a speech; where nobody may be named, a summary and its notes.
func (a *archive) turn(t *session.TurnMinutes, section string) []any {
	notes := a.noteLines(t.ID)
	if unattributable(t) {
		said := words.Fill(a.say.Spoke, "who", a.language.Document.AParticipant, "kind", a.language.TurnKind(t.Turn))
		return append([]any{tag("summary").add(text(said))}, notes...)
	}
	p := a.person(t.Participant)
	name, by := "speech", a.people[t.Participant]
	switch t.Kind {
	case session.QuestionTurn:
		name = "question"
	case session.Answer:
		name = "answer"
	}
	if by == "" {
		by = "participant"
	}
	speech := tag(name, "eId", section+"__"+name+"_"+strconv.Itoa(t.Number), "by", "#"+by, "as", "#"+a.role(t, p), "startTime", a.instant(t.Began.Wall))
	if t.Ended != nil {
		speech.attrs = append(speech.attrs, "endTime", a.instant(t.Ended.Wall))
	}
	speech.add(tag("num").add(strconv.Itoa(t.Number)+"."), tag("from").add(a.from(p)), tag("p", "class", "turn").add(tag("remark", "status", "editorial").add(a.held(t))))
	return []any{speech.add(notes...)}
}

// from is how somebody is announced: form of address, name and delegation.
func (a *archive) from(p *session.Person) string {
	from := a.name(p)
	if p.Address != "" {
		from = words.Clean(p.Address + " " + from)
	}
	if d := words.Clean(p.Delegation); d != "" && d != from {
		from += " (" + d + ")"
	}
	return from
}

// held is what somebody had the floor for, and how that ended.
func (a *archive) held(t *session.TurnMinutes) string {
	said := a.spokenAs(t) + ", " + words.ClockSeconds(t.Began.Wall, a.zone)
	if !t.Running() {
		said = words.Fill(a.language.Document.FromTo, "at", said, "to", words.ClockSeconds(t.Ended.Wall, a.zone)) +
			": " + worded(a.language.Hows, t.How)
	}
	return text(said + ".")
}

// noteLines are the notes of a turn.
func (a *archive) noteLines(turn string) []any {
	var lines []any
	for _, n := range a.notesOf(turn) {
		lines = append(lines, a.noteLine(&n))
	}
	return lines
}

// noteLine is a note as a paragraph: the rapporteur's words, and the form says
// so; a quotation is marked as one.
func (a *archive) noteLine(n *session.NoteMinutes) *element {
	if n.Kind == session.Quote {
		return tag("p", "class", "quote").add(tag("embeddedText", "startQuote", "“", "endQuote", "”").add(text(n.Text)))
	}
	return tag("p", "class", nameToken(string(n.Kind))).add(text(a.note(n)))
}

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
		if n := &a.Notes[i]; n.Segment == s.ID && n.Turn == "" {
			all = append(all, scene{n.At.On, []any{a.noteLine(n)}})
		}
	}
	return all
}

// interruption is when the session was held, and why.
func (a *archive) interruption(i session.Interruption) string {
	say := &a.language.Document
	said := words.Fill(say.Interrupted, "at", words.ClockSeconds(i.From.Wall, a.zone),
		"to", words.ClockSeconds(i.From.Wall.Add(i.Lasted), a.zone), "by", words.CountUp(i.Lasted))
	if i.Lasts {
		said = words.Fill(say.InterruptedStill, "at", words.ClockSeconds(i.From.Wall, a.zone))
	}
	if i.Reason != "" {
		said += ": " + i.Reason
	}
	return said + "."
}

// unbound are the notes that belong to no segment, nil where there are none.
func (a *archive) unbound(n int) *element {
	all := a.listed(n, "notes", a.language.Document.Notes)
	empty := len(all.kids)
	for i := range a.Notes {
		if note := &a.Notes[i]; note.Segment == "" && note.Turn == "" {
			all.add(a.noteLine(note))
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
