package agenda

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"roundtable/session"
)

// The codes of doubts.
const (
	DateMissing      = "date_missing"
	StartMissing     = "start_missing"
	ZoneMissing      = "timezone_missing"
	VenueMissing     = "venue_missing"
	NoDuration       = "no_duration"
	Gap              = "gap"
	Overlap          = "overlap"
	SlotUnused       = "slot_unused"
	SlotExceeded     = "slot_exceeded"
	Crowded          = "crowded"
	SpeakerUnnamed   = "speaker_unnamed"
	DuplicateSpeaker = "duplicate_speaker"
)

// doubtful keeps a doubt; text is a literal.
func (d *draft) doubtful(code string, line int, text string, facts ...any) {
	said := session.Say(text, facts...)
	at := slices.IndexFunc(d.rows, func(r row) bool { return line > 0 && r.line == line })
	d.doubts = append(d.doubts, Doubt{Code: code, Line: line, Text: said.Error(), Said: said, Segment: at + 1})
}

// doubt finds what may not be meant as written.
func (d *draft) doubt() {
	a := &d.made
	if a.Date.IsZero() {
		d.doubtful(DateMissing, 0, "no date is written")
	}
	if a.Zone == "" {
		d.doubtful(ZoneMissing, 0, "no time zone is written")
	}
	if a.Venue == "" {
		d.doubtful(VenueMissing, 0, "no venue is written")
	}
	complete := true
	for i := range a.Segments {
		if !d.rows[i].timed {
			d.doubtful(NoDuration, d.rows[i].line, "%s has no minutes", a.Segments[i].Title)
			complete = false
		}
		d.doubtSpeakers(i)
	}
	if d.plan().Start == nil {
		d.doubtful(StartMissing, 0, "no time of day is written: the times follow from the moment it starts")
	} else {
		d.doubtSlot(complete)
	}
	slices.SortStableFunc(d.doubts, func(x, y Doubt) int { return cmp.Compare(x.Line, y.Line) })
}

// A Finding is a doubt about an agenda that is no file yet, at its place.
type Finding struct {
	Doubt
	Place Place
}

// Doubts are what may not be meant in an agenda, as Read would find it in its
// file; the segments named in untimed, counted from 0, have no known minutes.
func Doubts(a session.Agenda, untimed []int) []Finding {
	d := &draft{made: a, rows: make([]row, len(a.Segments))}
	d.made.Segments = slices.Clone(a.Segments)
	for i := range d.rows {
		d.made.Segments[i].ID = fmt.Sprintf("s%d", i+1)
		d.rows[i] = row{line: i + 1, timed: !slices.Contains(untimed, i)}
	}
	d.doubt()
	found := make([]Finding, len(d.doubts))
	for i, one := range d.doubts {
		place := AtKey(keyOf(one.Code))
		if one.Line > 0 {
			place = AtSegment(one.Line - 1)
		}
		one.Line = 0
		found[i] = Finding{one, place}
	}
	return found
}

// keyOf is the key of the file that a doubt about the whole is about.
func keyOf(code string) string {
	switch code {
	case DateMissing:
		return "date"
	case StartMissing:
		return "start"
	case ZoneMissing:
		return "timezone"
	case VenueMissing:
		return "venue"
	case SlotUnused, SlotExceeded:
		return "end"
	}
	return ""
}

func (d *draft) doubtSpeakers(i int) {
	s, row := &d.made.Segments[i], d.rows[i]
	if row.twice != "" {
		d.doubtful(DuplicateSpeaker, row.line, "%s is named twice in %s and stands on its list once", d.name(row.twice), s.Title)
	}
	switch s.Kind {
	case session.Remarks, session.Presentation, session.Round, session.Reflections:
		if len(s.Speakers) == 0 && s.Chair == "" && s.Moderator == "" {
			d.doubtful(SpeakerUnnamed, row.line, "%s names no speaker", s.Title)
		}
	}
	n := time.Duration(len(s.Speakers))
	if s.Limit == nil || n == 0 || !row.timed {
		return
	}
	if need := n * (*s.Limit + s.HandoverTime()); need > s.Planned {
		d.doubtful(Crowded, row.line, "%s: %d speakers at %s with hand-overs of %s need %s, there are %s",
			s.Title, n, clocked(*s.Limit), clocked(s.HandoverTime()), clocked(need), clocked(s.Planned))
	}
}

func (d *draft) name(key string) string {
	for i := range d.made.Participants {
		if p := &d.made.Participants[i]; p.Key == key {
			return p.Name
		}
	}
	return key
}

// doubtSlot compares the segments with each other and with the slot.
func (d *draft) doubtSlot(complete bool) {
	a := &d.made
	now := time.Duration(0) // since the start: until when something is planned
	plan := d.plan()
	for i := range a.Segments {
		s := &a.Segments[i]
		if fixed, ok := plan.Fixed[s.ID]; ok {
			switch {
			case fixed > now && complete:
				d.doubtful(Gap, d.rows[i].line, "nothing is planned for %s before %s at %s", length(fixed-now), s.Title, s.Start)
			case fixed < now:
				d.doubtful(Overlap, d.rows[i].line, "%s at %s begins %s before what comes first has ended", s.Title, s.Start, length(now-fixed))
			}
			now = max(now, fixed+s.Planned)
			continue
		}
		now += s.Planned
	}
	if a.Start == nil || a.End == nil {
		return
	}
	slot := a.Slot()
	switch {
	case now < slot && complete:
		d.doubtful(SlotUnused, d.line("end"), "the segments take %s, the slot %s–%s is %s: %s are unassigned",
			length(now), a.Start, a.End, length(slot), length(slot-now))
	case now > slot:
		d.doubtful(SlotExceeded, d.line("end"), "the segments take %s, the slot %s–%s is %s: %s too much",
			length(now), a.Start, a.End, length(slot), length(now-slot))
	}
}

// plan is the agenda's printed times; without a date or zone on a day and in
// a zone without surprises.
func (d *draft) plan() session.Plan {
	zone, err := time.LoadLocation(d.made.Zone)
	if err != nil {
		zone = time.UTC
	}
	return d.made.Plan(session.Date{Year: 2000, Month: time.January, Day: 1}, zone)
}

// length is a duration for people: 15 min, 2:30.
func length(t time.Duration) session.Sentence {
	if t%time.Minute == 0 {
		return session.Say("%d min", int(t/time.Minute))
	}
	return clocked(t)
}

// clocked is a duration beside others that are no whole minutes: 3:00, 0:10.
func clocked(t time.Duration) session.Sentence {
	seconds := int(t / time.Second)
	return session.Say("%d:%02d", seconds/60, seconds%60)
}
