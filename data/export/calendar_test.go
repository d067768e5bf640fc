package export

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	ics "github.com/arran4/golang-ical"

	"roundtable/session"
	"roundtable/session/words"
)

func calendar(t *testing.T, h Handout) (*ics.Calendar, string) {
	t.Helper()
	out := string(written(t, Format{Write: ICS}, h))
	cal, err := ics.ParseCalendar(strings.NewReader(out))
	if err != nil {
		t.Fatalf("%v in\n%s", err, out)
	}
	return cal, out
}

func uids(cal *ics.Calendar) []string {
	var all []string
	for _, e := range cal.Events() {
		all = append(all, e.Id())
	}
	return all
}

// Lines are folded after at most 75 octets and never within a sign; a text
// comes out again as it went in.
func TestHostileTextInACalendar(t *testing.T) {
	cal, out := calendar(t, evilSession(t))
	for _, line := range strings.SplitAfter(out, "\n") {
		if line != "" && !strings.HasSuffix(line, "\r\n") || len(line) > 77 || !utf8.ValidString(line) {
			t.Errorf("%d octets: %q", len(line), line)
		}
	}
	if n := strings.Count(out, "\r\nBEGIN:"); n != 6 {
		t.Errorf("%d components, want 6", n)
	}
	last := cal.Events()[len(cal.Events())-1]
	want := words.Clean(evil) + ": " + words.Clean(evil+strings.Repeat("đ", 10_000))
	if got := last.GetProperty(ics.ComponentPropertySummary).Value; got != want {
		t.Errorf("the action is %.300q, want %.300q", got, want)
	}
	if got := last.GetProperty(ics.ComponentPropertyDtEnd).Value; got != "20260101" {
		t.Errorf("it ends on %s", got)
	}
}

// The times are those of the zone that the session is in, whichever the day.
func TestCalendarTimesInAZone(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	for date, utc := range map[session.Date]string{
		{Year: 2025, Month: 10, Day: 24}: "20251024T123000Z",
		{Year: 2025, Month: 10, Day: 27}: "20251027T133000Z",
	} {
		a := smallAgenda()
		a.Date, a.Zone = date, "Europe/Berlin"
		d := &desk{t: t, zone: berlin}
		d.stamp([]session.Event{session.Open(a, "00ff", session.Start{Printed: true}, date, berlin)}, "09:00:00", session.ByHandScript)
		cal, out := calendar(t, d.handout("10:00:00"))
		if got := cal.Events()[0].GetProperty(ics.ComponentPropertyDtStart).Value; got != utc {
			t.Errorf("on %v it starts at %s, want %s", date, got, utc)
		}
		if !strings.Contains(out, "14:30 to 15:00") {
			t.Errorf("on %v it does not say the printed times:\n%s", date, out)
		}
	}
}

// A plan that floats has a day and no time; nothing has a time before it.
func TestACalendarOfAFloatingPlan(t *testing.T) {
	a := smallAgenda()
	a.Start, a.End = nil, nil
	d := &desk{t: t, zone: time.FixedZone("", 7*3600)}
	d.stamp([]session.Event{session.Open(a, "00ff", session.Start{}, a.Date, d.zone)}, "10:00:00", session.ByHandScript)
	cal, out := calendar(t, d.handout("10:05:00"))
	if len(cal.Events()) != 1 || !strings.Contains(out, "DTSTART;VALUE=DATE:20251025\r\nDTEND;VALUE=DATE:20251026\r\n") {
		t.Error(out)
	}
}

// Reading a later file again updates what is there: UIDs stay, and SEQUENCE
// grows; so does a segment that was not held.
func TestACalendarIsUpdated(t *testing.T) {
	d := small(t)
	first, _ := calendar(t, d.handout("15:00:00"))
	d.as(session.ByHandRapporteur, "15:01:00", session.NoteAction{WhoName: "Secretariat", Text: "Send the report", Due: session.Date{Year: 2025, Month: 11, Day: 3}})
	d.do("15:02:00", session.Rename{Participant: "os", Name: "Ivo Rennert"})
	second, out := calendar(t, d.handout("15:10:00"))
	was, is := uids(first), uids(second)
	for i := range was {
		if was[i] != is[i] {
			t.Errorf("%s became %s", was[i], is[i])
		}
	}
	if !strings.Contains(out, "SEQUENCE:43\r\n") || len(is) != len(was)+1 {
		t.Error(out)
	}
	cut := open(t, smallAgenda())
	cut.do("14:31:00", session.StartSession{})
	cut.do("14:32:00", session.CloseSession{})
	if _, out := calendar(t, cut.handout("15:00:00")); strings.Count(out, "STATUS:CANCELLED\r\n") != 3 {
		t.Error(out)
	}
}

// Where the Chatham House Rule holds for everything, no id of a record leaves:
// it tells when it was made. Nor does a time at which anything was said.
func TestACalendarUnderTheRule(t *testing.T) {
	d := small(t)
	h := Draw(session.Fold(d.records), d.at("15:00:00"), Wish{Language: words.English(), Zone: d.zone, Terms: session.Terms{Rule: true}})
	_, out := calendar(t, h)
	if strings.Contains(out, "action-id") || !strings.Contains(out, "UID:20251025T070000.000.action-1@roundtable\r\n") {
		t.Error(out)
	}
	for _, gone := range []string{"Mai", "T0731", "T0733", "T0743"} {
		if strings.Contains(out, gone) {
			t.Errorf("it tells %q:\n%s", gone, out)
		}
	}
}

// A private action leaves when private notes were asked for, and says so.
func TestAPrivateActionInACalendar(t *testing.T) {
	d := small(t)
	due := session.Date{Year: 2025, Month: 11, Day: 3}
	d.as(session.ByHandRapporteur, "15:01:00", session.NoteAction{WhoName: "Secretariat", Text: "CANARY", Due: due, Private: true})
	if _, out := calendar(t, d.handout("15:10:00")); strings.Contains(out, "CANARY") {
		t.Error(out)
	}
	h := Draw(session.Fold(d.records), d.at("15:10:00"), Wish{Language: words.English(), Zone: d.zone, Terms: session.Terms{Private: true}})
	if _, out := calendar(t, h); !strings.Contains(out, "CANARY") || strings.Count(out, "CLASS:PRIVATE\r\n") != 1 {
		t.Error(out)
	}
}

// A segment of no minutes is a moment: an end that is not later than the
// beginning is none.
func TestASegmentOfNoMinutes(t *testing.T) {
	a := smallAgenda()
	a.Segments = append(a.Segments, session.Segment{ID: "none", Title: "A minute of silence", Kind: session.Closing})
	out := string(written(t, named("ics"), open(t, a).handout("14:29:00")))
	_, event, ok := strings.Cut(out, "aaa.none@")
	if event, _, _ = strings.Cut(event, "END:VEVENT"); !ok || !strings.Contains(event, "DTSTART:20251025T080000Z") || strings.Contains(event, "DTEND") {
		t.Errorf("it is %s", event)
	}
}
