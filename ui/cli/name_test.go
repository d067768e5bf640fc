package cli

import (
	"strings"
	"testing"
	"time"

	"roundtable/session"
)

// seated is a table of invented people.
func seated(people ...session.Participant) *session.Table {
	a := session.Agenda{Title: "t", Participants: people, Segments: []session.Segment{{ID: "s1", Title: "Round"}}}
	opened := session.Open(a, "", session.Start{}, session.Date{}, time.UTC)
	at := session.Moment{Wall: time.Date(2025, 10, 25, 7, 0, 0, 0, time.UTC)}
	return session.Fold(session.Stamp("t", 0, []session.Event{opened}, at, session.ByHandScript, func() string { return "r" }))
}

func table() *session.Table {
	return seated(
		session.Participant{Key: "ca", Seat: 1, Delegation: "Carana", Name: "Amara Diallo", Short: "Diallo"},
		session.Participant{Key: "os", Seat: 2, Delegation: "Ostania", Name: "Đặng Thị Ánh"},
		session.Participant{Key: "nh", Seat: 5, Delegation: "Nam Hải", Name: "Nguyễn Văn Đạt", Short: "Đạt"},
		session.Participant{Key: "h1", Name: "Head of delegation 1"},
		session.Participant{Key: "h12", Name: "Head of delegation 12"},
		session.Participant{Key: "7", Seat: 9, Name: "Seven"},
		session.Participant{Key: "x", Seat: 7, Name: "Ribeira Carana"},
	)
}

func TestNamesAreFoundInOrder(t *testing.T) {
	for text, want := range map[string]string{
		"ca": "ca", "CA": "ca", // the key, before "a part of a name"
		"7":                     "7",  // a key before a seat
		"5":                     "nh", // a seat
		"carana":                "ca", // a whole name before a part of one
		"CARANA":                "ca",
		"dang thi anh":          "os",
		"Đặng":                  "os",
		"dat":                   "nh",
		"nam hai":               "nh",
		"Nam Ha\u0309i":         "nh", // decomposed
		"head of delegation 1":  "h1",
		"delegation 12":         "h12",
		"amara":                 "ca",
		"  Diallo ":             "ca",
		"Ribeira":               "x",
		"Head of delegation 12": "h12",
	} {
		if got, err := findPerson(table(), text); err != nil || got != want {
			t.Errorf("%q is %q, %v; want %q", text, got, err, want)
		}
	}
}

func TestSeveralThatFitAreListed(t *testing.T) {
	_, err := mustFind(table(), "an") // Carana, Ostania, Đặng, Văn
	if exitCode(err) != exitWrong {
		t.Fatalf("got %v, want wrong use", err)
	}
	for _, line := range []string{"  ca  seat 1  Amara Diallo, Carana\n", "  os  seat 2  Đặng Thị Ánh, Ostania\n", "  nh  seat 5  Nguyễn Văn Đạt, Nam Hải\n"} {
		if !strings.Contains(err.Error(), line) {
			t.Errorf("%q does not list %q", err, line)
		}
	}
}

func TestANameThatIsNobodysListsTheNearest(t *testing.T) {
	_, err := mustFind(table(), "Ostanja")
	if exitCode(err) != exitWrong || !strings.Contains(err.Error(), "nearest are:\n  os  seat 2") {
		t.Errorf("got %v, want wrong use with Ostania listed first", err)
	}
	if key, err := findPerson(table(), "Verland"); key != "" || err != nil {
		t.Errorf("an unknown name is %q, %v; want nobody", key, err)
	}
	if _, err := mustFind(table(), " "); exitCode(err) != exitWrong {
		t.Errorf("an empty name gave %v", err)
	}
}

func TestIDsAreUUIDsOfVersionSeven(t *testing.T) {
	m := session.Moment{Wall: time.Date(2025, 10, 25, 7, 36, 0, 123e6, time.UTC)}
	a, b := newID(m), newID(m)
	if a == b {
		t.Errorf("twice the same id %s", a)
	}
	// 2025-10-25T07:36:00.123Z is 1761377760123 ms, 0x19a1a5…
	if len(a) != 36 || a[14] != '7' || !strings.ContainsRune("89ab", rune(a[19])) || a[:13] != b[:13] {
		t.Errorf("%s is not a UUIDv7", a)
	}
	later := newID(session.Moment{Wall: m.Wall.Add(time.Millisecond)})
	if later[:13] <= a[:13] {
		t.Errorf("a later id %s sorts before %s", later, a)
	}
}
