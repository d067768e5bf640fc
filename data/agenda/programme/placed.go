package programme

import (
	"cmp"
	"slices"
	"strings"

	"roundtable/data/agenda"
	"roundtable/session"
)

// doubts are the doubts about a draft: what its arithmetic shows, as for any
// agenda, and what the reader found in the rows that make it. Those settled are
// left out.
func (m *making) doubts() []Placed {
	var list []Placed
	list = append(list, m.openChoices()...)
	for _, d := range m.r.doubts {
		if p, ok := m.read(d); ok {
			list = append(list, p)
		}
	}
	for _, f := range agenda.Doubts(m.a, m.untimed) {
		if p, ok := m.found(f, list); ok {
			list = append(list, p)
		}
	}
	list = slices.DeleteFunc(list, func(p Placed) bool {
		part := m.partOf(p)
		return slices.ContainsFunc(m.settled, func(s settled) bool { return s.about(p, part) })
	})
	for i := range list {
		m.keepable(&list[i])
	}
	slices.SortStableFunc(list, func(a, b Placed) int { return cmp.Compare(a.Line, b.Line) })
	return list
}

// partOf is the part that a doubt is about, -1 for none.
func (m *making) partOf(p Placed) int {
	if i, ok := p.Place.Segment(); ok && i < len(m.rows) {
		return m.rows[i]
	}
	return -1
}

// openChoices are the days and the tracks between which nobody has chosen.
func (m *making) openChoices() []Placed {
	var list []Placed
	open := func(code string, said session.Sentence, d does, names []string) {
		p := Placed{Doubt: agenda.Doubt{Code: code, Text: said.Error(), Said: said}}
		for _, name := range names {
			p.Ways = append(p.Ways, Way{Said: session.Say("take %s", name), does: d, value: name, part: -1})
		}
		list = append(list, p)
	}
	if len(m.all) > 1 {
		var names []string
		for _, d := range m.all {
			names = append(names, d.Name)
		}
		open(MultiDay, session.Say("%d days; the session is that of %s", len(names), m.day), chooseDay, names)
	}
	if len(m.tracks) > 1 {
		open(Parallel, session.Say("%d tracks side by side; the session is that of %s", len(m.tracks), m.track), chooseTrack, m.tracks)
	}
	return list
}

// read places what the reader found, if it is about the rows that were kept and
// not about the arithmetic, which the draft's own shows.
func (m *making) read(d agenda.Doubt) (Placed, bool) {
	p := Placed{Doubt: d}
	switch d.Code {
	case StartOnly:
		if i := d.Segment - 1; i >= 0 && m.parts[i].inferred {
			return p, false // what its minutes follow from says so too
		}
	case agenda.NoDuration, agenda.Gap, agenda.Overlap, agenda.SlotUnused, agenda.SlotExceeded, agenda.StartMissing, MultiDay:
		return p, false
	case Parallel:
		return p, len(m.tracks) == 0
	case NoRows:
		p.Place = agenda.AtKey("segments")
		if len(m.rows) > 0 && m.rows[0] < 0 {
			said := session.Say("no rows of a programme are found: a Davos-style run of show scaled to the slot stands here")
			p.Text, p.Said = said.Error(), said
		} else {
			p.Ways = []Way{m.keeps(), {Said: session.Say("take a Davos-style run of show scaled to the slot"), does: fromTemplate, part: -1}}
		}
		return p, true
	case agenda.DateMissing:
		p.Place, p.Ways = agenda.AtKey("date"), m.dated()
		return p, m.a.Date.IsZero()
	case agenda.VenueMissing:
		p.Place = agenda.AtKey("venue")
		p.Ways = []Way{{Said: session.Say("type the place"), Asks: Venue, does: setVenue, part: -1}}
		return p, true
	case agenda.ZoneMissing, ZoneGuessed:
		p.Place = agenda.AtKey("timezone")
		if m.a.Zone != "" {
			p.Ways = append(p.Ways, Way{Said: session.Say("it is %s", m.a.Zone), part: -1})
		}
		p.Ways = append(p.Ways, Way{Said: session.Say("type the time zone"), Asks: Zone, does: setZone, part: -1})
		return p, true
	case TitleMissing:
		p.Place = agenda.AtKey("title")
		p.Ways = []Way{{Said: session.Say("write a title"), Asks: Title, does: setTitle, part: -1}}
		return p, true
	}
	p.said = d.Text
	part := d.Segment - 1
	if part < 0 {
		if d.Code == agenda.SpeakerUnnamed && d.Line == 0 {
			p.Place, p.Ways = agenda.AtKey("moderator"), m.leading()
		}
		return p, d.Line == 0 || len(m.all) < 2 && len(m.tracks) == 0 || !m.inAnyPart(d.Line)
	}
	i := slices.Index(m.rows, part)
	if i < 0 {
		return p, false
	}
	p.Place, p.Ways = agenda.AtSegment(i), m.ways(d.Code, part)
	return p, d.Code != agenda.DuplicateSpeaker || m.again(part)
}

// mostNamed is how many of those named are offered to moderate: with a typed
// name and with nobody, each has a digit.
const mostNamed = 7

// leading are the ways to name somebody who moderates the whole.
func (m *making) leading() []Way {
	var ways []Way
	for _, who := range m.people.list {
		if len(ways) == mostNamed || !m.r.x.isName(who.Name) && m.r.x.isBody(who.Name) {
			continue
		}
		ways = append(ways, Way{Said: session.Say("%s moderates", who.Name), does: setModerator, value: who.Name, part: -1})
	}
	return append(ways, Way{Said: session.Say("type a name"), Asks: Name, does: setModerator, part: -1})
}

// keepable gives a doubt a way that changes nothing, and says whether there was
// anything to change.
func (m *making) keepable(p *Placed) {
	switch p.Code {
	case IgnoredTime, Typo, MixedFormat, Provisional, Markup, Bullets, HeadingRow, agenda.DuplicateSpeaker, Institution:
		p.Remark = true
	}
	if slices.ContainsFunc(p.Ways, func(w Way) bool { return w.does == keep }) {
		return
	}
	w := m.keeps()
	w.part = m.partOf(*p)
	switch p.Code {
	case agenda.NoDuration, StartOnly, agenda.DateMissing, agenda.StartMissing, agenda.VenueMissing, agenda.ZoneMissing, ZoneGuessed, TitleMissing, agenda.SpeakerUnnamed:
		w.Said = session.Say("leave it open")
	}
	p.Ways = append(p.Ways, w)
}

func (m *making) keeps() Way { return Way{Said: session.Say("it is right as it stands"), part: -1} }

// dated are the ways to give the session a date.
func (m *making) dated() []Way {
	ways := []Way{{Said: session.Say("type the day"), Asks: Date, does: setDate, part: -1}}
	if !m.given.Today.IsZero() {
		ways = slices.Insert(ways, 0, Way{Said: session.Say("today, %s", m.given.Today.String()), does: useToday, part: -1})
	}
	return ways
}

// again says whether somebody in a part is in another one that was kept, too.
func (m *making) again(part int) bool {
	for _, who := range m.parts[part].everybody() {
		for _, i := range m.rows {
			same := func(other person) bool { return strings.EqualFold(other.name, who.name) }
			if i >= 0 && i != part && slices.ContainsFunc(m.parts[i].everybody(), same) {
				return true
			}
		}
	}
	return false
}

// inAnyPart says whether a line lies in the rows.
func (m *making) inAnyPart(line int) bool {
	return len(m.parts) > 0 && line >= m.parts[0].no && line <= m.parts[len(m.parts)-1].no
}

// ways are how a doubt about a part can be settled.
func (m *making) ways(code string, part int) []Way {
	p := &m.parts[part]
	right := m.keeps()
	right.part = part
	way := func(d does, said session.Sentence) Way { return Way{Said: said, does: d, part: part} }
	typed := way(setMinutes, session.Say("type its minutes"))
	typed.Asks = Minutes
	switch code {
	case agenda.NoDuration, StartOnly:
		if code == StartOnly && p.minutes != nil {
			return []Way{right, typed}
		}
		return []Way{typed}
	case Inferred, Compound, agenda.Crowded:
		return []Way{right, typed}
	case Untitled:
		return []Way{right, {Said: session.Say("type its title"), Asks: Title, does: setRowTitle, part: part}}
	case agenda.Overlap:
		return []Way{way(cutShort, session.Say("what is before it ends when it begins")), way(follow, session.Say("it begins when what is before it has ended")), right}
	case agenda.Gap:
		return []Way{way(asBreak, session.Say("it is a break")), way(follow, session.Say("it begins when what is before it has ended")), right}
	case AmbiguousTime:
		if p.start == nil {
			return []Way{right}
		}
		turned := (*p.start + noon) % (2 * noon)
		return []Way{right, way(otherHalf, session.Say("it begins at %s", hhmm(turned)))}
	case DurationConflict:
		if p.timing.length == nil {
			return []Way{right}
		}
		return []Way{right, way(asStated, session.Say("it lasts %s", length(p.timing.length.minutes)))}
	case OutOfOrder:
		return []Way{right, {Said: session.Say("the rows stay in the order of the text"), does: inTextOrder, part: part}}
	}
	return nil
}

// found places what the draft's arithmetic shows.
func (m *making) found(f agenda.Finding, before []Placed) (Placed, bool) {
	p := Placed{Doubt: f.Doubt, Place: f.Place}
	i, inRow := f.Place.Segment()
	part := -1
	if inRow {
		part = m.rows[i]
	}
	if part >= 0 {
		p.Line, p.Column = m.parts[part].no, m.parts[part].col
	}
	right := m.keeps()
	switch f.Code {
	case agenda.NoDuration:
		said := func(b Placed) bool { return b.Code == StartOnly && b.Place == f.Place }
		if slices.ContainsFunc(before, said) {
			return p, false
		}
	case agenda.Gap, agenda.Overlap:
	case agenda.SlotUnused:
		p.Line = m.r.facts.slotNo
		p.Ways = append(p.Ways, Way{Said: session.Say("set them aside as a reserve"), does: toReserve, part: -1})
		if k := m.questions(); k >= 0 {
			p.Ways = append(p.Ways, Way{Said: session.Say("give them to %s", m.a.Segments[k].Title), does: toQuestions, part: -1})
		}
		p.Ways = append(p.Ways, Way{Said: session.Say("end earlier"), does: endWithRows, part: -1}, right)
		return p, true
	case agenda.SlotExceeded:
		p.Line = m.r.facts.slotNo
		p.Ways = []Way{{Said: session.Say("end later"), does: endWithRows, part: -1}, right}
		return p, true
	case agenda.StartMissing:
		return p, true
	case agenda.DateMissing: // of the day that was chosen: the reader knows the first
		p.Ways = m.dated()
		return p, !slices.ContainsFunc(before, func(b Placed) bool { return b.Code == f.Code })
	default:
		return p, false // the reader says it better
	}
	if part < 0 {
		return p, false
	}
	p.Ways = m.ways(f.Code, part)
	return p, true
}
