package session

import "time"

// A Plan is the printed times of a session: everything as an offset from its
// start, so that one delta moves them all. It is computed once, when the
// session is opened, and kept in the first record.
type Plan struct {
	Start    *time.Time               `json:"start,omitempty"`     // nil: floating, printed by starting
	MustEnd  *time.Duration           `json:"must_end,omitempty"`  // after Start
	Fixed    map[string]time.Duration `json:"fixed,omitempty"`     // segment id → fixed start after Start
	FinishBy map[string]time.Duration `json:"finish_by,omitempty"` // participant key → deadline after Start
}

// Plan turns the agenda's times of day into offsets. on is the day to read
// them on where the agenda names none; zone is the session's. The result is
// printed at the agenda's own start (nil Start where it has none).
//
// A time of day earlier than the start is on the next day (DESIGN §6).
func (a *Agenda) Plan(on Date, zone *time.Location) Plan {
	day := a.Date
	if day.IsZero() {
		day = on
	}
	begin, known := a.firstClock()
	if !known {
		return Plan{}
	}
	start := begin.On(day, zone)
	offset := func(c Clock) time.Duration {
		at := c.On(day, zone)
		if c < begin {
			next := DateOf(time.Date(day.Year, day.Month, day.Day+1, 12, 0, 0, 0, zone))
			at = c.On(next, zone)
		}
		return at.Sub(start)
	}
	p := Plan{Start: &start}
	if a.End != nil {
		d := offset(*a.End)
		p.MustEnd = &d
	}
	p.fix(a, offset)
	return p
}

// fix fills in the fixed starts and the deadlines.
func (p *Plan) fix(a *Agenda, offset func(Clock) time.Duration) {
	p.Fixed, p.FinishBy = map[string]time.Duration{}, map[string]time.Duration{}
	for i := range a.Segments {
		if s := &a.Segments[i]; s.Start != nil {
			p.Fixed[s.ID] = offset(*s.Start)
		}
	}
	for i := range a.Participants {
		if q := &a.Participants[i]; q.MustFinishBy != nil {
			p.FinishBy[q.Key] = offset(*q.MustFinishBy)
		}
	}
}

// firstClock is the time of day at which the session begins: as written, else
// counted back from the first fixed start or from the end.
func (a *Agenda) firstClock() (Clock, bool) {
	if a.Start != nil {
		return *a.Start, true
	}
	var before time.Duration
	for i := range a.Segments {
		if s := &a.Segments[i]; s.Start != nil {
			return back(*s.Start, before), true
		}
		before += a.Segments[i].Planned
	}
	if a.End != nil {
		return back(*a.End, before), true
	}
	return 0, false
}

// back is the time of day d before c, on whichever day that is.
func back(c Clock, d time.Duration) Clock {
	const day = 24 * 3600
	return Clock(((int(c)-int(d/time.Second))%day + day) % day)
}
