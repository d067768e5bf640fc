package paint_test

import (
	"fmt"
	"testing"
	"time"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/act"
	"roundtable/ui/console/scene"
)

// A desk is a session told by commands at times of day, all of invented
// delegations.
type desk struct {
	t       testing.TB
	lang    *words.Language
	agenda  session.Agenda
	zone    *time.Location
	day     session.Date
	records []session.Record
	table   *session.Table
	now     session.Moment
	ids     int
}

func openDesk(t testing.TB, a session.Agenda, at string) *desk {
	t.Helper()
	zone, err := time.LoadLocation(a.Zone)
	if err != nil {
		t.Fatal(err)
	}
	d := &desk{t: t, lang: words.English(), agenda: a, zone: zone, day: a.Date}
	d.clock(at)
	d.keep(session.Open(a, "", session.Start{Printed: true}, a.Date, zone))
	return d
}

func (d *desk) clock(at string) {
	d.t.Helper()
	c, err := session.ParseClock(at)
	if err != nil {
		d.t.Fatal(err)
	}
	d.now = session.Moment{Wall: c.On(d.day, d.zone).UTC()}
}

func (d *desk) keep(events ...session.Event) {
	newID := func() string { d.ids++; return fmt.Sprintf("r%04d", d.ids) }
	d.records = append(d.records, session.Stamp("desk", len(d.records), events, d.now, session.ByHandModerator, newID)...)
	d.table = session.Fold(d.records)
}

func (d *desk) do(at string, c session.Command) {
	d.t.Helper()
	d.clock(at)
	events, no := session.Decide(d.table, c, d.now)
	if no != nil {
		d.t.Fatalf("%s %T: refused %+v", at, c, *no)
	}
	d.keep(events...)
}

// in is what the console would build its scene from at a time of day.
func (d *desk) in(at string) scene.In {
	d.t.Helper()
	d.clock(at)
	lang, reading := d.lang, d.table.Read(d.now)
	sit := act.Situation{
		Voice:   words.Voice{Language: lang, Table: d.table, Zone: d.zone},
		Reading: reading, Now: d.now, Hand: session.ByHandModerator,
	}
	if next := d.table.Next(); next != nil {
		sit.Selected = next.ID()
	}
	first, second := sit.Footer()
	return scene.In{
		Table: d.table, Reading: reading, Words: lang, Zone: d.zone, Laptop: d.zone,
		Signals: session.Signals{Before: []time.Duration{time.Minute, 30 * time.Second}, Grace: 30 * time.Second},
		Footer:  [2][]act.Item{first, second},
	}
}

func clockAt(s string) *session.Clock {
	c, err := session.ParseClock(s)
	if err != nil {
		panic(err)
	}
	return &c
}

func length(d time.Duration) *time.Duration { return &d }

// names are how the five delegations and the moderator are called.
type names struct {
	lang      *words.Language
	title     string
	venue     string
	people    []session.Participant
	segments  []string
	objective string
}

func invented() names {
	return names{
		lang:  words.English(),
		title: "Safeguarding Citizens in the Digital Transformation Era",
		venue: "Room R339, National Convention Center, Hanoi, Viet Nam",
		people: []session.Participant{
			{Key: "ca", Seat: 1, Delegation: "Carana", Name: "Amara Diallo", Address: "H.E. Ms.", Position: "Minister of Digital Economy", Say: "JAH-loh"},
			{Key: "os", Seat: 2, Delegation: "Ostania", Name: "Ilse Brandt", Address: "H.E. Ms.", Position: "Deputy Minister of Justice"},
			{Key: "ve", Seat: 3, Delegation: "Verland", Name: "Jon Aske", Address: "H.E. Mr.", Position: "Ambassador"},
			{Key: "ri", Seat: 4, Delegation: "Ribeira", Name: "Lia Moura", Address: "H.E. Ms.", Position: "Minister of the Interior", MustFinishBy: clockAt("15:25")},
			{Key: "nh", Seat: 5, Delegation: "Nam Hải", Name: "Nguyễn Văn Đạt", Address: "H.E. Mr.", Position: "Prime Minister", Say: "Ngwen Van Daht"},
			{Key: "mod", Name: "Trần Thị Mai"},
		},
		segments:  []string{"Opening", "Round 1", "Round 2", "Coordinated action", "Reserve", "Closing reflections", "Summary"},
		objective: "how the Convention protects",
	}
}

// inventedIn is invented in the language of the screen.
func inventedIn(l *words.Language) names {
	n := invented()
	n.lang = l
	if l.Tag == words.Vietnamese().Tag {
		n.title = "Bảo vệ công dân trong kỷ nguyên chuyển đổi số"
		n.venue = "Phòng R339, Trung tâm Hội nghị Quốc gia, Hà Nội, Việt Nam"
		for i, position := range []string{"Bộ trưởng Kinh tế số", "Thứ trưởng Tư pháp", "Đại sứ", "Bộ trưởng Nội vụ", "Thủ tướng"} {
			n.people[i].Position, n.people[i].Address = position, ""
		}
		n.segments = []string{"Khai mạc", "Vòng 1", "Vòng 2", "Hành động phối hợp", "Dự phòng", "Phát biểu kết luận", "Tổng kết"}
		n.objective = "Công ước bảo vệ công dân như thế nào"
	}
	return n
}

func (n names) agenda() session.Agenda {
	keys := []string{"ca", "os", "ve", "ri", "nh"}
	return session.Agenda{
		Title: n.title, Venue: n.venue, Zone: "Asia/Ho_Chi_Minh",
		Date: session.Date{Year: 2025, Month: 10, Day: 25}, Start: clockAt("14:30"), End: clockAt("15:30"),
		Moderator: "mod", Participants: n.people, Objectives: []string{"guide the session", "national efforts", n.objective},
		Segments: []session.Segment{
			{ID: "s1", Title: n.segments[0], Kind: session.Opening, Planned: 3 * time.Minute, Moderator: "mod"},
			{ID: "s2", Title: n.segments[1], Kind: session.Round, Planned: 16 * time.Minute, Limit: length(3 * time.Minute), Speakers: keys},
			{ID: "s3", Title: n.segments[2], Kind: session.Round, Planned: 16 * time.Minute, Limit: length(150 * time.Second), Speakers: keys, Objectives: []int{3}},
			{ID: "s4", Title: n.segments[3], Kind: session.Discussion, Planned: 10 * time.Minute, Limit: length(2 * time.Minute), Optional: true},
			{ID: "s5", Title: n.segments[4], Kind: session.Reserve, Planned: 4 * time.Minute},
			{ID: "s6", Title: n.segments[5], Kind: session.Reflections, Planned: 8 * time.Minute, Limit: length(90 * time.Second), Handover: length(6 * time.Second), Protected: true, Speakers: keys},
			{ID: "s7", Title: n.segments[6], Kind: session.Closing, Planned: 3 * time.Minute, Start: clockAt("15:27"), Counting: session.Until, Moderator: "mod"},
		},
	}
}
