package export

import (
	"io"
	"strconv"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"roundtable/session"
	"roundtable/session/words"
)

// ICS writes iCalendar (RFC 5545): the session and its segments as printed,
// and a whole-day event on the day by which each concrete action is due.
//
// Times are UTC: every calendar shows those rightly in its reader's zone, and
// no VTIMEZONE can be out of date; the description says them as printed. Due
// dates are events, because the calendars most people use pass over a VTODO.
// Only the session itself takes up its reader's time. UIDs are those of the
// record, so reading a file again updates what is there.
func ICS(w io.Writer, h Handout) error {
	cal := ics.NewCalendar()
	cal.SetProductId("-//roundtable//roundtable//" + strings.ToUpper(h.language.Tag))
	cal.SetXWRCalName(words.Clean(h.Title))
	h.sessionEvent(cal)
	for i := range h.Segments {
		s := &h.Segments[i]
		if s.Kind != session.Reserve && s.PrintedStart != nil && s.PrintedEnd != nil {
			h.segmentEvent(cal, s)
		}
	}
	for i, n := range h.actions() {
		if !n.Due.IsZero() {
			h.dueEvent(cal, i+1, &n)
		}
	}
	return cal.SerializeTo(w, ics.WithLineLength(75), ics.WithNewLine("\r\n"))
}

// event adds one with what all of them have. DTSTAMP is the first record's
// moment; SEQUENCE grows with the record.
func (h *Handout) event(cal *ics.Calendar, id, summary string, description ...string) *ics.VEvent {
	of := h.Session
	if of == "" { // under the rule the session's name may say who was there
		of = h.Opened.UTC().Format("20060102T150405.000")
	}
	e := cal.AddEvent(of + "." + id + "@roundtable")
	e.SetDtStampTime(h.Opened)
	e.SetSequence(h.Entries)
	e.SetSummary(words.Clean(summary))
	for i := range description {
		description[i] = words.Clean(description[i])
	}
	if len(description) > 0 {
		e.SetDescription(strings.Join(description, "\n"))
	}
	return e
}

// sessionEvent is from the printed start to the must-end; a plan that floats
// has a day alone.
func (h *Handout) sessionEvent(cal *ics.Calendar) {
	say := &h.language.Document
	end := h.MustEnd
	for i := range h.Segments {
		if p := h.Segments[i].PrintedEnd; h.MustEnd == nil && p != nil && (end == nil || p.After(*end)) {
			end = p
		}
	}
	var about []string
	if h.Session != "" {
		about = append(about, say.Session+": "+h.Session)
	}
	if h.Practice {
		about = append(about, say.Practice)
	}
	var e *ics.VEvent
	if h.PrintedStart != nil && end != nil && end.After(*h.PrintedStart) {
		e = h.event(cal, "session", h.Title, append(about, h.printed(*h.PrintedStart, *end))...)
		e.SetStartAt(*h.PrintedStart)
		e.SetEndAt(*end)
	} else {
		e = h.event(cal, "session", h.Title, about...)
		wholeDay(e, session.DateOf(h.Opened.In(h.zone)))
	}
	if h.Venue != "" {
		e.SetLocation(words.Clean(h.Venue))
	}
}

// printed are two times of day and the zone in which they hold.
func (h *Handout) printed(from, to time.Time) string {
	say := &h.language.Document
	zone := h.Zone
	if zone == "" {
		zone = from.In(h.zone).Format("UTC-07:00")
	}
	return say.Planned + ": " + words.Fill(say.FromTo, "at", words.Clock(from, h.zone), "to", words.Clock(to, h.zone)) + " (" + zone + ")"
}

func (h *Handout) segmentEvent(cal *ics.Calendar, s *session.SegmentMinutes) {
	about := []string{worded(h.language.SegmentKinds, s.Kind), h.Title, h.printed(*s.PrintedStart, *s.PrintedEnd)}
	e := h.event(cal, s.ID, s.Title, about...)
	e.SetStartAt(*s.PrintedStart)
	if s.PrintedEnd.After(*s.PrintedStart) { // else it is a moment: an end must be later (RFC 5545, 3.8.2.2)
		e.SetEndAt(*s.PrintedEnd)
	}
	e.SetTimeTransparency(ics.TransparencyTransparent)
	if s.State == session.SegmentNotHeld {
		e.SetStatus(ics.ObjectStatusCancelled)
	}
	if h.Venue != "" {
		e.SetLocation(words.Clean(h.Venue))
	}
}

// dueEvent is the day by which an action is due. Its UID is the note's, which
// tells when it was taken: where the Chatham House Rule holds for everything,
// its number serves.
func (h *Handout) dueEvent(cal *ics.Calendar, number int, n *session.NoteMinutes) {
	state := h.language.Document.AsNoted
	if n.Confirmed {
		state = h.language.Document.Confirmed
	}
	id := "action-" + n.ID
	if h.Terms.Rule || n.ID == "" {
		id = "action-" + strconv.Itoa(number)
	}
	about := []string{worded(h.language.NoteKinds, n.Kind) + ", " + state, h.Title}
	e := h.event(cal, id, h.addressee(n)+": "+n.Text, about...)
	wholeDay(e, n.Due)
	e.SetTimeTransparency(ics.TransparencyTransparent)
	if n.Private {
		e.SetClass(ics.ClassificationPrivate)
	}
}

// wholeDay puts an event on a day, from its beginning to that of the next.
func wholeDay(e *ics.VEvent, d session.Date) {
	e.SetAllDayStartAt(time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC))
	e.SetAllDayEndAt(time.Date(d.Year, d.Month, d.Day+1, 0, 0, 0, 0, time.UTC))
}
