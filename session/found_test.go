package session_test

import (
	"testing"
	"time"

	"roundtable/session"
)

// What was once wrong, and must not be again.

func TestAMustEndMovedByHandStaysWhenTheStartIsBackdated(t *testing.T) {
	d := openWith(t, hanoi(), "2025-11-03T09:50:00+07:00", session.Start{})
	d.do("10:00", session.StartSession{})
	d.do("10:01", session.BeginEarlier{By: 30 * time.Second})
	if end := d.tod(d.table.MustEnd); end != "10:59:30" {
		t.Errorf("the printed must-end moves with the start: %s", end)
	}
	noon := d.now.Truncate(time.Hour).Add(2 * time.Hour)
	d.do("10:02", session.MoveMustEnd{To: noon})
	d.do("10:02", session.BeginEarlier{By: 30 * time.Second})
	if !d.table.MustEnd.Equal(noon) {
		t.Errorf("one moved by hand stays: %s", d.tod(d.table.MustEnd))
	}
}

func TestUndoIsOvertakenToo(t *testing.T) {
	d := started(t)
	d.do("14:33", session.Next{})
	d.do("14:34", session.Grant{By: time.Minute})
	seen := session.See(d.table, session.Undo{Hand: session.ByHandModerator})
	d.do("14:34", session.Next{}) // another console
	d.refused("14:34", seen, session.Overtaken)
	d.do("14:34", session.See(d.table, session.Undo{Hand: session.ByHandModerator}))
	seen = session.See(d.table, session.Redo{Hand: session.ByHandModerator})
	d.do("14:35", session.Undo{Hand: session.ByHandModerator})
	d.refused("14:35", seen, session.Overtaken)
}

func TestBackdatingAfterGoingBack(t *testing.T) {
	d := open(t, abc(), "2026-03-10T09:50:00+01:00")
	d.do("10:00", session.StartSession{})
	d.do("10:10", session.NextSegment{})
	d.do("10:15", session.PreviousSegment{})
	d.refused("10:16", session.BeginEarlier{By: 2 * time.Minute}, session.TooFarBack)
	d.do("10:16", session.Give{Participant: "a"})
	d.refused("10:17", session.BeginEarlier{By: 3 * time.Minute}, session.TooFarBack)
	d.do("10:17", session.BeginEarlier{By: time.Minute})
}

func TestAFixedFirstStartAsksToo(t *testing.T) {
	a := abc()
	a.Segments[0].Start = at("10:10")
	d := open(t, a, "2026-03-10T09:50:00+01:00")
	d.refused("10:05", session.StartSession{}, session.TooEarly)
	d.do("10:05", session.StartSession{Early: true})
}

func TestTheLineCountsWhatAnAbandonedSegmentSpent(t *testing.T) {
	d := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	d.do("14:30", session.StartSession{})
	d.do("15:15", session.GoToClosing{})
	d.do("15:21", session.PreviousSegment{})
	r := d.read("15:21")
	d.span(r, "s6", "16:03", "16:05") // 16 + 16 + 10 minutes wait again; 2:00 of the reflections are left
	if got := d.tod(&r.Line.Latest); got != "15:25" {
		t.Errorf("latest start %s, want 15:30 less 2:00 and 3:00", got)
	}
}

func TestPlacesOfThoseWhoComeBack(t *testing.T) {
	d := started(t)
	d.do("14:33", session.NotPresent{Participant: "a"})
	d.do("14:33", session.Replace{Participant: "a", Name: "Deputy"})
	deputy := d.table.Seat(1).Key
	d.wants("a replacement has the place", d.list(), "b:planned c:planned d:planned e:planned "+deputy+":planned ")
	for _, c := range []session.Command{session.Ask{Participant: "a"}, session.Give{Participant: "a"}, session.NoteKeyMessage{Participant: "a", Text: "x"}} {
		d.refused("14:34", c, session.UnknownParticipant)
	}
	d.do("14:34", session.ChangePresence{Participant: "b", To: session.Present})
	d.do("14:34", session.LoseLine{Participant: "b"})
	d.do("14:35", session.ChangePresence{Participant: "b", To: session.Present})
	d.do("14:35", session.ChangePresence{Participant: "c", To: session.Left})
	d.do("14:35", session.ChangePresence{Participant: "c", To: session.Expected})
	d.wants("b's line is back and c is expected again", d.list(), "d:planned e:planned "+deputy+":planned b:planned c:planned ")
	for _, r := range d.table.Reflections() {
		if r.State != session.ReflectionWaiting {
			t.Errorf("%+v", r)
		}
	}
}

func TestWhatComesTooLateHasNoEffect(t *testing.T) {
	d := started(t)
	d.do("14:33", session.Next{})
	turn := d.table.Floor().ID
	d.do("14:34", session.Thank{})
	d.do("14:35", session.CloseSession{})
	for _, e := range []session.Event{
		session.TimeGranted{Turn: turn, By: time.Minute}, session.LetRun{Turn: turn},
		session.SegmentExtended{Segment: "s2", By: time.Hour, Reserve: "s5", Taken: time.Minute},
		session.SegmentShortened{Segment: "s2", By: time.Minute}, session.LimitSet{Segment: "s2", Turn: turn, New: time.Minute},
		session.MustEndMoved{New: d.now.Add(time.Hour)},
	} {
		before := *d.table.MustEnd
		d.keep([]session.Event{e}, session.ByHandModerator)
		if last := d.table.Entries[len(d.table.Entries)-1]; !last.Void {
			t.Errorf("%s took effect", e.Kind())
		}
		if !d.table.MustEnd.Equal(before) || d.table.Parts[1].Added != 0 || d.table.Turns[1].Granted != 0 || d.table.Parts[4].Taken != 0 {
			t.Errorf("%s changed the table", e.Kind())
		}
	}
}

func TestReflectionsAreAskedForAgain(t *testing.T) {
	d := started(t)
	d.refused("14:34", session.EndEarlier{By: time.Second}, session.NobodyHasFloor)
	d.do("15:19", session.GoToClosing{})
	d.do("15:19", session.Decline{Participant: "b"})
	d.do("15:20", session.Ask{Participant: "b"})
	d.do("15:20", session.Next{})
	d.refused("15:20", session.EndEarlier{By: time.Second}, session.HasFloor)
	d.refused("15:21", session.Front{Participant: "a"}, session.FloorTaken)
	d.do("15:21", session.Thank{})
	d.refused("15:21", session.Front{Participant: "a"}, session.AlreadyReflected)
	if r := d.table.Reflections()[1]; r.State != session.ReflectionWaiting {
		t.Errorf("who asks again waits: %+v", r)
	}
}

func TestNoKeyMessageBeforeTheStart(t *testing.T) {
	d := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	d.refused("14:21", session.NoteKeyMessage{Participant: "a", Text: "x"}, session.NotStarted)
}

// The two clocks of a moment are never read at quite the same time.
func TestWhatNoScreenCanShowIsNotShort(t *testing.T) {
	a := abc()
	a.End, a.Segments = at("10:30"), a.Segments[:2]
	a.Segments[0].Planned = 20 * time.Minute
	a.Segments[1] = session.Segment{
		ID: "s2", Title: "Reflections", Kind: session.Reflections, Planned: 10 * time.Minute,
		Limit: ptr(4*time.Minute + 50*time.Second), Speakers: []string{"a", "b"},
	}
	d := open(t, a, "2026-03-10T09:50:00+01:00")
	moment := func(tod string, apart time.Duration) session.Moment {
		d.clock(tod)
		on := d.now.Sub(d.table.Opened.Wall)
		return session.Moment{Wall: d.now.Add(apart).UTC(), Boot: time.Hour + on, BootID: "boot"}
	}
	do := func(m session.Moment, c session.Command) {
		t.Helper()
		events, no := session.Decide(d.table, c, m)
		if no != nil {
			t.Fatalf("%T refused: %+v", c, *no)
		}
		d.records = append(d.records, session.Stamp("test", len(d.records), events, m, session.ByHandModerator, d.newID)...)
		d.table = session.Fold(d.records)
	}
	do(moment("10:00", 0), session.StartSession{})
	for apart, want := range map[time.Duration]session.Verdict{
		-50 * time.Microsecond: session.Tight, 50 * time.Microsecond: session.Tight, 999 * time.Millisecond: session.Tight,
		time.Second: session.Short,
	} {
		if l := d.table.Read(moment("10:01", apart)).Line; l.Verdict != want {
			t.Errorf("%v apart it is %s by %v, want %s", apart, l.Verdict, l.Short, want)
		}
	}
	do(moment("10:20", 0), session.NextSegment{})
	for apart, want := range map[time.Duration]session.Verdict{50 * time.Microsecond: session.Safe, time.Second: session.Short} {
		if l := d.table.Read(moment("10:20", apart)).Line; l.Verdict != want {
			t.Errorf("begun, %v apart, it is %s by %v, want %s", apart, l.Verdict, l.Short, want)
		}
	}
}

// Who was replaced before speaking is counted nowhere: the seat is.
func TestAirtimeOfAReplacement(t *testing.T) {
	d := started(t)
	d.do("14:33", session.Next{})
	d.do("14:34", session.Thank{})
	d.do("14:34", session.Replace{Participant: "a", Name: "Ambassador Zeno"})
	d.do("14:34", session.Replace{Participant: "b", Name: "Ambassador Ida"})
	got := ""
	for _, a := range d.table.Airtime(d.moment()) {
		got += d.table.Name(a.Participant) + ": " + a.Time.String() + "\n"
	}
	d.wants("airtime", got, "Head of Carana: 1m0s\nHead of Verland: 0s\nHead of Ribeira: 0s\nHead of Nam Hải: 0s\n"+
		"Ambassador Zeno: 0s\nAmbassador Ida: 0s\n")
}
