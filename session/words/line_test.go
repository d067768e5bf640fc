package words_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"roundtable/session"
	"roundtable/session/words"
)

const record = `session opened: Roundtable
the session started
Round 1 began
floor to Carana
Verland asks for the floor
Nam Hải asks to respond to Carana
clock of Carana stopped
clock of Carana goes on
1:00 more to Carana
0:30 taken back from Carana
limit 3:00 instead of 2:30 in Round 1
Carana is let run
Carana began 0:10 earlier
concrete action, Verland: a contact point
private note
mark
Carana concluded at 4:05 of 3:30
Nam Hải moved to place 2
floor to Verland (undone)
undone: floor to Verland
Nam Hải moved to the front
floor to Nam Hải, in response to Carana
the session is held: alarm
the session goes on
Nam Hải concluded at the moderator's invitation at 1:00 of 3:00
Verland did not wish to take the floor
Round 1 extended by 5:00, 5:00 of it from Reserve
must end 15:35 instead of 15:30
name corrected: Jonas Aske, entered before as Jon Aske
Liv Berg in place of Jonas Aske
Verland speaks on behalf of Ribeira
Round 1 ended, 15:00 into Reserve
Questions began
Speaker from the floor 1 joins the table
floor to Speaker from the floor 1, for a question
Speaker from the floor 1 lost the line after 0:20
Questions ended, 9:20 into Reserve
Closing reflections began
floor to Verland, closing reflection, on behalf of Ribeira
key message of Verland: together
Verland left at 0:20 of 9:45
Verland left
Closing reflections ended
the session closed
the session ended 0:10 earlier`

func TestTheRecordInWords(t *testing.T) {
	s := tell(t).
		at(0, session.StartSession{}).at(20, session.Next{Unnamed: "Speaker from the floor"}).
		at(30, session.Ask{Participant: "ve"}).at(40, session.Respond{Participant: "nh"}).
		at(60, session.Pause{}).at(65, session.Resume{}).
		at(70, session.Grant{By: time.Minute}).at(71, session.Take{By: 30 * time.Second}).
		at(80, session.Limit{To: 3 * time.Minute}).at(90, session.Let{}).at(95, session.BeginEarlier{By: 10 * time.Second}).
		at(100, session.NoteAction{Who: "ve", Text: "a contact point"}).
		at(101, session.TakeNote{Text: "canary", Private: true}).at(102, session.MarkMoment{}).
		at(260, session.Thank{}).
		at(261, session.MovePlace{Place: session.PlaceID{Participant: "nh"}, To: 1}).
		at(262, session.Next{Unnamed: "Speaker from the floor"}).at(263, session.Undo{Hand: session.ByHandModerator}).
		at(264, session.Front{Participant: "nh"}).
		at(265, session.Next{Unnamed: "Speaker from the floor"}).at(290, session.Hold{Reason: "alarm"}).at(300, session.Resume{}).
		at(335, session.Thank{How: session.ConcludedInvited}).
		at(340, session.Decline{Participant: "ve"}).
		at(350, session.Extend{By: 5 * time.Minute, FromReserve: true}).
		at(360, session.MoveMustEnd{To: start().Add(65 * time.Minute)}).
		at(370, session.Rename{Participant: "ve", Name: "Jonas Aske"}).
		at(380, session.Replace{Participant: "ve", Name: "Liv Berg"}).
		at(390, session.SetOnBehalf{Participant: "p4", Of: "Ribeira"}).
		at(610, session.NextSegment{}).
		at(620, session.Next{Unnamed: "Speaker from the floor"}).at(640, session.LoseLine{Participant: "p5"}).
		at(650, session.NextSegment{}).at(660, session.Give{Participant: "p4"}).
		at(670, session.NoteKeyMessage{Participant: "p4", Text: "together"}).
		at(680, session.ChangePresence{Participant: "p4", To: session.Left}).
		at(5000, session.CloseSession{}).at(5010, session.EndEarlier{By: 10 * time.Second})
	if diff := cmp.Diff(strings.Split(record, "\n"), strings.Split(s.lines(1), "\n")); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// A line never shows a brace, an empty place or nothing, whatever the record:
// about people nobody knows, in every form, undone or not.
func TestEveryEventHasALineOfItsOwn(t *testing.T) {
	old := 2 * time.Minute
	events := append(session.Specimens(),
		session.SessionHeld{Reason: "alarm"}, session.MustEndMoved{Old: &time.Time{}}, session.SegmentEnded{Paid: old},
		session.SegmentEnded{NotHeld: true}, session.SegmentEnded{NotHeld: true, Paid: old}, session.SegmentExtended{Taken: old},
		session.LimitSet{Old: &old}, session.TimeGranted{Taken: old}, session.TimeGranted{By: -old},
		session.ResponseAsked{To: "t"}, session.PlaceMoved{To: 3}, session.DelegationNamed{New: "Carana"}, session.OnBehalfSet{New: "Carana"},
		session.SegmentEnded{NotHeld: true, Reason: "no film"}, session.SegmentEnded{NotHeld: true, Reason: "no film", Paid: old},
		session.SegmentDropped{Reason: "no film"}, session.SegmentPresided{Role: session.ChairRole, Old: "ca", New: "nh"}, session.SegmentCounting{New: session.Until},
		session.SegmentAttribution{New: session.ChathamHouse}, session.SegmentPresided{Role: session.ModeratorRole, New: "nh"}, session.FloorPaused{Reason: "microphone"},
		session.FloorForm{Form: session.Recording}, session.FloorForm{Form: session.ReadByOther, Reader: "Ivo Renn"},
		session.ParticipantRenamed{Request: "Carana"},
		session.NoteTaken{Private: true}, session.NoteTaken{Note: session.ConcreteAction}, session.NoteTaken{Note: session.MarkNote},
		session.NoteTaken{Note: session.MarkNote, Text: "text"}, session.FloorGiven{TurnKind: session.Response, To: "t"},
		session.PlaceLeft{Off: session.OffNotPresent, Hold: true}, session.ListOrdered{Rule: session.ByLot, Seed: "s"}, session.ListClosed{Last: 2},
		session.PlaceReturned{Left: &old}, session.NotConnected{To: 1}, session.ReplyAsked{Number: 2}, session.MinutesFreed{Into: "s5"},
		session.PresenceChanged{New: session.Present}, session.NoteTaken{Note: session.Quote}, session.TextReceived{Received: true},
	)
	for _, kind := range session.TurnKinds() {
		events = append(events, session.FloorGiven{TurnKind: kind})
	}
	for _, how := range session.Hows() {
		events = append(events, session.FloorEnded{How: how})
	}
	for _, off := range append(session.Offs(), "of a newer program") {
		events = append(events, session.PlaceLeft{Off: off})
	}
	for _, l := range words.Languages() {
		hasLines(t, words.Voice{Language: l, Table: session.Fold(nil)}, events)
	}
}

func hasLines(t *testing.T, empty words.Voice, events []session.Event) {
	t.Helper()
	for _, e := range events {
		switch e {
		case session.SegmentCounting{}, session.SegmentAttribution{}, session.SegmentPresided{}, session.FloorEnded{}, session.PlaceLeft{}, session.PresenceChanged{}, session.NoteTaken{}:
			continue // without a value these say nothing
		}
		entry := session.Entry{Record: session.Record{Event: e, Kind: e.Kind(), Act: "a"}, Void: true}
		line := empty.Line(&entry)
		if strings.ContainsAny(line, "{}") || !strings.HasSuffix(line, empty.Log.Void) || len(line) < 20 {
			t.Errorf("%s %#v: %q", empty.Tag, e, line)
		}
		entry.Struck = true
		if line := empty.Line(&entry); !strings.HasSuffix(line, empty.Log.Undone) {
			t.Errorf("%s %#v, undone: %q", empty.Tag, e, line)
		}
	}
}

func TestARecordOfANewerProgram(t *testing.T) {
	v := words.Voice{Language: words.English(), Table: session.Fold(nil)}
	e := session.Entry{Record: session.Record{Kind: "tea.served"}, Void: true}
	if got, want := v.Line(&e), "a record this program does not know: tea.served"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestWhatUndoNames(t *testing.T) {
	s := tell(t).at(0, session.StartSession{})
	for _, c := range []struct {
		command session.Command
		want    string
	}{
		{session.Next{Unnamed: "Speaker from the floor"}, "floor to Carana"},
		{session.Respond{Participant: "nh"}, "Nam Hải responds"},
		{session.Ask{Participant: "ve"}, "Verland asks"},
		{session.Ask{Name: "Liv Berg"}, "Liv Berg asks"},
		{session.Grant{By: time.Minute}, "1:00 to Carana"},
		{session.Take{By: time.Minute}, "1:00 from Carana"},
		{session.Next{Unnamed: "Speaker from the floor"}, "floor to Nam Hải"}, // though Carana concluded first
		{session.Hold{}, "hold"},
		{session.Thank{}, "Nam Hải concluded"}, // though the session went on first
		{session.NotPresent{Participant: "ve"}, "Verland not present when called"},
		{session.ChangePresence{Participant: "nh", To: session.Left}, "Nam Hải left"},
		{session.Front{Participant: "ca"}, "Carana moved"},
		{session.NextSegment{}, "start of Questions"},
		{session.PreviousSegment{}, "back to Round 1"},
		{session.MarkMoment{}, "mark"},
		{session.CloseSession{}, "close"},
	} {
		s.at(60, c.command)
		if got := s.voice().Undo(s.table.Undoable(session.ByHandModerator)); got != c.want {
			t.Errorf("after %T undo names %q, want %q", c.command, got, c.want)
		}
	}
}

// A segment is called by what stands before the colon of its title, unless two
// begin alike; documents have whole titles.
func TestSegmentsByTheirHeadings(t *testing.T) {
	a := session.Agenda{Title: "T", Segments: []session.Segment{
		{ID: "s1", Title: "Vòng 1: bảo vệ công dân", Kind: session.Round, Planned: time.Minute},
		{ID: "s2", Title: "Topic: justice", Kind: session.Discussion, Planned: time.Minute},
		{ID: "s3", Title: "Topic: rights", Kind: session.Discussion, Planned: time.Minute},
		{ID: "s4", Title: ": nothing before it", Kind: session.Closing, Planned: time.Minute},
	}}
	opening := session.Open(a, "", session.Start{}, session.Date{Year: 2025, Month: 10, Day: 25}, time.UTC)
	records := session.Stamp("s", 0, []session.Event{opening}, session.Moment{Wall: start()}, session.ByHandModerator, func() string { return "r" })
	v := words.Voice{Language: words.English(), Table: session.Fold(records)}
	whole := v
	whole.Whole = true
	for i, want := range []string{"Vòng 1", "Topic: justice", "Topic: rights", ": nothing before it"} {
		p := v.Table.Parts[i]
		if got := v.Segment(p.ID); got != want || v.Heading(p) != want {
			t.Errorf("%s is called %q, heading %q; want %q", p.Title, got, v.Heading(p), want)
		}
		if got := whole.Segment(p.ID); got != p.Title {
			t.Errorf("a document calls it %q, want %q", got, p.Title)
		}
	}
}

func TestRefusalsAreWholeSentences(t *testing.T) {
	s := tell(t)
	for _, code := range session.Codes() {
		r := &session.Refusal{Code: code, Who: "nh", Segment: "s2", At: start(), By: 90 * time.Second}
		said := s.voice().Refusal(r)
		if strings.ContainsAny(said, "{}") || said == "" || strings.HasSuffix(said, ".") {
			t.Errorf("%d: %q", code, said)
		}
	}
	for want, r := range map[string]*session.Refusal{
		"Nam Hải has the floor already":                                                                       {Code: session.FloorTaken, Who: "nh"},
		"Questions is printed for 14:30: --early starts it before that":                                       {Code: session.TooEarly, Segment: "s2", At: start()},
		"Only 1:30 is left":                                                                                   {Code: session.BelowSpent, Who: "nh", By: 90*time.Second + 1},
		"Not before 14:30:05: what came before ended then":                                                    {Code: session.TooFarBack, At: start().Add(5 * time.Second)},
		"Nobody at the table is called Zed: add the name first":                                               {Code: session.UnknownParticipant, Who: "Zed"},
		"Nobody is waiting: a seat asks first, or give the floor by name, or next-segment (s) starts Round 1": {Code: session.NobodyWaiting},
		"15:30 lies in the future: give a time that has passed":                                               {Code: session.MomentInFuture, At: start().Add(time.Hour), By: time.Hour},
	} {
		if got := s.voice().Refusal(r); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	morrow := &session.Refusal{Code: session.MomentInFuture, At: start().AddDate(0, 0, 1), By: 24 * time.Hour}
	want := s.voice().Date(session.DateOf(morrow.At)) + ", 14:30 lies in the future: give a time that has passed"
	if got := s.voice().Refusal(morrow); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
