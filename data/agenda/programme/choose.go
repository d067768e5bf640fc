package programme

import (
	"slices"
	"strconv"
	"strings"

	"roundtable/session"
)

// A Day is a day of a programme with the tracks on it.
type Day struct {
	Name   string // as check names it: a date where that is written, else as written
	Tracks []string
}

// An Undecided says that a programme has several days or tracks, and that one
// is to be chosen.
type Undecided struct {
	Days []Day  // all of them; of the chosen day alone where only the track is open
	Asks What   // Days or Tracks
	Said string // what was asked for that is none of them, "" where nothing was
}

// What is what is to be chosen.
type What int

// What can be.
const (
	OfDays What = iota
	OfTracks
)

func (u *Undecided) Error() string {
	if u.Asks == OfDays {
		return "the programme has several days"
	}
	return "the programme has several tracks"
}

// Days lists the days of a programme that have rows, and the tracks on each.
func (p Programme) Days() []Day { return daysOf(p.reading.parts) }

func daysOf(parts []part) []Day {
	var list []Day
	for _, d := range byDay(parts) {
		one := Day{Name: dayCalled(d.day)}
		for _, i := range d.list {
			if t := parts[i].track; t != "" && !slices.Contains(one.Tracks, t) {
				one.Tracks = append(one.Tracks, t)
			}
		}
		if len(one.Tracks) == 1 {
			one.Tracks = nil // what has one name only is no choice
		}
		list = append(list, one)
	}
	return list
}

// dayCalled is a day as check names it.
func dayCalled(day string) string { return strings.TrimPrefix(day, "--") }

// Choose is the draft of one day and one track; empty ones choose themselves
// where there is but one. A day is named as in Days, or by its number from 1.
// The error is *Undecided where several are left.
func (p Programme) Choose(day, track string, given Givens) (Draft, error) {
	all := p.Days()
	at, err := chosenDay(all, day)
	if err != nil {
		return Draft{}, err
	}
	var list []settled
	if len(all) > 1 {
		list = append(list, settled{way: Way{does: chooseDay, value: all[at].Name, part: -1}, code: MultiDay})
	}
	if len(all) == 0 {
		return p.Draft(given), nil
	}
	name, err := chosenTrack(all[at], track)
	if err != nil {
		return Draft{}, err
	}
	if name != "" {
		list = append(list, settled{way: Way{does: chooseTrack, value: name, part: -1}, code: Parallel})
	}
	return drafting(p.reading, given, list), nil
}

func chosenDay(all []Day, said string) (int, error) {
	if said == "" {
		if len(all) > 1 {
			return 0, &Undecided{Days: all, Asks: OfDays}
		}
		return 0, nil
	}
	for i := range all {
		if sameName(all[i].Name, said) {
			return i, nil
		}
	}
	if n, err := strconv.Atoi(said); err == nil && n > 0 && n <= len(all) {
		return n - 1, nil
	}
	return 0, &Undecided{Days: all, Asks: OfDays, Said: said}
}

func chosenTrack(d Day, said string) (string, error) {
	switch {
	case said == "" && len(d.Tracks) == 0:
		return "", nil
	case said == "":
		return "", &Undecided{Days: []Day{d}, Asks: OfTracks}
	}
	for _, t := range d.Tracks {
		if sameName(t, said) {
			return t, nil
		}
	}
	if n, err := strconv.Atoi(said); err == nil && n > 0 && n <= len(d.Tracks) {
		return d.Tracks[n-1], nil
	}
	return "", &Undecided{Days: []Day{d}, Asks: OfTracks, Said: said}
}

func sameName(a, b string) bool {
	return strings.EqualFold(strings.Join(strings.Fields(a), " "), strings.Join(strings.Fields(b), " "))
}

// choose finds the rows that make the session.
func (m *making) choose() {
	list := byDay(m.parts)
	if len(list) == 0 {
		return
	}
	all := daysOf(m.parts)
	at := max(slices.IndexFunc(all, func(d Day) bool { return d.Name == m.day }), 0)
	m.all, m.tracks = all, all[at].Tracks
	m.day = all[at].Name
	if !slices.Contains(m.tracks, m.track) {
		m.track = ""
	}
	if m.track == "" && len(m.tracks) > 0 {
		m.track = m.tracks[0]
	}
	m.key = list[at].day
	rows := slices.Clone(list[at].list)
	m.keepOwn(&rows)
	m.inOrder()
	m.withoutLogistics()
	m.keepBeside(rows)
	m.inOrder()
	slices.SortStableFunc(m.out, func(a, b Left) int { return a.Line - b.Line })
}

// keepOwn keeps the rows that are for everybody, and those of the track; what
// runs beside them without a track of its own stays in rows.
func (m *making) keepOwn(rows *[]int) {
	var open []int
	for _, i := range *rows {
		switch p := &m.parts[i]; {
		case p.track != "" && len(m.tracks) > 0 && p.track != m.track:
			m.leave(i, session.Say("it is in the track %s", p.track))
		case p.kind == parallelKind && (p.track == "" || len(m.tracks) == 0):
			open = append(open, i)
		default:
			m.kept = append(m.kept, i)
		}
	}
	*rows = open
}

// keepBeside keeps of rows that run beside others those that have their time to
// themselves, the shorter first: they say more.
func (m *making) keepBeside(rows []int) {
	slices.SortStableFunc(rows, func(a, b int) int { return int(m.parts[a].lasts() - m.parts[b].lasts()) })
	for _, i := range rows {
		other := slices.IndexFunc(m.kept, func(k int) bool { return shareTime(&m.parts[i], &m.parts[k]) })
		if other >= 0 {
			m.leave(i, session.Say("it runs beside %s", m.parts[m.kept[other]].title))
			continue
		}
		m.kept = append(m.kept, i)
	}
}

func (p *part) lasts() float64 {
	if p.minutes == nil {
		return 0
	}
	return *p.minutes
}

func shareTime(p, q *part) bool {
	return p.start != nil && p.end != nil && q.start != nil && q.end != nil && meet(p, q)
}

// inOrder puts the rows into the order of their times, one without a time below
// the row above it; or into that of the text.
func (m *making) inOrder() {
	slices.Sort(m.kept)
	if m.asWritten {
		return
	}
	at := make(map[int]int, len(m.kept))
	above := 0
	for _, i := range m.kept {
		if s := m.parts[i].start; s != nil {
			above = *s
		}
		at[i] = above
	}
	slices.SortStableFunc(m.kept, func(a, b int) int { return at[a] - at[b] })
}

// withoutLogistics leaves out arrivals, photos and end marks unless they take
// minutes of the session: between its other rows, or in its stated slot.
func (m *making) withoutLogistics() {
	first, last := -1, -1
	for n, i := range m.kept {
		if m.parts[i].kind != logisticsKind {
			if last = n; first < 0 {
				first = n
			}
		}
	}
	var kept []int
	for n, i := range m.kept {
		p := &m.parts[i]
		switch {
		case p.kind != logisticsKind:
		case p.lasts() == 0:
			m.leave(i, session.Say("it takes no minutes of the session"))
			continue
		case n > first && n < last, m.inSlot(p):
		case n < first:
			m.leave(i, session.Say("it is before the session"))
			continue
		default:
			m.leave(i, session.Say("it is after the session"))
			continue
		}
		kept = append(kept, i)
	}
	m.kept = kept
}

// inSlot says whether a row lies in the slot, where that is stated.
func (m *making) inSlot(p *part) bool {
	slot, first, last := m.r.slot()
	if slot == 0 || len(m.all) > 1 || len(m.kept) == 0 {
		return false
	}
	if p.start == nil || p.end == nil {
		return p.start == nil
	}
	return last > 0 && *p.start >= first && *p.end <= last
}

func (m *making) leave(i int, why session.Sentence) {
	p := &m.parts[i]
	m.out = append(m.out, Left{Title: p.title, Line: p.no, Why: why})
}
