package programme

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lengthAt reads a length: 10 minutes, 5-10 min, 1 hour and 15 minutes, 20
// mins + 5 mins, 3 x 5 min, half an hour, three-minute.
func lengthAt(text string, at int) (stamp, bool) {
	c := cursor{text, at}
	minutes, least, ok := c.length()
	if !ok {
		return stamp{}, false
	}
	s := stamp{from: at, to: c.at, minutes: minutes, least: least, compound: least != minutes}
	for {
		c.note()
		c.blanks()
		if !strings.HasPrefix(c.rest(), "+") {
			break
		}
		c.at++
		c.blanks()
		more, least, ok := c.length()
		if !ok {
			break
		}
		s.minutes, s.least, s.compound, s.to = s.minutes+more, s.least+least, true, c.at
	}
	c.at = s.to
	c.blanks()
	s.each = c.word("each", "per", "for each", "par", "chacun", "chacune", "mỗi", "/", "cada", "por", "a piece", "apiece")
	return s, true
}

// note skips what a part of a sum is for: "20 min talk + 10 min questions".
func (c *cursor) note() {
	from := c.at
	plus := strings.IndexByte(c.rest(), '+')
	if plus < 0 || plus > 30 {
		return
	}
	for _, r := range c.rest()[:plus] {
		if !unicode.IsLetter(r) && !strings.ContainsRune(" &.()", r) {
			c.at = from
			return
		}
	}
	c.at += plus
}

// length reads one length; least is the lower end of a span.
func (c *cursor) length() (minutes, least float64, ok bool) {
	from := c.at
	fail := func() (float64, float64, bool) { c.at = from; return 0, 0, false }
	n, ok := c.amount()
	if !ok {
		return fail()
	}
	low, times := n, 1.0
	mark := c.at
	c.blanks()
	if c.word("x", "×") {
		c.blanks()
		if m, ok := c.amount(); ok {
			times, n, low = n, m, m
		} else {
			return fail()
		}
	} else if inDigits := c.text[from] >= '0' && c.text[from] <= '9'; c.span() {
		alike := c.at < len(c.text) && (c.text[c.at] >= '0' && c.text[c.at] <= '9') == inDigits
		if m, ok := c.amount(); ok && m > n && alike {
			n = m
		} else {
			c.at = mark
		}
	} else if c.plus() {
		if m, ok := c.amount(); ok {
			n, low = n+m, n+m
		} else {
			return fail()
		}
	} else {
		c.at = mark
	}
	switch c.unit() {
	case minuteUnit:
		return n * times, low * times, true
	case hourUnit:
		more := c.odd()
		return (n*60 + more) * times, (low*60 + more) * times, n <= 24
	}
	return fail()
}

// span reads what stands between the ends of a span of minutes.
func (c *cursor) span() bool {
	from := c.at
	r, size := utf8.DecodeRuneInString(c.rest())
	if c.at < len(c.text) && strings.ContainsRune("-–—‑‐−~", r) {
		c.at += size
		c.blanks()
		return true
	}
	if c.word("to", "à", "a", "đến", "or", "ou", "o", "hoặc") {
		c.blanks()
		return true
	}
	c.at = from
	return false
}

// plus reads the sign of a sum whose unit comes last: 20+5 min.
func (c *cursor) plus() bool {
	if !strings.HasPrefix(c.rest(), "+") {
		return false
	}
	c.at++
	c.blanks()
	return true
}

// odd reads the minutes beyond whole hours: "and 15 minutes", "30".
func (c *cursor) odd() float64 {
	from := c.at
	c.blanks()
	c.word("and", "et", "và", "y", "rưỡi")
	c.blanks()
	if c.word("a half", "half", "demie", "media") {
		return 30
	}
	if n, ok := c.amount(); ok && n < 60 {
		if c.unit() == minuteUnit {
			return n
		}
	}
	c.at = from
	return 0
}

// amount reads a number in digits or in words.
func (c *cursor) amount() (float64, bool) {
	from := c.at
	if n, count := c.digits(3); count > 0 {
		if r := c.rest(); len(r) > 1 && (r[0] == '.' || r[0] == ',') && r[1] == '5' && (len(r) < 3 || r[2] < '0' || r[2] > '9') {
			c.at += 2
			return float64(n) + 0.5, true
		}
		if strings.HasPrefix(c.rest(), "½") {
			c.at += len("½")
			return float64(n) + 0.5, true
		}
		if r := c.rest(); r == "" || r[0] < '0' || r[0] > '9' {
			return float64(n), true
		}
		c.at = from
		return 0, false
	}
	return c.numberWord()
}

type unit int

const (
	noUnit unit = iota
	minuteUnit
	hourUnit
)

// unit reads the word for minutes or hours, with a blank or hyphen before it.
func (c *cursor) unit() unit {
	from := c.at
	r, size := utf8.DecodeRuneInString(c.rest())
	if c.at < len(c.text) && strings.ContainsRune("-‑‐", r) {
		c.at += size
	}
	c.blanks()
	switch {
	case c.word("minutes", "minute", "minutos", "minuto", "mins.", "mins", "min.", "min", "mn", "phút", "minuten", "mnt"):
		return minuteUnit
	case c.word("hours", "hour", "hrs.", "hrs", "hr.", "hr", "heures", "heure", "horas", "hora", "tiếng", "stunden", "stunde"):
		return hourUnit
	}
	if r, size := utf8.DecodeRuneInString(c.rest()); (r == '\'' || r == '’' || r == '′') && c.at == from {
		if next, _ := utf8.DecodeRuneInString(c.rest()[size:]); !unicode.IsLetter(next) && !unicode.IsDigit(next) {
			c.at += size
			return minuteUnit
		}
	}
	c.at = from
	return noUnit
}

// numberWord reads a number that is written in words.
func (c *cursor) numberWord() (float64, bool) {
	for _, w := range [...]struct {
		word string
		n    float64
	}{
		{"half an", 0.5}, {"one", 1}, {"an", 1}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"six", 6}, {"seven", 7},
		{"eight", 8}, {"nine", 9}, {"ten", 10}, {"twelve", 12}, {"fifteen", 15}, {"twenty-five", 25}, {"twenty", 20},
		{"thirty", 30}, {"forty-five", 45}, {"forty", 40}, {"fifty", 50}, {"sixty", 60}, {"ninety", 90},
		{"une demi-", 0.5}, {"une", 1}, {"deux", 2}, {"trois", 3}, {"quatre", 4}, {"cinq", 5}, {"sept", 7}, {"huit", 8}, {"neuf", 9},
		{"dix", 10}, {"douze", 12}, {"quinze", 15}, {"vingt", 20}, {"trente", 30}, {"quarante-cinq", 45}, {"quarante", 40},
		{"una", 1}, {"dos", 2}, {"tres", 3}, {"cuatro", 4}, {"cinco", 5}, {"seis", 6}, {"diez", 10}, {"veinte", 20}, {"treinta", 30},
		{"một", 1}, {"hai", 2}, {"ba", 3}, {"bốn", 4}, {"năm", 5}, {"sáu", 6}, {"bảy", 7}, {"tám", 8}, {"chín", 9}, {"mười", 10},
	} {
		if c.word(w.word) {
			return w.n, true
		}
	}
	return 0, false
}
