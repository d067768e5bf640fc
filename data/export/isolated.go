package export

import (
	"slices"

	"roundtable/data/export/paper"
)

// isolated is a handout in which everything that people said, wrote or are
// called keeps its own order of letters within a sentence of the document's
// language. Nothing of h changes.
func (h Handout) isolated() Handout {
	apart := func(texts ...*string) {
		for _, text := range texts {
			*text = paper.Isolated(*text)
		}
	}
	apart(&h.Title, &h.Venue)
	h.Minutes.Objectives = slices.Clone(h.Minutes.Objectives)
	for i := range h.Minutes.Objectives {
		apart(&h.Minutes.Objectives[i])
	}
	h.People = slices.Clone(h.People)
	for i := range h.People {
		p := &h.People[i]
		apart(&p.Delegation, &p.Name, &p.Address, &p.Position, &p.OnBehalf)
	}
	h.Segments = slices.Clone(h.Segments)
	for i := range h.Segments {
		apart(&h.Segments[i].Title, &h.Segments[i].Reason)
	}
	h.Turns = slices.Clone(h.Turns)
	for i := range h.Turns {
		apart(&h.Turns[i].OnBehalf, &h.Turns[i].Reader)
	}
	h.Notes = slices.Clone(h.Notes)
	for i := range h.Notes {
		apart(&h.Notes[i].Text, &h.Notes[i].WhoName)
	}
	h.Questions = slices.Clone(h.Questions)
	for i := range h.Questions {
		apart(&h.Questions[i].Text, &h.Questions[i].AskerName, &h.Questions[i].Affiliation)
	}
	h.Reflections = slices.Clone(h.Reflections)
	for i := range h.Reflections {
		apart(&h.Reflections[i].KeyMessage)
	}
	return h
}
