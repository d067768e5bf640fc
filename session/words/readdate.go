package words

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"roundtable/session"
)

// ReadDate reads a day as people write it when they are in a hurry, in any of
// our languages: 2026-03-31, 31/3/2026, 31.3., 31 March, Mar 31, "ngày 31 tháng
// 3". The day comes before the month, as in the agendas. Without a year it is
// the next such day from near on; a month alone is its last day.
func ReadDate(text string, near session.Date) (session.Date, bool) {
	d := dateReader{}
	for _, word := range dateWords(Folded(text)) {
		if !d.take(word) {
			return session.Date{}, false
		}
	}
	return d.date(near)
}

// dateWords are the figures and the words of a date, each apart: "31st" is two.
func dateWords(text string) []string {
	kind := func(r rune) int {
		switch {
		case unicode.IsDigit(r):
			return 1
		case unicode.IsLetter(r):
			return 2
		}
		return 0
	}
	var all []string
	start, last := 0, 0
	for i, r := range text + " " {
		if k := kind(r); k != last {
			if last != 0 {
				all = append(all, text[start:i])
			}
			start, last = i, k
		}
	}
	return all
}

// A dateReader is what is known of a date so far.
type dateReader struct {
	figures []string // in the order in which they stand
	month   time.Month
	ahead   string // the word before: which part the next figure is
	day     int
	year    int
}

// take takes a word; ok is false where no date has it.
func (d *dateReader) take(word string) (ok bool) {
	n, err := strconv.Atoi(word)
	if err != nil {
		d.ahead = word
		if month := monthNamed(word); month != 0 {
			d.month = month
			return true
		}
		return slices.Contains([]string{"ngay", "thang", "nam", "st", "nd", "rd", "th", "the", "of", "by", "truoc", "cuoi", "end", "hang"}, word)
	}
	if n == 0 { // no day, no month; and nothing stands for a day that is not written
		return false
	}
	switch d.ahead {
	case "thang":
		d.month = time.Month(n)
	case "nam":
		d.year = n
	case "ngay":
		d.day = n
	default:
		d.figures = append(d.figures, word)
	}
	d.ahead = ""
	return true
}

// monthNamed is a month by its English name or at least three letters of it.
func monthNamed(word string) time.Month {
	for m := time.January; m <= time.December; m++ {
		if len(word) >= 3 && strings.HasPrefix(strings.ToLower(m.String()), word) || word == "sept" && m == time.September {
			return m
		}
	}
	return 0
}

// date is the day that is meant.
func (d *dateReader) date(near session.Date) (session.Date, bool) {
	left := d.figures
	next := func() int {
		if len(left) == 0 {
			return 0
		}
		n, _ := strconv.Atoi(left[0])
		left = left[1:]
		return n
	}
	if len(left) == 3 && len(left[0]) == 4 { // 2026-03-31
		d.year, d.month, d.day = next(), time.Month(next()), next()
	}
	if d.day == 0 && len(left) > 0 && len(left[0]) <= 2 {
		d.day = next()
	}
	if d.month == 0 {
		d.month = time.Month(next())
	}
	if d.year == 0 {
		d.year = next()
	}
	if len(left) > 0 || d.month < time.January || d.month > time.December {
		return session.Date{}, false
	}
	if d.year > 0 && d.year < 100 {
		d.year += 2000
	}
	return d.nearest(near)
}

// nearest adds the year where none is written, and the last day to a month.
func (d *dateReader) nearest(near session.Date) (session.Date, bool) {
	year := d.year
	if year == 0 {
		year = near.Year
	}
	day := d.day
	if day == 0 {
		day = time.Date(year, d.month+1, 0, 0, 0, 0, 0, time.UTC).Day()
	}
	at := time.Date(year, d.month, day, 0, 0, 0, 0, time.UTC)
	if d.year == 0 && at.Before(time.Date(near.Year, near.Month, near.Day, 0, 0, 0, 0, time.UTC)) {
		d.year = near.Year + 1
		return d.nearest(near)
	}
	return session.DateOf(at), at.Day() == day && year >= 1000
}
