package programme

import (
	"cmp"
	"strings"
)

// A part is a row that has been read: a segment of the programme, or what runs
// beside it.
type part struct {
	row
	cast
	kind       string
	start, end *int     // minutes since midnight of its day, past 24 hours in the small hours after it
	minutes    *float64 // nil where nobody can know
	inferred   bool     // the minutes follow from the next start
	times      bool     // the minutes are those of one speaker times their number
	across     bool     // it runs across others
	bare       bool     // it has no title of its own
	shifted    bool     // the times could not be meant as written
}

// parts reads every row.
func (x *lexicon) parts(rows []row) []part {
	list := make([]part, len(rows))
	x.learn(rows)
	for i, r := range rows {
		if track, rest, ok := ownTrack(r.title); ok && r.track == "" {
			r.track, r.title = track, rest
		}
		c := x.castOf(&r)
		list[i] = part{row: r, cast: c, kind: kindOf(r.title)}
		if list[i].title == "" {
			list[i].untitled()
		}
	}
	x.known(list)
	return list
}

// known finds, at the end of titles, whoever is named elsewhere for sure:
// "Wrap-up: Jane Roe".
func (x *lexicon) known(list []part) {
	names := map[string]bool{}
	for i := range list {
		for _, who := range list[i].everybody() {
			names[who.name] = true
		}
	}
	for i := range list {
		p := &list[i]
		for _, sign := range []string{": ", " – ", " - ", ", "} {
			before, last, ok := cutLast(p.title, sign)
			if ok && len(p.speakers) == 0 && names[last] && len(strings.Fields(last)) > 1 {
				p.title, p.speakers = strings.TrimRight(before, " ,:–-"), []person{{name: last, no: p.no}}
			}
		}
	}
}

// untitled gives a row without a title the first line under it, or the name of
// who speaks.
func (p *part) untitled() {
	p.bare = true
	switch {
	case len(p.below) > 0 && p.below[0].text != "":
		p.title = p.below[0].text
	case len(p.speakers) > 0:
		p.title = p.speakers[0].name
	default:
		p.title = "–"
	}
	p.kind = kindOf(p.title)
}

// A daily is the parts of one day, as their indices.
type daily struct {
	day  string
	list []int
}

// byDay groups the parts by their days, in the order of the text.
func byDay(list []part) []daily {
	var days []daily
	for i := range list {
		at := -1
		for k := range days {
			if days[k].day == list[i].day {
				at = k
			}
		}
		if at < 0 {
			days = append(days, daily{day: list[i].day})
			at = len(days) - 1
		}
		days[at].list = append(days[at].list, i)
	}
	return days
}

// resolve turns the times as they are written into minutes of the day: it
// finds the half of the day where none is written and the mark that cannot be
// meant. slot is the start that the header tells, nil where it tells none.
func resolve(list []part, slot *int) {
	fromStart(list, slot)
	for _, d := range byDay(list) {
		last := map[string]int{} // by track: the start of the row above
		for n, i := range d.list {
			p := &list[i]
			if p.timing.when == nil {
				continue
			}
			above, known := last[p.track]
			if !known {
				above, known = earliest(last)
			}
			next := nextClock(list, d.list[n+1:])
			p.resolve(above, known, slot, next, d, list)
			last[p.track] = *p.start
		}
	}
}

// fromStart turns times that count from the start of the whole into times of
// the day: those marked so, and those of a programme that begins at 0:00.
func fromStart(list []part, slot *int) {
	if slot == nil || *slot < 6*60 || len(list) == 0 {
		return
	}
	zero, known := false, false
	for i := range list {
		if w := list[i].timing.when; w != nil && !known {
			zero, known = w.start.minute == 0 && w.start.half == anyHalf, true
		}
	}
	for i := range list {
		w := list[i].timing.when
		if w == nil || !w.offset && (!zero || w.start.minute >= 6*60 || w.start.half != anyHalf) {
			continue
		}
		moved := *w
		moved.start = &clock{minute: w.start.minute + *slot, padded: true, half: afternoon}
		if w.end != nil && !w.offset {
			moved.end = &clock{minute: w.end.minute + *slot, padded: true, half: afternoon}
		}
		list[i].timing.when = &moved
	}
}

// earliest is the first of the starts above in any track: the rows of a track
// that only begins here may stand beside all of them.
func earliest(starts map[string]int) (int, bool) {
	best, known := 0, false
	for _, s := range starts {
		if !known || s < best {
			best, known = s, true
		}
	}
	return best, known
}

// nextClock is the clock of the next row as it is written, -1 where there is
// none.
func nextClock(list []part, rest []int) int {
	for _, i := range rest {
		if w := list[i].timing.when; w != nil {
			return w.start.minute
		}
	}
	return -1
}

const noon = 12 * 60

func (p *part) resolve(above int, known bool, slot *int, next int, d daily, list []part) {
	start := p.timing.when.start
	at := start.minute
	p.shifted = start.odd
	switch {
	case start.half == forenoon && at < 60 && known && above >= 6*60 && above <= noon+59: // 12:00 AM for noon
		at, p.shifted = at+noon, true
	case start.half == forenoon && known && at < above && at+noon >= above && at+noon < above+6*60 && at < 8*60:
		at, p.shifted = at+noon, true
	case start.half == afternoon && at >= noon && known && at-noon >= above && next >= 0 && next < at && next >= at-noon:
		at, p.shifted = at-noon, true
	case start.half == anyHalf && known && at < above && at < 8*60 && at+noon >= above && at+noon <= 20*60 && !isRepeat(above, at):
		at, p.shifted = at+noon, true
	case start.half == anyHalf && !known && slot != nil && at < *slot && at+noon >= *slot && at < 8*60:
		at, p.shifted = at+noon, true
	case start.half == anyHalf && !known && slot == nil && at >= 60 && at < 6*60 && !start.padded && allEarly(list, d):
		at, p.shifted = at+noon, true
	}
	p.start = &at
	if p.timing.when.end != nil {
		p.resolveEnd(*p.timing.when.end, at)
	}
}

// isRepeat says whether a start before the one above is likelier a row out of
// its order than an afternoon: both are in the small hours of a programme that
// begins early.
func isRepeat(above, at int) bool { return above-at < 60 && above < 8*60 }

// allEarly says whether no row of a day says that it is before noon.
func allEarly(list []part, d daily) bool {
	for _, i := range d.list {
		if w := list[i].timing.when; w != nil && (w.start.minute >= 6*60 || w.start.padded || w.start.half != anyHalf) {
			return false
		}
	}
	return true
}

func (p *part) resolveEnd(end clock, start int) {
	at := end.minute
	p.shifted = p.shifted || end.odd
	switch {
	case end.half == forenoon && at < 60 && start >= 6*60 && start < noon: // to 12:00 AM
		at, p.shifted = at+noon, true
	case end.half == forenoon && at < start && at+noon > start:
		at, p.shifted = at+noon, true
	case end.half == afternoon && at-noon > start && at-start > 10*60 && at >= noon:
		at, p.shifted = at-noon, true
	case end.half == anyHalf && at < start && at+noon > start && at <= noon:
		at, p.shifted = at+noon, true
	}
	if at < start && at+24*60-start <= 8*60 {
		at += 24 * 60
	}
	if at > start {
		p.end = &at
	}
}

// measure finds the minutes of each part.
func measure(list []part) {
	for i := range list {
		p := &list[i]
		stated := p.timing.length
		switch {
		case p.start != nil && p.end != nil:
			p.setMinutes(float64(*p.end - *p.start))
		case stated == nil && p.start == nil && p.timing.each != nil && len(p.speakers) > 0:
			p.setMinutes(p.timing.each.minutes * float64(len(p.speakers)))
			p.times = true
		case stated != nil:
			p.setMinutes(stated.minutes)
			if p.start != nil {
				end := *p.start + int(stated.minutes)
				p.end = &end
			}
		}
	}
	for i := range list {
		p := &list[i]
		if p.start == nil || p.minutes != nil || isEnd(p) {
			continue
		}
		if next, ok := nextStart(list, i); ok {
			p.setMinutes(float64(next - *p.start))
			p.end, p.inferred = &next, true
		}
	}
}

func (p *part) setMinutes(m float64) { p.minutes = &m }

// isEnd says whether a row is the end's own line.
func isEnd(p *part) bool {
	return p.kind == logisticsKind && has(p.title, "end", "close", "fin", "kết thúc", "adjourn", "ends")
}

// nextStart is when what follows a part begins, on its day and its track.
func nextStart(list []part, i int) (int, bool) {
	for k := i + 1; k < len(list); k++ {
		n := &list[k]
		if n.day != list[i].day {
			return 0, false
		}
		if n.start == nil || *n.start <= *list[i].start || n.track != "" && list[i].track != "" && n.track != list[i].track || n.kind == parallelKind {
			continue
		}
		return *n.start, true
	}
	return 0, false
}

// compareStarts orders parts by their starts, those without one last.
func compareStarts(a, b *part) int {
	switch {
	case a.start == nil && b.start == nil:
		return 0
	case a.start == nil:
		return 1
	case b.start == nil:
		return -1
	}
	return cmp.Compare(*a.start, *b.start)
}
