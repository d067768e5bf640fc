package notes

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/scene"
)

// A section is a stretch of one segment; part is nil before the start and
// after the close.
type section struct {
	part  *session.Part
	title string
	at    *session.Point
	on    time.Duration
	items []item
}

// An item of a section is a turn, or a note that belongs to no turn.
type item struct {
	on   time.Duration
	turn *session.Turn
	note *session.Note
}

// sections are the stretches of a session in the order of time, with their
// turns and the notes that are nobody's turn's.
func (m *Model) sections(t *session.Table) []*section {
	var all []*section
	for _, p := range t.Parts {
		if p.Began != nil {
			all = append(all, &section{part: p, at: p.Began, on: p.Began.On})
		}
	}
	slices.SortStableFunc(all, func(a, b *section) int { return int(a.on - b.on) })
	for _, turn := range t.Turns {
		s := lastOf(all, turn.Segment, turn.Began.On)
		if s == nil {
			continue
		}
		s.items = append(s.items, item{on: turn.Began.On, turn: turn})
	}
	first := &section{title: m.words().BeforeStart, on: -1}
	last := &section{title: m.words().AfterClose}
	for _, n := range t.Notes {
		if n.Withdrawn || t.Turn(n.Turn) != nil {
			continue
		}
		s := lastOf(all, n.Segment, n.At.On)
		switch {
		case s != nil:
		case t.Closed != nil && n.At.On >= t.Closed.On:
			s = last
		default:
			s = first
		}
		s.items = append(s.items, item{on: n.At.On, note: n})
	}
	for _, s := range all {
		slices.SortStableFunc(s.items, func(a, b item) int { return int(a.on - b.on) })
	}
	if len(first.items) > 0 {
		all = append([]*section{first}, all...)
	}
	if len(last.items) > 0 {
		all = append(all, last)
	}
	return all
}

// lastOf is the section of a segment that had begun at a time.
func lastOf(all []*section, segment string, on time.Duration) *section {
	var found *section
	for _, s := range all {
		if s.part != nil && s.part.ID == segment && (found == nil || s.on <= on) {
			found = s
		}
	}
	return found
}

// A row of the timeline with what it is about.
type row struct {
	id   string // a note's, a turn's or a segment's; empty: nothing to act on
	show scene.Happening
}

// rows are the rows of the timeline that the filter lets through.
func (m *Model) rows() []row {
	t := m.at.Shown()
	made := rowsMade{t, m.filter, m.cfg.Words}
	if made == m.made {
		return m.kept
	}
	m.made, m.kept = made, nil
	under := map[string][]*session.Note{}
	for _, n := range t.Notes {
		if !n.Withdrawn && t.Turn(n.Turn) != nil && m.fits(n) {
			under[n.Turn] = append(under[n.Turn], n)
		}
	}
	for _, s := range m.sections(t) {
		if rows := m.rowsOf(s, under); len(rows) > 0 || s.part != nil && !m.filter.is() {
			m.kept = append(append(m.kept, m.heading(s)), rows...)
		}
	}
	return m.kept
}

// rowsMade is of what rows were made.
type rowsMade struct {
	table  *session.Table
	filter filter
	words  *words.Language
}

func (m *Model) rowsOf(s *section, under map[string][]*session.Note) []row {
	var rows []row
	for _, it := range s.items {
		switch {
		case it.note != nil && m.fits(it.note):
			rows = append(rows, m.noteRow(it.note, 1))
		case it.turn != nil && (!m.filter.is() || len(under[it.turn.ID]) > 0):
			rows = append(rows, m.turnRow(it.turn))
			for _, n := range under[it.turn.ID] {
				rows = append(rows, m.noteRow(n, 2))
			}
		}
	}
	return rows
}

func (m *Model) heading(s *section) row {
	if s.part == nil {
		return row{show: scene.Happening{Text: scene.Line{{Job: scene.Strong, Text: s.title}}}}
	}
	text := scene.Line{{Job: scene.Strong, Text: m.shown().Heading(s.part)}}
	if s.part.Attribution.Hides() {
		text = append(text, scene.Run{Job: scene.Warn, Text: " · " + m.rule()})
	}
	return row{id: s.part.ID, show: scene.Happening{At: words.Clock(s.at.Wall, m.cfg.Zone), Text: text}}
}

// shown is the voice about what the screen shows.
func (m *Model) shown() words.Voice {
	return words.Voice{Language: m.cfg.Words, Table: m.at.Shown(), Zone: m.cfg.Zone}
}

// turnRow is a turn: who, what it is where that is not plain, how long it took.
func (m *Model) turnRow(turn *session.Turn) row {
	v := m.shown()
	h := scene.Happening{Depth: 1, At: words.ClockSeconds(turn.Began.Wall, m.cfg.Zone)}
	h.Text = scene.Line{{Job: scene.Text, Text: v.Who(turn.Participant)}}
	if turn.Kind != session.Statement && turn.Kind != session.ReflectionTurn {
		h.Text = append(h.Text, scene.Run{Job: scene.Quiet, Text: " · " + v.TurnKind(turn)})
	}
	if turn.Running() {
		h.Mark, h.Text[0].Job = "►", scene.Accent
	} else {
		h.Text = append(h.Text, scene.Run{Job: scene.Quiet, Text: " · " + words.CountUp(v.Table.TimeOf(turn, session.Moment{}).Net)})
	}
	if p := v.Table.Part(turn.Segment); turn.Attribution.Hides() && p != nil && !p.Attribution.Hides() {
		h.Text = append(h.Text, scene.Run{Job: scene.Warn, Text: " · " + m.rule()})
	}
	if turn.TextReceived {
		h.Text = append(h.Text, scene.Run{Job: scene.Good, Text: " · " + m.words().Received})
	}
	return row{turn.ID, h}
}

// noteRow is a note: what it is, what it says, what is marked about it.
func (m *Model) noteRow(n *session.Note, depth int) row {
	v, w := m.shown(), m.words()
	h := scene.Happening{Depth: depth, At: words.Clock(n.At.Wall, m.cfg.Zone)}
	add := func(job scene.Job, text string) { h.Text = append(h.Text, scene.Run{Job: job, Text: text}) }
	if n.Star {
		h.Mark = "*"
	}
	switch {
	case n.Kind == session.MarkNote && !n.WrittenUp:
		h.Mark = "?"
		add(scene.Warn, strings.TrimSpace(w.Unwritten+" "+n.Text))
	case n.Kind == session.MarkNote:
		add(scene.Quiet, strings.TrimSpace(w.WrittenUp+" "+n.Text))
	case n.Kind == session.ConcreteAction:
		add(scene.Key, v.NoteKinds[n.Kind]+" · "+m.forWhom(n)+": ")
	case n.Kind != session.PlainNote:
		add(scene.Key, v.NoteKinds[n.Kind]+": ")
	}
	switch n.Kind {
	case session.MarkNote:
	case session.Quote:
		add(scene.Text, "“"+n.Text+"”")
	default:
		add(scene.Text, n.Text)
	}
	for _, text := range m.marked(n) {
		add(scene.Quiet, " · "+text)
	}
	h.More = m.about(n)
	return row{n.ID, h}
}

// forWhom is whom an action is for and by when.
func (m *Model) forWhom(n *session.Note) string {
	who := n.WhoName
	if n.Who != "" {
		who = m.shown().Who(n.Who)
	}
	if !n.Due.IsZero() {
		who = words.Fill(m.words().By, "who", who, "at", m.cfg.Words.Date(n.Due))
	}
	return who
}

// marked is what is said of a note behind its text.
func (m *Model) marked(n *session.Note) []string {
	t, w := m.at.Shown(), m.words()
	var all []string
	add := func(is bool, text string) {
		if is {
			all = append(all, text)
		}
	}
	add(n.Private, w.IsPrivate)
	add(n.Kind == session.ConcreteAction && n.Confirmed, m.cfg.Words.Document.Confirmed)
	add(n.Kind == session.ConcreteAction && !n.Confirmed, m.cfg.Words.Document.AsNoted)
	add(n.Interpreted, w.FromInterpretation)
	add(n.Objective > 0, words.Fill(w.OfObjective, "n", strconv.Itoa(n.Objective)))
	question := m.questionNumber(n.Question)
	add(question != "", words.Fill(w.ToQuestion, "n", question))
	add(len(n.Was) > 0, w.Corrected)
	add(n.Hides(t), w.NotAttributed)
	return all
}

// about is what is shown of a note that keys act on: its number, who wrote it,
// and what it said before it was corrected.
func (m *Model) about(n *session.Note) []scene.Line {
	w := m.words()
	said := words.Fill(w.About, "n", strconv.Itoa(n.Number), "at", words.ClockSeconds(n.At.Wall, m.cfg.Zone), "who", m.cfg.Words.Hands[n.By])
	all := []scene.Line{{{Job: scene.Quiet, Text: said}}}
	for _, was := range n.Was {
		all = append(all, scene.Line{{Job: scene.Quiet, Text: words.Fill(w.Was, "text", was.Text)}})
	}
	if n.Consent != "" {
		all = append(all, scene.Line{{Job: scene.Quiet, Text: w.Consent + ": " + n.Consent}})
	}
	return all
}
