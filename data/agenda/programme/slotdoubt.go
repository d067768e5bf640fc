package programme

import (
	"roundtable/data/agenda"
	"roundtable/session"
)

// doubtSlot compares the rows with the slot where it is stated apart.
func (r *reading) doubtSlot() {
	f := &r.facts
	for _, in := range r.outline.frames {
		if in.together > in.minutes {
			r.doubtful(agenda.SlotExceeded, spot{in.no, in.col}, "the rows of %s take %s, it has %s", in.title, length(in.together), length(in.minutes))
		}
	}
	slot, first, last := r.slot()
	if len(r.outline.frames) > 0 || slot == 0 || len(byDay(r.parts)) > 1 || len(r.parts) == 0 {
		return
	}
	sum, clocks, complete := 0.0, false, true
	begin, end := 0, 0
	for i := range r.parts {
		p := &r.parts[i]
		if p.kind != parallelKind && p.minutes != nil {
			sum += *p.minutes
		}
		complete = complete && (p.minutes != nil || p.kind == logisticsKind)
		if p.start == nil || p.kind == logisticsKind && (f.start == nil || *p.start < first || p.end == nil || *p.start >= last) {
			continue
		}
		if !clocks || *p.start < begin {
			begin = *p.start
		}
		if p.end != nil {
			end = max(end, *p.end)
		}
		clocks = true
	}
	if !clocks {
		begin, end = first, first+int(sum)
		if sum == slot {
			return
		}
	} else if f.start == nil || f.end == nil {
		return
	}
	switch {
	case !clocks && sum > slot, clocks && (begin < first || end > last):
		r.doubtful(agenda.SlotExceeded, spot{line: f.slotNo}, "the rows take %s, the slot is %s", r.taken(clocks, sum, begin, end), length(slot))
	case !clocks && complete, clocks && end > 0 && complete && (begin > first || end < last):
		r.doubtful(agenda.SlotUnused, spot{line: f.slotNo}, "the rows take %s, the slot is %s: %s are unassigned",
			r.taken(clocks, sum, begin, end), length(slot), length(slot-float64(assigned(clocks, sum, begin, end, first, last, slot))))
	}
}

// assigned is how much of the slot the rows fill, in minutes.
func assigned(clocks bool, sum float64, begin, end, first, last int, slot float64) int {
	if !clocks {
		return int(sum)
	}
	return int(slot) - max(begin-first, 0) - max(last-end, 0)
}

func (r *reading) taken(clocks bool, sum float64, begin, end int) session.Sentence {
	if clocks {
		return length(float64(end - begin))
	}
	return length(sum)
}

// slot is the stated slot in minutes, with its start and its end as minutes of
// the day; 0 where none is stated.
func (r *reading) slot() (minutes float64, first, last int) {
	f := &r.facts
	switch {
	case f.start != nil && f.end != nil:
		first, last = f.start.minute, f.end.minute
		if last <= first {
			last += 24 * 60
			if f.end.half == anyHalf && f.end.minute+noon > first {
				last = f.end.minute + noon
			}
		}
		if last-first > 16*60 {
			return 0, first, 0 // an end before the start says nothing
		}
		return float64(last - first), first, last
	case f.minutes > 0 && f.start != nil:
		return f.minutes, f.start.minute, f.start.minute + int(f.minutes)
	}
	return f.minutes, 0, 0
}
