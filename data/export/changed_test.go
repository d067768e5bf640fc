package export

import (
	"strings"
	"testing"
	"time"

	"roundtable/session"
)

// A segment says what was added and what was given up, and how much of it came
// out of the reserve of 3:00; what was undone is not told.
func TestALengthThatWasChanged(t *testing.T) {
	extend := func(n int) session.Command { return session.Extend{By: minutes(n)} }
	reserve := func(n int) session.Command { return session.Extend{By: minutes(n), FromReserve: true} }
	shorten := session.Shorten{By: 90 * time.Second}
	for _, c := range []struct {
		acts []session.Command
		says string
	}{
		{nil, ""},
		{[]session.Command{extend(2)}, ", extended by 2:00"},
		{[]session.Command{reserve(2)}, ", extended by 2:00 (from the reserve)"},
		{[]session.Command{reserve(2), extend(1)}, ", extended by 3:00 (2:00 from the reserve)"},
		{[]session.Command{reserve(5)}, ", extended by 5:00 (3:00 from the reserve)"},
		{[]session.Command{shorten}, ", shortened by 1:30"},
		{[]session.Command{shorten, reserve(3)}, ", extended by 3:00 (from the reserve), shortened by 1:30"},
		{[]session.Command{reserve(2), session.Undo{Hand: session.ByHandModerator}}, ""},
	} {
		d := open(t, smallAgenda())
		d.do("14:31:00", session.StartSession{})
		d.do("14:33:00", session.NextSegment{})
		for _, act := range c.acts {
			d.do("14:34:00", act)
		}
		got := string(written(t, named("md"), d.handout("14:35:00")))
		for _, want := range []string{
			"| Round 1 | 14:32 | 10:00 | 14:33:00 | 2:00 | −8:00 |",
			"| round · running" + c.says + " |\n",
		} {
			if !strings.Contains(got, want) {
				t.Errorf("after %+v it lacks %q:\n%s", c.acts, want, got)
			}
		}
	}
}
