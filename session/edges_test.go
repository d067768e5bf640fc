package session_test

import (
	"testing"
	"time"

	"roundtable/session"
)

func TestAcrossMidnight(t *testing.T) {
	a := abc()
	a.Start, a.End = at("23:30"), at("00:45")
	a.Segments[2].Start = at("00:30")
	d := open(t, a, "2026-03-10T23:20:00+01:00")
	r := d.read("23:21")
	d.span(r, "s3", "00:30", "00:45")
	if r.MustEnd.In(d.zone).Day() != 11 {
		t.Errorf("must end %v, want on the next day", r.MustEnd.In(d.zone))
	}
	d.do("23:35", session.StartSession{})
	d.clock("2026-03-11T00:00:00+01:00")
	r = d.table.Read(d.moment())
	d.is("remaining at midnight", r.Segment.Remaining, "5:00")
	d.is("drift", r.Drift, "5:00")
	d.span(r, "s3", "00:30", "00:45")
	d.is("end drift", r.EndDrift, "0:00")
}

// In Vienna 02:00 becomes 03:00 on 29 March 2026, and 03:00 becomes 02:00 on
// 25 October 2026: clocks of segments count real time, printed ends are wall
// times.
func TestAcrossDaylightSaving(t *testing.T) {
	a := abc()
	a.Date = session.Date{Year: 2026, Month: 3, Day: 29}
	a.Start, a.End = at("01:30"), at("03:30")
	a.Segments = a.Segments[:2]
	d := open(t, a, "2026-03-29T01:20:00+01:00")
	d.do("01:30", session.StartSession{})
	r := d.read("01:30")
	d.span(r, "s2", "03:00", "03:20")
	d.is("an hour less than the clock face says", r.EndDrift, "-10:00")

	a.Date = session.Date{Year: 2026, Month: 10, Day: 25}
	a.Start, a.End = at("01:30"), at("03:30")
	d = open(t, a, "2026-10-25T01:20:00+02:00")
	d.clock("2026-10-25T01:30:00+02:00")
	d.do("2026-10-25T01:30:00+02:00", session.StartSession{})
	d.clock("2026-10-25T02:30:00+02:00") // the first 02:30
	d.is("an hour later", d.table.Read(d.moment()).Segment.Remaining, "-30:00")
	d.clock("2026-10-25T02:30:00+01:00") // the second
	r = d.table.Read(d.moment())
	d.is("two hours later", r.Segment.Remaining, "-90:00")
	d.is("end drift", r.EndDrift, "-40:00") // ends 02:50, must end 03:30
}

func TestAnHourOver(t *testing.T) {
	d := started(t)
	d.do("14:33", session.Next{})
	r := d.read("15:36")
	d.is("turn", r.Turn.Remaining, "-60:00")
	if r.Turn.Over() != time.Hour {
		t.Errorf("over %v", r.Turn.Over())
	}
	d.is("segment", r.Segment.Remaining, "-47:00")
	d.is("drift", r.Drift, "47:00")
	d.is("end drift", r.EndDrift, "40:00") // 36 + 34 minutes to come − 30
	if r.Line.Eaten != 43*time.Minute {    // 15:36 + 16 + 10 = 16:02; 16:02 − 15:19
		t.Errorf("eaten %v", r.Line.Eaten)
	}
	d.is("fits", r.Fits, "0:00")
}

func TestZeroLengthSegments(t *testing.T) {
	a := abc()
	for i := range a.Segments {
		a.Segments[i].Planned, a.Segments[i].Speakers = 0, []string{"a", "b"}
	}
	d := open(t, a, "2026-03-10T09:50:00+01:00")
	d.do("10:00", session.StartSession{})
	r := d.read("10:00")
	d.span(r, "s1", "10:00", "10:00")
	d.span(r, "s3", "11:00", "11:00")
	d.do("10:00", session.Next{})
	d.is("a limit of nothing", d.table.Floor().Limit, "0:00")
	d.is("over at once", d.read("10:01").Turn.Remaining, "-1:00")
}

func TestOneSegment(t *testing.T) {
	a := abc()
	a.Segments = a.Segments[:1]
	d := open(t, a, "2026-03-10T09:50:00+01:00")
	d.do("10:00", session.StartSession{})
	d.refused("10:05", session.NextSegment{}, session.LastSegment)
	d.refused("10:05", session.SkipSegment{}, session.LastSegment)
	d.refused("10:05", session.PreviousSegment{}, session.FirstSegment)
	d.refused("10:05", session.GoToClosing{}, session.NoClosing)
	d.do("10:30", session.CloseSession{})
}

func TestNoMustEnd(t *testing.T) {
	a := abc()
	a.End = nil
	d := open(t, a, "2026-03-10T09:50:00+01:00")
	d.do("10:00", session.StartSession{})
	r := d.read("10:10")
	d.is("end drift", r.EndDrift, "")
	if r.MustEnd != nil || r.Line != nil {
		t.Errorf("must end %v, line %v", r.MustEnd, r.Line)
	}
	d.refused("10:10", session.MoveMustEnd{To: d.now}, session.MustEndPast)
	d.do("10:10", session.MoveMustEnd{To: d.now.Add(time.Hour)})
	d.is("end drift", d.read("10:10").EndDrift, "5:00") // ends 11:15, must end 11:10
}

func TestOnlyReservesAreLeft(t *testing.T) {
	a := abc()
	a.Segments[2].Kind = session.Reserve
	d := open(t, a, "2026-03-10T09:50:00+01:00")
	d.do("10:00", session.StartSession{})
	d.do("10:20", session.NextSegment{})
	d.refused("10:40", session.NextSegment{}, session.LastSegment)
	if got := d.read("10:40").Reserve; got != 25*time.Minute {
		t.Errorf("reserve %v", got)
	}
}

func TestSpeakingWhileTheSegmentGoesOnElsewhere(t *testing.T) {
	d := started(t)
	d.refused("14:33", session.Thank{}, session.NobodyHasFloor)
	d.do("14:33", session.Give{Participant: "c"})
	d.refused("14:33", session.Give{Participant: "c"}, session.FloorTaken)
	d.do("14:33", session.Give{Participant: "a"})
	if n := len(d.table.Turns); n != 3 || d.table.Turns[1].Running() {
		t.Errorf("one person has the floor at most: %d turns", n)
	}
	d.refused("14:34", session.Give{Participant: "nobody"}, session.UnknownParticipant)
	d.do("14:34", session.LoseLine{Participant: "a"})
	if d.table.Turns[2].How != session.LineLost {
		t.Errorf("%+v", d.table.Turns[2])
	}
}
