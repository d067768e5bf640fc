package export

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"
	"unicode/utf8"

	"roundtable/session"
)

// Nothing private leaves, nor a name that was corrected, in any format.
func TestWhatIsPrivateStays(t *testing.T) {
	d := open(t, smallAgenda())
	d.do("14:31:00", session.StartSession{})
	d.as(session.ByHandRapporteur, "14:31:10", session.TakeNote{Text: "CANARY one", Private: true})
	d.as(session.ByHandRapporteur, "14:31:20", session.TakeNote{Text: "CANARY two", Private: true})
	d.as(session.ByHandRapporteur, "14:31:30", session.Undo{Hand: session.ByHandRapporteur})
	d.as(session.ByHandRapporteur, "14:31:35", session.TakeNote{Text: "CANARY three"})
	d.as(session.ByHandRapporteur, "14:31:40", session.Undo{Hand: session.ByHandRapporteur})
	d.do("14:31:50", session.Rename{Participant: "ca", Name: "CANARY four"})
	d.do("14:32:00", session.Rename{Participant: "ca", Name: "Amara Diallo Sow"})
	d.do("14:32:10", session.Rename{Participant: "os", Name: "CANARY five"})
	d.do("14:32:20", session.Undo{Hand: session.ByHandModerator})
	d.do("14:32:30", session.Give{Name: "CANARY six"})
	d.do("14:32:40", session.Rename{Participant: "p4", Name: "Lena Ortiz"})
	d.do("14:32:45", session.NoteKeyMessage{Participant: "ca", Text: "CANARY seven"})
	d.do("14:32:50", session.NoteKeyMessage{Participant: "ca", Text: "As it is"})
	d.do("14:33:00", session.CloseSession{})
	h := d.handout("15:00:00")
	if h.Withheld != 1 {
		t.Errorf("%d notes withheld, want 1", h.Withheld)
	}
	for _, f := range Formats() {
		if out := told(t, f, h); bytes.Contains(out, []byte("CANARY")) {
			t.Errorf("%s: %s", f.Name, out)
		}
	}
}

func TestSameInputSameBytes(t *testing.T) {
	for _, f := range Formats() {
		first := written(t, f, small(t).handout("15:00:00"))
		for range 5 {
			if !bytes.Equal(first, written(t, f, small(t).handout("23:59:59"))) {
				t.Errorf("%s: a closed session gives other bytes later", f.Name)
			}
		}
	}
}

const hostile = "=SUM(1)|a`b<script>*x*[l](u)_y_ ~s~ &lt; # \\ {who} \"q\",\r\n| --- |\n\n# Heading\n\u202e\x1b[31m"

func hostileSession(t *testing.T) Handout {
	a := smallAgenda()
	a.Title, a.Venue, a.Objectives = hostile, hostile, []string{hostile}
	for i := range a.Participants {
		p := &a.Participants[i]
		p.Name, p.Delegation, p.Position, p.Address = hostile+p.Key, hostile, hostile, hostile
	}
	for i := range a.Segments {
		a.Segments[i].Title = hostile
	}
	d := open(t, a)
	d.do("14:31:00", session.StartSession{})
	d.do("14:32:00", session.NextSegment{})
	d.do("14:32:10", session.Next{})
	d.do("14:32:15", session.SetOnBehalf{Participant: "ca", Of: hostile})
	d.as(session.ByHandRapporteur, "14:32:20", session.TakeNote{Text: hostile})
	d.as(session.ByHandRapporteur, "14:32:30", session.TakeNote{Text: strings.Repeat("ộ", 10_000)})
	d.as(session.ByHandRapporteur, "14:32:40", session.NoteAction{WhoName: hostile, Text: hostile})
	d.do("14:32:50", session.NotPresent{Participant: "os"})
	d.do("14:33:00", session.NoteKeyMessage{Participant: "os", Text: hostile})
	d.do("14:33:10", session.Give{Name: "+Walk in"})
	d.do("14:33:30", session.CloseSession{})
	return Draw(session.Fold(d.records), d.at("15:00:00"), Wish{Language: d.handout("15:00:00").language, Zone: d.zone, Provenance: hostile})
}

// Every line of the report is one that the report itself makes.
func TestHostileTextInMarkdown(t *testing.T) {
	out := string(written(t, named("md"), hostileSession(t)))
	if !utf8.ValidString(out) || strings.ContainsAny(out, "\x1b\u202e\r\x00") {
		t.Error("control or bidi characters came through")
	}
	if strings.Contains(out, "\n# ") {
		t.Error("a heading came through")
	}
	columns := 0
	for _, line := range strings.Split(out, "\n") {
		line = strings.ReplaceAll(line, "_Concrete action:_", "") // the report's own
		bare := strings.NewReplacer(`\\`, "", `\|`, "").Replace(line)
		pipes := strings.Count(bare, "|")
		switch {
		case !strings.HasPrefix(line, "|") && pipes > 0:
			t.Errorf("a pipe outside a table: %s", line)
		case !strings.HasPrefix(line, "|"):
			columns = 0
		case columns == 0:
			columns = pipes
		case pipes != columns:
			t.Errorf("%d pipes in a table of %d: %s", pipes, columns, line)
		}
		for _, mark := range []string{"`", "[", "]", "<", ">", "~", "_"} {
			if strings.Contains(strings.NewReplacer(`\\`, "", `\`+mark, "").Replace(line), mark) {
				t.Errorf("%s is not escaped in %s", mark, line)
			}
		}
	}
}

func TestHostileTextInCSV(t *testing.T) {
	h := hostileSession(t)
	out := string(written(t, named("csv"), h))
	if !strings.HasPrefix(out, "\ufeffseq,segment,") {
		t.Error("no BOM before the head")
	}
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(out, "\ufeff"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(out, "\x1b\u202e\x00") {
		t.Error("control or bidi characters came through")
	}
	if len(rows) != len(h.Turns)+1 {
		t.Errorf("%d rows for %d turns", len(rows), len(h.Turns))
	}
	number := map[string]bool{"seq": true, "held s": true, "net s": true, "limit s": true, "granted s": true, "over s": true}
	for _, row := range rows[1:] {
		for i, value := range row {
			if value != "" && strings.ContainsRune("=+-@\t\x00", rune(value[0])) && !number[rows[0][i]] {
				t.Errorf("%s: %q is a formula", rows[0][i], value)
			}
		}
	}
	if name := rows[len(rows)-1][3]; name != "'+Walk in" {
		t.Errorf("the walk-in is %q", name)
	}
	for i, line := range strings.SplitAfter(out, "\n") {
		if line != "" && !strings.HasSuffix(line, "\r\n") {
			t.Errorf("line %d does not end with CRLF: %q", i+1, line)
		}
	}
}

func TestCells(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "a": "a", "=1": "'=1", "+1": "'+1", "-1": "'-1", "@x": "'@x", "\tx": "x", "\t=x": "'=x", "\x00@x": "'@x", "1-2": "1-2", " =1": "'=1", "a\u202eb": "ab",
	} {
		if got := cell(in); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}

func TestHostileTextInJSON(t *testing.T) {
	h := hostileSession(t)
	for _, c := range []struct{ name, text string }{{"title", h.Title}, {"note", h.Notes[0].Text}} {
		if c.text != hostile {
			t.Errorf("the %s is %q", c.name, c.text)
		}
	}
	var out bytes.Buffer
	if err := JSON(&out, h); err != nil || !strings.Contains(out.String(), `=SUM(1)|a`+"`"+`b<script>`) {
		t.Errorf("error %v, the text did not come through as it is", err)
	}
	for _, f := range []string{"json", "ndjson"} {
		if out := string(written(t, named(f), h)); strings.ContainsAny(out, "\u202e\x1b") || strings.Contains(out, `\u001b`) {
			t.Errorf("%s: control or bidi characters came through", f)
		}
	}
	if h.Notes[0].Text != hostile || h.Objectives[0] != hostile {
		t.Error("writing changed the minutes")
	}
}
