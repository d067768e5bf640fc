package console

import (
	"fmt"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/sessiontest"
	"roundtable/session/words"
)

// crowd is a congress: 40 segments and 200 participants, half an hour late.
func crowd() session.Agenda {
	a := session.Agenda{Title: "Congress", Zone: "UTC", Date: session.Date{Year: 2025, Month: 10, Day: 25}, Start: tod("09:00"), End: tod("19:00")}
	for i := range 200 {
		p := session.Participant{Key: fmt.Sprintf("p%d", i), Seat: i + 1, Delegation: fmt.Sprintf("Delegation %d", i), Name: fmt.Sprintf("Person %d", i)}
		if i%10 == 0 {
			p.MustFinishBy = tod("17:00")
		}
		a.Participants = append(a.Participants, p)
	}
	for i := range 40 {
		s := session.Segment{ID: fmt.Sprintf("s%d", i+1), Title: fmt.Sprintf("Part %d", i+1), Kind: session.Round, Planned: 15 * time.Minute, Optional: i%7 == 3, Limit: dur(2 * time.Minute)}
		switch {
		case i%9 == 8:
			s.Kind = session.Questions
		case i == 39:
			s.Kind = session.Reflections
		}
		for j := range 5 {
			s.Speakers = append(s.Speakers, fmt.Sprintf("p%d", (i*5+j)%200))
		}
		a.Segments = append(a.Segments, s)
	}
	return a
}

// A frame of a late congress, catching up and all: 5 ms is the aim.
func BenchmarkCrowdedFrame(b *testing.B) {
	a, now := crowd(), time.Date(2025, 10, 25, 9, 30, 0, 0, time.UTC)
	moment := func() session.Moment { return session.Moment{Wall: now, Boot: time.Hour, BootID: "boot"} }
	id := 0
	newID := func() string { id++; return fmt.Sprint(id) }
	log := sessiontest.NewLog("test")
	events := []session.Event{session.Open(a, "", session.Start{Printed: true}, a.Date, time.UTC), session.SessionStarted{}, session.SegmentStarted{Segment: "s1"}}
	if err := log.Append(session.Stamp("test", 0, events, moment(), session.ByHandModerator, newID)); err != nil {
		b.Fatal(err)
	}
	m := New(Config{
		Now: moment, Beat: func() session.Beat { return session.Beat{Moment: moment()} }, Tick: time.Second, Laptop: time.UTC,
		NewID: newID, Words: words.English(), Look: DarkLook, Signals: session.UsualSignals(),
		Desk: &Desk{ID: "test", Log: log, Zone: time.UTC},
	})
	m.send = func(tea.Msg) {}
	m.Update(m.open(func() (Desk, error) { return *m.cfg.Desk, nil })())
	m.Update(tea.WindowSizeMsg{Width: 120, Height: 36})
	if m.sitting == nil {
		b.Fatal("no session is open")
	}
	b.ReportAllocs()
	for b.Loop() {
		m.View()
	}
}
