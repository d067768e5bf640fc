package session_test

import (
	"slices"
	"testing"

	"roundtable/session"
)

// noted is a session in which a and b spoke; b still does.
func noted(t *testing.T) *desk {
	a := hanoi()
	a.Objectives = []string{"Protect citizens"}
	d := open(t, a, "2025-10-25T14:20:00+07:00")
	d.do("14:30", session.StartSession{})
	d.do("14:33", session.NextSegment{})
	d.do("14:33:10", session.Give{Participant: "a"})
	d.do("14:34", session.Give{Participant: "b"})
	return d
}

func TestANoteIsCorrectedAndItsOldTextStays(t *testing.T) {
	d := noted(t)
	d.refused("14:34", session.EditNote{Body: session.NoteBody{Text: "x"}}, session.NoNotes)
	d.do("14:34:10", session.TakeNote{Text: "Fnuding first"})
	n := d.table.Notes[0]
	d.refused("14:34:20", session.EditNote{Note: "nowhere", Body: session.NoteBody{Text: "x"}}, session.NoSuchNote)
	d.refused("14:34:20", session.EditNote{Body: n.Body()}, session.AlreadySo)
	d.refused("14:34:20", session.EditNote{Body: session.NoteBody{}}, session.TextMissing)
	d.refused("14:34:20", session.EditNote{Body: session.NoteBody{Text: "x", Objective: 9}}, session.NoSuchObjective)
	d.refused("14:34:20", session.EditNote{Body: session.NoteBody{Note: session.ConcreteAction, Text: "x"}}, session.NameMissing)
	d.refused("14:34:20", session.EditNote{Body: session.NoteBody{Note: session.ConcreteAction, Text: "x", WhoName: "7"}}, session.NameIsNumber)
	d.refused("14:34:20", session.EditNote{Body: session.NoteBody{Text: "x", Who: "nobody"}}, session.UnknownParticipant)
	d.refused("14:34:20", session.EditNote{Body: session.NoteBody{Text: "x", Question: "nothing"}}, session.NoSuchQuestion)
	d.do("14:34:30", session.EditNote{Body: session.NoteBody{Note: session.Quote, Text: "Funding first", Objective: 1, Interpreted: true}})
	n = d.table.Notes[0]
	if n.Kind != session.Quote || n.Text != "Funding first" || !n.Interpreted || n.Objective != 1 || n.Number != 1 ||
		!slices.Equal(n.Was, []session.NoteBody{{Note: session.PlainNote, Text: "Fnuding first"}}) {
		t.Errorf("%+v", n)
	}
	m := session.DrawUp(d.table, d.moment(), session.Terms{})
	if len(m.Corrections) != 1 || m.Corrections[0].Kind != session.CorrectionNote {
		t.Errorf("%+v", m.Corrections)
	}
	d.do("14:34:40", session.Undo{Hand: session.ByHandModerator})
	if n := d.table.Notes[0]; n.Text != "Fnuding first" || len(n.Was) != 0 {
		t.Errorf("undone: %+v", n)
	}
}

func TestANoteIsBoundToTheTurnBefore(t *testing.T) {
	d := noted(t)
	d.do("14:34:10", session.TakeNote{Text: "for a"})
	now := d.table.Notes[0].Turn
	before := d.table.TurnBefore(now)
	if before == nil || before.Participant != "a" || d.table.TurnBefore(d.table.Turns[0].ID) != nil || d.table.TurnBefore("").ID != now {
		t.Fatalf("the turn before is %+v", before)
	}
	d.refused("14:34:20", session.BindNote{To: d.table.BindingOf(now)}, session.AlreadySo)
	d.refused("14:34:20", session.BindNote{To: session.Binding{Turn: "nowhere"}}, session.NoTurn)
	d.refused("14:34:20", session.BindNote{To: session.Binding{Segment: "nowhere"}}, session.UnknownSegment)
	d.do("14:34:20", session.BindNote{To: d.table.BindingOf(before.ID)})
	if m := session.DrawUp(d.table, d.moment(), session.Terms{}); m.Notes[0].Participant != "a" {
		t.Errorf("%+v", m.Notes)
	}
	d.do("14:34:30", session.BindNote{To: session.Binding{Segment: before.Segment}})
	if n := d.table.Notes[0]; n.Turn != "" || n.Segment != before.Segment {
		t.Errorf("%+v", n)
	}
}

// A note that is bound to a segment under a rule does not say whom it is for,
// whatever held where it was typed; bound to another it does not begin to.
func TestANoteComesUnderTheRuleOfWhereItIsBound(t *testing.T) {
	d := noted(t)
	d.do("14:34:05", session.Thank{})
	d.do("14:34:10", session.NoteAction{Who: "a", Text: "send a list"})
	here, later := d.table.Parts[1].ID, d.table.Parts[2].ID
	d.do("14:34:20", session.SetAttribution{To: session.ChathamHouse, Segment: later})
	hidden := func() bool { return session.DrawUp(d.table, d.moment(), session.Terms{}).Notes[0].Hidden }
	if hidden() {
		t.Error("hidden where no rule holds")
	}
	for _, to := range []string{later, here} {
		d.do("14:34:30", session.BindNote{To: session.Binding{Segment: to}})
		if !hidden() {
			t.Errorf("it says whom it is for in %s", to)
		}
	}
}

// That a note was put right says when it was taken: of one that is not
// attributed that stays behind.
func TestCorrectionsOfHiddenNotesStay(t *testing.T) {
	d := noted(t)
	d.do("14:34:10", session.TakeNote{Text: "Fnuding"})
	d.do("14:34:20", session.EditNote{Body: session.NoteBody{Text: "Funding"}})
	minutes := func() session.Minutes { return session.DrawUp(d.table, d.moment(), session.Terms{}) }
	if m := minutes(); len(m.Corrections) != 1 {
		t.Fatalf("%+v", m.Corrections)
	}
	d.do("14:34:30", session.AttributeTurn{To: session.ChathamHouse})
	d.do("14:34:40", session.WithdrawNote{})
	if m := minutes(); len(m.Corrections) != 0 || m.Private != 2 {
		t.Errorf("%+v; %d stay behind", m.Corrections, m.Private)
	}
}

func TestAMarkIsWrittenUp(t *testing.T) {
	d := noted(t)
	d.do("14:34:10", session.MarkMoment{})
	mark := d.table.Notes[0].ID
	turn := d.table.Notes[0].Turn
	d.do("14:35", session.Give{Participant: "c"})
	d.refused("14:35:10", session.TakeNote{Text: "x", Mark: "nothing"}, session.NoSuchNote)
	d.do("14:35:10", session.TakeNote{Text: "It was about water", Mark: mark})
	if n := d.table.Notes; !n[0].WrittenUp || n[1].Turn != turn || n[1].Mark != mark {
		t.Errorf("%+v %+v", n[0], n[1])
	}
	d.do("14:35:20", session.Undo{Hand: session.ByHandModerator})
	if d.table.Notes[0].WrittenUp {
		t.Error("undone, the mark waits again")
	}
	for i := range 2 {
		d.do("14:35:22", session.TakeNote{Text: "It was about water", Mark: mark})
		d.do("14:35:24", session.TakeNote{Text: "and about land", Mark: mark})
		d.do("14:35:26", session.WithdrawNote{})
		if !d.table.Notes[0].WrittenUp {
			t.Error("one of two notes is withdrawn, and the mark waits")
		}
		d.do("14:35:28", session.WithdrawNote{})
		if d.table.Notes[0].WrittenUp {
			t.Errorf("withdrawn %d times, the mark waits again", i+1)
		}
	}
	d.do("14:35:30", session.WithdrawNote{Note: mark})
	d.refused("14:35:40", session.TakeNote{Text: "x", Mark: mark}, session.NoSuchNote)
	d.refused("14:35:40", session.StarNote{}, session.NoNotes)
	m := session.DrawUp(d.table, d.moment(), session.Terms{Private: true})
	if len(m.Notes) != 0 || m.Corrections[len(m.Corrections)-1].Kind != session.CorrectionWithdrawn {
		t.Errorf("%+v %+v", m.Notes, m.Corrections)
	}
}

func TestAnActionIsConfirmed(t *testing.T) {
	d := noted(t)
	d.refused("14:34", session.ConfirmAction{Confirmed: true}, session.NoSuchNote)
	d.do("14:34:10", session.NoteAction{Who: "a", Text: "a list", Objective: 1})
	d.do("14:34:20", session.TakeNote{Text: "later"})
	d.refused("14:34:30", session.ConfirmAction{Note: d.table.Notes[1].ID, Confirmed: true}, session.NoSuchNote)
	d.refused("14:34:30", session.ConfirmAction{}, session.AlreadySo)
	d.do("14:34:30", session.ConfirmAction{Confirmed: true})
	if n := d.table.Notes[0]; !n.Confirmed || n.Objective != 1 {
		t.Errorf("%+v", n)
	}
	d.do("14:34:40", session.Undo{Hand: session.ByHandModerator})
	if d.table.Notes[0].Confirmed {
		t.Error("it is as noted again")
	}
}

// What was private once is on no line and in no list of corrections, whatever
// became of it.
func TestAPrivateNoteLeavesOnlyWhenAskedFor(t *testing.T) {
	d := noted(t)
	d.do("14:34:10", session.TakeNote{Text: "was open"})
	d.do("14:34:20", session.EditNote{Body: session.NoteBody{Text: "between us"}})
	d.do("14:34:30", session.SetPrivate{Private: true})
	d.refused("14:34:40", session.SetPrivate{Private: true}, session.AlreadySo)
	m := session.DrawUp(d.table, d.moment(), session.Terms{})
	if len(m.Notes) != 0 || m.Withheld != 1 || len(m.Corrections) != 0 {
		t.Errorf("%+v, %d withheld, %+v", m.Notes, m.Withheld, m.Corrections)
	}
	for i := range d.table.Entries {
		if e := &d.table.Entries[i]; e.Event.Kind()[:4] == "note" && !d.table.Private(e) {
			t.Errorf("%s is not private", e.Event.Kind())
		}
	}
	if m := session.DrawUp(d.table, d.moment(), session.Terms{Private: true}); len(m.Notes) != 1 || m.Withheld != 0 {
		t.Errorf("asked for, %+v, %d withheld", m.Notes, m.Withheld)
	}
}

// Under a rule a note names whom it is about only with consent, and then not
// in which turn that was said.
func TestConsentToAttribution(t *testing.T) {
	d := noted(t)
	d.do("14:34:10", session.SetAttribution{To: session.ChathamHouse})
	d.do("14:34:20", session.TakeNote{Text: "We will pay"})
	d.refused("14:34:30", session.AttributeNote{To: session.Attributed}, session.ConsentMissing)
	d.refused("14:34:30", session.AttributeNote{To: session.ChathamHouse}, session.AlreadySo)
	d.refused("14:34:30", session.AttributeNote{To: "otherwise"}, session.UnknownChoice)
	if m := session.DrawUp(d.table, d.moment(), session.Terms{}); m.Notes[0].Participant != "" || !m.Notes[0].Hidden {
		t.Errorf("%+v", m.Notes[0])
	}
	d.do("14:34:40", session.AttributeNote{To: session.Attributed, Consent: "b, at the table"})
	if m := session.DrawUp(d.table, d.moment(), session.Terms{}); m.Notes[0].Participant != "b" || m.Notes[0].Hidden {
		t.Errorf("%+v", m.Notes[0])
	}
	d.do("14:34:50", session.AttributeNote{To: session.ChathamHouse})
	if m := session.DrawUp(d.table, d.moment(), session.Terms{}); m.Notes[0].Participant != "" {
		t.Errorf("%+v", m.Notes[0])
	}
}

func TestTextsAndRecordings(t *testing.T) {
	d := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	d.refused("14:25", session.ReceiveText{Received: true}, session.NoTurn)
	d.do("14:29:50", session.StartRecording{})
	d.do("14:36", session.StartSession{})
	d.do("14:37", session.NextSegment{})
	d.do("14:37:10", session.Give{Participant: "a"})
	d.refused("14:38", session.ReceiveText{}, session.AlreadySo)
	d.do("14:38", session.ReceiveText{Received: true})
	m := session.DrawUp(d.table, d.moment(), session.Terms{})
	if last := m.Turns[len(m.Turns)-1]; !last.TextReceived {
		t.Errorf("%+v", last)
	}
	if len(m.Recordings) != 1 || d.tod(&m.Recordings[0]) != "14:29:50" {
		t.Errorf("%v", m.Recordings)
	}
	d.do("14:39", session.CloseSession{})
	d.do("14:40", session.ReceiveText{Turn: m.Turns[0].ID, Received: true})
	d.refused("14:40", session.StartRecording{}, session.SessionClosedCode)
}

// A correction is of what was seen: what another hand has corrected meanwhile
// is not overwritten unseen.
func TestACorrectionIsOfWhatWasSeen(t *testing.T) {
	d := noted(t)
	d.do("14:34:10", session.TakeNote{Text: "ratify"})
	seen := d.table.Notes[0].Body()
	d.do("14:34:20", session.EditNote{Body: session.NoteBody{Text: "ratify by May"}, Seen: &seen})
	d.refused("14:34:30", session.EditNote{Body: session.NoteBody{Text: "ratify in March"}, Seen: &seen}, session.Overtaken)
	d.do("14:34:40", session.EditNote{Body: session.NoteBody{Text: "ratify in March"}})
}

func TestAMarkThatIsWrittenUpIsNotCorrected(t *testing.T) {
	d := noted(t)
	d.do("14:34:10", session.MarkMoment{})
	mark := d.table.Notes[0].ID
	d.do("14:34:15", session.StarNote{Note: mark})
	d.do("14:34:20", session.TakeNote{Text: "what was said", Mark: mark})
	d.refused("14:34:30", session.StarNote{Note: mark}, session.MarkIsWritten)
	d.refused("14:34:30", session.EditNote{Note: mark, Body: session.NoteBody{Text: "x"}}, session.MarkIsWritten)
}

// A note answers a question that was taken down as a note as it answers one
// that was asked of the table.
func TestANoteAnswersANotedQuestion(t *testing.T) {
	d := noted(t)
	d.do("14:34:10", session.TakeNote{Note: session.QuestionNote, Text: "Who pays?"})
	d.do("14:34:15", session.TakeNote{Text: "no question"})
	asked, other := d.table.Notes[0].ID, d.table.Notes[1].ID
	d.refused("14:34:20", session.TakeNote{Text: "A fund", Question: other}, session.NoSuchQuestion)
	d.refused("14:34:20", session.EditNote{Note: asked, Body: session.NoteBody{Text: "Who?", Question: asked}}, session.NoSuchQuestion)
	d.do("14:34:20", session.TakeNote{Text: "A fund", Question: asked})
	minutes := func() session.Minutes { return session.DrawUp(d.table, d.moment(), session.Terms{}) }
	if m := minutes(); m.Notes[2].Question != asked {
		t.Errorf("the minutes do not link them: %+v", m.Notes[2])
	}
	d.do("14:34:25", session.SetPrivate{Note: asked, Private: true})
	if m := minutes(); m.Notes[1].Question != "" {
		t.Errorf("the minutes tell of a question that stays behind: %+v", m.Notes[1])
	}
	d.do("14:34:30", session.WithdrawNote{Note: asked})
	d.refused("14:34:40", session.TakeNote{Text: "x", Question: asked}, session.NoSuchQuestion)
}
