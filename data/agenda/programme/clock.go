package programme

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A clock is a time of day as it is written.
type clock struct {
	minute int  // since midnight, 0 to 1440, as it is written and marked
	half   half // am or pm, where it says so
	odd    bool // it cannot be meant as written: 15:30 pm
	bare   bool // an hour alone, which is a time only beside another
	four   bool // four digits without a mark between them
	padded bool // written with a leading zero: 09:00
}

// A half is a half of the day.
type half int

const (
	anyHalf half = iota
	forenoon
	afternoon
)

// A cursor reads a text from a place on.
type cursor struct {
	text string
	at   int
}

func (c *cursor) rest() string { return c.text[c.at:] }

// blanks skips what separates words.
func (c *cursor) blanks() {
	for c.at < len(c.text) && (c.text[c.at] == ' ' || c.text[c.at] == '\t') {
		c.at++
	}
}

// digits reads up to most digits; n is -1 where there is none.
func (c *cursor) digits(most int) (n, count int) {
	for c.at < len(c.text) && count < most && c.text[c.at] >= '0' && c.text[c.at] <= '9' {
		n = n*10 + int(c.text[c.at]-'0')
		c.at++
		count++
	}
	if count == 0 {
		return -1, 0
	}
	return n, count
}

// word skips one of the words, whatever their case, where it is a whole word.
func (c *cursor) word(words ...string) bool {
	for _, w := range words {
		rest := c.rest()
		if len(rest) >= len(w) && mayBe(rest[0], w[0]) && strings.EqualFold(rest[:len(w)], w) && !letterAt(rest, len(w), w) {
			c.at += len(w)
			return true
		}
	}
	return false
}

// mayBe says that a text that begins with the byte b may be a word that begins
// with w: most words are ruled out by it.
func mayBe(b, w byte) bool {
	return b|0x20 == w|0x20 || b >= utf8.RuneSelf || w >= utf8.RuneSelf
}

// initial is the byte that comes next, in lower case where it is a letter; 0
// at the end.
func (c *cursor) initial() byte {
	if c.at >= len(c.text) {
		return 0
	}
	return c.text[c.at] | 0x20
}

// letterAt says whether a word goes on after i: "am" in "ambassador".
func letterAt(s string, i int, w string) bool {
	last, _ := utf8.DecodeLastRuneInString(w)
	if !unicode.IsLetter(last) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return i < len(s) && (unicode.IsLetter(r) || r >= '0' && r <= '9')
}

// clock reads a time of day, the mark of its half included; no clock leaves
// the cursor where it was.
func (c *cursor) clock() (clock, bool) {
	from := c.at
	if t, ok := c.named(); ok {
		return t, true
	}
	t, ok := c.figures()
	if !ok {
		c.at = from
		return clock{}, false
	}
	end := c.at
	c.blanks()
	if h := c.halfOfDay(); h != anyHalf {
		t = t.in(h)
		end = c.at
	} else if c.at = end; t.bare {
		return t, true
	}
	c.at = end
	c.blanks()
	if !c.word("hrs.", "hrs", "h.", "h", "hours", "uhr", "o'clock", "o’clock", "horas", "heures") {
		c.at = end
	} else {
		t.four = false
	}
	if r, _ := utf8.DecodeRuneInString(c.rest()); c.at < len(c.text) && (r >= '0' && r <= '9' || t.four && unicode.IsLetter(r) && !zoneAt(c.rest())) {
		c.at = from
		return clock{}, false
	}
	return t, true
}

// named reads noon and midnight.
func (c *cursor) named() (clock, bool) {
	from := c.at
	if n, _ := c.digits(2); n == 12 {
		if c.at+3 <= len(c.text) && c.rest()[:1] == ":" && c.rest()[1:3] == "00" {
			c.at += 3
		}
		c.blanks()
	} else {
		c.at = from
	}
	switch {
	case c.word("noon", "midday", "midi", "mediodía", "trưa"):
		return clock{minute: 12 * 60, half: afternoon}, true
	case c.word("midnight", "minuit", "medianoche"):
		return clock{minute: 24 * 60, half: afternoon}, true
	}
	c.at = from
	return clock{}, false
}

// figures reads 9, 9:30, 9.30, 9h, 9h30, 9 giờ 30, 0930.
func (c *cursor) figures() (clock, bool) {
	from := c.at
	hour, count := c.digits(4)
	padded := hour >= 0 && c.text[from] == '0'
	switch {
	case count == 4:
		t := clock{minute: hour/100*60 + hour%100, four: true, padded: padded}
		if c.word("h", "hrs", "hours") {
			t.four = false
		}
		return t, hour/100 <= 24 && hour%100 < 60 && !c.goesOn()
	case count != 1 && count != 2 || hour > 24:
		return clock{}, false
	}
	if minute, ok := c.minutes(); ok {
		return clock{minute: hour*60 + minute, padded: padded}, minute < 60 && hour*60+minute <= 24*60 && !c.goesOn()
	}
	mark := c.at
	c.blanks()
	if c.word("h", "giờ", "heures", "heure", "uhr") {
		end := c.at
		c.blanks()
		if minute, count := c.digits(2); count == 2 && minute < 60 {
			return clock{minute: hour*60 + minute, padded: padded}, true
		}
		c.at = end
		return clock{minute: hour * 60, padded: padded}, true
	}
	c.at = mark
	return clock{minute: hour * 60, bare: true, padded: padded}, !c.goesOn()
}

// minutes reads the part after the mark between hours and minutes.
func (c *cursor) minutes() (int, bool) {
	from := c.at
	r, size := utf8.DecodeRuneInString(c.rest())
	spaced := false
	if r == ' ' && strings.HasPrefix(c.rest(), " : ") { // 09 : 30
		c.at++
		r, size, spaced = ':', 1, true
	}
	if !strings.ContainsRune(":.hHgG：∶", r) {
		return 0, false
	}
	c.at += size
	if spaced {
		c.blanks()
	}
	if minute, count := c.digits(2); count == 2 {
		if seconds := c.rest(); len(seconds) >= 3 && seconds[:3] == ":00" {
			c.at += 3
		}
		if r == ':' || r == '.' {
			if len(c.rest()) > 0 && (c.rest()[0] == 'h' || c.rest()[0] == 'H') && !letterAt(c.rest(), 1, "h") {
				c.at++
			}
		}
		return minute, true
	}
	c.at = from
	return 0, false
}

// goesOn says whether the number goes on as a date, a decimal or a code does.
func (c *cursor) goesOn() bool {
	rest := c.rest()
	if rest == "" {
		return false
	}
	if rest[0] >= '0' && rest[0] <= '9' || strings.HasPrefix(rest, "%") {
		return true
	}
	return len(rest) > 1 && strings.ContainsRune(":./,", rune(rest[0])) && rest[1] >= '0' && rest[1] <= '9'
}

// halfOfDay reads a.m., p.m. and their like.
func (c *cursor) halfOfDay() half {
	from := c.at
	if c.at < len(c.text) && c.text[c.at] == '(' {
		c.at++
	}
	switch {
	case c.word("a.m.", "a.m", "am.", "am", "a. m.", "sáng", "du matin", "de la mañana"):
		return forenoon
	case c.word("p.m.", "p.m", "pm.", "pm", "p. m.", "chiều", "tối", "de l'après-midi", "de l’après-midi", "de la tarde", "du soir", "de la noche"):
		return afternoon
	}
	c.at = from
	return anyHalf
}

// in is the time in a half of the day, as the marks am and pm mean it.
func (t clock) in(h half) clock {
	hour := t.minute / 60
	switch {
	case hour > 12:
		t.odd = h == forenoon || t.half == anyHalf
	case h == afternoon && hour < 12:
		t.minute += 12 * 60
	case h == forenoon && hour == 12:
		t.minute -= 12 * 60
	}
	t.half, t.bare, t.four = h, false, false
	return t
}
