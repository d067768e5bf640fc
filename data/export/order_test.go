package export

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"roundtable/session"
)

// What happened in a segment stands in the order of time: turns by their
// beginning, with their notes; between them who came and went, and what was
// noted while nobody had the floor. Who was ticked off before the start, and
// what was undone, is not told.
func TestASegmentInTheOrderOfTime(t *testing.T) {
	d := open(t, smallAgenda())
	is := func(who string, p session.Presence) session.Command {
		return session.ChangePresence{Participant: who, To: p}
	}
	d.do("14:20:00", is("os", session.Present))
	d.do("14:31:00", session.StartSession{})
	d.do("14:32:30", is("ca", session.Present))
	d.do("14:33:00", session.NextSegment{})
	d.do("14:33:10", session.NotPresent{Participant: "os"}) // present: expected again, in the same breath
	d.do("14:33:20", session.TakeNote{Text: "waiting"})
	d.do("14:33:30", session.Next{})
	d.do("14:33:40", session.TakeNote{Text: "in the turn"})
	d.do("14:34:00", is("os", session.Present))
	d.do("14:34:10", is("os", session.Left))
	d.do("14:34:20", session.Undo{Hand: session.ByHandModerator})
	d.do("14:35:00", session.Thank{})
	d.do("14:35:10", is("ca", session.Left))
	d.do("14:35:20", session.Next{})
	d.do("14:35:30", session.BeginEarlier{By: 15 * time.Second})
	d.do("14:36:00", session.Thank{})
	d.do("14:36:10", is("os", session.Expected))
	got := string(written(t, named("md"), d.handout("14:37:00")))
	_, got, _ = strings.Cut(got, "## Discussion\n\n")
	said, got, _ := strings.Cut(got, "\n## Participation")
	_, got, _ = strings.Cut(got, "what was granted.\n\n")
	got, _, _ = strings.Cut(got, "\n## Annex D")
	got = said + "…\n" + got
	want := `### Opening

1. The moderator, **Trần Thị Mai**, spoke.

### Round 1

Waiting.

2. **Carana** (H.E. Ms. Amara Diallo, Minister of Digital Economy) made a statement. In the turn.

3. **Ostania** (Mr. Ivo Renn), on behalf of the Northern Group, made a statement.

Not reached yet: “Questions”; “Closing reflections”.
…
### Opening

| No. | From, to | Speaker | Kind | Used | Allotted | Remarks |
| ---: | --- | --- | --- | ---: | ---: | --- |
| 1 | 14:31:00–14:33:00 | Trần Thị Mai | moderator | 2:00 | 2:00 | concluded |

- 14:32:30 Carana: arrived.

### Round 1

| No. | From, to | Speaker | Kind | Used | Allotted | Remarks |
| ---: | --- | --- | --- | ---: | ---: | --- |
| 2 | 14:33:30–14:35:00 | Carana | statement | 1:30 | 2:00 | concluded; noted at 14:33:40 |
| 3 | 14:35:05–14:36:00 | Ostania | statement | 0:55 | 2:00 | concluded |

- 14:33:10 Ostania: not present when called.
- 14:33:20 Between turns: Note.
- 14:34:00 Ostania: arrived.
- 14:35:10 Carana: left.
- 14:36:10 Ostania: expected again.
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-by hand +got)\n%s", diff)
	}
}
