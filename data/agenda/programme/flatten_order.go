package programme

import (
	"strings"
	"unicode"
)

// A depth is a bullet that further ones may stand below.
type depth struct {
	indent int
	sign   string
}

// deepen gives a bullet its depth: by its indentation, and where that is the
// same by its sign, as in lists pasted without their indentation.
func (r *textReader) deepen(l *line, sign string) {
	here := depth{r.lines[r.at].indent(), sign}
	for n := len(r.depth); n > 0 && r.depth[n-1].indent > here.indent; n-- {
		r.depth = r.depth[:n-1]
	}
	for i, d := range r.depth {
		if d == here {
			r.depth = r.depth[:i+1]
			l.level = i
			return
		}
	}
	if len(r.depth) < 10 {
		r.depth = append(r.depth, here)
	}
	l.level = len(r.depth) - 1
}

// sign is what kind of bullet or number a text begins with.
func sign(text string) string {
	head, _, _ := strings.Cut(strings.TrimLeft(text, "*_ \t"), " ")
	kind := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsDigit(r):
			return '1'
		case unicode.IsUpper(r):
			return 'A'
		case unicode.IsLetter(r):
			return 'a'
		}
		return r
	}, head)
	if len(kind) > 8 {
		return ""
	}
	return strings.ReplaceAll(strings.ReplaceAll(kind, "11", "1"), "AA", "A")
}

// An ordinalMark is a line that begins like a number of a list, but also like
// an initial or a dash: A. or 1-
type ordinalMark struct {
	at            *line
	number        string
	length        int
	letter, roman int // its place in either order; 0 for none
}

// enumerated settles the lines that may be numbered: those next to their
// predecessor or their successor are.
func enumerated(lines []line) []line {
	var marks []ordinalMark
	each(lines, func(l *line) {
		if m, ok := ordinalOf(l); ok {
			marks = append(marks, m)
		}
	})
	follows := func(i, j int) bool {
		if i < 0 || j >= len(marks) {
			return false
		}
		a, b := marks[i], marks[j]
		return a.letter > 0 && b.letter == a.letter+1 || a.roman > 0 && b.roman == a.roman+1
	}
	for i, m := range marks {
		if m.at.mark == numbered || !follows(i-1, i) && !follows(i, i+1) {
			continue
		}
		m.at.mark, m.at.number = numbered, m.number
		m.at.col += letters(m.at.text[:m.length])
		m.at.text = m.at.text[m.length:]
	}
	return lines
}

// each visits the lines and those in the cells.
func each(lines []line, visit func(*line)) {
	for i := range lines {
		if lines[i].cells == nil {
			visit(&lines[i])
		}
		for j := range lines[i].cells {
			if c := &lines[i].cells[j]; !c.down {
				each(c.lines, visit)
			}
		}
	}
}

func ordinalOf(l *line) (ordinalMark, bool) {
	m := ordinalMark{at: l, number: l.number}
	if l.mark == numbered {
		m.roman = romanValue(l.number)
		return m, m.roman > 0
	}
	if l.mark != plain && l.mark != heading {
		return m, false
	}
	head, rest, found := strings.Cut(l.text, " ")
	if !found || len(head) > 3 || len(head) < 2 || rest == "" {
		return m, false
	}
	m.number, m.length = head[:len(head)-1], len(head)+1
	switch last := head[len(head)-1]; {
	case last == '-' && strings.Trim(m.number, "0123456789") == "" && strings.IndexFunc(rest, unicode.IsLetter) == 0:
		m.letter = int(m.number[len(m.number)-1] - '0')
		if len(m.number) > 1 {
			m.letter += 10 * int(m.number[0]-'0')
		}
		m.letter += 100 // an order of its own
	case last == '.' && len(m.number) == 1 && unicode.IsLetter(rune(m.number[0])):
		m.letter = int(unicode.ToUpper(rune(m.number[0]))-'A') + 1
		m.roman = romanValue(m.number)
	default:
		return m, false
	}
	return m, true
}

// romanValue is what a number of a list in Roman numerals counts; 0 for none.
func romanValue(s string) int {
	for n := 1; n < 40; n++ {
		if strings.EqualFold(roman(n), s) {
			return n
		}
	}
	return 0
}
