package session

import "testing"

func TestLabelSaysWhichOfADelegation(t *testing.T) {
	a := Agenda{
		Title: "T", Segments: []Segment{{ID: "s1", Title: "A"}},
		Participants: []Participant{
			{Key: "ca", Delegation: "Carana", Name: "Amara Diallo", Short: "Diallo"},
			{Key: "o1", Delegation: "Ostania", Name: "Ivo Renn", Short: "Renn"},
			{Key: "o2", Delegation: "Ostania", Name: "Mila Sorn"},
			{Key: "x", Name: "Lena Ortiz", Short: "Ortiz"},
		},
	}
	opened := Record{ID: "1", Seq: 1, Act: "1", Kind: "session.opened", Event: SessionOpened{Agenda: a}}
	replaced := Record{ID: "2", Seq: 2, Act: "2", Kind: "person.replaced", Event: ParticipantReplaced{"ca", Participant{Key: "p5", Delegation: "Carana", Name: "Ben Osei"}}}
	table := Fold([]Record{opened})
	for key, want := range map[string]string{"ca": "Carana", "o1": "Renn", "o2": "Mila Sorn", "x": "Ortiz", "nobody": "nobody"} {
		if got := table.Label(key); got != want {
			t.Errorf("%s is called %q, want %q", key, got, want)
		}
	}
	table = Fold([]Record{opened, replaced})
	if got := table.Label("p5"); got != "Carana" {
		t.Errorf("who stands in alone is called %q", got)
	}
}
