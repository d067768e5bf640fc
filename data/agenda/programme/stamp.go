package programme

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A stamp is an expression of time inside a text: a time of day, a range of
// two, or a length.
type stamp struct {
	from, to   int // bytes of the text that it takes, brackets apart
	start, end *clock
	minutes    float64 // of a length; 0 of times of day
	least      float64 // of a length written as a span: 5 in "5-10 min"
	compound   bool    // a sum or a span
	each       bool    // for every speaker
	zone       string  // as written beside it
	sign       rune    // between the two times of a range
	mixed      bool    // its two times are written in different ways
	offset     bool    // it counts from the start of the whole: T+5
}

func (s *stamp) isRange() bool  { return s.start != nil && s.end != nil }
func (s *stamp) isLength() bool { return s.start == nil }

// stamps finds the expressions of time in a text, in their order.
func stamps(text string) []stamp {
	var found []stamp
	dates := days(text)
	for at := 0; at < len(text); {
		if len(dates) > 0 && at >= dates[0].from {
			at, dates = max(at, dates[0].to), dates[1:]
			continue
		}
		if !mayBegin(text, at) {
			_, size := utf8.DecodeRuneInString(text[at:])
			at += size
			continue
		}
		if s, ok := stampAt(text, at); ok {
			found = append(found, s)
			at = s.to
			continue
		}
		at = pastWord(text, at)
	}
	return found
}

// mayBegin says whether a time may begin at a byte: a digit or a letter with
// neither before it, nor a sign that makes it part of a number.
func mayBegin(text string, at int) bool {
	r, _ := utf8.DecodeRuneInString(text[at:])
	if !unicode.IsDigit(r) && !unicode.IsLetter(r) {
		return false
	}
	before, size := utf8.DecodeLastRuneInString(text[:at])
	if unicode.IsLetter(before) || unicode.IsDigit(before) {
		return false
	}
	if unicode.IsDigit(r) && strings.ContainsRune("./:,+#$€£", before) {
		twice, _ := utf8.DecodeLastRuneInString(text[:at-size])
		return !unicode.IsDigit(twice) && before != '#' && before != '$' && before != '€' && before != '£' && before != '+'
	}
	return true
}

func pastWord(text string, at int) int {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !unicode.IsDigit(r) && !unicode.IsLetter(r) {
			return at
		}
		at += size
	}
	return at
}

// stampAt reads the longest expression of time that begins at a byte.
func stampAt(text string, at int) (stamp, bool) {
	if s, ok := lengthAt(text, at); ok {
		return s, true
	}
	c := cursor{text, at}
	if s, ok := c.offsetClock(); ok {
		return s, true
	}
	first, ok := c.clock()
	if !ok {
		return stamp{}, false
	}
	s := stamp{from: at, to: c.at, start: &first}
	zone := c.zone()
	if zone != "" {
		s.to = c.at
	}
	between := c.at
	if c.to() {
		sign, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[between:], " "))
		middle := c.at
		if second, ok := c.clock(); ok && !(second.bare && first.bare) {
			s.end, s.to = &second, c.at
			if !unicode.IsLetter(sign) {
				s.sign = sign
			}
			s.mixed = strings.Contains(text[at:between], ".") && strings.Contains(text[middle:c.at], ":") || strings.Contains(text[at:between], ":") && strings.Contains(strings.TrimRight(text[middle:c.at], ".m"), ".")
			share(&first, &second)
			if z := c.zone(); z != "" {
				zone, s.to = z, c.at
			}
		}
	}
	s.zone = zone
	return s, s.believable(text)
}

// offsetClock reads a time that counts from the start: T+5, T-15, T + 1:10.
func (c *cursor) offsetClock() (stamp, bool) {
	from := c.at
	if !strings.HasPrefix(c.rest(), "T") {
		return stamp{}, false
	}
	c.at++
	c.blanks()
	r, size := utf8.DecodeRuneInString(c.rest())
	if !strings.ContainsRune("+-−–", r) || size == 0 {
		c.at = from
		return stamp{}, false
	}
	c.at += size
	c.blanks()
	n, count := c.digits(3)
	if count == 0 {
		c.at = from
		return stamp{}, false
	}
	if strings.HasPrefix(c.rest(), ":") {
		c.at++
		if m, k := c.digits(2); k == 2 {
			n = n*60 + m
		}
	}
	c.word("min.", "min", "mins", "'")
	if r != '+' {
		n = -n
	}
	return stamp{from: from, to: c.at, start: &clock{minute: n}, offset: true}, true
}

// to reads what stands between the two times of a range.
func (c *cursor) to() bool {
	from := c.at
	c.blanks()
	spaced := c.at > from
	r, size := utf8.DecodeRuneInString(c.rest())
	switch {
	case c.at < len(c.text) && strings.ContainsRune("-–—‑‐−~→>/", r):
		if r == '/' && !spaced {
			break
		}
		c.at += size
		for strings.HasPrefix(c.rest(), "-") || strings.HasPrefix(c.rest(), ">") {
			c.at++
		}
		c.blanks()
		return true
	case spaced && c.word("to", "till", "until", "through", "à", "au", "a", "al", "hasta", "đến", "tới", "and", "et", "y", "bis", "las"):
		c.blanks()
		c.word("las", "la")
		c.blanks()
		return true
	}
	c.at = from
	return false
}

// share gives the first time of a range what only the second says: in "10.00
// to 11.30 a.m." and "9-10.30 a.m." the mark holds for both, unless the range
// would then run backwards.
func share(first, second *clock) {
	if first.half == anyHalf && second.half != anyHalf && first.minute <= 12*60+59 {
		both := first.in(second.half)
		if both.minute <= second.minute {
			*first = both
		}
	}
	if second.half == anyHalf && first.half != anyHalf && second.minute < first.minute && second.minute < 12*60 {
		*second = second.in(afternoon)
		second.half = anyHalf
	}
	first.bare, second.bare = false, false
}

// believable says whether figures are a time rather than a year, a code or a
// count.
func (s *stamp) believable(text string) bool {
	if s.start.bare {
		return false
	}
	if !s.start.four {
		return true
	}
	marked := s.zone != ""
	if s.end != nil && !s.end.four {
		return false // a year and a month: 2025-03
	}
	if s.end == nil {
		return marked || s.start.padded && strings.TrimSpace(text[:s.from]) == ""
	}
	years := s.start.minute >= 19*60 && s.end.minute >= 19*60 && s.start.minute < 21*60 && s.end.minute < 22*60
	alone := strings.TrimFunc(text[:s.from], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) == ""
	return marked || s.start.padded || alone && (!years || s.start.minute%5 == 0 && s.end.minute%5 == 0)
}
