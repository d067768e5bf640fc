package notes

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/sheet"
)

// A filter is which notes are shown: those that fit all of it.
type filter struct {
	person, segment string
	objective       int
	kind            session.NoteKind
	trait           trait
	text            string
}

// A trait is something that a note may be.
type trait int

// The traits.
const (
	noTrait trait = iota
	starred
	private
	unwritten // a mark without its note
	asNoted   // an action that is not confirmed
)

func (f filter) is() bool { return f != filter{} }

// fits says whether a note is shown.
func (m *Model) fits(n *session.Note) bool {
	f, t := m.filter, m.at.Shown()
	turn := t.Turn(n.Turn)
	switch {
	case f.person != "" && n.Who != f.person && (turn == nil || turn.Participant != f.person):
	case f.segment != "" && n.Segment != f.segment:
	case f.objective != 0 && n.Objective != f.objective:
	case f.kind != "" && n.Kind != f.kind:
	case f.trait == starred && !n.Star, f.trait == private && !n.Private:
	case f.trait == unwritten && (n.Kind != session.MarkNote || n.WrittenUp):
	case f.trait == asNoted && (n.Kind != session.ConcreteAction || n.Confirmed):
	case f.text != "" && !strings.Contains(words.Folded(n.Text+" "+n.WhoName), words.Folded(f.text)):
	default:
		return true
	}
	return false
}

// lastHidden says that the filter hides the newest note.
func (m *Model) lastHidden() bool {
	all := m.at.Present.Notes
	return len(all) > 0 && !m.fits(all[len(all)-1])
}

// A choice narrows the filter.
type choice struct {
	row sheet.Row
	set func(*filter)
}

// askFilter finds a way to narrow what is shown: any text, a person, a segment,
// an objective, a kind.
func (m *Model) askFilter() {
	all := m.choices()
	rows := make([]sheet.Row, len(all))
	for i := range all {
		rows[i] = all[i].row
	}
	said := m.sheetWords()
	said.New = m.words().WithText
	pick := sheet.NewFind(titled(m.words().Find.Label), rows, said, words.Folded, words.Clean)
	pick.New = true
	m.sheet = &opened{Sheet: pick, done: func() tea.Cmd {
		if i, text := pick.Taken(); i >= 0 {
			all[i].set(&m.filter)
		} else {
			m.filter.text = text
		}
		m.sheet, m.lit = nil, ""
		return nil
	}}
}

// choices are the ways to narrow what is shown.
func (m *Model) choices() []choice {
	t, w := m.at.Present, m.words()
	var all []choice
	add := func(note, label string, set func(*filter)) {
		all = append(all, choice{sheet.Row{Label: label, Note: note, Also: note}, set})
	}
	add(w.OfKind, w.Unwritten, func(f *filter) { f.trait = unwritten })
	for _, kind := range append(kinds(true), session.MarkNote) {
		add(w.OfKind, m.cfg.Words.NoteKinds[kind], func(f *filter) { f.kind = kind })
	}
	add(w.OfKind, m.cfg.Words.Document.AsNoted, func(f *filter) { f.trait = asNoted })
	add(w.OfKind, w.Starred, func(f *filter) { f.trait = starred })
	add(w.OfKind, w.IsPrivate, func(f *filter) { f.trait = private })
	for _, p := range t.People {
		if p.ReplacedBy == "" {
			add(w.OfPerson, m.voice().Who(p.Key), func(f *filter) { f.person = p.Key })
		}
	}
	for _, p := range t.Parts {
		if !p.IsReserve() {
			add(w.OfSegment, m.voice().Heading(p), func(f *filter) { f.segment = p.ID })
		}
	}
	for i, text := range t.Agenda.Objectives {
		add(words.Fill(w.OfObjective, "n", strconv.Itoa(i+1)), text, func(f *filter) { f.objective = i + 1 })
	}
	return all
}

// filtered says what is shown.
func (m *Model) filtered() string {
	f, t, w := m.filter, m.at.Shown(), m.words()
	var all []string
	add := func(text string) { all = append(all, text) }
	if f.person != "" {
		add(m.voice().Who(f.person))
	}
	if p := t.Part(f.segment); p != nil {
		add(m.voice().Heading(p))
	}
	if f.objective > 0 {
		add(words.Fill(w.OfObjective, "n", strconv.Itoa(f.objective)))
	}
	if f.kind != "" {
		add(m.cfg.Words.NoteKinds[f.kind])
	}
	if f.trait != noTrait {
		add([]string{"", w.Starred, w.IsPrivate, w.Unwritten, m.cfg.Words.Document.AsNoted}[f.trait])
	}
	if f.text != "" {
		add("“" + f.text + "”")
	}
	return strings.Join(all, " · ")
}
