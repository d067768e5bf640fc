package programme

import (
	"slices"
	"strings"
	"time"

	"roundtable/data/agenda"
	"roundtable/data/agenda/template"
	"roundtable/session"
)

// A making is a draft while it is made.
type making struct {
	r       *reading
	given   Givens
	settled []settled
	parts   []part // as settled

	day, track string
	asWritten  bool         // the rows stay in the order of the text
	template   bool         // the run of show is the template's
	leads      *person      // who moderates the whole, where that was settled
	chained    map[int]bool // parts that begin when what is before them has ended

	all    []Day
	tracks []string // of the day
	key    string   // the day's, in the parts
	kept   []int
	out    []Left

	a        session.Agenda
	everyone []int // the segments in which everybody speaks
	untimed  []int
	rows     []int

	placeholders int // seats that the template made up
	people       people
}

// make makes the agenda of the rows that were kept.
func (m *making) make() {
	f := &m.r.facts
	m.a = session.Agenda{
		Title: f.title, Venue: f.venue, Zone: m.zone(), Languages: f.languages, Objectives: f.objectives, Date: m.date(),
	}
	switch {
	case f.consecutive:
		m.a.Interpretation = session.Consecutive
	case f.simultaneous:
		m.a.Interpretation = session.Simultaneous
	}
	if m.a.Title == "" {
		m.a.Title = m.given.Tell(session.Say("Roundtable"))
	}
	m.people.x = m.r.x
	if f.moderator != nil {
		m.a.Moderator = m.people.add(*f.moderator)
	}
	if f.chair != nil {
		if key := m.people.add(*f.chair); m.a.Moderator == "" {
			m.a.Moderator = key
		}
	}
	for _, who := range f.participants {
		m.people.add(who)
	}
	m.slot()
	for _, i := range m.kept {
		m.segment(i)
	}
	m.fixStarts()
	switch {
	case m.leads != nil:
		m.a.Moderator = m.people.add(*m.leads)
	case m.a.Moderator == "":
		m.a.Moderator = m.moderates()
	}
	m.a.Participants = m.people.seated(m.a.Moderator)
	m.fillEveryone()
	if m.template || len(m.a.Segments) == 0 {
		m.fill()
	}
	m.rapporteurs()
}

// rapporteurs joins those who report: without a seat where they do not speak.
func (m *making) rapporteurs() {
	list := []*person{m.r.facts.rapporteur}
	for _, i := range m.kept {
		list = append(list, m.parts[i].rapporteur)
	}
	for _, who := range list {
		if who == nil {
			continue
		}
		key := m.people.add(*who)
		found := m.people.list[slices.IndexFunc(m.people.list, func(p session.Participant) bool { return p.Key == key })]
		at := slices.IndexFunc(m.a.Participants, func(p session.Participant) bool { return p.Key == key })
		if at < 0 {
			m.a.Participants = append(m.a.Participants, found)
			continue
		}
		found.Seat = m.a.Participants[at].Seat
		m.a.Participants[at] = found
	}
}

// moderates is who moderates several segments and speaks in none, where that
// is one person alone; else nobody.
func (m *making) moderates() string {
	key, count := "", 0
	for i := range m.a.Segments {
		s := &m.a.Segments[i]
		switch {
		case s.Moderator == "":
		case key != "" && s.Moderator != key:
			return ""
		default:
			key, count = s.Moderator, count+1
		}
	}
	speaks := func(s session.Segment) bool { return slices.Contains(s.Speakers, key) }
	if count < 2 || slices.ContainsFunc(m.a.Segments, speaks) {
		return ""
	}
	return key
}

// fill gives the session a run of show that the programme does not have.
func (m *making) fill() {
	m.a.Segments, m.untimed, m.rows, m.kept = nil, nil, nil, nil
	named := len(m.a.Participants)
	m.a = template.Davos.Fill(m.a, m.given.Tell)
	if named == 0 || named < len(m.a.Participants) {
		for _, p := range m.a.Participants {
			known := slices.ContainsFunc(m.people.list, func(q session.Participant) bool { return q.Key == p.Key })
			if p.Key != m.a.Moderator && !known {
				m.placeholders++
			}
		}
	}
	for range m.a.Segments {
		m.rows = append(m.rows, -1)
	}
}

// zone is the zone that counts: none where what is written says nothing.
func (m *making) zone() string {
	zone := m.r.zone()
	if _, err := agenda.ParseZone(zone); err != nil {
		return ""
	}
	return zone
}

// date is the whole's where it has but one day; else the day's where that is a
// date; else the whole's for its first.
func (m *making) date() session.Date {
	f := &m.r.facts
	whole := f.date != nil && f.date.year
	if whole && len(m.all) < 2 {
		return f.date.date
	}
	if d, err := session.ParseDate(m.key); err == nil {
		return d
	}
	if !whole || len(m.all) == 0 || m.all[0].Name != m.day || strings.HasPrefix(m.key, "--") {
		return session.Date{}
	}
	return f.date.date
}

// slot finds the start and the end: as they are stated for a single day, else
// by the rows.
func (m *making) slot() {
	slot, first, last := m.r.slot()
	if stated := m.r.facts.start; stated != nil && len(m.all) < 2 {
		m.a.Start = clockAt(stated.minute)
		if slot > 0 {
			m.a.End = clockAt(last)
			return
		}
	} else {
		first = -1
	}
	open := false
	begin, end := -1, -1
	for _, i := range m.kept {
		p := &m.parts[i]
		if p.start != nil && (begin < 0 || *p.start < begin) {
			begin = *p.start
		}
		if p.end != nil {
			end = max(end, *p.end)
		}
		open = p.start != nil && p.end == nil
	}
	if first < 0 && begin >= 0 {
		m.a.Start = clockAt(begin)
	}
	if m.a.Start != nil && end > begin && !open {
		m.a.End = clockAt(end)
	}
}

// clockAt is a minute of the day as a time of day.
func clockAt(minute int) *session.Clock {
	c := session.Clock(minute % (24 * 60) * 60)
	return &c
}

// segment makes a segment of a part.
func (m *making) segment(i int) {
	p := &m.parts[i]
	s := session.Segment{Title: p.title, Kind: kindFor(p), Notes: m.notes(p)}
	s.Protected = s.Kind == session.Reflections
	if p.minutes != nil && *p.minutes >= 0 && *p.minutes <= mostTyped {
		s.Planned = time.Duration(*p.minutes * float64(time.Minute)).Round(time.Second)
	} else {
		m.untimed = append(m.untimed, len(m.a.Segments))
	}
	s.Chair, s.Moderator = m.people.one(p.chair), m.people.one(p.moderator)
	for _, who := range p.speakers {
		if everyone(who.name) {
			m.everyone = append(m.everyone, len(m.a.Segments))
			continue
		}
		if key := m.people.add(who); !slices.Contains(s.Speakers, key) {
			s.Speakers = append(s.Speakers, key)
		}
	}
	if limit := m.limit(p); limit > 0 && limit <= mostTyped*time.Minute {
		s.Limit = &limit
	}
	m.a.Segments = append(m.a.Segments, s)
	m.rows = append(m.rows, i)
}

// kindFor is the kind of segment that a part makes: what is logistics takes
// time like a break, and what ran beside others is what its title says.
func kindFor(p *part) session.SegmentKind {
	kind := p.kind
	if kind == parallelKind {
		kind = kindOf(p.title)
	}
	switch {
	case kind == logisticsKind:
		return session.Break
	case !slices.Contains(session.SegmentKinds(), session.SegmentKind(kind)):
		return session.Discussion
	}
	return session.SegmentKind(kind)
}

// limit is the time that the text gives every speaker, 0 where it gives none.
func (m *making) limit(p *part) time.Duration {
	if each := p.timing.each; each != nil {
		return time.Duration(each.minutes * float64(time.Minute)).Round(time.Second)
	}
	if n := len(p.speakers); p.times && n > 0 && p.minutes != nil { // so many minutes each
		return (time.Duration(*p.minutes*float64(time.Minute)) / time.Duration(n)).Round(time.Second)
	}
	return 0
}

// notes are the lines under a title that tell neither people nor times: the
// topics; and who reports.
func (m *making) notes(p *part) string {
	people := map[int]bool{}
	for _, who := range p.everybody() {
		people[who.no] = true
	}
	var list []string
	for _, l := range p.below {
		_, sure := m.r.x.whoever(l.text)
		told := func(who person) bool { return strings.Contains(who.affiliation, strings.TrimRight(l.text, ",;")) }
		lab, labelled := m.r.x.labelled(l.text)
		if l.text == "" || l.cells != nil || people[l.no] && l.mark != bullet || sure >= probably || labelled && lab.ofPeople() || l.text == p.title || rolesOf(l.text) != nil || slices.ContainsFunc(p.everybody(), told) {
			continue
		}
		list = append(list, l.text)
	}
	if p.rapporteur != nil {
		list = append(list, m.given.Tell(session.Say("Rapporteur: %s", p.rapporteur.name)))
	}
	return strings.Join(list, "\n")
}

// fixStarts fixes the starts that do not follow from what comes before, and
// those after breaks: people come back by what is printed. All others stay
// soft, so that a session that runs ahead stays ahead.
func (m *making) fixStarts() {
	if m.a.Start == nil {
		return
	}
	at, known, rested := int(*m.a.Start)/60, true, false
	for n := range m.a.Segments {
		i := m.rows[n]
		p, s := &m.parts[i], &m.a.Segments[n]
		if p.start != nil && !m.chained[i] {
			if !known || rested || *p.start != at {
				s.Start = clockAt(*p.start)
			}
			at, known = *p.start, true
		}
		rested = s.Kind == session.Break
		if slices.Contains(m.untimed, n) {
			known = false
			continue
		}
		at += int(*p.minutes)
	}
}
