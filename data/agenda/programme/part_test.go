package programme

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// timed are parts that begin and end as a text says, a line each; they are
// resolved and measured.
func timed(slot *int, lines ...string) []part {
	var list []part
	for _, l := range lines {
		t := leading(l)
		list = append(list, part{row: row{timing: t, title: t.rest}, kind: kindOf(t.rest)})
	}
	resolve(list, slot)
	measure(list)
	return list
}

func spansOf(list []part) string {
	var all []string
	for i := range list {
		p := &list[i]
		s := "–"
		if p.start != nil {
			s = hhmm(*p.start)
		}
		if p.end != nil {
			s += "-" + hhmm(*p.end)
		}
		if p.minutes != nil {
			s += fmt.Sprintf("(%g)", *p.minutes)
		}
		if p.shifted {
			s += "?"
		}
		all = append(all, s)
	}
	return strings.Join(all, " ")
}

func TestTimesAreResolvedAndMeasured(t *testing.T) {
	two := 14 * 60
	for _, row := range []struct {
		slot  *int
		lines []string
		want  string
	}{
		{nil, []string{"9:00-9:30 A", "9:30-10:00 B"}, "09:00-09:30(30) 09:30-10:00(30)"},
		{nil, []string{"9:00 A", "9:20 B", "10:00-10:10 C"}, "09:00-09:20(20) 09:20-10:00(40) 10:00-10:10(10)"},
		{nil, []string{"11:30-12:30 A", "1:00-2:00 B"}, "11:30-12:30(60) 13:00-14:00(60)?"},
		{nil, []string{"11:30-1:00 A"}, "11:30-13:00(90)?"},
		{&two, []string{"2:00-2:30 A", "2:30-3:00 B"}, "14:00-14:30(30)? 14:30-15:00(30)?"},
		{nil, []string{"11:00 AM-12:00 AM A"}, "11:00-12:00(60)?"},
		{nil, []string{"22:00-1:00 A"}, "22:00-01:00(180)"},
		{nil, []string{"10 min – A", "5 min – B"}, "–(10) –(5)"},
		{&two, []string{"0:00-0:10 A", "0:10-0:30 B"}, "14:00-14:10(10) 14:10-14:30(20)"},
	} {
		if got := spansOf(timed(row.slot, row.lines...)); got != row.want {
			t.Errorf("%q: %s, want %s", row.lines, got, row.want)
		}
	}
}

func TestClashesHolesAndDisorder(t *testing.T) {
	for _, row := range []struct {
		lines   []string
		clashes []clash
		holes   []hole
		late    []int
	}{
		{lines: []string{"9:00-9:30 A", "9:30-10:00 B"}},
		{lines: []string{"9:00-9:30 A", "9:20-10:00 B"}, clashes: []clash{{0, 1, 10}}},
		{lines: []string{"9:00-9:30 A", "9:45-10:00 B"}, holes: []hole{{1, 15}}},
		{lines: []string{"10:00-10:30 A", "9:00-10:00 B"}, late: []int{1}},
		{lines: []string{"10 min – A", "5 min – B"}},
	} {
		list := timed(nil, row.lines...)
		beside(list)
		if got := clashes(list); !reflect.DeepEqual(got, row.clashes) {
			t.Errorf("%q: clashes %v, want %v", row.lines, got, row.clashes)
		}
		if got := holes(list); !reflect.DeepEqual(got, row.holes) {
			t.Errorf("%q: holes %v, want %v", row.lines, got, row.holes)
		}
		if got := disordered(list); !reflect.DeepEqual(got, row.late) {
			t.Errorf("%q: out of order %v, want %v", row.lines, got, row.late)
		}
	}
	list := timed(nil, "9:00-10:00 A", "9:00-10:00 B", "10:00-11:00 C")
	beside(list)
	if list[0].kind != parallelKind || list[1].kind != parallelKind || list[2].kind == parallelKind || len(clashes(list)) != 0 {
		t.Errorf("%s %s %s", list[0].kind, list[1].kind, list[2].kind)
	}
}

func TestZonesByNameAndPlace(t *testing.T) {
	for written, want := range map[string]string{"UTC": "Etc/UTC", "GMT+7": "Etc/GMT-7", "UTC+05:30": "Asia/Kolkata", "UTC+03:10": "", "CET": "Europe/Brussels", "ICT": "Asia/Bangkok", "Asia/Tokyo": "Asia/Tokyo", "IST": "", "": "", "Nowhere/Land": ""} {
		if got := ianaOf(written); got != want {
			t.Errorf("%q: %q, want %q", written, got, want)
		}
	}
	for place, want := range map[string]string{"Hall 3, Johannesburg": "Africa/Johannesburg", "Sydney": "Australia/Sydney", "Great Hall": ""} {
		if got := zoneOfPlace(place); got != want {
			t.Errorf("%q: %q, want %q", place, got, want)
		}
	}
}
