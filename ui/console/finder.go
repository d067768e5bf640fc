package console

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/act"
	"roundtable/ui/console/sheet"
)

// askPerson lets somebody be picked, by seat or by a part of the name; where
// the argument allows it, a name that nobody has is taken as it is.
func (m *Model) askPerson(b act.Binding, seen *session.Table) {
	arg := b.Missing[0]
	people, rows := m.pickable(b)
	title := titled(b.Label) + ": " + m.cfg.Words.Keys.Pick
	pick := sheet.NewFind(title, rows, m.sheetWords(), words.Folded, words.Clean)
	pick.New = arg.New || arg.Shown || arg.Free
	m.sheet = &opened{Sheet: pick, done: func() tea.Cmd {
		in := b.Input
		if i, name := pick.Taken(); i >= 0 {
			in.Participant = people[i].Key
		} else {
			in.Name = name
		}
		m.sheet = nil
		return m.again(b, in, seen)
	}}
}

// pickable are the people at the table with their rows. Of the front, those who
// must be next come first, and their rows say so.
func (m *Model) pickable(b act.Binding) (people []*session.Person, rows []sheet.Row) {
	t := m.sitting.Present
	pressing := map[string]string{}
	if b.Act.Name == "front" {
		for _, d := range m.situation(t).Pressing() {
			pressing[d.Participant] = words.Fill(m.cfg.Words.Plan.NextRow, "at", m.voice(t).ClockExact(d.LastSafe)) + " · "
			people = append(people, t.Person(d.Participant))
		}
	}
	for _, p := range t.People {
		if p.ReplacedBy == "" && pressing[p.Key] == "" {
			people = append(people, p)
		}
	}
	for _, p := range people {
		row := sheet.Row{Label: p.Label(), Also: p.Name + " " + p.Short, Note: m.cfg.Words.Presences[p.Presence]}
		if p.Seat > 0 {
			row.Key = strconv.Itoa(p.Seat)
		}
		if p.Label() != p.Name {
			row.Note = p.Name + " · " + row.Note
		}
		row.Note = pressing[p.Key] + row.Note
		rows = append(rows, row)
	}
	return people, rows
}
