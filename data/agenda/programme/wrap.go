package programme

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// continues says whether a line of running text goes on with the one above it,
// which only the width of the page has ended.
func continues(above, l line) bool {
	if l.mark != plain || l.blank || l.text == "" || above.mark == heading || l.no > above.no+1+strings.Count(above.text, "\n") && !l.soft {
		return false
	}
	if l.soft {
		return !beginsWithAddress(l.text) && !leadsRow(l.text) && !looksLabelled(l.text)
	}
	if openEnded(above.text) && loneClock(l.text) {
		return true
	}
	if leadsRow(l.text) || looksLabelled(l.text) || leadsRow(above.text) && onlyTimes(above.text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(l.text)
	wide := utf8.RuneCountInString(above.text) >= 50
	return openEnded(above.text) || wide && (unicode.IsLower(r) || openBracket(above.text)) || openBracket(above.text) && unicode.IsLower(r)
}

// wraps says whether a line goes on with a title.
func (x *lexicon) wraps(title string, l line) bool {
	if _, ok := x.labelled(l.text); ok || x.honorific(l.text) > 0 {
		return false
	}
	if l.mark != plain || l.cells != nil || l.blank || leadsRow(l.text) || looksLabelled(l.text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(l.text)
	return openEnded(title) || openBracket(title) || openQuote(title) || unicode.IsLower(r) && !beginsWithAddress(l.text)
}

// loneClock says whether a text begins with a time that the sentence above it
// wants: "… before 12 March at / 11 h if a name is wrong."
func loneClock(text string) bool {
	t := leading(text)
	if t.when == nil || t.when.end != nil {
		return false
	}
	r, _ := utf8.DecodeRuneInString(t.rest)
	return unicode.IsLower(r) && !signFollows(text[t.when.to:])
}

func leadsRow(text string) bool { t := leading(text); return t.when != nil }

// looksLabelled says whether a text has a short label before a colon.
func looksLabelled(text string) bool {
	i := strings.Index(text, ":")
	return i > 0 && i < 40 && rolesOf(text[:i]) != nil
}

// beginsWithAddress says whether a text begins with a form of address.
func beginsWithAddress(text string) bool {
	switch strings.TrimRight(firstWord(text), ".") {
	case "Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "H.E", "HE", "Hon", "Amb", "Ambassador", "M", "Mme", "Mlle", "Sr", "Sra", "Dra", "Ông", "Bà", "TS", "PGS", "GS", "ThS", "PGS.TS", "GS.TS", "Sir", "Dame":
		return true
	}
	return false
}

// openEnded says whether a text cannot end where it does: on a comma or on a
// word that wants another.
func openEnded(text string) bool {
	if strings.HasSuffix(text, ",") || strings.HasSuffix(text, "/") || strings.HasSuffix(text, "&") || strings.HasSuffix(text, "-") && !strings.HasSuffix(text, " -") {
		return true
	}
	switch last := lastWord(text); last {
	case "of", "the", "and", "for", "in", "on", "to", "with", "from", "by", "at", "as", "a", "an", "or", "into", "towards", "between", "under", "their", "its",
		"de", "du", "des", "la", "le", "les", "et", "pour", "dans", "sur", "avec", "aux", "à", "en", "par", "l’", "d’",
		"del", "los", "las", "y", "con", "el", "para", "por", "của", "và", "về", "cho", "trong", "các", "với", "tại", "theo":
		return true
	}
	return false
}

func openBracket(text string) bool { return strings.Count(text, "(") > strings.Count(text, ")") }

func openQuote(text string) bool {
	return strings.Count(text, "«") > strings.Count(text, "»") || strings.Count(text, "“") > strings.Count(text, "”") || strings.Count(text, "\"")%2 == 1
}
