package programme

import (
	"strings"
	"testing"
)

const rows = "\n\n9:00-9:30 Salt\n9:30-10:00 Bread\n"

func TestWhatStandsAboutTheRows(t *testing.T) {
	for _, row := range []struct{ head, date, start, end, venue string }{
		{"Forum on Salt and Bread\nDate: 4 May 2026\nTime: 9:00-10:00\nVenue: Hall 3, Brackwater", "2026-05-04", "09:00", "10:00", "Hall 3, Brackwater"},
		{"Forum on Salt and Bread\nTuesday, 5 May 2026, 9:00-10:30\nHall 3, Brackwater", "2026-05-05", "09:00", "10:30", "Hall 3, Brackwater"},
		{"Forum on Salt and Bread\nRegistration deadline: 1 April 2026\n5 May 2026", "2026-05-05", "09:00", "10:00", "–"},
		{"Forum on Salt and Bread\nLieu : Salle 3, Brackwater\nDate : 5 mai 2026", "2026-05-05", "09:00", "10:00", "Salle 3, Brackwater"},
		{"Forum on Salt and Bread", "–", "09:00", "10:00", "–"},
	} {
		p, err := Read("p", strings.NewReader(row.head+rows), nil)
		if err != nil {
			t.Fatal(err)
		}
		c := p.Check()
		if s(c.Date) != row.date || s(c.Start) != row.start || s(c.End) != row.end || s(c.Venue) != row.venue || s(c.Title) != "Forum on Salt and Bread" {
			t.Errorf("%q: %s, %s-%s, %s, %s", row.head, s(c.Date), s(c.Start), s(c.End), s(c.Venue), s(c.Title))
		}
	}
}

// A word is missing in a title where it stands between the same words twice
// elsewhere.
func TestWordsThatAreMissing(t *testing.T) {
	said := "the price of salt today\nWe know the price of salt today\n"
	for title, want := range map[string]bool{"The price salt today": true, "The price of salt today": false, "Bread": false, "Salt -water": true, "Salt - water": false} {
		p, err := Read("p", strings.NewReader("Forum on Salt\n\nAll ask for "+said+"\n9:00-9:30 "+title+"\n9:30-10:00 Bread and butter\n"), nil)
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, d := range p.Check().Warnings {
			found = found || d.Code == Typo
		}
		if found != want {
			t.Errorf("%q: %v", title, found)
		}
	}
}
