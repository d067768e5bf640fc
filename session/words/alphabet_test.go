package words_test

import (
	"slices"
	"testing"

	"roundtable/session"
	"roundtable/session/words"
)

// Collation is the language's own: in Vietnamese Đ is a letter after D, and ă
// and â come after a; in English they are letters with marks.
func TestAlphabet(t *testing.T) {
	a := session.Agenda{Title: "T", Segments: []session.Segment{{ID: "s1", Title: "A"}}}
	for key, name := range map[string]string{
		"1": "Điện Châu", "2": "Dân Tiến", "3": "Ân Thi", "4": "Azer", "5": "Ăn Hòa", "6": "An Lộc", "7": "dyn", "8": "Ökland", "9": "Oz",
	} {
		a.Participants = append(a.Participants, session.Participant{Key: key, Delegation: name, Name: "N" + key})
	}
	a.Participants = append(a.Participants, session.Participant{Key: "a", Delegation: "Oz", Name: "Mae"}, session.Participant{Key: "b", Name: "Eda"})
	slices.SortFunc(a.Participants, func(x, y session.Participant) int { return int(x.Key[0]) - int(y.Key[0]) })
	opening := session.Open(a, "", session.Start{}, session.Date{Year: 2025, Month: 10, Day: 25}, nil)
	records := session.Stamp("s", 0, []session.Event{opening}, session.Moment{Wall: start()}, session.ByHandModerator, func() string { return "r" })
	for tag, want := range map[string]string{"en": "5634217b8a9", "vi": "6453271b8a9"} {
		for _, l := range languages() {
			if l.Tag != tag {
				continue
			}
			got := ""
			for _, key := range (words.Voice{Language: l, Table: session.Fold(records)}).Alphabet() {
				got += key
			}
			if got != want {
				t.Errorf("%s: %s, want %s", tag, got, want)
			}
		}
	}
}

func TestLevelsAndRulesByName(t *testing.T) {
	en, vi := words.English(), words.Vietnamese()
	for text, want := range map[string]session.Level{"Minister": session.Minister, "head  of state": session.HeadOfState, "bo truong": session.Minister, "đại sứ": session.Ambassador} {
		l := en
		if _, english := en.Level(text); !english {
			l = vi
		}
		if got, ok := l.Level(text); !ok || got != want {
			t.Errorf("%s is %q (%t), want %q", text, got, ok, want)
		}
	}
	if got, ok := en.Level("baron"); ok {
		t.Errorf("a baron is %s", got)
	}
	if got, ok := vi.Level("ambassador"); !ok || got != session.Ambassador {
		t.Errorf("the record's own name is %q in Vietnamese", got)
	}
	for _, text := range []string{"lot", "by lot", "BY LOT"} {
		if got, ok := en.Rule(text); !ok || got != session.ByLot {
			t.Errorf("%s is %q", text, got)
		}
	}
}
