package cli

import (
	"testing"
	"time"

	"roundtable/session"
	"roundtable/ui/cli/clock"
)

// A script beside a rehearsal, whose clock runs ahead of the laptop's, acts at
// the moment of its last record, and not hours before it.
func TestAScriptBesideARehearsal(t *testing.T) {
	ahead := session.Moment{Wall: clock.Now().Wall.Add(6 * time.Hour), Boot: time.Hour, BootID: "b"}
	for practice, want := range map[bool]bool{true: true, false: false} {
		d := &desk{table: &session.Table{Practice: practice}, records: []session.Record{{At: ahead}}}
		now, err := (&program{}).momentOf(d, "")
		if err != nil || (now == ahead) != want {
			t.Errorf("practice %v: it acts at %v, %v", practice, now, err)
		}
	}
}
