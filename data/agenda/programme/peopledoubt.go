package programme

import (
	"slices"

	"roundtable/data/agenda"
)

// doubtPeople finds what is open about who speaks.
func (r *reading) doubtPeople() {
	seen := map[string]int{}
	people, topics := false, len(r.parts) == 0 && r.bulleted()
	for i := range r.parts {
		p := &r.parts[i]
		if p.unnamed {
			r.doubtful(agenda.SpeakerUnnamed, p.spot(), "%s has a place for somebody who is not named", p.title)
		}
		for _, s := range p.speakers {
			if !r.x.isName(s.name) && r.x.isBody(s.name) {
				r.doubtful(Institution, p.spot(), "%s: %s is no person", p.title, s.name)
			}
		}
		said := map[string]bool{} // who is there twice in one row is said once
		for _, s := range p.everybody() {
			if said[s.name] {
				continue
			}
			said[s.name] = true
			if first, again := seen[s.name]; again && first != i {
				r.doubtful(agenda.DuplicateSpeaker, p.spot(), "%s is named in %s as well", s.name, r.parts[first].title)
			} else {
				seen[s.name] = i
			}
		}
		people, topics = people || p.people > 0, topics || p.topics > 0
		if p.bare {
			r.doubtful(Untitled, p.spot(), "a row has no title; %q stands for it", p.title)
		}
		if p.together {
			r.doubtful(RunTogether, p.spot(), "%s: where one name ends is not plain", p.title)
		}
		r.doubtCrowd(p)
	}
	switch {
	case len(r.parts) == 0 && topics:
		r.doubtful(Bullets, spot{}, "bullets and headings of the text are taken for no segments")
	case people && topics:
		r.doubtful(Bullets, spot{}, "bullets are people in one place and topics in another")
	}
}

// bulleted says whether the text has bullets at all.
func (r *reading) bulleted() bool {
	return slices.ContainsFunc(r.outline.head, func(l line) bool { return l.mark == bullet })
}

// doubtCrowd finds little time for each speaker: under four minutes.
func (r *reading) doubtCrowd(p *part) {
	n := len(p.speakers)
	if n < 2 || p.minutes == nil || *p.minutes/float64(n) >= 4 {
		return
	}
	r.doubtful(agenda.Crowded, p.spot(), "%s: %d speakers in %s", p.title, n, length(*p.minutes))
}

func (p *part) everybody() []person {
	list := slices.Clone(p.speakers)
	for _, who := range []*person{p.chair, p.moderator, p.rapporteur} {
		if who != nil {
			list = append(list, *who)
		}
	}
	return list
}
