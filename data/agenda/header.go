package agenda

import (
	"github.com/goccy/go-yaml/ast"

	"roundtable/session"
)

// agendaKeys are the keys of the file itself.
func agendaKeys() []string {
	return []string{
		"title", "venue", "timezone", "date", "start", "end", "languages", "interpretation", "rules",
		"moderator", "objectives", "participants", "segments",
	}
}

// agenda reads the whole file.
func (d *draft) agenda(body ast.Node) {
	m := d.mapping(body, session.Say("the agenda"), agendaKeys())
	if m == nil {
		return
	}
	d.at = m.values
	a := &d.made
	a.Title = m.required("title", session.Say("the agenda"))
	a.Venue = m.text("venue")
	a.Zone, _ = value(m, "timezone", session.Say("write an IANA name such as Asia/Ho_Chi_Minh or Europe/Vienna"), ParseZone)
	a.Date, _ = value(m, "date", session.Say("write it as 2025-10-25"), session.ParseDate)
	a.Start, a.End = m.clock("start"), m.clock("end")
	a.Languages = m.texts("languages")
	a.Interpretation = choice(m, "interpretation", session.NoInterpretation, session.Simultaneous, session.Consecutive)
	a.Rules = choice(m, "rules", session.Informal, session.Formal)
	a.Objectives = m.texts("objectives")
	d.participants(m.items("participants", session.Say("one participant")))
	a.Moderator = d.somebody(m, "moderator")
	d.segments(m)
	a.Participants = d.roster.people
	d.everybody()
}

// line is where a key of the file stands, 0 where it is not written.
func (d *draft) line(key string) int {
	if n := d.at[key]; n != nil && n.GetToken() != nil {
		return n.GetToken().Position.Line
	}
	return 0
}
