package programme

import (
	"fmt"
	"strings"
	"testing"
)

func (t clock) String() string {
	s := fmt.Sprintf("%02d:%02d", t.minute/60, t.minute%60)
	if t.odd {
		s += "?"
	}
	return s
}

func (s stamp) String() string {
	switch {
	case s.isRange():
		return fmt.Sprint(*s.start, "-", *s.end, s.zone)
	case s.start != nil:
		return fmt.Sprint(*s.start, s.zone)
	case s.least != s.minutes:
		return fmt.Sprint(s.least, "-", s.minutes, "min")
	}
	text := fmt.Sprint(s.minutes, "min")
	if s.each {
		text += " each"
	}
	return text
}

func TestTimesAsProgrammesWriteThem(t *testing.T) {
	for _, row := range []struct{ text, want string }{
		{"14:30 – 15:30", "14:30-15:30"},
		{"9.00-9.15 a.m.", "09:00-09:15"},
		{"9.00-9.15 a.m. Opening", "09:00-09:15"},
		{"13h30", "13:30"},
		{"8h00 - 8h10", "08:00-08:10"},
		{"16h15 - 17h15 : Première", "16:15-17:15"},
		{"18h30 - 19h : Discussion", "18:30-19:00"},
		{"1400-1410GMT", "14:00-14:10GMT"},
		{"0900 Registration", "09:00"},
		{"10 minutes", "10min"},
		{"(5 min)", "5min"},
		{"(30 phút)", "30min"},
		{"20 mins + 5 mins Q&A", "25min"},
		{"30 min talk + 10 min questions", "40min"},
		{"20+5 min", "25min"},
		{"5-10 min", "5-10min"},
		{"five to ten minutes", "5-10min"},
		{"3 x 5 min", "15min"},
		{"three‑minute remark", "3min"},
		{"a 60-minute slot", "60min"},
		{"1 hour and 15 minutes", "75min"},
		{"1 hr 30 min", "90min"},
		{"1.5 hours", "90min"},
		{"half an hour", "30min"},
		{"3 minutes each", "3min each"},
		{"10.00 to 11.30 a.m.", "10:00-11:30"},
		{"from 11.00 to 12.30 p.m.", "11:00-12:30"},
		{"2-3 pm", "14:00-15:00"},
		{"11:30 AM – 1 PM", "11:30-13:00"},
		{"11:15 AM - 12:00 AM", "11:15-00:00"},
		{"15:30pm", "15:30?"},
		{"12 noon", "12:00"},
		{"9 giờ 30 - 10 giờ", "09:30-10:00"},
		{"2 giờ chiều", "14:00"},
		{"from 1pm to 3pm", "13:00-15:00"},
		{"13.30-14:45 CET", "13:30-14:45CET"},
		{"14:00 (UTC+7)", "14:00UTC+7"},
		{"de 9h à 10h30", "09:00-10:30"},
		{"09:00 to 09:20 hrs", "09:00-09:20"},
		{"09:00h-09:30h", "09:00-09:30"},
		{"9 : 30 - 10 : 15", "09:30-10:15"},
		{"10 a.m. – 11 a.m. (Central European Time)", "10:00-11:00Central European Time"},
		{"10:30-12:00 Session 4A: Timber and time", "10:30-12:00"},
		{"10/03/2026", ""}, {"14.08.2026", ""}, {"79/243", ""}, {"Article 34", ""}, {"2021-2030", ""}, {"the 2025-2027 plan", ""},
		{"+43 1 26060 4512", ""}, {"tel. 1234-5678", ""}, {"3.5 %", ""}, {"2597 KX Den Haag", ""}, {"Tram 9", ""}, {"1000 Brussels", ""},
		{"version 1.2.3", ""}, {"24 December 2024", ""}, {"10 ambassadors", ""}, {"EUR 10.50.00", ""}, {"page 9", ""},
	} {
		var got []string
		for _, s := range stamps(row.text) {
			got = append(got, s.String())
		}
		if strings.Join(got, " ") != row.want {
			t.Errorf("%q: %q, want %q", row.text, strings.Join(got, " "), row.want)
		}
	}
}
