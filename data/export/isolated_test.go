package export

import (
	"strings"
	"testing"

	"roundtable/data/export/paper"
	"roundtable/session"
	"roundtable/session/words"
)

// rightToLeft is a session of which one participant and what they said are
// written in Arabic.
func rightToLeft(t *testing.T) *desk {
	a := smallAgenda()
	for i := range a.Participants {
		if p := &a.Participants[i]; p.Key == "ca" {
			p.Address, p.Name, p.Position = "H.E. Mr.", "محمد السيد", ""
		}
	}
	d := open(t, a)
	d.do("14:30:00", session.StartSession{})
	d.do("14:32:00", session.NextSegment{})
	d.do("14:32:10", session.Next{})
	d.as(session.ByHandRapporteur, "14:32:20", session.TakeNote{Text: "نؤيد الاتفاقية G20, ونشكر", Note: session.KeyMessage})
	d.do("14:34:00", session.CloseSession{})
	return d
}

// A name and a text in Arabic keep their order; the sentence, the bullet and
// the cell round them keep that of the document's language.
func TestArabicStandsInASentenceOfTheDocument(t *testing.T) {
	for _, language := range words.Languages() {
		h := reported(rightToLeft(t), "15:00:00", Wish{Language: language})
		page := string(written(t, named("html"), h))
		for _, want := range []string{
			`<td>H.E. Mr. <bdi dir="rtl">محمد السيد</bdi></td>`,
			`<li><strong>Carana:</strong> <bdi dir="rtl">نؤيد الاتفاقية G20, ونشكر</bdi> (`,
			`<strong>Carana</strong> (H.E. Mr. <bdi dir="rtl">محمد السيد</bdi>`,
		} {
			if !strings.Contains(page, want) {
				t.Errorf("%s: no %s", language.Tag, want)
			}
		}
		for _, b := range Report(h).Blocks {
			if list, ok := b.(paper.List); ok {
				for _, item := range list.Items {
					if paper.RightToLeft(paper.Said(item.Runs)) {
						t.Errorf("%s: %q is set from the right", language.Tag, paper.Said(item.Runs))
					}
				}
			}
		}
		if md := written(t, named("md"), h); strings.ContainsAny(string(md), "\ufdd0\ufdd1\ufdd2") {
			t.Errorf("%s: marks in %s", language.Tag, md)
		}
	}
}
