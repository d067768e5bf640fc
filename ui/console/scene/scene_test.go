package scene_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/scene"
)

// A desk tells a session: an opening of 3 minutes, a round of 16 for Carana,
// Ostania and Verland, a reserve of 4 and reflections of 7, from 14:30 to
// 15:00, UTC.
type desk struct {
	t       *testing.T
	records []session.Record
	table   *session.Table
}

func opened(t *testing.T, start session.Start) *desk {
	t.Helper()
	from, until := session.Clock(14*3600+30*60), session.Clock(15*3600)
	limit, short := 3*time.Minute, time.Minute
	keys := []string{"ca", "os", "ve"}
	d := &desk{t: t}
	d.keep(moment(14, 20, 0), session.Open(session.Agenda{
		Title: "Roundtable", Venue: "Room 4, Palace", Date: session.Date{Year: 2026, Month: 3, Day: 31}, Start: &from, End: &until,
		Participants: []session.Participant{
			{Key: "ca", Seat: 1, Delegation: "Carana", Name: "Amara Diallo", Say: "JAH-loh"},
			{Key: "os", Seat: 2, Delegation: "Ostania", Name: "Ilse Brandt"},
			{Key: "ve", Seat: 3, Delegation: "Verland", Name: "Jon Aske"},
		},
		Segments: []session.Segment{
			{ID: "s1", Title: "Opening", Kind: session.Discussion, Planned: 3 * time.Minute},
			{ID: "s2", Title: "Round 1", Kind: session.Round, Planned: 16 * time.Minute, Limit: &limit, Speakers: keys},
			{ID: "s3", Title: "Reserve", Kind: session.Reserve, Planned: 4 * time.Minute},
			{ID: "s4", Title: "Reflections", Kind: session.Reflections, Planned: 7 * time.Minute, Limit: &short, Protected: true, Speakers: keys},
		},
	}, "", start, session.Date{Year: 2026, Month: 3, Day: 31}, time.UTC))
	return d
}

func printed(t *testing.T) *desk { return opened(t, session.Start{Printed: true}) }

func moment(h, m, s int) session.Moment {
	return session.Moment{Wall: time.Date(2026, 3, 31, h, m, s, 0, time.UTC)}
}

func (d *desk) keep(at session.Moment, events ...session.Event) {
	n := len(d.records)
	newID := func() string { n++; return fmt.Sprintf("r%d", n) }
	d.records = append(d.records, session.Stamp("s", len(d.records), events, at, session.ByHandModerator, newID)...)
	d.table = session.Fold(d.records)
}

func (d *desk) do(h, m, s int, commands ...session.Command) {
	d.t.Helper()
	for _, c := range commands {
		events, no := session.Decide(d.table, c, moment(h, m, s))
		if no != nil {
			d.t.Fatalf("%T at %d:%02d:%02d: refused %+v", c, h, m, s, *no)
		}
		d.keep(moment(h, m, s), events...)
	}
}

func (d *desk) in(at session.Moment) scene.In {
	return scene.In{Table: d.table, Reading: d.table.Read(at), Words: words.English(), Zone: time.UTC, Signals: session.UsualSignals()}
}

func (d *desk) scene(h, m, s int) scene.Scene { return scene.Build(d.in(moment(h, m, s))) }

// text is everything a pane says, a line each.
func text(p scene.Pane) string {
	var b strings.Builder
	fmt.Fprintln(&b, p.Title)
	for _, block := range p.Blocks {
		switch body := block.Body.(type) {
		case scene.Lines:
			for _, l := range body.Lines {
				for _, r := range l {
					b.WriteString(r.Text)
				}
				b.WriteByte('\n')
			}
		case scene.Digits:
			fmt.Fprintln(&b, labelOf(body), body.Figure)
		case scene.Bar:
			fmt.Fprintln(&b, body.Text)
		case scene.Table:
			for _, r := range body.Rows {
				fmt.Fprintln(&b, strings.TrimSpace(r.Mark+" "+strings.Join(r.Cells, " ")))
			}
		}
	}
	return b.String()
}

func labelOf(d scene.Digits) string {
	text := ""
	for _, r := range d.Label {
		text += r.Text
	}
	return text
}

func digits(t *testing.T, s scene.Scene) scene.Digits {
	t.Helper()
	for _, block := range s.Floor.Blocks {
		if d, ok := block.Body.(scene.Digits); ok {
			return d
		}
	}
	t.Fatal("no digits")
	return scene.Digits{}
}

func says(t *testing.T, where, text string, want ...string) {
	t.Helper()
	for _, w := range want {
		if !strings.Contains(text, w) {
			t.Errorf("%s does not say %q:\n%s", where, w, text)
		}
	}
}

// round starts the session on time and gives Carana the floor at 14:33:10.
func (d *desk) round() {
	d.t.Helper()
	d.do(14, 30, 0, session.StartSession{})
	d.do(14, 33, 0, session.NextSegment{})
	d.do(14, 33, 10, session.Next{})
}

// A label directly above the digits says what they count.
func TestWhatTheDigitsCount(t *testing.T) {
	cases := []struct {
		name  string
		tell  func(*desk)
		at    session.Moment
		label string
		says  string
		over  bool
		job   scene.Job
	}{
		{"before the start", func(*desk) {}, moment(14, 27, 48), "STARTS IN", "2:12", false, scene.Strong},
		{"its time has come", func(*desk) {}, moment(14, 30, 0), "STARTS IN", "0:00", false, scene.Strong},
		{"its time has passed", func(*desk) {}, moment(14, 36, 0), "SINCE THE PRINTED START, 14:30", "6:00", false, scene.Strong},
		{"speaking", (*desk).round, moment(14, 34, 28), "LEFT", "1:42", false, scene.Strong},
		{"countdowns round up", (*desk).round, session.Moment{Wall: moment(14, 34, 28).Wall.Add(200 * time.Millisecond)}, "LEFT", "1:42", false, scene.Strong},
		{"nearly over", (*desk).round, moment(14, 35, 45), "LEFT · last 0:30", "0:25", false, scene.Warn},
		{"in the grace", (*desk).round, moment(14, 36, 39), "OVER TIME BY · grace 0:30", "0:29", true, scene.Warn},
		{"the grace is used up", (*desk).round, moment(14, 36, 40), "OVER TIME BY", "0:30", true, scene.Over},
		{"over", (*desk).round, session.Moment{Wall: moment(14, 36, 57).Wall.Add(900 * time.Millisecond)}, "OVER TIME BY", "0:47", true, scene.Over},
		{"let run", func(d *desk) { d.round(); d.do(14, 36, 20, session.Let{}) }, moment(14, 36, 57), "OVER TIME BY", "0:47", true, scene.Quiet},
		{"paused", func(d *desk) { d.round(); d.do(14, 34, 10, session.Pause{}) }, moment(14, 50, 0), "CLOCK STOPPED", "2:00", false, scene.Warn},
		{"held", func(d *desk) { d.round(); d.do(14, 34, 10, session.Hold{Reason: "alarm"}) }, moment(14, 36, 15), "HELD FOR", "2:05", false, scene.Warn},
		{"between speakers", func(d *desk) { d.round(); d.do(14, 35, 0, session.Thank{}) }, moment(14, 35, 10), "ROUND 1 LEFT", "13:50", false, scene.Strong},
		{"the segment is over", func(d *desk) { d.round(); d.do(14, 35, 0, session.Thank{}) }, moment(14, 49, 30), "ROUND 1 OVER BY", "0:30", true, scene.Over},
		{"no limit: the segment", func(d *desk) { d.do(14, 30, 0, session.StartSession{}, session.Give{Participant: "ca"}) }, moment(14, 31, 0), "OPENING LEFT", "2:00", false, scene.Strong},
		{"closed", func(d *desk) { d.round(); d.do(14, 40, 0, session.CloseSession{}) }, moment(14, 41, 0), "CLOSED", "14:40", false, scene.Strong},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := printed(t)
			c.tell(d)
			got := digits(t, scene.Build(d.in(c.at)))
			if labelOf(got) != c.label || got.Figure != c.says || got.Job != c.job || got.Over != c.over {
				t.Errorf("got %+v, want %+v", got, []any{c.label, c.says, c.job, c.over})
			}
		})
	}
	floating := opened(t, session.Start{})
	if got := digits(t, floating.scene(9, 0, 0)); labelOf(got) != "PLANNED" || got.Figure != "30:00" {
		t.Errorf("floating: %+v", got)
	}
}

func TestProtectedLine(t *testing.T) {
	d := printed(t)
	d.round()
	for _, c := range []struct {
		at   session.Moment
		want string
		job  scene.Job
	}{
		{moment(14, 34, 0), "reflections by 14:53 · 19:00 left · SAFE", scene.Good},
		{moment(14, 51, 30), "reflections by 14:53 · 1:30 left · TIGHT", scene.Warn},
		{moment(14, 54, 20), "reflections by 14:53 · 0:00 left · SHORT BY 1:20", scene.Over},
	} {
		s := scene.Build(d.in(c.at))
		if s.Line.Full() != c.want || s.Line.Job != c.job {
			t.Errorf("got %q, job %d; want %q, job %d", s.Line.Full(), s.Line.Job, c.want, c.job)
		}
		for _, form := range s.Line.Forms {
			if verdict := c.want[strings.LastIndex(c.want, "· ")+len("· "):]; !strings.Contains(form, verdict) {
				t.Errorf("%q does not say %s", form, verdict)
			}
		}
	}
}

// The header says whether drift matters.
func TestDrift(t *testing.T) {
	for _, c := range []struct {
		minute, second int
		want           string
		job            scene.Job
	}{
		{30, 0, "on time", scene.Good},
		{32, 10, "2:10 behind, the reserve covers it", scene.Warn},
		{36, 0, "6:00 behind, ", scene.Over},
	} {
		d := printed(t)
		d.do(14, c.minute, c.second, session.StartSession{})
		s := d.scene(14, c.minute, c.second)
		if got := s.Status[1]; !strings.HasPrefix(got.Full(), c.want) || got.Job != c.job {
			t.Errorf("started 14:%02d: %q, job %d", c.minute, got.Full(), got.Job)
		}
	}
}

func TestClockElsewhere(t *testing.T) {
	d := printed(t)
	in := d.in(moment(14, 27, 48))
	in.Zone = time.FixedZone("Asia/Ho_Chi_Minh", 7*3600)
	in.Laptop = time.FixedZone("home", 2*3600)
	if got, want := scene.Build(in).Status[0].Full(), "21:27:48 Ho Chi Minh (laptop 16:27)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	in.Laptop = time.FixedZone("elsewhere with the same time", 7*3600)
	if got, want := scene.Build(in).Status[0].Full(), "21:27:48"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestSaved(t *testing.T) {
	d := printed(t)
	in := d.in(moment(14, 27, 48))
	for _, c := range []struct {
		saved scene.Saved
		want  string
		job   scene.Job
	}{
		{scene.Saved{}, "Room 4, Palace · saved", scene.Quiet},
		{scene.Saved{Pending: true}, "Room 4, Palace · not yet saved", scene.Warn},
		{scene.Saved{Pending: true, Failed: "the disk is full"}, "Room 4, Palace · NOT SAVED", scene.Over},
	} {
		in.Saved = c.saved
		s := scene.Build(in)
		if s.Place.Full() != c.want || s.Place.Job != c.job {
			t.Errorf("%+v: %q, job %d", c.saved, s.Place.Full(), s.Place.Job)
		}
		if failed := c.saved.Failed != ""; failed != (len(s.Alerts) == 1) {
			t.Errorf("%+v: alerts %v", c.saved, s.Alerts)
		}
	}
}

func TestListSaysWhy(t *testing.T) {
	d := printed(t)
	d.round()
	d.do(14, 34, 0, session.Respond{Participant: "ve"})
	d.do(14, 34, 10, session.Ask{Participant: "os"})
	s := d.scene(14, 34, 30)
	says(t, "the list", text(s.Right), "▸ 3 Verland response", "2 Ostania asked 0:20", "3 Verland planned", "► 1 Carana speaking 1:20")
	says(t, "the floor", text(s.Floor), "CARANA · Amara Diallo", "say: JAH-loh", "NEXT  3 Verland · response · 3:00", "1:20 of 3:00")
	d.do(14, 35, 0, session.Thank{}, session.NotPresent{Participant: "os"})
	says(t, "the list", text(d.scene(14, 35, 0).Right), "– 2 Ostania not present")
}

// The highlighted name is who gets the floor next, and is named so.
func TestHighlightedIsNext(t *testing.T) {
	d := printed(t)
	d.round()
	d.do(14, 35, 0, session.Thank{})
	in := d.in(moment(14, 35, 5))
	says(t, "the floor", text(scene.Build(in).Floor), "OSTANIA · Ilse Brandt")
	in.Selected = session.PlaceID{Participant: "ve", Lane: session.PlannedLane}
	s := scene.Build(in)
	says(t, "the floor", text(s.Floor), "VERLAND · Jon Aske", "Carana concluded at 1:50 of 3:00")
	says(t, "the list", text(s.Right), "▸ 3 Verland")
	in.Selected = session.PlaceID{Participant: "ca"}
	says(t, "the floor", text(scene.Build(in).Floor), "CARANA · Amara Diallo")
}

func TestNotYetHeard(t *testing.T) {
	d := printed(t)
	d.do(14, 30, 0, session.StartSession{}, session.Give{Participant: "os"})
	says(t, "the list", text(d.scene(14, 31, 0).Right), "not yet heard: Carana, Verland")
}

func TestReflectionsInTheirOrder(t *testing.T) {
	d := printed(t)
	d.round()
	d.do(14, 50, 0, session.GoToClosing{})
	d.do(14, 50, 10, session.Give{Participant: "ve"})
	d.do(14, 51, 0, session.Thank{}, session.SendInWriting{Participant: "ca"}, session.NoteKeyMessage{Participant: "ve", Text: "ratify"})
	d.do(14, 51, 10, session.Next{})
	s := d.scene(14, 51, 20)
	says(t, "the reflections", text(s.Right), "✓ 3 Verland given 0:50 ratify\n► 2 Ostania speaking 0:10\n– 1 Carana in writing")
	says(t, "how they stand", text(s.Left), "REFLECTIONS MUST END 15:00", "0 still to hear")
	if !s.Right.Wide {
		t.Error("key messages have no room")
	}
}

func TestRunOfShow(t *testing.T) {
	d := printed(t)
	d.round()
	d.do(14, 50, 0, session.GoToClosing{})
	d.do(14, 50, 30, session.PreviousSegment{})
	says(t, "the run of show", text(d.scene(14, 50, 40).Left),
		"✓ 14:30 Opening 3:00", "► 14:33 Round 1", "Reserve", "REFLECTIONS 6:30", "15:00 leave the room")
}

func TestAfterTheClose(t *testing.T) {
	d := printed(t)
	d.round()
	d.do(14, 50, 0, session.GoToClosing{})
	d.do(14, 59, 0, session.CloseSession{})
	in := d.in(moment(15, 5, 0))
	in.Finished = scene.Finished{Verified: "verified", File: "a.db"}
	s := scene.Build(in)
	says(t, "the summary", text(s.Floor), "14:59:00 · 1:00 before 15:00 · lasted 29:00", "1 of 3 heard · 1 statement", "reflections: 3 not held", "verified", "a.db")
	says(t, "plan and actual", text(s.Left), "Round 1 16:00 17:00", "total 30:00 29:00")
	says(t, "time by seat", text(s.Right), "1 Carana 1 16:50", "not called: Ostania, Verland")
}

// What it is before is said to the second where it is not a whole minute.
func TestClosedBeforeAMustEndWithSeconds(t *testing.T) {
	d := opened(t, session.Start{})
	d.do(9, 0, 28, session.StartSession{})
	d.do(9, 10, 0, session.CloseSession{})
	says(t, "the summary", text(d.scene(9, 11, 0).Floor), "09:10:00 · 20:28 before 09:30:28 · lasted 9:32")
}

// Who was replaced before speaking is not one of those who could be heard.
func TestHeardAfterAReplacement(t *testing.T) {
	d := printed(t)
	d.round()
	d.do(14, 35, 0, session.Replace{Participant: "os", Name: "Ida Brandt"})
	d.do(14, 59, 0, session.CloseSession{})
	says(t, "the summary", text(d.scene(15, 0, 0).Floor), "1 of 3 heard")
}

// Whatever the records say, there is a scene: after any of them, with any act
// undone, and with any record lost.
func TestAnyRecordsMakeAScene(t *testing.T) {
	d := printed(t)
	d.round()
	d.do(14, 34, 0, session.Respond{Participant: "ve"})
	d.do(14, 35, 0, session.Hold{Reason: "alarm"})
	d.do(14, 36, 0, session.Thank{})
	d.do(14, 50, 0, session.GoToClosing{}, session.Next{})
	d.do(14, 59, 0, session.CloseSession{})
	build := func(records []session.Record) {
		table := session.Fold(records)
		scene.Build(scene.In{Table: table, Reading: table.Read(moment(14, 59, 30)), Words: words.English(), Zone: time.UTC})
	}
	for n := 1; n <= len(d.records); n++ {
		build(d.records[:n])
		build(append(append([]session.Record{}, d.records[:n-1]...), d.records[n:]...))
		struck := session.Stamp("s", len(d.records), []session.Event{session.ActStruck{Act: d.records[n-1].Act}},
			moment(14, 59, 10), session.ByHandModerator, func() string { return "undo" })
		build(append(append([]session.Record{}, d.records...), struck...))
	}
}
