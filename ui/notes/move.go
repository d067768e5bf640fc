package notes

import (
	"slices"

	"roundtable/session"
)

// move lights another row; below the newest none is lit, and the newest stays
// in sight.
func (m *Model) move(step int) {
	if m.table != "" {
		m.moveInTable(step)
		return
	}
	var ids []string
	for _, r := range m.rows() {
		if r.id != "" {
			ids = append(ids, r.id)
		}
	}
	at := slices.Index(ids, m.lit)
	if at < 0 {
		at = len(ids)
	}
	at = max(at+step, 0)
	m.lit = ""
	if at < len(ids) {
		m.lit = ids[at]
	}
}

// toTable gives the keys to the table of closing reflections, or takes them
// back.
func (m *Model) toTable() {
	all := m.at.Present.Reflections()
	switch {
	case m.table != "":
		m.table, m.instead = "", false
	case len(all) == 0:
		m.say(m.words().NoReflections)
	default:
		m.instead, m.table = true, all[0].Participant
		for _, r := range all {
			if r.State == session.ReflectionSpeaking || r.State == session.ReflectionGiven && r.KeyMessage == "" {
				m.table = r.Participant
			}
		}
	}
}

func (m *Model) moveInTable(step int) {
	all := m.at.Present.Reflections()
	at := slices.IndexFunc(all, func(r session.Reflection) bool { return r.Participant == m.table })
	if len(all) > 0 {
		m.table = all[max(min(at+step, len(all)-1), 0)].Participant
	}
}
