package export

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"roundtable/data/export/paper"
	"roundtable/session"
	"roundtable/session/words"
)

// holds says which of some texts a report in Markdown lacks, and which it has
// that it should not.
func holds(t *testing.T, md string, wanted, gone []string) {
	t.Helper()
	for _, want := range wanted {
		if !strings.Contains(md, want) {
			t.Errorf("it lacks %q:\n%s", want, md)
		}
	}
	for _, not := range gone {
		if strings.Contains(md, not) {
			t.Errorf("it has %q:\n%s", not, md)
		}
	}
}

// A delegation that is called as who sits for it is named once, in an action
// too.
func TestANameIsSaidOnce(t *testing.T) {
	a := smallAgenda()
	for i := range a.Participants {
		switch p := &a.Participants[i]; p.Key {
		case "ca":
			p.Delegation, p.Name, p.Address, p.Position = "Carana", "Delegation of Carana", "", ""
		case "os":
			p.Delegation, p.Name = "Ostania", "Ost"
		}
	}
	d := open(t, a)
	d.do("14:30:00", session.StartSession{})
	d.do("14:32:00", session.NextSegment{})
	d.do("14:32:10", session.Next{})
	d.as(session.ByHandRapporteur, "14:32:20", session.NoteAction{Who: "ca", Text: "Send the list", Objective: 1})
	d.as(session.ByHandRapporteur, "14:32:30", session.NoteAction{Who: "os", Text: "Print it", Objective: 1})
	d.do("14:34:00", session.CloseSession{})
	md := string(written(t, named("md"), reported(d, "15:00:00", Wish{})))
	holds(t, md, []string{
		"- _Concrete action:_ Delegation of Carana: Send the list (paragraph 2; as noted)",
		"- _Concrete action:_ Ostania (Ost): Print it (Carana, paragraph 2; as noted)",
	}, []string{"Carana (Delegation of Carana)"})
}

// A mark without a text has its time and its turn; where the rule holds for the
// whole, there is only how many there are.
func TestAMarkWithoutAText(t *testing.T) {
	d := open(t, smallAgenda())
	d.do("14:30:00", session.StartSession{})
	d.do("14:32:00", session.NextSegment{})
	d.do("14:32:10", session.Next{})
	d.as(session.ByHandRapporteur, "14:32:20", session.MarkMoment{})
	d.as(session.ByHandRapporteur, "14:32:30", session.MarkMoment{Text: "figures"})
	d.do("14:34:00", session.CloseSession{})
	holds(t, string(written(t, named("md"), reported(d, "15:00:00", Wish{}))),
		[]string{"- 14:32:20, Carana, paragraph 2\n- 14:32:30, Carana, paragraph 2: figures\n"}, []string{"\n-\n", "\n- \n"})
	holds(t, string(written(t, named("md"), reported(d, "15:00:00", Wish{Terms: session.Terms{Rule: true}}))),
		[]string{"**Marks still to be written up**\n\n- Two moments"}, []string{"figures", "14:32:20", "\n-\n", "\n- \n"})
}

// What stands under the rule in part is said in a sentence.
func TestASegmentUnderTheRuleIsSaidInASentence(t *testing.T) {
	d := spokenUnder(t, smallAgenda(), session.ChathamHouse)
	d.do("14:34:00", session.CloseSession{})
	for _, l := range words.Languages() {
		holds(t, string(written(t, named("md"), reported(d, "15:00:00", Wish{Language: l}))), []string{"\n" + l.Report.HeldUnder}, nil)
	}
}

// Key messages are alone under their heading; what else was starred follows,
// and has a heading of its own where it is alone.
func TestWhatElseIsImportant(t *testing.T) {
	d := open(t, smallAgenda())
	d.do("14:30:00", session.StartSession{})
	d.do("14:32:00", session.NextSegment{})
	d.do("14:32:10", session.Next{})
	d.as(session.ByHandRapporteur, "14:32:20", session.TakeNote{Text: "It was said", Star: true})
	holds(t, string(written(t, named("md"), reported(d, "14:33:00", Wish{}))),
		[]string{"## Marked as important\n\n- **Note, Carana:** It was said (paragraph 2)\n"}, []string{"## Key messages"})
	d.as(session.ByHandRapporteur, "14:32:30", session.TakeNote{Note: session.KeyMessage, Text: "Trust is slow"})
	for _, brief := range []bool{false, true} {
		var lists [][]paper.Item
		for _, b := range Report(reported(d, "14:33:00", Wish{Brief: brief})).Blocks {
			if list, ok := b.(paper.List); ok && strings.Contains(paper.Said(list.Items[0].Runs), ":") {
				lists = append(lists, list.Items)
			}
		}
		said := ""
		for _, list := range lists {
			for _, item := range list {
				said += paper.Said(item.Runs) + "\n"
			}
		}
		if !strings.Contains(said, "Carana: Trust is slow") || strings.Index(said, "Note, Carana: It was said") < strings.Index(said, "Carana: Trust is slow") {
			t.Errorf("brief %t: %s", brief, said)
		}
	}
}

// A note that is attributed by consent names who said it, in an archive as in
// the report.
func TestConsentHoldsInEveryFormat(t *testing.T) {
	a := smallAgenda()
	a.Segments[1].Attribution = session.ChathamHouse
	d := open(t, a)
	d.do("14:30:00", session.StartSession{})
	d.do("14:32:00", session.NextSegment{})
	d.do("14:32:10", session.Next{})
	d.as(session.ByHandRapporteur, "14:32:20", session.TakeNote{Text: "Trust is slow"})
	d.as(session.ByHandRapporteur, "14:32:30", session.AttributeNote{To: session.Attributed, Consent: "at the table"})
	d.as(session.ByHandRapporteur, "14:32:40", session.TakeNote{Text: "Nobody said so"})
	d.do("14:34:00", session.CloseSession{})
	h := d.handout("15:00:00")
	holds(t, string(written(t, named("md"), h)), []string{"**Carana:** Trust is slow"}, []string{"Carana:** Nobody"})
	holds(t, string(written(t, named("akn"), h)), []string{`<p class="note">Carana (Amara Diallo): note: Trust is slow</p>`, `<p class="note">note: Nobody said so</p>`}, nil)
}

// A wide sheet is printed on a page on which it can be read.
func TestAWideSheetTakesAWidePage(t *testing.T) {
	book, err := excelize.OpenReader(bytes.NewReader(written(t, named("xlsx"), small(t).handout("15:00:00"))))
	if err != nil {
		t.Fatal(err)
	}
	own := &words.English().Exports.Workbook
	for sheet, want := range map[string]int{own.Turns: 8, own.Agenda: 8, own.Log: 9} { // A3, A3, A4
		page, err := book.GetPageLayout(sheet)
		if err != nil || *page.Size != want || *page.Orientation != "landscape" {
			t.Errorf("%s: %+v, %v", sheet, page, err)
		}
	}
}
