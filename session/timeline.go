package session

import "time"

// A Point is a moment on the session's own timeline: the wall time for people,
// and how long after the first record it was, which only grows.
type Point struct {
	Wall time.Time
	On   time.Duration
}

// earlier is the point moved back by d.
func (p Point) earlier(d time.Duration) Point { return Point{p.Wall.Add(-d), p.On - d} }

// A timeline turns the moments of records into points. Order is by sequence:
// a moment whose clock runs behind the record before it stands beside it.
type timeline struct {
	begun     bool
	last      Point
	boot      Moment // the last moment that had a boot clock
	bootOn    time.Duration
	Estimated bool // a duration somewhere rests on the wall clock across boots
}

// point places a moment after everything advanced so far.
func (t *timeline) point(m Moment) Point {
	if !t.begun {
		return Point{Wall: m.Wall}
	}
	on := t.last.On
	if m.BootID != "" && m.BootID == t.boot.BootID {
		on = max(on, t.bootOn+m.Boot-t.boot.Boot)
	} else {
		on += max(m.Wall.Sub(t.last.Wall), 0)
	}
	return Point{m.Wall, on}
}

// advance places the moment of the next record.
func (t *timeline) advance(m Moment) Point {
	p := t.point(m)
	if m.BootID != "" {
		if t.boot.BootID != "" && t.boot.BootID != m.BootID {
			t.Estimated = true
		}
		t.boot, t.bootOn = m, p.On
	}
	t.begun, t.last = true, p
	return p
}

// A span is a stretch of the timeline; an open one has no end yet.
type span struct {
	from, to time.Duration
	open     bool
}

// within is how much of the span lies between from and to.
func (s span) within(from, to time.Duration) time.Duration {
	end := s.to
	if s.open {
		end = to
	}
	return max(min(end, to)-max(s.from, from), 0)
}

// spans are stretches in order that do not overlap.
type spans []span

// within is how much of all the spans lies between from and to.
func (ss spans) within(from, to time.Duration) time.Duration {
	var sum time.Duration
	for i := len(ss) - 1; i >= 0; i-- {
		if !ss[i].open && ss[i].to <= from {
			break
		}
		sum += ss[i].within(from, to)
	}
	return sum
}

// open says whether the last span still runs.
func (ss spans) open() bool { return len(ss) > 0 && ss[len(ss)-1].open }

// interruption is what the span came to that began at a point.
func (ss spans) interruption(from Point, reason string) Interruption {
	i := Interruption{From: from, Reason: reason}
	for _, s := range ss {
		if s.from <= from.On && (s.open || from.On <= s.to) {
			i.Lasts = s.open
			i.Lasted = max(s.to-from.On, 0)
		}
	}
	return i
}

// close ends the span that runs, if any.
func (ss spans) close(at time.Duration) bool {
	if !ss.open() {
		return false
	}
	last := &ss[len(ss)-1]
	last.to, last.open = max(at, last.from), false
	return true
}

// add inserts a closed stretch that ends now at the latest, joined with those
// it touches; what an open span covers already is not counted twice.
func (ss spans) add(from, to time.Duration) spans {
	i := len(ss)
	for i > 0 && (ss[i-1].open || ss[i-1].to >= from) {
		i--
		from = min(from, ss[i].from)
		if ss[i].open {
			return append(ss[:i], span{from: from, open: true})
		}
		to = max(to, ss[i].to)
	}
	return append(ss[:i], span{from: from, to: to})
}
