package export

import (
	"encoding/json"
	"strings"
	"testing"

	"roundtable/session"
)

// An interruption stands in the report where it happened, with its reason; so
// does one that still lasts. What was undone does not.
func TestInterruptionsAreToldWithTheirReason(t *testing.T) {
	d := open(t, smallAgenda())
	d.do("14:31:00", session.StartSession{})
	d.do("14:33:00", session.NextSegment{})
	d.do("14:33:30", session.Next{})
	d.do("14:34:00", session.Hold{Reason: "alarm | drill"})
	d.do("14:36:30", session.Resume{})
	d.do("14:37:00", session.Hold{Reason: "undone"})
	d.do("14:37:00", session.Undo{Hand: session.ByHandModerator})
	d.do("14:38:00", session.Hold{})
	d.do("14:38:20", session.Thank{}) // ends it
	d.do("14:40:00", session.Hold{Reason: "sound"})
	h := d.handout("14:41:00")
	md := string(written(t, named("md"), h))
	for _, want := range []string{
		"- 14:34:00 to 14:36:30 the session was held, for 2 min 30 s: alarm \\| drill.\n",
		"- 14:38:00 to 14:38:20 the session was held, for 20 s.\n",
		"- 14:40:00 the session was held, and is held still: sound.\n",
	} {
		if !strings.Contains(md, want) {
			t.Errorf("the report lacks %q:\n%s", want, md)
		}
	}
	if strings.Contains(md, "held, for 0:00") || strings.Contains(md, "held still: undone") {
		t.Errorf("the report tells what was undone:\n%s", md)
	}
	var got struct {
		Segments []struct {
			Interruptions []struct {
				From, Reason string
				To           *string
			}
		}
	}
	if err := json.Unmarshal(written(t, jsonFormat(), h), &got); err != nil {
		t.Fatal(err)
	}
	all := got.Segments[1].Interruptions
	if len(all) != 3 || all[0].Reason != "alarm | drill" || all[0].To == nil || !strings.Contains(*all[0].To, "T14:36:30") || all[2].To != nil {
		t.Errorf("the interruptions are %+v", all)
	}
}
