package session_test

import (
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"roundtable/session"
)

// late is a Hanoi session that starts 2:00 late, with a hold, a backdating, a
// way back and things undone.
func late(t *testing.T) *desk {
	d := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	d.do("14:25:00", session.NoteAction{WhoName: "Secretariat", Text: "Send the text"})
	d.do("14:32:00", session.StartSession{})
	d.do("14:35:00", session.NextSegment{})
	d.do("14:35:30", session.Next{})
	d.do("14:36:00", session.BeginEarlier{By: 20 * time.Second})
	d.do("14:36:30", session.Hold{Reason: "alarm"})
	d.do("14:37:30", session.Resume{})
	d.do("14:38:00", session.Pause{})
	d.do("14:38:10", session.Resume{})
	d.do("14:39:30", session.Thank{})
	d.do("14:39:40", session.NextSegment{})
	d.do("14:39:45", session.NotPresent{Participant: "c"})
	d.do("14:39:50", session.PreviousSegment{})
	d.do("14:40:00", session.Decline{Participant: "b"})
	d.do("14:40:10", session.TakeNote{Text: "for me alone", Private: true})
	d.do("14:40:20", session.TakeNote{Text: "for me alone, undone", Private: true})
	d.do("14:40:30", session.Undo{Hand: session.ByHandModerator})
	return d
}

func TestMinutesOfAnOpenSession(t *testing.T) {
	d := late(t)
	d.clock("14:41:00")
	m := session.DrawUp(d.table, d.moment(), session.Terms{})
	if m.Session != "test" || m.State != session.SessionRunning || m.Closed != nil || d.tod(&m.DrawnUp) != "14:41" {
		t.Errorf("session %q, %s, closed %v, drawn up %v", m.Session, m.State, m.Closed, m.DrawnUp)
	}
	if m.Lasted != dur("9:00") || m.Held != dur("1:00") || m.Heard != 1 {
		t.Errorf("lasted %v, held %v, heard %d", m.Lasted, m.Held, m.Heard)
	}
	turn := m.Turns[1]
	if turn.TurnTime != (session.TurnTime{Elapsed: dur("4:20"), Net: dur("3:10"), Paused: dur("0:10"), Held: dur("1:00")}) || turn.Over != dur("0:10") {
		t.Errorf("the turn took %+v, over %v", turn.TurnTime, turn.Over)
	}
	if called, began := d.tod(&turn.Called), d.tod(&turn.Began.Wall); called != "14:35:30" || began != "14:35:10" {
		t.Errorf("called %s, began %s", called, began)
	}
	round := m.Segments[1]
	d.is("actual of round 1", round.Actual, "5:50") // 14:35:00 to 14:39:40, 14:39:50 to 14:41:00
	d.is("difference of round 1", round.Difference(), "-10:10")
	if round.State != session.SegmentRunning || round.Held != dur("1:00") || round.Ended != nil {
		t.Errorf("round 1 is %s, held %v, ended %v", round.State, round.Held, round.Ended)
	}
	d.is("drift of the opening", m.Segments[0].Drift, "2:00")
	d.is("actual of round 2, abandoned", m.Segments[2].Actual, "")
	ignore := cmpopts.IgnoreFields(session.Departure{}, "At")
	want := []session.Departure{
		{PlaceID: session.PlaceID{Participant: "c", Lane: session.PlannedLane}, Segment: "s3", Off: session.OffNotPresent},
		{PlaceID: session.PlaceID{Participant: "b", Lane: session.PlannedLane}, Segment: "s2", Off: session.OffDeclined},
	}
	if diff := cmp.Diff(want, m.Departures, ignore); diff != "" {
		t.Errorf("departures (-want +got)\n%s", diff)
	}
}

func TestMinutesKeepWhatIsPrivate(t *testing.T) {
	d := late(t)
	m := session.DrawUp(d.table, d.moment(), session.Terms{})
	if len(m.Notes) != 1 || m.Notes[0].Text != "Send the text" || m.Withheld != 1 {
		t.Errorf("notes %+v, withheld %d", m.Notes, m.Withheld)
	}
	if len(m.Corrections) != 1 || m.Corrections[0].Kind != session.CorrectionBackdated ||
		m.Corrections[0].Earlier != 20*time.Second || m.Corrections[0].Participant != "a" || m.Corrections[0].Segment != "s2" {
		t.Errorf("corrections %+v", m.Corrections)
	}
}

func TestMinutesOfAClosedSessionNeverChange(t *testing.T) {
	d := late(t)
	d.do("14:42:00", session.CloseSession{})
	d.do("14:43:00", session.BeginEarlier{By: 30 * time.Second})
	once := session.DrawUp(d.table, d.moment(), session.Terms{})
	d.clock("23:00:00")
	again := session.DrawUp(d.table, d.moment(), session.Terms{})
	if diff := cmp.Diff(once, again, cmp.Exporter(func(reflect.Type) bool { return true })); diff != "" {
		t.Errorf("an hour later the minutes differ\n%s", diff)
	}
	if d.tod(once.Closed) != "14:41:30" || d.tod(&once.DrawnUp) != "14:41:30" || once.Lasted != dur("9:30") {
		t.Errorf("closed %v, drawn up %v, lasted %v", once.Closed, once.DrawnUp, once.Lasted)
	}
	for i, state := range []session.SegmentState{
		session.SegmentDone, session.SegmentDone, session.SegmentNotHeld, session.SegmentNotHeld,
		session.SegmentReserve, session.SegmentNotHeld, session.SegmentNotHeld,
	} {
		if once.Segments[i].State != state {
			t.Errorf("%s is %s, want %s", once.Segments[i].Title, once.Segments[i].State, state)
		}
	}
}

func TestMinutesOfNothing(t *testing.T) {
	if m := session.DrawUp(session.Fold(nil), session.Moment{}, session.Terms{}); len(m.Turns)+len(m.Segments)+m.Entries != 0 {
		t.Errorf("minutes of nothing are %+v", m)
	}
}
