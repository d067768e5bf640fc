package session_test

import (
	"fmt"
	"testing"
	"time"

	"roundtable/session"
)

// A desk drives a session the way a console does: it decides, stamps, keeps
// the records and folds them.
type desk struct {
	t       *testing.T
	zone    *time.Location
	records []session.Record
	table   *session.Table
	now     time.Time
	ids     int
}

// at opens an agenda at an instant; the plan keeps its printed times.
func open(t *testing.T, a session.Agenda, at string) *desk {
	t.Helper()
	return openWith(t, a, at, session.Start{Printed: true})
}

func openWith(t *testing.T, a session.Agenda, at string, start session.Start) *desk {
	t.Helper()
	zone, err := time.LoadLocation(a.Zone)
	if err != nil {
		t.Fatal(err)
	}
	d := &desk{t: t, zone: zone}
	d.clock(at)
	d.keep([]session.Event{session.Open(a, "", start, session.DateOf(d.now.In(zone)), zone)}, session.ByHandModerator)
	return d
}

// clock sets the time: RFC 3339, or a time of day on the present day.
func (d *desk) clock(at string) {
	d.t.Helper()
	if when, err := time.Parse(time.RFC3339, at); err == nil {
		d.now = when
		return
	}
	c, err := session.ParseClock(at)
	if err != nil {
		d.t.Fatal(err)
	}
	d.now = c.On(session.DateOf(d.now.In(d.zone)), d.zone)
}

func (d *desk) moment() session.Moment { return session.Moment{Wall: d.now.UTC()} }

func (d *desk) newID() string { d.ids++; return fmt.Sprintf("r%04d", d.ids) }

func (d *desk) keep(events []session.Event, by session.Hand) {
	d.records = append(d.records, session.Stamp("test", len(d.records), events, d.moment(), by, d.newID)...)
	d.table = session.Fold(d.records)
}

// try gives a command at a time of day and returns the refusal, if any.
func (d *desk) try(at string, c session.Command) *session.Refusal {
	d.t.Helper()
	d.clock(at)
	events, no := session.Decide(d.table, c, d.moment())
	if no == nil {
		d.keep(events, handOf(c))
	}
	return no
}

// handOf is whose hand gives a command.
func handOf(c session.Command) session.Hand {
	switch c := c.(type) {
	case session.Undo:
		return c.Hand
	case session.Redo:
		return c.Hand
	}
	return session.ByHandModerator
}

// do gives a command that must not be refused.
func (d *desk) do(at string, c session.Command) {
	d.t.Helper()
	if no := d.try(at, c); no != nil {
		d.t.Fatalf("%s %T: refused %+v", at, c, *no)
	}
}

// refused gives a command that must be refused, and change nothing.
func (d *desk) refused(at string, c session.Command, code session.Code) {
	d.t.Helper()
	before := len(d.records)
	no := d.try(at, c)
	if no == nil || no.Code != code {
		d.t.Fatalf("%s %T: got refusal %+v, want code %d", at, c, no, code)
	}
	if len(d.records) != before {
		d.t.Fatalf("%T: a refusal made records", c)
	}
}

// read reads the table at a time of day.
func (d *desk) read(at string) *session.Reading {
	d.t.Helper()
	d.clock(at)
	return d.table.Read(d.moment())
}

// is checks a duration that may be unknown ("" stands for unknown).
func (d *desk) is(what string, got *time.Duration, want string) {
	d.t.Helper()
	switch {
	case want == "" && got != nil:
		d.t.Errorf("%s = %v, want unknown", what, *got)
	case want != "" && got == nil:
		d.t.Errorf("%s unknown, want %s", what, want)
	case want != "":
		if w := dur(want); *got != w {
			d.t.Errorf("%s = %v, want %v", what, *got, w)
		}
	}
}

// span checks a segment's expected start and end as times of day.
func (d *desk) span(r *session.Reading, id, start, end string) {
	d.t.Helper()
	for i := range r.Segments {
		p := &r.Segments[i]
		if p.ID != id {
			continue
		}
		got := [2]string{d.tod(p.ExpectedStart), d.tod(p.ExpectedEnd)}
		if want := [2]string{start, end}; got != want {
			d.t.Errorf("%s expected %v, want %v", id, got, want)
		}
		return
	}
	d.t.Errorf("no segment %s", id)
}

// tod is an instant as a time of day in the session's zone, "" if unknown.
func (d *desk) tod(t *time.Time) string {
	if t == nil {
		return ""
	}
	local := t.In(d.zone)
	return session.Clock(local.Hour()*3600 + local.Minute()*60 + local.Second()).String()
}

// dur reads -M:SS or a Go duration.
func dur(s string) time.Duration {
	var m, sec int
	neg := s[0] == '-'
	if neg {
		s = s[1:]
	}
	d, err := time.ParseDuration(s)
	if err != nil {
		if _, err := fmt.Sscanf(s, "%d:%d", &m, &sec); err != nil {
			panic(s)
		}
		d = time.Duration(m)*time.Minute + time.Duration(sec)*time.Second
	}
	if neg {
		return -d
	}
	return d
}

func ptr[T any](v T) *T { return &v }

func at(s string) *session.Clock {
	c, err := session.ParseClock(s)
	if err != nil {
		panic(err)
	}
	return &c
}

// people are n participants a, b, c … with seats 1, 2, 3 ….
func people(n int) []session.Participant {
	names := []string{"Carana", "Ostania", "Verland", "Ribeira", "Nam Hải", "Zembla"}
	var all []session.Participant
	for i := range n {
		key := string(rune('a' + i))
		all = append(all, session.Participant{Key: key, Seat: i + 1, Delegation: names[i], Name: "Head of " + names[i]})
	}
	return all
}

func keys(n int) []string {
	var all []string
	for _, p := range people(n) {
		all = append(all, p.Key)
	}
	return all
}

// abc is the plan of the table in DESIGN §6: A 10:00 30 min, B soft 20 min,
// C fixed 11:00 15 min, must end 11:15.
func abc() session.Agenda {
	return session.Agenda{
		Title: "ABC", Zone: "Europe/Vienna", Date: session.Date{Year: 2026, Month: 3, Day: 10},
		Start: at("10:00"), End: at("11:15"), Participants: people(3),
		Segments: []session.Segment{
			{ID: "s1", Title: "A", Kind: session.Discussion, Planned: 30 * time.Minute},
			{ID: "s2", Title: "B", Kind: session.Discussion, Planned: 20 * time.Minute},
			{ID: "s3", Title: "C", Kind: session.Discussion, Planned: 15 * time.Minute, Start: at("11:00")},
		},
	}
}

// hanoi is the Hanoi run of show with five seats.
func hanoi() session.Agenda {
	mod := session.Participant{Key: "mod", Name: "Moderator"}
	return session.Agenda{
		Title: "Safeguarding Citizens", Zone: "Asia/Ho_Chi_Minh", Date: session.Date{Year: 2025, Month: 10, Day: 25},
		Start: at("14:30"), End: at("15:30"), Moderator: "mod", Participants: append(people(5), mod),
		Segments: []session.Segment{
			{ID: "s1", Title: "Opening", Kind: session.Opening, Planned: 3 * time.Minute, Moderator: "mod"},
			{ID: "s2", Title: "Round 1", Kind: session.Round, Planned: 16 * time.Minute, Limit: ptr(3 * time.Minute), Handover: ptr(12 * time.Second), Speakers: keys(5)},
			{ID: "s3", Title: "Round 2", Kind: session.Round, Planned: 16 * time.Minute, Limit: ptr(150 * time.Second), Speakers: keys(5)},
			{ID: "s4", Title: "Coordinated action", Kind: session.Discussion, Planned: 10 * time.Minute, Limit: ptr(2 * time.Minute), Optional: true},
			{ID: "s5", Title: "Reserve", Kind: session.Reserve, Planned: 4 * time.Minute},
			{ID: "s6", Title: "Closing reflections", Kind: session.Reflections, Planned: 8 * time.Minute, Limit: ptr(90 * time.Second), Handover: ptr(6 * time.Second), Protected: true, Speakers: keys(5)},
			{ID: "s7", Title: "Summary", Kind: session.Closing, Planned: 3 * time.Minute, Start: at("15:27"), Counting: session.Until, Moderator: "mod"},
		},
	}
}
