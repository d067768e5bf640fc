package export

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

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
	scenes := slices.Concat(a.beside(s), a.asked(s), a.spoken(s, id))
	slices.SortStableFunc(scenes, func(x, y scene) int { return cmp.Compare(x.at, y.at) })
	for _, scene := range scenes {
		all.add(scene.elements...)
	}
	if s.ID == a.reflecting() {
		all.add(a.keyMessages()...)
	}
	if s.Ended != nil {
		all.add(tag("narrative").add(a.recorded(a.say.Ended, *s.Ended, "endEvent")...))
	}
	return all
}

// reflecting is the segment whose reflections the minutes hold: the last.
func (a *archive) reflecting() string {
	last := ""
	for i := range a.Segments {
		if a.Segments[i].Kind == session.Reflections {
			last = a.Segments[i].ID
		}
	}
	return last
}

// keyMessages are those of the closing reflections.
func (a *archive) keyMessages() []any {
	var all []any
	for _, r := range a.Reflections {
		if r.KeyMessage != "" {
			all = append(all, tag("p", "class", "key-message").add(text(label(a.person(r.Participant))+": "+r.KeyMessage)))
		}
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

// turn is a speech and its notes.
func (a *archive) turn(t *session.TurnMinutes, section string) []any {
	notes := a.noteLines(t.ID)
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
	speech.add(tag("num").add(strconv.Itoa(t.Number)+"."), tag("from").add(a.from(p)), tag("p", "class", "turn").add(editorial(a.held(t))))
	if t.TextReceived {
		speech.add(tag("p", "class", "turn").add(editorial(a.language.Notes.Received)))
	}
	if to := a.to(t); to != "" {
		speech.attrs = append(speech.attrs, "to", "#"+to)
	}
	return []any{speech.add(a.putBy(t.ID)...).add(notes...)}
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
		if a.kept(&n) {
			lines = append(lines, a.noteLine(&n))
		}
	}
	return lines
}

// kept says whether a note is for an archive: a moment that the rapporteur
// marked for later is not.
func (a *archive) kept(n *session.NoteMinutes) bool { return n.Kind != session.MarkNote }

// noteLine is a note as a paragraph: the rapporteur's words, and the form says
// so; a quotation is marked as one. What else is known of it is a remark.
func (a *archive) noteLine(n *session.NoteMinutes) *element {
	line := tag("p", "class", nameToken(string(n.Kind)))
	if n.Kind == session.Quote {
		line.add(tag("embeddedText", "startQuote", "“", "endQuote", "”").add(text(n.Text)))
	} else {
		line.add(text(a.note(n)))
	}
	if n.Interpreted {
		line.add(" ", editorial(a.language.Notes.FromInterpretation))
	}
	if n.Private {
		line.add(" ", editorial(a.language.Notes.IsPrivate))
	}
	return line
}

// editorial is a remark of who made the report, no part of what was said.
func editorial(said string) *element { return tag("remark", "status", "editorial").add(text(said)) }
