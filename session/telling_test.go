package session_test

import (
	"testing"

	"roundtable/session"
)

// A kind of record that Telling does not name stays behind, and what it names
// exists.
func TestUnknownRecordsAreNotTold(t *testing.T) {
	d := late(t)
	d.records = append(d.records, session.Record{ID: "x", Session: "test", Seq: len(d.records) + 1, At: d.moment(), By: session.ByHandScript, Act: "x", Kind: "of.tomorrow", Version: 1})
	table := session.Fold(d.records)
	for i, told := range session.Telling(table, session.Terms{}) {
		e := &table.Entries[i]
		switch note, is := e.Event.(session.NoteTaken); {
		case told && (e.Event == nil || e.Struck || is && note.Private):
			t.Errorf("%s is told", e.Kind)
		case !told && e.Kind == "floor.given":
			t.Errorf("%s is not told", e.Kind)
		}
	}
	for _, told := range session.Telling(table, session.Terms{Private: true, Rule: true}) {
		if told {
			t.Error("under the rule something is told")
		}
	}
	for i, told := range session.Telling(table, session.Terms{Private: true}) {
		if !told {
			t.Errorf("with private notes %s stays", table.Entries[i].Kind)
		}
	}
}
