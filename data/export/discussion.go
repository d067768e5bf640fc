package export

import (
	"strconv"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// discussion puts the segments in order, each with its turns in numbered
// paragraphs and the notes under their turn.
func (r *report) discussion() {
	r.heading(2, r.say.Discussion)
	n := 0
	for i := range r.Segments {
		s := &r.Segments[i]
		if s.Kind == session.Reserve {
			continue
		}
		n++
		r.heading(3, strconv.Itoa(n)+". "+escape(s.Title))
		r.segmentFacts(s)
		r.turns(s)
		r.list(r.besideTurns(s))
	}
	var unbound []string
	for i := range r.Notes {
		if note := &r.Notes[i]; note.Segment == "" {
			unbound = append(unbound, r.noteLine(note))
		}
	}
	if len(unbound) > 0 {
		r.heading(3, r.say.Notes)
		r.list(unbound)
	}
}

func (r *report) segmentFacts(s *session.SegmentMinutes) {
	parts := []string{worded(r.language.SegmentKinds, s.Kind)}
	if s.Began != nil && s.Ended != nil {
		parts = append(parts, r.stretch(s.Began, s.Ended, words.ClockSeconds))
	}
	parts = append(parts, r.length(s))
	if s.Chair != "" {
		parts = append(parts, fill(r.say.Chair, "who", r.speaker(r.person(s.Chair))))
	}
	if s.Moderator != "" {
		parts = append(parts, fill(r.say.SegmentModerator, "who", r.speaker(r.person(s.Moderator))))
	}
	r.put(strings.Join(parts, " · "))
	switch s.State {
	case session.SegmentNotHeld:
		r.put(r.say.NotHeld)
	case session.SegmentWaiting:
		r.put(r.say.NotReached)
	}
}

// turns puts the turns of a segment; they are numbered through the session.
func (r *report) turns(s *session.SegmentMinutes) {
	var lines []string
	for i := range r.Turns {
		t := &r.Turns[i]
		if t.Segment != s.ID {
			continue
		}
		mark := strconv.Itoa(t.Number) + ". "
		lines = append(lines, mark+r.turn(t))
		for _, note := range r.notesOf(t.ID) {
			lines = append(lines, strings.Repeat(" ", len(mark))+"- "+r.noteLine(&note))
		}
	}
	if len(lines) == 0 && s.State == session.SegmentDone {
		lines = []string{r.say.NoTurns}
	}
	if len(lines) > 0 {
		r.put(strings.Join(lines, "\n"))
	}
}

// turn is one holding of the floor in one sentence.
func (r *report) turn(t *session.TurnMinutes) string {
	p := r.person(t.Participant)
	who := "**" + r.speaker(p) + "**"
	if t.OnBehalf != "" {
		who += fill(r.say.OnBehalf, "who", escape(t.OnBehalf))
	}
	if p.Replaces != "" {
		who += fill(r.say.StoodIn, "who", r.speaker(r.person(p.Replaces)))
	}
	facts := []string{
		"who", who, "kind", worded(r.language.TurnKinds, t.Kind), "at", r.at(t.Began.Wall),
		"used", words.CountUp(t.Net), "how", "", "to", "",
	}
	if t.Running() {
		return fill(r.say.TurnRunning, facts...)
	}
	facts[9], facts[11] = r.how(t), r.at(t.Ended.Wall)
	return fill(r.say.Turn, facts...)
}

// how is how a turn ended, after how much of what it had.
func (r *report) how(t *session.TurnMinutes) string {
	how := worded(r.language.Hows, t.How)
	if allotted, limited := t.Allotted(); limited {
		how += fill(r.say.Of, "used", words.CountUp(t.Net), "limit", words.CountUp(allotted))
		if t.Granted > 0 {
			how += fill(r.say.Granted, "by", words.CountUp(t.Granted))
		}
	} else {
		how += fill(r.say.After, "used", words.CountUp(t.Net))
	}
	if stopped := t.TurnTime.Paused + t.TurnTime.Held; stopped >= time.Second {
		how += fill(r.say.Paused, "by", words.CountUp(stopped))
	}
	return how
}

// besideTurns is what happened in a segment outside the turns: who left the
// list without speaking, and notes taken while nobody had the floor.
func (r *report) besideTurns(s *session.SegmentMinutes) []string {
	var lines []string
	for _, d := range r.Departures {
		if d.Segment == s.ID {
			lines = append(lines, fill(r.say.Departed, "at", r.at(d.At), "who", r.speaker(r.person(d.Participant)),
				"how", worded(r.language.Offs, d.Off)))
		}
	}
	for i := range r.Notes {
		if note := &r.Notes[i]; note.Segment == s.ID && note.Turn == "" {
			lines = append(lines, r.noteLine(note))
		}
	}
	return lines
}

// noteLine is a note with its moment.
func (r *report) noteLine(n *session.NoteMinutes) string {
	line := r.at(n.At.Wall) + " " + escape(r.note(n))
	if n.Star {
		line += " (" + r.say.Star + ")"
	}
	return line
}
