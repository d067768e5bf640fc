package export

import (
	"testing"

	"roundtable/session"
	"roundtable/session/words"
)

// What was put right is in no document: not the text of a note that was
// corrected or withdrawn, nor a name, a delegation or a message as it was before.
func TestWhatWasPutRightStays(t *testing.T) {
	d := open(t, smallAgenda())
	rapporteur := func(clock string, c session.Command) { d.as(session.ByHandRapporteur, clock, c) }
	noted := func(kind session.NoteKind, who, text string) session.NoteBody {
		return session.NoteBody{Note: kind, WhoName: who, Text: text}
	}
	d.do("14:31:00", session.StartSession{})
	rapporteur("14:31:10", session.TakeNote{Text: "was withdrqwn"})
	rapporteur("14:31:20", session.WithdrawNote{})
	rapporteur("14:31:30", session.TakeNote{Text: "was undqne"})
	rapporteur("14:31:40", session.Undo{Hand: session.ByHandRapporteur})
	rapporteur("14:31:50", session.NoteAction{WhoName: "Oldwhq", Text: "was cqrrected"})
	rapporteur("14:32:00", session.EditNote{Body: noted(session.ConcreteAction, "Midwhq", "was cqrrected twice")})
	rapporteur("14:32:10", session.EditNote{Body: noted(session.ConcreteAction, "Newwho", "stands")})
	rapporteur("14:32:20", session.TakeNote{Text: "was private", Private: true})
	rapporteur("14:32:30", session.EditNote{Body: noted(session.PlainNote, "", "was private tqo")})
	rapporteur("14:32:40", session.SetPrivate{})
	rapporteur("14:32:50", session.EditNote{Body: noted(session.PlainNote, "", "stands openly")})
	rapporteur("14:33:00", session.TakeNote{Text: "was qpen"})
	rapporteur("14:33:10", session.EditNote{Body: noted(session.PlainNote, "", "was qpen tqo")})
	rapporteur("14:33:20", session.SetPrivate{Private: true})
	d.do("14:33:30", session.NameDelegation{Participant: "ca", Delegation: "Middelq"})
	d.do("14:33:40", session.NameDelegation{Participant: "ca", Delegation: "Newdele"})
	d.do("14:33:50", session.Rename{Participant: "os", Name: "Midnamq"})
	d.do("14:34:00", session.Rename{Participant: "os", Name: "New Name"})
	d.do("14:34:10", session.NoteKeyMessage{Participant: "os", Text: "was a messagq"})
	d.do("14:34:20", session.NoteKeyMessage{Participant: "os", Text: "stands as message"})
	d.do("14:35:00", session.CloseSession{})
	for _, l := range words.Languages() {
		for _, f := range Formats() {
			h := Draw(session.Fold(d.records), d.at("15:00:00"), Wish{Language: l, Zone: d.zone})
			for _, leak := range leaks(t, written(t, f, h), []string{
				"withdrqwn", "undqne", "Oldwhq", "Midwhq", "cqrrected", "was private", "tqo", "qpen", "Middelq", "Midnamq", "messagq",
			}) {
				t.Errorf("%s in %s %s", f.Name, l.Tag, leak)
			}
		}
	}
}
