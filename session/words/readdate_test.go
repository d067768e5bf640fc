package words_test

import (
	"testing"

	"roundtable/session"
	"roundtable/session/words"
)

func TestDatesAsPeopleWriteThem(t *testing.T) {
	near := session.Date{Year: 2025, Month: 10, Day: 25}
	for text, want := range map[string]string{
		"2026-03-31": "2026-03-31", "31/3/2026": "2026-03-31", "31.3.2026": "2026-03-31", "31-03-26": "2026-03-31", "31/3": "2026-03-31",
		"1/11": "2025-11-01", "25/10": "2025-10-25", "24.10.": "2026-10-24", "31 March 2026": "2026-03-31", "31 Mar": "2026-03-31",
		"March 31, 2026": "2026-03-31", "31st of March": "2026-03-31", "end of November": "2025-11-30", "February 2028": "2028-02-29",
		"ngày 31 tháng 3 năm 2026": "2026-03-31", "31 tháng 3": "2026-03-31", "cuối tháng 11": "2025-11-30", "sept 2026": "2026-09-30",
		"29 Feb 2028": "2028-02-29",
	} {
		if got, ok := words.ReadDate(text, near); !ok || got.String() != want {
			t.Errorf("%q is read as %v (%v), want %s", text, got, ok, want)
		}
	}
	for _, text := range []string{"", "soon", "31/13/2026", "30 Feb 2026", "32/3", "12", "2026", "1/2/3/4", "29/2/2026", "0/3", "0 March", "ngày 0 tháng 3", "3 tháng 0"} {
		if got, ok := words.ReadDate(text, near); ok {
			t.Errorf("%q is read as %v, which it is not", text, got)
		}
	}
}
