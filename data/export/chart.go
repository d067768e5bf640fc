package export

import (
	"time"

	"roundtable/data/export/paper"
	"roundtable/session"
	"roundtable/session/words"
)

// An axis is a stretch of time that bars are laid on.
type axis struct {
	from, to time.Time
	zone     *time.Location
}

// add makes the axis long enough for an instant.
func (a *axis) add(t time.Time) {
	if a.from.IsZero() || t.Before(a.from) {
		a.from = t
	}
	if t.After(a.to) {
		a.to = t
	}
}

// legible says whether bars on it can be told apart: not where a session was
// never closed.
func (a *axis) legible() bool {
	return a.from.Before(a.to) && a.to.Sub(a.from) < 48*time.Hour
}

// place is where an instant is on the axis, from 0 to 1.
func (a *axis) place(t time.Time) float64 {
	return min(max(float64(t.Sub(a.from))/float64(a.to.Sub(a.from)), 0), 1)
}

// ticks are round times of day, about eight of them.
func (a *axis) ticks() []paper.Tick {
	step := time.Minute
	for _, s := range []time.Duration{5, 10, 15, 30, 60, 120, 240, 480} {
		if a.to.Sub(a.from)/step > 8 {
			step = s * time.Minute
		}
	}
	_, offset := a.from.In(a.zone).Zone()
	shift := time.Duration(offset) * time.Second
	var ticks []paper.Tick
	for t := a.from.Add(shift).Truncate(step).Add(-shift); !t.After(a.to); t = t.Add(step) {
		if !t.Before(a.from) {
			ticks = append(ticks, paper.Tick{At: a.place(t), Label: words.Clock(t, a.zone)})
		}
	}
	return ticks
}

// bar is a stretch on the axis.
func (a *axis) bar(from, to time.Time, sort paper.Sort, title string) paper.Bar {
	return paper.Bar{From: a.place(from), To: a.place(to), Sort: sort, Title: title}
}

// agendaChart is the agenda, planned above actual, on one axis; ok is false
// where nothing was held.
func (r *report) agendaChart() (chart paper.Chart, ok bool) {
	if r.Started == nil || r.Terms.Rule {
		return paper.Chart{}, false
	}
	line := axis{zone: r.zone}
	for i := range r.Segments {
		s := &r.Segments[i]
		if s.PrintedStart != nil {
			line.add(*s.PrintedStart)
			line.add(s.PrintedStart.Add(s.Planned))
		}
		if s.Began != nil {
			line.add(*s.Began)
			line.add(r.endOf(s.Ended))
		}
	}
	if !line.legible() {
		return paper.Chart{}, false
	}
	chart = paper.Chart{Title: r.more.AgendaChart, Alt: r.more.AgendaAlt, Ticks: line.ticks(), Key: []paper.Bar{
		{Sort: paper.Planned, Title: r.more.BarPlanned}, {Sort: paper.Actual, Title: r.more.BarActual},
	}}
	for i := range r.Segments {
		s := &r.Segments[i]
		lane := paper.Lane{Label: s.Title}
		if s.PrintedStart != nil && s.Planned > 0 {
			end := s.PrintedStart.Add(s.Planned)
			lane.Bars = append(lane.Bars, line.bar(*s.PrintedStart, end, paper.Planned, r.more.BarPlanned+": "+r.stretch(s.PrintedStart, &end, words.Clock)))
		}
		if s.Began != nil {
			end := r.endOf(s.Ended)
			lane.Bars = append(lane.Bars, line.bar(*s.Began, end, paper.Actual, r.more.BarActual+": "+r.stretch(s.Began, &end, words.Clock)))
		}
		chart.Lanes = append(chart.Lanes, lane)
	}
	return chart, true
}

// endOf is when something ended; what still runs ends with the report.
func (r *report) endOf(end *time.Time) time.Time {
	if end == nil {
		return r.DrawnUp
	}
	return *end
}

// floorChart is who spoke when: a lane for everybody who had the floor, those
// who presided last. Turns that are not attributed have no lane.
func (r *report) floorChart() (chart paper.Chart, ok bool) {
	line := axis{zone: r.zone}
	if r.Started != nil {
		line.add(*r.Started)
		line.add(r.endOf(r.Closed))
	}
	if !line.legible() {
		return paper.Chart{}, false
	}
	chart = paper.Chart{Title: r.more.FloorChart, Alt: r.more.FloorAlt, Ticks: line.ticks()}
	sorts := map[paper.Sort]bool{}
	for _, charged := range []bool{true, false} {
		index := map[string]int{}
		for i := range r.Turns {
			t := &r.Turns[i]
			if t.Participant == "" || t.Kind.Charged() != charged {
				continue
			}
			at, known := index[t.Participant]
			if !known {
				at = len(chart.Lanes)
				index[t.Participant] = at
				chart.Lanes = append(chart.Lanes, paper.Lane{Label: r.short(r.person(t.Participant))})
			}
			for _, bar := range r.turnBars(&line, t) {
				sorts[bar.Sort] = true
				chart.Lanes[at].Bars = append(chart.Lanes[at].Bars, bar)
			}
		}
	}
	for _, key := range []paper.Bar{
		{Sort: paper.Turn, Title: r.more.BarTurn}, {Sort: paper.Closing, Title: r.more.BarClosing},
		{Sort: paper.Over, Title: r.more.BarOver}, {Sort: paper.Chair, Title: r.more.BarChair},
	} {
		if sorts[key.Sort] {
			chart.Key = append(chart.Key, key)
		}
	}
	return chart, len(chart.Lanes) > 0
}

// turnBars are a turn, and its part over the limit.
func (r *report) turnBars(line *axis, t *session.TurnMinutes) []paper.Bar {
	sort := paper.Turn
	switch {
	case !t.Kind.Charged():
		sort = paper.Chair
	case t.Kind == session.ReflectionTurn:
		sort = paper.Closing
	}
	end := r.DrawnUp
	if t.Ended != nil {
		end = t.Ended.Wall
	}
	title := r.stretch(&t.Began.Wall, &end, words.ClockSeconds)
	over := end.Add(-t.Over)
	if t.Over < time.Second || sort == paper.Chair || over.Before(t.Began.Wall) {
		return []paper.Bar{line.bar(t.Began.Wall, end, sort, title)}
	}
	return []paper.Bar{
		line.bar(t.Began.Wall, over, sort, title), line.bar(over, end, paper.Over, r.more.BarOver+": "+words.CountUp(t.Over)),
	}
}
