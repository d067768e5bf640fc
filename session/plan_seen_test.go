package session_test

import (
	"testing"
	"time"

	"roundtable/session"
)

// sixBehind is the Hanoi session, six minutes behind.
func sixBehind(t *testing.T) *desk {
	t.Helper()
	d := open(t, hanoi(), "2025-10-25T14:25:00+07:00")
	d.do("14:36", session.StartSession{})
	return d
}

// What was previewed is what is accepted: a plan that another hand has made
// another one is refused.
func TestAPlanThatChangedIsNotAccepted(t *testing.T) {
	for name, other := range map[string]session.Command{
		"extended": session.Extend{By: 2 * time.Minute}, "the end": session.MoveMustEnd{To: time.Date(2025, 10, 25, 8, 25, 0, 0, time.UTC)},
		"left out": session.DropSegment{Segment: "s4"}, "a limit": session.Limit{To: 4 * time.Minute},
		"asked": session.Ask{Participant: "a"}, "counting": session.SetCounting{To: session.Until, Segment: "s3"},
	} {
		d := sixBehind(t)
		accept := session.See(d.table, session.CatchUpBy{Plan: session.InOrder})
		d.do("14:36:05", other)
		if no := d.try("14:36:10", accept); no == nil || no.Code != session.Overtaken {
			t.Errorf("%s: accepted with %+v", name, no)
		}
	}
	d := sixBehind(t)
	accept := session.See(d.table, session.CatchUpBy{Plan: session.InOrder})
	d.do("14:36:05", session.TakeNote{Text: "a note changes no plan"})
	d.do("14:36:10", accept)
	d = open(t, hanoi(), "2025-10-25T14:25:00+07:00")
	d.do("14:30", session.StartSession{})
	give := session.See(d.table, session.GiveTime{Segment: "s1", By: time.Minute})
	d.do("14:30:05", session.Extend{By: time.Minute, FromReserve: true})
	d.refused("14:30:10", give, session.Overtaken)
}

// Somebody planned everywhere leaves no room to shorten: an optional segment
// can still be left out.
func TestAnOptionalSegmentWithoutSlackCanBeLeftOut(t *testing.T) {
	a := hanoi()
	a.Segments[3].Speakers, a.Segments[3].Planned = keys(5), 5*time.Minute
	a.Segments[4].Planned = 9 * time.Minute
	d := open(t, a, "2025-10-25T14:25:00+07:00")
	d.do("14:45", session.StartSession{})
	for _, p := range d.read("14:45").CatchUps() {
		if p.Plan == session.Evenly {
			continue
		}
		dropped := false
		for _, c := range p.Changes {
			dropped = dropped || c.Segment == "s4" && c.NotHeld
		}
		if !dropped {
			t.Errorf("%s keeps what is optional: %+v", p.Plan, p.Changes)
		}
	}
}

// What was left out on purpose stays out when somebody goes back; what was
// jumped over waits again.
func TestGoingBackKeepsWhatWasLeftOut(t *testing.T) {
	d := sixBehind(t)
	d.do("14:36:10", session.CatchUpBy{Plan: session.Drop})
	d.do("14:40", session.NextSegment{})
	d.do("14:41", session.GoToClosing{Early: true})
	d.do("14:42", session.PreviousSegment{})
	if s3, s4 := d.table.Part("s3").State, d.table.Part("s4").State; s3 != session.SegmentWaiting || s4 != session.SegmentNotHeld {
		t.Errorf("back in Round 1, Round 2 is %s, what the plan left out %s", s3, s4)
	}
	d = open(t, hanoi(), "2025-10-25T14:25:00+07:00")
	d.do("14:30", session.StartSession{})
	d.do("14:31", session.DropSegment{Segment: "s3", Reason: "the film is not ready"})
	d.do("14:32", session.NextSegment{})
	d.do("14:33", session.NextSegment{})
	d.do("14:34", session.PreviousSegment{})
	if p := d.table.Part("s3"); p.State != session.SegmentNotHeld || p.Reason == "" {
		t.Errorf("what was left out is %s, %q", p.State, p.Reason)
	}
}

// A plan made before a segment began does not end it.
func TestWhatBeganIsNotLeftOut(t *testing.T) {
	d := open(t, hanoi(), "2025-10-25T14:25:00+07:00")
	d.do("14:30", session.StartSession{})
	d.keep([]session.Event{session.PlanChanged{Plan: session.Drop, Changes: []session.PlanChange{
		{Segment: "s1", Old: 3 * time.Minute, NotHeld: true},
	}}}, session.ByHandScript)
	if last := d.table.Entries[len(d.table.Entries)-1]; !last.Void || d.table.Running().Added != 0 {
		t.Errorf("without effect %v, the running segment lost %v", last.Void, -d.table.Running().Added)
	}
}

// A private note that is taken back leaves nothing that tells of it.
func TestTheStarOfAPrivateNoteStaysPrivate(t *testing.T) {
	d := sixBehind(t)
	d.do("14:37", session.TakeNote{Text: "for us", Private: true})
	d.do("14:37", session.StarNote{})
	d.do("14:38", session.Undo{Hand: session.ByHandModerator})
	d.do("14:38", session.Undo{Hand: session.ByHandModerator})
	d.do("14:38", session.Redo{Hand: session.ByHandModerator})
	d.do("14:38", session.Undo{Hand: session.ByHandModerator})
	for i := range d.table.Entries[len(d.table.Entries)-6:] {
		if e := &d.table.Entries[len(d.table.Entries)-6+i]; !d.table.Private(e) {
			t.Errorf("%s is not private", e.Kind)
		}
	}
}

// An earlier end that is taken back gives nobody two speakers at once.
func TestWhoSpokeNeverOverlapsWhoSpokeBefore(t *testing.T) {
	for name, c := range map[string]session.Command{
		"spoke":   session.Spoke{Participant: "b", By: time.Minute},
		"earlier": session.BeginEarlier{By: time.Minute},
	} {
		d := open(t, hanoi(), "2025-10-25T14:25:00+07:00")
		d.do("14:30", session.StartSession{})
		d.do("14:33", session.NextSegment{})
		d.do("14:33", session.Next{})
		d.do("14:35", session.Thank{})
		d.clock("14:35:30")
		events, no := session.Decide(d.table, session.EndEarlier{By: time.Minute}, d.moment())
		if no != nil {
			t.Fatal(no)
		}
		d.keep(events, session.ByHandRapporteur)
		if name == "earlier" {
			d.do("14:35", session.Next{})
		}
		d.do("14:35", c)
		d.do("14:36", session.Undo{Hand: session.ByHandRapporteur})
		turns := d.table.Turns
		if a, b := turns[len(turns)-2], turns[len(turns)-1]; b.Began.On < a.Ended.On {
			t.Errorf("%s: the one ended at %s, the next began at %s", name, a.Ended.Wall, b.Began.Wall)
		}
	}
}

// What a number or "the last" means is what it meant when it was looked at.
func TestWhatWasMeantIsNotSomethingElse(t *testing.T) {
	begun := func() *desk {
		a := hanoi()
		a.Segments[1].Notes, a.Segments[2].Notes = "What first?", "Who pays?"
		d := open(t, a, "2025-10-25T14:25:00+07:00")
		d.do("14:30", session.StartSession{})
		d.do("14:33", session.NextSegment{})
		d.do("14:33", session.Next{})
		d.do("14:34", session.TakeNote{Text: "one"})
		for _, name := range []string{"Ana", "Bo"} {
			d.do("14:34", session.AskQuestion{Name: name})
		}
		return d
	}
	overtaken := func(c session.Command, d *desk, others ...session.Command) {
		t.Helper()
		seen := session.See(d.table, c)
		for _, other := range others {
			d.do("14:35", other)
		}
		if no := d.try("14:36", seen); no == nil || no.Code != session.Overtaken {
			t.Errorf("%T: %+v, %d records", c, no, len(d.records))
		}
	}
	d := begun()
	ana := d.records[len(d.records)-2].Act // whose question another hand takes back
	for _, c := range []session.Command{
		session.ParkQuestion{Number: 1}, session.ForwardQuestion{Number: 1}, session.WithdrawQuestion{Number: 1},
		session.MarkAnswered{Number: 1}, session.Readdress{Number: 1, To: "b"}, session.NameAsker{Number: 1, Name: "Cy"},
		session.WordQuestion{Number: 1, Text: "why?"},
	} {
		d := begun()
		seen := session.See(d.table, c)
		d.keep([]session.Event{session.ActStruck{Act: ana}}, session.ByHandModerator)
		if no := d.try("14:36", seen); no == nil || no.Code != session.Overtaken {
			t.Errorf("%T: %+v", c, no)
		}
	}
	overtaken(session.AttributeTurn{To: session.ChathamHouse}, begun(), session.Next{})
	overtaken(session.StarNote{}, begun(), session.TakeNote{Text: "two"})
	overtaken(session.UsePrompt{Number: 1}, begun(), session.NextSegment{})
	d = begun()
	seen := session.See(d.table, session.ParkQuestion{Number: 1})
	d.do("14:35", session.AskQuestion{Name: "Cy"})
	d.do("14:36", seen)
}
