package session_test

import (
	"testing"
	"time"

	"roundtable/session"
)

func started(t *testing.T) *desk {
	d := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	d.do("14:30", session.StartSession{})
	d.do("14:33", session.NextSegment{})
	return d
}

func (d *desk) list() string {
	s := ""
	for _, p := range d.table.List() {
		s += p.Participant + ":" + p.Why() + " "
	}
	return s
}

func (d *desk) wants(what, got, want string) {
	d.t.Helper()
	if got != want {
		d.t.Errorf("%s: got %q, want %q", what, got, want)
	}
}

func TestTurnClocks(t *testing.T) {
	d := started(t)
	d.do("14:33", session.Give{Participant: "a"})
	d.do("14:34", session.Pause{})
	d.refused("14:34:10", session.Pause{}, session.AlreadyPaused)
	d.do("14:34:30", session.Hold{})
	d.refused("14:34:40", session.Pause{}, session.WhileHeld)
	d.do("14:35:30", session.Resume{}) // the hold
	d.do("14:36", session.Resume{})    // the pause
	d.refused("14:36", session.Resume{}, session.NothingStopped)
	r := d.read("14:37")
	want := session.TurnTime{Elapsed: 4 * time.Minute, Net: 2 * time.Minute, Paused: time.Minute, Held: time.Minute}
	if r.Turn.TurnTime != want {
		t.Errorf("turn %+v, want %+v: a pause does not accrue during a hold", r.Turn.TurnTime, want)
	}
	d.is("remaining", r.Turn.Remaining, "1:00")
	d.is("segment: the hold stands, the pause does not", r.Segment.Remaining, "13:00")
	d.do("14:37", session.Grant{By: time.Minute})
	d.refused("14:37", session.Take{By: 3 * time.Minute}, session.BelowSpent)
	d.do("14:37", session.Take{By: 30 * time.Second})
	d.is("granted and taken", d.read("14:37").Turn.Remaining, "1:30")
	d.do("14:37", session.Limit{To: 2 * time.Minute})
	r = d.read("14:37")
	d.is("a new limit counts from the beginning", r.Turn.Remaining, "0:30")
	d.do("14:38:30", session.Next{})
	d.is("later turns of the segment have it", d.table.Floor().Limit, "2:00")
	if a := d.table.Turns[1]; a.Over(3*time.Minute+30*time.Second) != time.Minute {
		t.Errorf("over %v", a.Over(3*time.Minute+30*time.Second))
	}
}

func TestActsThatMoveTheFloorEndHoldAndPause(t *testing.T) {
	for name, c := range map[string]session.Command{
		"thank": session.Thank{}, "next": session.Next{}, "give": session.Give{Participant: "c"},
		"next segment": session.NextSegment{}, "skip": session.SkipSegment{}, "previous": session.PreviousSegment{},
		"closing": session.GoToClosing{}, "close": session.CloseSession{},
	} {
		d := started(t)
		d.do("14:33", session.Next{})
		d.do("14:34", session.Pause{})
		d.do("14:35", session.Hold{})
		d.do("14:36", c)
		if d.table.State() == session.SessionHeldNow || d.table.Turns[1].Running() || d.table.Turns[1].Paused() {
			t.Errorf("%s left the hold or the pause running", name)
		}
		if got := d.table.TimeOf(d.table.Turns[1], d.moment()); got.Net != time.Minute || got.Paused != time.Minute || got.Held != time.Minute {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestListSaysWhy(t *testing.T) {
	d := started(t)
	d.do("14:33", session.Next{})
	d.do("14:34", session.Ask{Participant: "d"})
	d.refused("14:34", session.Ask{Participant: "d"}, session.AlreadyWaiting)
	d.refused("14:34", session.Ask{Participant: "a"}, session.FloorTaken)
	d.do("14:34", session.Thank{})
	d.do("14:34", session.Ask{Participant: "a"})
	d.do("14:35", session.Respond{Participant: "e"})
	d.refused("14:35", session.Respond{Participant: "e"}, session.AlreadyWaiting)
	d.wants("list", d.list(), "e:response b:planned c:planned d:planned, asked e:planned a:asked ")
	d.do("14:35", session.Front{Participant: "c"})
	d.refused("14:35", session.Front{Participant: "c"}, session.AlreadyFirst)
	d.wants("front", d.list(), "c:moved e:response b:planned d:planned, asked e:planned a:asked ")
	d.do("14:35", session.MovePlace{Place: session.PlaceID{Participant: "a", Lane: session.AskedLane}, To: 1})
	d.wants("by hand", d.list(), "c:moved a:moved e:response b:planned d:planned, asked e:planned ")
	d.do("14:35", session.Withdraw{Participant: "a"})
	d.refused("14:35", session.Withdraw{Participant: "a"}, session.NotWaiting)
	d.do("14:36", session.Next{})
	d.do("14:37", session.Next{})
	if f := d.table.Floor(); f.Participant != "e" || f.Kind != session.Response || d.table.Turn(f.To).Participant != "a" {
		t.Errorf("floor %+v", f)
	}
	d.wants("a response keeps the planned place", d.list(), "b:planned d:planned, asked e:planned ")
	d.do("14:38", session.NextSegment{})
	d.wants("asked places end with their segment", d.list(), "a:planned b:planned c:planned d:planned e:planned ")
}

func TestAskedBeforeTheStart(t *testing.T) {
	d := open(t, abc(), "2026-03-10T09:50:00+01:00")
	d.do("09:51", session.Ask{Participant: "b"})
	d.do("09:51", session.Ask{Name: "Ada from the floor"})
	d.refused("09:51", session.Ask{Name: "ada FROM the floor"}, session.NameTaken)
	d.refused("09:52", session.Next{}, session.NotStarted)
	d.do("10:00", session.StartSession{})
	d.wants("they belong to the first", d.list(), "b:asked p4:asked ")
	d.do("10:01", session.Next{})
	if f := d.table.Floor(); f.Limit != nil {
		t.Errorf("no limit in the agenda, none for an asked place: %v", *f.Limit)
	}
}

func TestLimitsTheAgendaLacks(t *testing.T) {
	a := abc()
	a.Segments[0].Speakers = []string{"a"}
	a.Segments[1].Speakers = []string{"a", "b", "c"}
	d := open(t, a, "2026-03-10T09:50:00+01:00")
	d.do("10:00", session.StartSession{})
	d.do("10:05", session.Next{})
	d.is("a sole planned speaker gets the segment's remaining time", d.table.Floor().Limit, "25:00")
	d.do("10:30", session.NextSegment{})
	d.do("10:30", session.Next{})
	// (1200 − 3×10) / 3 = 390
	d.is("several get the limit that fits; n counts the turn", d.table.Floor().Limit, "6:30")
	d.do("10:40", session.Next{})
	// (600 − 2×10) / 2 = 290
	d.is("fixed when the turn begins", d.table.Floor().Limit, "4:50")
	d.do("10:41", session.Respond{Participant: "a"})
	d.do("10:41", session.Next{})
	d.is("a response uses no planned place", d.table.Floor().Limit, "")
	d.refused("10:42", session.Grant{By: time.Minute}, session.NoLimit)
	d.refused("10:42", session.Take{By: time.Minute}, session.NoLimit)
}

func TestNotPresentThenArrives(t *testing.T) {
	d := started(t)
	d.do("14:33", session.NotPresent{Participant: "a"})
	d.wants("off the list", d.list(), "b:planned c:planned d:planned e:planned ")
	d.do("14:34", session.Next{})
	d.do("14:36", session.ChangePresence{Participant: "a", To: session.Present})
	d.wants("the planned place comes back", d.list(), "c:planned d:planned e:planned a:planned ")
	d.refused("14:36", session.ChangePresence{Participant: "a", To: session.Present}, session.AlreadySo)
	d.refused("14:36", session.NotPresent{Participant: "b"}, session.HasFloor)
	d.do("14:37", session.ChangePresence{Participant: "b", To: session.Left})
	if b := d.table.Turns[1]; b.How != session.SpeakerLeft || d.table.Floor() != nil {
		t.Errorf("%+v", b)
	}
	d.do("14:38", session.NextSegment{})
	d.wants("who left waits nowhere", d.list(), "a:planned c:planned d:planned e:planned ")
	d.do("14:39", session.Give{Participant: "b"})
	if f := d.table.Floor(); f.Lane != session.PlannedLane {
		t.Errorf("the floor to one who came back uses the planned place: %+v", f)
	}
}

func TestReflections(t *testing.T) {
	d := started(t)
	d.do("14:40", session.SendInWriting{Participant: "c"})
	d.do("15:19", session.GoToClosing{})
	d.wants("list", d.list(), "a:planned b:planned d:planned e:planned ")
	d.do("15:19", session.Next{})
	d.do("15:20", session.Next{})
	d.do("15:21", session.Decline{Participant: "d"})
	d.do("15:21", session.NotPresent{Participant: "e"})
	d.do("15:21", session.NoteKeyMessage{Participant: "a", Text: "Ratify in March"})
	got := ""
	for _, r := range d.table.Reflections() {
		got += r.Participant + ":" + string(r.State) + " "
	}
	d.wants("states", got, "a:given b:speaking c:in writing d:declined e:not present ")
	d.do("15:22", session.ChangePresence{Participant: "e", To: session.Present})
	d.wants("e waits again", d.list(), "e:planned ")
	d.do("15:23", session.NextSegment{Early: true})
	d.do("15:24", session.NoteKeyMessage{Participant: "e", Text: "Train prosecutors"})
	for _, r := range d.table.Reflections() {
		if r.Participant == "e" && r.State != session.ReflectionInWriting {
			t.Errorf("of someone who has not spoken it is in writing, got %s", r.State)
		}
	}
}

func TestQuestionsFromTheFloor(t *testing.T) {
	a := abc()
	a.Segments[0].Kind, a.Segments[0].Moderator = session.Questions, "b"
	d := open(t, a, "2026-03-10T09:50:00+01:00")
	d.do("10:00", session.StartSession{})
	d.do("10:01", session.Next{Unnamed: "Speaker from the floor"})
	d.wants("somebody", d.table.Name(d.table.Floor().Participant), "Speaker from the floor 1")
	d.wants("asks", string(d.table.Floor().Kind), "question")
	d.do("10:02", session.Rename{Participant: d.table.Floor().Participant, Name: "Ada"})
	d.do("10:02", session.Respond{Participant: "a"})
	d.do("10:02", session.Next{})
	d.wants("an answer", string(d.table.Floor().Kind), "answer")
	d.do("10:03", session.Give{Participant: "b"})
	d.wants("who moderates the questions", string(d.table.Floor().Kind), "moderator")
	d.do("10:04", session.Next{Unnamed: "Speaker from the floor"})
	d.wants("the next", d.table.Name(d.table.Floor().Participant), "Speaker from the floor 2")
	for _, air := range d.table.Airtime(d.moment()) {
		if air.Participant == "b" {
			t.Errorf("moderating is not charged: %+v", air)
		}
	}
}

func TestReplacement(t *testing.T) {
	d := started(t)
	d.do("14:33", session.Replace{Participant: "a", Name: "Ambassador Zeno"})
	by := d.table.Seat(1)
	if by.Name != "Ambassador Zeno" || by.Delegation != "Carana" || by.Replaces != "a" {
		t.Fatalf("%+v", by)
	}
	d.do("14:33", session.Next{})
	if f := d.table.Floor(); f.Participant != by.Key || *f.Limit != 3*time.Minute {
		t.Errorf("slot, order and limit stay: %+v", f)
	}
	d.do("14:34", session.NextSegment{})
	if d.table.Next().Participant != by.Key {
		t.Errorf("in later segments too: %s", d.list())
	}
}

func TestBackdating(t *testing.T) {
	d := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	d.do("14:31:30", session.StartSession{})
	d.do("14:31:40", session.BeginEarlier{By: 90 * time.Second}) // forgot to press start
	r := d.read("14:32")
	if r.Turn.Net != 2*time.Minute || d.table.Started.Wall.In(d.zone).Format("15:04:05") != "14:30:00" {
		t.Errorf("turn %v, started %v", r.Turn.Net, d.table.Started.Wall.In(d.zone))
	}
	d.is("drift", r.Drift, "0:00")
	d.do("14:33", session.NextSegment{})
	d.do("14:33:30", session.Next{})
	d.refused("14:34", session.BeginEarlier{By: 31 * time.Second}, session.TooFarBack)
	d.do("14:34", session.BeginEarlier{By: 20 * time.Second})
	if r := d.read("14:34"); r.Turn.Net != 50*time.Second {
		t.Errorf("backdated turn %v", r.Turn.Net)
	}
	d.do("14:36", session.Thank{})
	d.do("14:36:10", session.EndEarlier{By: 30 * time.Second})
	if got := d.table.TimeOf(d.table.Turns[1], d.moment()).Net; got != 140*time.Second {
		t.Errorf("ended earlier: %v", got)
	}
	d.do("14:37", session.CloseSession{})
	d.refused("14:38", session.BeginEarlier{By: 2 * time.Minute}, session.TooFarBack)
	d.do("14:38", session.BeginEarlier{By: 30 * time.Second})
	if got := d.table.Closed.Wall.In(d.zone).Format("15:04:05"); got != "14:36:30" {
		t.Errorf("closed %s", got)
	}
}

func TestAfterTheClose(t *testing.T) {
	d := started(t)
	d.do("14:40", session.CloseSession{})
	d.refused("14:41", session.Next{}, session.SessionClosedCode)
	d.refused("14:41", session.MarkMoment{}, session.SessionClosedCode)
	d.do("14:41", session.TakeNote{Text: "afterwards"})
	d.do("14:41", session.NoteAction{WhoName: "Secretariat", Text: "circulate"})
	d.do("14:41", session.Rename{Participant: "a", Name: "Amara"})
	r := d.read("14:50")
	if d.tod(r.ExpectedEnd) != "14:40" || r.Segments[5].State != session.SegmentNotHeld || r.Segments[5].ExpectedStart != nil {
		t.Errorf("end %s, reflections %s", d.tod(r.ExpectedEnd), r.Segments[5].State)
	}
	d.is("end drift is the close against the must-end", r.EndDrift, "-50:00")
	for range 3 {
		d.do("14:51", session.Undo{Hand: session.ByHandModerator})
	}
	d.do("14:52", session.Undo{Hand: session.ByHandScript}) // one hand with the moderator
	if d.table.State() != session.SessionRunning {
		t.Errorf("undoing the close reopens: %s", d.table.State())
	}
	d.do("14:52", session.Redo{Hand: session.ByHandModerator})
	if d.table.State() != session.SessionIsOver {
		t.Errorf("redo closes again: %s", d.table.State())
	}
}

func TestUndoIsPerHand(t *testing.T) {
	d := started(t)
	d.do("14:34", session.Next{})
	d.keep([]session.Event{session.NoteTaken{Note: session.PlainNote, Text: "n"}}, session.ByHandRapporteur)
	d.do("14:35", session.Undo{Hand: session.ByHandModerator})
	if d.table.Floor() != nil || len(d.table.Notes) != 1 {
		t.Errorf("floor %v, notes %d", d.table.Floor(), len(d.table.Notes))
	}
	d.do("14:35", session.Undo{Hand: session.ByHandRapporteur})
	if len(d.table.Notes) != 0 {
		t.Error("the rapporteur undoes the note")
	}
	d.refused("14:35", session.Undo{Hand: session.ByHandRapporteur}, session.NothingToUndo)
	d.do("14:35", session.Redo{Hand: session.ByHandModerator})
	d.do("14:36", session.Pause{})
	d.refused("14:36", session.Redo{Hand: session.ByHandModerator}, session.NothingToRedo)
}

func TestWhatRestedOnAnUndoneActHasNoEffect(t *testing.T) {
	d := started(t)
	d.do("14:34", session.Next{})
	given := d.records[len(d.records)-1].Act
	d.do("14:35", session.TakeNote{Text: "kept"})
	d.do("14:35", session.Pause{})
	d.keep([]session.Event{session.ActStruck{Act: given}}, session.ByHandModerator)
	last := d.table.Entries[len(d.table.Entries)-2]
	if !last.Void || last.Kind != "floor.paused" {
		t.Errorf("%+v", last)
	}
	if len(d.table.Notes) != 1 || d.table.Floor() != nil {
		t.Error("notes stay, the floor does not")
	}
}

func TestOvertaken(t *testing.T) {
	d := started(t)
	seen := session.See(d.table, session.Next{})
	d.do("14:34", session.Next{}) // a pedal was faster
	d.refused("14:34", seen, session.Overtaken)
	note := session.See(d.table, session.TakeNote{Text: "still fine"})
	d.do("14:35", session.Next{})
	d.do("14:35", note)
}

func TestWhoAsksIsPresent(t *testing.T) {
	d := started(t)
	d.do("14:33", session.NotPresent{Participant: "a"})
	d.do("14:34", session.Ask{Participant: "a"})
	d.wants("the planned place comes back, asked for", d.list(), "b:planned c:planned d:planned e:planned a:planned, asked ")
	d.do("14:35", session.ChangePresence{Participant: "b", To: session.Left})
	d.do("14:36", session.Respond{Participant: "b"})
	d.wants("as does b's", d.list(), "b:response c:planned d:planned e:planned a:planned, asked b:planned ")
}
