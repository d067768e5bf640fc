package programme

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A timing is the time that a line or a cell gives a row.
type timing struct {
	when   *stamp // a time of day or a range
	length *stamp // minutes that are stated
	each   *stamp // minutes that are stated for every speaker
	rest   string // the text without them
	tail   string // what stands behind the times: somebody's name
}

func (t timing) any() bool { return t.when != nil || t.length != nil || t.each != nil }

// take keeps a stamp; a second time of day behind a single one is its end.
func (t *timing) take(s stamp) bool {
	switch {
	case s.isLength() && s.each:
		if t.each != nil {
			return false
		}
		t.each = &s
	case s.isLength():
		if t.length != nil {
			return false
		}
		t.length = &s
	case t.when == nil:
		t.when = &s
	case t.when.end == nil && s.end == nil && s.start.minute > t.when.start.minute:
		t.when.end = s.start
	default:
		return false
	}
	return true
}

const (
	openers    = " \t\"'“‘«([{*_|·•▪>~≈"
	separators = " \t:–—-‑|.,;)]}*_>·•▪/"
)

// leading reads the times with which a text begins: "9:00–9:10 (10 min)
// Opening", "From 9.00 to 9.10: Opening", "10 minutes – Talk".
func leading(text string) timing {
	t := timing{rest: text}
	rest := strings.TrimLeft(text, openers)
	plain := rest
	rest = afterWords(rest, "from", "at", "de", "à", "từ", "lúc", "desde", "las", "a", "between", "entre", "approx.", "approximately", "ca.", "environ", "around")
	worded := rest != plain
	for {
		s, ok := stampAt(rest, 0)
		if !ok || !t.fits(s, rest) || worded && s.end == nil && !t.any() && !signFollows(rest[s.to:]) || !t.take(s) {
			return t
		}
		after := rest[s.to:]
		if strings.HasPrefix(strings.TrimLeft(after, " "), ")") && !strings.Contains(text[:len(text)-len(rest)], "(") {
			return timing{rest: text}
		}
		t.rest = strings.TrimLeft(after, separators)
		rest = strings.TrimLeft(t.rest, openers)
		if strings.HasPrefix(t.rest, "(") && !bracketHoldsTime(t.rest) {
			return t
		}
	}
}

// signFollows says whether a sign stands at the beginning of a text, as between a
// time and its title.
func signFollows(text string) bool {
	text = strings.TrimLeft(text, " ")
	r, _ := utf8.DecodeRuneInString(text)
	return text == "" || strings.ContainsRune(":–—-‑|)];\t.•", r)
}

// running says whether a text is sentences rather than a title.
func running(text string) bool {
	ends := 0
	for _, s := range sentences(text) {
		if strings.HasSuffix(s, ".") && len(words(s)) > 4 {
			ends++
		}
	}
	return len(words(text)) > 20 && ends > 1
}

// fits says whether a text may begin with a stamp as a row does: a length
// stands before a sign, a capital or the end, never before a running sentence.
func (t timing) fits(s stamp, text string) bool {
	after := text[s.to:]
	if !s.isLength() || t.any() {
		return true
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(after, " "))
	return !s.each && (after == "" || strings.ContainsRune(":–—-‑|)];\t.", r) || !unicode.IsLower(r) && r != ',')
}

func afterWords(text string, words ...string) string {
	c := cursor{text, 0}
	if !c.word(words...) {
		return text
	}
	mark := c.at
	c.blanks()
	if c.word("las", "la") {
		c.blanks()
	}
	if c.at == mark || c.at >= len(text) {
		return text
	}
	if _, ok := stampAt(text, c.at); !ok {
		r, _ := utf8.DecodeRuneInString(text[c.at:])
		if !unicode.IsDigit(r) {
			return text
		}
	}
	return text[c.at:]
}

// bracketHoldsTime says whether the bracket with which a text begins holds a
// time and little else.
func bracketHoldsTime(text string) bool {
	end := closes(text[1:])
	if end < 0 {
		return false
	}
	return onlyTimes(text[1 : end+1])
}

// onlyTimes says whether a text is a time with at most a few words about it:
// "approx. 10 min", "20 mins + 5 mins Q&A", "10 minutes including questions".
func onlyTimes(text string) bool {
	found := stamps(text)
	if len(found) == 0 {
		return false
	}
	left, at := "", 0
	for _, s := range found {
		left += " " + text[at:s.from]
		at = s.to
	}
	left += " " + text[at:]
	return len(words(left)) <= 5 && len(days(text)) == 0
}

// bracketed takes the times in brackets out of a text: "Opening (5 min)".
func bracketed(text string) timing {
	t := timing{rest: text}
	for i := 0; i < len(t.rest); i++ {
		if t.rest[i] != '(' && t.rest[i] != '[' {
			continue
		}
		end := closingOf(t.rest[i:])
		if end > 0 && isTotal(t.rest[i+1:i+end]) {
			return timing{rest: text}
		}
		if end < 0 || !onlyTimes(t.rest[i+1:i+end]) {
			continue
		}
		before := t
		for _, s := range stamps(t.rest[i+1 : i+end]) {
			s.each = s.each || s.isLength() && distributive(t.rest[i+1:i+end])
			t.take(s)
		}
		if before.when == t.when && before.length == t.length && before.each == t.each {
			continue
		}
		head, tail := strings.TrimRight(t.rest[:i], " –—-:,"), strings.TrimLeft(t.rest[i+end+1:], " ")
		if strings.HasPrefix(tail, ",") && isBreak(head) {
			tail = "" // where it is served
		}
		t.rest = strings.TrimSpace(strings.TrimSuffix(head+" "+tail, " "))
		i = -1
	}
	t.rest = strings.TrimSpace(t.rest)
	return t
}

// distributive says whether a text speaks of every speaker: "each 3 minutes".
func distributive(text string) bool {
	return has(text, "each", "per speaker", "per person", "per delegation", "per panellist", "per panelist", "chacun", "chacune", "chaque", "par intervenant", "par personne", "cada uno", "cada una", "cada", "por ponente", "por persona", "mỗi", "every", "per presenter", "apiece", "par orateur")
}

func closingOf(text string) int {
	shut := byte(')')
	if text[0] == '[' {
		shut = ']'
	}
	depth := 0
	for i := range len(text) {
		switch text[i] {
		case text[0]:
			depth++
		case shut:
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// trailing reads the times with which a text ends: "Opening, 9:00–9:10",
// "Opening ..... 5 min", "Opening (5 min)".
func trailing(text string) timing { return trailingUpTo(text, 3) }

// trailingUpTo reads so many times at most, one behind the other: a row has a
// time of day, a length, and a length for each speaker.
func trailingUpTo(text string, most int) timing {
	t := bracketed(strings.TrimRight(text, " .;"))
	if t.any() && most > 1 {
		if more := trailingUpTo(t.rest, most-1); more.any() && (t.when == nil) != (more.when == nil) || t.length == nil && more.length != nil {
			if t.when == nil {
				t.when = more.when
			}
			if t.length == nil {
				t.length = more.length
			}
			t.rest = more.rest
		}
	}
	if t.any() {
		return t
	}
	found := stamps(t.rest)
	if len(found) == 0 {
		return t
	}
	last := found[len(found)-1]
	tail := strings.Trim(t.rest[last.to:], " .;:)]|*_")
	if tail != "" || last.each || last.isLength() && len(found) == 1 && distributive(t.rest) && !endsInSign(strings.TrimRight(t.rest[:last.from], " ")) {
		return t
	}
	head := strings.TrimRight(t.rest[:last.from], " ")
	if head == "" || !last.isRange() && !endsInSign(head) && !last.isLength() {
		return t
	}
	if last.isLength() && !endsInSign(head) && runsOn(head) {
		return t
	}
	t.take(last)
	t.rest = strings.TrimRight(head, " .…_:–—-‑,|([\t")
	return t
}

// endsInSign says whether a sign stands between a title and its time.
func endsInSign(head string) bool {
	r, _ := utf8.DecodeLastRuneInString(head)
	return strings.ContainsRune(":–—-‑,|([.…_\t;", r)
}

// runsOn says whether a text ends in a word that belongs to what follows: "a
// break of", "not more than".
func runsOn(head string) bool {
	switch strings.ToLower(lastWord(head)) {
	case "of", "than", "for", "in", "to", "within", "about", "the", "last", "next", "de", "pour", "trong", "takes", "exceed", "at", "from", "until", "by", "and", "or", "after", "before",
		"durante", "pendant", "dans", "every", "maximum", "max", "least", "most", "limited", "à", "a":
		return true
	}
	return false
}
