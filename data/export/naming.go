package export

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"roundtable/data/export/paper"
	"roundtable/session"
)

// titled is a participant's form of address, name and position.
func titled(p *session.Person) string {
	return joined(", ", strings.TrimSpace(p.Address+" "+p.Name), p.Position)
}

// speaker is a participant in full: the delegation first, then address, name
// and position.
func (r *report) speaker(p *session.Person) string {
	if p.Delegation == "" || sameName(p) {
		return titled(p)
	}
	return p.Delegation + " (" + titled(p) + ")"
}

// sameName says whether a delegation and the name of who sits for it say the
// same: one is the other, or has all of it.
func sameName(p *session.Person) bool {
	words := func(s string) string { return " " + strings.ToLower(paper.Unmarked(s)) + " " }
	name, delegation := words(p.Name), words(p.Delegation)
	return strings.Contains(name, delegation) || strings.Contains(delegation, name)
}

// speakers are people in a row.
func (r *report) speakers(keys []string) string {
	var all []string
	for _, key := range keys {
		all = append(all, r.short(r.person(key)))
	}
	return strings.Join(all, ", ")
}

// short is what a participant is called once they were introduced: the
// delegation, with the name where several sit for it.
func (r *report) short(p *session.Person) string {
	if p.Delegation == "" {
		return p.Name
	}
	for i := range r.People {
		if other := &r.People[i]; other.Delegation == p.Delegation && other.Key != p.Key {
			return label(p)
		}
	}
	return p.Delegation
}

// introduced is a participant at the head of a paragraph, in full the first
// time and short from then on, and what is to be said of them in apposition.
func (r *report) introduced(p *session.Person) (name []paper.Run, appositions []string) {
	bold := func(text string) paper.Run { return paper.Run{Text: text, Bold: true} }
	if r.named[p.Key] {
		return []paper.Run{bold(r.short(p))}, nil
	}
	r.named[p.Key] = true
	if p.Delegation != "" && !sameName(p) {
		return []paper.Run{bold(p.Delegation), {Text: " (" + titled(p) + ")"}}, nil
	}
	if p.Position != "" {
		appositions = []string{p.Position}
	}
	return []paper.Run{bold(strings.TrimSpace(p.Address + " " + p.Name))}, appositions
}

// said is who said what a note holds; empty where nobody had the floor, or it
// is not attributed.
func (r *report) said(n *session.NoteMinutes) string {
	if n.Participant == "" {
		return ""
	}
	return r.short(r.person(n.Participant))
}

// listed are texts in a sentence: "a, b and c".
func (r *report) listed(texts []string) string {
	if len(texts) < 2 {
		return strings.Join(texts, "")
	}
	last := len(texts) - 1
	return strings.Join(texts[:last], ", ") + r.more.And + texts[last]
}

// joined are the texts that are not empty.
func joined(with string, texts ...string) string {
	var said []string
	for _, text := range texts {
		if text != "" {
			said = append(said, text)
		}
	}
	return strings.Join(said, with)
}

// begun is a text as it begins a sentence: with a capital, unless its first
// word is written with one further on.
func begun(text string) string {
	before, text, after := paper.Bare(text)
	return before + capital(text) + after
}

func capital(text string) string {
	word, _, _ := strings.Cut(text, " ")
	first, size := utf8.DecodeRuneInString(text)
	if strings.IndexFunc(word, unicode.IsUpper) >= 0 || size == 0 {
		return text
	}
	return string(unicode.ToUpper(first)) + text[size:]
}

// stopped is a text as a sentence: it ends in a mark.
func stopped(text string) string {
	before, text, after := paper.Bare(strings.TrimSpace(text))
	text = strings.TrimSpace(text)
	last, _ := utf8.DecodeLastRuneInString(text)
	if text == "" || strings.ContainsRune(".…!?:;؟", last) {
		return before + text + after
	}
	return before + text + after + "."
}
