package programme

import (
	"slices"

	"roundtable/data/agenda"
	"roundtable/session"
)

// Givens are what a draft needs that no programme says.
type Givens struct {
	Tell  func(error) string // the language of what is added, such as words.Language.Tell
	Today session.Date
}

// A Draft is the session that a programme makes: one day of it and one track,
// with what is doubtful about it and what was settled. It never changes:
// settling makes another.
type Draft struct {
	Agenda  session.Agenda
	Untimed []int    // the segments whose minutes nobody knows, counted from 0
	Doubts  []Placed // in the order of the programme's lines, those settled left out
	Out     []Left   // rows that are no part of the session
	Day     string   // of several, as check names it
	Track   string

	reading      *reading
	given        Givens
	settled      []settled
	placeholders int
	rows         []int // of each segment: the part it was made of, -1 for none
}

// A Placed is a doubt about a draft: where it stands in the programme, in the
// agenda, and how it can be settled.
type Placed struct {
	agenda.Doubt
	Place  agenda.Place
	Ways   []Way // the last leaves everything as it stands
	Remark bool  // it is worth saying and changes nothing

	said string // its text, where several can stand at one place
}

// A Left is a row of the programme that is no part of the session, and why.
type Left struct {
	Title string
	Line  int
	Why   session.Sentence
}

// Draft is the session that a programme makes as it stands: of several days the
// first, of several tracks the first.
func (p Programme) Draft(given Givens) Draft { return drafting(p.reading, given, nil) }

// Settle is the draft with one doubt more settled; typed is what the way asks
// for. The error says what is wrong with that.
func (d Draft) Settle(doubt Placed, w Way, typed string) (Draft, error) {
	s := settled{way: w, code: doubt.Code, place: doubt.Place, said: doubt.said, doubt: doubt.Said}
	if err := s.read(typed); err != nil {
		return d, err
	}
	list := slices.Clone(d.settled)
	if w.does == chooseDay || w.does == chooseTrack || w.does == fromTemplate {
		// what was settled was about other rows
		list = slices.DeleteFunc(list, func(s settled) bool {
			return s.way.part >= 0 || s.way.does == keep && s.place.Key() == "" || s.way.does == chooseTrack || ofSlot(s.way.does)
		})
	}
	return drafting(d.reading, d.given, append(list, s)), nil
}

// Settled is how many doubts were settled.
func (d Draft) Settled() int { return len(d.settled) }

// Last is the doubt that was settled last, and how; ok is false where none was.
func (d Draft) Last() (doubt, how session.Sentence, ok bool) {
	if len(d.settled) == 0 {
		return doubt, how, false
	}
	s := &d.settled[len(d.settled)-1]
	return s.doubt, s.way.Said, true
}

// Back is the draft without what was settled last.
func (d Draft) Back() Draft {
	if len(d.settled) == 0 {
		return d
	}
	return drafting(d.reading, d.given, d.settled[:len(d.settled)-1])
}

// drafting makes a draft: of the reading, with what was settled.
func drafting(r *reading, given Givens, list []settled) Draft {
	m := &making{r: r, given: given, settled: list, parts: slices.Clone(r.parts)}
	for _, s := range list {
		s.onParts(m)
	}
	m.choose()
	m.make()
	for _, s := range list {
		s.onAgenda(m)
	}
	return Draft{
		Agenda: m.a, Untimed: m.untimed, Doubts: m.doubts(), Out: m.out, Day: m.day, Track: m.track,
		reading: r, given: given, settled: list, rows: m.rows, placeholders: m.placeholders,
	}
}

// Line is the part of the programme on a line, its markup gone; empty where
// there is none.
func (p Programme) Line(no int) string {
	if no == 0 || p.reading == nil {
		return ""
	}
	return p.reading.lines[no]
}

// OneOfSeveral says whether the programme makes other sessions too: of other
// days or tracks.
func (d Draft) OneOfSeveral() bool {
	all := daysOf(d.reading.parts)
	return len(all) > 1 || len(all) == 1 && len(all[0].Tracks) > 1
}

// Placeholders are how many seats the template made up, since the programme
// names nobody for them.
func (d Draft) Placeholders() int { return d.placeholders }

// FromTemplate says whether the run of show is the template's, since the
// programme has none.
func (d Draft) FromTemplate() bool { return len(d.rows) > 0 && d.rows[0] < 0 }
