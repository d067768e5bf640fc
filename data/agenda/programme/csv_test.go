package programme

import "testing"

func TestCSV(t *testing.T) {
	for name, test := range map[string]struct{ name, source, want string }{
		"commas":               {"a.csv", "Time,Item,Who\n9:00,\"Tea, milk\",\"Ann\nBob\"\n9:30,Talk,", "1:1 T1 Time | Item | Who\n2:1 T1 9:00 | Tea, milk | Ann / Bob\n4:1 T1 9:30 | Talk | \n"},
		"semicolons":           {"", "Heure;Sujet;Qui\n9h00;\"Thé; lait\";Anne\n9h30;Débat;Bob", "1:1 T1 Heure | Sujet | Qui\n2:1 T1 9h00 | Thé; lait | Anne\n3:1 T1 9h30 | Débat | Bob\n"},
		"a separator's word":   {"", "sep=;\nHeure;Sujet;Qui\n9h00;Thé;Anne\n9h30;Débat;Bob", "2:1 T1 Heure | Sujet | Qui\n3:1 T1 9h00 | Thé | Anne\n4:1 T1 9h30 | Débat | Bob\n"},
		"the same by its name": {"a.csv", "sep=;\n9h00;Thé\n9h30;Débat", "2:1 T1 9h00 | Thé\n3:1 T1 9h30 | Débat\n"},
		"a title above":        {"a.csv", "Forum,,\nDate,5 May 2025,\nVenue:,Hall,\n9:00,Tea,Ann\n9:30,Talk,Bob", "1:1 Forum\n2:1 Date: 5 May 2025\n3:1 Venue: Hall\n4:1 T1 9:00 | Tea | Ann\n5:1 T1 9:30 | Talk | Bob\n"},
		"sentences":            {"", "Hanoi, Viet Nam, 5 May\nRoom A, floor 2, left\nTea, milk, water", "1:1 Hanoi, Viet Nam, 5 May\n2:1 Room A, floor 2, left\n3:1 Tea, milk, water\n"},
		"below a title":        {"", "Board: Trust\n\"Friday, The Byre\"\nStart,Item,Who\n09:00,\"Tea, milk\",\n09:30,Talk,Ann\nEnd", "1:1 Board: Trust\n2:2 Friday, The Byre\n3:1 T1 Start | Item | Who\n4:1 T1 09:00 | Tea, milk | \n5:1 T1 09:30 | Talk | Ann\n6:1 End\n"},
		"a broken quote":       {"a.csv", "9:00,\"Tea\n9:30,Talk", "1:1 T1 9:00 | Tea / 9:30,Talk\n"},
	} {
		if got := flat(t, test.name, test.source); got != test.want {
			t.Errorf("%s: came out as\n%s", name, got)
		}
	}
}
