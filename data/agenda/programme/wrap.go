package programme

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// continues says whether a line of running text goes on with the one above it,
// which only the width of the page has ended. above is what has been put
// together so far, before its last line as it stands in the source.
func continues(above, l, before line) bool {
	if l.mark != plain || l.blank || l.text == "" || above.mark == heading || l.no > before.no+1 && !l.soft {
		return false
	}
	if endsRow(before.text) {
		return false
	}
	if beginsWithAddress(l.text) && utf8.RuneCountInString(before.text) < 50 && !strings.HasSuffix(before.text, ",") {
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
	wide := utf8.RuneCountInString(before.text) >= 50
	if label, _, ok := strings.Cut(l.text, ":"); wide && prosaic(above.text) && !leading(l.text).any() && len(days(l.text)) == 0 && (!ok || len(words(label)) > 4) {
		return true
	}
	return openEnded(above.text) || wide && (unicode.IsLower(r) || openBracket(above.text)) || openBracket(above.text) && unicode.IsLower(r)
}

// endsRow says whether a line ends with its time, as a row does.
func endsRow(text string) bool {
	t := trailing(text)
	if t.when != nil || t.each != nil {
		return true
	}
	if t.length == nil || len(words(t.rest)) >= 12 {
		return false
	}
	behind := strings.TrimLeft(strings.TrimPrefix(text, t.rest), " ")
	return !strings.HasPrefix(behind, ",")
}

// prosaic says whether a text is running prose whose sentence goes on: many
// words, most of them small, and no sign at the end.
func prosaic(text string) bool {
	list := strings.Fields(text)
	if len(list) < 8 || strings.ContainsAny(text[len(text)-1:], ".!?:;)") && (text[len(text)-1] != '.' || !abbreviated(list[len(list)-1])) || leading(text).any() {
		return false
	}
	small := 0
	for _, w := range list {
		if !capital(w) {
			small++
		}
	}
	return small*10 >= len(list)*6
}

// wraps says whether a line goes on with a title.
func (x *lexicon) wraps(title string, l line) bool {
	if len(title) > x.reach {
		return false
	}
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
