package programme

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// settle settles the first doubt of a code in the way that says so.
func settle(t *testing.T, d Draft, code, how, typed string) Draft {
	t.Helper()
	for _, doubt := range d.Doubts {
		for _, w := range doubt.Ways {
			if doubt.Code == code && strings.Contains(w.Said.Error(), how) {
				after, err := d.Settle(doubt, w, typed)
				if err != nil {
					t.Fatal(err)
				}
				return after
			}
		}
	}
	t.Fatalf("no doubt %s is settled by %q: %+v", code, how, d.Doubts)
	return d
}

func (d Draft) has(code string) bool {
	for _, doubt := range d.Doubts {
		if doubt.Code == code {
			return true
		}
	}
	return false
}

func TestEachChoiceSettlesItsDoubt(t *testing.T) {
	const (
		slot = "Title: Tide Tables\nDate: 1 March 2026\nTime: 10:00 - 11:00\n\n10 minutes: Opening\n20 minutes: Discussion\n15 minutes: Questions and answers\n"
		over = "Title: Tide Tables\nDate: 1 March 2026\n\n10:00 - 10:30 Opening remarks\n10:20 - 10:50 Discussion\n11:00 - 11:10 Closing remarks\n"
		none = "Title: Tide Tables\nTime: 10:00 - 11:00\n\n10:00 - 10:10 Opening\n10:10 Discussion\n"
		said = "Title: Tide Tables\nDate: 1 March 2026\n\n10:00 - 10:30 Opening (20 min)\n10:30 - 10:45 Discussion\n"
		half = "Title: Tide Tables\nDate: 1 March 2026\n\n11:00 AM - 12:00 AM Opening\n12:00 AM - 1:00 PM Lunch break\n"
	)
	for name, c := range map[string]struct {
		programme, code, how, typed string
		want                        string // in the run of show
		end                         string
	}{
		"aside":               {slot, "slot_unused", "reserve", "", "10:45 15 min reserve Reserve", "11:00"},
		"to questions":        {slot, "slot_unused", "give them", "", "10:30 30 min questions Questions and answers", "11:00"},
		"end earlier":         {slot, "slot_unused", "end earlier", "", "10:30 15 min questions Questions and answers", "10:45"},
		"as it stands":        {slot, "slot_unused", "as it stands", "", "10:30 15 min questions Questions and answers", "11:00"},
		"cut short":           {over, "overlap", "what is before it ends", "", "10:00 20 min remarks Opening remarks\n10:20 30 min discussion", "11:10"},
		"follow":              {over, "overlap", "it begins when", "", "10:30 30 min discussion Discussion\n11:00 10 min", "11:10"},
		"a break":             {over, "gap", "it is a break", "", "10:50 10 min break Break\n11:00 10 min closing", "11:10"},
		"close up":            {over, "gap", "it begins when", "", "10:50 10 min closing Closing remarks", "11:10"},
		"minutes":             {none, "start_only", "type its minutes", "12,5", "10:10 12:30 discussion Discussion", "11:00"},
		"today":               {none, "date_missing", "today", "", "", "11:00"},
		"a day":               {none, "date_missing", "type the day", "2026-12-01", "", "11:00"},
		"a day in words":      {none, "date_missing", "type the day", "1 December 2026", "", "11:00"},
		"a zone by its place": {none, "timezone_missing", "type the time zone", "Hanoi", "", "11:00"},
		"minutes in words":    {none, "start_only", "type its minutes", "1 hour", "10:10 60 min discussion Discussion", "11:00"},
		"a zone":              {none, "timezone_missing", "type the time zone", "Asia/Tokyo", "", "11:00"},
		"as said":             {said, "duration_conflict", "it lasts 20 min", "", "10:00 20 min opening Opening", "10:45"},
		"half the day":        {half, "ambiguous_time", "it begins at 23:00", "", "23:00", "00:00"},
	} {
		t.Run(name, func(t *testing.T) {
			d := readAll(t, c.programme).Draft(givens())
			after := settle(t, d, c.code, c.how, c.typed)
			if got := run(t, after); !strings.Contains(got, c.want) {
				t.Errorf("the run of show lacks %q:\n%s", c.want, got)
			}
			if name != "half the day" && after.Agenda.End.String() != c.end {
				t.Errorf("it ends at %s, want %s", after.Agenda.End, c.end)
			}
			if after.has(c.code) && name != "half the day" {
				t.Errorf("%s is doubted still: %+v", c.code, after.Doubts)
			}
			if back := after.Back(); run(t, back) != run(t, d) || len(back.Doubts) != len(d.Doubts) {
				t.Errorf("taken back, it is not what it was:\n%s", run(t, back))
			}
		})
	}
	d := settle(t, readAll(t, none).Draft(givens()), "date_missing", "today", "")
	if got := d.Agenda.Date.String(); got != "2026-11-22" {
		t.Errorf("today is %s", got)
	}
	if d = settle(t, d, "timezone_missing", "type the time zone", "Asia/Tokyo"); d.Agenda.Zone != "Asia/Tokyo" || d.Agenda.Date.String() != "2026-11-22" {
		t.Errorf("zone %s on %s", d.Agenda.Zone, d.Agenda.Date)
	}
}

func TestWhatIsTypedMustBeUsable(t *testing.T) {
	d := readAll(t, "Title: Tides\n\n10:00 - 10:10 Opening\n10:10 Discussion\n").Draft(givens())
	for code, typed := range map[string][]string{
		"start_only":       {"", "ten", "-3", "0", "1e9", "NaN"},
		"date_missing":     {"tomorrow"},
		"timezone_missing": {"", "Nowhere/At_All", "local"},
	} {
		for _, doubt := range d.Doubts {
			if doubt.Code != code {
				continue
			}
			w := doubt.Ways[slices.IndexFunc(doubt.Ways, func(w Way) bool { return w.Asks != Nothing })]
			for _, text := range typed {
				if after, err := d.Settle(doubt, w, text); err == nil || after.Settled() != 0 {
					t.Errorf("%s is settled by %q", code, text)
				}
			}
		}
	}
}

func TestADayIsChosenAnew(t *testing.T) {
	d := programmeIn(t, "two-days.txt").Draft(givens())
	d = settle(t, d, "multi_day", "2026-06-04", "")
	if d.Day != "2026-06-04" || d.has("multi_day") || !d.has("gap") {
		t.Errorf("%s: %+v", d.Day, d.Doubts)
	}
	if d = d.Back(); d.Day != "2026-06-03" || !d.has("multi_day") || d.has("gap") {
		t.Errorf("%s: %+v", d.Day, d.Doubts)
	}
	second, err := readAll(t, "Tides\n\nDay 1: 3 June 2026\n10:00 - 10:10 Opening\n\nDay 2\n10:00 - 10:30 Closing remarks\n").Choose("2", "", givens())
	if err != nil || !second.Agenda.Date.IsZero() || !second.has("date_missing") {
		t.Errorf("a day without a date: %v, %s, %+v", err, second.Agenda.Date, second.Doubts)
	}
	d = settle(t, programmeIn(t, "tracks.html").Draft(givens()), "parallel", "Room B", "")
	if d.Track != "Room B" || d.has("parallel") || !strings.Contains(run(t, d), "Mortar") {
		t.Errorf("%s:\n%s", d.Track, run(t, d))
	}
}

// Nobody is left with a doubt that no key settles; leaving everything as it
// stands changes nothing.
func TestEveryDoubtCanBeSettled(t *testing.T) {
	for _, path := range programmes(t) {
		f, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		p, err := Read(path, f, nil)
		f.Close()
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		first := p.Draft(givens())
		d := first
		for left := len(d.Doubts); left > 0; left = len(d.Doubts) {
			doubt := d.Doubts[0]
			at := slices.IndexFunc(doubt.Ways, func(w Way) bool { return w.does == keep })
			if at < 0 {
				if doubt.Code != MultiDay && doubt.Code != Parallel {
					t.Errorf("%s: %s cannot be left as it stands", path, doubt.Text)
				}
				at = 0
			}
			if d, err = d.Settle(doubt, doubt.Ways[at], ""); err != nil || len(d.Doubts) >= left {
				t.Fatalf("%s: %s is not settled: %v", path, doubt.Text, err)
			}
		}
		if run(t, d) != run(t, first) {
			t.Errorf("%s: left as it stands, it is\n%s", path, run(t, d))
		}
	}
}

func TestSomebodyIsNamedToModerate(t *testing.T) {
	d := readAll(t, "Tides\n\n10:00 - 10:10 Opening\nSpeaker: Ms. Lien Ostby, Director of Shipping\n10:10 - 10:30 Discussion\n").Draft(givens())
	named := settle(t, d, "speaker_unnamed", "Lien Ostby moderates", "")
	if a := named.Agenda; a.Moderator != "lien-ostby" || len(a.Participants) != 1 || a.Participants[0].Address != "Ms." || named.has("speaker_unnamed") {
		t.Errorf("moderated by %q: %+v, %+v", a.Moderator, a.Participants, named.Doubts)
	}
	a := settle(t, d, "speaker_unnamed", "type a name", "Dr. Petra Holm, Director of Light").Agenda
	if len(a.Participants) != 2 || a.Moderator != "petra-holm" || a.Participants[1].Position != "Director of Light" {
		t.Errorf("moderated by %q: %+v", a.Moderator, a.Participants)
	}
}

// What is said of several lines is settled line by line.
func TestOneOfSeveralRemarksIsSettled(t *testing.T) {
	d := readAll(t, "Tide Tables\nRegistration desk open from 8:00\nDoors close at 9:45\n\n10:00 - 10:10 Opening\n10:10 - 10:30 Discussion\n").Draft(givens())
	count := func(d Draft) (n int) {
		for _, doubt := range d.Doubts {
			if doubt.Code == IgnoredTime && doubt.Remark {
				n++
			}
		}
		return n
	}
	if before, after := count(d), count(settle(t, d, IgnoredTime, "as it stands", "")); before != 2 || after != 1 {
		t.Errorf("of %d remarks %d are left", before, after)
	}
}
