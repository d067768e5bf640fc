package agenda

import (
	"fmt"

	"github.com/goccy/go-yaml/ast"

	"roundtable/session"
)

// segments reads the run of show.
func (d *draft) segments(m *mapping) {
	nodes := m.items("segments", session.Say("one segment"))
	if len(nodes) == 0 {
		at := m.node
		if n := m.values["segments"]; n != nil {
			at = n
		}
		d.fault(at, session.Say("the agenda has no segments"), session.Say("add segments: with at least one title"))
		return
	}
	for i, n := range nodes {
		d.segment(n, i)
	}
}

// segmentKeys are the keys of a segment.
func segmentKeys() []string {
	return []string{
		"title", "kind", "minutes", "start", "counting", "limit", "handover", "speakers", "chair", "moderator",
		"objectives", "protected", "optional", "attribution", "notes",
	}
}

func (d *draft) segment(n ast.Node, i int) {
	m := d.mapping(n, session.Say("the segment"), segmentKeys())
	if m == nil {
		return
	}
	s := session.Segment{
		ID: fmt.Sprintf("s%d", i+1), Title: m.required("title", session.Say("the segment")),
		Kind: choice(m, "kind", session.SegmentKinds()...), Start: m.clock("start"),
		Counting: choice(m, "counting", session.Own, session.Until), Limit: m.duration("limit"),
		Handover: m.duration("handover"), Protected: m.truth("protected"), Optional: m.truth("optional"),
		Attribution: choice(m, "attribution", session.Attributed, session.ChathamHouse), Notes: m.lines("notes"),
	}
	if s.Kind == "" {
		s.Kind = session.Discussion
	}
	var timed bool
	s.Planned, timed = value(m, "minutes", session.Say("write a number, such as 16 or 2.5"), parseMinutes)
	if s.Counting == session.Until && !m.has("minutes") {
		m.fault(m.values["counting"], session.Say("a segment that runs until a printed end needs minutes"), session.Say("add minutes:"))
	}
	if s.Limit != nil && *s.Limit == 0 {
		m.fault(m.values["limit"], session.Say("limit: nobody can speak for 0:00"), session.Say("leave limit out where there is none"))
	}
	s.Objectives = m.served()
	s.Chair, s.Moderator = d.somebody(m, "chair"), d.somebody(m, "moderator")
	s.Speakers = d.speakers(m)
	d.made.Segments = append(d.made.Segments, s)
	d.rows = append(d.rows, row{line: n.GetToken().Position.Line, timed: timed, all: m.all(), twice: d.twice})
	d.twice = ""
}

// served are the objectives that a segment serves, counted from 1.
func (m *mapping) served() []int {
	var list []int
	for _, n := range m.list("objectives") {
		s, ok := m.scalar(n, session.Say("an objective's number"))
		if !ok {
			continue
		}
		i, err := parseCount(clean(s))
		if err != nil || i > len(m.made.Objectives) {
			m.fault(n, session.Say("there is no objective %s", clean(s)),
				session.Say("the agenda lists %d objectives, counted from 1", len(m.made.Objectives)))
			continue
		}
		list = append(list, i)
	}
	return list
}

// lines is a text that may have several lines.
func (m *mapping) lines(key string) string {
	if !m.has(key) {
		return ""
	}
	s, _ := m.scalar(m.values[key], name(key))
	return cleanLines(s)
}
