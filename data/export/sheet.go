package export

import (
	"math"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"roundtable/session"
	"roundtable/session/words"
)

// A sheet is a table before it is in a workbook. A cell is nil, a string, an
// int, a float64, a session.Date, a time.Time or a time.Duration.
type sheet struct {
	name    string
	columns []column
	rows    [][]any
}

// A column of a sheet.
type column struct {
	head  string
	width float64 // in characters, as Excel counts
	form  form
}

// form is how the cells of a column are shown.
type form int

const (
	textForm    form = iota
	countForm        // a whole number
	momentForm       // day and time of day in the session's zone
	clockForm        // the same, of which the time of day is shown
	dayForm          // a day
	lengthForm       // hours, minutes and seconds
	minutesForm      // signed minutes: a spreadsheet shows no length below zero
	partForm         // a part of a whole
)

// cellLimit is how long a text in a cell may be, in UTF-16 units (Excel).
const cellLimit = 32767

// fitting is a text that fits into a cell; what is cut off is told by a mark.
func fitting(s, mark string) string {
	if utf8.RuneCountInString(s) <= cellLimit/2 { // no need to count
		return s
	}
	units, room, end := 0, cellLimit-len(utf16.Encode([]rune(mark))), 0
	for i, r := range s {
		if units += utf16.RuneLen(r); units > cellLimit {
			return s[:end] + mark
		}
		if units <= room {
			end = i + utf8.RuneLen(r)
		}
	}
	return s
}

// value is a cell as a spreadsheet keeps it: numbers for instants (days since
// 30 December 1899 by the session's clock) and lengths (parts of a day, in
// whole seconds).
func (h *Handout) value(cell any) any {
	switch v := cell.(type) {
	case string:
		return fitting(words.Clean(v), h.language.Exports.Workbook.Cut)
	case time.Time:
		if v.IsZero() {
			return nil
		}
		return serial(v.In(h.zone))
	case session.Date:
		return serial(time.Date(v.Year, v.Month, v.Day, 0, 0, 0, 0, time.UTC))
	case time.Duration:
		return float64(whole(v)) / (24 * 60 * 60)
	}
	return cell
}

// serial is what a clock shows as days since 30 December 1899.
func serial(t time.Time) float64 {
	shown := time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, time.UTC)
	return float64(shown.Unix()-time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).Unix()) / (24 * 60 * 60)
}

// maybeLength and maybeTime are empty cells where nothing is known.
func maybeLength(d *time.Duration) any {
	if d == nil {
		return nil
	}
	return *d
}

func maybeTime(t *time.Time) any {
	if t == nil {
		return nil
	}
	return *t
}

// minutesOf is a signed length in minutes.
func minutesOf(d *time.Duration) any {
	if d == nil {
		return nil
	}
	tenths := math.Round(float64(whole(*d)) / 6)
	return (tenths + 0) / 10 // and not below nothing
}

// lines is how many a row needs, so that no program has to guess.
func (s *sheet) lines(row []any) int {
	most := 1
	for i, cell := range row {
		if text, is := cell.(string); is && s.columns[i].form == textForm {
			most = max(most, int(math.Ceil(1.1*float64(utf8.RuneCountInString(text))/s.columns[i].width)))
		}
	}
	return most
}
