package export

import (
	"strconv"
	"testing"

	"roundtable/session"
	"roundtable/session/words"
)

// Records that no act makes, of a newer program or of a file that was tampered
// with, are in no document's way: nothing of a session, a session of nothing,
// turns, notes and people that are not there.
func TestOddRecordsAreInNoDocumentsWay(t *testing.T) {
	d := open(t, smallAgenda())
	now := d.at("14:40:00")
	none := session.Binding{Turn: "none", Segment: "none"}
	logs := map[string][]session.Event{
		"no record": nil, "no agenda": {session.SessionOpened{}}, "not started": {session.SessionOpened{Agenda: smallAgenda()}},
		"odd": {
			session.SessionOpened{Agenda: smallAgenda()},
			session.NoteTaken{Note: session.PlainNote, Text: "x", Turn: "none", Segment: "none"},
			session.NoteTaken{Note: "of tomorrow", Text: "x", Objective: 99, Who: "none", Due: session.Date{Year: 2025, Month: 13, Day: 40}},
			session.NoteTaken{Note: session.ConcreteAction, Objective: -3, Question: "none", Mark: "none"},
			session.NoteCorrected{Note: "none"}, session.NoteBound{Note: "r2", New: none}, session.NoteWithdrawn{Note: "none"},
			session.ActionConfirmed{Note: "r2"}, session.TextReceived{Turn: "none", Received: true}, session.RecordingStarted{},
			session.SessionStarted{}, session.FloorGiven{Participant: "none", Segment: "none"}, session.FloorEnded{Turn: "r12"},
			session.FloorAttribution{Turn: "none", New: "of tomorrow"}, session.SegmentAttribution{Segment: "none", New: "of tomorrow"},
			session.SegmentPresided{Segment: "none", New: "none"}, session.QuestionAnswered{Turn: "none"},
			session.PlaceLeft{}, session.ListOrdered{}, session.PresenceChanged{Participant: "none"}, session.ReflectionNoted{Participant: "none", Text: "x"},
		},
	}
	for name, events := range logs {
		var records []session.Record
		for i, e := range events {
			id := "r" + strconv.Itoa(i+1)
			records = append(records, session.Record{
				ID: id, Session: "small-2025-10-25-aaa", Seq: i + 1, At: now, By: session.ByHandRapporteur, Act: id, Kind: e.Kind(), Version: 1, Event: e,
			})
		}
		for _, terms := range []session.Terms{{}, {Private: true}, {Rule: true}} {
			for _, f := range Formats() {
				if terms.Rule && !f.Rule {
					continue
				}
				h := Draw(session.Fold(records), now, Wish{Language: words.English(), Terms: terms, Brief: f.Brief && terms.Private, Chapters: terms.Private})
				if len(written(t, f, h)) == 0 && f.Name != "rttm" && f.Name != "srt" {
					t.Errorf("%s of %s is empty", f.Name, name)
				}
			}
		}
	}
}
