package programme

import (
	"fmt"
	"strings"
	"testing"
)

func TestDatesAsProgrammesWriteThem(t *testing.T) {
	for _, row := range []struct{ text, want string }{
		{"October 25th, 2025", "2025-10-25"},
		{"Time: 60 minutes (25 Oct 2025, 14:30 – 15:30)", "2025-10-25"},
		{"26 March 2025, 13.30-14:45 CET", "2025-03-26"},
		{"DAY 2: SUNDAY 19TH MARCH 2023", "2023-03-19"},
		{"Sáng Thứ Sáu, ngày 14 tháng 8 năm 2026", "2026-08-14"},
		{"ngày 14/8/2026", "2026-08-14"},
		{"PROGRAMME - le 30 mai 2025.", "2025-05-30"},
		{"lundi 1er juin 2026", "2026-06-01"},
		{"12 de mayo de 2026", "2026-05-12"},
		{"10 October, 2025", "2025-10-10"},
		{"Date: 2025-03-20", "2025-03-20"},
		{"05/13/2026", "2026-05-13"},
		{"14.08.2026", "2026-08-14"},
		{"10-12 May 2026", "2026-05-10"},
		{"May 10–12, 2026", "2026-05-10"},
		{"Monday, 4 May", "0000-05-04"},
		{"19 November from 10.00", "0000-11-19"},
		{"Theo Thông tư 07/2026/TT", ""}, {"31 February 2025", ""}, {"9.10 Opening", ""}, {"79/243", ""},
		{"may change", ""}, {"from 13:30 to 14:45", ""}, {"2021-2030", ""},
	} {
		var got []string
		for _, d := range days(row.text) {
			got = append(got, fmt.Sprintf("%04d-%02d-%02d", d.date.Year, d.date.Month, d.date.Day))
		}
		if strings.Join(got, " ") != row.want {
			t.Errorf("%q: %q, want %q", row.text, strings.Join(got, " "), row.want)
		}
	}
}
