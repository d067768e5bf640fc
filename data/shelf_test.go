package data_test

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"roundtable/data"
	"roundtable/session"
	"roundtable/session/sessiontest"
)

func sameRecords(a, b []session.Record) bool { return cmp.Equal(a, b) }

func TestCreatePutsASessionOnTheShelf(t *testing.T) {
	store := openStore(t, filepath.Join(t.TempDir(), "sessions.db"))
	o := opening("Vienna (side event)")
	o.Event.Source, o.Event.Agenda.Venue = "abc123", "Room C3"
	made, log := createSession(t, store, o)
	want := data.Session{
		ID: "vienna-side-event-2025-03-26-jfn", Title: "A long meeting", Venue: "Room C3", Zone: "Asia/Ho_Chi_Minh",
		Source: "abc123", Opened: time.Date(2025, 10, 25, 7, 30, 0, 123456789, time.UTC), Records: 1,
	}
	if d := cmp.Diff(want, made); d != "" {
		t.Error(d)
	}
	list, err := store.Sessions()
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff([]data.Session{want}, list); d != "" {
		t.Error(d)
	}
	records, err := log.Since(0)
	if err != nil || len(records) != 1 {
		t.Fatalf("%d records, %v", len(records), err)
	}
	r := records[0]
	if r.Kind != "session.opened" || r.Seq != 1 || r.Session != made.ID || r.By != session.ByHandModerator || r.Act != r.ID {
		t.Errorf("the first record is %+v", r)
	}
	if d := cmp.Diff(o.Event, r.Event); d != "" {
		t.Error(d)
	}
}

func TestIDs(t *testing.T) {
	store := openStore(t, filepath.Join(t.TempDir(), "sessions.db"))
	for name, want := range map[string]string{
		"hanoi": "hanoi-", "Đối thoại": "i-tho-i-", "日本": "session-", "": "session-", "LAST": "session-",
		"a-very-long-name-of-an-agenda-file": "a-very-long-name-of-an-a-",
	} {
		o := opening(name)
		o.NewID = ids("id " + name)
		made, _ := createSession(t, store, o)
		if !strings.HasPrefix(made.ID, want+"2025-03-26-") || len(made.ID) != len(want)+len("2025-03-26-k7f") {
			t.Errorf("%q is called %s", name, made.ID)
		}
	}
	o := opening("floating")
	o.Day = session.Date{}
	if made, _ := createSession(t, store, o); len(made.ID) != len("floating-k7f") {
		t.Errorf("without a day: %s", made.ID)
	}
}

func TestIDThatIsTakenGetsAnotherEnd(t *testing.T) {
	store := openStore(t, filepath.Join(t.TempDir(), "sessions.db"))
	first, _ := createSession(t, store, opening("vienna"))
	o := opening("vienna")
	o.NewID = ids("other")
	second, _ := createSession(t, store, o)
	if first.ID == second.ID {
		t.Errorf("two sessions are called %s", first.ID)
	}
	o.Random, o.NewID = strings.NewReader(""), ids("third")
	if made, err := store.Create(o); err == nil {
		t.Errorf("without randomness a session is called %s", made.ID)
	}
}

func TestFind(t *testing.T) {
	store := openStore(t, filepath.Join(t.TempDir(), "sessions.db"))
	made := map[string]data.Session{}
	for _, name := range []string{"vienna", "hanoi", "viennese"} {
		o := opening(name)
		o.Event.Practice = name == "viennese"
		made[name], _ = createSession(t, store, o)
	}
	for asked, want := range map[string]string{
		made["vienna"].ID: "vienna", "vienna": "vienna", "hanoi-2025": "hanoi", "HANOI": "hanoi", "viennese": "viennese",
		"last": "hanoi",
	} {
		if got, err := store.Find(asked); err != nil || got.ID != made[want].ID {
			t.Errorf("%s finds %s (%v)", asked, got.ID, err)
		}
	}
	_, err := store.Find("vien")
	var several *data.SeveralSessions
	if !errors.As(err, &several) || !errors.Is(err, data.ErrSeveralSessions) || len(several.Sessions) != 2 {
		t.Errorf("a prefix of two finds: %v", err)
	}
	for _, asked := range []string{"", "geneva", "%", "vienna_", made["vienna"].ID + "x"} {
		if got, err := store.Find(asked); !errors.Is(err, data.ErrNoSuchSession) {
			t.Errorf("%q finds %s (%v)", asked, got.ID, err)
		}
	}
	if _, err := store.Log("vienna"); !errors.Is(err, data.ErrNoSuchSession) || !errors.Is(err, session.ErrUnknownSession) {
		t.Errorf("a log of a prefix: %v", err)
	}
}

func TestLastOfNone(t *testing.T) {
	store := openStore(t, filepath.Join(t.TempDir(), "sessions.db"))
	if _, err := store.Find(data.Last); !errors.Is(err, data.ErrNoSuchSession) {
		t.Error(err)
	}
	o := opening("vienna")
	o.Event.Practice = true
	createSession(t, store, o)
	if _, err := store.Find(data.Last); !errors.Is(err, data.ErrNoSuchSession) {
		t.Errorf("practice alone: %v", err)
	}
}

func TestUnclosed(t *testing.T) {
	store := openStore(t, filepath.Join(t.TempDir(), "sessions.db"))
	sources := map[string]string{"one": "aa", "two": "aa", "closed": "aa", "practice": "aa", "other": "bb"}
	made := map[string]data.Session{}
	for _, name := range []string{"one", "two", "closed", "practice", "other", "unknown"} {
		o := opening(name)
		o.Event.Source, o.Event.Practice = sources[name], name == "practice"
		var log session.Log
		made[name], log = createSession(t, store, o)
		if name == "closed" {
			started := []session.Event{session.SessionStarted{}, session.SegmentStarted{Segment: "s1"}, session.SessionClosed{}}
			records := session.Stamp(made[name].ID, 1, started, sessiontest.Moment(time.Minute), session.ByHandModerator, ids("close"))
			if err := log.Append(records); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, c := range []struct {
		source   string
		practice bool
		want     string
	}{{"aa", false, "two"}, {"aa", true, "practice"}, {"bb", false, "other"}, {"cc", false, ""}, {"", false, ""}} {
		got, ok, err := store.Unclosed(c.source, c.practice)
		if err != nil || ok != (c.want != "") || got.ID != made[c.want].ID {
			t.Errorf("unclosed of %s, practice %v: %s %v %v", c.source, c.practice, got.ID, ok, err)
		}
	}
}
