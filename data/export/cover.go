package export

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// cover puts the title, the facts and one paragraph of how it went.
func (r *report) cover() {
	r.heading(1, escape(r.Title))
	r.put(r.say.Report)
	if r.Practice {
		r.put("**" + r.say.Practice + "**")
	}
	if r.Closed == nil {
		r.put("**" + fill(r.say.StillOpen, "at", r.at(r.DrawnUp)) + "**")
	}
	var facts []string
	fact := func(name, value string) {
		if value != "" {
			facts = append(facts, "**"+name+":** "+value)
		}
	}
	fact(r.say.Date, r.day())
	fact(r.say.Venue, escape(r.Venue))
	fact(r.say.Zone, escape(r.Zone))
	fact(r.say.Languages, escape(strings.Join(r.Languages, ", ")))
	fact(r.say.Interpretation, worded(r.say.Interpretations, r.Interpretation))
	if r.Moderator != "" {
		fact(r.say.Moderator, r.speaker(r.person(r.Moderator)))
	}
	fact(r.say.Planned, r.stretch(r.PrintedStart, r.MustEnd, words.Clock))
	fact(r.say.Held, r.stretch(r.Started, r.Closed, words.ClockSeconds))
	fact(r.say.Session, escape(r.Minutes.Session))
	r.list(facts)
	r.put(r.howItWent())
}

// day is the day on which the session was held, or is planned, or was opened.
func (r *report) day() string {
	on := r.Opened
	for _, t := range []*time.Time{r.PrintedStart, r.Started} {
		if t != nil {
			on = *t
		}
	}
	return r.language.Day(on.In(r.zone))
}

// stretch is "14:30 to 15:30"; without an end only the beginning.
func (r *report) stretch(from, to *time.Time, clock func(time.Time, *time.Location) string) string {
	switch {
	case from == nil:
		return ""
	case to == nil:
		return clock(*from, r.zone)
	}
	return fill(r.say.FromTo, "at", clock(*from, r.zone), "to", clock(*to, r.zone))
}

// howItWent says when it started and ended, how long it lasted and who was
// heard.
func (r *report) howItWent() string {
	if r.Started == nil {
		return r.say.NotStarted
	}
	lasted := fill(r.say.Lasted, "by", words.CountUp(r.Lasted))
	if r.Minutes.Held >= time.Second {
		lasted = fill(r.say.LastedWithout, "by", words.CountUp(r.Lasted), "held", words.CountUp(r.Minutes.Held))
	}
	parts := []string{
		against(r.say.Started, r.say.StartedLate, r.say.StartedEarly, *r.Started, r.PrintedStart, r.zone),
		fill(r.say.StillRunning, "at", r.at(r.DrawnUp)),
		lasted,
	}
	if r.Closed != nil {
		parts[1] = against(r.say.Closed, r.say.ClosedLate, r.say.ClosedEarly, *r.Closed, r.MustEnd, r.zone)
	}
	return fmt.Sprintf("%s, %s, %s. %s", parts[0], parts[1], parts[2], r.heard())
}

// against is an instant beside the one it should have been.
func against(on, late, early string, is time.Time, should *time.Time, zone *time.Location) string {
	template, by := on, time.Duration(0)
	if should != nil {
		by = is.Sub(*should)
	}
	switch {
	case by >= time.Second:
		template = late
	case by <= -time.Second:
		template = early
	}
	return fill(template, "at", words.ClockSeconds(is, zone), "by", words.CountUp(by))
}

func (r *report) heard() string {
	total := r.Seats
	template := r.say.HeardSome
	switch r.Heard {
	case 0:
		template = r.say.HeardNobody
	case total:
		template = r.say.HeardAll
	}
	if r.Unattributed.Some { // how many took the floor in all would say who did under the rule
		return fill(r.language.Figures.HeardOpenly, "n", strconv.Itoa(r.Heard), "total", strconv.Itoa(total))
	}
	return fill(template, "n", strconv.Itoa(r.Heard), "total", strconv.Itoa(total))
}

// speaker is a participant as a report names them: the delegation first, then
// address, name and position.
func (r *report) speaker(p *session.Person) string {
	name := strings.TrimSpace(escape(p.Address) + " " + escape(p.Name))
	if p.Position != "" {
		name += ", " + escape(p.Position)
	}
	if p.Delegation == "" || p.Delegation == p.Name {
		return name
	}
	return escape(p.Delegation) + " (" + name + ")"
}

// objectives puts what the session was for, and which segments served it.
func (r *report) objectives() {
	if len(r.Minutes.Objectives) == 0 {
		return
	}
	r.heading(2, r.say.Objectives)
	lines := make([]string, len(r.Minutes.Objectives))
	for i, o := range r.Minutes.Objectives {
		lines[i] = fmt.Sprintf("%d. %s", i+1, escape(o))
		for j := range r.Segments {
			s := &r.Segments[j]
			for _, n := range s.Objectives {
				if n == i+1 {
					lines[i] += "\n   - " + r.serving(s)
				}
			}
		}
	}
	r.put(strings.Join(lines, "\n"))
}

// serving is a segment that served an objective, planned and actual.
func (r *report) serving(s *session.SegmentMinutes) string {
	return escape(s.Title) + ": " + r.length(s)
}

// length is a segment's planned and actual time, and what was changed.
func (r *report) length(s *session.SegmentMinutes) string {
	if s.Actual == nil {
		return fill(r.say.PlannedOnly, "planned", words.CountUp(s.Planned), "changed", r.changed(s))
	}
	return fill(r.say.PlannedActual, "planned", words.CountUp(s.Planned), "changed", r.changed(s), "actual", words.CountUp(*s.Actual))
}

// changed is what was added to a segment and what it gave up, empty for
// nothing.
func (r *report) changed(s *session.SegmentMinutes) string {
	text := ""
	if s.Extended > 0 {
		text = fill(r.say.Extended, "by", words.CountUp(s.Extended))
	}
	switch {
	case s.FromReserve > 0 && s.FromReserve == s.Extended:
		text += r.say.FromReserve
	case s.FromReserve > 0:
		text += fill(r.say.PartFromReserve, "by", words.CountUp(s.FromReserve))
	}
	if s.Shortened > 0 {
		text += fill(r.say.Shortened, "by", words.CountUp(s.Shortened))
	}
	return text
}
