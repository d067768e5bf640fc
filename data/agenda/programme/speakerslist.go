package programme

import "strings"

// mostHeading is how many words the heading of a list of speakers may have with
// the time limit in it.
const mostHeading = 14

// inSpeakersList reads a list of speakers that stands apart from the rows: its
// heading, and then the people in their order.
func (o *outline) inSpeakersList(l line) bool {
	named := has(l.text, "list of speakers", "speakers' list", "speakers list", "order of speakers", "speaking order", "liste des orateurs", "liste des intervenants", "ordre des orateurs", "lista de oradores", "orden de oradores", "danh sách phát biểu",
		"danh sách đại biểu phát biểu", "thứ tự phát biểu")
	if !named && !o.listing {
		return false
	}
	each, timed := eachIn(l.text)
	if named && (timed && len(words(l.text)) <= mostHeading || len(words(l.text)) <= 7 && len(stamps(l.text)) == 0) {
		o.listing = true
		if timed {
			o.listedEach = &each
		}
		return true
	}
	if !o.listing {
		return false
	}
	if timed && l.mark == plain && l.cells == nil && !o.x.names(l.text) { // a time limit
		o.listedEach = &each
		return true
	}
	if l.mark == heading {
		o.listing = false
		return false
	}
	if who, sure := o.x.whoever(l.text); sure >= probably || sure == perhaps && l.mark != plain {
		who.no = l.no
		o.listed = append(o.listed, who)
		return true
	}
	if who, ok := o.x.delegate(strings.FieldsFunc(l.text, func(r rune) bool { return r == ':' || r == '–' || r == '—' })); ok && l.mark != plain {
		who.no = l.no
		o.listed = append(o.listed, who)
		return true
	}
	return false
}

// speakersRow reads a row of a list of speakers that is a table: a name, and
// what stands beside it.
func (o *outline) speakersRow(r line) bool {
	if !o.listing {
		return false
	}
	var cells []string
	for _, c := range r.cells {
		cells = append(cells, c.text())
	}
	who, ok := o.x.delegate(cells)
	if ok {
		who.no = r.no
		o.listed = append(o.listed, who)
	}
	return ok
}

// delegate finds the person among some cells; the others are the position and
// the delegation, which stands last.
func (x *lexicon) delegate(cells []string) (person, bool) {
	addressed := false
	for _, c := range cells {
		addressed = addressed || x.honorific(strings.TrimSpace(c)) > 0 && x.names(c)
	}
	for i, c := range cells {
		name, affiliation := x.splitName(strings.TrimSpace(c))
		if !x.isName(name) || addressed && x.honorific(name) == 0 {
			continue
		}
		var rest []string
		if affiliation != "" {
			rest = append(rest, affiliation)
		}
		for k := i + 1; k < len(cells); k++ {
			rest = append(rest, strings.TrimSpace(cells[k]))
		}
		for k := range i {
			if text := strings.TrimSpace(cells[k]); strings.Trim(text, "0123456789.)") != "" {
				rest = append(rest, text)
			}
		}
		return person{name: name, affiliation: strings.Join(rest, ", ")}, true
	}
	return person{}, false
}

// placeListed gives the list of speakers to the part that it is for: the
// longest of those for statements that names nobody.
func (r *reading) placeListed() {
	if len(r.outline.listed) == 0 {
		return
	}
	best := -1
	for i := range r.parts {
		p := &r.parts[i]
		if len(p.speakers) > 0 || !has(p.title, "statements", "statement", "interventions", "intervention", "round", "tour de table", "round table", "roundtable", "debate", "déclarations", "declaraciones", "intervenciones", "phát biểu", "heads of delegation", "list of speakers") {
			continue
		}
		if best < 0 || p.minutes != nil && (r.parts[best].minutes == nil || *p.minutes > *r.parts[best].minutes) {
			best = i
		}
	}
	if best < 0 {
		r.facts.participants = append(r.facts.participants, r.outline.listed...)
		return
	}
	p := &r.parts[best]
	p.speakers = r.outline.listed
	if each := r.outline.listedEach; each != nil && p.timing.each == nil {
		p.timing.each = each
		if p.minutes == nil {
			p.setMinutes(each.minutes * float64(len(p.speakers)))
			p.times = true
		}
	}
}
