package agenda

import (
	"github.com/goccy/go-yaml/ast"

	"roundtable/session"
)

// participantKeys are the keys of a participant.
func participantKeys() []string {
	return []string{
		"key", "seat", "delegation", "name", "short", "say", "address", "position", "level", "language",
		"tags", "online", "must_finish_by", "on_behalf",
	}
}

func (d *draft) participants(nodes []ast.Node) {
	read := make([]session.Participant, len(nodes))
	for i, n := range nodes {
		m := d.mapping(n, session.Say("the participant"), participantKeys())
		if m == nil {
			continue
		}
		read[i] = m.participant()
		if key := read[i].Key; key != "" {
			d.roster.reserve(m, key)
		}
	}
	for i, n := range nodes {
		if read[i].Name != "" {
			d.roster.add(d, n, read[i])
		}
	}
}

func (m *mapping) participant() session.Participant {
	p := session.Participant{
		Key: m.text("key"), Delegation: m.text("delegation"), Name: m.required("name", session.Say("the participant")),
		Short: m.text("short"), Say: m.text("say"), Address: m.text("address"), Position: m.text("position"),
		Level: choice(m, "level", session.Levels()...), Language: m.text("language"), Tags: m.tags("tags"),
		Online: m.truth("online"), MustFinishBy: m.clock("must_finish_by"), OnBehalf: m.text("on_behalf"),
	}
	p.Seat, _ = value(m, "seat", session.Say("seats count from 1"), parseCount)
	return p
}
