package programme

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"roundtable/session"
)

// A day is a date inside a text.
type day struct {
	from, to int // bytes of the text, the weekday included
	date     session.Date
	year     bool // the year is written
	digits   bool // written in digits alone: 10/03/2026
}

// days finds the dates in a text.
func days(text string) []day {
	var found []day
	lower := lowered(text)
	for at := 0; at < len(text); {
		if mayBeginDate(text, at) {
			if d, ok := dayAt(lower, at); ok {
				found, at = append(found, d), d.to
				continue
			}
		}
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	return found
}

// lowered is a text in lower case, each letter in as many bytes as before.
func lowered(text string) string {
	return strings.Map(func(r rune) rune {
		if l := unicode.ToLower(r); utf8.RuneLen(l) == utf8.RuneLen(r) {
			return l
		}
		return r
	}, text)
}

func mayBeginDate(text string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	r, _ := utf8.DecodeRuneInString(text[at:])
	return !unicode.IsLetter(before) && !unicode.IsDigit(before) && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// dayAt reads a date that begins at a byte; text is in lower case.
func dayAt(text string, at int) (day, bool) {
	c := cursor{text, at}
	c.weekday()
	start := c.at
	for _, read := range []func(*cursor) (day, bool){(*cursor).isoDate, (*cursor).figuresDate, (*cursor).dayFirst, (*cursor).monthFirst} {
		c.at = start
		if d, ok := read(&c); ok && valid(d) {
			d.from, d.to = at, c.at
			return d, true
		}
	}
	return day{}, false
}

func valid(d day) bool {
	year := d.date.Year
	if !d.year {
		year = 2000 // a leap year
	}
	t := time.Date(year, d.date.Month, d.date.Day, 0, 0, 0, 0, time.UTC)
	return t.Day() == d.date.Day && t.Month() == d.date.Month && (!d.year || year >= 1900 && year <= 2200)
}

// weekday skips the day of the week and what ties it to the date.
func (c *cursor) weekday() {
	from := c.at
	if !c.weekdayName() {
		return
	}
	for c.at < len(c.text) && strings.ContainsRune(" ,.(-", rune(c.text[c.at])) {
		c.at++
	}
	c.word("the", "le", "el", "ngày")
	c.blanks()
	if c.at >= len(c.text) {
		c.at = from
	}
}

// isoDate reads 2025-10-25 and 2025/10/25.
func (c *cursor) isoDate() (day, bool) {
	y, n := c.digits(4)
	if n != 4 || !c.sign("-/.") {
		return day{}, false
	}
	m, n := c.digits(2)
	if n == 0 || !c.sign("-/.") {
		return day{}, false
	}
	d, n := c.digits(2)
	return day{date: session.Date{Year: y, Month: time.Month(m), Day: d}, year: true, digits: true}, n > 0 && m >= 1 && m <= 12 && !c.goesOn()
}

// figuresDate reads 25/10/2025, 25.10.2025, 25-10-2025; the day comes first
// unless it can only be the month.
func (c *cursor) figuresDate() (day, bool) {
	c.word("ngày")
	c.blanks()
	d, n := c.digits(2)
	if n == 0 {
		return day{}, false
	}
	mark := byte(0)
	if c.at < len(c.text) {
		mark = c.text[c.at]
	}
	if !c.sign("/.-") {
		return day{}, false
	}
	m, n := c.digits(2)
	if n == 0 || c.at >= len(c.text) || c.text[c.at] != mark {
		return day{}, false
	}
	c.at++
	y, n := c.digits(4)
	if n == 2 {
		y += 2000
	} else if n != 4 {
		return day{}, false
	}
	if m > 12 && d <= 12 {
		d, m = m, d
	}
	return day{date: session.Date{Year: y, Month: time.Month(m), Day: d}, year: true, digits: true}, m >= 1 && m <= 12 && !c.goesOn()
}

// dayFirst reads 25 October 2025, 25th of October, 10-12 May 2026, ngày 14
// tháng 8 năm 2026, 12 de mayo de 2026, 1er juin.
func (c *cursor) dayFirst() (day, bool) {
	c.word("ngày", "le", "el", "the")
	c.blanks()
	d, n := c.digits(2)
	if n == 0 || d < 1 || d > 31 {
		return day{}, false
	}
	c.word("st", "nd", "rd", "th", "er", "ère", "º")
	from := c.at
	c.blanks()
	if c.sign("-–—&") || c.word("to", "and", "et", "y", "au", "al", "và") {
		c.blanks()
		if last, n := c.digits(2); n == 0 || last <= d {
			c.at = from
		}
		c.word("st", "nd", "rd", "th")
	}
	for c.at < len(c.text) && strings.ContainsRune(" -./,", rune(c.text[c.at])) {
		c.at++
	}
	c.word("of", "de", "del")
	c.blanks()
	m, ok := c.month()
	if !ok {
		return day{}, false
	}
	return c.withYear(day{date: session.Date{Month: m, Day: d}}), true
}

// monthFirst reads October 25th, 2025.
func (c *cursor) monthFirst() (day, bool) {
	m, ok := c.month()
	if !ok {
		return day{}, false
	}
	c.sign(".")
	c.blanks()
	d, n := c.digits(2)
	if n == 0 || d < 1 || d > 31 || c.at < len(c.text) && c.text[c.at] >= '0' && c.text[c.at] <= '9' {
		return day{}, false
	}
	c.word("st", "nd", "rd", "th")
	from := c.at
	c.blanks()
	if c.sign("-–—&") || c.word("to", "and") {
		c.blanks()
		if _, n := c.digits(2); n == 0 {
			c.at = from
		}
		c.word("st", "nd", "rd", "th")
	} else {
		c.at = from
	}
	return c.withYear(day{date: session.Date{Month: m, Day: d}}), true
}

// withYear reads the year where one follows.
func (c *cursor) withYear(d day) day {
	from := c.at
	for c.at < len(c.text) && strings.ContainsRune(" ,.-/'", rune(c.text[c.at])) {
		c.at++
	}
	c.word("năm", "de", "del", "of")
	c.blanks()
	if y, n := c.digits(4); n == 4 && y >= 1900 && y <= 2200 && (c.at >= len(c.text) || c.text[c.at] < '0' || c.text[c.at] > '9') {
		d.date.Year, d.year = y, true
		return d
	}
	c.at = from
	return d
}

// month reads a month's name or, in Vietnamese, its number.
func (c *cursor) month() (time.Month, bool) {
	if c.word("tháng") {
		c.blanks()
		m, n := c.digits(2)
		return time.Month(m), n > 0 && m >= 1 && m <= 12
	}
	m := c.monthName()
	return m, m != 0
}

// sign skips one of the signs.
func (c *cursor) sign(signs string) bool {
	r, size := utf8.DecodeRuneInString(c.rest())
	if c.at < len(c.text) && strings.ContainsRune(signs, r) {
		c.at += size
		return true
	}
	return false
}

// monthName skips the name of a month in English, French, Spanish or German,
// the longer before the shorter; 0 where there is none. It is asked at every
// word of a programme, so it goes by the first letter.
func (c *cursor) monthName() time.Month {
	switch c.initial() {
	case 'j':
		switch {
		case c.word("january", "janvier", "janv.", "januar", "jan.", "jan"):
			return time.January
		case c.word("june", "juin", "junio", "juni", "jun.", "jun"):
			return time.June
		case c.word("july", "juillet", "juil.", "julio", "juli", "jul.", "jul"):
			return time.July
		}
	case 'f':
		if c.word("february", "février", "févr.", "febrero", "februar", "feb.", "feb") {
			return time.February
		}
	case 'm':
		switch {
		case c.word("march", "mars", "marzo", "märz", "mar.", "mar"):
			return time.March
		case c.word("mayo", "may", "mai"):
			return time.May
		}
	case 'a':
		switch {
		case c.word("april", "avril", "avr.", "abril", "apr.", "apr"):
			return time.April
		case c.word("august", "août", "agosto", "aug.", "aug"):
			return time.August
		}
	default:
		return c.lateMonth()
	}
	return 0
}

func (c *cursor) lateMonth() time.Month {
	switch {
	case c.word("september", "septembre", "septiembre", "setiembre", "sept.", "sept", "sep.", "sep"):
		return time.September
	case c.word("october", "octobre", "octubre", "oktober", "oct.", "oct", "okt"):
		return time.October
	case c.word("november", "novembre", "noviembre", "nov.", "nov"):
		return time.November
	case c.word("december", "décembre", "diciembre", "dezember", "déc.", "dec.", "dec"):
		return time.December
	case c.word("enero"):
		return time.January
	}
	return 0
}

// weekdayName skips the name of a day of the week in the four languages.
func (c *cursor) weekdayName() bool {
	switch c.initial() {
	case 'm':
		return c.word("monday", "mon.", "mon", "mardi", "mercredi", "martes", "miércoles")
	case 't':
		return c.word("tuesday", "thursday", "tue.", "thu.", "tues", "tue", "thurs", "thur", "thu",
			"thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "thứ 2", "thứ 3", "thứ 4", "thứ 5", "thứ 6", "thứ 7")
	case 'w':
		return c.word("wednesday", "wed.", "wed")
	case 'f':
		return c.word("friday", "fri.", "fri")
	case 's':
		return c.word("saturday", "sunday", "sat.", "sun.", "sat", "sun", "samedi", "sábado")
	case 'l', 'j', 'v', 'd', 'c':
		return c.word("lundi", "lunes", "jeudi", "jueves", "vendredi", "viernes", "dimanche", "domingo", "chủ nhật")
	}
	return false
}
