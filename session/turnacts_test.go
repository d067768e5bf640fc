package session_test

import (
	"testing"
	"time"

	"roundtable/session"
)

func TestCountingUntilThePrintedEnd(t *testing.T) {
	d := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	d.refused("14:25", session.SetCounting{To: session.Until}, session.NotStarted)
	d.do("14:36", session.StartSession{})
	d.do("14:39", session.NextSegment{}) // round 1, printed 14:33 to 14:49
	d.refused("14:39", session.SetCounting{To: session.Own}, session.AlreadySo)
	d.refused("14:39", session.SetCounting{To: "…"}, session.UnknownChoice)
	d.refused("14:39", session.SetCounting{To: session.Until, Segment: "nowhere"}, session.UnknownSegment)
	d.refused("14:39", session.SetCounting{To: session.Until, Segment: "s1"}, session.NotAhead)
	d.is("its own", d.read("14:40").Segment.Remaining, "15:00")
	d.do("14:40", session.SetCounting{To: session.Until})
	d.is("until 14:49", d.read("14:40").Segment.Remaining, "9:00")
	d.do("14:40", session.Extend{By: time.Minute})
	d.is("extended", d.read("14:40").Segment.Remaining, "10:00")
	d.do("14:41", session.SetCounting{To: session.Own})
	d.is("and back", d.read("14:41").Segment.Remaining, "15:00")
	d.do("14:41", session.SetCounting{To: session.Until, Segment: "s3"})
	if got := d.tod(d.read("14:41").Segments[2].ExpectedEnd); got != "15:05" {
		t.Errorf("the later segment ends at %s, its printed end is 15:05", got)
	}
}

func TestSpokeIsBackdated(t *testing.T) {
	d := started(t)
	d.refused("14:33:30", session.Spoke{Participant: "b", By: time.Minute}, session.TooFarBack)
	d.do("14:33:10", session.Spoke{Participant: "b"}) // nobody had the floor for ten seconds only
	if b := d.table.Floor(); d.read("14:33:10").Turn.Net != 10*time.Second || b.Lane != "" {
		t.Errorf("%+v", b)
	}
	d.refused("14:34", session.Spoke{Participant: "b"}, session.FloorTaken)
	d.refused("14:34", session.Spoke{Participant: "nobody"}, session.UnknownParticipant)
	d.refused("14:34", session.Spoke{Participant: "a", By: -time.Second}, session.NotPositive)
	d.do("14:34", session.Pause{})
	d.do("14:35", session.Spoke{Participant: "a", By: 30 * time.Second})
	last := d.table.Turns[len(d.table.Turns)-2]
	if got := d.table.TimeOf(last, d.moment()); got.Elapsed != 90*time.Second || got.Paused != 30*time.Second {
		t.Errorf("the turn before divides into %+v: its pause ends with it", got)
	}
	d.do("14:36", session.Hold{})
	d.refused("14:36:30", session.Spoke{Participant: "c"}, session.WhileHeld)
	d.do("14:37", session.Undo{Hand: session.ByHandModerator})
	d.do("14:37", session.Undo{Hand: session.ByHandModerator})
	if d.table.Floor().Participant != "b" || d.read("14:37").Turn.Elapsed != 4*time.Minute+0 {
		t.Errorf("undone, it is as if never said: %+v", d.read("14:37").Turn.TurnTime)
	}
}

func TestOnlyWhoSpeaksIsInvited(t *testing.T) {
	d := started(t)
	d.refused("14:33", session.Invite{Degree: 1}, session.NobodyHasFloor)
	d.refused("14:33", session.SlowDown{}, session.NobodyHasFloor)
	d.refused("14:33", session.ByRecording{}, session.NobodyHasFloor)
	d.refused("14:33", session.AttributeTurn{Participant: "c", To: session.ChathamHouse}, session.NoTurn)
	d.do("14:33", session.Next{})
	d.refused("14:34", session.Invite{}, session.UnknownChoice)
	d.refused("14:34", session.Invite{Degree: session.Degrees + 1}, session.UnknownChoice)
	d.refused("14:34", session.ReadBy{}, session.NameMissing)
	d.refused("14:34", session.ReadBy{Name: "7"}, session.NameIsNumber)
	d.refused("14:34", session.StarNote{}, session.NoNotes)
	d.do("14:34", session.ReadBy{Reader: "b"})
	if turn := d.table.Floor(); turn.Reader != d.table.Name("b") {
		t.Errorf("read by %q", turn.Reader)
	}
}

func TestProtectedSegmentsAreNotDropped(t *testing.T) {
	d := started(t)
	for _, p := range d.table.Parts {
		_, no := session.Decide(d.table, session.DropSegment{Segment: p.ID}, d.moment())
		want := session.Code(0)
		switch {
		case p.State != session.SegmentWaiting:
			want = session.NotAhead
		case p.Protected:
			want = session.ProtectedSegment
		}
		if want == 0 && no != nil || want != 0 && (no == nil || no.Code != want) {
			t.Errorf("%s (%s): %+v", p.Title, p.State, no)
		}
	}
}

// A console that comes back changes no clock: not even what is said afterwards
// to have happened before it came.
func TestComingBackCountsForNothing(t *testing.T) {
	d := started(t)
	d.do("14:33", session.Next{})
	before := *d.read("14:40").Turn.Remaining
	d.do("14:40", session.ReturnTo{})
	if after := *d.read("14:40").Turn.Remaining; after != before {
		t.Errorf("%v is left, before %v", after, before)
	}
	back := d.table.Entries[len(d.table.Entries)-1].Event.(session.ConsoleReturned)
	if back.For != 7*time.Minute {
		t.Errorf("away for %v", back.For)
	}
	d.do("14:36", session.Next{}) // by --at
	if got := d.table.TimeOf(d.table.Turns[len(d.table.Turns)-2], d.moment()).Net; got != 3*time.Minute {
		t.Errorf("the turn that ended at 14:36 had %v", got)
	}
}
