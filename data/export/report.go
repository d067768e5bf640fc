package export

import (
	"time"

	"roundtable/data/export/paper"
	"roundtable/session"
	"roundtable/session/words"
)

// Report lays the rapporteur's report down, before it has a format. What the
// record does not say has no heading.
func Report(h Handout) paper.Paper {
	h = h.isolated()
	r := &report{Handout: h, say: &h.language.Document, more: &h.language.Report, figures: session.Measure(&h.Minutes), named: map[string]bool{}}
	if r.brief {
		return r.onePage()
	}
	r.cover()
	r.under(r.more.Summary, r.summary())
	r.under(r.say.Objectives, r.objectives())
	r.under(r.keyMessages())
	r.under(r.say.ConcreteActions, r.concreteActions())
	r.under(r.say.Discussion, r.discussion())
	r.under(r.say.Questions, r.questions())
	r.under(r.say.Reflections, r.reflections())
	r.under(r.say.Participation, r.participation())
	r.annex(r.more.Speakers, r.speakersList())
	r.annex(r.more.Agenda, r.agenda())
	r.annex(r.more.Floor, r.floor())
	r.annex(r.more.Corrections, r.provenanceOf())
	return r.paper()
}

// A report is the document while it is laid down, block by block.
type report struct {
	Handout
	say        *words.Document
	more       *words.Report
	figures    session.Figures
	blocks     []paper.Block
	annexes    int
	named      map[string]bool // who was introduced in full
	paragraphs int             // numbered so far, where turns have no numbers
}

func (r *report) put(blocks ...paper.Block) { r.blocks = append(r.blocks, blocks...) }

// under puts a section with its heading; nothing where it is empty.
func (r *report) under(heading string, section []paper.Block) {
	if len(section) > 0 {
		r.put(paper.Heading{Level: 2, Text: heading})
		r.put(section...)
	}
}

// annex puts an annex with its letter, the first on a new page.
func (r *report) annex(heading string, section []paper.Block) {
	if len(section) == 0 {
		return
	}
	if r.annexes == 0 {
		r.put(paper.Break{})
	}
	letter := string(rune('A' + r.annexes))
	r.annexes++
	r.under(words.Fill(r.more.Annex, "n", letter, "text", heading), section)
}

// paper is the document as it stands; the moment it stands for is told where
// the Chatham House Rule does not hold for all of it.
func (r *report) paper() paper.Paper {
	day := r.more.Day(r.day())
	made := r.DrawnUp
	if r.Terms.Rule { // it is the close of a closed session, which the cover keeps back
		made = time.Time{}
	}
	return paper.Paper{
		Lang: r.language.Tag, Title: r.Title, Subject: r.say.Report, Made: made,
		Running: words.Fill(r.more.Running, "text", r.Title, "at", day), Folio: r.more.Folio,
		Banner: r.banner(), Brief: r.brief, Font: r.font, Blocks: r.blocks,
	}
}

// day is the day on which the session was held, or is planned, or was opened.
func (r *report) day() time.Time {
	on := r.Opened
	for _, t := range []*time.Time{r.PrintedStart, r.Started} {
		if t != nil {
			on = *t
		}
	}
	return on.In(r.zone)
}

// drawnUp is when the report was: with the day where that is another one.
func (r *report) drawnUp(clock func(time.Time, *time.Location) string) string {
	at := clock(r.DrawnUp, r.zone)
	if day := r.more.Day(r.DrawnUp.In(r.zone)); day != r.more.Day(r.day()) {
		return at + ", " + day
	}
	return at
}

// at is a time of day with seconds, empty where it stays behind.
func (r *report) at(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return words.ClockSeconds(t, r.zone)
}

// stretch is "14:30 to 15:30"; without an end only the beginning.
func (r *report) stretch(from, to *time.Time, clock func(time.Time, *time.Location) string) string {
	switch {
	case from == nil:
		return ""
	case to == nil:
		return clock(*from, r.zone)
	}
	return fill(r.say.FromTo, "at", clock(*from, r.zone), "to", clock(*to, r.zone))
}

// span is "14:31:20–14:34:10", for tables; without an end only the beginning.
func (r *report) span(from, to *time.Time) string {
	switch {
	case from == nil:
		return ""
	case to == nil:
		return r.at(*from)
	}
	return r.at(*from) + "–" + r.at(*to)
}

// fill puts facts into a template of the document's.
func fill(template string, facts ...string) string { return words.Fill(template, facts...) }

// plain is a paragraph of running text.
func plain(text string) paper.Paragraph { return paper.Paragraph{Runs: paper.Text(text)} }

// remark is a paragraph that a reader in a hurry passes over.
func remark(text string) paper.Paragraph {
	return paper.Paragraph{Runs: paper.Text(text), Tone: paper.Small}
}

// lead is a paragraph in bold: it names what follows.
func lead(text string) paper.Paragraph {
	return paper.Paragraph{Runs: []paper.Run{{Text: text, Bold: true}}}
}

// list is one of points that are each a text; none where there are none.
func list(texts []string) []paper.Block {
	if len(texts) == 0 {
		return nil
	}
	items := make([]paper.Item, len(texts))
	for i, text := range texts {
		items[i].Runs = paper.Text(text)
	}
	return []paper.Block{paper.List{Items: items}}
}

// turnOf finds a turn, or nil.
func (r *report) turnOf(id string) *session.TurnMinutes {
	for i := range r.Turns {
		if r.Turns[i].ID == id {
			return &r.Turns[i]
		}
	}
	return nil
}
