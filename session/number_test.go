package session_test

import (
	"testing"

	"roundtable/session"
)

// Who types a number means a seat: it never becomes somebody's name.
func TestANumberIsNoName(t *testing.T) {
	d := open(t, abc(), "2026-03-10T09:50:00+01:00")
	for _, number := range []string{"9", " 12 ", "#9", "９", "9."} {
		for _, c := range []session.Command{
			session.Ask{Name: number}, session.AddParticipant{Name: number},
			session.Rename{Participant: "a", Name: number}, session.Replace{Participant: "a", Name: number},
			session.NoteAction{WhoName: number, Text: "a list"},
		} {
			d.refused("09:51", c, session.NameIsNumber)
		}
	}
	d.do("10:00", session.StartSession{})
	d.refused("10:01", session.Give{Name: "9"}, session.NameIsNumber)
	d.do("10:01", session.Give{Name: "Delegate 9"})
}
