package programme

import "slices"

// beside marks the parts that run side by side: in different tracks, in one
// cell of time, at one and the same time, or across several others.
func beside(list []part) {
	for _, d := range byDay(list) {
		for n, i := range d.list {
			p := &list[i]
			if p.start == nil || p.end == nil {
				if besides(p.title) {
					p.kind = parallelKind
				}
				continue
			}
			if besides(p.title) || spans(list, d.list, i) {
				p.across = true
				p.makeParallel()
			}
			for _, k := range d.list[n+1:] {
				q := &list[k]
				if q.start == nil || q.end == nil || !meet(p, q) {
					continue
				}
				same := *p.start == *q.start && *p.end == *q.end
				if p.track != "" && q.track != "" && p.track != q.track || same && (q.tied || p.place != q.place || p.track != q.track || k == i+1) {
					p.makeParallel()
					q.makeParallel()
				}
			}
		}
	}
}

// makeParallel says that a part runs beside others; a break stays a break.
func (p *part) makeParallel() {
	if p.kind != breakKind || p.track != "" {
		p.kind = parallelKind
	}
}

// meet says whether two parts share time; both have a start and an end.
func meet(p, q *part) bool { return *p.start < *q.end && *q.start < *p.end }

// spans says whether a part runs across two others or more from their
// beginning to their end.
func spans(list []part, day []int, i int) bool {
	p := &list[i]
	inside := 0
	for _, k := range day {
		q := &list[k]
		if k == i || q.start == nil || q.end == nil || q.inferred && q.kind == logisticsKind {
			continue
		}
		if *q.start >= *p.start && *q.end <= *p.end && (*q.start != *p.start || *q.end != *p.end) {
			inside++
		}
	}
	return inside >= 2
}

// A clash is two parts of one day that share time though nothing says that
// they run side by side.
type clash struct{ first, second, minutes int }

// clashes are those of all days, in their order.
func clashes(list []part) []clash {
	var found []clash
	for _, d := range byDay(list) {
		for n, i := range d.list {
			for _, k := range d.list[n+1:] {
				p, q := &list[i], &list[k]
				if p.start == nil || p.end == nil || q.start == nil || q.end == nil || !meet(p, q) || !inTheWay(p, q) {
					continue
				}
				if len(found) == mostClashes {
					return found
				}
				found = append(found, clash{i, k, min(*p.end, *q.end) - max(*p.start, *q.start)})
			}
		}
	}
	return found
}

// inTheWay says whether two parts that share time are in each other's way:
// in one room, or both of them for everybody.
func inTheWay(p, q *part) bool {
	if p.kind == parallelKind && q.kind == parallelKind {
		return p.track != "" && p.track == q.track && (*p.start != *q.start || *p.end != *q.end)
	}
	if p.kind == parallelKind || q.kind == parallelKind {
		return !p.across && !q.across // a plenary row in the way of a room's
	}
	return true
}

// A hole is time of a day in which nothing is planned.
type hole struct{ before, minutes int } // before is the part that follows it

func holes(list []part) []hole {
	var found []hole
	for _, d := range byDay(list) {
		day := slices.Clone(d.list)
		slices.SortStableFunc(day, func(a, b int) int { return compareStarts(&list[a], &list[b]) })
		until, known := 0, false
		for _, i := range day {
			p := &list[i]
			if p.start == nil || p.kind == parallelKind && p.track == "" && spans(list, d.list, i) {
				continue
			}
			if known && *p.start > until && !untimedBefore(list, d.list, i) {
				found = append(found, hole{i, *p.start - until})
			}
			if p.end != nil && (*p.end > until || !known) {
				until, known = *p.end, true
			}
		}
	}
	return found
}

// untimedBefore says whether rows without a time of day stand right above a
// part: the time before it is theirs.
func untimedBefore(list []part, day []int, i int) bool {
	for n, k := range day {
		if k == i {
			return n > 0 && list[day[n-1]].start == nil
		}
	}
	return false
}

// disordered are the parts that begin before the part above them, on one day
// and in one track.
func disordered(list []part) []int {
	var found []int
	for _, d := range byDay(list) {
		above := map[string]int{}
		for _, i := range d.list {
			p := &list[i]
			if p.start == nil || p.kind == parallelKind && p.track == "" {
				continue
			}
			if s, known := above[p.track]; known && *p.start < s {
				found = append(found, i)
			}
			above[p.track] = *p.start
		}
	}
	return found
}
