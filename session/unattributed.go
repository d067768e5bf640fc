package session

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// What is said under the Chatham House Rule may leave, who said it may not:
// neither name nor affiliation, nor what gives them away beside it. Minutes
// are cleared of that here, so that no format can forget to.

// Few is how many people a figure must be of to leave where a rule holds: of
// fewer it would say something of each.
const Few = 5

// Unattributed is how many turns are laid to nobody, and how long they were.
// Of fewer people than Few it says only that there are some.
type Unattributed struct {
	Some  bool
	Turns int // 0: of too few people to say
	Time  time.Duration
}

// withhold takes out whatever a turn or a segment hides: who spoke, and the
// turn itself, since its place in the list and its times would say whose it was.
// What was noted stays with its segment.
func (m *Minutes) withhold(t *Table) {
	for i := range m.Segments {
		s := &m.Segments[i]
		if m.hidesIn(s.ID) {
			s.Speakers, s.Unheard = nil, nil
		}
		if s.Attribution.Hides() {
			s.Chair, s.Moderator, s.Presided = "", "", nil
		}
	}
	m.Orders = slices.DeleteFunc(m.Orders, func(o OrderMinutes) bool { return m.hidesIn(o.Segment) })
	m.Veiled = slices.ContainsFunc(m.Segments, func(s SegmentMinutes) bool { return m.hidesIn(s.ID) })
	m.withholdQuestions(t)
	m.withholdReflections(t)
	m.withholdOnBehalf(t)
	m.withholdAirtime(t)
	m.withholdCourse()
	m.Turns = slices.DeleteFunc(m.Turns, func(turn TurnMinutes) bool { return turn.Attribution.Hides() })
}

// withholdCourse leaves out who came, went or left the list where that is
// hidden, and what was put right of somebody hidden: their times would say who.
func (m *Minutes) withholdCourse() {
	was := len(m.Departures) + len(m.Comings) + len(m.Corrections)
	m.Departures = slices.DeleteFunc(m.Departures, func(d Departure) bool { return d.Participant == "" })
	m.Comings = slices.DeleteFunc(m.Comings, func(c Coming) bool { return c.Participant == "" })
	m.Corrections = slices.DeleteFunc(m.Corrections, func(c Correction) bool { return c.Hidden })
	gone := was - len(m.Departures) - len(m.Comings) - len(m.Corrections)
	m.Veiled = m.Veiled || gone > 0
	m.Private += gone
}

// withholdQuestions takes out who asked, and whom, of a question under a rule
// or answered in a turn under one: to whom it went would say who answered.
func (m *Minutes) withholdQuestions(t *Table) {
	hidden := func(turn string) bool {
		found := t.Turn(turn)
		return found != nil && found.Attribution.Hides()
	}
	for i := range m.Questions {
		q := &m.Questions[i]
		answered := slices.ContainsFunc(q.Answers, func(a AnswerTurn) bool { return hidden(a.Turn) })
		if q.Attribution.Hides() || hidden(q.Turn) || answered {
			q.Asker, q.AskerName, q.Affiliation, q.To, q.Channel = "", "", "", "", ""
			q.Turn, q.At, q.Answers, q.Attribution = "", Point{}, nil, ChathamHouse
			if hidden(q.ID) { // put from the floor: its id is its turn's
				q.ID = "q" + strconv.Itoa(q.Number)
			}
		}
		q.Answers = slices.DeleteFunc(q.Answers, func(a AnswerTurn) bool { return hidden(a.Turn) })
	}
}

// hidesIn says whether a segment, or a turn in it, hides who spoke.
func (m *Minutes) hidesIn(segment string) bool {
	for i := range m.Segments {
		if m.Segments[i].ID == segment && m.Segments[i].Attribution.Hides() {
			return true
		}
	}
	for i := range m.Turns {
		if m.Turns[i].Segment == segment && m.Turns[i].Attribution.Hides() {
			return true
		}
	}
	return false
}

// withholdReflections takes the names from all reflections as soon as one must
// not have one: everybody gives one, so the missing name would say whose it is.
func (m *Minutes) withholdReflections(t *Table) {
	p := t.reflections()
	if p == nil || !m.hidesIn(p.ID) {
		return
	}
	for i := range m.Reflections {
		m.Reflections[i].Participant, m.Reflections[i].Turn = "", ""
	}
	slices.SortStableFunc(m.Reflections, func(a, b Reflection) int { return strings.Compare(a.KeyMessage, b.KeyMessage) })
}

// withholdOnBehalf leaves everybody speaking for whom they spoke in the open:
// what was said of that under the rule stays, until a turn in the open says it.
func (m *Minutes) withholdOnBehalf(t *Table) {
	open := map[string]string{}
	veil := newVeil(t)
	for i := range t.Entries {
		e := &t.Entries[i]
		hidden := veil.pass(e)
		if e.Struck || e.Void {
			continue
		}
		switch event := e.Event.(type) {
		case OnBehalfSet:
			_, kept := open[event.Participant]
			if hidden && !kept {
				open[event.Participant] = event.Old
			} else if !hidden {
				delete(open, event.Participant)
			}
		case FloorGiven:
			if !hidden {
				delete(open, event.Participant)
			}
		}
	}
	for i := range m.People {
		if of, kept := open[m.People[i].Key]; kept {
			m.People[i].OnBehalf = of
		}
	}
}

// withholdAirtime leaves those turns out of everybody's time, and those people
// out who are only known for having taken one.
func (m *Minutes) withholdAirtime(t *Table) {
	taken := map[string]Airtime{}
	for i, turn := range t.Turns {
		if !turn.Attribution.Hides() || !turn.Kind.Charged() {
			continue
		}
		begun := 1
		if turn.Resumes != "" { // what broke off and went on is one turn
			begun = 0
		}
		a := taken[turn.Participant]
		a.Turns, a.Time = a.Turns+begun, a.Time+m.Turns[i].Net
		taken[turn.Participant] = a
		m.Unattributed.Some = true
		m.Unattributed.Turns += begun
		m.Unattributed.Time += m.Turns[i].Net
	}
	if len(taken) < Few { // of how many people, not of how many turns
		m.Unattributed.Turns, m.Unattributed.Time = 0, 0
	}
	gone := map[string]bool{}
	kept := m.Airtime[:0:0]
	for _, a := range m.Airtime {
		hidden, some := taken[a.Participant]
		a.Turns, a.Time = a.Turns-hidden.Turns, a.Time-hidden.Time
		if some && a.Turns == 0 && a.Time == 0 && t.Person(a.Participant).WalkIn {
			gone[a.Participant] = true
			continue
		}
		kept = append(kept, a)
	}
	m.Airtime = kept
	for i := range m.Corrections {
		if c := &m.Corrections[i]; gone[c.Participant] {
			c.Participant, c.Hidden = "", true
		}
	}
	people := m.People[:0:0]
	for _, p := range m.People {
		if !gone[p.Key] {
			people = append(people, p)
		}
	}
	m.People = people
}

// Hides says whether a note may not say who spoke or is to act: as was said of
// it, else as its turn, else as its segment.
func (n *Note) Hides(t *Table) bool {
	if n.Own != "" {
		return n.Own.Hides()
	}
	return n.ruled(t)
}

// ruled says whether a note stands under a rule that hides who spoke.
func (n *Note) ruled(t *Table) bool {
	if turn := t.Turn(n.Turn); turn != nil {
		return turn.Attribution.Hides()
	}
	return n.Attribution.Hides()
}
