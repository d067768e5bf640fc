package words_test

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// A story is a session told by commands, its clock moved by hand.
type story struct {
	t       *testing.T
	records []session.Record
	table   *session.Table
	now     time.Time
	ids     int
}

func length(d time.Duration) *time.Duration { return &d }

func day() session.Date { return session.Date{Year: 2025, Month: 10, Day: 25} }

func start() time.Time { return time.Date(2025, 10, 25, 14, 30, 0, 0, time.UTC) }

func tell(t *testing.T) *story {
	begin, end := session.Clock(14*3600+30*60), session.Clock(15*3600+30*60)
	a := session.Agenda{
		Title: "Roundtable", Date: day(), Start: &begin, End: &end,
		Participants: []session.Participant{
			{Key: "ca", Seat: 1, Delegation: "Carana", Name: "Amara Diallo"},
			{Key: "ve", Seat: 3, Delegation: "Verland", Name: "Jon Aske"},
			{Key: "nh", Seat: 5, Delegation: "Nam Hải", Name: "Nguyễn Văn Đạt"},
		},
		Segments: []session.Segment{
			{ID: "s1", Title: "Round 1", Kind: session.Round, Planned: 20 * time.Minute, Limit: length(150 * time.Second), Speakers: []string{"ca"}},
			{ID: "s2", Title: "Questions", Kind: session.Questions, Planned: 10 * time.Minute},
			{ID: "s3", Title: "Reserve", Kind: session.Reserve, Planned: 10 * time.Minute},
			{ID: "s4", Title: "Closing reflections", Kind: session.Reflections, Planned: 20 * time.Minute, Speakers: []string{"ca", "ve"}},
		},
	}
	s := &story{t: t, now: start()}
	s.add(session.Open(a, "", session.Start{Printed: true}, a.Date, time.UTC))
	return s
}

func (s *story) add(events ...session.Event) {
	newID := func() string { s.ids++; return "r" + strconv.Itoa(s.ids) }
	at := session.Moment{Wall: s.now}
	s.records = append(s.records, session.Stamp("x", len(s.records), events, at, session.ByHandModerator, newID)...)
	s.table = session.Fold(s.records)
}

// at gives a command some seconds after the start.
func (s *story) at(seconds int, c session.Command) *story {
	s.t.Helper()
	s.now = start().Add(time.Duration(seconds) * time.Second)
	events, no := session.Decide(s.table, c, session.Moment{Wall: s.now})
	if no != nil {
		s.t.Fatalf("%T is refused: %s", c, s.voice().Refusal(no))
	}
	s.add(events...)
	return s
}

func (s *story) voice() words.Voice { return words.Voice{Language: words.English(), Table: s.table} }

// lines are what the records from seq on say.
func (s *story) lines(seq int) string {
	var lines []string
	for i := range s.table.Entries {
		if e := &s.table.Entries[i]; e.Seq >= seq {
			lines = append(lines, s.voice().Line(e))
		}
	}
	return strings.Join(lines, "\n")
}
