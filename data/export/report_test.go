package export

import (
	"bytes"
	"os"

	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"roundtable/data/export/paper"
	"roundtable/session"
	"roundtable/session/words"
)

// noted is a session of which a rapporteur took notes of every sort.
func noted(t *testing.T) *desk {
	a := smallAgenda()
	a.Objectives = []string{"Protect people", "Share evidence", "Agree on funding"}
	a.Segments[1].Objectives = []int{1, 2}
	a.Segments[2].Objectives = []int{2}
	d := open(t, a)
	take := func(clock string, n session.TakeNote) { d.as(session.ByHandRapporteur, clock, n) }
	d.do("14:30:00", session.StartSession{})
	d.do("14:32:00", session.NextSegment{})
	d.do("14:32:10", session.Next{}) // Carana
	take("14:32:30", session.TakeNote{Text: "small administrations need shared services"})
	take("14:32:40", session.TakeNote{Note: session.Quote, Text: "Nobody should face this alone", Interpreted: true})
	take("14:32:50", session.TakeNote{Note: session.Proposal, Text: "A network of contact points", Objective: 1, Star: true})
	d.as(session.ByHandRapporteur, "14:33:00", session.NoteAction{Who: "os", Text: "Send the list", Objective: 1, Confirmed: true})
	d.as(session.ByHandRapporteur, "14:33:10", session.NoteAction{WhoName: "Secretariat", Text: "Publish it", Due: session.Date{Year: 2026, Month: 2, Day: 3}})
	d.as(session.ByHandRapporteur, "14:33:20", session.ReceiveText{Received: true})
	d.do("14:34:00", session.Next{}) // Ostania
	d.as(session.ByHandRapporteur, "14:34:20", session.NoteAction{Who: "os", Text: "Host a meeting"})
	take("14:34:30", session.TakeNote{Note: session.KeyMessage, Text: "Evidence must travel faster than crime"})
	take("14:34:40", session.TakeNote{Note: session.KeyMessage, Text: "Trust is slow", Star: true})
	take("14:34:50", session.TakeNote{Text: "PRIVATE", Private: true})
	d.as(session.ByHandRapporteur, "14:35:00", session.MarkMoment{Text: "figures on training"})
	d.do("14:36:00", session.NextSegment{})
	d.do("14:36:10", session.AskQuestion{Name: "Ana Kovač", Affiliation: "University of Verland", To: "ca", Text: "Who pays?"})
	d.do("14:36:20", session.AskQuestion{Online: true, Text: "And when?"})
	d.do("14:36:30", session.AnswerQuestions{})
	d.do("14:36:40", session.Next{})
	d.do("14:37:40", session.Thank{})
	d.do("14:37:50", session.ParkQuestion{Number: 2})
	d.do("14:38:00", session.NextSegment{})
	d.do("14:38:10", session.Next{})
	d.do("14:38:50", session.NoteKeyMessage{Participant: "ca", Text: "Carana will ratify"})
	d.do("14:39:00", session.SendInWriting{Participant: "os"})
	d.do("14:40:00", session.CloseSession{})
	return d
}

func reported(d *desk, clock string, wish Wish) Handout {
	wish.Zone = d.zone
	if wish.Language == nil {
		wish.Language = words.English()
	}
	return Draw(session.Fold(d.records), d.at(clock), wish)
}

// crowded is a session of three hours in which 60 people speak twice, and
// somebody writes down every word.
func crowded(t *testing.T) *desk {
	a := smallAgenda()
	end := session.Clock(17*3600 + 1800)
	a.End = &end
	a.Segments[1].Planned, a.Segments[1].Speakers = minutes(150), nil
	for i := range 58 {
		key := fmt.Sprintf("p%02d", i)
		a.Participants = append(a.Participants, session.Participant{Key: key, Seat: i + 3, Delegation: fmt.Sprintf("Delegation %d", i+3), Name: "Somebody " + key})
	}
	for i := range a.Participants[1:] {
		a.Segments[1].Speakers = append(a.Segments[1].Speakers, a.Participants[i+1].Key)
	}
	d := open(t, a)
	d.do("14:30:00", session.StartSession{})
	d.do("14:31:00", session.NextSegment{})
	clock := func(i, second int) string {
		at := 14*3600 + 31*60 + i*80 + second
		return fmt.Sprintf("%02d:%02d:%02d", at/3600, at/60%60, at%60)
	}
	for i := range 120 {
		who := a.Participants[1+i%60].Key
		d.do(clock(i, 5), session.Give{Participant: who})
		for j, kind := range []session.NoteKind{session.PlainNote, session.KeyMessage, session.Proposal} {
			d.as(session.ByHandRapporteur, clock(i, 10+j), session.TakeNote{Note: kind, Text: strings.Repeat("what was said ", 9), Star: i%7 == 0})
		}
		d.as(session.ByHandRapporteur, clock(i, 20), session.NoteAction{Who: who, Text: "send what was promised"})
	}
	d.do("17:20:00", session.CloseSession{})
	return d
}

// situations are sessions of every sort, with how each is asked for.
func situations(t *testing.T) map[string]Handout {
	one := open(t, session.Agenda{Title: "T", Segments: []session.Segment{{ID: "s1", Title: "A", Kind: session.Discussion}}})
	one.do("14:31:00", session.StartSession{})
	one.do("14:32:00", session.CloseSession{})
	running := open(t, smallAgenda())
	running.do("14:31:00", session.StartSession{})
	stayed := open(t, smallAgenda())
	stayed.do("14:31:00", session.StartSession{})
	later := Draw(session.Fold(stayed.records), session.Moment{Wall: stayed.at("14:31:00").Wall.Add(3000 * time.Hour)}, Wish{Language: words.English(), Zone: stayed.zone})
	all := map[string]Handout{
		"no record":     Draw(session.Fold(nil), session.Moment{}, Wish{Language: words.English()}),
		"a bare agenda": reported(open(t, session.Agenda{Title: "T"}), "14:10:00", Wish{}), "opened": reported(open(t, smallAgenda()), "14:10:00", Wish{}),
		"one segment": reported(one, "15:00:00", Wish{}), "running": reported(running, "14:32:00", Wish{}), "never closed": later,
	}
	for name, d := range map[string]*desk{"small": small(t), "noted": noted(t), "ruled in part": spokenUnder(t, smallAgenda(), session.ChathamHouse), "crowded": crowded(t)} {
		for _, l := range words.Languages() {
			for _, brief := range []bool{false, true} {
				for _, terms := range []session.Terms{{}, {Rule: true}, {Private: true}} {
					all[fmt.Sprintf("%s, %s, %v, %+v %+v", name, l.Tag, brief, terms.Rule, terms.Private)] = reported(d, "17:30:00", Wish{Language: l, Brief: brief, Terms: terms})
				}
			}
		}
	}
	return all
}

// No heading stands over nothing, no table is without rows, no point without
// words, and no template was left unfilled.
func TestNothingInTheReportIsEmpty(t *testing.T) {
	for name, h := range situations(t) {
		p := Report(h)
		level := 0
		for i, b := range p.Blocks {
			heading, isHeading := b.(paper.Heading)
			if level > 1 && isHeading && heading.Level <= level {
				t.Errorf("%s: nothing stands under %q", name, p.Blocks[i-1].(paper.Heading).Text)
			}
			level = heading.Level
			for _, text := range textsOf(b) {
				if strings.TrimSpace(text) == "" || strings.ContainsAny(text, "{}") || strings.Contains(text, "%!") {
					t.Errorf("%s: %T says %q", name, b, text)
				}
			}
			if table, ok := b.(paper.Table); ok && (len(table.Rows) == 0 || len(table.Columns) == 0) {
				t.Errorf("%s: a table of %d columns has %d rows", name, len(table.Columns), len(table.Rows))
			}
		}
		if level > 1 {
			t.Errorf("%s: the last heading stands over nothing", name)
		}
	}
}

// textsOf are the texts of a block that must say something.
func textsOf(b paper.Block) []string {
	switch b := b.(type) {
	case paper.Heading:
		return []string{b.Text}
	case paper.Paragraph:
		return []string{letters(b.Runs)}
	case paper.List:
		var all []string
		for _, item := range b.Items {
			all = append(all, letters(item.Runs))
		}
		return all
	case paper.Facts:
		var all []string
		for _, f := range b {
			all = append(all, f.Name, f.Text)
		}
		return all
	case paper.Table:
		var all []string
		for _, c := range b.Columns {
			all = append(all, c.Head)
		}
		return all
	}
	return nil
}

// The files were read line by line against the session.
func TestTheReportOfANotedSession(t *testing.T) {
	d := noted(t)
	for name, wish := range map[string]Wish{
		"testdata/noted.md": {Language: words.English()}, "testdata/noted.vi.md": {Language: words.Vietnamese(), Terms: session.Terms{Private: true}},
		"testdata/noted.rule.md": {Language: words.English(), Terms: session.Terms{Rule: true}}, "testdata/noted.one-page.md": {Language: words.English(), Brief: true},
	} {
		want, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(written(t, named("md"), reported(d, "15:00:00", wish)))); diff != "" {
			t.Errorf("%s (-by hand +got)\n%s", name, diff)
		}
	}
}

// However much was noted, the page is one, and says how much more there is.
func TestOnePageIsOnePage(t *testing.T) {
	d := crowded(t)
	for _, l := range words.Languages() {
		h := reported(d, "17:30:00", Wish{Language: l, Brief: true})
		out := written(t, named("pdf"), h)
		if n := bytes.Count(out, []byte("/Type /Page\n")); n != 1 {
			t.Errorf("%s: %d pages", l.Tag, n)
		}
		lists := 0
		for _, b := range Report(h).Blocks {
			points, ok := b.(paper.List)
			if !ok {
				continue
			}
			lists++
			last := letters(points.Items[len(points.Items)-1].Runs)
			total := map[int]int{1: 120, 2: 36, 3: 120, 4: 102}[lists] // of 120 turns 18 have their three notes starred
			if want := l.Report.MoreInFull(total - len(points.Items) + 1); last != want || len(points.Items) < 3 {
				t.Errorf("%s: list %d of %d points ends in %q, want %q", l.Tag, lists, len(points.Items), last, want)
			}
		}
		if lists != 4 {
			t.Errorf("%s: %d lists", l.Tag, lists)
		}
	}
}

// A private note that leaves is marked as one wherever it stands.
func TestPrivateNotesAreMarked(t *testing.T) {
	d := open(t, smallAgenda())
	d.do("14:30:00", session.StartSession{})
	d.do("14:31:00", session.NextSegment{})
	d.do("14:31:10", session.Next{})
	for _, star := range []bool{true, false} {
		for _, kind := range []session.NoteKind{session.PlainNote, session.Quote, session.Proposal, session.QuestionNote, session.KeyMessage} {
			d.as(session.ByHandRapporteur, "14:31:20", session.TakeNote{Note: kind, Text: "CANARY", Private: true, Star: star, Objective: 1})
		}
		d.as(session.ByHandRapporteur, "14:31:30", session.NoteAction{Who: "os", Text: "CANARY", Private: true, Star: star, Objective: 1})
	}
	d.do("14:32:00", session.NextSegment{})
	d.do("14:32:10", session.Next{})
	d.as(session.ByHandRapporteur, "14:32:20", session.TakeNote{Note: session.QuestionNote, Text: "CANARY", Private: true})
	d.do("14:33:00", session.CloseSession{})
	for _, brief := range []bool{false, true} {
		out := string(written(t, named("md"), reported(d, "15:00:00", Wish{Brief: brief, Terms: session.Terms{Private: true}})))
		if !strings.Contains(out, "contains 13 private notes") || strings.Count(out, "CANARY") < 10 {
			t.Errorf("the private notes are missing:\n%s", out)
		}
		for _, line := range strings.Split(out, "\n") {
			if strings.Contains(line, "CANARY") && strings.Count(line, "CANARY") != strings.Count(line, "private") {
				t.Errorf("one page %v, not marked: %s", brief, line)
			}
		}
	}
}

// What is many is counted where it is met, and stands in full elsewhere.
func TestWhatIsManyIsCounted(t *testing.T) {
	d := crowded(t)
	out := string(written(t, named("md"), reported(d, "17:30:00", Wish{})))
	for want, times := range map[string]int{
		"All 60 participants took the floor; the annex “Participants and speakers” lists them.": 1,
		"- See also paragraphs 2–121.":                                         1,
		"- … and 115 more concrete actions, in the table of concrete actions.": 1,
	} {
		if n := strings.Count(out, want); n != times {
			t.Errorf("%q is there %d times", want, n)
		}
	}
	_, out, _ = strings.Cut(out, "## Objectives")
	out, _, _ = strings.Cut(out, "\n## ")
	if n := strings.Count(out, "\n- "); n != 1+fewPoints+1+fewPoints+1 { // time, notes, the other paragraphs, actions, how many more
		t.Errorf("%d points under the objectives:\n%s", n, out)
	}
	vi := string(written(t, named("md"), reported(d, "17:30:00", Wish{Language: words.Vietnamese()})))
	if !strings.Contains(vi, "xem phụ lục “Danh sách đại biểu và người phát biểu”.") || !strings.Contains(vi, "… và 115 hành động cụ thể khác") {
		t.Error("the Vietnamese report does not count")
	}
	page := string(written(t, named("md"), reported(d, "17:30:00", Wish{Brief: true})))
	if !strings.Contains(page, "All 60 participants took the floor. ") {
		t.Errorf("the page points at an annex it has not:\n%s", page)
	}
}

// Under the Chatham House Rule notes have no paragraph to point at.
func TestWhatIsManyIsCountedUnderTheRule(t *testing.T) {
	out := string(written(t, named("md"), reported(crowded(t), "17:30:00", Wish{Terms: session.Terms{Rule: true}})))
	for _, want := range []string{"- … and 355 more notes, in the discussion.", "- … and 115 more concrete actions"} {
		if strings.Count(out, want) != 1 {
			t.Errorf("%q is missing", want)
		}
	}
}

// Those on the list who were not heard are named where they are few, and in
// the annex where they are many.
func TestManyWhoWereNotHeard(t *testing.T) {
	a := smallAgenda()
	for i := range 12 {
		key := fmt.Sprintf("p%02d", i)
		a.Participants = append(a.Participants, session.Participant{Key: key, Seat: i + 3, Delegation: "Province " + key, Name: "Somebody " + key})
		a.Segments[1].Speakers = append(a.Segments[1].Speakers, key)
	}
	d := open(t, a)
	d.do("14:30:00", session.StartSession{})
	d.do("14:31:00", session.NextSegment{})
	d.do("14:32:00", session.NextSegment{})
	d.do("14:33:00", session.CloseSession{})
	out := string(written(t, named("md"), reported(d, "15:00:00", Wish{})))
	before, annex, _ := strings.Cut(out, "How the floor was held\n")
	if !strings.Contains(annex, "On the list and not heard: Carana, Ostania, Province p00,") {
		t.Errorf("the annex does not name them:\n%s", annex)
	}
	if strings.Contains(before, "not heard: Carana") {
		t.Errorf("a sentence of many names:\n%s", before)
	}
}

func TestNumbersInARowAreOneStretch(t *testing.T) {
	if got := strings.Join(stretchesOf([]int{1, 2, 4, 7, 8, 9, 11}), " "); got != "1 2 4 7–9 11" {
		t.Error(got)
	}
}

// Of many notes the weightiest are listed, in the order of the record.
func TestTheWeightiestNotesAreListed(t *testing.T) {
	var notes []*session.NoteMinutes
	for _, n := range []session.Note{
		{Text: "a"}, {Text: "b", Kind: session.Proposal}, {Text: "c"}, {Text: "d", Star: true}, {Text: "e", Kind: session.KeyMessage},
		{Text: "f"}, {Text: "g", Kind: session.Proposal},
	} {
		notes = append(notes, &session.NoteMinutes{Note: n})
	}
	said := ""
	kept, rest := weightiest(notes)
	for _, n := range append(kept, rest...) {
		said += n.Text
	}
	if said != "abdegcf" || len(kept) != fewPoints {
		t.Error(said)
	}
}

func TestTablesOfOneAnnexHaveTheSameColumns(t *testing.T) {
	columns := []paper.Column{{Head: "a"}, {Head: "b"}, {Head: "c"}}
	got := alike([]paper.Table{{Columns: columns, Rows: [][]string{{"1", "", ""}}}, {Columns: columns}, {Columns: columns, Rows: [][]string{{"2", "", "x"}}}})
	want := [][][]string{{{"1", ""}}, {}, {{"2", "x"}}}
	for i, table := range got {
		if len(table.Columns) != 2 || !cmp.Equal(table.Rows, want[i]) {
			t.Errorf("table %d: %v", i, table)
		}
	}
}

// The properties of a file do not say when a session under the rule closed: its
// cover does not either.
func TestTheMomentOfADocumentUnderTheRule(t *testing.T) {
	d := noted(t)
	for _, brief := range []bool{false, true} {
		if made := Report(reported(d, "15:00:00", Wish{Brief: brief, Terms: session.Terms{Rule: true}})).Made; !made.IsZero() {
			t.Errorf("one page %v: %s", brief, made)
		}
		if made := Report(reported(d, "15:00:00", Wish{Brief: brief})).Made; !made.Equal(d.at("14:40:00").Wall) {
			t.Errorf("one page %v: %s", brief, made)
		}
	}
}
