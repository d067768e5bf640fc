package session_test

import (
	"fmt"
	"testing"
	"time"

	"roundtable/session"
)

// longSession is n records of a session whose floor goes round and round.
func longSession(b testing.TB, n int) []session.Record {
	a := hanoi()
	zone, err := time.LoadLocation(a.Zone)
	if err != nil {
		b.Fatal(err)
	}
	m := session.Moment{Wall: time.Date(2025, 10, 25, 7, 30, 0, 0, time.UTC), Boot: time.Hour, BootID: "boot"}
	id := 0
	newID := func() string { id++; return fmt.Sprintf("r%06d", id) }
	events := []session.Event{
		session.Open(a, "", session.Start{Printed: true}, a.Date, zone),
		session.SessionStarted{}, session.SegmentStarted{Segment: "s1"},
	}
	var records []session.Record
	for i := 0; len(records) < n; i++ {
		key := string(rune('a' + i%5))
		records = append(records, session.Stamp("bench", len(records), events, m, session.ByHandModerator, newID)...)
		m.Wall, m.Boot = m.Wall.Add(time.Second), m.Boot+time.Second
		switch i % 3 {
		case 0:
			events = []session.Event{session.FloorAsked{Participant: key}}
		case 1:
			events = []session.Event{session.NoteTaken{Note: session.PlainNote, Text: "a note"}}
		default:
			events = []session.Event{session.FloorGiven{Participant: key, TurnKind: session.Statement, Segment: "s1", Lane: session.AskedLane}}
		}
	}
	return records[:n]
}

func BenchmarkFold10000(b *testing.B) {
	records := longSession(b, 10_000)
	b.ReportAllocs()
	for b.Loop() {
		session.Fold(records)
	}
}

func BenchmarkRead(b *testing.B) {
	records := longSession(b, 1_000)
	table := session.Fold(records)
	m := records[len(records)-1].At
	b.ReportAllocs()
	for b.Loop() {
		table.Read(m)
	}
}
