package session_test

import (
	"testing"
	"time"

	"roundtable/session"
)

// Closing reflections that begin late still end in time: what fits is measured
// by the line at which they must end, not by their own minutes.
func TestWhatFitsInReflectionsBegunLate(t *testing.T) {
	d := open(t, hanoi(), "2025-10-25T14:25:00+07:00")
	d.do("14:30", session.StartSession{})
	d.do("15:18", session.GoToClosing{})
	if r := d.read("15:19"); r.Fits == nil || *r.Fits != 75*time.Second {
		t.Errorf("a minute into their own 8:00 and well before the line %v fits, want 1:15", r.Fits)
	}
	d.do("15:19:10", session.Undo{Hand: session.ByHandModerator})
	d.do("15:22", session.GoToClosing{})
	r := d.read("15:22")
	if want := 50 * time.Second; r.Line.Left != 5*time.Minute || r.Fits == nil || *r.Fits != want {
		t.Errorf("%v until they must end: %v fits, want %v", r.Line.Left, r.Fits, want)
	}
	d.do("15:22:10", session.TakeFit{})
	if got := d.table.Running().Limit; got == nil || *got > 50*time.Second {
		t.Errorf("the limit is %v", got)
	}
}

// With consecutive interpretation everything is said twice, in the closing
// reflections too.
func TestReflectionsWithInterpretationAreShort(t *testing.T) {
	a := hanoi()
	a.Interpretation = session.Consecutive
	d := open(t, a, "2025-10-25T14:25:00+07:00")
	d.do("14:30", session.StartSession{})
	d.do("15:19", session.GoToClosing{Early: true})
	if l := d.read("15:19").Line; l.Verdict != session.Short || l.Short != dur("7:30") { // 5 × (3:00 + 0:06) in 8:00
		t.Errorf("it is %s by %v", l.Verdict, l.Short)
	}
	d.do("15:19", session.Next{})
	if l := d.read("15:19").Line; l.Short != dur("7:24") { // the first needs no hand-over any more
		t.Errorf("with the first speaking it is short by %v", l.Short)
	}
}
