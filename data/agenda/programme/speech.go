package programme

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// byPhrase reads somebody out of a line that tells what they do: "Greeting by
// H.E. Jane Roe, Minister", "Introduction de Jane Roe.".
func (x *lexicon) byPhrase(text string) (person, bool) {
	lower := lowered(text)
	for _, sign := range []string{" by ", " par ", " por ", " → "} {
		i := strings.LastIndex(lower, sign)
		if i < 0 {
			continue
		}
		after := strings.TrimSpace(text[i+len(sign):])
		if who, sure := x.whoever(after); sure >= perhaps {
			return who, true
		}
		if w := strings.Trim(after, " ."); acronym(w) && len(strings.Fields(w)) == 1 || x.soleBody(w) && x.isSpeech(text[:i]) {
			return person{name: w}, true
		}
	}
	if !x.isSpeech(lower) {
		return person{}, false
	}
	for _, sign := range []string{" de ", " du ", " d'", " d’", " del ", " of ", " from ", " của "} {
		i := strings.Index(lower, sign)
		if i < 0 {
			continue
		}
		after := strings.TrimSpace(text[i+len(sign):])
		r, _ := utf8.DecodeRuneInString(after)
		if who, sure := x.whoever(after); sure >= perhaps && unicode.IsUpper(r) {
			return who, true
		}
	}
	return person{}, false
}

// isSpeech says whether a text tells of somebody speaking.
func (x *lexicon) isSpeech(text string) bool {
	return has(text, "salut", "introduction", "allocution", "discours", "mot", "mots", "présentation", "intervention", "conférence", "exposé", "témoignage", "conclusion", "ouverture", "clôture", "accueil", "bienvenue", "synthèse",
		"palabras", "saludo", "discurso", "ponencia", "mensaje", "presentación", "intervención", "bienvenida", "inauguración",
		"remark", "remarks", "speech", "address", "statement", "greeting", "message", "keynote", "welcome", "presentation", "lecture", "talk", "phát biểu", "tham luận", "báo cáo", "trình bày", "reading", "report")
}
