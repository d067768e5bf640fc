package export

import (
	"slices"
	"strings"

	"roundtable/data/export/paper"
	"roundtable/session"
	"roundtable/session/words"
)

// cover puts the title, the facts and what stands between the reader and a
// final report.
func (r *report) cover() {
	r.put(r.title())
	if r.Title != "" {
		r.put(plain(r.say.Report))
	}
	if facts := r.facts(); len(facts) > 0 {
		r.put(facts)
	}
	r.put(r.rule()...)
	r.put(r.warnings()...)
}

// rule says that the Chatham House Rule holds for the whole or in part, and
// what stands in the texts for what it keeps back.
func (r *report) rule() []paper.Block {
	switch {
	case r.Veiled && !r.Terms.Rule:
		return []paper.Block{plain(r.more.RuleInPart)}
	case !r.Terms.Rule:
		return nil
	}
	texts := append([]string{r.Title, r.Venue}, r.Minutes.Objectives...)
	for i := range r.Segments {
		texts = append(texts, r.Segments[i].Title)
	}
	for i := range r.Questions {
		texts = append(texts, r.Questions[i].Text)
	}
	for i := range r.Notes {
		texts = append(texts, r.Notes[i].Text)
	}
	for i := range r.Reflections {
		texts = append(texts, r.Reflections[i].KeyMessage)
	}
	text := r.more.Rule
	if slices.ContainsFunc(texts, func(s string) bool { return strings.Contains(s, session.StandIn) }) {
		text += " " + fill(r.more.StandIn, "text", session.StandIn)
	}
	return []paper.Block{plain(text)}
}

// title is what the session is called; of one without a name that this is its
// report.
func (r *report) title() paper.Heading {
	if r.Title == "" {
		return paper.Heading{Level: 1, Text: r.say.Report}
	}
	return paper.Heading{Level: 1, Text: r.Title}
}

// facts are what the session was, and when.
func (r *report) facts() paper.Facts {
	var facts paper.Facts
	fact := func(name, text string) {
		if text != "" {
			facts = append(facts, paper.Fact{Name: name, Text: text})
		}
	}
	if !r.day().IsZero() {
		fact(r.say.Date, r.more.Day(r.day()))
	}
	fact(r.say.Venue, r.Venue)
	fact(r.say.Zone, r.Zone)
	fact(r.say.Languages, strings.Join(r.Languages, ", "))
	fact(r.say.Interpretation, worded(r.say.Interpretations, r.Interpretation))
	if r.Moderator != "" {
		fact(r.say.Moderator, r.speaker(r.person(r.Moderator)))
	}
	fact(r.say.Planned, r.stretch(r.PrintedStart, r.MustEnd, words.Clock))
	if !r.Terms.Rule {
		fact(r.say.Held, r.stretch(r.Started, r.Closed, words.Clock))
	}
	fact(r.say.Session, r.Minutes.Session)
	return facts
}

// banner says that the document is not final, or not of a session.
func (r *report) banner() string {
	practice, open := "", ""
	if r.Practice {
		practice = r.say.Practice
	}
	if r.Closed == nil {
		open = fill(r.say.StillOpen, "at", r.drawnUp(words.Clock))
	}
	return joined(" ", practice, open)
}

// warnings are what whoever sends the report should see first.
func (r *report) warnings() []paper.Block {
	var all []paper.Block
	warn := func(text string) {
		all = append(all, paper.Paragraph{Runs: paper.Text(text), Tone: paper.Warning})
	}
	private := 0
	for i := range r.Notes {
		if r.Notes[i].Private {
			private++
		}
	}
	if private > 0 {
		warn(begun(r.more.Private(private)))
	}
	if n := len(r.marks()); n > 0 {
		warn(begun(r.more.Unwritten(n)))
	}
	return all
}
