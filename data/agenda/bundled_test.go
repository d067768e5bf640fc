package agenda

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	"roundtable/session"
)

func read(t *testing.T, name string) Reading {
	t.Helper()
	b, ok := FindBundled(name)
	if !ok {
		t.Fatalf("no bundled agenda %q", name)
	}
	r, err := b.Read()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestBundledAgendasHaveNoDoubts(t *testing.T) {
	if len(Bundled()) != 2 {
		t.Fatalf("%d bundled agendas, want 2", len(Bundled()))
	}
	for _, b := range Bundled() {
		for _, d := range read(t, b.Name).Doubts {
			t.Errorf("%s: line %d: %s", b.Name, d.Line, d.Text)
		}
	}
}

func TestHanoi(t *testing.T) {
	a := read(t, "hanoi").Agenda
	if a.Slot() != time.Hour || a.Planned() != time.Hour {
		t.Errorf("slot %v, planned %v, want an hour each", a.Slot(), a.Planned())
	}
	if len(a.Participants) != 6 || a.Moderator != "moderator" || len(a.Objectives) != 4 {
		t.Errorf("%d participants, moderator %q, %d objectives", len(a.Participants), a.Moderator, len(a.Objectives))
	}
	for _, id := range []string{"s2", "s3", "s6"} {
		if got := len(a.Segment(id).Speakers); got != 5 {
			t.Errorf("%s: %d speakers, want the five seats", id, got)
		}
	}
	last := a.Segments[6]
	if last.Counting != session.Until || last.Start.String() != "15:27" || last.Moderator != "moderator" {
		t.Errorf("summary is %+v", last)
	}
	concept := published(t, "hanoi-objectives.txt")
	for _, o := range a.Objectives {
		if !strings.Contains(concept, o) {
			t.Errorf("not in the concept note: %s", o)
		}
	}
}

// The row of DESIGN §6: started 14:36 on the day, seen at that moment.
func TestHanoiStartedSixMinutesLate(t *testing.T) {
	a := read(t, "hanoi").Agenda
	zone, err := time.LoadLocation(a.Zone)
	if err != nil {
		t.Fatal(err)
	}
	at := func(hour, minute int) session.Moment {
		return session.Moment{Wall: time.Date(2025, 10, 25, hour, minute, 0, 0, zone)}
	}
	opened := session.Open(a, "", session.Start{Printed: true}, a.Date, zone)
	ids := 0
	newID := func() string { ids++; return strings.Repeat("i", ids) }
	records := session.Stamp("x", 0, []session.Event{opened}, at(14, 20), session.ByHandScript, newID)
	events, no := session.Decide(session.Fold(records), session.StartSession{}, at(14, 36))
	if no != nil {
		t.Fatalf("refused: %+v", no)
	}
	records = append(records, session.Stamp("x", 1, events, at(14, 36), session.ByHandScript, newID)...)
	r := session.Fold(records).Read(at(14, 36))
	want := []string{"14:36-14:39", "14:39-14:55", "14:55-15:11", "15:11-15:21", "15:21-15:21", "15:21-15:29", "15:29-15:30"}
	for i, p := range r.Segments {
		got := p.ExpectedStart.In(zone).Format("15:04") + "-" + p.ExpectedEnd.In(zone).Format("15:04")
		if got != want[i] {
			t.Errorf("%s %s, want %s", p.Title, got, want[i])
		}
	}
	if *r.Drift != 6*time.Minute || *r.EndDrift != 0 || r.Line.Eaten != 2*time.Minute || r.Reserve != 4*time.Minute {
		t.Errorf("drift %v, end drift %v, eaten %v, reserve %v", *r.Drift, *r.EndDrift, r.Line.Eaten, r.Reserve)
	}
}

func TestVienna(t *testing.T) {
	r := read(t, "vienna")
	if r.Agenda.Slot() != 75*time.Minute || r.Agenda.Planned() != 75*time.Minute {
		t.Errorf("slot %v, planned %v", r.Agenda.Slot(), r.Agenda.Planned())
	}
	kinds := ""
	for _, s := range r.Agenda.Segments {
		kinds += string(s.Kind) + " "
	}
	if kinds != "remarks presentation presentation presentation questions closing reserve " {
		t.Errorf("kinds: %s", kinds)
	}
	programme := strings.Join(strings.Fields(published(t, "vienna-programme.txt")), " ")
	for _, s := range r.Check().Segments[:6] {
		people := append([]CheckPerson(nil), s.Speakers...)
		for _, p := range []*CheckPerson{s.Chair, s.Moderator} {
			if p != nil {
				people = append(people, *p)
			}
		}
		for _, p := range people {
			if !strings.Contains(programme, p.Name) {
				t.Errorf("the programme does not say %q", p.Name)
			}
			if p.Affiliation != nil && !strings.Contains(programme, p.Name+", "+*p.Affiliation) {
				t.Errorf("the programme does not say %q of %s", *p.Affiliation, p.Name)
			}
		}
		if row := fmt.Sprintf("%g minutes %s", *s.Minutes, s.Title); !strings.Contains(programme, row) {
			t.Errorf("the programme has no row %q", row)
		}
	}
}

// published is a part of what the organisers published, word by word.
func published(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
