package export

import (
	"bytes"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"roundtable/session"
	"roundtable/session/words"
)

// A desk gives commands at times of day of 25 October 2025.
type desk struct {
	t       *testing.T
	zone    *time.Location
	records []session.Record
	ids     int
}

func open(t *testing.T, a session.Agenda) *desk {
	d := &desk{t: t, zone: time.FixedZone("", 7*3600)}
	e := session.Open(a, "00ff", session.Start{Printed: true}, a.Date, d.zone)
	d.stamp([]session.Event{e}, "14:00:00", session.ByHandScript)
	return d
}

func (d *desk) at(clock string) session.Moment {
	c, err := session.ParseClock(clock)
	if err != nil {
		d.t.Fatal(err)
	}
	return session.Moment{Wall: c.On(session.Date{Year: 2025, Month: 10, Day: 25}, d.zone)}
}

func (d *desk) stamp(events []session.Event, clock string, by session.Hand) {
	newID := func() string { d.ids++; return "id" + strconv.Itoa(d.ids) }
	d.records = append(d.records, session.Stamp("small-2025-10-25-aaa", len(d.records), events, d.at(clock), by, newID)...)
}

func (d *desk) do(clock string, c session.Command) { d.as(session.ByHandModerator, clock, c) }

func (d *desk) as(by session.Hand, clock string, c session.Command) {
	d.t.Helper()
	events, no := session.Decide(session.Fold(d.records), c, d.at(clock))
	if no != nil {
		d.t.Fatalf("%s %T refused: %+v", clock, c, no)
	}
	d.stamp(events, clock, by)
}

func (d *desk) handout(clock string) Handout {
	return Draw(session.Fold(d.records), d.at(clock), Wish{Language: words.English(), Zone: d.zone, Provenance: "Kept in small.db, verified."})
}

func minutes(n int) time.Duration { return time.Duration(n) * time.Minute }

func of(d time.Duration) *time.Duration { return &d }

func smallAgenda() session.Agenda {
	start, end := session.Clock(14*3600+1800), session.Clock(15*3600)
	both := []string{"ca", "os"}
	return session.Agenda{
		Title: "A small roundtable", Venue: "Room 1", Zone: "Asia/Ho_Chi_Minh", Date: session.Date{Year: 2025, Month: 10, Day: 25},
		Start: &start, End: &end, Languages: []string{"English", "French"}, Interpretation: session.Simultaneous,
		Moderator: "mai", Objectives: []string{"Protect people"},
		Participants: []session.Participant{
			{Key: "mai", Name: "Trần Thị Mai"},
			{Key: "ca", Seat: 1, Delegation: "Carana", Name: "Amara Diallo", Address: "H.E. Ms.", Position: "Minister of Digital Economy", Language: "fr"},
			{Key: "os", Seat: 2, Delegation: "Ostania", Name: "Ivo Renn", Address: "Mr.", Online: true, OnBehalf: "the Northern Group"},
		},
		Segments: []session.Segment{
			{ID: "s1", Title: "Opening", Kind: session.Opening, Planned: minutes(2), Moderator: "mai"},
			{ID: "s2", Title: "Round 1", Kind: session.Round, Planned: minutes(10), Limit: of(minutes(2)), Speakers: both, Objectives: []int{1}},
			{ID: "s3", Title: "Questions", Kind: session.Questions, Planned: minutes(5)},
			{ID: "s4", Title: "Reserve", Kind: session.Reserve, Planned: minutes(3)},
			{ID: "s5", Title: "Closing reflections", Kind: session.Reflections, Planned: minutes(10), Limit: of(minutes(1)), Speakers: both, Protected: true},
		},
	}
}

// small is a session in which a little of everything happens.
func small(t *testing.T) *desk {
	d := open(t, smallAgenda())
	d.do("14:31:00", session.StartSession{})
	d.do("14:33:10", session.NextSegment{})
	d.do("14:33:15", session.Ask{Participant: "ca"})
	d.do("14:33:20", session.Next{})
	d.as(session.ByHandRapporteur, "14:34:00", session.TakeNote{Text: "A *bold* step"})
	d.do("14:34:30", session.Grant{By: 30 * time.Second})
	d.do("14:35:00", session.Pause{})
	d.do("14:35:20", session.Resume{})
	d.do("14:36:20", session.Thank{})
	d.do("14:36:30", session.NotPresent{Participant: "os"})
	d.do("14:36:40", session.Undo{Hand: session.ByHandModerator})
	d.do("14:36:50", session.Next{})
	d.do("14:37:50", session.Thank{})
	d.as(session.ByHandRapporteur, "14:38:00", session.NoteAction{Who: "os", Text: "Send the list", Due: session.Date{Year: 2025, Month: 12, Day: 1}})
	d.as(session.ByHandRapporteur, "14:38:10", session.TakeNote{Text: "CANARY", Private: true})
	d.do("14:38:30", session.NextSegment{})
	d.do("14:38:40", session.Next{})
	d.as(session.ByHandRapporteur, "14:39:00", session.TakeNote{Note: session.QuestionNote, Text: "How much?"})
	d.do("14:39:10", session.Rename{Participant: "p4", Name: "Lena Ortiz"})
	d.do("14:39:40", session.Give{Participant: "mai"})
	d.do("14:40:40", session.NextSegment{})
	d.do("14:40:50", session.Next{})
	d.do("14:41:40", session.Next{})
	d.do("14:42:10", session.Thank{})
	d.do("14:42:15", session.Decline{Participant: "ca"})
	d.do("14:42:20", session.NoteKeyMessage{Participant: "ca", Text: "Carana will | ratify"})
	d.do("14:42:30", session.EndEarlier{By: 10 * time.Second})
	d.do("14:42:40", session.MoveMustEnd{To: d.at("14:55").Wall})
	d.do("14:43:00", session.CloseSession{})
	return d
}

// A floating plan is printed by the start, to the second: so is where its end
// was moved.
func TestAMoveOfAnEndWithSeconds(t *testing.T) {
	d := &desk{t: t, zone: time.FixedZone("", 7*3600)}
	a := smallAgenda()
	d.stamp([]session.Event{session.Open(a, "00ff", session.Start{}, a.Date, d.zone)}, "10:00:00", session.ByHandScript)
	d.do("10:00:28", session.StartSession{})
	d.do("10:10:00", session.MoveMustEnd{To: d.at("10:35:28").Wall})
	if out := string(written(t, named("md"), d.handout("10:11:00"))); !strings.Contains(out, "the end was moved from 10:30:28 to 10:35:28.") {
		t.Errorf("the report says\n%s", out)
	}
}

// The two files were written by hand.
func TestASmallSession(t *testing.T) {
	h := small(t).handout("15:10:00")
	for name, write := range map[string]Format{"testdata/small.md": named("md"), "testdata/small.csv": named("csv")} {
		want, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var got bytes.Buffer
		if err := write.Write(&got, h); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got.String()); diff != "" {
			t.Errorf("%s (-by hand +got)\n%s", name, diff)
		}
	}
}
