package programme

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"roundtable/session"
)

func (f *flattener) struck(no, _ int) {
	f.notice(no, session.Say("a text that is struck out was left out"))
}

func (f *flattener) footnoted(no int) {
	f.notice(no, session.Say("footnote marks were left out"))
}

// fragments are the lines of a piece of running text that stands at a line and
// column: it may hold tags, breaks and bullets.
func (f *flattener) fragments(no, col int, text string) []line {
	if len(text) > longest {
		f.long = no
		return nil
	}
	var raw []line
	if strings.Contains(text, "<") && f.patterns.tag.expression().MatchString(text) {
		raw = f.inline(text, no, col)
	} else {
		trimmed := strings.TrimLeft(text, " \t")
		raw = []line{{no: no, col: col + letters(text) - letters(trimmed), text: f.entities(trimmed)}}
	}
	var lines []line
	for _, l := range raw {
		if strings.Contains(l.text, "[^") {
			l.text = l.text[len(f.patterns.foot.expression().FindString(l.text)):]
		}
		for _, l := range f.marked(l) {
			l.text = f.unmarked(l.no, l.text)
			lines = append(lines, f.markedOnce(l))
		}
	}
	return filled(lines)
}

func filled(lines []line) []line {
	kept := lines[:0]
	for _, l := range lines {
		if l.text = joined(l.text); l.text != "" {
			kept = append(kept, l)
		}
	}
	return kept
}

// marked takes the bullet or the number off a line, and cuts it where further
// bullets stand in it.
func (f *flattener) marked(l line) []line {
	var lines []line
	for _, part := range bulletsWithin(l.text) {
		one := l
		if part.at > 0 {
			one = line{no: l.no, col: l.col + letters(l.text[:part.at]), level: l.level}
		}
		one.text = part.text
		one = f.markedOnce(one)
		one.text = f.unfooted(one.no, one.text)
		lines = append(lines, one)
	}
	return filled(lines)
}

// markedOnce takes a bullet, several of them ("- –"), or a number off.
func (f *flattener) markedOnce(l line) line {
	if l.mark == heading {
		return l
	}
	for range 3 {
		n := bulletLength(l.text)
		if n == 0 {
			break
		}
		rest := strings.TrimLeft(l.text[n:], " \t")
		l.col += letters(l.text) - letters(rest)
		l.text = rest
		if l.mark == plain {
			l.mark, l.soft = bullet, false
		}
	}
	for _, box := range []string{"[ ] ", "[x] ", "[X] "} {
		if l.mark == bullet && strings.HasPrefix(l.text, box) {
			l.text, l.col = l.text[len(box):], l.col+len(box)
		}
	}
	if l.mark != numbered {
		if number, n := f.numberLength(l.text); n > 0 {
			l.col += letters(l.text[:n])
			l.mark, l.number, l.text, l.soft = numbered, number, l.text[n:], false
		}
	}
	return l
}

// bulletLength is how many bytes of a text are the bullet that it begins with.
// A letter that is a bullet in some fonts, and a dash, need a blank behind.
func bulletLength(text string) int {
	r, n := utf8.DecodeRuneInString(text)
	rest := text[n:]
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " \t"))
	spaced := rest != "" && (rest[0] == ' ' || rest[0] == '\t')
	switch {
	case rest == "":
		return 0
	case isBulletSign(r):
		return n
	case strings.ContainsRune("-*+–—−‒·‐‑", r):
		if spaced || (r == '-' || r == '–') && unicode.IsUpper(next) {
			return n
		}
	case r == 'o' && spaced && (unicode.IsUpper(next) || unicode.IsDigit(next)),
		(r == '>' || r == '»' || r == '›' || r == '→') && spaced:
		return n
	}
	return 0
}

// isBulletSign says that a character is nothing but a bullet.
func isBulletSign(r rune) bool {
	return strings.ContainsRune("•▪◦‣●■○□▫⁃∙⦁✓✔✗✘➢➤➔➜❖♦◆◇►▸▶▷★☆☐☑☒⚫⚪◾◽➣", r)
}

// A within is a part of a line and the byte where it begins.
type within struct {
	at   int
	text string
}

// bulletsWithin cuts a line where its own bullet comes again, or where one
// comes that nobody writes between words.
func bulletsWithin(text string) []within {
	first, _ := utf8.DecodeRuneInString(text)
	if !strings.ContainsAny(text, "•▪◦‣●■○➢❖►▸") {
		return []within{{0, text}}
	}
	parts := []within{}
	from := 0
	for i, r := range text {
		cuts := strings.ContainsRune("▪‣■➢❖", r) || r == first && strings.ContainsRune("•◦●○►▸", r)
		if i > 0 && cuts {
			parts = append(parts, within{from, text[from:i]})
			from = i
		}
	}
	return append(parts, within{from, text[from:]})
}

// numberLength is the number that a text begins with, as written without its
// dot or brackets, and how many bytes it takes with the blanks behind. What
// may be a time (9.10), a date (25. Oktober 2025) or a person's initial is
// none here; initials and 1- are weighed when all lines are known.
func (f *flattener) numberLength(text string) (string, int) {
	m := f.patterns.number.expression().FindStringSubmatch(text)
	if m == nil || len(m[0]) == len(text) {
		return "", 0
	}
	rest := text[len(m[0]):]
	if f.patterns.month.expression().MatchString(rest) {
		return "", 0
	}
	number := m[1] + m[2] + m[4]
	single := len(number) == 1 && unicode.IsLetter(rune(number[0]))
	switch {
	case m[2] != "" && (m[3] == "." || m[3] == "-") && single, m[3] == "/" && !unicode.IsDigit(rune(number[0])):
		return "", 0
	case m[3] == "-" && !unicode.IsDigit(rune(number[0])):
		return "", 0
	case m[3] == "-" && strings.IndexFunc(rest, unicode.IsLetter) != 0:
		return "", 0
	}
	return number, len(m[0])
}

// unfooted is a text without the marks of footnotes behind its words.
func (f *flattener) unfooted(no int, text string) string {
	if !strings.ContainsAny(text, "¹²³⁰⁴⁵⁶⁷⁸⁹†‡") {
		return text
	}
	var b strings.Builder
	runes := []rune(text)
	for i := 0; i < len(runes); i++ {
		n := i
		for n < len(runes) && strings.ContainsRune("⁰¹²³⁴⁵⁶⁷⁸⁹", runes[n]) {
			n++
		}
		switch {
		case n-i == 2 && i > 0 && unicode.IsDigit(runes[i-1]): // 9³⁰ is half past nine
			b.WriteRune(':')
			b.WriteRune(onLine(runes[i]))
			b.WriteRune(onLine(runes[i+1]))
			i = n - 1
		case n > i && i > 0 && !unicode.IsDigit(runes[i-1]) && !areal(runes[:i]):
			f.footnoted(no)
			i = n - 1
		case runes[i] == '†' || runes[i] == '‡':
			f.footnoted(no)
		default:
			b.WriteRune(runes[i])
		}
	}
	return b.String()
}

// areal says that a text ends with a measure that may be raised: m², km².
func areal(before []rune) bool {
	end := strings.TrimLeft(string(before[max(len(before)-3, 0):]), " ")
	return end == "m" || end == "km" || end == "cm" || strings.HasSuffix(end, " m") || strings.HasSuffix(end, " km")
}

func onLine(r rune) rune {
	return '0' + rune(slices.Index([]rune("⁰¹²³⁴⁵⁶⁷⁸⁹"), r))
}
