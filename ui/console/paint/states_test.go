package paint_test

import (
	"slices"
	"testing"
	"time"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/scene"
)

// A face is one state of the screen, told as a session.
type face struct {
	name  string
	title string
	state scene.State
	tell  func(*desk) scene.In
}

func faces() []face {
	return []face{
		{"before", "Before the start", scene.BeforeStart, before},
		{"floating", "Before the start, without printed times", scene.BeforeStart, floating},
		{"running", "Somebody speaks", scene.Speaking, running},
		{"over", "Over time", scene.OverTime, over},
		{"paused", "The speaker's clock stopped", scene.Paused, paused},
		{"held", "Held, while saving fails", scene.Held, held},
		{"between", "Between speakers", scene.BetweenSpeakers, between},
		{"reflections", "Closing reflections", scene.Speaking, reflections},
		{"question", "A question", scene.Speaking, question},
		{"asked", "Questions in a batch, the answers", scene.Speaking, asked},
		{"closed", "After the close", scene.ClosedState, closed},
		{"soon", "The last half minute", scene.Speaking, soon},
		{"grace", "In the grace after the limit", scene.OverTime, grace},
		{"public-before", "Public view, before the start", scene.BeforeStart, seen(scene.Public, before)},
		{"public-floating", "Public view, without printed times", scene.BeforeStart, seen(scene.Public, floating)},
		{"public", "Public view, somebody speaks", scene.Speaking, seen(scene.Public, running)},
		{"public-over", "Public view, over time", scene.OverTime, seen(scene.Public, told)},
		{"public-held", "Public view, held", scene.Held, seen(scene.Public, held)},
		{"public-between", "Public view, nobody has the floor", scene.BetweenSpeakers, seen(scene.Public, between)},
		{"public-reflections", "Public view, closing reflections", scene.Speaking, seen(scene.Public, reflections)},
		{"public-closed", "Public view, after the close", scene.ClosedState, seen(scene.Public, closed)},
		{"card", "The card for the speaker, one minute", scene.Speaking, seen(scene.Card, minute)},
		{"card-over", "The card for the speaker, after the grace", scene.OverTime, seen(scene.Card, over)},
	}
}

func (f face) scene(t testing.TB, n names) scene.Scene {
	t.Helper()
	d := openDesk(t, n.agenda(), "14:20")
	d.lang = n.lang
	s := scene.Build(f.tell(d))
	if s.State != f.state {
		t.Fatalf("%s: state is %q, want %q", f.name, s.State, f.state)
	}
	return s
}

func before(d *desk) scene.In {
	d.do("14:21", session.ChangePresence{Participant: "ca", To: session.Present})
	d.do("14:22", session.ChangePresence{Participant: "os", To: session.Present})
	d.do("14:26", session.ChangePresence{Participant: "nh", To: session.Present})
	in := d.in("14:27:48")
	in.Laptop = time.FixedZone("home", 2*3600)
	in.Selected.Participant = "ve"
	return in
}

func floating(d *desk) scene.In {
	d.records, d.ids = nil, 0
	d.keep(session.Open(d.agenda, "", session.Start{}, d.day, d.zone))
	return d.in("09:00")
}

// round2 is told up to Carana's statement in the second round, two minutes
// behind.
func round2(d *desk) {
	d.do("14:31:12", session.StartSession{})
	for i, key := range []string{"ca", "os", "ve", "ri", "nh"} {
		if i == 0 {
			d.do("14:34:30", session.NextSegment{})
		}
		at := time.Date(0, 1, 1, 14, 34, 40, 0, time.UTC).Add(time.Duration(i) * 195 * time.Second)
		d.do(at.Format("15:04:05"), session.Give{Participant: key})
		d.do(at.Add(time.Duration(170+i*4)*time.Second).Format("15:04:05"), session.Thank{})
	}
	d.do("14:51:10", session.NextSegment{})
	d.do("14:51:20", session.Give{Participant: "nh"})
	d.do("14:53:45", session.Thank{})
	d.do("14:54:20", session.Next{})
	d.do("14:55:10", session.NoteAction{Who: "ca", Text: "host a workshop"})
}

// asking is the same until two more have asked.
func asking(d *desk) {
	round2(d)
	d.do("14:56:27", session.Respond{Participant: "nh"})
	d.do("14:57:12", session.Ask{Participant: "ve"})
}

func running(d *desk) scene.In {
	round2(d)
	return d.in("14:55:38")
}

func over(d *desk) scene.In {
	asking(d)
	return d.in("14:57:32")
}

// told is over time with everything that only the moderator should read.
func told(d *desk) scene.In {
	in := over(d)
	in.Notice, in.Suspended, in.Offer = "Ostania asks already", time.Minute, "esc keeps counting"
	return in
}

func soon(d *desk) scene.In {
	round2(d)
	return d.in("14:56:25")
}

func grace(d *desk) scene.In {
	round2(d)
	return d.in("14:57:05")
}

func minute(d *desk) scene.In {
	round2(d)
	return d.in("14:55:58")
}

// seen is the same state as others may look at it.
func seen(by scene.View, tell func(*desk) scene.In) func(*desk) scene.In {
	return func(d *desk) scene.In {
		in := tell(d)
		in.View = by
		return in
	}
}

func paused(d *desk) scene.In {
	asking(d)
	d.do("14:57:14", session.Pause{})
	return d.in("14:57:32")
}

func held(d *desk) scene.In {
	asking(d)
	d.do("14:57:15", session.Hold{Reason: "fire alarm"})
	in := d.in("15:02:32")
	in.Saved.Failed = "the disk is full; make room, saving goes on by itself"
	return in
}

func between(d *desk) scene.In {
	asking(d)
	d.do("14:57:40", session.Thank{})
	in := d.in("14:57:50")
	in.Selected = d.table.Next().ID()
	return in
}

func reflections(d *desk) scene.In {
	asking(d)
	d.do("14:57:40", session.Thank{})
	d.do("15:07:00", session.NextSegment{})
	d.do("15:19:20", session.NextSegment{})
	d.do("15:19:30", session.Give{Participant: "nh"})
	d.do("15:20:35", session.Thank{})
	d.do("15:20:40", session.NoteKeyMessage{Participant: "nh", Text: "Ratification bill to parliament in March"})
	d.do("15:20:45", session.NoteKeyMessage{Participant: "ve", Text: "text received 15:02"})
	d.do("15:20:50", session.SendInWriting{Participant: "os"})
	d.do("15:20:52", session.Give{Participant: "ca"})
	return d.in("15:21:04")
}

func closed(d *desk) scene.In {
	reflections(d)
	d.do("15:22:20", session.Next{})
	d.do("15:23:50", session.Thank{})
	d.do("15:27:00", session.NextSegment{})
	d.do("15:30:40", session.CloseSession{})
	in := d.in("15:31:06")
	in.Finished = scene.Finished{Verified: words.Fill(d.lang.Screen.RecordComplete, "n", "148"), File: "~/.local/share/roundtable/roundtable.db"}
	return in
}

func question(d *desk) scene.In {
	round2(d)
	in := d.in("14:55:38")
	in.Question = "Carana has the floor. Waiting: Ostania, Verland, Ribeira. Start Coordinated action now?"
	return in
}

// asked is a batch of questions of which the first is being answered.
func asked(d *desk) scene.In {
	d.agenda.Segments = slices.Clone(d.agenda.Segments)
	d.agenda.Segments[1].Kind, d.agenda.Segments[1].Speakers = session.Questions, nil
	d.records, d.ids = nil, 0
	d.keep(session.Open(d.agenda, "", session.Start{Printed: true}, d.day, d.zone))
	d.do("14:31:12", session.StartSession{})
	d.do("14:34:30", session.NextSegment{})
	d.do("14:34:50", session.AskQuestion{Name: "Ana Kovač", To: "ve"})
	d.do("14:35:10", session.AnswerQuestions{})
	d.do("14:35:12", session.Next{})
	d.do("14:36:20", session.Thank{})
	d.do("14:36:30", session.AskQuestion{Name: "Jonas Lindqvist", To: "os"})
	d.do("14:36:50", session.AskQuestion{Online: true})
	d.do("14:37:05", session.AskQuestion{To: "nh"})
	d.do("14:37:20", session.AskQuestion{})
	d.do("14:37:30", session.AnswerQuestions{})
	d.do("14:37:33", session.ParkQuestion{Number: 5})
	d.do("14:37:40", session.Next{})
	return d.in("14:38:25")
}
