package export

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"roundtable/session"
)

// spokenUnder is a session whose round holds under a rule: somebody speaks for
// another, asks, declines, is noted, stands in, reads and joins there.
func spokenUnder(t *testing.T, a session.Agenda, rule session.Attribution) *desk {
	d := open(t, a)
	d.do("14:30:00", session.StartSession{})
	d.do("14:31:00", session.NextSegment{})
	if rule != "" {
		d.do("14:31:10", session.SetAttribution{To: rule})
	}
	d.do("14:31:20", session.Next{}) // Carana
	d.as(session.ByHandRapporteur, "14:32:00", session.NoteAction{Who: "ca", Text: "a contact point"})
	d.as(session.ByHandRapporteur, "14:32:10", session.TakeNote{Text: "It was said that trust is slow"})
	d.do("14:32:20", session.BeginEarlier{By: 5 * time.Second})
	d.do("14:32:30", session.Thank{})
	d.do("14:32:40", session.Next{}) // Ostania
	d.do("14:32:45", session.ReadBy{Name: "Petra Reader"})
	d.do("14:33:00", session.Thank{})
	d.do("14:33:05", session.Decline{Participant: "os"})
	d.do("14:33:10", session.Give{Name: "Wanda Walkin"})
	d.do("14:33:20", session.Thank{})
	d.do("14:33:25", session.Give{Participant: "ca"})
	d.do("14:33:26", session.Undo{Hand: session.ByHandModerator})
	return d
}

// Who spoke under the rule is in no format: no name, no affiliation, and no
// time that would say it. Whatever rule is not known to be harmless hides too.
func TestChathamHouse(t *testing.T) {
	ruled := smallAgenda()
	ruled.Segments[1].Attribution = session.ChathamHouse
	tomorrow := smallAgenda()
	tomorrow.Segments[1].Attribution = "a rule of tomorrow"
	for name, d := range map[string]*desk{
		"said at the table": spokenUnder(t, smallAgenda(), session.ChathamHouse),
		"in the agenda":     spokenUnder(t, ruled, ""),
		"not known":         spokenUnder(t, tomorrow, ""),
	} {
		d.do("14:34:00", session.CloseSession{})
		h := d.handout("15:00:00")
		for _, turn := range h.Turns {
			if turn.Segment == "s2" {
				t.Errorf("%s: turn %d says %+v", name, turn.Number, turn.Turn)
			}
		}
		if h.Unattributed != (session.Unattributed{Some: true}) {
			t.Errorf("%s: %+v is not attributed", name, h.Unattributed)
		}
		for _, f := range Formats() {
			out := string(told(t, f, h))
			for _, gone := range []string{"Wanda", "Petra", "Northern Group: ", "Carana did", "Ostania (Mr. Ivo Renn)**", "Carana began"} {
				if strings.Contains(out, gone) {
					t.Errorf("%s, %s says %q:\n%s", name, f.Name, gone, out)
				}
			}
			if f.Rule && f.Name != "ics" && f.Name != "pdf" && !strings.Contains(out, "trust is slow") {
				t.Errorf("%s, %s does not say what was said:\n%s", name, f.Name, out)
			}
		}
		md := string(written(t, named("md"), h))
		said := ""
		for _, part := range strings.Split(md, "\n#") { // of the discussion, and of how the floor was held
			if strings.HasPrefix(part, "## Round 1\n") {
				said += part
			}
		}
		for _, gone := range []string{"Carana", "Ostania", "Diallo", "Renn", "Minister of", "Northern Group"} {
			if strings.Contains(said, gone) {
				t.Errorf("%s: the round names %q:\n%s", name, gone, said)
			}
		}
		for _, kept := range []string{"It was said that trust is slow", "_Concrete action:_ a participant: a contact point"} {
			if !strings.Contains(said, kept) {
				t.Errorf("%s: the round lacks %q:\n%s", name, kept, said)
			}
		}
		if want := "0 of 2 participants took the floor in turns that are attributed; the other turns are left out."; !strings.Contains(md, want) {
			t.Errorf("%s: the report lacks %q:\n%s", name, want, md)
		}
		if strings.Contains(md, "| Carana | Amara Diallo | 0 |") {
			t.Errorf("%s: the report says that somebody was silent:\n%s", name, md)
		}
		for _, row := range strings.Split(string(written(t, named("csv"), h)), "\r\n") {
			if strings.Contains(row, "Round 1") {
				t.Errorf("%s: the table has %s", name, row)
			}
		}
	}
}

// Before the rule was said and after it was lifted words are attributed; the
// turn in which that happened is under it whole.
func TestChathamHouseFromAndTo(t *testing.T) {
	d := open(t, smallAgenda())
	d.do("14:30:00", session.StartSession{})
	d.do("14:31:00", session.NextSegment{})
	d.do("14:31:10", session.Give{Participant: "ca"})
	d.do("14:31:20", session.Give{Participant: "os"})
	d.do("14:31:30", session.SetAttribution{To: session.ChathamHouse})
	d.do("14:31:40", session.Give{Participant: "ca"})
	d.do("14:31:50", session.SetAttribution{To: session.Attributed})
	d.do("14:32:00", session.Give{Participant: "os"})
	d.do("14:32:10", session.AttributeTurn{Participant: "ca", To: session.Attributed})
	var who []string
	for _, turn := range d.handout("14:33:00").Turns[1:] {
		who = append(who, turn.Participant)
	}
	if want := []string{"ca", "ca", "os"}; !slices.Equal(who, want) {
		t.Errorf("the turns are of %q, want %q", who, want)
	}
}

// A delegation asks that its remarks stay off the record: that turn loses its
// name, and nothing says at whose request.
func TestOneTurnIsNotAttributed(t *testing.T) {
	d := open(t, smallAgenda())
	d.do("14:30:00", session.StartSession{})
	d.do("14:31:00", session.NextSegment{})
	d.do("14:31:10", session.Next{})
	d.do("14:32:10", session.Next{})
	d.do("14:32:20", session.AttributeTurn{Participant: "ca", To: session.ChathamHouse, Request: "CANARY"})
	d.do("14:32:30", session.AttributeTurn{Participant: "os", To: session.ChathamHouse})
	d.do("14:32:31", session.Undo{Hand: session.ByHandModerator})
	d.do("14:33:10", session.CloseSession{})
	h := d.handout("15:00:00")
	if len(h.Turns) != 2 || h.Turns[1].Participant != "os" || h.Turns[1].Number != 2 {
		t.Errorf("the turns are %+v", h.Turns)
	}
	for _, f := range Formats() {
		if out := told(t, f, h); bytes.Contains(out, []byte("CANARY")) || bytes.Contains(out, []byte("turn of")) {
			t.Errorf("%s: %s", f.Name, out)
		}
	}
}

// Nothing says that anybody was invited to conclude, but that something stays
// behind.
func TestInvitationsStay(t *testing.T) {
	d := open(t, smallAgenda())
	d.do("14:30:00", session.StartSession{})
	for _, degree := range []int{1, 2, 3} {
		d.do("14:31:00", session.Invite{Degree: degree})
	}
	d.do("14:31:10", session.Undo{Hand: session.ByHandModerator})
	d.do("14:33:10", session.CloseSession{})
	h := d.handout("15:00:00")
	if h.Private != 2 || len(h.Corrections) != 0 {
		t.Errorf("%d entries stay behind, corrections %+v", h.Private, h.Corrections)
	}
	for _, f := range Formats() {
		out := bytes.ReplaceAll(told(t, f, h), []byte("Invited and not heard"), nil) // to the session
		if bytes.Contains(bytes.ToLower(out), []byte("invit")) {
			t.Errorf("%s: %s", f.Name, out)
		}
	}
	if md := string(written(t, named("md"), h)); !strings.Contains(md, "Other private entries are not in this report: 2.") {
		t.Error(md)
	}
}

// What else is on record beside who spoke: in the report and in the JSON.
func TestFormsReasonsAndWhoPresides(t *testing.T) {
	d := open(t, smallAgenda())
	d.do("14:30:00", session.StartSession{})
	d.do("14:31:00", session.NextSegment{})
	d.do("14:31:10", session.ByRecording{Participant: "ca"})
	d.do("14:31:20", session.Pause{Reason: "microphone"})
	d.do("14:31:30", session.Resume{})
	d.do("14:32:00", session.Next{})
	d.do("14:32:05", session.ReadBy{Name: "Petra Reader"})
	d.do("14:32:06", session.SlowDown{})
	d.do("14:32:30", session.LetPreside{Role: session.ChairRole, Participant: "os"})
	d.do("14:32:40", session.LetPreside{Role: session.ChairRole, Participant: "ca"})
	d.do("14:33:00", session.DropSegment{Segment: "s3", Reason: "no time"})
	d.as(session.ByHandClock, "14:34:00", session.ReturnTo{})
	d.do("14:36:00", session.CloseSession{})
	h := d.handout("15:00:00")
	md := string(written(t, named("md"), h))
	for _, want := range []string{
		"made a statement, by recording.", "| 14:31:10–14:32:00 | Carana | statement, by recording |", "clock stopped for 0:10 (microphone)",
		"made a statement, read by Petra Reader.", "| 14:32:00–14:36:00 | Ostania | statement, read by Petra Reader |",
		"14:32:30 Ostania chairs from here on.", "chairs from here on, in place of Ostania.",
		"Not held: “Questions” (no time)", "The console was opened again at 14:34:00; the entry before was made at 14:33:00, and the clocks went on.",
	} {
		if !strings.Contains(md, want) {
			t.Errorf("the report lacks %q:\n%s", want, md)
		}
	}
	out := written(t, jsonFormat(), h)
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	if err := minutesSchema(t).Validate(v); err != nil {
		t.Error(err)
	}
	for _, want := range []string{`"form": "recording"`, `"reader": "Petra Reader"`, `"slow_downs": 1`, `"microphone"`, `"not_held_because": "no time"`, `"role": "chair"`, `"since"`} {
		if !bytes.Contains(out, []byte(want)) {
			t.Errorf("the JSON lacks %s", want)
		}
	}
	if table := string(written(t, named("csv"), h)); !strings.Contains(table, `"statement, by recording"`) {
		t.Error(table)
	}
}

// For whom somebody speaks is not said in the list of participants either, if
// it was only said under the rule.
func TestOnWhoseBehalfUnderTheRule(t *testing.T) {
	zed := session.SetOnBehalf{Participant: "ca", Of: "Group of Zed"}
	rule, lifted := session.SetAttribution{To: session.ChathamHouse}, session.SetAttribution{To: session.Attributed}
	for name, c := range map[string]struct {
		acts []session.Command
		of   string
	}{
		"under it":       {[]session.Command{rule, zed, lifted}, ""},
		"before it":      {[]session.Command{zed, rule}, "Group of Zed"},
		"twice under it": {[]session.Command{rule, zed, session.SetOnBehalf{Participant: "ca", Of: "Group of Yod"}}, ""},
		"taken back":     {[]session.Command{rule, zed, session.Undo{Hand: session.ByHandModerator}}, ""},
		"again after it": {[]session.Command{rule, zed, lifted, session.SetOnBehalf{Participant: "ca", Of: "Group of Yod"}}, "Group of Yod"},
		"a turn after it": {[]session.Command{
			rule, zed, lifted, session.Give{Participant: "ca"},
		}, "Group of Zed"},
		"in one turn": {[]session.Command{
			session.Give{Participant: "ca"}, zed, session.AttributeTurn{To: session.ChathamHouse},
		}, ""},
		"of another, in one turn": {[]session.Command{
			session.Give{Participant: "os"}, zed, session.AttributeTurn{To: session.ChathamHouse},
		}, ""},
	} {
		d := open(t, smallAgenda())
		d.do("14:30:00", session.StartSession{})
		d.do("14:31:00", session.NextSegment{})
		for _, act := range c.acts {
			d.do("14:31:10", act)
		}
		h := d.handout("14:40:00")
		if got := h.Minutes.People[1].OnBehalf; got != c.of {
			t.Errorf("%s: Carana speaks for %q, want %q", name, got, c.of)
		}
		if c.of != "" {
			continue
		}
		for _, f := range Formats() {
			if out := string(told(t, f, h)); strings.Contains(out, "Zed") {
				t.Errorf("%s, %s:\n%s", name, f.Name, out)
			}
		}
	}
}
