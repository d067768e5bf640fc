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

// What was corrected is told as it stands in documents, and so the records that
// hold it as it was before stay.
func TestWhatWasPutRightIsNotTold(t *testing.T) {
	d := late(t)
	d.do("14:40:40", session.Ask{Name: "Corrected later"})
	key := d.table.People[len(d.table.People)-1].Key
	d.do("14:40:50", session.Rename{Participant: key, Name: "As it is"})
	d.do("14:41:00", session.TakeNote{Text: "corrected later"})
	note := d.table.Notes[len(d.table.Notes)-1].ID
	d.do("14:41:10", session.StarNote{Note: note})
	d.do("14:41:20", session.TakeNote{Text: "as it is"})
	d.do("14:41:30", session.NoteKeyMessage{Participant: "a", Text: "corrected later"})
	d.do("14:41:40", session.NoteKeyMessage{Participant: "a", Text: "as it is"})
	told := map[string]int{}
	count := func() {
		clear(told)
		for i, is := range session.Telling(d.table, session.Terms{}) {
			if is {
				told[d.table.Entries[i].Kind]++
			}
		}
	}
	count()
	if told["person.added"] != 0 || told["person.renamed"] != 0 || told["list.asked"] != 1 || told["note.taken"] != 3 || told["reflection.noted"] != 0 {
		t.Errorf("told are %v", told)
	}
	d.do("14:41:50", session.EditNote{Note: note, Body: session.NoteBody{Note: session.PlainNote, Text: "as it is too"}})
	count()
	if told["note.taken"] != 2 || told["note.starred"] != 0 || told["note.corrected"] != 0 {
		t.Errorf("told are %v", told)
	}
}
