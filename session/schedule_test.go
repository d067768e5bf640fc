package session_test

import (
	"testing"
	"time"

	"roundtable/session"
)

// The rows of the table in DESIGN §6, one test each, plus what its text says.

func TestStartedLate(t *testing.T) {
	d := open(t, abc(), "2026-03-10T09:50:00+01:00")
	d.do("10:05", session.StartSession{})
	r := d.read("10:20")
	d.span(r, "s2", "10:35", "10:55")
	d.span(r, "s3", "11:00", "11:15")
	d.is("drift", r.Drift, "5:00")
	d.is("end drift", r.EndDrift, "0:00")
}

func TestRunningOver(t *testing.T) {
	d := open(t, abc(), "2026-03-10T09:50:00+01:00")
	d.do("10:05", session.StartSession{})
	r := d.read("10:45")
	d.span(r, "s2", "10:45", "11:05")
	d.span(r, "s3", "11:05", "11:20")
	d.is("drift", r.Drift, "15:00")
	d.is("end drift", r.EndDrift, "5:00")
	d.is("remaining", r.Segment.Remaining, "-10:00")
}

func TestExtended(t *testing.T) {
	d := open(t, abc(), "2026-03-10T09:50:00+01:00")
	d.do("10:00", session.StartSession{})
	d.do("10:10", session.Extend{By: 5 * time.Minute})
	r := d.read("10:11")
	d.span(r, "s2", "10:35", "10:55")
	d.span(r, "s3", "11:00", "11:15")
	d.is("drift", r.Drift, "5:00")
	d.is("end drift", r.EndDrift, "0:00")
}

func TestHeld(t *testing.T) {
	d := open(t, abc(), "2026-03-10T09:50:00+01:00")
	d.do("10:00", session.StartSession{})
	d.do("10:10", session.Hold{Reason: "fire alarm"})
	r := d.read("10:12")
	d.span(r, "s2", "10:32", "10:52")
	d.span(r, "s3", "11:00", "11:15")
	d.is("drift", r.Drift, "2:00")
	d.is("end drift", r.EndDrift, "0:00")
	if r.State != session.SessionHeldNow || r.HeldFor != 2*time.Minute {
		t.Errorf("state %v, held for %v", r.State, r.HeldFor)
	}
}

func TestStartedEarly(t *testing.T) {
	d := open(t, abc(), "2026-03-10T09:50:00+01:00")
	d.do("10:00", session.StartSession{})
	d.do("10:20", session.NextSegment{})
	r := d.read("10:20")
	d.span(r, "s2", "10:20", "10:40")
	d.span(r, "s3", "11:00", "11:15")
	d.is("drift", r.Drift, "-10:00")
}

func TestHanoiSixMinutesLate(t *testing.T) {
	d := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	d.do("14:36", session.StartSession{})
	r := d.read("14:36")
	d.span(r, "s1", "14:36", "14:39")
	d.span(r, "s2", "14:39", "14:55")
	d.span(r, "s3", "14:55", "15:11")
	d.span(r, "s4", "15:11", "15:21")
	d.span(r, "s5", "15:21", "15:21")
	d.span(r, "s6", "15:21", "15:29")
	d.span(r, "s7", "15:29", "15:30")
	d.is("drift", r.Drift, "6:00")
	d.is("end drift", r.EndDrift, "0:00")
	if got := r.Segments[4].Length; got != 0 {
		t.Errorf("the reserve absorbs %v, want 0", got)
	}
	if r.Reserve != 240*time.Second {
		t.Errorf("left in the reserve %v, want 4:00", r.Reserve)
	}
	if d.tod(&r.Line.Latest) != "15:19" || r.Line.Eaten != 2*time.Minute || r.Line.Verdict != session.Short {
		t.Errorf("line %+v, want latest 15:19, eaten 2:00", *r.Line)
	}
	if f := d.table.Floor(); f == nil || f.Participant != "mod" || f.Kind != session.ByModerator || *f.Limit != 3*time.Minute {
		t.Errorf("the moderator opens with the segment's time, got %+v", f)
	}
}

func TestBeforeTheStartNothingReadsLate(t *testing.T) {
	d := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	r := d.read("14:50")
	d.span(r, "s6", "15:19", "15:27")
	d.is("drift", r.Drift, "")
	d.is("end drift", r.EndDrift, "0:00")
	if r.Line.Eaten != 0 || r.Line.Verdict == session.Short {
		t.Errorf("line %+v before the start", *r.Line)
	}
}

func TestFloatingPlanIsPrintedByStarting(t *testing.T) {
	d := openWith(t, hanoi(), "2025-11-03T08:00:00+07:00", session.Start{})
	r := d.read("08:30")
	d.span(r, "s6", "", "")
	d.is("end drift", r.EndDrift, "")
	if r.MustEnd != nil || r.Line != nil || r.Segments[1].Length != 16*time.Minute {
		t.Errorf("a floating plan has lengths and no times: %v %v", r.MustEnd, r.Line)
	}
	d.do("09:10", session.StartSession{})
	r = d.read("09:10")
	d.span(r, "s6", "09:59", "10:07")
	d.is("end drift", r.EndDrift, "0:00")
	if d.tod(r.MustEnd) != "10:10" || d.tod(&r.Line.Latest) != "09:59" {
		t.Errorf("must end %v, latest %v", d.tod(r.MustEnd), d.tod(&r.Line.Latest))
	}
}

func TestStartMovesEverythingByOneDelta(t *testing.T) {
	a := hanoi()
	a.Participants[0].MustFinishBy = at("15:10")
	start := time.Date(2025, 11, 3, 2, 0, 0, 0, time.UTC) // 09:00
	d := openWith(t, a, "2025-11-03T08:00:00+07:00", session.Start{At: &start})
	r := d.read("08:30")
	d.span(r, "s7", "09:57", "10:00")
	if d.tod(r.MustEnd) != "10:00" {
		t.Errorf("must end %s", d.tod(r.MustEnd))
	}
	if by := start.Add(d.table.Plan.FinishBy["a"]); d.tod(&by) != "09:40" {
		t.Errorf("deadline %s, want 09:40", d.tod(&by))
	}
	d.refused("08:59:59", session.StartSession{}, session.TooEarly)
	d.do("09:00", session.StartSession{})
}

func TestFixedStartIsNotPulledEarlier(t *testing.T) {
	d := open(t, abc(), "2026-03-10T09:50:00+01:00")
	d.refused("09:55", session.StartSession{}, session.TooEarly)
	d.do("09:55", session.StartSession{Early: true})
	d.do("10:20", session.NextSegment{})
	d.refused("10:59:59", session.NextSegment{}, session.TooEarly)
	d.do("10:59:59", session.NextSegment{Early: true})
	r := d.read("11:00")
	d.span(r, "s3", "10:59:59", "11:14:59")
}

func TestUntilSegmentCountsToItsPrintedEnd(t *testing.T) {
	d := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	d.do("14:30", session.StartSession{})
	d.do("15:19", session.GoToClosing{})
	d.do("15:28", session.NextSegment{})
	r := d.read("15:28:30")
	d.is("remaining", r.Segment.Remaining, "1:30")
	d.is("limit of the moderator", d.table.Floor().Limit, "2:00")
	d.is("drift", r.Drift, "0:00")
	r = d.read("15:31")
	d.is("remaining after the end", r.Segment.Remaining, "0:00")
	d.is("drift after the end", r.Drift, "1:00")
	d.do("15:31", session.Extend{By: 3 * time.Minute})
	r = d.read("15:31")
	d.is("remaining when extended", r.Segment.Remaining, "2:00")
}

func TestReserveTakesAndPays(t *testing.T) {
	d := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	d.do("14:30", session.StartSession{})
	d.do("14:32", session.NextSegment{}) // a minute early: paid into the reserve
	if got := d.read("14:32").Reserve; got != 5*time.Minute {
		t.Errorf("reserve %v, want 5:00", got)
	}
	d.do("14:40", session.Extend{By: 2 * time.Minute, FromReserve: true})
	r := d.read("14:40")
	if r.Reserve != 3*time.Minute || r.Segment.Added != 2*time.Minute {
		t.Errorf("reserve %v, added %v", r.Reserve, r.Segment.Added)
	}
	d.do("14:41", session.Extend{By: 10 * time.Minute, FromReserve: true})
	r = d.read("14:41")
	if r.Reserve != 0 || r.Segment.Added != 12*time.Minute {
		t.Errorf("reserve %v, added %v; it gives min(asked, left)", r.Reserve, r.Segment.Added)
	}
	d.refused("14:42", session.Extend{By: time.Minute, FromReserve: true}, session.NoReserve)
	d.do("14:43", session.Shorten{By: time.Minute})
	if got := d.read("14:43").Reserve; got != 0 {
		t.Errorf("shorten pays nothing, reserve %v", got)
	}
	d.do("14:44", session.PreviousSegment{})
	if got := d.read("14:44"); got.Segment.ID != "s1" || *got.Segment.Remaining != time.Minute {
		t.Errorf("back in %s with %v left, want s1 with 1:00", got.Segment.ID, got.Segment.Remaining)
	}
}

func TestGoingBackTakesBackWhatWasPaid(t *testing.T) {
	d := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	d.do("14:30", session.StartSession{})
	d.do("14:32", session.NextSegment{})
	d.do("14:33", session.PreviousSegment{})
	r := d.read("14:33:30")
	if r.Reserve != 4*time.Minute {
		t.Errorf("reserve %v, want 4:00 again", r.Reserve)
	}
	d.is("opening goes on where it stopped", r.Segment.Remaining, "0:30")
	if s := r.Segments[1]; s.State != session.SegmentWaiting || s.ActualStart() != nil {
		t.Errorf("the abandoned segment is %s", s.State)
	}
	d.do("14:34", session.NextSegment{})
	r = d.read("14:34")
	d.is("round 1 with what it spent", r.Segment.Remaining, "15:00")
}

func TestJumpedOverPaysNothing(t *testing.T) {
	d := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	d.do("14:30", session.StartSession{})
	d.do("14:34", session.NextSegment{})
	d.do("14:40", session.GoToClosing{})
	r := d.read("14:40")
	if r.Segments[2].State != session.SegmentNotHeld || r.Segments[3].State != session.SegmentNotHeld {
		t.Errorf("what lies between is not held: %v %v", r.Segments[2].State, r.Segments[3].State)
	}
	if r.Segments[4].Paid != 10*time.Minute {
		t.Errorf("the reserve got %v, want the 10:00 left of round 1", r.Segments[4].Paid)
	}
	d.refused("14:41", session.GoToClosing{}, session.AlreadyClosing)
	if r.Line == nil || !r.Line.Begun || d.tod(&r.Line.Latest) != "15:27" {
		t.Errorf("once begun the line is when it must end: %+v", r.Line)
	}
}

func TestProtectedLineWithoutReflections(t *testing.T) {
	a := abc()
	a.Segments[2].Kind = session.Closing
	d := open(t, a, "2026-03-10T09:50:00+01:00")
	d.do("10:05", session.StartSession{})
	if l := d.read("10:45").Line; l == nil || l.Part.ID != "s3" || d.tod(&l.Latest) != "11:00" || l.Eaten != 5*time.Minute {
		t.Errorf("line %+v", l)
	}
	a.End = nil
	if l := open(t, a, "2026-03-10T09:50:00+01:00").read("10:45").Line; l != nil {
		t.Errorf("no must-end, no line: %+v", l)
	}
}

func TestTight(t *testing.T) {
	d := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	d.do("14:30", session.StartSession{})
	if v := d.read("14:31").Line.Verdict; v != session.Safe {
		t.Errorf("%v on time", v)
	}
	d = open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	d.do("14:32:01", session.StartSession{})
	if v := d.read("14:33").Line.Verdict; v != session.Tight {
		t.Errorf("%v with 1:59 of slack", v)
	}
}

func TestLimitThatFits(t *testing.T) {
	d := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	d.do("14:30", session.StartSession{})
	d.do("14:33", session.NextSegment{})
	r := d.read("14:33")
	// (960 − 5×12) / 5 = 180
	d.is("five to come", r.Fits, "3:00")
	d.is("spare", r.Spare, "0:00")
	d.do("14:33", session.Next{})
	// turn remaining 180: (960 − 180 − 4×12) / 4 = 183 → 180
	d.is("four to come", d.read("14:33").Fits, "3:00")
	d.do("14:37", session.Respond{Participant: "b"}) // a is 60 s over; 720 left
	// (720 − 180 − 4×12) / 4 = 123 → 120
	d.is("a response takes its limit first", d.read("14:37").Fits, "2:00")
	d.do("14:48", session.Thank{})
	// (60 − 180 − 48) / 4 < 0
	d.is("never below 0", d.read("14:48").Fits, "0:00")
	for _, key := range []string{"b", "c", "b", "d", "e"} {
		d.do("14:48", session.Give{Participant: key})
	}
	d.is("nobody to come", d.read("14:48").Fits, "")
}
