package template

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"roundtable/data/agenda"
	"roundtable/session"
)

func english(said error) string { return said.Error() }

func at(t *testing.T, s string) *session.Clock {
	t.Helper()
	c, err := session.ParseClock(s)
	if err != nil {
		t.Fatal(err)
	}
	return &c
}

// outline is an agenda as its times, kinds and limits.
func outline(a session.Agenda) []string {
	var list []string
	now := *a.Start
	for i := range a.Segments {
		s := &a.Segments[i]
		line := fmt.Sprintf("%v %g %s", now, s.Planned.Minutes(), s.Kind)
		if s.Limit != nil {
			line += fmt.Sprintf(" %v+%v", *s.Limit, s.HandoverTime())
		}
		if n := len(s.Speakers); n > 0 {
			line += fmt.Sprintf(" ×%d", n)
		}
		if s.Protected {
			line += " protected"
		}
		if s.Optional {
			line += " optional"
		}
		if s.Counting == session.Until && *s.Start == now {
			line += " until"
		}
		list, now = append(list, line), later(now, s.Planned)
	}
	return list
}

// The run of show of the bundled Hanoi agenda, to the minute and second.
func TestDavosInAnHourIsTheHanoiRunOfShow(t *testing.T) {
	b, _ := agenda.FindBundled("hanoi")
	hanoi, err := b.Read()
	if err != nil {
		t.Fatal(err)
	}
	got := Make(Davos, session.Agenda{Start: at(t, "14:30")}, time.Hour, 5, english)
	if diff := cmp.Diff(outline(hanoi.Agenda), outline(got)); diff != "" {
		t.Errorf("(-hanoi +davos)\n%s", diff)
	}
	if *got.End != *hanoi.Agenda.End {
		t.Errorf("it ends at %v", got.End)
	}
}

// Worked by hand: 4, 5, 6 principals have 3:45, 3:00, 2:30 in the first round
// and, in quarters of a minute, 1:45, 1:30, 1:15 at the end.
func TestDavosLimitsByPrincipals(t *testing.T) {
	for n, want := range map[int][3]time.Duration{
		4: {225 * time.Second, 180 * time.Second, 105 * time.Second},
		5: {180 * time.Second, 150 * time.Second, 90 * time.Second},
		6: {150 * time.Second, 120 * time.Second, 75 * time.Second},
	} {
		a := Make(Davos, session.Agenda{}, time.Hour, n, english)
		got := [3]time.Duration{*a.Segments[1].Limit, *a.Segments[2].Limit, *a.Segments[5].Limit}
		if got != want {
			t.Errorf("%d principals: %v, want %v", n, got, want)
		}
		for i, minutes := range []int{3, 16, 16, 10, 4, 8, 3} {
			if a.Segments[i].Planned != time.Duration(minutes)*time.Minute {
				t.Errorf("%d principals: %s has %v", n, a.Segments[i].Title, a.Segments[i].Planned)
			}
		}
	}
}

func TestWhatTheKindsLookLike(t *testing.T) {
	for name, c := range map[string]struct {
		kind       Kind
		minutes, n int
		want       string
	}{
		"a panel": {Panel, 60, 4, "10:00 3 opening|10:03 20 remarks 4m45s+10s ×4|10:23 12 discussion 2m0s+10s|10:35 15 questions 1m0s+10s|" +
			"10:50 3 reserve|10:53 5 reflections 1m0s+7s ×4 protected|10:58 2 closing until"},
		"twelve ministers": {Ministerial, 60, 12, "10:00 3 opening|10:03 38 round 3m0s+10s ×12|10:41 3 discussion 1m30s+10s optional|10:44 4 reserve|" +
			"10:48 8 reflections 30s+5s ×12 protected|10:56 4 closing until"},
		"a side event": {SideEvent, 75, 5, "10:00 5 opening|10:05 40 presentation 7m45s+10s ×5|10:45 19 questions 1m0s+10s|11:04 6 reserve|11:10 5 closing protected until"},
		"twenty have one round": {Davos, 60, 20, "10:00 3 opening|10:03 32 round 1m15s+10s ×20|10:35 6 discussion 2m0s+10s optional|10:41 4 reserve|" +
			"10:45 12 reflections 30s+5s ×20 protected|10:57 3 closing until"},
	} {
		a := Make(c.kind, session.Agenda{Start: at(t, "10:00")}, time.Duration(c.minutes)*time.Minute, c.n, english)
		if diff := cmp.Diff(strings.Split(c.want, "|"), outline(a)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", name, diff)
		}
	}
}

// read reads an agenda as the file it makes.
func read(t *testing.T, a session.Agenda) agenda.Reading {
	t.Helper()
	var b bytes.Buffer
	if err := agenda.Write(&b, a, nil); err != nil {
		t.Fatal(err)
	}
	r, err := agenda.Read("made", &b)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// Every kind, from half an hour to two hours, for one to sixty people: it adds
// up, keeps its reserve, and what is said to fit fits.
func TestEveryTemplateAddsUp(t *testing.T) {
	for _, k := range Kinds() {
		for minutes := 30; minutes <= 120; minutes++ {
			for n := 1; n <= 60; n++ {
				slot := time.Duration(minutes) * time.Minute
				a := Make(k, session.Agenda{Start: at(t, "23:15")}, slot, n, english)
				if fault := broken(a, slot, n); fault != "" {
					t.Fatalf("%s, %d min, %d people: %s\n%s", k, minutes, n, fault, strings.Join(outline(a), "\n"))
				}
			}
		}
	}
}

// broken says what is wrong with an agenda for n people in a slot.
func broken(a session.Agenda, slot time.Duration, n int) string {
	reserve := time.Duration(0)
	for i := range a.Segments {
		s := &a.Segments[i]
		need := time.Duration(len(s.Speakers)) * s.HandoverTime()
		if s.Limit != nil {
			need += time.Duration(len(s.Speakers)) * *s.Limit
		}
		switch {
		case s.Planned < time.Minute || s.Planned%time.Minute != 0:
			return s.Title + " has no whole minutes"
		case s.Limit != nil && (*s.Limit < 30*time.Second || *s.Limit%step != 0 || *s.Limit > 10*time.Minute):
			return s.Title + " has an unlikely limit"
		case len(s.Speakers) > 0 && (len(s.Speakers) != n || s.Limit == nil):
			return s.Title + " leaves somebody out"
		case need > s.Planned && *s.Limit != floorOf(s.Kind):
			return s.Title + " is crowded above the floor"
		case s.Kind == session.Reflections && (!s.Protected || *s.Limit > 2*time.Minute):
			return s.Title + " is not protected, or long"
		case s.Kind == session.Reserve:
			reserve = s.Planned
		}
	}
	switch last := a.Segments[len(a.Segments)-1]; {
	case a.Planned() != slot || a.Slot() != slot:
		return "it does not add up"
	case reserve == 0:
		return "no reserve"
	case last.Kind != session.Closing || last.Counting != session.Until || later(*last.Start, last.Planned) != *a.End:
		return "the last part does not run until the end"
	}
	return ""
}

// floorOf is the limit below which nobody is asked to speak.
func floorOf(kind session.SegmentKind) time.Duration {
	switch kind {
	case session.Reflections:
		return 30 * time.Second
	case session.Remarks:
		return 90 * time.Second
	case session.Presentation:
		return 2 * time.Minute
	}
	return time.Minute
}

// What is made reads without a fault, and without a doubt but of what nobody
// said yet and of too many people.
func TestTemplatesReadAsTheyWereMade(t *testing.T) {
	for _, k := range Kinds() {
		for _, minutes := range []int{30, 45, 60, 75, 90, 120} {
			for _, n := range []int{1, 2, 3, 5, 6, 8, 13, 30, 60} {
				a := Make(k, session.Agenda{Start: at(t, "09:00")}, time.Duration(minutes)*time.Minute, n, english)
				r := read(t, a)
				if diff := cmp.Diff(a, r.Agenda); diff != "" {
					t.Fatalf("%s, %d min, %d people (-made +read)\n%s", k, minutes, n, diff)
				}
				for _, d := range r.Doubts {
					known := []string{agenda.DateMissing, agenda.ZoneMissing, agenda.VenueMissing}
					if n >= 13 {
						known = append(known, agenda.Crowded)
					}
					if !slices.Contains(known, d.Code) {
						t.Errorf("%s, %d min, %d people: %s", k, minutes, n, d.Text)
					}
				}
			}
		}
	}
}

func TestTooManyPeopleAreADoubt(t *testing.T) {
	for _, k := range Kinds() {
		r := read(t, Make(k, session.Agenda{}, 30*time.Minute, 60, english))
		crowded := func(d agenda.Doubt) bool { return d.Code == agenda.Crowded }
		if !slices.ContainsFunc(r.Doubts, crowded) {
			t.Errorf("%s: sixty people in half an hour are no doubt", k)
		}
	}
}

func TestFillKeepsTheHeader(t *testing.T) {
	header := session.Agenda{
		Title: "A meeting", Venue: "Room 1", Zone: "Europe/Vienna", Date: session.Date{Year: 2026, Month: 3, Day: 2},
		Start: at(t, "23:30"), End: at(t, "00:15"), Languages: []string{"English"}, Objectives: []string{"one", "two"},
		Participants: []session.Participant{{Key: "moderator", Name: "Ann"}, {Key: "ben", Name: "Ben"}, {Key: "cho", Name: "Cho"}},
	}
	got := Davos.Fill(header, english)
	if got.Moderator != "moderator-2" || len(got.Participants) != 4 || got.Participants[0].Name != "Moderator" || len(header.Participants) != 3 {
		t.Errorf("moderator %q of %+v", got.Moderator, got.Participants)
	}
	if got.Planned() != 45*time.Minute || !slices.Equal(got.Segments[1].Speakers, []string{"moderator", "ben", "cho"}) {
		t.Errorf("%v for %v", got.Planned(), got.Segments[1].Speakers)
	}
	if doubts := read(t, got).Doubts; len(doubts) > 0 {
		t.Errorf("doubts: %v", doubts)
	}
	got.Segments, got.Participants, got.Moderator = nil, header.Participants, ""
	if diff := cmp.Diff(header, got); diff != "" {
		t.Errorf("(-given +kept)\n%s", diff)
	}
}

func TestFillGuessesWhatTheHeaderDoesNotSay(t *testing.T) {
	for name, c := range map[string]struct {
		header    session.Agenda
		moderator string
		people    int
		end       *session.Clock
	}{
		"nothing":          {session.Agenda{}, "moderator", 6, nil},
		"a moderator":      {session.Agenda{Moderator: "m", Participants: []session.Participant{{Key: "m", Name: "Mai"}}}, "m", 6, nil},
		"one called so":    {session.Agenda{Participants: []session.Participant{{Key: "x", Name: "moderator"}, {Key: "y", Name: "Yan"}}}, "x", 2, nil},
		"only a start":     {session.Agenda{Start: at(t, "10:00")}, "moderator", 6, at(t, "11:00")},
		"a slot of naught": {session.Agenda{Start: at(t, "10:00"), End: at(t, "10:00")}, "moderator", 6, at(t, "10:00")},
	} {
		a := Davos.Fill(c.header, english)
		if a.Moderator != c.moderator || len(a.Participants) != c.people || a.Planned() != time.Hour || !cmp.Equal(a.End, c.end) {
			t.Errorf("%s: moderator %q, %d people, %v until %v", name, a.Moderator, len(a.Participants), a.Planned(), a.End)
		}
		if last := a.Segments[6]; (last.Start == nil) != (c.header.Start == nil) {
			t.Errorf("%s: the last part starts at %v", name, last.Start)
		}
	}
}

// Slots that no template is offered for still add up: a programme may say any.
func TestAnySlotAddsUp(t *testing.T) {
	for _, k := range Kinds() {
		for seconds := 600; seconds < 12*3600; seconds += 307 {
			slot := time.Duration(seconds) * time.Second
			a := Make(k, session.Agenda{Start: at(t, "10:00")}, slot, 1+seconds%61, english)
			if a.Planned() != slot || slices.ContainsFunc(a.Segments, func(s session.Segment) bool { return s.Planned < time.Minute }) {
				t.Fatalf("%s, %v:\n%s", k, slot, strings.Join(outline(a), "\n"))
			}
		}
	}
}

// With consecutive interpretation everything is said twice: half as long each.
func TestConsecutiveInterpretationHalvesTheLimits(t *testing.T) {
	a := Make(Davos, session.Agenda{Interpretation: session.Consecutive}, time.Hour, 5, english)
	if *a.Segments[1].Limit != 90*time.Second || *a.Segments[2].Limit != 75*time.Second || *a.Segments[5].Limit != 45*time.Second {
		t.Errorf("%v, %v, %v", *a.Segments[1].Limit, *a.Segments[2].Limit, *a.Segments[5].Limit)
	}
}

func TestKindsAreFoundByName(t *testing.T) {
	said := map[string]bool{}
	for _, k := range Kinds() {
		found, ok := Find(string(k))
		if !ok || found != k || said[k.Said().Error()] {
			t.Errorf("%s is found as %s, says %q", k, found, k.Said())
		}
		said[k.Said().Error()] = true
	}
	if _, ok := Find("gala"); ok {
		t.Error("a gala is a kind")
	}
}
