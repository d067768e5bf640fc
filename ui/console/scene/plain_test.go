package scene_test

import (
	"strings"
	"testing"
	"time"

	"roundtable/session"
	"roundtable/ui/console/scene"
)

// The must-end is said in every form; the laptop's time and the words about
// drift give way to it.
func TestMustEndIsNeverLeftOut(t *testing.T) {
	d := printed(t)
	d.round()
	for _, form := range d.scene(14, 36, 0).Status[2].Forms {
		if !strings.Contains(form, "ends 15:00") {
			t.Errorf("%q does not say when the room must be empty", form)
		}
	}
}

// Two figures called "left" were taken for one: the header says until when.
func TestRunningReflectionsSayUntilWhen(t *testing.T) {
	d := printed(t)
	d.round()
	d.do(14, 40, 0, session.GoToClosing{})
	s := d.scene(14, 40, 30)
	if got, want := s.Line.Full(), "REFLECTIONS must end 15:00, in 19:30 · SAFE"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	for _, form := range s.Line.Forms {
		if strings.Contains(form, "left") || !strings.Contains(form, "15:00") || !strings.Contains(form, "SAFE") {
			t.Errorf("%q", form)
		}
	}
	says(t, "the pane", text(s.Left), "6:30 left · 3 still to hear")
}

// Less than a second is neither too little nor to spare.
func TestWhatJustFits(t *testing.T) {
	d := printed(t)
	d.do(14, 30, 0, session.StartSession{})
	d.do(14, 33, 0, session.NextSegment{})
	for _, c := range []struct {
		after      time.Duration
		want, wont string
	}{
		// 16:00 for 3 × (3:00 and 0:10): 6:30 spare
		{6*time.Minute + 30*time.Second + 400*time.Millisecond, "3:00 each just fits", "too little"},
		{6*time.Minute + 29*time.Second + 600*time.Millisecond, "3:00 each just fits", "spare"},
		{6*time.Minute + 32*time.Second, "0:02 too little", "just fits"},
	} {
		now := moment(14, 33, 0)
		now.Wall = now.Wall.Add(c.after)
		in := d.in(now)
		said := text(buildFloor(in))
		says(t, c.after.String(), said, c.want)
		if strings.Contains(said, c.wont) {
			t.Errorf("after %s it says %q:\n%s", c.after, c.wont, said)
		}
	}
}

// While the chair has all that the segment has, nobody fits in beside.
func TestTheChairsOpeningTurn(t *testing.T) {
	d := chaired(t)
	d.do(14, 30, 0, session.StartSession{})
	said := text(d.scene(14, 31, 0).Floor)
	says(t, "the floor", said, "2 to come")
	if strings.Contains(said, "each") {
		t.Errorf("what fits beside the chair is noise:\n%s", said)
	}
	d.do(14, 32, 0, session.Next{})
	says(t, "the floor", text(d.scene(14, 32, 10).Floor), "each")
}

// Nobody waits: the way on is named, not a key that is refused.
func TestNobodyWaits(t *testing.T) {
	d := printed(t)
	d.do(14, 30, 0, session.StartSession{})
	says(t, "the opening", text(d.scene(14, 30, 30).Floor), "NEXT  nobody · s starts Round 1")
	d.do(14, 33, 0, session.GoToClosing{})
	for _, key := range []string{"ca", "os", "ve"} {
		d.do(14, 34, 0, session.Decline{Participant: key})
	}
	says(t, "the last segment", text(d.scene(14, 35, 0).Floor), "NEXT  nobody · s closes the session")
}

// What is left of a reserve and what there was are rounded alike.
func TestReserveDoesNotFlicker(t *testing.T) {
	d := printed(t)
	d.do(14, 30, 0, session.StartSession{})
	at := moment(14, 31, 0)
	at.Wall = at.Wall.Add(700 * time.Millisecond)
	events, no := session.Decide(d.table, session.NextSegment{}, at) // 1:59.3 into the reserve
	if no != nil {
		t.Fatalf("%+v", *no)
	}
	d.keep(at, events...)
	for ms := range 20 {
		now := at
		now.Wall = now.Wall.Add(time.Duration(ms) * 100 * time.Millisecond)
		says(t, "the run of show", text(buildLeft(d.in(now))), "Reserve 5:59\n")
	}
}

// The wall clock and the boot clock are read a moment apart: what lies between
// takes nothing from the reserve. What does is what the header says.
func TestReserveDoesNotFollowTheClocksApart(t *testing.T) {
	d := printed(t)
	start := moment(14, 30, 0)
	start.Boot, start.BootID = time.Hour, "boot"
	events, no := session.Decide(d.table, session.StartSession{}, start)
	if no != nil {
		t.Fatalf("%+v", *no)
	}
	d.keep(start, events...)
	for apart, want := range map[time.Duration]string{
		-50 * time.Microsecond: "Reserve 4:00\n", 50 * time.Microsecond: "Reserve 4:00\n",
		130*time.Second - time.Microsecond: "Reserve 1:51 of 4:00\n", 130 * time.Second: "Reserve 1:50 of 4:00\n",
		time.Hour: "Reserve 0:00 of 4:00\n",
	} {
		now := moment(14, 31, 0)
		now.Boot, now.BootID = time.Hour+time.Minute, "boot"
		now.Wall = now.Wall.Add(apart)
		says(t, apart.String()+" apart the run of show", text(buildLeft(d.in(now))), want)
	}
}

func buildFloor(in scene.In) scene.Pane { return scene.Build(in).Floor }

func buildLeft(in scene.In) scene.Pane { return scene.Build(in).Left }

// chaired is a session whose first segment has a chair and two speakers.
func chaired(t *testing.T) *desk {
	t.Helper()
	from, limit := session.Clock(14*3600+30*60), 3*time.Minute
	d := &desk{t: t}
	d.keep(moment(14, 20, 0), session.Open(session.Agenda{
		Title: "Side event", Date: session.Date{Year: 2026, Month: 3, Day: 31}, Start: &from,
		Participants: []session.Participant{
			{Key: "ch", Name: "Lia Moura"}, {Key: "ca", Delegation: "Carana", Name: "Amara Diallo"},
			{Key: "os", Delegation: "Ostania", Name: "Ilse Brandt"},
		},
		Segments: []session.Segment{
			{ID: "s1", Title: "Opening", Kind: session.Opening, Planned: 5 * time.Minute, Chair: "ch", Speakers: []string{"ca", "os"}},
			{ID: "s2", Title: "Remarks", Kind: session.Remarks, Planned: 10 * time.Minute, Limit: &limit},
		},
	}, "", session.Start{Printed: true}, session.Date{Year: 2026, Month: 3, Day: 31}, time.UTC))
	return d
}

// Who presides over the segment is said quietly, and gives way first; not of the
// session's own moderator, nor of who has the floor as such.
func TestWhoPresides(t *testing.T) {
	d := chaired(t)
	d.do(14, 30, 0, session.StartSession{})
	if said := text(d.scene(14, 31, 0).Floor); strings.Contains(said, "chairs") {
		t.Errorf("the chair speaks as such:\n%s", said)
	}
	d.do(14, 32, 0, session.Next{})
	says(t, "the floor", text(d.scene(14, 32, 0).Floor), "Lia Moura chairs")
	d.do(14, 32, 0, session.LetPreside{Role: session.ChairRole, Participant: "os"})
	d.do(14, 32, 0, session.LetPreside{Role: session.ModeratorRole, Participant: "ch"})
	floor := d.scene(14, 33, 0).Floor
	says(t, "the floor", text(floor), "Ostania chairs · Lia Moura moderates")
	d.do(14, 34, 0, session.Thank{})
	says(t, "between speakers", text(d.scene(14, 34, 0).Floor), "Ostania chairs · Lia Moura moderates")
	most, rank := 0, 0
	for _, b := range floor.Blocks {
		most = max(most, b.Rank)
		if strings.Contains(text(scene.Pane{Blocks: []scene.Block{b}}), "chairs") {
			rank = b.Rank
		}
	}
	if rank != most {
		t.Errorf("its rank is %d, the highest %d", rank, most)
	}
}
