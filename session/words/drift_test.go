package words_test

import (
	"testing"
	"time"

	"roundtable/session"
)

func TestDrift(t *testing.T) {
	begun := func(after time.Duration) *story {
		s := tell(t)
		s.now = start().Add(after)
		s.add(session.SessionStarted{}, session.SegmentStarted{Segment: "s1"})
		return s
	}
	ahead := begun(0).at(300, session.NextSegment{})
	gone := begun(0)
	gone.at(1200, session.NextSegment{}).at(1260, session.Extend{By: 12 * time.Minute, FromReserve: true})
	reflecting := begun(0).at(42*60, session.GoToClosing{})
	crowded := begun(0).at(59*60+30, session.GoToClosing{})
	for _, c := range []struct {
		name        string
		s           *story
		want, brief string
	}{
		{"on time", begun(0), "on time", "on time"},
		{"under a second is on time", begun(900 * time.Millisecond), "on time", "on time"},
		{"ahead", ahead, "15:00 ahead", "15:00 ahead"},
		{"the reserve takes it in", begun(130 * time.Second), "2:10 behind, the reserve covers it", "2:10 behind, reserve covers it"},
		{"more than the reserve", begun(11 * time.Minute), "11:00 behind, 1:00 short for Closing reflections", "11:00 behind"},
		{"the reserve is used up", gone, "12:00 behind, 2:00 short for Closing reflections", "12:00 behind"},
		{"over their own time, and yet in time", reflecting, "2:00 behind, still on time if over by 15:30", "2:00 behind"},
		{"not one sentence each is left", crowded, "19:30 behind, 0:20 short for Closing reflections", "19:30 behind"},
	} {
		v, r := c.s.voice(), c.s.table.Read(session.Moment{Wall: c.s.now})
		if got := v.DriftOf(r); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		if got := v.DriftBrief(r); got != c.brief {
			t.Errorf("%s, brief: %q, want %q", c.name, got, c.brief)
		}
	}
	planned := tell(t)
	if got := planned.voice().DriftOf(planned.table.Read(session.Moment{Wall: start().Add(time.Hour)})); got != "" {
		t.Errorf("before the start nothing is late: %q", got)
	}
}

func TestDriftInAPlanWithAGap(t *testing.T) {
	fixed, end := session.Clock(15*3600), session.Clock(15*3600+10*60)
	begin := session.Clock(14*3600 + 30*60)
	a := session.Agenda{Title: "Gap", Date: day(), Start: &begin, End: &end, Segments: []session.Segment{
		{ID: "s1", Title: "Talk", Planned: 20 * time.Minute},
		{ID: "s2", Title: "Panel", Planned: 8 * time.Minute, Start: &fixed},
	}}
	for late, want := range map[time.Duration]string{
		5 * time.Minute:  "5:00 behind, the plan takes it in",
		15 * time.Minute: "15:00 behind, ends 3:00 late",
	} {
		s := &story{t: t, now: start().Add(late)}
		s.add(session.Open(a, "", session.Start{Printed: true}, a.Date, time.UTC))
		s.add(session.SessionStarted{}, session.SegmentStarted{Segment: "s1"})
		if got := s.voice().DriftOf(s.table.Read(session.Moment{Wall: s.now})); got != want {
			t.Errorf("%v late: %q, want %q", late, got, want)
		}
	}
	a.End = nil
	s := &story{t: t, now: start().Add(5 * time.Minute)}
	s.add(session.Open(a, "", session.Start{Printed: true}, a.Date, time.UTC))
	s.add(session.SessionStarted{}, session.SegmentStarted{Segment: "s1"})
	if got := s.voice().DriftOf(s.table.Read(session.Moment{Wall: s.now})); got != "5:00 behind" {
		t.Errorf("without a must-end: %q", got)
	}
}
