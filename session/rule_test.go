package session_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"roundtable/session"
	"roundtable/session/words"
)

// ruled draws a session up under the rule for everything.
func ruled(d *desk) session.Minutes {
	return session.DrawUp(d.table, d.moment(), session.Terms{Rule: true, Private: true, Fold: words.Folded})
}

func TestTextsAreScrubbed(t *testing.T) {
	a := hanoi()
	a.Participants = append(a.Participants,
		session.Participant{Key: "x1", Delegation: "Republic of Carana", Name: "Ana de la Mérida-Sow", Short: "Mérida", Position: "Minister of Trade", Address: "H.E. Ms.", Language: "French"},
		session.Participant{Key: "x2", Delegation: "Ostania", Name: "Ivo Ekren", Position: "Director", Language: "fr"},
		session.Participant{Key: "x3", Name: "Mai Anh", Delegation: "World Water Forum"},
		session.Participant{Key: "x4", Name: "王琦瑶", Delegation: "مجلس"},
		session.Participant{Key: "x5", Name: "Sean O’Bren", Delegation: "Côte d’Ozran", Position: "Head  of  Zlab"},
		session.Participant{Key: "x6", Name: "omar delcosta", Delegation: "Costa Zeda"},
		session.Participant{Key: "x7", Name: "Tu", Delegation: "Pera"},
		session.Participant{Key: "x8", Name: "Vo", Delegation: "Timor-Leza"})
	d := open(t, a, "2025-10-25T14:20:00+07:00")
	d.do("14:30", session.StartSession{})
	for text, want := range map[string]string{
		"Merida-Sow and sow said, MÉRIDA agreed":               "[…]-[…] and sow said, […] agreed",
		"the Minister of Trade, a Caranan, spoke for Carana's": "the […], a […], spoke for […]'s",
		"the minister asked":                                   "the […] asked",
		"IE: i.e. the list; I.E. said so":                      "[…]: i.e. the list; […]. said so",
		"Mai said ngày mai, anh ấy":                            "[…] said ngày mai, anh ấy",
		"WWF and the World Water Forum agreed":                 "[…] and the […] agreed",
		"先生王琦瑶说 and المجلس":                                    "先生[…]说 and ال[…]",
		"a French text, from Frenchmen":                        "a […] text, from Frenchmen",
		"H.E. Ms. Mérida":                                      "[…] […]",
		"nothing of anybody":                                   "nothing of anybody",
		"Osta nia, ostanians":                                  "Osta nia, […]",
		"Car\u00adana, M\u200bérida and Ek\x02ren":             "[…], […] and […]",
		"O'Bren of Côte d'Ozran, Head of\nZlab":                "[…] of […], […]",
		"World  Water\n Forum":                                 "[…]",
		"Delcosta, a Costa Zedan":                              "[…], a […]",
		"a Peran, to perambulate in pera":                      "a […], to perambulate in […]",
		"Timor Leza, Timor\u2011Leza, Timor – Leza":            "[…], […], […]",
	} {
		d.do("14:31", session.TakeNote{Text: text})
		got := ruled(d).Notes[0].Text
		if got != want {
			t.Errorf("%q leaves as %q, want %q", text, got, want)
		}
		d.do("14:31", session.Undo{Hand: session.ByHandModerator})
	}
}

// Without a way to find names no text leaves at all.
func TestWithoutAFoldNoTextLeaves(t *testing.T) {
	d := noted(t)
	d.do("14:35", session.TakeNote{Text: "anything"})
	m := session.DrawUp(d.table, d.moment(), session.Terms{Rule: true})
	if m.Title != "" || m.Notes[0].Text != "" {
		t.Errorf("%q %+v", m.Title, m.Notes)
	}
}

// Under the rule only what is named here leaves: a field that is added to
// minutes stays behind.
func TestOnlyWhatIsKnownToBeHarmlessLeaves(t *testing.T) {
	d := noted(t)
	d.do("14:34:20", session.TakeNote{Text: "second", Star: true})
	d.do("14:34:30", session.TakeNote{Text: "first", Private: true})
	d.do("14:34:40", session.TakeNote{Text: "first"})
	d.do("14:34:50", session.NoteAction{Who: "a", Text: "a list", Confirmed: true})
	d.do("14:36", session.CloseSession{})
	m := ruled(d)
	leaves := map[string][]string{
		"Minutes": {"Title", "Zone", "Interpretation", "State", "DrawnUp", "Opened", "PrintedStart", "MustEnd",
			"Started", "Closed", "Lasted", "Objectives", "Segments", "Notes", "Terms", "Withheld"},
		"Segment": {"Segment", "State", "PrintedStart", "PrintedEnd"},
		"Note":    {"ID", "Kind", "Segment", "Text", "Number", "Confirmed", "Attribution", "By", "Star"},
	}
	for name, v := range map[string]reflect.Value{
		"Minutes": reflect.ValueOf(m), "Segment": reflect.ValueOf(m.Segments[1]), "Note": reflect.ValueOf(m.Notes[0].Note),
	} {
		for i := range v.NumField() {
			if field := v.Type().Field(i).Name; !v.Field(i).IsZero() && !slices.Contains(leaves[name], field) {
				t.Errorf("%s.%s leaves: %v", name, field, v.Field(i))
			}
		}
	}
	var texts []string
	for _, n := range m.Notes {
		texts = append(texts, n.Text)
	}
	if got := strings.Join(texts, ", "); got != "a list, first, second" || m.Withheld != 1 {
		t.Errorf("the notes are %s; %d withheld", got, m.Withheld)
	}
}

// How long a segment took stays, however many spoke in it: what is left of the
// session would be the length of the opening, in which one did.
func TestNoLengthOfASegmentLeaves(t *testing.T) {
	d := started(t)
	for i, who := range []string{"a", "b", "c", "d", "e"} {
		d.do("14:4"+string(rune('0'+i)), session.Give{Participant: who})
	}
	d.do("14:50", session.NextSegment{})
	m := ruled(d)
	for _, s := range m.Segments {
		if s.Actual != nil || s.Began != nil || s.Ended != nil {
			t.Errorf("%s took %v", s.ID, s.Actual)
		}
	}
	if m.Lasted == 0 {
		t.Error("the session has no length")
	}
}

// Where the rule holds for a part, what it hides is scrubbed and out of its
// order there too, and nothing beside it says whose it was.
func TestARuleForAPart(t *testing.T) {
	d := noted(t) // b speaks
	d.do("14:34:10", session.TakeNote{Text: "open"})
	d.do("14:34:20", session.Give{Participant: "c"})
	d.do("14:34:30", session.TakeNote{Text: "Zeal is needed, said C"})
	d.do("14:34:40", session.TakeNote{Text: "A budget was cut"})
	d.do("14:34:50", session.AttributeTurn{To: session.ChathamHouse})
	d.do("14:35", session.Give{Participant: "d"})
	d.do("14:35:10", session.TakeNote{Text: "open again"})
	d.do("14:36", session.NextSegment{})
	m := session.DrawUp(d.table, d.moment(), session.Terms{Fold: words.Folded})
	var texts []string
	for _, n := range m.Notes {
		texts = append(texts, n.Text)
		if n.Hidden && (n.Segment != "" || n.Turn != "" || n.Participant != "" || n.ID[0] != 'n') {
			t.Errorf("%+v", n)
		}
	}
	if got := strings.Join(texts, ", "); got != "open, open again, A budget was cut, Zeal is needed, said C" {
		t.Errorf("the notes are %s", got)
	}
	for i, turn := range m.Turns {
		if turn.Number != i+1 {
			t.Errorf("turn %d has the number %d", i+1, turn.Number)
		}
	}
	for _, p := range m.People {
		if p.Presence != "" {
			t.Errorf("%s is said to be %s", p.Key, p.Presence)
		}
	}
	if m := session.DrawUp(d.table, d.moment(), session.Terms{}); m.Notes[2].Text != "" {
		t.Errorf("without a fold %q leaves", m.Notes[2].Text)
	}
}
