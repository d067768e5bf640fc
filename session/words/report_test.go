package words_test

import (
	"testing"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// Documents have dates, lengths and numbers in the form of their language; the
// Vietnamese one is that of Decree 30/2020/ND-CP, annex I.
func TestDatesAndNumbersOfDocuments(t *testing.T) {
	en, vi := words.English().Report, words.Vietnamese().Report
	february := session.Date{Year: 2026, Month: 2, Day: 3}
	monday := time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)
	for _, c := range [][2]string{
		{en.Date(february), "3 February 2026"}, {vi.Date(february), "ngày 03 tháng 02 năm 2026"},
		{vi.Date(session.Date{Year: 2026, Month: 3, Day: 12}), "ngày 12 tháng 3 năm 2026"},
		{en.Day(monday), "Monday 23 November 2026"}, {vi.Day(monday), "Thứ Hai, ngày 23 tháng 11 năm 2026"},
		{en.Minutes(0), "less than a minute"}, {vi.Minutes(0), "chưa đến một phút"}, {en.Minutes(1), "one minute"}, {en.Minutes(12), "12 minutes"},
		{en.Minutes(60), "one hour"}, {en.Minutes(135), "two hours and 15 minutes"}, {vi.Minutes(60), "1 giờ"}, {vi.Minutes(135), "2 giờ 15 phút"},
		{en.Count(0), "none"}, {en.Count(10), "ten"}, {en.Count(11), "11"}, {vi.Count(3), "3"},
		{en.HeardAll(1), "The one participant took the floor"}, {en.HeardAll(2), "Both participants took the floor"}, {en.HeardAll(3), "All three participants took the floor"},
		{vi.HeardAll(1), "Đại biểu duy nhất đã phát biểu"}, {vi.HeardAll(3), "Cả 3 đại biểu đều phát biểu"},
		{en.Actions(1), "one concrete action"}, {en.Actions(12), "12 concrete actions"},
	} {
		if c[0] != c[1] {
			t.Errorf("%q, want %q", c[0], c[1])
		}
	}
}
