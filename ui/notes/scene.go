package notes

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/scene"
)

// scene is what the screen says now.
func (m *Model) scene() scene.Notes {
	t, w := m.at.Shown(), m.cfg.Words
	r := t.Read(m.now())
	n := scene.Notes{
		Mark: scene.Say{Job: scene.Quiet, Forms: []string{w.Screen.Private}}, Title: w.Notes.Title + " · " + m.shown().Title(),
		Place: m.saved(), Status: m.status(r), Timeline: m.timeline(r), Aside: m.beside(r),
		Instead: m.instead, Bound: m.boundLine(), Typed: m.typed(), TooSmall: w.Screen.TooSmall,
		Notice: scene.Say{Job: scene.Notice, Forms: []string{m.notice}}, Footer: m.footer(),
	}
	if count := len(m.toWriteUp()); count > 0 {
		said := words.Fill(w.Notes.ToWriteUp, "n", strconv.Itoa(count))
		n.Count = scene.Say{Job: scene.Warn, Forms: []string{said, "? " + strconv.Itoa(count)}}
	}
	if err := m.at.Trouble(); err != nil {
		n.Alerts = []scene.Say{{Job: scene.Over, Forms: []string{words.Fill(w.Screen.NotSavedBecause, "text", w.Tell(err))}}}
	}
	if m.question != nil {
		n.Question, n.Answer = m.question.text, cmp.Or(m.question.answer, w.Ask.Answer)
	}
	return n
}

// saved says whether what is shown is on disk.
func (m *Model) saved() scene.Say {
	w := &m.cfg.Words.Screen
	switch {
	case m.at.Trouble() != nil:
		return scene.Say{Job: scene.Over, Forms: []string{w.SaveFailed}}
	case m.at.Late():
		return scene.Say{Job: scene.Warn, Forms: []string{w.Saving}}
	}
	return scene.Say{Job: scene.Quiet, Forms: []string{w.Saved}}
}

// status is the clock, who has the floor with their clock, and the segment.
func (m *Model) status(r *session.Reading) []scene.Say {
	w := m.cfg.Words
	all := []scene.Say{{Job: scene.Strong, Forms: []string{words.ClockSeconds(r.Now, m.cfg.Zone)}}}
	switch {
	case r.State == session.SessionPlanned:
		return append(all, scene.Say{Forms: []string{w.Screen.NotStartedYet, ""}})
	case r.State == session.SessionIsOver:
		return append(all, scene.Say{Forms: []string{w.States[session.SessionIsOver], ""}})
	case r.Turn == nil:
		all = append(all, scene.Say{Forms: []string{w.Screen.NobodyHasTheFloor, ""}})
	default:
		who, clock := m.shown().Who(r.Turn.Participant), m.clock(r)
		all = append(all, scene.Say{Job: scene.Accent, Forms: []string{"► " + who + " " + clock, "► " + clock, clock}})
	}
	if r.Turn != nil && m.hides(session.Binding{Turn: r.Turn.ID}) || r.Segment != nil && r.Segment.Attribution.Hides() {
		all = append(all, scene.Say{Job: scene.Warn, Forms: []string{m.rule(), m.words().RuleShort}})
	}
	if p := r.Segment; p != nil && p.Remaining != nil {
		left := w.Screen.TimeLeft
		all = append(all, scene.Say{Job: scene.Quiet, Forms: []string{m.shown().Heading(p.Part) + " " + words.Fill(left, "by", words.Countdown(max(*p.Remaining, 0))), ""}})
	}
	return all
}

// clock is what the speaker has left, or how far they are over.
func (m *Model) clock(r *session.Reading) string {
	w := m.words()
	switch turn := r.Turn; {
	case turn.Remaining == nil:
		return words.CountUp(turn.Net)
	case *turn.Remaining < 0:
		return words.Fill(w.OverBy, "by", words.CountUp(turn.Over()))
	default:
		return words.Fill(m.cfg.Words.Screen.TimeLeft, "by", words.Countdown(*turn.Remaining))
	}
}

// timeline is what happened; the row that keys act on stays in sight, else the
// newest.
func (m *Model) timeline(r *session.Reading) scene.Timeline {
	w := m.words()
	rows := m.rows()
	line := scene.Timeline{Title: w.Timeline, Keep: len(rows) - 1, Lieu: strings.Join(w.How[1:], " ")}
	if m.filter.is() {
		line.Title, line.Empty = words.Fill(w.Filtered, "text", m.filtered()), w.NothingFits
	}
	line.Rows = make([]scene.Happening, len(rows))
	for i, row := range rows {
		line.Rows[i] = row.show
		if r.Turn != nil && row.id == r.Turn.ID {
			text := row.show.Text
			line.Rows[i].Text = append(text[:len(text):len(text)], scene.Run{Job: scene.Accent, Text: " · " + m.clock(r)})
		}
		if row.id != "" && row.id == m.lit && m.table == "" {
			line.Rows[i].Lit, line.Rows[i].Mark, line.Keep = true, scene.MarkChosen, i
		}
	}
	return line
}

// typed is the line as it stands.
func (m *Model) typed() scene.Typed {
	w := m.cfg.Words
	label := w.NoteKinds[m.line.kind]
	if m.line.person != "" {
		label += " · " + m.shown().Who(m.line.person)
	}
	if m.line.note != "" {
		label = words.Fill(w.Notes.Correcting, "text", label)
	}
	if m.line.kind == session.ConcreteAction && (m.line.who != "" || m.line.whoName != "") {
		label += " · " + m.forWhom(&session.Note{Who: m.line.who, WhoName: m.line.whoName, Due: m.line.due})
	}
	text := m.line.Text()
	hint := w.Notes.TypeHere
	if utf8.RuneCountInString(text) == 0 && m.lit != "" {
		hint = w.Notes.TypeOrOpen
	}
	return scene.Typed{Label: label, Text: text, At: m.line.At(), Hint: hint}
}

// boundLine says to what the line belongs, whether the floor has moved since,
// and what is marked about it.
func (m *Model) boundLine() scene.Line {
	t, v, w := m.at.Shown(), m.shown(), m.words()
	bound, at := m.bound(), m.line.at
	said := words.Fill(w.To, "who", m.called(bound))
	if m.line.begun && !at.Wall.IsZero() {
		said += ", " + words.ClockSeconds(at.Wall, m.cfg.Zone)
	} else if n := t.Note(m.line.note); n != nil {
		said += ", " + words.ClockSeconds(n.At.Wall, m.cfg.Zone)
	}
	line := scene.Line{{Job: scene.Strong, Text: said, Give: true}}
	line = append(line, m.ruleOfLine()...)
	if now := t.Bind(); m.line.begun && m.line.note == "" && m.line.mark == "" && m.line.person == "" && now.Turn != "" && now != bound {
		line = append(line, scene.Run{Job: scene.Warn, Text: " · " + words.Fill(w.FloorMoved, "who", v.WhoOf(now.Turn)) + " · ctrl+t " + m.otherLabel()})
	}
	said = strings.Join(m.flags(), " · ")
	if said != "" && !m.line.begun && m.line.empty() && m.line.marked() {
		said = words.Fill(w.NextNote, "text", said)
	}
	if said != "" {
		line = append(line, scene.Run{Job: scene.Notice, Text: " · " + said})
	}
	return line
}

// flags is what is marked about the line.
func (m *Model) flags() []string {
	l, w := m.line, m.words()
	var all []string
	for _, f := range []struct {
		is   bool
		text string
	}{
		{l.star, "* " + w.Starred}, {l.private, w.IsPrivate}, {l.interpreted, w.FromInterpretation},
		{l.objective > 0, words.Fill(w.OfObjective, "n", strconv.Itoa(l.objective))},
		{l.kind == session.ConcreteAction && l.confirmed, m.cfg.Words.Document.Confirmed},
		{l.mark != "", w.WritesUp}, {len(m.aside) > 0, w.LaidAside},
	} {
		if f.is {
			all = append(all, f.text)
		}
	}
	if n := m.questionNumber(l.question); n != "" {
		all = append(all, words.Fill(w.ToQuestion, "n", n))
	}
	return all
}

// footer is the keys that matter now, most important first.
func (m *Model) footer() [2][]scene.Hint {
	if m.sheet != nil {
		return [2][]scene.Hint{} // its own keys are what counts
	}
	w := m.words()
	hint := func(key string, k words.NotesKey) scene.Hint {
		return scene.Hint{Key: key, Label: k.Label, Short: k.Short}
	}
	enter := hint("enter", w.Enter)
	if m.line.text() == "" && (m.lit != "" || m.table != "") {
		enter.Label, enter.Short = w.Open, w.Open
	}
	turn := hint("ctrl+t", w.Turn)
	turn.Label = m.otherLabel()
	first := []scene.Hint{enter, hint("tab", w.Kind), turn, hint("ctrl+k", w.Mark)}
	if len(m.toWriteUp()) > 0 {
		first = append(first, hint("ctrl+n", w.WriteUp))
	}
	first = append(first, hint("↑↓", w.Rows))
	second := []scene.Hint{
		hint("ctrl+s", w.Star), hint("ctrl+x", w.Private), hint("ctrl+l", w.Interpreted), hint("ctrl+o", w.Objective),
		hint("ctrl+z", w.Undo), hint("/", w.Find), hint("ctrl+r", w.Reflections), hint("ctrl+c", w.Leave), hint("?", w.Help),
	}
	if n := m.litNote(); m.line.kind == session.ConcreteAction || n != nil && n.Kind == session.ConcreteAction {
		second = slices.Insert(second, 0, hint("ctrl+d", w.Confirmed))
	}
	return [2][]scene.Hint{first, second}
}
