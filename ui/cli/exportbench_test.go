package cli

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"roundtable/data"
	"roundtable/session"
)

// benchPath is where a benchmark keeps its sessions; ROUNDTABLE_BENCH_DB names
// a folder in which they stay, to measure whole processes on.
func benchPath(b *testing.B, name string) string {
	b.Helper()
	if folder := os.Getenv("ROUNDTABLE_BENCH_DB"); folder != "" {
		path := filepath.Join(folder, name)
		for _, end := range []string{"", "-wal", "-shm"} {
			if err := os.Remove(path + end); err != nil && !os.IsNotExist(err) {
				b.Fatal(err)
			}
		}
		return path
	}
	return filepath.Join(b.TempDir(), name)
}

// longAgenda is an afternoon of three hours with 60 principals.
func longAgenda() session.Agenda {
	start, end := session.Clock(14*3600), session.Clock(17*3600)
	a := session.Agenda{
		Title: "Three hours on digital cooperation", Venue: "Hall 1", Zone: "Asia/Ho_Chi_Minh", Date: session.Date{Year: 2025, Month: 10, Day: 25},
		Start: &start, End: &end, Languages: []string{"English", "Vietnamese"}, Moderator: "mod", Objectives: []string{"Protect people", "Share evidence", "Train experts"},
		Participants: []session.Participant{{Key: "mod", Name: "Trần Thị Mai"}},
	}
	var speakers []string
	for i := range 60 {
		key := fmt.Sprintf("d%02d", i+1)
		speakers = append(speakers, key)
		a.Participants = append(a.Participants, session.Participant{
			Key: key, Seat: i + 1, Delegation: fmt.Sprintf("Delegation %d", i+1), Name: fmt.Sprintf("Head of delegation %d", i+1), Address: "H.E.",
			Position: "Minister of Digital Economy", Language: "en", Tags: map[string]string{"region": string(rune('A' + i%5))},
		})
	}
	for i := range 6 {
		a.Segments = append(a.Segments, session.Segment{
			ID: fmt.Sprintf("s%d", i+1), Title: fmt.Sprintf("Round %d", i+1), Kind: session.Round, Planned: 29 * time.Minute, Speakers: speakers, Objectives: []int{i%3 + 1},
		})
	}
	a.Segments = append(a.Segments, session.Segment{ID: "s7", Title: "Closing", Kind: session.Closing, Planned: 6 * time.Minute})
	return a
}

// longSession keeps a closed session of about so many records.
func longSession(b *testing.B, store *data.Store, name string, records int) {
	b.Helper()
	a, zone := longAgenda(), time.FixedZone("", 7*3600)
	at := session.Moment{Wall: time.Date(2025, 10, 25, 6, 50, 0, 0, time.UTC), Boot: time.Hour, BootID: "bench"}
	n := 0
	newID := func() string { n++; return fmt.Sprintf("%s-%08d", name, n) }
	made, err := store.Create(data.Opening{
		Name: name, Day: a.Date, Event: session.Open(a, "00ff", session.Start{Printed: true}, a.Date, zone), At: at,
		By: session.ByHandScript, NewID: newID, Random: strings.NewReader(fmt.Sprintf("%3.3s", name[len(name)-3:])),
	})
	if err != nil {
		b.Fatal(err)
	}
	log, err := store.Log(made.ID)
	if err != nil {
		b.Fatal(err)
	}
	var all []session.Record
	put := func(events ...session.Event) string {
		stamped := session.Stamp(made.ID, len(all)+1, events, at, session.ByHandModerator, newID)
		all = append(all, stamped...)
		return stamped[len(stamped)-1].ID
	}
	pass := func(by time.Duration) { at.Wall, at.Boot = at.Wall.Add(by), at.Boot+by }
	pass(10 * time.Minute)
	put(session.SessionStarted{}, session.SegmentStarted{Segment: "s1"})
	rounds := (records - 20) / 6
	step := 3 * time.Hour / time.Duration(rounds+1)
	for i := range rounds {
		segment := fmt.Sprintf("s%d", 1+i*6/rounds)
		if i > 0 && (i-1)*6/rounds != i*6/rounds {
			put(session.SegmentEnded{Segment: fmt.Sprintf("s%d", i*6/rounds)}, session.SegmentStarted{Segment: segment})
		}
		key := fmt.Sprintf("d%02d", 1+i%60)
		put(session.FloorAsked{Participant: key})
		turn := put(session.FloorGiven{Participant: key, TurnKind: session.Statement, Segment: segment, Lane: session.AskedLane})
		pass(step / 2)
		put(session.NoteTaken{Note: session.PlainNote, Text: "Cross-border requests for evidence take months; a network of contact points would answer in days.", Turn: turn, Segment: segment, Objective: 1 + i%3})
		if i%8 == 0 {
			put(session.NoteTaken{Note: session.ConcreteAction, Text: "Name a contact point", Who: key, Turn: turn, Segment: segment, Due: session.Date{Year: 2026, Month: 1, Day: 1 + i%28}})
		} else {
			put(session.NoteTaken{Note: session.Proposal, Text: "A shared list of contact points, kept by the Secretariat.", Turn: turn, Segment: segment})
		}
		put(session.FloorPaused{Turn: turn}, session.FloorResumed{Turn: turn})
		pass(step / 2)
		put(session.FloorEnded{Turn: turn, How: session.Concluded})
	}
	put(session.SegmentEnded{Segment: "s6"}, session.SessionClosed{})
	if err := log.Append(all); err != nil {
		b.Fatal(err)
	}
}

func benchStore(b *testing.B, path string) *data.Store {
	b.Helper()
	store, err := data.Open(path)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := store.Close(); err != nil {
			b.Error(err)
		}
	})
	return store
}

// All formats of a session of three hours, 60 people and 2,000 records.
func BenchmarkFolderOfThreeHours(b *testing.B) {
	path := benchPath(b, "long.db")
	longSession(b, benchStore(b, path), "long-aaa", 2000)
	n := 0
	for b.Loop() {
		n++
		var out, err bytes.Buffer
		if code := Run([]string{"--db", path, "export", "last", "--private", "--format", "folder", "-o", filepath.Join(b.TempDir(), fmt.Sprint(n))}, strings.NewReader(""), &out, &err); code != exitDone {
			b.Fatal(err.String())
		}
	}
}

// 200 sessions of 300 records in one table, and in one JSON.
func BenchmarkAllSessions(b *testing.B) {
	path := benchPath(b, "many.db")
	store := benchStore(b, path)
	for i := range 200 {
		longSession(b, store, fmt.Sprintf("many-%03d", i), 300)
	}
	for _, format := range []string{"csv", "json"} {
		b.Run(format, func(b *testing.B) {
			for b.Loop() {
				var err bytes.Buffer
				if code := Run([]string{"--db", path, "export", "--all", "--format", format, "-o", filepath.Join(b.TempDir(), "all")}, strings.NewReader(""), &err, &err); code != exitDone {
					b.Fatal(err.String())
				}
			}
		})
	}
}
