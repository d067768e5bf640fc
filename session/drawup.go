package session

import (
	"slices"
	"strconv"
	"time"
)

// DrawUp makes the minutes of a session, closed or still open, as it stands
// now. It depends on its arguments alone.
func DrawUp(t *Table, now Moment, terms Terms) Minutes {
	if !terms.Rule {
		return drawUp(t, now, Terms{Private: terms.Private}, terms.Fold)
	}
	m := drawUp(t, now, Terms{Rule: true}, terms.Fold)
	return m.underRule(t, terms.Fold)
}

func drawUp(t *Table, now Moment, terms Terms, fold func(string) string) Minutes {
	if t.Closed != nil {
		now = Moment{Wall: t.Closed.Wall}
	}
	m := Minutes{
		Session: sessionOf(t), Title: t.Agenda.Title, Venue: t.Agenda.Venue, Zone: t.Agenda.Zone,
		Languages: t.Agenda.Languages, Interpretation: t.Agenda.Interpretation,
		Moderator: t.Agenda.Moderator, Objectives: t.Agenda.Objectives, Source: t.Source,
		Practice: t.Practice, Terms: terms, State: t.State(), DrawnUp: now.Wall, Opened: t.Opened.Wall,
		PrintedStart: t.Plan.Start, MustEnd: t.MustEnd, Closed: wallOf(t.Closed), Started: wallOf(t.Started),
		Estimated: t.Estimated, Reflections: t.Reflections(), Airtime: t.Airtime(now), Entries: len(t.Entries),
	}
	at := t.line.point(now)
	if t.Closed != nil {
		at = *t.Closed
	}
	if t.Started != nil {
		m.Lasted = max(at.On-t.Started.On, 0)
		m.Held = t.holds.within(t.Started.On, at.On)
	}
	for _, p := range t.People {
		m.People = append(m.People, *p)
	}
	for _, q := range t.Questions {
		m.Questions = append(m.Questions, *q)
	}
	m.segments(t, t.Read(now), at)
	m.turns(t, at)
	m.notes(t)
	m.course(t)
	for _, p := range t.Recordings {
		m.Recordings = append(m.Recordings, p.Wall)
	}
	m.Corrections = corrections(t)
	m.withhold(t)
	m.redact(t, fold)
	m.Heard, m.Seats = t.HeardIn(m.Airtime)
	if m.Veiled { // a row of nothing would say who spoke in what is left out
		m.Airtime = slices.DeleteFunc(m.Airtime, func(a Airtime) bool { return a.Turns == 0 && a.Time == 0 })
	}
	m.TagTimes = t.byTag(m.Airtime)
	return m
}

func sessionOf(t *Table) string {
	if len(t.Entries) == 0 {
		return t.Session
	}
	return t.Entries[0].Session
}

func (m *Minutes) segments(t *Table, r *Reading, at Point) {
	for i, p := range t.Parts {
		s := SegmentMinutes{
			Segment: p.Segment, State: p.State, Added: p.Added,
			PrintedStart: r.Segments[i].PrintedStart, PrintedEnd: r.Segments[i].PrintedEnd,
			Began: wallOf(p.Began), Ended: wallOf(p.Ended), Paid: p.Paid, Taken: p.Taken, Left: p.Left(), Reason: p.Reason,
			Unheard: p.Unheard,
		}
		if p.Began != nil && p.State != SegmentWaiting {
			elapsed, held := p.spent(at.On, t.holds)
			s.Actual, s.Held = &elapsed, held
		}
		if s.Ended != nil && s.PrintedEnd != nil {
			d := s.Ended.Sub(*s.PrintedEnd)
			s.Drift = &d
		}
		m.Segments = append(m.Segments, s)
	}
}

func (m *Minutes) turns(t *Table, at Point) {
	called := make(map[string]time.Time, len(t.Entries))
	for i := range t.Entries {
		if e := &t.Entries[i]; e.Kind == (FloorGiven{}).Kind() {
			called[e.ID] = e.Point.Wall
		}
	}
	for _, turn := range t.Turns {
		tt := t.timeOf(turn, at)
		m.Turns = append(m.Turns, TurnMinutes{
			Turn: turn, TurnTime: tt, Called: called[turn.ID], Over: turn.Over(tt.Net),
		})
	}
}

func (m *Minutes) notes(t *Table) {
	for _, n := range t.Notes {
		if n.Withdrawn {
			continue
		}
		if n.Private && !m.Terms.Private {
			m.Withheld++
			continue
		}
		note := NoteMinutes{Note: *n}
		switch turn := t.Turn(n.Turn); {
		case n.Hides(t):
			note.Hidden, note.Who, note.WhoName, note.Was = true, "", "", nil
			note.Turn, note.Question, note.Mark, note.Interpreted, note.At, note.ID = "", "", "", false, Point{}, "n"+strconv.Itoa(n.Number)
		case turn != nil:
			note.Participant = turn.Participant
			if turn.Attribution.Hides() { // with consent; in which turn it was said would say whose that is
				note.Turn, note.Question, note.Mark, note.At, note.ID = "", "", "", Point{}, "n"+strconv.Itoa(n.Number)
			}
		}
		m.Notes = append(m.Notes, note)
	}
	kept := map[string]bool{}
	for i := range m.Notes {
		kept[m.Notes[i].ID] = true
	}
	for i := range m.Notes { // an answer does not tell of a question that stays behind
		if n := &m.Notes[i]; t.QuestionOf(n.Question) == nil && !kept[n.Question] {
			n.Question = ""
		}
	}
}

// course reads what stands only in the records: who left the list without
// speaking, who came and went, how segments were extended and shortened, and
// where the must-end went.
func (m *Minutes) course(t *Table) {
	begun, off := false, ""
	veil := newVeil(t)
	for i := range t.Entries {
		e := &t.Entries[i]
		hidden := veil.pass(e)
		if e.Struck || e.Void {
			continue
		}
		switch event := e.Event.(type) {
		case SegmentStarted:
			begun = true
		case PlaceLeft:
			if hidden {
				event.Participant = ""
			}
			m.Departures = append(m.Departures, Departure{event.PlaceID, veil.segment, event.Off, e.Point})
			off = e.Act
		case PresenceChanged: // being taken off the list already says that somebody is not there
			if hidden {
				event.Participant = ""
			}
			if begun && e.Act != off {
				m.Comings = append(m.Comings, Coming{event, veil.segment, e.Point})
			}
		case SessionHeld:
			if s := m.segment(veil.segment); s != nil {
				s.Interrupted = append(s.Interrupted, t.holds.interruption(e.Point, event.Reason))
			}
		case SegmentPresided:
			s := &m.Segments[t.Part(event.Segment).Index]
			s.Presided = append(s.Presided, PresidedChange{e.Point, event.Role, event.Old, event.New})
		case ConsoleReturned:
			m.Returns = append(m.Returns, Return{e.Point.Wall, event.Since})
		case FloorInvited:
			m.Private++
		case SegmentExtended:
			if s := m.segment(event.Segment); s != nil {
				s.Extended += event.By
				s.FromReserve += event.Taken
			}
		case SegmentShortened:
			if s := m.segment(event.Segment); s != nil {
				s.Shortened += event.By
			}
		case ListOrdered:
			m.Orders = append(m.Orders, OrderMinutes{event, e.Point})
		case MustEndMoved:
			m.MustEnds = append(m.MustEnds, MustEndChange{e.Point.Wall, event.Old, event.New})
		}
	}
}

// segment finds a segment by its id, or nil.
func (m *Minutes) segment(id string) *SegmentMinutes {
	for i := range m.Segments {
		if m.Segments[i].ID == id {
			return &m.Segments[i]
		}
	}
	return nil
}

// firstHeld is the first part that is not a reserve, or nil.
func firstHeld(parts []*Part) *Part {
	for _, p := range parts {
		if !p.IsReserve() {
			return p
		}
	}
	return nil
}
