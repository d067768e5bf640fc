package data_test

import (
	"path/filepath"
	"testing"

	"roundtable/data"
	"roundtable/session"
	"roundtable/session/sessiontest"
)

func BenchmarkAppend(b *testing.B) {
	made, log := createSession(b, openStore(b, filepath.Join(b.TempDir(), "sessions.db")), opening("vienna"))
	newID := ids("bench")
	head := 1
	for b.Loop() {
		event := []session.Event{session.FloorAsked{Participant: "d1"}}
		records := session.Stamp(made.ID, head, event, sessiontest.Moment(0), session.ByHandScript, newID)
		if err := log.Append(records); err != nil {
			b.Fatal(err)
		}
		head++
	}
}

// What status does with a session of 10,000 records, from the file on.
func BenchmarkOpenReadFold10000(b *testing.B) {
	path := filepath.Join(b.TempDir(), "sessions.db")
	store := openStore(b, path)
	made, log := createSession(b, store, opening("vienna"))
	keep(b, log, made.ID, 10_000)
	b.ReportAllocs()
	for b.Loop() {
		store, err := data.OpenExisting(path)
		if err != nil {
			b.Fatal(err)
		}
		log, err := store.Log(made.ID)
		if err != nil {
			b.Fatal(err)
		}
		records, err := log.Since(0)
		if err != nil {
			b.Fatal(err)
		}
		if session.Fold(records).Head < 10_000 {
			b.Fatal("records are missing")
		}
		if err := store.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSince10000(b *testing.B) {
	made, log := createSession(b, openStore(b, filepath.Join(b.TempDir(), "sessions.db")), opening("vienna"))
	keep(b, log, made.ID, 10_000)
	b.ReportAllocs()
	for b.Loop() {
		if records, err := log.Since(0); err != nil || len(records) < 10_000 {
			b.Fatal(len(records), err)
		}
	}
}

func BenchmarkVersion(b *testing.B) {
	_, log := createSession(b, openStore(b, filepath.Join(b.TempDir(), "sessions.db")), opening("vienna"))
	for b.Loop() {
		if _, err := log.Version(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVerify10000(b *testing.B) {
	store := openStore(b, filepath.Join(b.TempDir(), "sessions.db"))
	made, log := createSession(b, store, opening("vienna"))
	keep(b, log, made.ID, 10_000)
	for b.Loop() {
		if _, err := store.Verify(""); err != nil {
			b.Fatal(err)
		}
	}
}
