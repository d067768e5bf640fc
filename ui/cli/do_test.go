package cli

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"roundtable/data"
	"roundtable/session"
)

// An act says on one line what it recorded; with --json its records say it.
func TestAnActSaysWhatItRecorded(t *testing.T) {
	run := roundtable(t, filepath.Join(t.TempDir(), "roundtable.db"))
	if got := run("open", "hanoi"); got.code != exitDone {
		t.Fatal(got.err)
	}
	for _, c := range []struct{ act, want string }{
		{"note a list of contacts", "note: a list of contacts\n"},
		{"ask xyz", "xyz is new on the list of participants; xyz asks for the floor\n"},
		{"add Verland", "Verland joins the table\n"},
	} {
		name, rest, _ := strings.Cut(c.act, " ")
		if got := run("do", "last", name, rest); got.code != exitDone || got.out != "" || got.err != c.want {
			t.Errorf("%s ends with %d and says %q %q, want %q", c.act, got.code, got.out, got.err, c.want)
		}
	}
	if got := run("do", "last", "mark", "--json"); got.code != exitDone || got.err != "" || !json.Valid([]byte(got.out)) {
		t.Errorf("with --json it says %q %q", got.out, got.err)
	}
}

// A time before the session was opened is before its first record.
func TestStatusBeforeTheOpening(t *testing.T) {
	run := roundtable(t, filepath.Join(t.TempDir(), "roundtable.db"))
	if got := run("open", "hanoi", "--at", "2025-10-25T14:20:00+07:00"); got.code != exitDone {
		t.Fatal(got.err)
	}
	got := run("status", "last", "--at", "2025-10-25T14:00:00+07:00")
	want := "roundtable: 2025-10-25T14:00:00+07:00 lies before the first record, of 2025-10-25T14:20:00+07:00\nGive a later time.\n"
	if got.code != exitRefused || got.err != want {
		t.Errorf("it ends with %d and says %q, want %q", got.code, got.err, want)
	}
}

// What records of another version hold does not reach the terminal.
func TestNothingControlsTheTerminal(t *testing.T) {
	const nasty = "a\x1b[31m\x07\u202eb\u2066\nc\td"
	path := filepath.Join(t.TempDir(), "roundtable.db")
	store, err := data.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	zone := time.FixedZone("", 0)
	at := session.Moment{Wall: time.Date(2025, 10, 25, 7, 0, 0, 0, time.UTC)}
	a := session.Agenda{
		Title: nasty, Venue: nasty, Zone: "Asia/Ho_Chi_Minh",
		Participants: []session.Participant{{Key: "ca", Delegation: nasty, Name: nasty}},
		Segments:     []session.Segment{{ID: "s1", Title: nasty, Kind: session.Reflections, Speakers: []string{"ca"}}},
	}
	made, err := store.Create(data.Opening{
		Name: "nasty", Event: session.Open(a, "", session.Start{}, session.Date{}, zone), At: at, By: session.ByHandScript,
		NewID: func() string { return newID(at) }, Random: strings.NewReader("abc"),
	})
	if err != nil {
		t.Fatal(err)
	}
	log, err := store.Log(made.ID)
	if err != nil {
		t.Fatal(err)
	}
	events := []session.Event{
		session.NoteTaken{Note: session.PlainNote, Text: nasty}, session.FloorAsked{Participant: "ca"},
		session.ReflectionNoted{Participant: "ca", Text: nasty},
	}
	if err := log.Append(session.Stamp(made.ID, 1, events, at, session.Hand(nasty), func() string { return newID(at) })); err != nil {
		t.Fatal(err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	run := roundtable(t, path)
	for _, args := range [][]string{
		{"log", "last"}, {"status", "last"}, {"sessions"}, {"do", "last", "ask", "ca"}, {"do", "last", "start"}, {"remove", "last"},
	} {
		got := run(args...)
		for _, bad := range []string{"\x1b", "\x07", "\u202e", "\u2066", "b\nc"} {
			if strings.Contains(got.out+got.err, bad) {
				t.Errorf("%v lets %q out: %q %q", args, bad, got.out, got.err)
			}
		}
		if !strings.Contains(got.out+got.err, "a[31mb") && args[0] != "do" {
			t.Errorf("%v does not show the text: %q %q", args, got.out, got.err)
		}
	}
}
