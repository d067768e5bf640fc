package programme

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"roundtable/data/agenda"
	"roundtable/session"
)

// A Way is one way to settle a doubt.
type Way struct {
	Said session.Sentence // what it does
	Asks Asked            // what is to be typed for it

	does  does
	value string // a day or a track
	part  int    // that it is about, -1 for none
}

// Asked is what a way wants typed.
type Asked int

// What can be.
const (
	Nothing Asked = iota
	Minutes
	Zone  // an IANA name
	Date  // YYYY-MM-DD
	Title // any text
	Name  // of somebody; what stands behind a comma is their position
	Venue // any text
)

// does is what a way does.
type does int

const (
	keep        does = iota // it is right as it stands
	setMinutes              // a row has the minutes that are typed
	asStated                // a row has the minutes that are written beside its times
	otherHalf               // a row's times are in the other half of the day
	follow                  // a row begins when what is before it has ended
	cutShort                // what is before a row ends when that begins
	asBreak                 // the hole before a row is a break
	inTextOrder             // rows stay in the order of the text
	toReserve               // what is left of the slot is a reserve
	toQuestions             // what is left of the slot goes to the questions
	endWithRows             // the session ends with its last row
	useToday
	setDate
	setZone
	setTitle
	setVenue
	setRowTitle // a row has the title that is typed
	setModerator
	chooseDay
	chooseTrack
	fromTemplate // the run of show is the template's
)

// ofSlot says whether a way is about the whole slot.
func ofSlot(d does) bool { return d == toReserve || d == toQuestions || d == endWithRows }

// A settled is a doubt that was settled, and how.
type settled struct {
	way   Way
	code  string
	place agenda.Place
	said  string // of a doubt that the reader found: others have its code and its place

	doubt session.Sentence

	minutes float64
	text    string
	date    session.Date
}

// about says whether a doubt is the one that was settled.
func (s *settled) about(p Placed, part int) bool {
	if s.code != p.Code || s.said != p.said {
		return false
	}
	if s.way.part >= 0 || part >= 0 {
		return s.way.part == part
	}
	return s.place == p.Place
}

// mostTyped is the longest a row can last.
const mostTyped = 24 * 60

// read reads what was typed for a way.
func (s *settled) read(typed string) error {
	typed = strings.Join(strings.Fields(typed), " ")
	var err error
	switch s.way.Asks {
	case Minutes:
		s.minutes, err = strconv.ParseFloat(strings.Replace(typed, ",", ".", 1), 64)
		if at, ok := lengthAt(typed, 0); err != nil && ok && at.to == len(typed) {
			s.minutes, err = at.minutes, nil
		}
		if err != nil || !(s.minutes > 0 && s.minutes <= mostTyped) {
			return session.Say("write minutes, such as 10 or 2.5")
		}
		s.minutes = (time.Duration(s.minutes * float64(time.Minute))).Round(time.Second).Minutes()
	case Zone:
		s.text, err = agenda.ParseZone(typed)
		if zone := zoneOfPlace(typed); err != nil && zone != "" {
			s.text, err = zone, nil
		}
		if err != nil || typed == "" {
			return session.Say("write an IANA name such as Asia/Ho_Chi_Minh or Europe/Vienna")
		}
	case Date:
		s.date, err = session.ParseDate(typed)
		if found := days(typed); err != nil && len(found) == 1 && found[0].year {
			s.date, err = found[0].date, nil
		}
		if err != nil {
			return session.Say("write it as 2025-10-25")
		}
	case Title:
		if s.text = typed; typed == "" {
			return session.Say("write a title")
		}
	case Name:
		if s.text = typed; typed == "" {
			return session.Say("write a name")
		}
	case Venue:
		if s.text = typed; typed == "" {
			return session.Say("write a place")
		}
	}
	return nil
}

// onParts does what is done before rows are chosen.
func (s *settled) onParts(m *making) {
	switch s.way.does {
	case chooseDay:
		m.day = s.way.value
	case chooseTrack:
		m.track = s.way.value
	case inTextOrder:
		m.asWritten = true
	case fromTemplate:
		m.template = true
	case setModerator:
		name, post, _ := strings.Cut(s.text+s.way.value, ", ")
		m.leads = &person{name: name, affiliation: post}
	}
	if s.way.part < 0 {
		return
	}
	p := &m.parts[s.way.part]
	switch s.way.does {
	case setMinutes:
		p.last(s.minutes)
	case setRowTitle:
		p.title = s.text
	case asStated:
		p.last(p.timing.length.minutes)
	case otherHalf:
		p.turn()
	case follow:
		if m.chained == nil {
			m.chained = map[int]bool{}
		}
		m.chained[s.way.part] = true
	case cutShort:
		m.cutShort(s.way.part)
	}
}

// last gives a part so many minutes.
func (p *part) last(minutes float64) {
	p.minutes = &minutes
	if p.start != nil {
		end := *p.start + int(minutes)
		p.end = &end
	}
}

// turn puts the times of a part into the other half of the day.
func (p *part) turn() {
	if p.start == nil {
		return
	}
	by := noon
	if *p.start >= noon {
		by = -noon
	}
	start := *p.start + by
	p.start = &start
	if p.minutes != nil {
		p.last(*p.minutes)
	}
}

// cutShort ends what begins before a part and goes on into it.
func (m *making) cutShort(i int) {
	p := &m.parts[i]
	for k := range m.parts {
		q := &m.parts[k]
		if k != i && q.day == p.day && shareTime(p, q) && *q.start < *p.start {
			q.last(float64(*p.start - *q.start))
		}
	}
}

// onAgenda does what is done to the session that the rows make.
func (s *settled) onAgenda(m *making) {
	a := &m.a
	switch s.way.does {
	case useToday:
		a.Date = m.given.Today
	case setDate:
		a.Date = s.date
	case setZone:
		a.Zone = s.text
	case setTitle:
		a.Title = s.text
	case setVenue:
		a.Venue = s.text
	case asBreak:
		m.breakBefore(s.way.part)
	case toReserve:
		if rest := m.unassigned(); rest > 0 {
			m.insert(len(a.Segments), session.Segment{Title: m.given.Tell(session.Say("Reserve")), Kind: session.Reserve, Planned: rest})
		}
	case toQuestions:
		if i := m.questions(); i >= 0 {
			a.Segments[i].Planned += max(m.unassigned(), 0)
			m.soften(i + 1)
		}
	case endWithRows:
		m.endWithRows()
	}
}

// unassigned is what no segment takes of the slot, below zero where they take
// more.
func (m *making) unassigned() time.Duration {
	return m.a.Slot() - m.until()
}

// until is when the last segment ends, from the start.
func (m *making) until() time.Duration {
	var at time.Duration
	for i := range m.a.Segments {
		s := &m.a.Segments[i]
		if s.Start != nil && m.a.Start != nil {
			from := time.Duration(*s.Start-*m.a.Start) * time.Second
			if from < 0 {
				from += 24 * time.Hour
			}
			at = from
		}
		at += s.Planned
	}
	return at
}

// questions is the last segment for questions, else the last discussion; -1
// where there is neither.
func (m *making) questions() int {
	for _, kind := range []session.SegmentKind{session.Questions, session.Discussion} {
		for i := len(m.a.Segments) - 1; i >= 0; i-- {
			if m.a.Segments[i].Kind == kind && !slices.Contains(m.untimed, i) {
				return i
			}
		}
	}
	return -1
}

// soften lets the segments from one on begin when what is before them ends.
func (m *making) soften(from int) {
	for i := from; i < len(m.a.Segments); i++ {
		m.a.Segments[i].Start = nil
	}
}

func (m *making) endWithRows() {
	if m.a.Start == nil {
		return
	}
	m.a.End = clockAt(int(*m.a.Start)/60 + int((m.until()+time.Minute-1)/time.Minute))
}

// breakBefore makes a break of the hole before a part.
func (m *making) breakBefore(part int) {
	i := slices.Index(m.rows, part)
	if i <= 0 || m.a.Segments[i].Start == nil || m.a.Start == nil {
		return
	}
	whole := m.a.Segments
	m.a.Segments = whole[:i]
	before := m.until()
	m.a.Segments = whole
	hole := time.Duration(*whole[i].Start-*m.a.Start)*time.Second - before
	if hole > 0 {
		m.insert(i, session.Segment{Title: m.given.Tell(session.Say("Break")), Kind: session.Break, Planned: hole})
	}
}

// insert puts in a segment that no row made.
func (m *making) insert(i int, s session.Segment) {
	m.a.Segments = slices.Insert(slices.Clone(m.a.Segments), i, s)
	m.rows = slices.Insert(m.rows, i, -1)
	for n, k := range m.untimed {
		if k >= i {
			m.untimed[n]++
		}
	}
}
